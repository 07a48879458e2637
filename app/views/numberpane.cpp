// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/numberpane.h"

#include "views/linksection.h"
#include "views/styledlabel.h"

#include <QVBoxLayout>

namespace Cairn {

NumberPane::NumberPane(const Theme &theme, const Catalogue &catalogue, const Handbook &handbook, QWidget *parent)
    : HelpPane(theme, tr("All numbers"), tr("There is no number to explain."), parent)
    , m_catalogue(catalogue)
    , m_handbook(handbook)
    , m_title(new StyledLabel(theme, TextStyle::PaneTitle, body()))
    , m_place(new QWidget(body()))
    , m_section(new LinkSection(theme, tr("In the handbook"), body()))
    , m_sources(new LinkSection(theme, tr("Sources"), body()))
{
    m_title->setWordWrap(true);
    auto *frame = new QFrame(body());
    frame->setProperty("role", QStringLiteral("advice"));
    m_summary = new StyledLabel(theme, TextStyle::ControlStrong, frame);
    m_summary->setWordWrap(true);
    auto *column = new QVBoxLayout(frame);
    column->setContentsMargins(12, 10, 12, 10);
    column->addWidget(m_summary);
    auto *head = new QVBoxLayout;
    head->setSpacing(10);
    head->addWidget(m_title);
    head->addWidget(frame);
    auto *place = new QVBoxLayout(m_place);
    place->setContentsMargins(0, 0, 0, 0);
    lines()->addLayout(head);
    lines()->addWidget(m_place);
    lines()->addWidget(m_section);
    lines()->addWidget(m_sources);
    lines()->addStretch(1);
    connect(m_section, &LinkSection::linkChosen, this,
            [this](const QString &id) { emit sectionWanted(HandbookSectionId(id)); });
    connect(m_sources, &LinkSection::linkChosen, this, [this](const QString &id) { emit sourceWanted(SourceId(id)); });
}

void NumberPane::showNumber(const NumberId &id)
{
    const ExplainedNumber *number = m_handbook.number(id);
    if (!number) {
        showNothing();
        return;
    }
    m_title->setText(number->name);
    m_summary->setText(number->summary);
    showParagraphs(number->how);
    showLinks(*number);
    showBody(number->name, (QStringList(number->summary) + number->how).join(u'\n'));
}

void NumberPane::showParagraphs(const QStringList &paragraphs)
{
    delete m_paragraphs;
    m_paragraphs = new QWidget(m_place);
    auto *column = new QVBoxLayout(m_paragraphs);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    auto *heading = new StyledLabel(theme(), TextStyle::CardTitle, m_paragraphs);
    heading->setText(tr("How it is worked out"));
    column->addWidget(heading);
    for (const QString &paragraph : paragraphs) {
        auto *label = new StyledLabel(theme(), TextStyle::Body, m_paragraphs);
        label->setText(paragraph);
        label->setWordWrap(true);
        column->addWidget(label);
    }
    m_place->layout()->addWidget(m_paragraphs);
    m_paragraphs->show();
}

void NumberPane::showLinks(const ExplainedNumber &number)
{
    std::vector<LinkSection::Link> sections;
    if (const HandbookSection *section = m_handbook.section(number.section))
        sections.push_back({section->id.text(), section->title});
    std::vector<LinkSection::Link> sources;
    for (const SourceId &id : number.sources) {
        if (const SourceRecord *source = m_catalogue.source(id))
            sources.push_back({id.text(), source->title});
    }
    m_section->setLinks(sections);
    m_sources->setLinks(sources);
    // Links are made when they are needed, but Tab keeps to the order of reading.
    m_sources->orderAfter(m_section->orderAfter(reader()));
}

} // namespace Cairn

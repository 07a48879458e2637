// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/handbookpane.h"

#include "views/styledlabel.h"

#include <QGridLayout>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace Cairn {

namespace {

constexpr int PartGap = 18;
constexpr int LineGap = 8;

StyledLabel *makeLine(const Theme &theme, TextStyle style, const QString &text, QWidget *parent)
{
    auto *label = new StyledLabel(theme, style, parent);
    label->setText(text);
    label->setWordWrap(true);
    return label;
}

/** Steps with their numbers in a column of their own, so that lines of one step stand below each other. */
QLayout *makeSteps(const Theme &theme, const QStringList &steps, QWidget *parent)
{
    auto *rows = new QGridLayout;
    rows->setHorizontalSpacing(10);
    rows->setVerticalSpacing(6);
    rows->setColumnStretch(1, 1);
    for (qsizetype at = 0; at < steps.size(); ++at) {
        //: The number of a step in a list of steps
        const QString place = HandbookPane::tr("%1.").arg(QLocale().toString(at + 1));
        auto *number = makeLine(theme, TextStyle::ControlStrong, place, parent);
        number->setWordWrap(false);
        number->setTone(QStringLiteral("accent"));
        rows->addWidget(number, static_cast<int>(at), 0, Qt::AlignTop | Qt::AlignTrailing);
        rows->addWidget(makeLine(theme, TextStyle::Body, steps.at(at), parent), static_cast<int>(at), 1);
    }
    return rows;
}

} // namespace

HandbookPane::HandbookPane(const Theme &theme, const Handbook &handbook, QWidget *parent)
    : HelpPane(theme, tr("All chapters"), tr("There is no chapter to show."), parent)
    , m_handbook(handbook)
    , m_title(new StyledLabel(theme, TextStyle::PaneTitle, body()))
    , m_open(new QPushButton(tr("Open this page"), body()))
    , m_place(new QWidget(body()))
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
    head->addWidget(m_open, 0, Qt::AlignLeading);
    m_open->setAutoDefault(false);
    auto *place = new QVBoxLayout(m_place);
    place->setContentsMargins(0, 0, 0, 0);
    lines()->addLayout(head);
    lines()->addWidget(m_place);
    lines()->addStretch(1);
    connect(m_open, &QPushButton::clicked, this, [this] { emit pageWanted(m_page); });
}

void HandbookPane::showSection(const HandbookSectionId &id)
{
    const HandbookSection *section = m_handbook.section(id);
    if (!section) {
        showNothing();
        return;
    }
    m_page = section->page;
    m_title->setText(section->title);
    m_summary->setText(section->summary);
    m_open->setVisible(!m_page.isEmpty());
    showParts(*section);
    showBody(section->title, wordsOf(*section));
}

void HandbookPane::showParts(const HandbookSection &section)
{
    delete m_parts;
    m_parts = new QWidget(m_place);
    auto *column = new QVBoxLayout(m_parts);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(PartGap);
    for (const HandbookSection::Part &part : section.parts) {
        auto *block = new QVBoxLayout;
        block->setSpacing(LineGap);
        block->addWidget(makeLine(theme(), TextStyle::CardTitle, part.title, m_parts));
        for (const QString &paragraph : part.text)
            block->addWidget(makeLine(theme(), TextStyle::Body, paragraph, m_parts));
        if (!part.steps.isEmpty())
            block->addLayout(makeSteps(theme(), part.steps, m_parts));
        column->addLayout(block);
    }
    m_place->layout()->addWidget(m_parts);
    m_parts->show();
}

QString HandbookPane::wordsOf(const HandbookSection &section)
{
    QStringList words{section.summary};
    for (const HandbookSection::Part &part : section.parts)
        words << part.title << part.text << part.steps;
    return words.join(u'\n');
}

} // namespace Cairn

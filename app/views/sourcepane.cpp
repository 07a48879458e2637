// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sourcepane.h"

#include "domain/sourceuse.h"
#include "domain/sourcewords.h"
#include "views/copybutton.h"
#include "views/curriculatable.h"
#include "views/roletextblock.h"
#include "views/styledlabel.h"

#include <QGridLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace Cairn {

SourcePane::SourcePane(const Theme &theme, const Catalogue &catalogue, QWidget *parent)
    : HelpPane(theme, tr("All sources"), tr("There is no source to show."), parent)
    , m_catalogue(catalogue)
    , m_curricula(catalogue)
    , m_title(new StyledLabel(theme, TextStyle::PaneTitle, body()))
    , m_factsPlace(new QWidget(body()))
    , m_attribution(new RoleTextBlock(theme, tr("The words that the licence asks for"), body()))
    , m_note(new RoleTextBlock(theme, tr("What to know about it"), body()))
    , m_use(new RoleTextBlock(theme, tr("What uses it"), body()))
{
    m_title->setWordWrap(true);
    buildCurricula();
    auto *facts = new QVBoxLayout(m_factsPlace);
    facts->setContentsMargins(0, 0, 0, 0);
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_title, m_factsPlace, m_attribution, m_note, m_use, m_curriculaPart})
        lines()->addWidget(part);
    lines()->addStretch(1);
    connect(m_table, &CurriculaTable::placeReached, this, [this](const QRect &place) {
        keepInView({m_table->mapTo(body(), place.topLeft()), place.size()});
    });
}

void SourcePane::buildCurricula()
{
    m_curriculaPart = new QWidget(body());
    auto *heading = new StyledLabel(theme(), TextStyle::CardTitle, m_curriculaPart);
    heading->setText(tr("Published hours beside ours"));
    heading->setWordWrap(true);
    auto *hint = new StyledLabel(theme(), TextStyle::Secondary, m_curriculaPart);
    hint->setText(tr("Ours are the hours that the program counts for the skills of a curriculum: low to high, and the "
                     "likely ones."));
    hint->setWordWrap(true);
    hint->setTone(QStringLiteral("caption"));
    m_table = new CurriculaTable(theme(), m_curricula, m_curriculaPart);
    auto *column = new QVBoxLayout(m_curriculaPart);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(5);
    column->addWidget(heading);
    column->addWidget(hint);
    column->addWidget(m_table);
}

void SourcePane::showSource(const SourceId &id)
{
    const SourceRecord *source = m_catalogue.source(id);
    if (!source) {
        showNothing();
        return;
    }
    const QStringList use = useSentences(id);
    m_title->setText(source->title);
    showFacts(*source);
    m_attribution->setText(source->attribution);
    m_note->setText(source->note);
    m_use->setPoints(use);
    showCurricula(id);

    QStringList words;
    for (const auto &[name, value] : factsOf(*source))
        //: A fact about a source: its name and what there is to say
        words += tr("%1: %2").arg(name, value);
    for (const QString &text : {source->attribution, source->note}) {
        if (!text.isEmpty())
            words += text;
    }
    showBody(source->title, (words + use).join(u'\n'));
}

std::vector<SourcePane::Fact> SourcePane::factsOf(const SourceRecord &source)
{
    std::vector<Fact> facts;
    const auto tell = [&facts](const QString &name, const QString &value) {
        if (!value.isEmpty())
            facts.emplace_back(name, value);
    };
    tell(tr("Publisher"), source.publisher);
    tell(tr("Version"), source.version);
    tell(tr("Period"), source.period);
    tell(tr("Licence"), source.licence);
    if (source.retrievedOn.isValid())
        tell(tr("Read on"), QLocale().toString(source.retrievedOn, QLocale::LongFormat));
    tell(tr("What it is worth"), confidenceWords(source.confidence));
    //: Whether a source was changed
    tell(tr("Changed for this program"), source.modified ? tr("yes") : tr("no"));
    return facts;
}

void SourcePane::showFacts(const SourceRecord &source)
{
    delete m_facts;
    m_facts = new QWidget(m_factsPlace);
    auto *rows = new QGridLayout(m_facts);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setHorizontalSpacing(14);
    rows->setVerticalSpacing(5);
    rows->setColumnStretch(1, 1);
    for (const Fact &fact : factsOf(source))
        addFact(*rows, fact);
    if (!source.url.isEmpty())
        addAddress(*rows, source);
    m_factsPlace->layout()->addWidget(m_facts);
    m_facts->show();
}

int SourcePane::addName(QGridLayout &rows, const QString &text, Qt::Alignment alignment)
{
    auto *name = new StyledLabel(theme(), TextStyle::Control, m_facts);
    name->setText(text);
    name->setTone(QStringLiteral("caption"));
    const int row = rows.rowCount();
    rows.addWidget(name, row, 0, alignment);
    return row;
}

void SourcePane::addFact(QGridLayout &rows, const Fact &fact)
{
    auto *value = new StyledLabel(theme(), TextStyle::Control, m_facts);
    value->setText(fact.second);
    value->setWordWrap(true);
    const int row = addName(rows, fact.first, Qt::AlignTop);
    rows.addWidget(value, row, 1, 1, 2);
}

void SourcePane::addAddress(QGridLayout &rows, const SourceRecord &source)
{
    auto *address = new StyledLabel(theme(), TextStyle::Control, m_facts);
    address->setText(source.url);
    address->setElided(true);
    auto *copy = new CopyButton(theme(), source.url, tr("Copy the address of %1").arg(source.title), m_facts);
    setTabOrder(reader(), copy);
    const int row = addName(rows, tr("Address"), Qt::AlignVCenter);
    rows.addWidget(address, row, 1, Qt::AlignVCenter);
    rows.addWidget(copy, row, 2, Qt::AlignVCenter);
}

void SourcePane::showCurricula(const SourceId &id)
{
    m_curricula.showSource(id);
    m_curriculaPart->setVisible(m_curricula.rowCount() > 0);
}

QStringList SourcePane::useSentences(const SourceId &id) const
{
    const SourceUse use = useOf(id, m_catalogue);
    QStringList sentences;
    if (use.roles > 0)
        sentences += tr("%Ln role profile(s) name it.", nullptr, use.roles);
    if (use.skills > 0)
        sentences += tr("%Ln skill(s) name it.", nullptr, use.skills);
    if (use.resources > 0)
        //: Courses, books, certificates and the like
        sentences += tr("%Ln thing(s) to learn with name it.", nullptr, use.resources);
    if (use.occupations > 0)
        //: Occupations of a public classification
        sentences += tr("%Ln occupation(s) near our roles come from it.", nullptr, use.occupations);
    if (use.projections > 0)
        //: How many jobs there will be, as an office projects it
        sentences += tr("%Ln projection(s) of jobs come from it.", nullptr, use.projections);
    if (use.demand > 0)
        //: Pieces of software, and in which occupations employers ask for them
        sentences += tr("%Ln statement(s) about asked software come from it.", nullptr, use.demand);
    if (use.curricula > 0)
        sentences += tr("%Ln published curriculum(s) are listed in it.", nullptr, use.curricula);
    if (use.questions > 0)
        sentences += tr("%Ln answer(s) on this page name it.", nullptr, use.questions);
    if (sentences.isEmpty())
        sentences += tr("Nothing in the catalogue names it.");
    return sentences;
}

} // namespace Cairn

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sourcepane.h"

#include "domain/sourceuse.h"
#include "domain/sourcewords.h"
#include "views/curriculatable.h"
#include "views/numberbutton.h"
#include "views/roletextblock.h"
#include "views/styledlabel.h"

#include <QLocale>
#include <QVBoxLayout>

namespace Cairn {

SourcePane::SourcePane(const Theme &theme, const Catalogue &catalogue, QWidget *parent)
    : HelpPane(theme, tr("All sources"), tr("There is no source to show."), parent)
    , m_catalogue(catalogue)
    , m_curricula(catalogue)
    , m_title(new StyledLabel(theme, TextStyle::PaneTitle, body()))
    , m_facts(new FactGrid(theme, body()))
    , m_attribution(new RoleTextBlock(theme, tr("The words that the licence asks for"), body()))
    , m_note(new RoleTextBlock(theme, tr("What to know about it"), body()))
    , m_use(new RoleTextBlock(theme, tr("What uses it"), body()))
{
    m_title->setWordWrap(true);
    buildCurricula();
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(new NumberButton(theme, QStringLiteral("confidence curricula hours"), body()), 0, Qt::AlignTop);
    lines()->addLayout(head);
    for (QWidget *part : std::initializer_list<QWidget *>{m_facts, m_attribution, m_note, m_use, m_curriculaPart})
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
    std::vector<FactGrid::Fact> facts = factsOf(*source);
    facts.push_back({tr("Address"), source->url, tr("Copy the address of %1").arg(source->title)});
    m_facts->setFacts(facts);
    m_facts->orderAfter(reader());
    m_attribution->setText(source->attribution);
    m_note->setText(source->note);
    m_use->setPoints(use);
    showCurricula(id);

    QStringList words;
    for (const FactGrid::Fact &fact : factsOf(*source))
        //: A fact about a source: its name and what there is to say
        words += tr("%1: %2").arg(fact.name, fact.value);
    for (const QString &text : {source->attribution, source->note}) {
        if (!text.isEmpty())
            words += text;
    }
    showBody(source->title, (words + use).join(u'\n'));
}

std::vector<FactGrid::Fact> SourcePane::factsOf(const SourceRecord &source)
{
    std::vector<FactGrid::Fact> facts;
    const auto tell = [&facts](const QString &name, const QString &value) {
        if (!value.isEmpty())
            facts.push_back({name, value, {}});
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
    if (const AddedPack *pack = m_catalogue.addedPackOf(id))
        sentences.prepend(addedWords(*pack));
    return sentences;
}

} // namespace Cairn

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/helppage.h"

#include "views/answerpane.h"
#include "views/filterfield.h"
#include "views/foldingsplitter.h"
#include "views/handbookpane.h"
#include "views/helplistview.h"
#include "views/linksection.h"
#include "views/numberpane.h"
#include "views/pagehead.h"
#include "views/sourcepane.h"
#include "views/styledlabel.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <optional>

namespace Cairn {

namespace {

constexpr int Margin = 16;
constexpr int ListWidth = 460;
constexpr int PaneWidth = 816;

const QLatin1String PartKey("part");
const QLatin1String PaneKey("pane");
const QLatin1String SplitterKey("splitter");

/** Begins a subject, and keeps what is chosen in a part. */
QString keyOf(HelpPartSwitch::Part part)
{
    switch (part) {
    case HelpPartSwitch::Part::Handbook:
        return QStringLiteral("section");
    case HelpPartSwitch::Part::Numbers:
        return QStringLiteral("number");
    case HelpPartSwitch::Part::Questions:
        return QStringLiteral("question");
    case HelpPartSwitch::Part::Sources:
        break;
    }
    return QStringLiteral("source");
}

std::optional<HelpPartSwitch::Part> partWithKey(const QString &key)
{
    for (const HelpPartSwitch::Part part : HelpPartSwitch::Parts) {
        if (keyOf(part) == key)
            return part;
    }
    return std::nullopt;
}

QString firstIdOf(const HelpListModel &rows)
{
    return rows.index(0).data(HelpListModel::IdRole).toString();
}

} // namespace

HelpPage::HelpPage(const Theme &theme, const Catalogue &catalogue, const Handbook &handbook, QWidget *parent)
    : Page(parent)
    , m_theme(theme)
    , m_catalogue(catalogue)
    , m_handbook(handbook)
    , m_leaves{Leaf{HelpListModel(HelpListModel::sectionsOf(handbook))},
               Leaf{HelpListModel(HelpListModel::numbersOf(handbook))},
               Leaf{HelpListModel(HelpListModel::questionsOf(catalogue))},
               Leaf{HelpListModel(HelpListModel::sourcesOf(catalogue))}}
{
    buildList();
    buildPanes();
    m_splitter = new FoldingSplitter(theme, m_listSide, m_panes, m_detailsButton, this);
    m_splitter->setAccessibleName(tr("Help and details"));
    // Here the pane is what is read, so it gets the room.
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({ListWidth, PaneWidth});
    auto *whole = new QHBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_splitter);

    connectList();
    connectPanes();
    for (Leaf &each : m_leaves)
        each.list->choose(firstIdOf(each.rows));
    showPart(Part::Handbook);
    m_splitter->fold();
}

QString HelpPage::word()
{
    //: A page: the handbook, questions with their answers, and sources
    return tr("Help");
}

// ---- building ------------------------------------------------------------------------------------------------

void HelpPage::buildList()
{
    m_listSide = new QWidget(this);
    m_head = new PageHead(m_theme, title(), m_listSide);
    m_detailsButton = FoldingSplitter::makeButton(m_theme, m_head);
    m_head->addAction(m_detailsButton);
    m_filter = new FilterField(m_theme, tr("Search the help"), m_listSide);
    m_switch = new HelpPartSwitch(m_listSide);
    m_hint = new StyledLabel(m_theme, TextStyle::Secondary, m_listSide);
    m_hint->setTone(QStringLiteral("caption"));
    m_hint->setWordWrap(true);
    m_lists = new QStackedWidget(m_listSide);
    for (const Part part : HelpPartSwitch::Parts) {
        Leaf &each = leaf(part);
        each.list = new HelpListView(m_theme, each.rows, m_listSide);
        each.list->setAccessibleName(HelpPartSwitch::wordOf(part));
        m_lists->addWidget(each.list);
    }
    m_empty = buildEmpty();
    m_lists->addWidget(m_empty);

    auto *lines = new QVBoxLayout(m_listSide);
    lines->setContentsMargins(Margin, 12, Margin, Margin);
    lines->setSpacing(10);
    lines->addWidget(m_head);
    lines->addWidget(m_filter);
    lines->addWidget(m_switch, 0, Qt::AlignLeading);
    lines->addWidget(m_hint);
    lines->addWidget(m_lists, 1);
}

QWidget *HelpPage::buildEmpty()
{
    auto *page = new QWidget(m_listSide);
    m_emptyText = new StyledLabel(m_theme, TextStyle::Section, page);
    m_emptyText->setAlignment(Qt::AlignCenter);
    m_emptyText->setWordWrap(true);
    m_elsewhere = new LinkSection(m_theme, tr("Found in other parts"), page);
    connect(m_elsewhere, &LinkSection::linkChosen, this, [this](const QString &key) {
        showPart(partWithKey(key).value_or(m_part));
        firstFocus()->setFocus();
    });
    m_clear = new QPushButton(tr("Clear the filter"), page);
    m_clear->setAutoDefault(false);
    connect(m_clear, &QPushButton::clicked, this, [this] {
        m_filter->clear();
        firstFocus()->setFocus();
    });
    auto *lines = new QVBoxLayout(page);
    lines->setSpacing(12);
    lines->addStretch(1);
    lines->addWidget(m_emptyText);
    lines->addWidget(m_elsewhere, 0, Qt::AlignCenter);
    lines->addWidget(m_clear, 0, Qt::AlignCenter);
    lines->addStretch(2);
    return page;
}

void HelpPage::buildPanes()
{
    m_panes = new QStackedWidget(this);
    m_chapter = new HandbookPane(m_theme, m_handbook, m_panes);
    m_number = new NumberPane(m_theme, m_catalogue, m_handbook, m_panes);
    m_answer = new AnswerPane(m_theme, m_catalogue, m_panes);
    m_source = new SourcePane(m_theme, m_catalogue, m_panes);
    leaf(Part::Handbook).pane = m_chapter;
    leaf(Part::Numbers).pane = m_number;
    leaf(Part::Questions).pane = m_answer;
    leaf(Part::Sources).pane = m_source;
    for (const Leaf &each : m_leaves)
        m_panes->addWidget(each.pane);
}

void HelpPage::connectList()
{
    connect(m_switch, &HelpPartSwitch::partChosen, this, &HelpPage::showPart);
    connect(m_filter, &QLineEdit::textChanged, this, &HelpPage::applyFilter);
    connect(m_filter, &FilterField::finished, this, [this] { firstFocus()->setFocus(); });
    connect(leaf(Part::Handbook).list, &HelpListView::choiceChanged, this,
            [this](const QString &id) { m_chapter->showSection(HandbookSectionId(id)); });
    connect(leaf(Part::Numbers).list, &HelpListView::choiceChanged, this,
            [this](const QString &id) { m_number->showNumber(NumberId(id)); });
    connect(leaf(Part::Questions).list, &HelpListView::choiceChanged, this,
            [this](const QString &id) { m_answer->showQuestion(QuestionId(id)); });
    connect(leaf(Part::Sources).list, &HelpListView::choiceChanged, this,
            [this](const QString &id) { m_source->showSource(SourceId(id)); });
    for (const Leaf &each : m_leaves)
        connect(each.list, &QListView::activated, m_splitter, &FoldingSplitter::openPane);
}

void HelpPage::connectPanes()
{
    connect(m_splitter, &FoldingSplitter::paneOpened, this, [this] { pane()->reader()->setFocus(); });
    connect(m_splitter, &FoldingSplitter::paneClosed, this, [this] { firstFocus()->setFocus(); });
    for (const Leaf &each : m_leaves) {
        connect(m_splitter, &FoldingSplitter::closableChanged, each.pane, &HelpPane::setClosable);
        connect(each.pane, &HelpPane::closeRequested, m_splitter, &FoldingSplitter::closePane);
    }
    connect(m_chapter, &HandbookPane::pageWanted, this, &HelpPage::pageWanted);
    connect(m_number, &NumberPane::sectionWanted, this, [this](const HandbookSectionId &section) {
        choose(Part::Handbook, section.text());
        m_chapter->reader()->setFocus();
    });
    connect(m_answer, &AnswerPane::roleWanted, this, &HelpPage::roleWanted);
    connect(m_answer, &AnswerPane::skillWanted, this, &HelpPage::skillWanted);
    connect(m_answer, &AnswerPane::resourceWanted, this, &HelpPage::resourceWanted);
    const auto showSource = [this](const SourceId &source) {
        choose(Part::Sources, source.text());
        m_source->reader()->setFocus();
    };
    connect(m_answer, &AnswerPane::sourceWanted, this, showSource);
    connect(m_number, &NumberPane::sourceWanted, this, showSource);
}

// ---- parts, filter, choice -----------------------------------------------------------------------------------

void HelpPage::showPart(Part part)
{
    m_part = part;
    m_switch->setPart(part);
    m_panes->setCurrentWidget(pane());
    m_hint->setText(hintOf(part));
    showRows();
}

QString HelpPage::hintOf(Part part)
{
    switch (part) {
    case Part::Handbook:
        return tr("How each page is used. F1 opens the chapter about the page that is shown.");
    case Part::Numbers:
        return tr(
            "What each number says, and how it is worked out. Shift+F1 explains those of the page that is shown.");
    case Part::Questions:
        return tr("Short answers, each with what the program knows about it.");
    case Part::Sources:
        break;
    }
    return tr("Every figure and every profile names its source. Addresses are shown, never opened.");
}

QString HelpPage::nothingOf(Part part, bool filtered)
{
    switch (part) {
    case Part::Handbook:
        return filtered ? tr("No chapter fits this filter.") : tr("There are no chapters.");
    case Part::Numbers:
        return filtered ? tr("No number fits this filter.") : tr("There are no numbers.");
    case Part::Questions:
        return filtered ? tr("No question fits this filter.") : tr("There are no questions.");
    case Part::Sources:
        break;
    }
    return filtered ? tr("No source fits this filter.") : tr("There are no sources.");
}

void HelpPage::applyFilter(const QString &text)
{
    for (Leaf &each : m_leaves)
        each.rows.setText(text);
    showRows();
}

void HelpPage::showRows()
{
    const HelpListModel &shown = leaf(m_part).rows;
    m_head->setFinding(finding());
    m_lists->setCurrentWidget(shown.rowCount() > 0 ? static_cast<QWidget *>(list()) : m_empty);
    m_clear->setVisible(shown.isFiltered());
    m_emptyText->setText(nothingOf(m_part, shown.isFiltered()));
    showElsewhere();
}

void HelpPage::showElsewhere()
{
    std::vector<LinkSection::Link> links;
    for (const Part part : HelpPartSwitch::Parts) {
        const HelpListModel &rows = leaf(part).rows;
        if (part != m_part && rows.isFiltered() && rows.rowCount() > 0)
            //: A part of the help, and how many things were found in it
            links.push_back(
                {keyOf(part), tr("%1 (%2)").arg(HelpPartSwitch::wordOf(part), QLocale().toString(rows.rowCount()))});
    }
    m_elsewhere->setLinks(links);
}

QString HelpPage::finding() const
{
    const HelpListModel &shown = leaf(m_part).rows;
    const int all = shown.countOfAll();
    const QString count = QLocale().toString(shown.rowCount());
    switch (m_part) {
    case Part::Handbook:
        return shown.isFiltered() ? tr("%1 of %Ln chapter(s)", nullptr, all).arg(count)
                                  : tr("%Ln chapter(s)", nullptr, all);
    case Part::Numbers:
        return shown.isFiltered() ? tr("%1 of %Ln number(s)", nullptr, all).arg(count)
                                  : tr("%Ln number(s)", nullptr, all);
    case Part::Questions:
        return shown.isFiltered() ? tr("%1 of %Ln question(s)", nullptr, all).arg(count)
                                  : tr("%Ln question(s)", nullptr, all);
    case Part::Sources:
        break;
    }
    return shown.isFiltered() ? tr("%1 of %Ln source(s)", nullptr, all).arg(count) : tr("%Ln source(s)", nullptr, all);
}

void HelpPage::choose(Part part, const QString &id)
{
    Leaf &chosen = leaf(part);
    if (!id.isEmpty() && !chosen.rows.knows(id))
        return;
    if (!id.isEmpty() && !chosen.rows.indexOf(id).isValid())
        m_filter->clear();
    showPart(part);
    if (id.isEmpty())
        return;
    list()->choose(id);
    m_splitter->setPaneOpen(true);
}

void HelpPage::showSubject(const QString &id)
{
    if (const auto part = partWithKey(id.section(u':', 0, 0)))
        choose(*part, id.section(u':', 1));
}

// ---- keyboard ------------------------------------------------------------------------------------------------

QWidget *HelpPage::firstFocus()
{
    if (!m_splitter->isListShown())
        return pane()->reader();
    return leaf(m_part).rows.rowCount() > 0 ? static_cast<QWidget *>(list()) : m_filter;
}

QList<QWidget *> HelpPage::areas()
{
    QList<QWidget *> parts;
    if (m_splitter->isListShown())
        parts += {m_filter, leaf(m_part).rows.rowCount() > 0 ? static_cast<QWidget *>(list()) : m_empty};
    if (m_splitter->isPaneShown())
        parts += pane()->reader();
    return parts;
}

// ---- state ---------------------------------------------------------------------------------------------------

QByteArray HelpPage::saveState() const
{
    QJsonObject state{{PartKey, keyOf(m_part)},
                      {PaneKey, m_splitter->isPaneOpen()},
                      {SplitterKey, QString::fromLatin1(m_splitter->saveState().toBase64())}};
    for (const Part part : HelpPartSwitch::Parts)
        state.insert(keyOf(part), leaf(part).list->chosen());
    return QJsonDocument(state).toJson(QJsonDocument::Compact);
}

void HelpPage::restoreState(const QByteArray &saved)
{
    const QJsonObject state = QJsonDocument::fromJson(saved).object();
    if (state.isEmpty())
        return;
    for (const Part part : HelpPartSwitch::Parts)
        leaf(part).list->choose(state.value(keyOf(part)).toString());
    showPart(partWithKey(state.value(PartKey).toString()).value_or(m_part));
    m_splitter->restoreState(QByteArray::fromBase64(state.value(SplitterKey).toString().toLatin1()));
    m_splitter->setPaneOpen(state.value(PaneKey).toBool());
}

} // namespace Cairn

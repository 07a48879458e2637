// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/helppage.h"

#include "views/answerpane.h"
#include "views/filterfield.h"
#include "views/foldingsplitter.h"
#include "views/helplistview.h"
#include "views/pagehead.h"
#include "views/sourcepane.h"
#include "views/styledlabel.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace Cairn {

namespace {

constexpr int Margin = 16;
constexpr int ListWidth = 460;
constexpr int PaneWidth = 816;

const QString QuestionPrefix = QStringLiteral("question:");
const QString SourcePrefix = QStringLiteral("source:");

const QLatin1String PartKey("part");
const QLatin1String QuestionKey("question");
const QLatin1String SourceKey("source");
const QLatin1String PaneKey("pane");
const QLatin1String SplitterKey("splitter");
const QLatin1String QuestionsWord("questions");
const QLatin1String SourcesWord("sources");

QString firstIdOf(const HelpListModel &rows)
{
    return rows.index(0).data(HelpListModel::IdRole).toString();
}

} // namespace

HelpPage::HelpPage(const Theme &theme, const Catalogue &catalogue, QWidget *parent)
    : Page(parent)
    , m_theme(theme)
    , m_catalogue(catalogue)
    , m_questions(HelpListModel::questionsOf(catalogue))
    , m_sources(HelpListModel::sourcesOf(catalogue))
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
    m_questionList->choose(firstIdOf(m_questions));
    m_sourceList->choose(firstIdOf(m_sources));
    showPart(Part::Questions);
    m_splitter->fold();
}

QString HelpPage::word()
{
    //: A page: questions with their answers, and sources
    return tr("Help");
}

// ---- building ------------------------------------------------------------------------------------------------

void HelpPage::buildList()
{
    m_listSide = new QWidget(this);
    m_head = new PageHead(m_theme, title(), m_listSide);
    m_switch = new HelpPartSwitch(m_theme, m_head);
    m_detailsButton = FoldingSplitter::makeButton(m_theme, m_head);
    m_head->addAction(m_switch);
    m_head->addAction(m_detailsButton);
    m_filter = new FilterField(m_theme, tr("Filter questions and sources"), m_listSide);
    m_hint = new StyledLabel(m_theme, TextStyle::Secondary, m_listSide);
    m_hint->setTone(QStringLiteral("caption"));
    m_hint->setWordWrap(true);
    m_questionList = new HelpListView(m_theme, m_questions, m_listSide);
    m_questionList->setAccessibleName(HelpPartSwitch::wordOf(Part::Questions));
    m_sourceList = new HelpListView(m_theme, m_sources, m_listSide);
    m_sourceList->setAccessibleName(HelpPartSwitch::wordOf(Part::Sources));
    m_empty = buildEmpty();
    m_lists = new QStackedWidget(m_listSide);
    for (QWidget *shown : std::initializer_list<QWidget *>{m_questionList, m_sourceList, m_empty})
        m_lists->addWidget(shown);

    auto *lines = new QVBoxLayout(m_listSide);
    lines->setContentsMargins(Margin, 12, Margin, Margin);
    lines->setSpacing(10);
    lines->addWidget(m_head);
    lines->addWidget(m_filter);
    lines->addWidget(m_hint);
    lines->addWidget(m_lists, 1);
}

QWidget *HelpPage::buildEmpty()
{
    auto *page = new QWidget(m_listSide);
    m_emptyText = new StyledLabel(m_theme, TextStyle::Section, page);
    m_emptyText->setAlignment(Qt::AlignCenter);
    m_emptyText->setWordWrap(true);
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
    lines->addWidget(m_clear, 0, Qt::AlignCenter);
    lines->addStretch(2);
    return page;
}

void HelpPage::buildPanes()
{
    m_panes = new QStackedWidget(this);
    m_answer = new AnswerPane(m_theme, m_catalogue, m_panes);
    m_source = new SourcePane(m_theme, m_catalogue, m_panes);
    m_panes->addWidget(m_answer);
    m_panes->addWidget(m_source);
}

void HelpPage::connectList()
{
    connect(m_switch, &HelpPartSwitch::partChosen, this, &HelpPage::showPart);
    connect(m_filter, &QLineEdit::textChanged, this, &HelpPage::applyFilter);
    connect(m_filter, &FilterField::finished, this, [this] { firstFocus()->setFocus(); });
    connect(m_questionList, &HelpListView::choiceChanged, this,
            [this](const QString &id) { m_answer->showQuestion(QuestionId(id)); });
    connect(m_sourceList, &HelpListView::choiceChanged, this,
            [this](const QString &id) { m_source->showSource(SourceId(id)); });
    for (HelpListView *each : {m_questionList, m_sourceList})
        connect(each, &QListView::activated, m_splitter, &FoldingSplitter::openPane);
}

void HelpPage::connectPanes()
{
    connect(m_splitter, &FoldingSplitter::paneOpened, this, [this] { pane()->reader()->setFocus(); });
    connect(m_splitter, &FoldingSplitter::paneClosed, this, [this] { firstFocus()->setFocus(); });
    for (HelpPane *each : std::initializer_list<HelpPane *>{m_answer, m_source}) {
        connect(m_splitter, &FoldingSplitter::closableChanged, each, &HelpPane::setClosable);
        connect(each, &HelpPane::closeRequested, m_splitter, &FoldingSplitter::closePane);
    }
    connect(m_answer, &AnswerPane::roleWanted, this, &HelpPage::roleWanted);
    connect(m_answer, &AnswerPane::skillWanted, this, &HelpPage::skillWanted);
    connect(m_answer, &AnswerPane::resourceWanted, this, &HelpPage::resourceWanted);
    connect(m_answer, &AnswerPane::sourceWanted, this, [this](const SourceId &source) {
        choose(Part::Sources, source.text());
        m_source->reader()->setFocus();
    });
}

// ---- parts, filter, choice -----------------------------------------------------------------------------------

HelpListModel &HelpPage::rows(Part part)
{
    return part == Part::Questions ? m_questions : m_sources;
}

const HelpListModel &HelpPage::rows(Part part) const
{
    return part == Part::Questions ? m_questions : m_sources;
}

HelpListView *HelpPage::list() const
{
    return m_part == Part::Questions ? m_questionList : m_sourceList;
}

HelpPane *HelpPage::pane() const
{
    return m_part == Part::Questions ? static_cast<HelpPane *>(m_answer) : m_source;
}

void HelpPage::showPart(Part part)
{
    m_part = part;
    m_switch->setPart(part);
    m_panes->setCurrentWidget(pane());
    m_hint->setText(part == Part::Questions
                        ? tr("Short answers, each with what the program knows about it.")
                        : tr("Every figure and every profile names its source. Addresses are shown, never opened."));
    showRows();
}

void HelpPage::applyFilter(const QString &text)
{
    m_questions.setText(text);
    m_sources.setText(text);
    showRows();
}

void HelpPage::showRows()
{
    const HelpListModel &shown = rows(m_part);
    m_head->setFinding(finding());
    m_lists->setCurrentWidget(shown.rowCount() > 0 ? static_cast<QWidget *>(list()) : m_empty);
    m_clear->setVisible(shown.isFiltered());
    if (shown.isFiltered())
        m_emptyText->setText(m_part == Part::Questions ? tr("No question fits this filter.")
                                                       : tr("No source fits this filter."));
    else
        m_emptyText->setText(m_part == Part::Questions ? tr("There are no questions.") : tr("There are no sources."));
}

QString HelpPage::finding() const
{
    const HelpListModel &shown = rows(m_part);
    const QString count = QLocale().toString(shown.rowCount());
    if (m_part == Part::Questions)
        return shown.isFiltered() ? tr("%1 of %Ln question(s)", nullptr, shown.countOfAll()).arg(count)
                                  : tr("%Ln question(s)", nullptr, shown.countOfAll());
    return shown.isFiltered() ? tr("%1 of %Ln source(s)", nullptr, shown.countOfAll()).arg(count)
                              : tr("%Ln source(s)", nullptr, shown.countOfAll());
}

void HelpPage::choose(Part part, const QString &id)
{
    if (!id.isEmpty() && !rows(part).knows(id))
        return;
    if (!id.isEmpty() && !rows(part).indexOf(id).isValid())
        m_filter->clear();
    showPart(part);
    if (id.isEmpty())
        return;
    list()->choose(id);
    m_splitter->setPaneOpen(true);
}

void HelpPage::showSubject(const QString &id)
{
    if (id.startsWith(QuestionPrefix))
        choose(Part::Questions, id.mid(QuestionPrefix.size()));
    else if (id.startsWith(SourcePrefix))
        choose(Part::Sources, id.mid(SourcePrefix.size()));
}

// ---- keyboard ------------------------------------------------------------------------------------------------

QWidget *HelpPage::firstFocus()
{
    if (!m_splitter->isListShown())
        return pane()->reader();
    return rows(m_part).rowCount() > 0 ? static_cast<QWidget *>(list()) : m_filter;
}

QList<QWidget *> HelpPage::areas()
{
    QList<QWidget *> parts;
    if (m_splitter->isListShown())
        parts += {m_filter, rows(m_part).rowCount() > 0 ? static_cast<QWidget *>(list()) : m_empty};
    if (m_splitter->isPaneShown())
        parts += pane()->reader();
    return parts;
}

// ---- state ---------------------------------------------------------------------------------------------------

QByteArray HelpPage::saveState() const
{
    const QJsonObject state{{PartKey, m_part == Part::Questions ? QuestionsWord : SourcesWord},
                            {QuestionKey, m_questionList->chosen()},
                            {SourceKey, m_sourceList->chosen()},
                            {PaneKey, m_splitter->isPaneOpen()},
                            {SplitterKey, QString::fromLatin1(m_splitter->saveState().toBase64())}};
    return QJsonDocument(state).toJson(QJsonDocument::Compact);
}

void HelpPage::restoreState(const QByteArray &saved)
{
    const QJsonObject state = QJsonDocument::fromJson(saved).object();
    if (state.isEmpty())
        return;
    m_questionList->choose(state.value(QuestionKey).toString());
    m_sourceList->choose(state.value(SourceKey).toString());
    showPart(state.value(PartKey).toString() == SourcesWord ? Part::Sources : Part::Questions);
    m_splitter->restoreState(QByteArray::fromBase64(state.value(SplitterKey).toString().toLatin1()));
    m_splitter->setPaneOpen(state.value(PaneKey).toBool());
}

} // namespace Cairn

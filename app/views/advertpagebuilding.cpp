// SPDX-License-Identifier: GPL-3.0-or-later
// How the page of advertisements is put together.
#include "views/advertpage.h"

#include "domain/openplan.h"
#include "models/keptadvertsmodel.h"
#include "models/liveadvert.h"
#include "views/advertdraft.h"
#include "views/advertempty.h"
#include "views/advertlist.h"
#include "views/advertmentions.h"
#include "views/advertopening.h"
#include "views/advertpane.h"
#include "views/adverttext.h"
#include "views/flowlayout.h"
#include "views/foldingsplitter.h"
#include "views/mentionlegend.h"
#include "views/messagebar.h"
#include "views/pagehead.h"
#include "views/styledlabel.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace Cairn {

namespace {

constexpr int Margin = 16;
constexpr int LongestTitle = 200;

} // namespace

void AdvertPage::build()
{
    m_message = new MessageBar(m_theme, this);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(buildEmpty());
    m_head = new PageHead(m_theme, title(), m_main);
    m_head->explainNumbers(QStringLiteral("advert_skills advert_match advert_nearest"));
    m_details = FoldingSplitter::makeButton(m_theme, m_head);
    m_head->addAction(m_details);
    m_list = new AdvertList(m_theme, *m_kept, m_main);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight);
    m_columns->setSpacing(12);
    m_columns->addWidget(m_list);
    m_columns->addWidget(buildText(), 1);
    m_main->installEventFilter(this);
    auto *lines = new QVBoxLayout(m_main);
    lines->setContentsMargins(Margin, 12, Margin - 6, 12);
    lines->setSpacing(10);
    lines->addWidget(m_head);
    lines->addLayout(m_columns, 1);
}

QWidget *AdvertPage::buildEmpty()
{
    auto *side = new QWidget(m_stack);
    auto *head = new PageHead(m_theme, title(), side);
    head->setFinding(tr("none yet"));
    m_empty = new AdvertEmpty(m_theme, side);
    auto *area = new QScrollArea(side);
    area->setWidget(m_empty);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->viewport()->setAutoFillBackground(false);
    m_empty->setAutoFillBackground(false);
    auto *lines = new QVBoxLayout(side);
    lines->setContentsMargins(0, 12, 0, 0);
    auto *heading = new QHBoxLayout;
    heading->setContentsMargins(Margin, 0, Margin, 0);
    heading->addWidget(head);
    lines->addLayout(heading);
    lines->addWidget(area, 1);
    return side;
}

QWidget *AdvertPage::buildText()
{
    auto *work = new QWidget(m_main);
    m_title = new QLineEdit(work);
    m_title->setAccessibleName(tr("Title of the advertisement"));
    m_title->setMaxLength(LongestTitle);
    m_keep = new QPushButton(m_theme.icon(QStringLiteral("check")), tr("Keep"), work);
    m_keep->setProperty("role", QStringLiteral("primary"));
    m_keep->setAutoDefault(false);
    m_keep->setAccessibleName(tr("Keep this advertisement"));
    m_text = new AdvertText(m_theme, work);
    m_legend = new MentionLegend(m_theme, work);
    m_place = new StyledLabel(m_theme, TextStyle::Secondary, work);
    m_place->setTone(QStringLiteral("secondary"));
    m_place->setElided(true);
    m_previous = new QPushButton(m_theme.icon(QStringLiteral("up")), tr("Previous"), work);
    m_previous->setAccessibleName(tr("Previous skill in the text"));
    m_previous->setToolTip(
        tr("Previous skill (%1)").arg(QKeySequence(Qt::SHIFT | Qt::Key_F8).toString(QKeySequence::NativeText)));
    m_next = new QPushButton(m_theme.icon(QStringLiteral("down")), tr("Next"), work);
    m_next->setAccessibleName(tr("Next skill in the text"));
    m_next->setToolTip(tr("Next skill (%1)").arg(QKeySequence(Qt::Key_F8).toString(QKeySequence::NativeText)));
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_title, 1);
    head->addWidget(m_keep);
    auto *foot = new FlowLayout(nullptr, 8);
    foot->setContentsMargins(0, 0, 0, 0);
    foot->setLineSpacing(6);
    foot->addWidget(m_legend);
    for (QPushButton *button : {m_previous, m_next}) {
        button->setProperty("small", true);
        button->setAutoDefault(false);
        foot->addWidget(button);
    }
    auto *lines = new QVBoxLayout(work);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(8);
    lines->addLayout(head);
    lines->addWidget(m_text, 1);
    lines->addLayout(foot);
    lines->addWidget(m_place);
    return work;
}

void AdvertPage::connectParts()
{
    connect(m_list, &AdvertList::newWanted, this, &AdvertPage::beginNew);
    connect(m_list, &AdvertList::fileWanted, this, &AdvertPage::fileWanted);
    connect(m_list, &AdvertList::chosen, m_draft, &AdvertDraft::open);
    connect(m_empty, &AdvertEmpty::fileWanted, this, &AdvertPage::fileWanted);
    connect(m_empty, &AdvertEmpty::pasteWanted, this, &AdvertPage::pasteText);
    connect(m_empty, &AdvertEmpty::typingWanted, this, &AdvertPage::beginNew);
    connect(m_pane, &AdvertPane::roleActivated, this, &AdvertPage::roleActivated);
    connect(m_pane->mentions(), &AdvertMentions::skillActivated, this, &AdvertPage::skillActivated);
    connect(m_pane->mentions(), &AdvertMentions::mentionChosen, m_text, &AdvertText::goTo);
    connect(m_pane, &AdvertPane::closeRequested, m_splitter, &FoldingSplitter::closePane);
    connect(m_splitter, &FoldingSplitter::closableChanged, m_pane, &AdvertPane::setClosable);
    connect(m_splitter, &FoldingSplitter::paneOpened, this, [this] { m_pane->firstFocus()->setFocus(); });
    connect(m_splitter, &FoldingSplitter::paneClosed, this, [this] { firstFocus()->setFocus(); });
    connect(m_opening, &AdvertOpening::opened, this, &AdvertPage::takeText);
    connect(m_opening, &AdvertOpening::failed, this, &AdvertPage::takeProblem);
    connect(&m_theme, &Theme::changed, this, &AdvertPage::arrange);
    const auto addKey = [this](const QKeySequence &keys, Way way) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, way] { goToMention(way); });
    };
    addKey(Qt::Key_F8, Way::Next);
    addKey(Qt::SHIFT | Qt::Key_F8, Way::Previous);
    connect(m_next, &QPushButton::clicked, this, [this] { goToMention(Way::Next); });
    connect(m_previous, &QPushButton::clicked, this, [this] { goToMention(Way::Previous); });
}

void AdvertPage::connectText()
{
    connect(m_title, &QLineEdit::textEdited, m_draft, &AdvertDraft::setTitle);
    connect(m_title, &QLineEdit::editingFinished, m_draft, &AdvertDraft::flush);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        const QString text = m_text->toPlainText();
        m_draft->setText(text);
        m_advert->setText(text, LiveAdvert::Reading::AfterPause);
        m_title->setPlaceholderText(text.isEmpty() ? tr("Title") : AdvertDraft::titleOf(text));
        showKept();
    });
    connect(m_text, &QPlainTextEdit::cursorPositionChanged, this, &AdvertPage::showPlace);
    connect(m_text, &AdvertText::fileDropped, this, &AdvertPage::openFile);
    connect(m_text, &AdvertText::tooLongRefused, this, [this] {
        m_message->showMessage(StateMark::Error,
                               tr("This text is far longer than an advertisement can be. Nothing was pasted, and the "
                                  "text that stands here stays: paste only the part that is the advertisement."));
    });
    connect(m_keep, &QPushButton::clicked, this, [this] {
        m_draft->keep(QDate::currentDate());
        m_text->setFocus();
    });
    connect(m_draft, &AdvertDraft::replaced, this, &AdvertPage::showDraft);
    connect(m_draft, &AdvertDraft::keptChanged, this, &AdvertPage::showKept);
    connect(m_kept, &KeptAdvertsModel::countChanged, this, &AdvertPage::showKept);
    connect(&m_plan, &OpenPlan::replaced, this, &AdvertPage::begin);
}

void AdvertPage::connectReading()
{
    connect(m_advert, &LiveAdvert::read, this, &AdvertPage::showReading);
    connect(m_advert, &LiveAdvert::matchChanged, this, &AdvertPage::showFinding);
}

} // namespace Cairn

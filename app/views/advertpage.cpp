// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/advertpage.h"

#include "domain/catalogue.h"
#include "domain/openplan.h"
#include "models/advertreader.h"
#include "models/keptadvertsmodel.h"
#include "models/liveadvert.h"
#include "models/rolewords.h"
#include "models/skillmentionmodel.h"
#include "views/advertdraft.h"
#include "views/advertempty.h"
#include "views/advertlist.h"
#include "views/advertmentions.h"
#include "views/advertopening.h"
#include "views/advertpane.h"
#include "views/adverttext.h"
#include "views/foldingsplitter.h"
#include "views/mentionlegend.h"
#include "views/messagebar.h"
#include "views/pagehead.h"
#include "views/styledlabel.h"

#include <QClipboard>
#include <QDragEnterEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QMimeData>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace Cairn {

namespace {

constexpr int Margin = 16;
constexpr int MainWidth = 890;
constexpr int PaneWidth = 386;
constexpr int ListWidth = 224;
constexpr int TwoColumnsFrom = 560;
constexpr int ListHeight = 210; // where it stands above the text

const QLatin1String AdvertKey("advert");
const QLatin1String SplitterKey("splitter");
const QLatin1String PaneKey("pane");

/** The first file that is dragged; empty for none. */
QString fileIn(const QMimeData &source)
{
    const QList<QUrl> urls = source.urls();
    const auto file = std::find_if(urls.begin(), urls.end(), [](const QUrl &url) { return url.isLocalFile(); });
    return file == urls.end() ? QString() : file->toLocalFile();
}

} // namespace

AdvertPage::AdvertPage(const Theme &theme, const Catalogue &catalogue, const OpenPlan &plan, PlanCommands &commands,
                       AdvertFileReader reader, QWidget *parent)
    : Page(parent)
    , m_theme(theme)
    , m_plan(plan)
    , m_reader(new AdvertReader(catalogue, plan, this))
    , m_advert(new LiveAdvert(catalogue, plan, *m_reader, this))
    , m_mentions(new SkillMentionModel(*m_advert, this))
    , m_kept(new KeptAdvertsModel(catalogue, plan, *m_reader, this))
    , m_draft(new AdvertDraft(plan, commands, this))
    , m_opening(new AdvertOpening(std::move(reader), this))
    , m_main(new QWidget(this))
{
    setAcceptDrops(true);
    build();
    m_pane = new AdvertPane(theme, *m_advert, *m_mentions, *m_draft, commands, this);
    m_splitter = new FoldingSplitter(theme, m_main, m_pane, m_details, this);
    m_splitter->setAccessibleName(tr("Advertisement, and what it says"));
    m_splitter->setSizes({MainWidth, PaneWidth});
    m_stack->addWidget(m_splitter);
    auto *told = new QHBoxLayout;
    told->setContentsMargins(Margin, 0, Margin, 0);
    told->addWidget(m_message);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addLayout(told);
    whole->addWidget(m_stack, 1);
    connectParts();
    connectText();
    connectReading();
    begin();
    m_splitter->fold();
}

AdvertPage::~AdvertPage() = default;

QString AdvertPage::word()
{
    //: The word in the rail for the page about job advertisements
    return tr("Jobs");
}

QString AdvertPage::title() const
{
    return tr("Job advertisements");
}

// ---- which text is shown -------------------------------------------------------------------------------------

/** What was begun is shown, else the newest advertisement that is kept. */
void AdvertPage::begin()
{
    m_isBegun = false;
    m_message->closeMessage();
    if (m_draft->advert().text.isEmpty() && m_kept->rowCount() > 0)
        m_draft->open(m_kept->advertAt(m_kept->index(0)));
    showDraft();
}

void AdvertPage::beginNew()
{
    const bool wasKept = m_draft->isKept();
    m_isBegun = true;
    m_message->closeMessage();
    m_draft->openUnkept();
    if (!wasKept && !m_draft->advert().text.isEmpty()) {
        const QString before = m_draft->advert().title;
        m_draft->setTitle({});
        m_title->clear();
        m_text->replaceText({});
        m_message->showMessage(StateMark::Note, tr("The text that was not kept is cleared."), tr("Bring it back"),
                               [this, before] {
                                   m_text->undo();
                                   m_draft->setTitle(before);
                                   m_title->setText(before);
                                   m_message->closeMessage();
                               });
    }
    showStack();
    m_text->setFocus();
}

void AdvertPage::pasteText()
{
    m_isBegun = true;
    showStack();
    m_text->setFocus();
    m_text->paste();
}

void AdvertPage::showDraft()
{
    const KeptAdvert &advert = m_draft->advert();
    if (m_title->text() != advert.title)
        m_title->setText(advert.title);
    // What is kept may have other kinds of line ends or blanks than an editor has.
    if (m_text->toPlainText() != advert.text) {
        const QSignalBlocker quiet(m_text);
        m_text->showText(advert.text);
    }
    m_title->setPlaceholderText(advert.text.isEmpty() ? tr("Title") : AdvertDraft::titleOf(advert.text));
    m_advert->setText(m_text->toPlainText(), LiveAdvert::Reading::AtOnce);
    showKept();
}

void AdvertPage::showKept()
{
    const bool isKept = m_draft->isKept();
    m_keep->setVisible(!isKept);
    m_keep->setEnabled(!m_draft->advert().text.trimmed().isEmpty());
    m_list->setUnkeptWaiting(m_draft->hasUnkept());
    m_list->showCurrent(isKept ? m_draft->advert().id : AdvertId());
    showStack();
}

bool AdvertPage::isEmptyShown() const
{
    return !m_isBegun && m_kept->keptCount() == 0 && m_draft->advert().text.isEmpty();
}

void AdvertPage::showStack()
{
    const bool isEmpty = isEmptyShown();
    if (!isEmpty)
        m_isBegun = true; // and stays so while this learner is here
    m_stack->setCurrentIndex(isEmpty ? 0 : 1);
    showFinding();
}

// ---- files ---------------------------------------------------------------------------------------------------

void AdvertPage::openFile(const QString &path)
{
    m_message->closeMessage();
    m_opening->open(path);
}

void AdvertPage::takeText(const QString &text)
{
    if (text.size() > MostAdvertCharacters) {
        takeProblem({tr("The text in this file is far longer than an advertisement can be. The text that stands here "
                        "stays as it was: open a file that holds the advertisement alone."),
                     {}});
        return;
    }
    m_isBegun = true;
    m_draft->openUnkept();
    m_draft->setTitle({});
    m_title->clear();
    m_text->replaceText(text);
    m_advert->setText(m_text->toPlainText(), LiveAdvert::Reading::AtOnce);
    showStack();
    m_text->setFocus();
}

void AdvertPage::takeProblem(const Problem &problem)
{
    m_message->showMessage(StateMark::Error, problem.sentence);
}

void AdvertPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!fileIn(*event->mimeData()).isEmpty() || event->mimeData()->hasText())
        event->acceptProposedAction();
}

void AdvertPage::dropEvent(QDropEvent *event)
{
    const QString file = fileIn(*event->mimeData());
    if (!file.isEmpty())
        openFile(file);
    else
        takeText(event->mimeData()->text());
    event->acceptProposedAction();
}

// ---- what was read -------------------------------------------------------------------------------------------

void AdvertPage::showReading()
{
    const std::vector<SkillMention> &mentions = m_mentions->mentions();
    // While somebody types on, the places are those of an earlier text: the next reading brings the right ones.
    if (m_advert->reading().text == m_text->toPlainText())
        m_text->setMentions(mentions);
    m_legend->setCounts(m_mentions->countOf(SkillMention::Strength::Must),
                        m_mentions->countOf(SkillMention::Strength::Nice),
                        m_mentions->countOf(SkillMention::Strength::Named));
    m_next->setEnabled(!mentions.empty());
    m_previous->setEnabled(!mentions.empty());
    showFinding();
    showPlace();
}

void AdvertPage::showFinding()
{
    const AdvertReading &reading = m_advert->reading();
    const Role *nearest = reading.nearestRole(m_advert->catalogue());
    if (reading.text.isEmpty())
        m_head->setFinding(tr("read on this computer only"));
    else if (!nearest || m_advert->bill().lines.empty())
        m_head->setFinding(tr("%Ln skill(s) found", nullptr, m_mentions->skillCount()));
    else
        //: Below the title of the page: how one fits to an advertisement, and the role that it is nearest to
        m_head->setFinding(
            tr("%1 match, nearest to %2").arg(percentText(m_advert->bill().shownPercent()), nearest->title));
}

void AdvertPage::goToMention(Way way)
{
    if (isEmptyShown())
        return;
    m_text->goTo(way == Way::Next ? m_text->nextMention() : m_text->previousMention());
    m_text->setFocus();
}

/** Which skill stands at the cursor, in words: the colours alone would not say it. */
void AdvertPage::showPlace()
{
    const int mention = m_text->currentMention();
    const bool isKnown =
        mention >= 0 && mention < m_mentions->rowCount() && m_text->mentions().size() == m_mentions->mentions().size();
    m_pane->mentions()->showCurrent(isKnown ? mention : -1);
    if (isKnown) {
        const QLocale locale;
        //: A skill in a text: its number (%1), of how many (%2), and for example "Python: required, as “Python 3”"
        m_place->setText(tr("%1 of %2. %3")
                             .arg(locale.toString(mention + 1), locale.toString(m_mentions->rowCount()),
                                  m_mentions->sentenceOf(mention)));
    } else {
        m_place->setText(m_mentions->rowCount() > 0 ? tr("F8 goes from skill to skill.")
                                                    : tr("Skills are found by their titles and other names."));
    }
    m_text->setAccessibleDescription(m_place->text());
}

// ---- places --------------------------------------------------------------------------------------------------

/** The list stands beside the text, or above it where there is little room. */
void AdvertPage::arrange()
{
    const bool isWide = m_main->width() >= m_theme.scaled(TwoColumnsFrom);
    m_columns->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_list->setMinimumWidth(isWide ? m_theme.scaled(ListWidth) : 0);
    m_list->setMaximumWidth(isWide ? m_theme.scaled(ListWidth) : QWIDGETSIZE_MAX);
    m_list->setMaximumHeight(isWide ? QWIDGETSIZE_MAX : m_theme.scaled(ListHeight));
}

bool AdvertPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_main && event->type() == QEvent::Resize)
        arrange();
    return Page::eventFilter(watched, event);
}

void AdvertPage::hideEvent(QHideEvent *event)
{
    m_draft->flush();
    Page::hideEvent(event);
}

/** Pasting works before there is an editor to paste into. */
void AdvertPage::keyPressEvent(QKeyEvent *event)
{
    if (isEmptyShown() && event->matches(QKeySequence::Paste))
        pasteText();
    else
        Page::keyPressEvent(event);
}

QWidget *AdvertPage::firstFocus()
{
    if (isEmptyShown())
        return m_empty->button();
    return m_splitter->isListShown() ? m_text : m_pane->firstFocus();
}

QList<QWidget *> AdvertPage::areas()
{
    if (isEmptyShown())
        return {m_empty->button()};
    QList<QWidget *> parts;
    if (m_splitter->isListShown()) {
        if (m_list->list()->isVisible())
            parts += m_list->list();
        parts += m_text;
    }
    if (m_splitter->isPaneShown())
        parts += m_pane->firstFocus();
    return parts;
}

void AdvertPage::showSubject(const QString &id)
{
    m_draft->open(AdvertId(id));
}

QByteArray AdvertPage::saveState() const
{
    const QJsonObject state{{AdvertKey, m_draft->isKept() ? m_draft->advert().id.text() : QString()},
                            {PaneKey, m_splitter->isPaneOpen()},
                            {SplitterKey, QString::fromLatin1(m_splitter->saveState().toBase64())}};
    return QJsonDocument(state).toJson(QJsonDocument::Compact);
}

void AdvertPage::restoreState(const QByteArray &saved)
{
    const QJsonObject state = QJsonDocument::fromJson(saved).object();
    if (state.isEmpty())
        return;
    m_splitter->restoreState(QByteArray::fromBase64(state.value(SplitterKey).toString().toLatin1()));
    m_draft->open(AdvertId(state.value(AdvertKey).toString()));
    m_splitter->setPaneOpen(state.value(PaneKey).toBool());
}

} // namespace Cairn

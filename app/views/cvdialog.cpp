// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/cvdialog.h"

#include "commands/plancommands.h"
#include "domain/keptadvert.h"
#include "domain/openplan.h"
#include "models/cvlevelsmodel.h"
#include "models/cvreader.h"
#include "views/advertopening.h"
#include "views/adverttext.h"
#include "views/cvlevelstable.h"
#include "views/mentionformat.h"
#include "views/styledlabel.h"

#include <QDropEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace Cairn {

namespace {

constexpr int Width = 960;
constexpr int LinesOfText = 16;
constexpr int LinesOfSnippet = 3;
constexpr int Gap = 10;

/** The first file among what is dropped; empty for none. */
QString fileIn(const QMimeData &source)
{
    const QList<QUrl> urls = source.urls();
    const auto file = std::find_if(urls.begin(), urls.end(), [](const QUrl &url) { return url.isLocalFile(); });
    return file == urls.end() ? QString() : file->toLocalFile();
}

StyledLabel *makeNote(const Theme &theme, const QString &text, QWidget *parent)
{
    auto *note = new StyledLabel(theme, TextStyle::Control, parent);
    note->setTone(QStringLiteral("secondary"));
    note->setWordWrap(true);
    note->setText(text);
    return note;
}

} // namespace

CvDialog::CvDialog(const Catalogue &catalogue, const OpenPlan &plan, PlanCommands &commands, AdvertFileReader reader,
                   const Theme &theme, const QDate &today, QWidget *parent)
    : FormDialog(theme, parent)
    , m_commands(commands)
    , m_today(today)
    , m_levels(new CvLevelsModel(catalogue, plan, this))
    , m_reader(new CvReader(catalogue, plan.state().ownAliases, this))
    , m_opening(new AdvertOpening(std::move(reader), this))
    , m_pages(new QStackedWidget(body()))
{
    explainNumbers(QStringLiteral("cv_level"));
    setHeading(tr("Read a CV"));
    setAcceptDrops(true);
    m_pages->addWidget(buildText());
    m_pages->addWidget(buildLevels());
    auto *lines = new QVBoxLayout(body());
    lines->setContentsMargins(0, 0, 0, 0);
    lines->addWidget(m_pages);
    connectParts();
    setStage(Stage::Text);
    m_text->setFocus();
    fitToWidth(Width);
}

CvDialog::~CvDialog() = default;

// ---- building ------------------------------------------------------------------------------------------------

QWidget *CvDialog::buildText()
{
    auto *page = new QWidget(m_pages);
    auto *note =
        makeNote(theme(),
                 tr("Your CV is read on this computer only, and its text is never kept. It suggests levels, and "
                    "nothing changes until you confirm them one by one."),
                 page);
    m_text = new AdvertText(theme(), page);
    m_text->setAccessibleName(tr("Text of the CV"));
    m_text->setPlaceholderText(tr("Paste the text of a CV here, or drop a file."));
    m_text->setMinimumHeight(LinesOfText * m_text->fontMetrics().lineSpacing());
    m_open = new QPushButton(tr("Open a file…"), page);
    m_open->setAutoDefault(false);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_open);
    foot->addStretch(1);
    auto *lines = new QVBoxLayout(page);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(Gap);
    lines->addWidget(note);
    lines->addWidget(m_text, 1);
    lines->addLayout(foot);
    return page;
}

QWidget *CvDialog::buildLevels()
{
    auto *page = new QWidget(m_pages);
    auto *note =
        makeNote(theme(),
                 tr("A CV says what you did, not how well. These levels are our own cautious judgement: tick "
                    "those that are right, or choose another level first, with the keys 0 to 4 or by a click."),
                 page);
    m_table = new CvLevelsTable(theme(), *m_levels, page);
    m_snippet = new QPlainTextEdit(page);
    m_snippet->setReadOnly(true);
    m_snippet->setTabChangesFocus(true);
    m_snippet->setAccessibleName(tr("Where your CV says it"));
    m_back = new QPushButton(tr("Back to the text"), page);
    m_back->setAutoDefault(false);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_back);
    foot->addStretch(1);
    auto *lines = new QVBoxLayout(page);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(Gap);
    lines->addWidget(note);
    lines->addWidget(m_table, 1);
    lines->addWidget(m_snippet);
    lines->addLayout(foot);
    const auto dress = [this] {
        m_snippet->setFont(theme().font(TextStyle::Body));
        m_snippet->setFixedHeight(LinesOfSnippet * m_snippet->fontMetrics().lineSpacing() + 2 * Gap);
        showSnippet();
    };
    connect(&theme(), &Theme::changed, m_snippet, dress);
    dress();
    return page;
}

void CvDialog::connectParts()
{
    connect(m_open, &QPushButton::clicked, this, &CvDialog::fileWanted);
    connect(m_back, &QPushButton::clicked, this, [this] {
        setStage(Stage::Text);
        m_text->setFocus();
    });
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        m_reader->giveUp();
        check();
    });
    connect(m_text, &AdvertText::fileDropped, this, &CvDialog::openFile);
    connect(m_text, &AdvertText::tooLongRefused, this, [this] {
        setSentence(tr("This text is far longer than a CV can be. Nothing was pasted, and the text that stands here "
                       "stays: paste only the part that is the CV."),
                    QStringLiteral("bad"));
    });
    connect(m_opening, &AdvertOpening::opened, this, &CvDialog::takeText);
    connect(m_opening, &AdvertOpening::failed, this, &CvDialog::takeProblem);
    connect(m_levels, &CvLevelsModel::confirmedChanged, this, &CvDialog::check);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &CvDialog::showSnippet);
    connect(m_levels, &QAbstractItemModel::modelReset, this, &CvDialog::showSnippet);
}

// ---- the text ------------------------------------------------------------------------------------------------

void CvDialog::setStage(Stage stage)
{
    m_stage = stage;
    m_pages->setCurrentIndex(static_cast<int>(stage));
    check();
}

void CvDialog::check()
{
    if (m_stage == Stage::Levels) {
        tellConfirmed();
        return;
    }
    const bool isBusy = m_reader->isBusy() || m_opening->isBusy();
    const bool isEmpty = m_text->toPlainText().trimmed().isEmpty();
    mainButton()->setText(tr("Find skills"));
    mainButton()->setEnabled(!isBusy && !isEmpty);
    m_open->setEnabled(!m_opening->isBusy());
    setSentence(isBusy    ? tr("The text is being read.")
                : isEmpty ? tr("Paste the text of a CV, or open a file: text, HTML, Word or PDF.")
                          : tr("Next, you see which levels the text suggests. Nothing is changed by that."));
}

void CvDialog::openFile(const QString &path)
{
    m_opening->open(path);
    if (m_stage == Stage::Text)
        check();
}

void CvDialog::takeText(const QString &text)
{
    if (text.size() > MostAdvertCharacters) {
        takeProblem(
            {tr("This file is far longer than a CV can be. Nothing was changed: paste only the part that is the "
                "CV."),
             {}});
        return;
    }
    setStage(Stage::Text);
    m_text->replaceText(text);
    read();
}

void CvDialog::takeProblem(const Problem &problem)
{
    check();
    setSentence(problem.sentence, QStringLiteral("bad"));
}

void CvDialog::read()
{
    m_reader->read(m_text->toPlainText(), m_today, [this](const std::vector<CvLevel> &levels) { showLevels(levels); });
    check();
}

void CvDialog::dragEnterEvent(QDragEnterEvent *event)
{
    if (!fileIn(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void CvDialog::dropEvent(QDropEvent *event)
{
    const QString file = fileIn(*event->mimeData());
    if (file.isEmpty())
        return;
    event->acceptProposedAction();
    openFile(file);
}

// ---- the levels ----------------------------------------------------------------------------------------------

void CvDialog::showLevels(const std::vector<CvLevel> &levels)
{
    m_levels->setLevels(levels);
    if (levels.empty()) {
        check();
        setSentence(tr("No skill was found in this text. A skill is found by its title and its other names."),
                    QStringLiteral("warn"));
        return;
    }
    setStage(Stage::Levels);
    m_table->setCurrentIndex(m_levels->index(0, CvLevelsModel::ConfirmColumn));
    m_table->setFocus();
}

/** The words around the name in full, the name marked. */
void CvDialog::showSnippet()
{
    const QModelIndex current = m_table->currentIndex();
    m_snippet->setPlainText(current.data(CvLevelsModel::SnippetRole).toString());
    QList<QTextEdit::ExtraSelection> marked;
    if (current.isValid()) {
        QTextEdit::ExtraSelection name;
        name.cursor = QTextCursor(m_snippet->document());
        const int at = current.data(CvLevelsModel::SnippetAtRole).toInt();
        name.cursor.setPosition(at);
        name.cursor.setPosition(at + current.data(CvLevelsModel::SnippetLengthRole).toInt(), QTextCursor::KeepAnchor);
        name.format = mentionFormat(SkillMention::Strength::Must, theme());
        marked.append(name);
    }
    m_snippet->setExtraSelections(marked);
}

void CvDialog::tellConfirmed()
{
    const QLocale locale;
    const int confirmed = static_cast<int>(m_levels->confirmed().size());
    const int rises = m_levels->risesFromNone();
    const QString of = locale.toString(m_levels->rowCount());
    mainButton()->setEnabled(confirmed > 0);
    mainButton()->setText(confirmed > 0 ? tr("Take the %n confirmed level(s)", nullptr, confirmed)
                                        : tr("Take the confirmed levels"));
    if (confirmed == 0)
        //: %1 is how many levels a CV suggests
        setSentence(tr("None of %1 levels is confirmed yet: tick those that are right.").arg(of));
    else if (rises == 0)
        //: %1 of %2 levels that a CV suggests
        setSentence(tr("%1 of %2 levels confirmed.").arg(locale.toString(confirmed), of));
    else
        //: %1 of %2 levels that a CV suggests; %n of them are of skills that have no level yet
        setSentence(tr("%1 of %2 levels confirmed; %n would rise from None.", nullptr, rises)
                        .arg(locale.toString(confirmed), of));
}

void CvDialog::accept()
{
    if (!mainButton()->isEnabled())
        return;
    if (m_stage == Stage::Text) {
        read();
        return;
    }
    // Once they are taken, nothing is left to confirm, and the button would be off.
    const QMap<SkillId, Level> confirmed = m_levels->confirmed();
    FormDialog::accept();
    m_commands.confirmLevels(confirmed);
}

} // namespace Cairn

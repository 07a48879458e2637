// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/openingproblempage.h"

#include "domain/schoolpolicywords.h"
#include "views/choicecard.h"
#include "views/statemarkview.h"
#include "views/styledlabel.h"

#include <QButtonGroup>
#include <QClipboard>
#include <QDir>
#include <QEvent>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSysInfo>
#include <QVBoxLayout>

#include <algorithm>

namespace Cairn {

namespace {

constexpr QSize CardSize(820, 0);
constexpr int Margin = 26;
constexpr int DetailLines = 6;

void clear(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (QLayout *inner = item->layout())
            clear(inner);
        delete item->widget();
        delete item;
    }
}

} // namespace

OpeningProblemPage::OpeningProblemPage(const Theme &theme, QWidget *parent) : CardPage(theme, CardSize, parent)
{
    m_question = new StyledLabel(theme, TextStyle::CardTitle, body());
    m_options = new QVBoxLayout;
    m_options->setSpacing(8);
    m_group = new QButtonGroup(this);
    auto *choices = new QVBoxLayout;
    choices->setContentsMargins(Margin, 0, Margin, 0);
    choices->setSpacing(8);
    choices->addWidget(m_question);
    choices->addLayout(m_options);

    auto *column = new QVBoxLayout(body());
    column->setContentsMargins(0, 22, 0, 14);
    column->setSpacing(14);
    column->addLayout(makeHead());
    column->addLayout(makeColumns());
    column->addLayout(choices);
    column->addLayout(makeDetails());
    makeFoot();

    const auto dress = [this] {
        QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
        font.setPointSizeF(this->theme().font(TextStyle::Secondary).pointSizeF());
        m_details->setFont(font);
        m_details->setFixedHeight(QFontMetrics(font).lineSpacing() * DetailLines + 16);
    };
    connect(&theme, &Theme::changed, this, dress);
    m_details->hide();
    setProblem({});
    dress();
}

QLayout *OpeningProblemPage::makeHead()
{
    m_title = new StyledLabel(theme(), TextStyle::PageTitle, body());
    m_title->setWordWrap(true);
    m_story = new StyledLabel(theme(), TextStyle::Body, body());
    m_story->setTone(QStringLiteral("secondary"));
    m_story->setWordWrap(true);
    m_file = new StyledLabel(theme(), TextStyle::Secondary, body());
    m_file->setTone(QStringLiteral("caption"));
    m_file->setElided(true);
    auto *words = new QVBoxLayout;
    words->setSpacing(3);
    words->addWidget(m_title);
    words->addWidget(m_story);
    words->addWidget(m_file);
    auto *mark = new StateMarkView(theme(), body());
    mark->setMark(StateMark::Error);
    mark->setSize(28);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(Margin, 0, Margin, 0);
    line->setSpacing(15);
    line->addWidget(mark, 0, Qt::AlignTop);
    line->addLayout(words, 1);
    return line;
}

QLayout *OpeningProblemPage::makeColumns()
{
    const auto makeColumn = [this](StyledLabel *&title, QVBoxLayout *&lines) {
        auto *frame = new QFrame(body());
        frame->setProperty("role", QStringLiteral("card"));
        title = new StyledLabel(theme(), TextStyle::CardTitle, frame);
        lines = new QVBoxLayout;
        lines->setSpacing(5);
        auto *column = new QVBoxLayout(frame);
        column->setContentsMargins(14, 11, 14, 12);
        column->setSpacing(8);
        column->addWidget(title);
        column->addLayout(lines);
        column->addStretch(1);
        return frame;
    };
    auto *columns = new QHBoxLayout;
    columns->setContentsMargins(Margin, 0, Margin, 0);
    columns->setSpacing(14);
    columns->addWidget(makeColumn(m_safeTitle, m_safe), 1);
    columns->addWidget(makeColumn(m_missingTitle, m_missing), 1);
    return columns;
}

QLayout *OpeningProblemPage::makeDetails()
{
    m_fold = new QPushButton(body());
    m_fold->setProperty("role", QStringLiteral("quiet"));
    m_fold->setAutoDefault(true);
    connect(m_fold, &QPushButton::clicked, this, [this] { unfoldDetails(!m_details->isVisibleTo(body())); });
    m_details = new QPlainTextEdit(body());
    m_details->setReadOnly(true);
    m_details->setTabChangesFocus(true);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);

    auto *column = new QVBoxLayout;
    column->setContentsMargins(Margin, 0, Margin, 0);
    column->setSpacing(4);
    column->addWidget(m_fold, 0, Qt::AlignLeading);
    column->addWidget(m_details);
    return column;
}

void OpeningProblemPage::makeFoot()
{
    m_copy = new QPushButton(foot());
    m_show = new QPushButton(foot());
    m_quit = new QPushButton(foot());
    m_go = new QPushButton(foot());
    m_copy->setProperty("role", QStringLiteral("quiet"));
    m_show->setProperty("role", QStringLiteral("quiet"));
    m_go->setProperty("role", QStringLiteral("primary"));
    for (QPushButton *button : {m_copy, m_show, m_quit, m_go})
        button->setAutoDefault(true);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(report());
        m_copy->setText(tr("Report copied"));
    });
    connect(m_show, &QPushButton::clicked, this, [this] { emit folderWanted(m_problem.file); });
    connect(m_quit, &QPushButton::clicked, this, [this] { emit choiceMade(OpeningChoice::Quit); });
    connect(m_go, &QPushButton::clicked, this, [this] { emit choiceMade(chosenOption().choice); });

    m_copy->setIcon(theme().icon(QStringLiteral("file")));
    m_show->setIcon(theme().icon(QStringLiteral("folder")));

    auto *line = new QHBoxLayout(foot());
    line->setContentsMargins(Margin, 6, Margin, 20);
    line->setSpacing(10);
    line->addWidget(m_copy);
    line->addWidget(m_show);
    line->addStretch(1);
    line->addWidget(m_quit);
    line->addWidget(m_go);
}

void OpeningProblemPage::setProblem(const OpeningProblem &problem)
{
    m_problem = problem;
    takeWords();
    showOptions(m_words.options.front().choice);
    showWords();
    unfoldDetails(false);
    scrollToTop();
    if (isVisible())
        firstFocus()->setFocus(Qt::OtherFocusReason);
}

void OpeningProblemPage::takeWords()
{
    m_words = openingWords(m_problem);
    if (!m_policy.locks(PolicySetting::Workspace))
        return;
    std::erase_if(m_words.options, [](const auto &option) { return option.choice == OpeningChoice::ChooseFolder; });
    const QString locked = withContact(tr("The folder of the workspace is set by your school."), m_policy);
    //: Two things that are said: what happened, and that no other folder can be chosen
    m_words.story = tr("%1 %2").arg(m_words.story, locked);
}

QWidget *OpeningProblemPage::firstFocus() const
{
    return m_group->checkedButton();
}

void OpeningProblemPage::showWords()
{
    m_title->setText(m_words.title);
    m_story->setText(m_words.story);
    m_file->setText(QDir::toNativeSeparators(m_problem.file));
    m_file->setVisible(!m_problem.file.isEmpty());
    m_safeTitle->setText(tr("What is safe"));
    showLines(m_safe, m_words.safe, StateMark::Done);
    m_missingTitle->setText(tr("What may be missing"));
    if (m_words.missing.isEmpty())
        showLines(m_missing, {tr("Nothing is missing")}, StateMark::Done);
    else
        showLines(m_missing, m_words.missing, StateMark::Short);
    m_question->setText(tr("What do you want to do?"));
    m_details->setPlainText(report());
    m_details->setAccessibleName(tr("Technical details"));
    m_copy->setText(tr("Copy report"));
    m_show->setText(tr("Show in folder"));
    m_show->setVisible(!m_problem.file.isEmpty());
    m_quit->setText(tr("Quit"));
    setAccessibleName(m_words.title);
}

void OpeningProblemPage::showLines(QVBoxLayout *place, const QStringList &lines, StateMark mark)
{
    clear(place);
    for (const QString &words : lines) {
        auto *label = new StyledLabel(theme(), TextStyle::Control, place->parentWidget());
        label->setWordWrap(true);
        label->setText(words);
        auto *view = new StateMarkView(theme(), place->parentWidget());
        view->setMark(mark);
        auto *line = new QHBoxLayout;
        line->setSpacing(8);
        line->addWidget(view, 0, Qt::AlignTop);
        line->addWidget(label, 1);
        place->addLayout(line);
        view->show();
        label->show();
    }
}

void OpeningProblemPage::showOptions(OpeningChoice chosen)
{
    clear(m_options);
    QWidget *before = m_question;
    for (size_t at = 0; at < m_words.options.size(); ++at) {
        const OpeningOption &option = m_words.options[at];
        auto *choice = new ChoiceCard(theme(), body());
        choice->setWords(option.title, option.line);
        choice->setTag(option.tag);
        m_group->addButton(choice, static_cast<int>(at));
        m_options->addWidget(choice);
        setTabOrder(before, choice);
        before = choice;
        choice->setChecked(option.choice == chosen);
        choice->show();
        connect(choice, &ChoiceCard::toggled, this, &OpeningProblemPage::showChosen);
    }
    const bool mayQuitAnyway = std::none_of(m_words.options.begin(), m_words.options.end(),
                                            [](const auto &option) { return option.choice == OpeningChoice::Quit; });
    m_quit->setVisible(mayQuitAnyway);
    showChosen();
}

const OpeningOption &OpeningProblemPage::chosenOption() const
{
    return m_words.options[static_cast<size_t>(std::max(0, m_group->checkedId()))];
}

void OpeningProblemPage::showChosen()
{
    m_go->setText(chosenOption().effect);
}

void OpeningProblemPage::unfoldDetails(bool open)
{
    m_details->setVisible(open);
    m_fold->setText(open ? tr("Hide the technical details") : tr("Show the technical details"));
    m_fold->setIcon(theme().icon(open ? QStringLiteral("down") : QStringLiteral("right")));
}

QString OpeningProblemPage::report() const
{
    const QStringList lines{
        m_words.title, m_problem.details, QDir::toNativeSeparators(m_problem.file),
        QStringLiteral("Career Cairn %1, Qt %2, %3")
            .arg(QStringLiteral(CAIRN_VERSION), QString::fromLatin1(qVersion()), QSysInfo::prettyProductName())};
    QString text;
    for (const QString &line : lines) {
        if (!line.isEmpty())
            text += line + u'\n';
    }
    return text.trimmed();
}

void OpeningProblemPage::changeEvent(QEvent *event)
{
    CardPage::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    const OpeningChoice chosen = chosenOption().choice;
    const bool choiceHadFocus = firstFocus() && firstFocus()->hasFocus();
    takeWords();
    showOptions(chosen);
    showWords();
    if (choiceHadFocus)
        firstFocus()->setFocus(Qt::OtherFocusReason);
    unfoldDetails(m_details->isVisibleTo(body()));
}

void OpeningProblemPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        m_go->click();
    else
        CardPage::keyPressEvent(event);
}

} // namespace Cairn

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/interestsdialog.h"

#include "commands/plancommands.h"
#include "domain/interestprofile.h"
#include "domain/sourcewords.h"
#include "views/interestbars.h"
#include "views/likingswitch.h"
#include "views/numberbutton.h"
#include "views/plaintooltip.h"
#include "views/sharebar.h"
#include "views/styledlabel.h"

#include <QBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QTabWidget>

#include <algorithm>

namespace Cairn {

namespace {

constexpr QSize Size(900, 660);
constexpr int Margin = 16;
constexpr int ProfileWidth = 250;
constexpr int LeastWidthForBoth = 760;

} // namespace

InterestsDialog::InterestsDialog(const Theme &theme, const Catalogue &catalogue, const OpenPlan &plan,
                                 PlanCommands &commands, QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_catalogue(catalogue)
    , m_plan(plan)
    , m_commands(commands)
{
    setWindowTitle(tr("Interests and conditions"));
    m_tabs = new QTabWidget(this);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(makeInterests(), tr("Interests"));
    m_tabs->addTab(makeConditions(), tr("Conditions of work"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Margin, 12, Margin, Margin);
    column->setSpacing(10);
    m_tabs->setCornerWidget(
        new NumberButton(theme, QStringLiteral("interest_share interest_fit condition_fit"), m_tabs));
    column->addWidget(m_tabs, 1);
    column->addWidget(makeFoot());
    connect(&plan, &OpenPlan::likingChanged, this, &InterestsDialog::showAnswer);
    connect(&plan, &OpenPlan::replaced, this, &InterestsDialog::refresh);
    const QSize wanted(theme.scaled(Size.width()), theme.scaled(Size.height()));
    resize(wanted.boundedTo(screen()->availableSize()));
    arrange();
    refresh();
    showPart(Part::Interests);
}

void InterestsDialog::showPart(Part part)
{
    const bool isInterests = part == Part::Interests;
    m_tabs->setCurrentIndex(isInterests ? 0 : 1);
    const Sheet &sheet = isInterests ? m_interests : m_conditions;
    const auto first = std::find_if(sheet.switches.begin(), sheet.switches.end(),
                                    [](const LikingSwitch *each) { return !each->liking(); });
    if (first != sheet.switches.end())
        (*first)->setFocus();
    else if (!sheet.switches.empty())
        sheet.switches.front()->setFocus();
}

// ---- building ------------------------------------------------------------------------------------------------

QWidget *InterestsDialog::makeInterests()
{
    auto *page = new QWidget(m_tabs);
    m_sides = new QBoxLayout(QBoxLayout::LeftToRight, page);
    m_sides->setContentsMargins(0, 10, 0, 0);
    m_sides->setSpacing(16);
    m_sides->addWidget(makeSheet(m_interests, tr("Would you like to do this at work? Never mind whether you can, "
                                                 "or what it pays.")),
                       1);
    m_sides->addWidget(makeProfile());
    for (const InterestStatement &statement : m_catalogue.interestStatements())
        addStatement(m_interests, statement.id, statement.text, {});
    m_interests.lines->addStretch(1);
    return page;
}

QWidget *InterestsDialog::makeConditions()
{
    auto *page = new QWidget(m_tabs);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 10, 0, 0);
    column->addWidget(
        makeSheet(m_conditions, tr("Would you like to work so? Roles say how often they meet each of these.")));
    for (const WorkCondition &condition : m_catalogue.workConditions())
        addStatement(m_conditions, condition.id, condition.statement, condition.explanation);
    m_conditions.lines->addStretch(1);
    return page;
}

QWidget *InterestsDialog::makeSheet(Sheet &sheet, const QString &question)
{
    auto *whole = new QWidget(m_tabs);
    auto *words = new StyledLabel(m_theme, TextStyle::ControlStrong, whole);
    words->setText(question);
    words->setWordWrap(true);
    sheet.progress = new StyledLabel(m_theme, TextStyle::Secondary, whole);
    sheet.progress->setTone(QStringLiteral("caption"));
    sheet.bar = new ShareBar(m_theme, whole);
    auto *progress = new QHBoxLayout;
    progress->setSpacing(10);
    progress->addWidget(sheet.bar, 1);
    progress->addWidget(sheet.progress);
    sheet.scroll = new QScrollArea(whole);
    sheet.scroll->setFrameShape(QFrame::NoFrame);
    sheet.scroll->setWidgetResizable(true);
    sheet.scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    sheet.scroll->setFocusPolicy(Qt::NoFocus);
    auto *body = new QWidget;
    sheet.lines = new QVBoxLayout(body);
    // Room for the ring around what has the keyboard.
    sheet.lines->setContentsMargins(5, 5, 5, 5);
    sheet.lines->setSpacing(0);
    sheet.scroll->setWidget(body);
    sheet.scroll->viewport()->setAutoFillBackground(false);
    body->setAutoFillBackground(false);
    auto *column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(words);
    column->addLayout(progress);
    column->addWidget(sheet.scroll, 1);
    return whole;
}

void InterestsDialog::addStatement(Sheet &sheet, const StatementId &id, const QString &text, const QString &explanation)
{
    auto *choice = new LikingSwitch(m_theme, text, sheet.scroll->widget());
    choice->setToolTip(plainToolTip(explanation));
    sheet.lines->addWidget(choice);
    sheet.switches.push_back(choice);
    m_switches.insert(id, choice);
    connect(choice, &LikingSwitch::likingRequested, this,
            [this, id](const std::optional<Liking> &liking) { m_commands.answerStatement(id, liking); });
    connect(choice, &LikingSwitch::stepRequested, this, [this, &sheet, choice](int by) { step(sheet, choice, by); });
}

QWidget *InterestsDialog::makeProfile()
{
    auto *side = new QFrame(m_tabs);
    side->setProperty("role", QStringLiteral("card"));
    auto *title = new StyledLabel(m_theme, TextStyle::CardTitle, side);
    title->setText(tr("Your interests so far"));
    title->setWordWrap(true);
    m_bars = new InterestBars(m_theme, InterestBars::Sides::PersonOnly, side);
    m_bars->setAccessibleName(title->text());
    m_profileNote = new StyledLabel(m_theme, TextStyle::Secondary, side);
    m_profileNote->setWordWrap(true);
    m_profileNote->setTone(QStringLiteral("caption"));
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(8);
    column->addWidget(title);
    column->addWidget(m_bars);
    column->addWidget(m_profileNote);
    column->addStretch(1);
    return side;
}

QWidget *InterestsDialog::makeFoot()
{
    auto *foot = new QWidget(this);
    auto *note = new StyledLabel(m_theme, TextStyle::Secondary, foot);
    note->setWordWrap(true);
    note->setTone(QStringLiteral("caption"));
    note->setText(tr("Each answer is kept at once and can be undone. Nothing of it changes a match."));
    auto *close = new QPushButton(tr("Close"), foot);
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *line = new QHBoxLayout(foot);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(note, 1);
    line->addWidget(close);
    return foot;
}

// ---- answers -------------------------------------------------------------------------------------------------

void InterestsDialog::step(const Sheet &sheet, const LikingSwitch *from, int by)
{
    const auto here = std::find(sheet.switches.begin(), sheet.switches.end(), from);
    const auto place = static_cast<int>(here - sheet.switches.begin()) + by;
    if (place < 0 || place >= static_cast<int>(sheet.switches.size()))
        return;
    LikingSwitch *next = sheet.switches[static_cast<size_t>(place)];
    next->setFocus(Qt::TabFocusReason);
    sheet.scroll->ensureWidgetVisible(next);
}

void InterestsDialog::showAnswer(const StatementId &statement)
{
    const auto found = m_switches.constFind(statement);
    if (found == m_switches.constEnd())
        return;
    const QMap<StatementId, Liking> &likings = m_plan.state().likings;
    (*found)->setLiking(likings.contains(statement) ? std::optional(likings.value(statement)) : std::nullopt);
    refreshProgress(m_interests);
    refreshProgress(m_conditions);
    m_bars->showProfile(interestProfile(m_catalogue.interestStatements(), likings));
}

void InterestsDialog::refresh()
{
    for (auto each = m_switches.constBegin(); each != m_switches.constEnd(); ++each)
        showAnswer(each.key());
    refreshProgress(m_interests);
    refreshProgress(m_conditions);
    m_bars->showProfile(interestProfile(m_catalogue.interestStatements(), m_plan.state().likings));
}

void InterestsDialog::refreshProgress(const Sheet &sheet)
{
    const int asked = static_cast<int>(sheet.switches.size());
    const int answered =
        static_cast<int>(std::count_if(sheet.switches.begin(), sheet.switches.end(),
                                       [](const LikingSwitch *each) { return each->liking().has_value(); }));
    sheet.bar->setShare(asked == 0 ? 0 : double(answered) / asked);
    //: %1 of %Ln statements are answered
    sheet.progress->setText(tr("%1 of %Ln answered", nullptr, asked).arg(QLocale().toString(answered)));
    if (&sheet != &m_interests)
        return;
    const bool isComplete = interestProfile(m_catalogue.interestStatements(), m_plan.state().likings).isComplete();
    m_profileNote->setText(isComplete ? tr("Each role now says how its shape agrees with yours.")
                                      : tr("A role can be compared once each type has %Ln answer(s).", nullptr,
                                           InterestProfile::FewestAnswers));
}

// ---- room ----------------------------------------------------------------------------------------------------

void InterestsDialog::arrange()
{
    const bool hasRoom = width() >= m_theme.scaled(LeastWidthForBoth);
    QWidget *profile = m_bars->parentWidget();
    const bool isBeside = m_sides->indexOf(profile) >= 0;
    if (hasRoom != isBeside) {
        // Under the statements, where it scrolls with them, if there is no room beside them.
        QBoxLayout *from = isBeside ? m_sides : m_interests.lines;
        from->removeWidget(profile);
        if (hasRoom)
            m_sides->addWidget(profile);
        else
            m_interests.lines->insertWidget(m_interests.lines->count() - 1, profile);
    }
    profile->setMinimumWidth(hasRoom ? m_theme.scaled(ProfileWidth) : 0);
    profile->setMaximumWidth(hasRoom ? m_theme.scaled(ProfileWidth) : QWIDGETSIZE_MAX);
}

void InterestsDialog::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    arrange();
}

} // namespace Cairn

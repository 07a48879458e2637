// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/homepage.h"

#include "commands/plancommands.h"
#include "common/memorystore.h"
#include "common/smallcatalogue.h"
#include "domain/roadmap.h"
#include "models/activitymodel.h"
#include "models/liveroadmap.h"
#include "views/activitycalendar.h"
#include "views/activitytable.h"
#include "views/agreedcard.h"
#include "views/donextcard.h"
#include "views/forecaststrip.h"
#include "views/matchring.h"
#include "views/nextstepplate.h"
#include "views/taglink.h"
#include "views/theme.h"
#include "views/weeklist.h"
#include "views/widgetwalk.h"
#include "views/worthalookcard.h"

#include <QApplication>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTest>

using namespace Cairn;

namespace {

const RoleId Engineer(QStringLiteral("r_engineer"));
const SkillId Python(QStringLiteral("s_python"));
const StepId Algebra(QStringLiteral("learn:s_algebra:1"));
const StepId MorePython(QStringLiteral("learn:s_python:3"));
const QDate Today(2026, 1, 8); // a Thursday
const QDate Start(2026, 1, 5);
constexpr QSize Wide(1260, 750);
constexpr QSize Smallest(940, 610);

/**
 * A plan of 8 hours a week (1.5 on Monday to Friday, 0.5 on Saturday) for a mid engineer who has Python at Working:
 * first linear algebra, 10 hours, which nothing but its next level waits for; then Python, which waits for nothing.
 */
struct House
{
    Catalogue catalogue{smallCatalogueContents()};
    MemoryStore store;
    OpenPlan plan;
    LearnerRegister learners;
    PlanCommands commands{plan, learners, store};
    LiveRoadmap roadmap{catalogue, plan, Today};
    std::unique_ptr<HomePage> page;

    explicit House(const Theme &theme, std::optional<Target> target = Target{Engineer, CareerLevel::Mid},
                   QSize size = Wide)
    {
        NewLearner learner;
        learner.name = QStringLiteral("Amina");
        learner.target = target;
        learner.levels = {{Python, Level::Working}};
        commands.addLearner(learner);
        commands.setAvailability(evenly(8, Start));
        page = std::make_unique<HomePage>(theme, roadmap, commands);
        page->resize(size);
        page->show();
        page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(page.get()));
    }

    QStringList texts() const { return textsOf(*page); }
    bool tells(const char *words) const { return texts().contains(QString::fromUtf8(words)); }
    QAbstractButton *button(const char *text) const { return buttonWith(*page, QString::fromUtf8(text)); }
    WeekList &list() const { return *page->findChild<WeekList *>(); }
    const PlanStep &step(const StepId &id) const { return roadmap.roadmap().step(id)->step; }
    template <typename Part>
    Part &part() const
    {
        return *page->findChild<Part *>();
    }
    TagLink *link(const char *text) const
    {
        const auto links = page->findChildren<TagLink *>();
        for (TagLink *each : links) {
            if (each->isVisible() && each->accessibleName() == QString::fromUtf8(text))
                return each;
        }
        return nullptr;
    }
};

void press(QAbstractButton *button)
{
    QVERIFY2(button && QTest::qWaitFor([button] { return button->isVisible() && button->isEnabled(); }),
             "there is nothing to press");
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
}

void click(QAbstractButton *button)
{
    QVERIFY2(button && button->isEnabled(), "there is nothing to click");
    QTest::mouseClick(button, Qt::LeftButton);
}

} // namespace

class TestHomePage final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        m_theme = std::make_unique<Theme>(*qApp);
        m_theme->setScheme(ColourScheme::Light);
    }
    void cleanup()
    {
        QApplication::setLayoutDirection(Qt::LeftToRight);
        m_theme->setTextPercent(100);
    }

    // ---- what is next ----------------------------------------------------------------------------------------

    void theNextStepIsShownWithItsReason()
    {
        const House house(*m_theme);
        QVERIFY(house.tells("Learn Linear algebra up to the level “Awareness”"));
        QVERIFY(house.tells("Moves Linear algebra towards Awareness, worth 13 point(s) of match. "
                            "Linear algebra up to Working waits for it. The role cannot do without it."));
        QVERIFY(house.button("Start, 3.5\u00a0h")); // what is left of the week
        QCOMPARE(house.page->firstFocus(), static_cast<QWidget *>(house.button("Start, 3.5\u00a0h")));
    }

    void theHeadSaysTheDayAndTheWeekOfThePlan()
    {
        House house(*m_theme);
        // From Monday 5 January to Friday 12 June: 23 weeks.
        QCOMPARE(house.roadmap.roadmap().finish, QDate(2026, 6, 12));
        QVERIFY(house.tells("Thursday 8 January 2026, week 1 of 23"));
        house.roadmap.setToday(QDate(2026, 1, 12));
        QVERIFY(house.texts().filter(QStringLiteral("Monday 12 January 2026, week 2 of ")).size() == 1);
        const QSignalSpy wanted(house.page.get(), &HomePage::logWanted);
        press(house.button("Log hours"));
        QCOMPARE(wanted.size(), 1);
        QVERIFY(wanted[0][0].value<StepId>().isEmpty());
    }

    void swapPutsAnotherStepFirst()
    {
        const House house(*m_theme);
        press(house.button("Swap"));
        QVERIFY(house.tells("Learn Python up to the level “Practitioner”"));
        QCOMPARE(house.plan.state().steps.value(MorePython).place, std::optional(0));
        QCOMPARE(house.roadmap.roadmap().schedule.sessions.front().step, MorePython);
        // And back again; what was put first before is second now.
        press(house.button("Swap"));
        QCOMPARE(house.plan.state().steps.value(Algebra).place, std::optional(0));
        QCOMPARE(house.plan.state().steps.value(MorePython).place, std::optional(1));
        QVERIFY(house.tells("Learn Linear algebra up to the level “Awareness”"));
    }

    void aStepWithAFixedDayIsNotSwapped()
    {
        House house(*m_theme);
        house.commands.fixStep(house.step(MorePython), Today);
        QVERIFY(house.tells("Learn Python up to the level “Practitioner”"));
        QVERIFY(!house.button("Swap")->isEnabled());
        QVERIFY(house.button("Swap")->toolTip().contains(QStringLiteral("fixed day")));
    }

    void aWeekOfRestNamesTheNextDay()
    {
        House house(*m_theme);
        Availability availability = evenly(8, Start);
        availability.off = {{{Start, QDate(2026, 1, 11)}, QString(), DayOffKind::Holiday}};
        house.commands.setAvailability(availability);
        const QStringList reason = house.texts().filter(QStringLiteral("Next on Monday 12 January."));
        QCOMPARE(reason.size(), 1);
        QVERIFY(house.tells("a week of rest"));
        QVERIFY(!house.list().isVisible());
    }

    void withoutTimeThePageSaysWhatToDo()
    {
        House house(*m_theme);
        house.commands.setAvailability(Availability());
        const QSignalSpy wanted(house.page.get(), &HomePage::availabilityWanted);
        QVERIFY(!house.part<NextStepPlate>().isVisible());
        press(house.button("Say when you have time"));
        QCOMPARE(wanted.size(), 1);
    }

    // ---- timer -----------------------------------------------------------------------------------------------

    void startRunsTheTimerAndForgetDropsIt()
    {
        const House house(*m_theme);
        press(house.button("Start, 3.5\u00a0h"));
        QVERIFY(house.plan.state().timer.has_value());
        QCOMPARE(house.plan.state().timer->step, Algebra);
        QVERIFY(std::abs(house.plan.state().timer->since.secsTo(QDateTime::currentDateTimeUtc())) < 60);
        QVERIFY(!house.button("Swap"));
        // The keyboard stays at what can be done.
        QCOMPARE(QApplication::focusWidget(), static_cast<QWidget *>(house.button("Stop and log")));
        click(house.button("Forget"));
        QVERIFY(!house.plan.state().timer);
        QVERIFY(house.plan.state().log.isEmpty());
        QVERIFY(house.button("Start, 3.5\u00a0h"));
    }

    void stopLogsTheTimeThatRan()
    {
        House house(*m_theme);
        house.commands.startTimer(house.step(MorePython), QDateTime::currentDateTimeUtc().addSecs(-85 * 60 - 5));
        QVERIFY(house.tells("Learn Python up to the level “Practitioner”"));
        QCOMPARE(house.texts().filter(QStringLiteral("Running for 1\u00a0h 25\u00a0min, since ")).size(), 1);
        press(house.button("Stop and log"));
        QVERIFY(!house.plan.state().timer);
        QCOMPARE(house.plan.state().log.size(), 1);
        QCOMPARE(house.plan.state().log.first().step, MorePython);
        QCOMPARE(house.plan.state().log.first().hours, 85.0 / 60);
    }

    void aTimerThatCouldNotBeKeptIsNotShown()
    {
        House house(*m_theme);
        house.store.failWrites(true);
        press(house.button("Start, 3.5\u00a0h"));
        QVERIFY(!house.plan.state().timer);
        QVERIFY(house.button("Start, 3.5\u00a0h"));
        QVERIFY(!house.button("Stop and log"));
    }

    void theRunningTimeIsThereWhenThePageIsShownAgain()
    {
        House house(*m_theme);
        house.page->hide();
        house.commands.startTimer(house.step(Algebra), QDateTime::currentDateTimeUtc().addSecs(-5 * 60 - 5));
        house.page->show();
        QCOMPARE(house.texts().filter(QStringLiteral("Running for 5\u00a0min, since ")).size(), 1);
    }

    // ---- the week --------------------------------------------------------------------------------------------

    void theWeekSaysWhatIsLogged()
    {
        House house(*m_theme);
        QVERIFY(house.tells("0 of 3.5\u00a0h logged this week"));
        house.commands.logHours(house.step(Algebra), 2, Today);
        QVERIFY(house.tells("2 of 5.5\u00a0h logged this week"));
    }

    void aStepIsTickedAndOpenedInTheList()
    {
        const House house(*m_theme);
        const QSignalSpy wanted(house.page.get(), &HomePage::stepWanted);
        house.list().setFocus();
        house.list().setCurrentIndex(house.list().model()->index(0, 0));
        QTest::keyClick(&house.list(), Qt::Key_Return);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted[0][0].value<StepId>(), Algebra);
        QTest::keyClick(&house.list(), Qt::Key_Space);
        QCOMPARE(house.plan.state().steps.value(Algebra).state, StepState::Done);
        QVERIFY(house.tells("Learn Linear algebra up to the level “Working”"));
        QVERIFY(house.tells("1 step(s) done since."));
    }

    // ---- how the plan stands ---------------------------------------------------------------------------------

    void stagesSayTheirHours()
    {
        House house(*m_theme);
        QVERIFY(house.tells("110\u00a0h\u00a0left"));
        QVERIFY(house.tells("16\u00a0h\u00a0left, 80\u00a0h\u00a0optional"));
        house.commands.logHours(house.step(Algebra), 4, Today);
        QVERIFY(house.tells("106\u00a0h\u00a0left"));
        QVERIFY(house.tells("3\u00a0%")); // 4 of 110
    }

    void theForecastComesLater()
    {
        House house(*m_theme);
        house.commands.logHours(house.step(Algebra), 1, Today);
        QVERIFY(house.tells("Working it out…"));
        QTRY_VERIFY_WITH_TIMEOUT(house.roadmap.forecast(), 30'000);
        QVERIFY(!house.tells("Working it out…"));
        const QString told = house.part<ForecastStrip>().accessibleDescription();
        // Nothing was agreed, so it is the plan as it would have begun on Monday.
        const QDate plan = house.roadmap.roadmap().agreed.finish;
        QVERIFY(plan < house.roadmap.roadmap().finish);
        QVERIFY(told.startsWith(QLocale().toString(plan, QStringLiteral("'plan' d MMM, "))));
        QVERIFY(told.contains(QStringLiteral("50\u00a0% by ")) && told.contains(QStringLiteral("80\u00a0% by ")));
    }

    void aLatePlanOffersARepair()
    {
        House house(*m_theme);
        house.roadmap.setToday(QDate(2026, 2, 2)); // four weeks without work
        QVERIFY(house.tells("32\u00a0h behind"));
        const QSignalSpy wanted(house.page.get(), &HomePage::roadmapWanted);
        press(house.button("Three ways to repair"));
        QCOMPARE(wanted.size(), 1);
    }

    void agreeingKeepsThePlanOfToday()
    {
        House house(*m_theme);
        house.roadmap.setToday(QDate(2026, 2, 2));
        press(house.button("Agree on this plan"));
        QVERIFY(house.plan.state().baseline.has_value());
        QCOMPARE(*house.plan.state().baseline, baselineOf(house.roadmap.roadmap()));
        QVERIFY(house.tells("on time"));
        QVERIFY(!house.button("Three ways to repair"));
        QVERIFY(house.button("Agree on the plan of today"));
        // Now a step more makes the plan another one than agreed.
        OwnStep own;
        own.title = QStringLiteral("Ask around");
        own.hours = {1, 2, 4};
        house.commands.addOwnStep(own);
        QVERIFY(house.tells("0 step(s) done since, 1 added."));
    }

    void theMatchFollowsTheLevels()
    {
        House house(*m_theme);
        QVERIFY(house.tells("0 of 4 skills reached"));
        QCOMPARE(house.part<MatchRing>().percent(), 29); // 10 x 2/3 of 23
        // Statistics earn 3 of 23 for 10 hours: the most for each hour.
        QVERIFY(house.tells("Nearest lift: 42\u00a0% for 10\u00a0h"));
        QVERIFY(house.tells("Statistics to Awareness, 13 point(s)."));
        house.commands.setSkillLevel(SkillId(QStringLiteral("s_stats")), Level::Working);
        QVERIFY(house.tells("1 of 4 skills reached"));
        QCOMPARE(house.part<MatchRing>().percent(), 42);
    }

    // ---- worth a look ----------------------------------------------------------------------------------------

    void skillsWithoutEvidenceLeadToThem()
    {
        House house(*m_theme);
        const QSignalSpy wanted(house.page.get(), &HomePage::skillWanted);
        QVERIFY(house.tells("1 skill(s) at Working or above have no evidence"));
        press(house.link("Python"));
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted[0][0].value<SkillId>(), Python);
        Evidence evidence;
        evidence.skill = Python;
        evidence.title = QStringLiteral("A script");
        house.commands.addEvidence(evidence);
        QVERIFY(!house.link("Python"));
        QVERIFY(house.tells("Nothing needs your attention."));
    }

    void talkingPointsLeadToThem()
    {
        House house(*m_theme);
        const QSignalSpy wanted(&house.part<WorthALookCard>(), &WorthALookCard::talkingPointWanted);
        QVERIFY(house.texts().filter(QStringLiteral("talking point")).isEmpty());
        for (const char *skill : {"s_algebra", "s_stats", "s_sql"})
            house.commands.setAdvisorLevel(SkillId(QString::fromLatin1(skill)), Level::Expert);
        QTRY_VERIFY(house.tells("3 talking point(s)")); // what is new is shown one event later
        QVERIFY(!house.link("1 more"));
        QCOMPARE(house.link("Statistics")->accessibleDescription(),
                 QStringLiteral("You say None, the advisor says Expert: worth talking about."));
        press(house.link("Statistics"));
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted[0][0].value<SkillId>(), SkillId(QStringLiteral("s_stats")));

        house.commands.setAdvisorLevel(Python, Level::None);
        QTRY_VERIFY(house.tells("4 talking point(s)"));
        press(house.link("1 more"));
        QVERIFY(wanted[1][0].value<SkillId>().isEmpty());
        for (int times = 0; times < 4; ++times)
            house.commands.undo();
        QVERIFY(house.texts().filter(QStringLiteral("talking point")).isEmpty());
    }

    void daysOffAndStepsToLookAtLeadOn()
    {
        House house(*m_theme);
        Availability availability = evenly(8, Start);
        availability.off = {{{QDate(2026, 1, 26), QDate(2026, 2, 8)}, QString(), DayOffKind::Exam},
                            {{QDate(2026, 3, 2), QDate(2026, 3, 8)}, QString(), DayOffKind::Holiday}};
        house.commands.setAvailability(availability);
        QTRY_VERIFY(house.tells("Exams from 26 Jan to 8 Feb"));
        QCOMPARE(house.texts().filter(QStringLiteral(" from 2 Mar")).size(), 0);
        const QSignalSpy time(house.page.get(), &HomePage::availabilityWanted);
        press(house.link("Days without time"));
        QCOMPARE(time.size(), 1);

        house.commands.setAnotherLook(house.step(MorePython), AnotherLook::Needed);
        const QSignalSpy step(house.page.get(), &HomePage::stepWanted);
        QTRY_VERIFY(house.link("Learn Python up to the level “Practitioner”"));
        press(house.link("Learn Python up to the level “Practitioner”"));
        QCOMPARE(step[0][0].value<StepId>(), MorePython);
    }

    void aDeadlineBeforeTheForecastIsSaid()
    {
        House house(*m_theme);
        Availability availability = evenly(8, Start);
        availability.deadline = QDate(2026, 3, 1);
        house.commands.setAvailability(availability);
        QTRY_VERIFY_WITH_TIMEOUT(house.roadmap.forecast(), 30'000);
        QTRY_VERIFY(house.tells("Your deadline is 1 Mar"));
        QVERIFY(house.link("Time and deadline"));
        availability.deadline = QDate(2028, 3, 1);
        house.commands.setAvailability(availability);
        QTRY_VERIFY_WITH_TIMEOUT(house.roadmap.forecast(), 30'000);
        QVERIFY(!house.link("Time and deadline"));
    }

    // ---- without a target ------------------------------------------------------------------------------------

    void withoutATargetThePageLeadsToOne()
    {
        House house(*m_theme, std::nullopt);
        QVERIFY(house.tells("Your week starts with a target role"));
        QVERIFY(!house.part<DoNextCard>().isVisible());
        QVERIFY(!house.button("Log hours"));
        const QSignalSpy wanted(house.page.get(), &HomePage::roleChoiceWanted);
        QCOMPARE(house.page->firstFocus(), static_cast<QWidget *>(house.button("Choose a target role")));
        press(house.button("Choose a target role"));
        QCOMPARE(wanted.size(), 1);
        house.commands.aimAt({Engineer, CareerLevel::Mid});
        QVERIFY(house.part<DoNextCard>().isVisible());
        QVERIFY(house.button("Log hours"));
        house.commands.dropTarget();
        QVERIFY(house.button("Choose a target role"));
    }

    void aClosedPlanShowsNoCards()
    {
        House house(*m_theme);
        house.plan.close();
        house.page->hide();
        house.page->show();
        QVERIFY(!house.part<DoNextCard>().isVisible());
    }

    void aHiddenPageIsUpToDateWhenItIsShown()
    {
        House house(*m_theme);
        house.page->hide();
        house.commands.markStep(house.step(Algebra), StepState::Done, Today);
        house.page->show();
        QVERIFY(house.tells("Learn Linear algebra up to the level “Working”"));
    }

    // ---- days ------------------------------------------------------------------------------------------------

    void theTableHasTheSameHours()
    {
        House house(*m_theme);
        house.commands.logHours(house.step(Algebra), 2.5, Today);
        auto &table = house.part<ActivityTable>();
        QVERIFY(house.part<ActivityCalendar>().isVisible() && !table.isVisible());
        QVERIFY(house.part<ActivityCalendar>().accessibleDescription().startsWith(
            QStringLiteral("2.5\u00a0h on 1 day(s)")));
        press(house.button("Show as table"));
        QVERIFY(!house.part<ActivityCalendar>().isVisible() && table.isVisible());
        const int last = table.model()->rowCount() - 1;
        QCOMPARE(table.model()->index(last, ActivityModel::FirstDayColumn + 3).data().toString(),
                 QStringLiteral("2.5"));
        QCOMPARE(table.model()->index(last, ActivityModel::SumColumn).data().toString(), QStringLiteral("2.5\u00a0h"));
        press(house.button("Show as calendar"));
        QVERIFY(!table.isVisible());
    }

    void theKeyboardInTheTableIsKeptInView()
    {
        const House house(*m_theme, Target{Engineer, CareerLevel::Mid}, Smallest);
        press(house.button("Show as table"));
        auto &table = house.part<ActivityTable>();
        QTRY_VERIFY(table.height() >= table.minimumSizeHint().height());
        table.setFocus();
        table.setCurrentIndex(table.model()->index(0, 0));
        for (int row = 1; row < table.model()->rowCount(); ++row)
            QTest::keyClick(&table, Qt::Key_Down);
        const auto *area = qobject_cast<QScrollArea *>(house.part<QStackedWidget>().currentWidget());
        const QRect cell = table.visualRect(table.currentIndex());
        const QPoint at = table.viewport()->mapTo(area->viewport(), cell.center());
        QVERIFY(area->viewport()->rect().contains(at));
    }

    void theStateIsFoundAgain()
    {
        const House house(*m_theme);
        press(house.button("Show as table"));
        const QByteArray state = house.page->saveState();
        const House other(*m_theme);
        other.page->restoreState("junk");
        other.page->restoreState("[1]");
        QVERIFY(other.part<ActivityCalendar>().isVisible());
        other.page->restoreState(state);
        QVERIFY(other.part<ActivityTable>().isVisible());
        QCOMPARE(other.page->saveState(), state);
    }

    // ---- for everybody ---------------------------------------------------------------------------------------

    void cardsStandInTwoColumnsWhereThereIsRoom()
    {
        const House house(*m_theme);
        const auto place = [&house](const QWidget &card) {
            return QRect(card.mapTo(house.page.get(), QPoint()), card.size());
        };
        const auto &next = house.part<DoNextCard>();
        const auto &agreed = house.part<AgreedCard>();
        QTRY_VERIFY(place(agreed).left() > place(next).right());
        QCOMPARE(place(agreed).top(), place(next).top());
        house.page->resize(Smallest);
        QTRY_VERIFY(place(agreed).top() > place(next).bottom());
        QCOMPARE(place(agreed).left(), place(next).left());
    }

    void thePageIsMirrored()
    {
        QApplication::setLayoutDirection(Qt::RightToLeft);
        const House house(*m_theme);
        const auto right = [&house](const QWidget &widget) {
            return widget.mapTo(house.page.get(), QPoint(widget.width(), 0)).x();
        };
        QTRY_VERIFY(right(house.part<DoNextCard>()) > right(house.part<AgreedCard>()));
        const auto &calendar = house.part<ActivityCalendar>();
        QVERIFY(calendar.cellAt(0, 0).left() > calendar.cellAt(ActivityModel::WeekCount - 1, 0).right());
        QVERIFY(calendar.rect().contains(calendar.cellAt(0, 0)));
        QVERIFY(calendar.rect().contains(calendar.cellAt(ActivityModel::WeekCount - 1, 6)));
    }

    void whatIsPaintedIsAlsoSaid()
    {
        const House house(*m_theme);
        for (const QWidget *painted : {static_cast<QWidget *>(&house.part<ForecastStrip>()),
                                       static_cast<QWidget *>(&house.part<ActivityCalendar>())}) {
            QVERIFY(!painted->accessibleName().isEmpty());
            QVERIFY(!painted->accessibleDescription().isEmpty());
        }
        QCOMPARE(house.part<MatchRing>().accessibleName(), QStringLiteral("29\u00a0% match"));
    }

    void everythingWithTheKeyboardHasAName()
    {
        const House house(*m_theme);
        QCOMPARE(namelessWidgets(*house.page), QStringList());
        press(house.button("Show as table"));
        QCOMPARE(namelessWidgets(*house.page), QStringList());
        const House other(*m_theme, std::nullopt);
        QCOMPARE(namelessWidgets(*other.page), QStringList());
    }

    void textsOfPeopleArePlain()
    {
        House house(*m_theme);
        OwnStep own;
        own.title = QStringLiteral("<b>Mine</b>");
        own.hours = {1, 2, 4};
        const StepId id = house.commands.addOwnStep(own);
        house.commands.arrangeSteps({id});
        QVERIFY(house.tells("<b>Mine</b>"));
        const auto labels = house.page->findChildren<QLabel *>();
        for (const QLabel *label : labels)
            QCOMPARE(label->textFormat(), Qt::PlainText);
        press(house.button("Swap"));
        QVERIFY(house.button("Swap")->toolTip().contains(QStringLiteral("&lt;b&gt;Mine")));
    }

    void noTextIsClipped_data()
    {
        QTest::addColumn<int>("percent");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<Qt::LayoutDirection>("direction");
        for (const int percent : {100, 150, 200}) {
            QTest::addRow("%d %%", percent) << percent << Wide << Qt::LeftToRight;
            QTest::addRow("%d %%, smallest window", percent) << percent << Smallest << Qt::LeftToRight;
            QTest::addRow("%d %%, mirrored", percent) << percent << Wide << Qt::RightToLeft;
        }
        QTest::newRow("200 %, two columns") << 200 << QSize(2300, 1400) << Qt::LeftToRight;
    }
    void noTextIsClipped()
    {
        QFETCH(const int, percent);
        QFETCH(const QSize, size);
        QFETCH(const Qt::LayoutDirection, direction);
        QApplication::setLayoutDirection(direction);
        m_theme->setTextPercent(percent);
        House house(*m_theme, Target{Engineer, CareerLevel::Mid}, size);
        house.roadmap.setToday(QDate(2026, 2, 2)); // with a repair
        house.commands.setAnotherLook(house.step(MorePython), AnotherLook::Needed);
        QCOMPARE(house.page->size(), size);
        QTRY_COMPARE(clippedWidgets(*house.page).join(u'\n'), QString());
        QTRY_VERIFY_WITH_TIMEOUT(house.roadmap.forecast(), 30'000);
        QTRY_COMPARE(clippedWidgets(*house.page).join(u'\n'), QString());
        house.commands.startTimer(house.step(Algebra), QDateTime::currentDateTimeUtc());
        press(house.button("Show as table"));
        QTRY_COMPARE(clippedWidgets(*house.page).join(u'\n'), QString());
        house.commands.dropTarget();
        QTRY_COMPARE(clippedWidgets(*house.page).join(u'\n'), QString());
        // No card is wider than there is room.
        const auto *area = qobject_cast<QScrollArea *>(house.part<QStackedWidget>().currentWidget());
        QCOMPARE(area->horizontalScrollBar()->maximum(), 0);
    }

private:
    std::unique_ptr<Theme> m_theme;
};

QTEST_MAIN(TestHomePage)
#include "tst_homepage.moc"

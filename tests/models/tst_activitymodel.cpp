// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activitymodel.h"

#include "common/smallcatalogue.h"
#include "domain/openplan.h"
#include "models/liveroadmap.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Cairn;

namespace {

using Grade = ActivityModel::Grade;
using WeekKind = ActivityModel::WeekKind;

const QDate Today(2026, 1, 8); // a Thursday
constexpr int Newest = ActivityModel::WeekCount - 1;

/** A plan since Monday 6 October 2025, with two weeks off over the end of the year. */
struct Scene
{
    Catalogue catalogue{smallCatalogueContents()};
    OpenPlan plan;
    LiveRoadmap roadmap{catalogue, plan, Today};
    std::unique_ptr<ActivityModel> model;

    Scene()
    {
        PlanState state;
        Availability availability = evenly(8, QDate(2025, 10, 6));
        availability.off = {{{QDate(2025, 12, 22), QDate(2026, 1, 4)}, QString(), DayOffKind::Holiday}};
        state.availability = availability;
        plan.replace(state);
        model = std::make_unique<ActivityModel>(roadmap);
    }

    void log(const char *id, const QDate &day, double hours)
    {
        const LogId logId(QString::fromLatin1(id));
        PlanChange change;
        change.verb = Verb::LogHours;
        change.edits = {LogEdit{logId, std::nullopt, LoggedHours{logId, StepId(QStringLiteral("own:a")), day, hours}}};
        plan.apply(change);
    }
};

} // namespace

class TestActivityModel final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void modelKeepsItsPromises()
    {
        Scene scene;
        const QAbstractItemModelTester tester(scene.model.get(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        scene.log("a", Today, 2);
        scene.roadmap.setToday(Today.addDays(7));
        QCOMPARE(scene.model->rowCount(), 17);
        QCOMPARE(scene.model->columnCount(), 9);
    }

    void gradesFollowTheHours_data()
    {
        QTest::addColumn<double>("hours");
        QTest::addColumn<Grade>("grade");
        QTest::newRow("nothing") << 0.0 << Grade::Nothing;
        QTest::newRow("a minute") << 1.0 / 60 << Grade::Little;
        QTest::newRow("below 1.5") << 1.49 << Grade::Little;
        QTest::newRow("1.5") << 1.5 << Grade::Some;
        QTest::newRow("2.5") << 2.5 << Grade::Some;
        QTest::newRow("above 2.5") << 2.51 << Grade::Much;
        QTest::newRow("no number") << std::numeric_limits<double>::quiet_NaN() << Grade::Nothing;
    }
    void gradesFollowTheHours()
    {
        QFETCH(double, hours);
        QFETCH(Grade, grade);
        QCOMPARE(ActivityModel::gradeOf(hours), grade);
    }

    void weeksBeginAsWherePeopleLive()
    {
        QCOMPARE(Scene().model->dayAt(Newest, 0), QDate(2026, 1, 5)); // Monday
        QCOMPARE(Scene().model->dayAt(0, 0), QDate(2025, 9, 15));
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        QCOMPARE(Scene().model->dayAt(Newest, 0), QDate(2026, 1, 4)); // Sunday
        QLocale::setDefault(QLocale(QLocale::Arabic, QLocale::Egypt));
        QCOMPARE(Scene().model->dayAt(Newest, 0), QDate(2026, 1, 3)); // Saturday
    }

    void hoursOfADayAddUp()
    {
        Scene scene;
        scene.log("a", Today, 1.25);
        scene.log("b", Today, 1);
        scene.log("c", QDate(2025, 9, 15), 3); // the first day shown
        scene.log("d", QDate(2025, 9, 14), 9); // the day before
        scene.log("e", QDate(2026, 1, 12), 9); // the week after
        QCOMPARE(scene.model->hoursAt(Newest, 3), 2.25);
        QCOMPARE(scene.model->hoursOfWeek(Newest), 2.25);
        QCOMPARE(scene.model->hoursAt(0, 0), 3.0);
        double all = 0;
        for (int week = 0; week < ActivityModel::WeekCount; ++week)
            all += scene.model->hoursOfWeek(week);
        QCOMPARE(all, 5.25);
        QCOMPARE(scene.model->sumText(Newest), QStringLiteral("2.3"));
        QCOMPARE(scene.model->sumText(0), QStringLiteral("3"));
        QCOMPARE(scene.model->summary(),
                 QStringLiteral("5.3\u00a0h on 2 day(s) of the last 17 weeks. 2 week(s) of rest."));
    }

    void weeksWithoutTimeAreRest()
    {
        Scene scene;
        QCOMPARE(scene.model->kindOf(Newest), WeekKind::Work);
        QCOMPARE(scene.model->kindOf(Newest - 1), WeekKind::Rest);
        QCOMPARE(scene.model->kindOf(Newest - 2), WeekKind::Rest);
        QCOMPARE(scene.model->kindOf(Newest - 3), WeekKind::Work);
        QCOMPARE(scene.model->kindOf(2), WeekKind::BeforeThePlan); // to Sunday 5 October
        QCOMPARE(scene.model->kindOf(3), WeekKind::Work);
        QCOMPARE(scene.model->sumText(Newest - 1), QStringLiteral("rest"));
        QCOMPARE(scene.model->sumText(2), QString());
        QCOMPARE(scene.model->sumText(3), QStringLiteral("0"));
        // Who works all the same did not rest.
        scene.log("a", QDate(2025, 12, 23), 1);
        scene.log("b", QDate(2025, 9, 16), 2);
        QCOMPARE(scene.model->sumText(Newest - 2), QStringLiteral("1"));
        QCOMPARE(scene.model->sumText(0), QStringLiteral("2"));
    }

    void daysAreSaidInWords()
    {
        Scene scene;
        scene.log("a", Today, 2);
        QCOMPARE(scene.model->dayWords(Newest, 3), QStringLiteral("Thursday 8 January: 2\u00a0h"));
        QCOMPARE(scene.model->dayWords(Newest, 2), QStringLiteral("Wednesday 7 January: nothing logged"));
        QCOMPARE(scene.model->dayWords(Newest, 4), QStringLiteral("Friday 9 January, still to come"));
        const QModelIndex day = scene.model->index(Newest, ActivityModel::FirstDayColumn + 3);
        QCOMPARE(day.data(Qt::AccessibleTextRole).toString(), scene.model->dayWords(Newest, 3));
        QCOMPARE(scene.model->index(Newest, 0).data().toString(), QStringLiteral("5 Jan to 11 Jan"));
    }

    void onlyTheWeekThatChangedIsTold()
    {
        Scene scene;
        const QSignalSpy changed(scene.model.get(), &QAbstractItemModel::dataChanged);
        const QSignalSpy reset(scene.model.get(), &QAbstractItemModel::modelReset);
        scene.log("a", Today.addDays(-7), 2);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed[0][0].toModelIndex().row(), Newest - 1);
        QCOMPARE(changed[0][1].toModelIndex().row(), Newest - 1);
        scene.log("b", Today.addDays(-700), 2);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(reset.size(), 0);
        scene.roadmap.setToday(Today.addDays(4)); // the next week
        QCOMPARE(reset.size(), 1);
        QCOMPARE(scene.model->hoursOfWeek(Newest - 2), 2.0);
    }
};

QTEST_GUILESS_MAIN(TestActivityModel)
#include "tst_activitymodel.moc"

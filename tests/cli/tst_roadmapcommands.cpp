// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/clirun.h"
#include "common/smallcatalogue.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Cairn;

namespace {

const QDate Monday(2026, 12, 7);

QStringList words(const QString &line)
{
    return line.split(u' ', Qt::SkipEmptyParts);
}

double hoursIn(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toDouble(-1);
}

QString textIn(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toString();
}

} // namespace

/** What the commands on time, steps and hours do to a plan, and what they print of it. */
class RoadmapCommandsTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void availabilityHasItsKeys();
    void availabilityWithoutOptionsChangesNothing();
    void weekIsSpreadEvenlyOrNamed();
    void daysThatAddUpWin();
    void daysOffAreAddedOnce();
    void endsAndAtOnceAreSet();
    void deadlineStaysBehindTheStart();
    void availabilityForPeopleIsInWords();
    void wrongUseIsToldAndChangesNothing();
    void whatCannotBeDoneIsToldAndChangesNothing();
    void unknownStepNamesCloseOnes();
    void stepHasItsKeys();
    void stepGoesThroughItsStates();
    void stepIsDoneOnItsDay();
    void doneStepOffersItsLevel();
    void levelIsRaisedWithTheStep();
    void levelThatIsReachedIsNotOffered();
    void reachedStepStaysDone();
    void optionsChangeTheStep();
    void stepThatIsSetAsideCanBeMarked();
    void hoursAreLogged_data();
    void hoursAreLogged();
    void loggedHoursAddUp();
    void planHasItsKeys();
    void skippedStepsAreNotCounted();
    void stagesAddUpToTheWhole();
    void storyOfAPlan();
    void undoBringsEveryDateBack();
    void repairsAreNamedAndTaken();
    void historyIsInWords();
    void sentencesForPeople();

private:
    CliRun run(const QString &line) const { return runOn(m_today, line); }
    CliRun json(const QString &line) const { return run(line + QStringLiteral(" --json")); }
    CliRun runOn(const QDate &today, const QString &line) const
    {
        return CliInProcess(m_folder->path(), smallCatalogueContents(), today).run(words(line));
    }
    QJsonObject object(const QString &line) const
    {
        const CliRun done = json(line);
        if (done.status != 0)
            qWarning() << line << done.status << done.err;
        return done.object();
    }
    QJsonObject plan() const { return object(QStringLiteral("plan Ada")); }
    QJsonObject availability() const { return object(QStringLiteral("availability Ada")); }
    QJsonObject step(const QString &id) const { return stepIn(plan(), id); }
    static QJsonObject stepIn(const QJsonObject &plan, const QString &id)
    {
        for (const QJsonValue &each : plan.value(QLatin1String("steps")).toArray()) {
            if (textIn(each.toObject(), "id") == id)
                return each.toObject();
        }
        return {};
    }
    qsizetype edits() const { return json(QStringLiteral("history Ada")).array().size(); }
    /** Ten hours a week, Monday to Friday, from today. */
    void haveTwoHoursADay() const
    {
        QCOMPARE(run(QStringLiteral("availability Ada --hours-per-week 10 --start 2026-12-07")).status, 0);
    }

    const QString m_python = QStringLiteral("learn:s_python:1");
    const QString m_sql = QStringLiteral("learn:s_sql:2");
    QDate m_today;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void RoadmapCommandsTest::init()
{
    m_today = Monday;
    m_folder = std::make_unique<QTemporaryDir>();
    QCOMPARE(run(QStringLiteral("learner add Ada")).status, 0);
    // Statistics 0 to 2 (10 + 20 h), SQL 0 to 2 (10 + 20 h), Python 0 to 1 (10 h).
    QCOMPARE(run(QStringLiteral("target Ada r_analyst")).status, 0);
}

void RoadmapCommandsTest::availabilityHasItsKeys()
{
    const QJsonObject set = object(QStringLiteral("availability Ada --days mon=2,sat=4.5 --off "
                                                  "2026-12-20..2027-01-06=holiday --start 2026-12-14 --deadline "
                                                  "2027-06-30 --at-once 3"));
    QCOMPARE(set, availability());
    QVERIFY(CliRun::hasKeys(set, words(QStringLiteral("hours_per_week days off boosts start deadline at_once"))));
    QCOMPARE(hoursIn(set, "hours_per_week"), 6.5);
    const QJsonObject days = set.value(QLatin1String("days")).toObject();
    QCOMPARE(days.keys(),
             (QStringList{QStringLiteral("fri"), QStringLiteral("mon"), QStringLiteral("sat"), QStringLiteral("sun"),
                          QStringLiteral("thu"), QStringLiteral("tue"), QStringLiteral("wed")}));
    QCOMPARE(hoursIn(days, "mon"), 2.0);
    QCOMPARE(hoursIn(days, "sat"), 4.5);
    QCOMPARE(hoursIn(days, "tue"), 0.0);
    const QJsonObject off{{QStringLiteral("from"), QStringLiteral("2026-12-20")},
                          {QStringLiteral("to"), QStringLiteral("2027-01-06")},
                          {QStringLiteral("kind"), QStringLiteral("holiday")},
                          {QStringLiteral("title"), QString()}};
    QCOMPARE(set.value(QLatin1String("off")).toArray(), QJsonArray{off});
    QCOMPARE(set.value(QLatin1String("boosts")).toArray(), QJsonArray());
    QCOMPARE(textIn(set, "start"), QStringLiteral("2026-12-14"));
    QCOMPARE(textIn(set, "deadline"), QStringLiteral("2027-06-30"));
    QCOMPARE(set.value(QLatin1String("at_once")).toInt(), 3);
}

void RoadmapCommandsTest::availabilityWithoutOptionsChangesNothing()
{
    const qsizetype before = edits();
    QCOMPARE(hoursIn(availability(), "hours_per_week"), 8.0); // what a new learner has
    QVERIFY(availability().value(QLatin1String("deadline")).isNull());
    QCOMPARE(edits(), before);
}

void RoadmapCommandsTest::weekIsSpreadEvenlyOrNamed()
{
    const auto week = [this](const QString &option) {
        QMap<QString, double> hours;
        const QJsonObject days =
            object(QStringLiteral("availability Ada ") + option).value(QLatin1String("days")).toObject();
        for (auto day = days.constBegin(); day != days.constEnd(); ++day) {
            if (day->toDouble() > 0)
                hours.insert(day.key(), day->toDouble());
        }
        return hours;
    };
    const auto evenWeek = week(QStringLiteral("--hours-per-week 10"));
    QCOMPARE(evenWeek.keys().size(), 5);
    for (const double hours : evenWeek)
        QCOMPARE(hours, 2.0);
    using Hours = QMap<QString, double>;
    QCOMPARE(week(QStringLiteral("--days SUN=1h30m,wed=0.25")),
             (Hours{{QStringLiteral("sun"), 1.5}, {QStringLiteral("wed"), 0.25}}));
    QCOMPARE(week(QStringLiteral("--days sat=24")), (Hours{{QStringLiteral("sat"), 24}}));
}

void RoadmapCommandsTest::daysThatAddUpWin()
{
    const QJsonObject set = object(QStringLiteral("availability Ada --hours-per-week 5.5 --days tue=3,thu=2.5"));
    QCOMPARE(hoursIn(set, "hours_per_week"), 5.5);
    QCOMPARE(hoursIn(set.value(QLatin1String("days")).toObject(), "tue"), 3.0);
    const CliRun wrong = run(QStringLiteral("availability Ada --hours-per-week 6 --days tue=3,thu=2.5"));
    QCOMPARE(wrong.status, 2);
    QVERIFY2(wrong.err.contains(QLatin1String("5.5 hours together, and not 6")), qPrintable(wrong.err));
    QCOMPARE(availability(), set);
}

void RoadmapCommandsTest::daysOffAreAddedOnce()
{
    const auto off = [this](const QString &options) {
        QStringList all;
        const QJsonArray array =
            object(QStringLiteral("availability Ada ") + options).value(QLatin1String("off")).toArray();
        for (const QJsonValue &each : array)
            all += textIn(each.toObject(), "from").mid(5) + u' ' + textIn(each.toObject(), "kind");
        return all.join(u';');
    };
    QCOMPARE(off(QStringLiteral("--off 2026-12-20..2027-01-06 --off 2027-02-01..2027-02-14=exam")),
             QStringLiteral("12-20 other;02-01 exam"));
    QCOMPARE(off(QStringLiteral("--off 2027-02-01..2027-02-14 --off 2027-03-01..2027-03-01=holiday")),
             QStringLiteral("12-20 other;02-01 exam;03-01 holiday"));
    QCOMPARE(off(QStringLiteral("--off 2026-12-20..2027-01-06=holiday")),
             QStringLiteral("12-20 holiday;02-01 exam;03-01 holiday"));
    QCOMPARE(off(QStringLiteral("--no-off --off 2027-05-01..2027-05-02")), QStringLiteral("05-01 other"));
    QCOMPARE(off(QStringLiteral("--no-off")), QString());
}

void RoadmapCommandsTest::endsAndAtOnceAreSet()
{
    QCOMPARE(run(QStringLiteral("availability Ada --start 2026-12-14 --deadline 2026-12-14")).status, 0);
    QCOMPARE(textIn(availability(), "deadline"), QStringLiteral("2026-12-14"));
    QCOMPARE(run(QStringLiteral("availability Ada --deadline none --at-once 1")).status, 0);
    QVERIFY(availability().value(QLatin1String("deadline")).isNull());
    QCOMPARE(textIn(availability(), "start"), QStringLiteral("2026-12-14"));
    QCOMPARE(availability().value(QLatin1String("at_once")).toInt(), 1);
    for (const QJsonValue &each : plan().value(QLatin1String("steps")).toArray())
        QVERIFY(textIn(each.toObject(), "start") >= QLatin1String("2026-12-14"));
}

void RoadmapCommandsTest::deadlineStaysBehindTheStart()
{
    QCOMPARE(run(QStringLiteral("availability Ada --start 2027-01-04 --deadline 2027-06-30")).status, 0);
    const QJsonObject before = availability();
    QCOMPARE(run(QStringLiteral("availability Ada --deadline 2027-01-03")).status, 1);
    QCOMPARE(run(QStringLiteral("availability Ada --start 2027-07-01")).status, 1);
    QCOMPARE(run(QStringLiteral("availability Ada --start 2027-07-01 --deadline 2027-06-30")).status, 2);
    QCOMPARE(availability(), before);
    QCOMPARE(run(QStringLiteral("availability Ada --start 2027-07-01 --deadline 2027-12-31")).status, 0);
}

void RoadmapCommandsTest::availabilityForPeopleIsInWords()
{
    const QString out = run(QStringLiteral("availability Ada --days mon=2,sat=4 --start 2026-12-14 --deadline "
                                           "2027-06-30 --off 2027-02-01..2027-02-14=exam"))
                            .out;
    for (const char *part : {"6 hours a week for the plan: Monday 2, Saturday 4.", "Start: ", "Deadline: ", "Exams: "})
        QVERIFY2(out.contains(QLatin1String(part)), qPrintable(out));
    const QString none = run(QStringLiteral("availability Ada --deadline none --no-off")).out;
    QVERIFY(none.contains(QLatin1String("No deadline")) && !none.contains(QLatin1String("Exams")));
}

void RoadmapCommandsTest::wrongUseIsToldAndChangesNothing()
{
    const QJsonObject before = plan();
    const qsizetype editsBefore = edits();
    for (const auto &[line, holds] : std::vector<std::pair<const char *, const char *>>{
             {"availability", "needs more words"},
             {"availability Ada 8", "one word too many"},
             {"availability Ada --hours-per-week -1", "“-1”"},
             {"availability Ada --hours-per-week 61", "from 0 to 60"},
             {"availability Ada --hours-per-week 0", "A week with 0 hours"},
             {"availability Ada --days mon=24,tue=24,wed=24", "A week with 72 hours"},
             {"availability Ada --days mon=0.5", "A week with 0.5 hours"},
             {"availability Ada --hours-per-week ten", "“ten”"},
             {"availability Ada --hours-per-week 1e1", "“1e1”"},
             {"availability Ada --hours-per-week nan", "“nan”"},
             {"availability Ada --days mon=25", "from 0 to 24"},
             {"availability Ada --days mon=-2", "“-2”"},
             {"availability Ada --days mon=2,5", "“5”"},
             {"availability Ada --days mo=2", "“mo=2”"},
             {"availability Ada --days mon=2,mon=3", "stands there twice"},
             {"availability Ada --days mon", "mon=2,sat=4.5"},
             {"availability Ada --days mon=2=3", "mon=2,sat=4.5"},
             {"availability Ada --days mon=1h90m", "“1h90m”"},
             {"availability Ada --off 2026-12-24", "2026-12-20..2027-01-06=holiday"},
             {"availability Ada --off 2026-12-24..2026-12-23", "the last day comes before the first"},
             {"availability Ada --off 2026-12-24..2026-13-24", "“2026-13-24” is no day"},
             {"availability Ada --off 2026-12-24..", "“” is no day"},
             {"availability Ada --off 2026-12-24..2026-12-25=party", "“party”"},
             {"availability Ada --off 2026-12-24..2026-12-25=", "exam, holiday or other"},
             {"availability Ada --off 2026-12-24..2026-12-25 --off x..y", "“x” is no day"},
             {"availability Ada --start today", "“today” is no day"},
             {"availability Ada --start 2026-2-3", "“2026-2-3” is no day"},
             {"availability Ada --start 2026-12-07T10:00", "is no day"},
             {"availability Ada --start none", "“none” is no day"},
             {"availability Ada --deadline soon", "a day such as 2026-01-08, or none"},
             {"availability Ada --at-once 0", "from 1 to 99"},
             {"availability Ada --at-once 1.5", "“1.5”"},
             {"availability Ada --seed 1", ""},
             {"plan Ada --seed some", "“some”"},
             {"plan Ada --repair quickly", "spread, trim or move"},
             {"plan Ada --agree --repair move", "two things"},
             {"step Ada", "needs more words"},
             {"step Ada learn:s_python:1", "Nothing is asked"},
             {"step Ada learn:s_python:1 todo", "“todo”"},
             {"step Ada learn:s_python:1 done soon", "one word too many"},
             {"step Ada learn:s_python:1 done --on 2026-12-08", "still to come"},
             {"step Ada learn:s_python:1 done --on yesterday", "“yesterday” is no day"},
             {"step Ada learn:s_python:1 doing --on 2026-12-01", "“done” only"},
             {"step Ada learn:s_python:1 --raise-level", "“done” only"},
             {"step Ada learn:s_python:1 --on 2026-12-01", "“done” only"},
             {"step Ada learn:s_python:1 --optional perhaps", "yes or no"},
             {"step Ada learn:s_python:1 --look 1", "yes or no"},
             {"step Ada learn:s_python:1 --fix never", "or none"},
             {"log Ada learn:s_python:1", "needs more words"},
             {"log Ada learn:s_python:1 0", "more than 0 and at most 24"},
             {"log Ada learn:s_python:1 24.01", "at most 24"},
             {"log Ada learn:s_python:1 1441m", "at most 24"},
             {"log Ada learn:s_python:1 -1", "option"},
             {"log Ada learn:s_python:1 1,5", "“1,5”"},
             {"log Ada learn:s_python:1 h", "“h”"},
             {"log Ada learn:s_python:1 2 --on 2026-12-08", "still to come"},
             {"log Ada learn:s_python:1 2 --on 12/01/2026", "is no day"}}) {
        const CliRun wrong = json(QString::fromLatin1(line));
        QVERIFY2(wrong.status == 2 && wrong.out.isEmpty(), line);
        QVERIFY2(wrong.err.contains(QString::fromUtf8(holds)), qPrintable(wrong.err));
        const QString usage =
            QStringLiteral("Usage:\n  careercairn-cli ") + QString::fromLatin1(line).section(u' ', 0, 0);
        QVERIFY2(wrong.err.contains(usage), line);
    }
    QCOMPARE(plan(), before);
    QCOMPARE(edits(), editsBefore);
}

void RoadmapCommandsTest::whatCannotBeDoneIsToldAndChangesNothing()
{
    haveTwoHoursADay();
    const QJsonObject before = plan();
    const qsizetype editsBefore = edits();
    for (const auto &[line, holds] : std::vector<std::pair<const char *, const char *>>{
             {"availability Bo", "Bo"},
             {"availability Bo --at-once 2", "Bo"},
             {"step Bo learn:s_python:1 done", "Bo"},
             {"step Ada learn:s_cooking:1 done", "no step “learn:s_cooking:1”"},
             {"log Bo learn:s_python:1 2", "Bo"},
             {"log Ada nothing 2", "no step “nothing”"},
             {"plan Bo", "Bo"},
             {"plan Ada --repair spread", "nothing to repair"},
             {"plan Ada --repair trim", "nothing to repair"},
             {"plan Ada --repair move", "nothing to repair"}}) {
        const CliRun refused = json(QString::fromLatin1(line));
        QVERIFY2(refused.status == 1 && refused.out.isEmpty(), line);
        QVERIFY2(refused.err.contains(QString::fromUtf8(holds)), qPrintable(refused.err));
        QCOMPARE(refused.err.count(u'\n'), 1);
    }
    QCOMPARE(plan(), before);
    QCOMPARE(edits(), editsBefore);
}

void RoadmapCommandsTest::unknownStepNamesCloseOnes()
{
    const CliRun some = run(QStringLiteral("step Ada S_SQL done"));
    QCOMPARE(some.status, 1);
    QVERIFY2(some.err.contains(QLatin1String("learn:s_sql:1, learn:s_sql:2?")), qPrintable(some.err));
    QVERIFY(!some.err.contains(QLatin1String("s_python")));
    const CliRun many = run(QStringLiteral("log Ada e 1"));
    QCOMPARE(many.err.count(QLatin1String(", ")) - 1, 4); // five ids, and the comma of the sentence
}

void RoadmapCommandsTest::stepHasItsKeys()
{
    const QString id = textIn(json(QStringLiteral("learner list")).first(), "id");
    const QJsonObject done = object(QStringLiteral("step Ada %1 done").arg(m_python));
    QVERIFY(CliRun::hasKeys(done, words(QStringLiteral("learner step before state level_offer"))));
    QCOMPARE(textIn(done, "learner"), id);
    QCOMPARE(textIn(done, "step"), m_python);
    QCOMPARE(textIn(done, "before"), QStringLiteral("todo"));
    QCOMPARE(textIn(done, "state"), QStringLiteral("done"));
}

void RoadmapCommandsTest::stepGoesThroughItsStates()
{
    QString before = QStringLiteral("todo");
    for (const auto &[word, state] : std::initializer_list<std::pair<const char *, const char *>>{
             {"doing", "doing"}, {"skip", "skipped"}, {"done", "done"}, {"reset", "todo"}, {"reset", "todo"}}) {
        const QJsonObject marked = object(QStringLiteral("step Ada %1 %2").arg(m_sql, QLatin1String(word)));
        QCOMPARE(textIn(marked, "before"), before);
        before = QLatin1String(state);
        QCOMPARE(textIn(marked, "state"), before);
        QCOMPARE(textIn(step(m_sql), "state"), before);
    }
}

void RoadmapCommandsTest::stepIsDoneOnItsDay()
{
    QVERIFY(step(m_python).value(QLatin1String("done_on")).isNull());
    QCOMPARE(run(QStringLiteral("step Ada %1 done --on 2026-12-03").arg(m_python)).status, 0);
    QCOMPARE(textIn(step(m_python), "done_on"), QStringLiteral("2026-12-03"));
    QCOMPARE(textIn(step(m_python), "finish"), QStringLiteral("2026-12-03"));
    // The day of what is done is not moved by chance.
    QCOMPARE(run(QStringLiteral("step Ada %1 done").arg(m_python)).status, 0);
    QCOMPARE(textIn(step(m_python), "done_on"), QStringLiteral("2026-12-03"));
    const CliRun again = run(QStringLiteral("step Ada %1 done --on 2026-12-04").arg(m_python));
    QCOMPARE(again.status, 1);
    QVERIFY(again.err.contains(QLatin1String("nothing was changed")));
    QCOMPARE(textIn(step(m_python), "done_on"), QStringLiteral("2026-12-03"));
    QCOMPARE(run(QStringLiteral("step Ada %1 done").arg(m_sql)).status, 0);
    QCOMPARE(textIn(step(m_sql), "done_on"), QStringLiteral("2026-12-07"));
}

void RoadmapCommandsTest::doneStepOffersItsLevel()
{
    const QJsonObject done = object(QStringLiteral("step Ada %1 done").arg(m_python));
    QCOMPARE(done.value(QLatin1String("level_offer")).toObject(),
             (QJsonObject{{QStringLiteral("skill"), QStringLiteral("s_python")}, {QStringLiteral("level"), 1}}));
    const QJsonObject doing = object(QStringLiteral("step Ada %1 doing").arg(m_python));
    QVERIFY(doing.value(QLatin1String("level_offer")).isNull());
    const QString people = run(QStringLiteral("step Ada %1 done").arg(m_python)).out;
    QVERIFY2(people.contains(QLatin1String("still 0 None; with --raise-level it becomes 1 Awareness")),
             qPrintable(people));
}

void RoadmapCommandsTest::levelIsRaisedWithTheStep()
{
    QCOMPARE(run(QStringLiteral("step Ada %1 done --raise-level").arg(m_python)).status, 0);
    const QJsonArray history = json(QStringLiteral("history Ada")).array();
    const QJsonObject last = history.last().toObject();
    QCOMPARE(textIn(last, "what"), QStringLiteral("set_level"));
    QCOMPARE(textIn(last, "subject"), QStringLiteral("s_python"));
    QCOMPARE(last.value(QLatin1String("after")).toInt(), 1);
    QCOMPARE(textIn(history.at(history.size() - 2).toObject(), "what"), QStringLiteral("mark_step"));
}

void RoadmapCommandsTest::levelThatIsReachedIsNotOffered()
{
    QCOMPARE(run(QStringLiteral("step Ada %1 doing").arg(m_python)).status, 0);
    QCOMPARE(run(QStringLiteral("level Ada s_python 2")).status, 0);
    const QJsonObject done = object(QStringLiteral("step Ada %1 done --raise-level").arg(m_python));
    QVERIFY(done.value(QLatin1String("level_offer")).isNull());
    QVERIFY(!done.value(QLatin1String("level_raised")).toBool(true));
    const QJsonObject last = json(QStringLiteral("history Ada")).array().last().toObject();
    QCOMPARE(textIn(last, "what"), QStringLiteral("mark_step"));
}

void RoadmapCommandsTest::reachedStepStaysDone()
{
    QCOMPARE(run(QStringLiteral("log Ada %1 2").arg(m_python)).status, 0);
    QCOMPARE(run(QStringLiteral("step Ada %1 reset").arg(m_python)).out,
             QStringLiteral("%1: Doing, before Doing.\nHours are logged for it, so it is under way.\n")
                 .arg(textIn(step(m_python), "title")));
    QCOMPARE(run(QStringLiteral("step Ada %1 done --raise-level").arg(m_python)).status, 0);
    QCOMPARE(textIn(object(QStringLiteral("step Ada %1 doing").arg(m_python)), "state"), QStringLiteral("done"));
    QVERIFY(run(QStringLiteral("step Ada %1 doing").arg(m_python)).out.contains(QLatin1String("counts as done")));
}

void RoadmapCommandsTest::optionsChangeTheStep()
{
    const QJsonObject before = step(m_sql);
    QVERIFY(!before.value(QLatin1String("optional")).toBool(true));
    const QJsonObject changed =
        object(QStringLiteral("step Ada %1 --optional yes --look yes --fix 2027-01-11 --note Careful").arg(m_sql));
    QCOMPARE(textIn(changed, "state"), QStringLiteral("todo"));
    const QJsonObject after = step(m_sql);
    QVERIFY(after.value(QLatin1String("optional")).toBool());
    QVERIFY(after.value(QLatin1String("needs_another_look")).toBool());
    QCOMPARE(textIn(after, "fixed_start"), QStringLiteral("2027-01-11"));
    QVERIFY(textIn(after, "start") >= QLatin1String("2027-01-11"));
    QVERIFY(json(QStringLiteral("history Ada")).out.contains(QLatin1String("Careful")));
    QCOMPARE(run(QStringLiteral("step Ada %1 --optional no --look no --fix none").arg(m_sql)).status, 0);
    QCOMPARE(step(m_sql), before);
}

void RoadmapCommandsTest::stepThatIsSetAsideCanBeMarked()
{
    const QString algebra = QStringLiteral("learn:s_algebra:1"); // no analyst needs it
    QCOMPARE(run(QStringLiteral("target Ada r_engineer")).status, 0);
    QCOMPARE(run(QStringLiteral("step Ada %1 doing").arg(algebra)).status, 0);
    QCOMPARE(run(QStringLiteral("target Ada r_analyst")).status, 0);
    QCOMPARE(plan().value(QLatin1String("set_aside")).toArray(), QJsonArray{algebra});
    QCOMPARE(textIn(object(QStringLiteral("step Ada %1 done").arg(algebra)), "state"), QStringLiteral("done"));
    QCOMPARE(plan().value(QLatin1String("set_aside")).toArray(), QJsonArray());
    QCOMPARE(textIn(step(algebra), "state"), QStringLiteral("done"));
}

void RoadmapCommandsTest::hoursAreLogged_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<double>("hours");
    QTest::newRow("decimal") << QStringLiteral("1.5") << 1.5;
    QTest::newRow("whole") << QStringLiteral("2") << 2.0;
    QTest::newRow("hours") << QStringLiteral("3h") << 3.0;
    QTest::newRow("hours and minutes") << QStringLiteral("1h30m") << 1.5;
    QTest::newRow("minutes") << QStringLiteral("90m") << 1.5;
    QTest::newRow("a minute") << QStringLiteral("0h1m") << 1.0 / 60;
    QTest::newRow("a whole day") << QStringLiteral("24") << 24.0;
}

void RoadmapCommandsTest::hoursAreLogged()
{
    QFETCH(QString, typed);
    QFETCH(double, hours);
    const QJsonObject logged = object(QStringLiteral("log Ada %1 %2").arg(m_sql, typed));
    QVERIFY(CliRun::hasKeys(logged, words(QStringLiteral("learner step id hours on hours_logged"))));
    QCOMPARE(hoursIn(logged, "hours"), hours);
    QCOMPARE(hoursIn(logged, "hours_logged"), hours);
    QCOMPARE(textIn(logged, "on"), QStringLiteral("2026-12-07"));
    QVERIFY(!textIn(logged, "id").isEmpty());
}

void RoadmapCommandsTest::loggedHoursAddUp()
{
    QCOMPARE(run(QStringLiteral("log Ada %1 1.5").arg(m_python)).status, 0);
    const QJsonObject second = object(QStringLiteral("log Ada %1 2 --on 2026-12-01").arg(m_python));
    QCOMPARE(hoursIn(second, "hours_logged"), 3.5);
    QCOMPARE(textIn(second, "on"), QStringLiteral("2026-12-01"));
    const QJsonObject python = step(m_python);
    QCOMPARE(textIn(python, "state"), QStringLiteral("doing"));
    QCOMPARE(hoursIn(python, "hours_logged"), 3.5);
    QCOMPARE(hoursIn(python, "hours_done"), 3.5);
    QCOMPARE(textIn(python, "start"), QStringLiteral("2026-12-01"));
    QCOMPARE(hoursIn(plan(), "hours_done"), 3.5);
}

void RoadmapCommandsTest::planHasItsKeys()
{
    const QJsonObject whole = plan();
    QVERIFY(CliRun::hasKeys(whole, words(QStringLiteral("today target hours_per_week steps finish forecast hours_total "
                                                        "hours_done behind_hours agreed_on agreed_finish stages "
                                                        "repairs set_aside"))));
    QVERIFY(whole.value(QLatin1String("agreed_on")).isNull());
    const QJsonArray steps = whole.value(QLatin1String("steps")).toArray();
    QVERIFY(steps.size() >= 5);
    for (const QJsonValue &each : steps)
        QVERIFY(CliRun::hasKeys(each.toObject(), words(QStringLiteral("id stage title skill resource hours optional "
                                                                      "gain state hours_done hours_logged done_on "
                                                                      "needs_another_look fixed_start start finish "
                                                                      "after"))));
    for (const QJsonValue &each : whole.value(QLatin1String("stages")).toArray())
        QVERIFY(CliRun::hasKeys(each.toObject(), words(QStringLiteral("stage hours_total hours_done behind_hours"))));
}

void RoadmapCommandsTest::skippedStepsAreNotCounted()
{
    const double whole = hoursIn(plan(), "hours_total");
    QCOMPARE(run(QStringLiteral("step Ada %1 skip").arg(m_sql)).status, 0);
    QCOMPARE(hoursIn(plan(), "hours_total"), whole - 20);
    QCOMPARE(run(QStringLiteral("step Ada %1 reset").arg(m_sql)).status, 0);
    QCOMPARE(run(QStringLiteral("step Ada %1 --optional yes").arg(m_sql)).status, 0);
    QCOMPARE(hoursIn(plan(), "hours_total"), whole - 20);
    QCOMPARE(run(QStringLiteral("step Ada %1 done").arg(m_sql)).status, 0);
    QCOMPARE(hoursIn(plan(), "hours_total"), whole);
    QCOMPARE(hoursIn(plan(), "hours_done"), 20.0);
}

void RoadmapCommandsTest::stagesAddUpToTheWhole()
{
    haveTwoHoursADay();
    QCOMPARE(run(QStringLiteral("step Ada %1 done").arg(m_python)).status, 0);
    m_today = Monday.addDays(9);
    const QJsonObject whole = plan();
    for (const char *key : {"hours_total", "hours_done", "behind_hours"}) {
        double sum = 0;
        for (const QJsonValue &each : whole.value(QLatin1String("stages")).toArray())
            sum += each.toObject().value(QLatin1String(key)).toDouble();
        QVERIFY2(qAbs(sum - whole.value(QLatin1String(key)).toDouble()) < 0.05, key);
    }
    QCOMPARE(whole.value(QLatin1String("stages")).toArray().size(), 5);
}

void RoadmapCommandsTest::storyOfAPlan()
{
    haveTwoHoursADay();
    QCOMPARE(run(QStringLiteral("availability Ada --off 2026-12-21..2027-01-03=exam")).status, 0);
    QCOMPARE(hoursIn(plan(), "behind_hours"), 0.0);
    const QJsonObject agreed = object(QStringLiteral("plan Ada --agree"));
    QCOMPARE(textIn(agreed, "agreed_on"), QStringLiteral("2026-12-07"));
    QCOMPARE(textIn(agreed, "agreed_finish"), textIn(agreed, "finish"));
    QCOMPARE(agreed, plan());
    for (const QJsonValue &each : agreed.value(QLatin1String("steps")).toArray()) {
        for (const char *end : {"start", "finish"}) {
            const QString day = textIn(each.toObject(), end);
            QVERIFY2(day < QLatin1String("2026-12-21") || day > QLatin1String("2027-01-03"), qPrintable(day));
        }
    }

    // Two weeks with ten hours each pass without work; in the exam weeks nothing more is owed.
    m_today = QDate(2026, 12, 21);
    QCOMPARE(hoursIn(plan(), "behind_hours"), 20.0);
    m_today = QDate(2027, 1, 4);
    const QJsonObject late = plan();
    QCOMPARE(hoursIn(late, "behind_hours"), 20.0);
    QVERIFY(textIn(late, "finish") > textIn(late, "agreed_finish"));
    QCOMPARE(textIn(late, "agreed_finish"), textIn(agreed, "finish"));

    QCOMPARE(run(QStringLiteral("log Ada %1 2").arg(m_python)).status, 0);
    QCOMPARE(hoursIn(plan(), "behind_hours"), 18.0);
    QCOMPARE(run(QStringLiteral("step Ada %1 done").arg(m_python)).status, 0); // ten hours of the plan
    QCOMPARE(hoursIn(plan(), "behind_hours"), 10.0);
    QCOMPARE(run(QStringLiteral("step Ada learn:s_stats:1 done")).status, 0);
    QCOMPARE(run(QStringLiteral("step Ada learn:s_stats:2 done")).status, 0);
    QVERIFY(hoursIn(plan(), "behind_hours") < 0); // thirty hours more: ahead by now
    QVERIFY(plan().value(QLatin1String("repairs")).toArray().isEmpty());
}

void RoadmapCommandsTest::undoBringsEveryDateBack()
{
    m_today = QDate(2027, 1, 4);
    std::vector<QJsonObject> plans;
    const QStringList lines{QStringLiteral("availability Ada --hours-per-week 10 --start 2026-12-07"),
                            QStringLiteral("availability Ada --off 2026-12-21..2027-01-03=exam --deadline 2027-12-31"),
                            QStringLiteral("plan Ada --agree"),
                            QStringLiteral("log Ada learn:s_python:1 2.5 --on 2026-12-08"),
                            QStringLiteral("step Ada learn:s_python:1 done --on 2026-12-09"),
                            QStringLiteral("level Ada s_python 1"),
                            QStringLiteral("step Ada learn:s_sql:1 --fix 2027-03-01"),
                            QStringLiteral("step Ada learn:s_sql:2 --optional yes"),
                            QStringLiteral("step Ada learn:s_stats:2 skip"),
                            QStringLiteral("step Ada learn:s_stats:1 --look yes"),
                            QStringLiteral("plan Ada --agree"),
                            QStringLiteral("availability Ada --days sun=3")};
    for (const QString &line : lines) {
        plans.push_back(plan());
        QCOMPARE(run(line).status, 0);
        QVERIFY2(plan() != plans.back(), qPrintable(line));
    }
    const QJsonObject last = plan();
    for (auto before = plans.rbegin(); before != plans.rend(); ++before) {
        QCOMPARE(run(QStringLiteral("undo Ada")).status, 0);
        QCOMPARE(plan(), *before);
    }
    for (qsizetype at = 0; at < lines.size(); ++at)
        QCOMPARE(run(QStringLiteral("redo Ada")).status, 0);
    QCOMPARE(plan(), last);
}

void RoadmapCommandsTest::repairsAreNamedAndTaken()
{
    haveTwoHoursADay();
    QCOMPARE(run(QStringLiteral("plan Ada --agree")).status, 0);
    m_today = Monday.addDays(14);
    const QJsonObject late = plan();
    const QJsonArray repairs = late.value(QLatin1String("repairs")).toArray();
    QVERIFY(!repairs.isEmpty());
    const QString people = run(QStringLiteral("plan Ada")).out;
    for (const QJsonValue &each : repairs) {
        const QJsonObject repair = each.toObject();
        QVERIFY(CliRun::hasKeys(repair, words(QStringLiteral("kind enough finish percent_at_finish hours_more weeks "
                                                             "hours_less left_out"))));
        QVERIFY(people.contains(QStringLiteral("--repair ") + textIn(repair, "kind")));
        const QJsonObject repaired = object(QStringLiteral("plan Ada --repair ") + textIn(repair, "kind"));
        QCOMPARE(repaired, plan());
        QCOMPARE(textIn(repaired, "finish"), textIn(repair, "finish"));
        if (repair.value(QLatin1String("enough")).toBool())
            QVERIFY(textIn(repaired, "finish") <= textIn(repaired, "agreed_finish"));
        const QJsonObject entry = json(QStringLiteral("history Ada")).array().last().toObject();
        QCOMPARE(textIn(entry, "what"), QStringLiteral("repair_plan"));
        QCOMPARE(run(QStringLiteral("undo Ada")).status, 0);
        QCOMPARE(plan(), late);
    }
    for (const char *kind : {"spread", "trim", "move"}) {
        const bool isNamed = std::any_of(repairs.begin(), repairs.end(), [kind](const QJsonValue &each) {
            return textIn(each.toObject(), "kind") == QLatin1String(kind);
        });
        const CliRun refused = isNamed ? CliRun() : run(QStringLiteral("plan Ada --repair ") + QLatin1String(kind));
        QVERIFY(isNamed || (refused.status == 1 && refused.err.contains(QLatin1String("cannot help"))));
    }
    const QJsonObject moved = object(QStringLiteral("plan Ada --repair move"));
    QCOMPARE(textIn(moved, "agreed_on"), m_today.toString(Qt::ISODate));
    QCOMPARE(hoursIn(moved, "behind_hours"), 0.0);
    QVERIFY(moved.value(QLatin1String("repairs")).toArray().isEmpty());
    QCOMPARE(run(QStringLiteral("plan Ada --repair move")).status, 1);
}

void RoadmapCommandsTest::historyIsInWords()
{
    haveTwoHoursADay();
    for (const char *line : {"plan Ada --agree", "step Ada learn:s_sql:1 doing", "log Ada learn:s_sql:1 1h30m",
                             "step Ada learn:s_sql:1 done", "step Ada learn:s_sql:1 --note Joins"})
        QCOMPARE(run(QString::fromLatin1(line)).status, 0);
    const QString title = textIn(step(QStringLiteral("learn:s_sql:1")), "title");
    const QStringList lines = run(QStringLiteral("history Ada")).out.split(u'\n', Qt::SkipEmptyParts);
    const auto holds = [&lines](const QStringList &parts) {
        return std::any_of(lines.begin(), lines.end(), [&parts](const QString &line) {
            return std::all_of(parts.begin(), parts.end(),
                               [&line](const QString &part) { return line.contains(part); });
        });
    };
    QVERIFY(holds(
        {QStringLiteral("Change the free hours"), QStringLiteral("Free hours"), QStringLiteral("10 hours a week")}));
    QVERIFY(holds({QStringLiteral("Agree on the plan"), QStringLiteral("Agreed plan")}));
    QVERIFY(holds({QStringLiteral("Mark the step: %1").arg(title), QStringLiteral("To do"), QStringLiteral("Doing")}));
    QVERIFY(holds({QStringLiteral("Log hours"), title, QStringLiteral("1.5 h on")}));
    QVERIFY(holds({QStringLiteral("Mark the step: %1").arg(title), QStringLiteral("Doing"), QStringLiteral("Done")}));
    QVERIFY(holds({QStringLiteral("Write a note on the step: %1").arg(title)}));
    QCOMPARE(run(QStringLiteral("undo Ada")).out,
             QStringLiteral("Taken back: Write a note on the step: %1\n").arg(title));
}

void RoadmapCommandsTest::sentencesForPeople()
{
    haveTwoHoursADay();
    QVERIFY(run(QStringLiteral("plan Ada")).out.contains(QLatin1String("That is as planned.")));
    QVERIFY(run(QStringLiteral("plan Ada --agree")).out.contains(QLatin1String("That is as planned.")));
    QCOMPARE(run(QStringLiteral("step Ada %1 --look yes").arg(m_python)).out,
             QStringLiteral("%1: changed.\n").arg(textIn(step(m_python), "title")));
    m_today = Monday.addDays(1);
    QVERIFY(run(QStringLiteral("plan Ada")).out.contains(QLatin1String("2 hours behind the plan agreed on")));
    QCOMPARE(run(QStringLiteral("step Ada %1 done --raise-level").arg(m_python)).out.section(u'\n', 1),
             QStringLiteral("Python: 1 Awareness, before 0 None.\n"));
    const QString ahead = run(QStringLiteral("plan Ada")).out;
    QVERIFY2(ahead.contains(QLatin1String("Done: 10 of ")), qPrintable(ahead));
    QVERIFY2(ahead.contains(QLatin1String("8 hours ahead of the plan agreed on")), qPrintable(ahead));
    QVERIFY(ahead.contains(m_sql));
    QVERIFY(run(QStringLiteral("log Ada %1 90m").arg(m_sql)).out.contains(QLatin1String(": 1.5 hours on ")));
}

QTEST_GUILESS_MAIN(RoadmapCommandsTest)
#include "tst_roadmapcommands.moc"

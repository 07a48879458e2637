// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/smallcatalogue.h"
#include "domain/nexthours.h"

#include <QTest>

using namespace Cairn;

/** The next steps and what to do with some hours, computed by hand: 10, 20, 40, 80 likely hours for the four steps. */
class TestNextHours final : public QObject
{
    Q_OBJECT

private slots:
    void stepsAreOneLevelUp();
    void stepToWorkingWaitsForWhatItBuildsOn();
    void listTakesTheBestFirstAndBeginsTheLast();
    void listGoesOnFromWhatWasReached();
    void prerequisiteThatNobodyAsksIsTakenWhereNothingElseGains();
    void circleOfPrerequisitesIsLeftOut();
    void listEndsWhereNothingIsMissing();
    void withoutRolesOrHoursTheListIsEmpty();

private:
    static QString inWords(const HoursList &list)
    {
        QStringList words;
        for (const HoursListItem &item : list.items)
            words.append(QStringLiteral("%1 %2 %3/%4 h")
                             .arg(item.step.skill.text())
                             .arg(toNumber(item.step.to))
                             .arg(item.hours)
                             .arg(item.step.hours.likely));
        return words.join(QStringLiteral(", "));
    }

    const Catalogue m_catalogue{smallCatalogueContents()};
    const Role &m_engineer = *m_catalogue.role(RoleId(QStringLiteral("r_engineer")));
    const Role &m_analyst = *m_catalogue.role(RoleId(QStringLiteral("r_analyst")));
    const SkillId m_python{QStringLiteral("s_python")};
    const SkillId m_sql{QStringLiteral("s_sql")};
};

void TestNextHours::stepsAreOneLevelUp()
{
    PlanState state;
    state.levels.insert(m_python, Level::Awareness);
    const std::vector<HoursStep> steps = nextHours({&m_engineer}, CareerLevel::Entry, state, m_catalogue);
    QCOMPARE(steps.size(), size_t(3));
    for (const HoursStep &step : steps) {
        QCOMPARE(toNumber(step.to), toNumber(step.from) + 1);
        QCOMPARE(step.from, state.levelOf(step.skill));
        QCOMPARE(step.hours.likely, step.skill == m_python ? 20.0 : 10.0);
        QVERIFY(step.servesAll);
    }
    // Algebra 30 points in 10 h, SQL 10 of 20 in 10 h (essential skills are at 5 of 16), Python 25 points in 20 h.
    QCOMPARE(steps[0].skill.text(), QStringLiteral("s_algebra"));
    QCOMPARE(steps[0].gain, 30.0);
    QCOMPARE(steps[1].skill, m_sql);
    QCOMPARE(steps[2].skill, m_python);
    QCOMPARE(steps[2].gain, 25.0);
}

void TestNextHours::stepToWorkingWaitsForWhatItBuildsOn()
{
    PlanState state;
    const auto isReady = [&](Level sql) {
        state.levels.insert(m_sql, sql);
        for (const HoursStep &step : nextHours({&m_analyst}, CareerLevel::Mid, state, m_catalogue)) {
            if (step.skill == m_sql)
                return step.isReady;
        }
        return false;
    };
    QVERIFY(isReady(Level::None)); // an idea of it needs nothing
    QVERIFY(!isReady(Level::Awareness));
    QVERIFY(isReady(Level::Working)); // one has it
    state.levels.insert(m_python, Level::Awareness);
    QVERIFY(isReady(Level::Awareness));
}

void TestNextHours::listTakesTheBestFirstAndBeginsTheLast()
{
    PlanState state;
    const HoursList list = hoursList({&m_engineer}, CareerLevel::Entry, state, m_catalogue, 24);
    // Algebra 3 points an hour, Python 2.5, then of the next: SQL 20 points in 10 h.
    QCOMPARE(inWords(list), QStringLiteral("s_algebra 1 10/10 h, s_python 1 10/10 h, s_sql 1 4/10 h"));
    QVERIFY(list.items[1].isWhole());
    QVERIFY(!list.items[2].isWhole());
    QCOMPARE(list.hours, 24.0);
    QCOMPARE(list.meanBefore, 0.0);
    QCOMPARE(list.gain, 30.0 + 25.0);
}

void TestNextHours::listGoesOnFromWhatWasReached()
{
    const HoursList list = hoursList({&m_analyst}, CareerLevel::Entry, {}, m_catalogue, 1000);
    QCOMPARE(list.gain, 100.0);
    QCOMPARE(list.hours, 30.0 + 30.0 + 10.0);
    QMap<SkillId, Level> levels;
    for (const HoursListItem &item : list.items) {
        QCOMPARE(item.step.from, levels.value(item.step.skill, Level::None));
        levels.insert(item.step.skill, item.step.to);
    }
    QCOMPARE(levels.value(m_sql), Level::Working);
}

void TestNextHours::prerequisiteThatNobodyAsksIsTakenWhereNothingElseGains()
{
    Role role = m_analyst;
    role.requirements = {{m_sql, {Level::Working}, 5, true}};
    PlanState state;
    state.levels.insert(m_sql, Level::Awareness);
    const HoursList list = hoursList({&role}, CareerLevel::Entry, state, m_catalogue, 15);
    QCOMPARE(inWords(list), QStringLiteral("s_python 1 10/10 h, s_sql 2 5/20 h"));
    QCOMPARE(list.items[0].step.gain, 0.0);
    QVERIFY(list.items[0].step.roles.empty());
    QVERIFY(list.items[1].step.isReady);
}

void TestNextHours::circleOfPrerequisitesIsLeftOut()
{
    CatalogueContents contents = smallCatalogueContents();
    contents.skills[2].prerequisites = {{m_sql, Level::Working}};
    contents.skills[3].prerequisites = {{m_python, Level::Working}};
    const Catalogue catalogue(contents);
    PlanState state;
    state.levels.insert(m_python, Level::Awareness);
    state.levels.insert(m_sql, Level::Awareness);
    const HoursList list = hoursList({catalogue.role(m_analyst.id)}, CareerLevel::Entry, state, catalogue, 1000);
    for (const HoursListItem &item : list.items)
        QCOMPARE(item.step.skill.text(), QStringLiteral("s_stats"));
    QCOMPARE(list.items.size(), size_t(2));
}

void TestNextHours::listEndsWhereNothingIsMissing()
{
    PlanState state;
    for (const Skill &skill : m_catalogue.skills())
        state.levels.insert(skill.id, Level::Expert);
    const HoursList list = hoursList({&m_engineer, &m_analyst}, CareerLevel::Senior, state, m_catalogue);
    QVERIFY(list.items.empty());
    QCOMPARE(list.hours, 0.0);
    QCOMPARE(list.meanBefore, 100.0);
}

void TestNextHours::withoutRolesOrHoursTheListIsEmpty()
{
    QVERIFY(hoursList({}, CareerLevel::Entry, {}, m_catalogue).items.empty());
    QVERIFY(nextHours({}, CareerLevel::Entry, {}, m_catalogue).empty());
    QVERIFY(hoursList({&m_engineer}, CareerLevel::Entry, {}, m_catalogue, 0).items.empty());
}

QTEST_GUILESS_MAIN(TestNextHours)
#include "tst_nexthours.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/smallcatalogue.h"
#include "domain/roadmapsteps.h"
#include "domain/targetsteps.h"

#include <QTest>

using namespace Cairn;

namespace {

const SkillId Python(QStringLiteral("s_python"));
const SkillId Sql(QStringLiteral("s_sql"));
const SkillId Stats(QStringLiteral("s_stats"));
const Target Engineer{RoleId(QStringLiteral("r_engineer")), CareerLevel::Entry};

QStringList learning(const std::vector<PlanStep> &steps)
{
    QStringList ids;
    for (const PlanStep &step : steps) {
        if (step.stage == Stage::Learn)
            ids.append(step.id.text().mid(6));
    }
    ids.sort();
    return ids;
}

} // namespace

/** Levels that the roadmap leads to besides the target. */
class TestWantedSteps final : public QObject
{
    Q_OBJECT

private slots:
    void wantedLevelsAreLearntBesides_data();
    void wantedLevelsAreLearntBesides();
    void wantedLevelsEarnNothingOfTheTarget();
    void withoutATargetTheWantedAreThere();

private:
    const Catalogue m_catalogue{smallCatalogueContents()};
};

void TestWantedSteps::wantedLevelsAreLearntBesides_data()
{
    QTest::addColumn<QMap<SkillId, Level>>("known");
    QTest::addColumn<QMap<SkillId, Level>>("wanted");
    QTest::addColumn<QStringList>("steps");
    using Levels = QMap<SkillId, Level>;
    const Levels entry{
        {Python, Level::Working}, {Sql, Level::Awareness}, {SkillId(QStringLiteral("s_algebra")), Level::Awareness}};
    QTest::newRow("nothing wanted") << entry << Levels{} << QStringList();
    QTest::newRow("what no role asks") << entry << Levels{{Stats, Level::Working}}
                                       << QStringList{QStringLiteral("s_stats:1"), QStringLiteral("s_stats:2")};
    QTest::newRow("above what is asked") << entry << Levels{{Sql, Level::Working}}
                                         << QStringList{QStringLiteral("s_sql:2")};
    QTest::newRow("asked already") << entry << Levels{{Sql, Level::Awareness}} << QStringList();
    QTest::newRow("what it builds on comes too")
        << Levels{{SkillId(QStringLiteral("s_algebra")), Level::Awareness}} << Levels{{Sql, Level::Working}}
        << QStringList{QStringLiteral("s_python:1"), QStringLiteral("s_python:2"), QStringLiteral("s_sql:1"),
                       QStringLiteral("s_sql:2")};
    QTest::newRow("what the catalogue does not know is left out")
        << entry << Levels{{SkillId(QStringLiteral("gone")), Level::Expert}} << QStringList();
}

void TestWantedSteps::wantedLevelsAreLearntBesides()
{
    using Levels = QMap<SkillId, Level>;
    QFETCH(const Levels, known);
    QFETCH(const Levels, wanted);
    PlanState state;
    state.levels = known;
    state.wantedLevels = wanted;
    QTEST(learning(stepsTowards(Engineer, state, m_catalogue)), "steps");
}

void TestWantedSteps::wantedLevelsEarnNothingOfTheTarget()
{
    PlanState state;
    state.wantedLevels = {{Stats, Level::Working}, {Sql, Level::Expert}};
    double gain = 0;
    for (const PlanStep &step : stepsTowards(Engineer, state, m_catalogue)) {
        gain += step.gain;
        if (step.skill == Stats)
            QCOMPARE(step.gain, 0.0);
    }
    QCOMPARE(gain, 100.0);
}

void TestWantedSteps::withoutATargetTheWantedAreThere()
{
    PlanState state;
    state.wantedLevels = {{Sql, Level::Working}};
    QStringList ids;
    for (const RoadmapStep &step : roadmapSteps(state, m_catalogue).planned)
        ids.append(step.step.id.text());
    QCOMPARE(ids, QStringList({QStringLiteral("learn:s_python:1"), QStringLiteral("learn:s_sql:1"),
                               QStringLiteral("learn:s_sql:2")}));
}

QTEST_GUILESS_MAIN(TestWantedSteps)
#include "tst_wantedsteps.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/smallcatalogue.h"
#include "domain/matchbill.h"
#include "domain/sharedgap.h"

#include <QTest>

using namespace Cairn;

/** What is missing for several roles together, computed by hand: 10, 20, 40, 80 likely hours for the four steps. */
class TestSharedGap final : public QObject
{
    Q_OBJECT

private slots:
    void skillsOfAllRolesAreThereOnce();
    void highestAskedCounts();
    void gainIsTheMeanOverAllRoles();
    void whatServesEveryRoleIsMarked();
    void orderAndRepetitionOfRolesDoNotMatter();
    void withoutRolesNothingIsMissing();
    void skillThatTheCatalogueDoesNotKnowIsLast();
    void rolesAheadAreTheConsideredOnesAndTheTarget();

private:
    static const SharedGapLine *lineOf(const std::vector<SharedGapLine> &lines, const SkillId &skill)
    {
        for (const SharedGapLine &line : lines) {
            if (line.skill == skill)
                return &line;
        }
        return nullptr;
    }
    std::vector<SharedGapLine> gap(CareerLevel level, const PlanState &state = {}) const
    {
        return sharedGap({&m_engineer, &m_analyst}, level, state, m_catalogue);
    }

    const Catalogue m_catalogue{smallCatalogueContents()};
    const Role &m_engineer = *m_catalogue.role(RoleId(QStringLiteral("r_engineer")));
    const Role &m_analyst = *m_catalogue.role(RoleId(QStringLiteral("r_analyst")));
    const SkillId m_python{QStringLiteral("s_python")};
    const SkillId m_sql{QStringLiteral("s_sql")};
    const SkillId m_algebra{QStringLiteral("s_algebra")};
    const SkillId m_stats{QStringLiteral("s_stats")};
};

void TestSharedGap::skillsOfAllRolesAreThereOnce()
{
    PlanState state;
    state.levels.insert(m_algebra, Level::Awareness); // as much as is asked
    const std::vector<SharedGapLine> lines = gap(CareerLevel::Entry, state);
    QCOMPARE(lines.size(), size_t(3));
    QVERIFY(lineOf(lines, m_python) && lineOf(lines, m_sql) && lineOf(lines, m_stats));
}

void TestSharedGap::highestAskedCounts()
{
    const std::vector<SharedGapLine> lines = gap(CareerLevel::Entry);
    const SharedGapLine &sql = *lineOf(lines, m_sql); // 1 of the engineer, 2 of the analyst
    QCOMPARE(sql.have, Level::None);
    QCOMPARE(sql.asked, Level::Working);
    QCOMPARE(sql.hours, (HoursRange{15, 30, 60}));
}

void TestSharedGap::gainIsTheMeanOverAllRoles()
{
    const std::vector<SharedGapLine> lines = gap(CareerLevel::Entry);
    // Statistics: nothing of the engineer; of the analyst essential, 9 of 20, and nothing is withheld: 45 points.
    QCOMPARE(lineOf(lines, m_stats)->gain, 22.5);
    QCOMPARE(lineOf(lines, m_stats)->gainPerHour, 22.5 / 30);
    // Python: essential, 10 of 20 of the engineer; of the analyst 4 of 20, of which half counts while the rest misses.
    QCOMPARE(lineOf(lines, m_python)->gain, (50.0 + 10.0) / 2);
    // Algebra: 6 of 20 of the engineer.
    QCOMPARE(lineOf(lines, m_algebra)->gain, 15.0);
    QCOMPARE(lineOf(lines, m_algebra)->gainPerHour, 1.5);
    QCOMPARE(lines.front().skill, m_algebra);
}

void TestSharedGap::whatServesEveryRoleIsMarked()
{
    const std::vector<SharedGapLine> lines = gap(CareerLevel::Entry);
    QVERIFY(lineOf(lines, m_python)->servesAll);
    QCOMPARE(lineOf(lines, m_python)->roles, (std::vector<RoleId>{m_analyst.id, m_engineer.id}));
    QVERIFY(!lineOf(lines, m_algebra)->servesAll);
    PlanState state;
    state.levels.insert(m_sql, Level::Awareness); // enough for the engineer
    const std::vector<SharedGapLine> later = gap(CareerLevel::Entry, state);
    QCOMPARE(lineOf(later, m_sql)->roles, std::vector<RoleId>{m_analyst.id});
    QVERIFY(!lineOf(later, m_sql)->servesAll);
}

void TestSharedGap::orderAndRepetitionOfRolesDoNotMatter()
{
    const auto once = sharedGap({&m_engineer, &m_analyst}, CareerLevel::Mid, {}, m_catalogue);
    QCOMPARE(sharedGap({&m_analyst, &m_engineer, &m_analyst}, CareerLevel::Mid, {}, m_catalogue), once);
}

void TestSharedGap::withoutRolesNothingIsMissing()
{
    QVERIFY(sharedGap({}, CareerLevel::Entry, {}, m_catalogue).empty());
}

void TestSharedGap::skillThatTheCatalogueDoesNotKnowIsLast()
{
    Role role = m_engineer;
    role.requirements.push_back({SkillId(QStringLiteral("gone")), {Level::Working}, 10, true});
    const auto lines = sharedGap({&role}, CareerLevel::Entry, {}, m_catalogue);
    QCOMPARE(lines.back().skill.text(), QStringLiteral("gone"));
    QCOMPARE(lines.back().hours, HoursRange());
    QCOMPARE(lines.back().gainPerHour, 0.0);
    QVERIFY(lines.back().gain > 0);
}

void TestSharedGap::rolesAheadAreTheConsideredOnesAndTheTarget()
{
    PlanState state;
    QVERIFY(rolesAhead(state, m_catalogue).empty());
    QCOMPARE(state.seniority(), CareerLevel::Entry);
    state.target = Target{m_engineer.id, CareerLevel::Mid};
    QCOMPARE(rolesAhead(state, m_catalogue), std::vector<const Role *>{&m_engineer});
    QCOMPARE(state.seniority(), CareerLevel::Mid);
    state.consideredRoles = {m_analyst.id, RoleId(QStringLiteral("r_gone"))};
    QCOMPARE(rolesAhead(state, m_catalogue), (std::vector<const Role *>{&m_analyst, &m_engineer}));
    state.consideredRoles = {m_engineer.id, m_analyst.id};
    QCOMPARE(rolesAhead(state, m_catalogue), (std::vector<const Role *>{&m_engineer, &m_analyst}));
}

QTEST_GUILESS_MAIN(TestSharedGap)
#include "tst_sharedgap.moc"

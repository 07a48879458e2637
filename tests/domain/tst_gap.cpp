// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/smallcatalogue.h"
#include "domain/gap.h"

#include <QTest>

using namespace Cairn;

/** What is missing for a role, with hours computed by hand: 10, 20, 40, 80 likely hours for the four steps. */
class TestGap final : public QObject
{
    Q_OBJECT

private slots:
    void everythingIsMissingAtTheBeginning();
    void costliestComesFirst();
    void equalCostsKeepTheRolesOrder();
    void onlyTheMissingStepsCount();
    void nothingIsMissingAtTheGoal();
    void skillThatTheCatalogueDoesNotKnowHasNoHours();

private:
    QStringList skillsOf(const Gap &gap) const;
    const Catalogue m_catalogue{smallCatalogueContents()};
    const Role &m_engineer = *m_catalogue.role(RoleId(QStringLiteral("r_engineer")));
    const SkillId m_python{QStringLiteral("s_python")};
    const SkillId m_sql{QStringLiteral("s_sql")};
    const SkillId m_algebra{QStringLiteral("s_algebra")};
    const SkillId m_stats{QStringLiteral("s_stats")};
};

QStringList TestGap::skillsOf(const Gap &gap) const
{
    QStringList skills;
    for (const GapLine &line : gap.lines)
        skills.append(line.skill.text());
    return skills;
}

void TestGap::everythingIsMissingAtTheBeginning()
{
    const Gap gap = gapTo(m_engineer, CareerLevel::Entry, {}, m_catalogue);
    QCOMPARE(skillsOf(gap), QStringList({m_python.text(), m_algebra.text(), m_sql.text()}));
    const GapLine &python = gap.lines.front();
    QCOMPARE(python.have, Level::None);
    QCOMPARE(python.asked, Level::Working);
    QCOMPARE(python.gain, 120);
    QCOMPARE(python.hours, (HoursRange{15, 30, 60}));
    QCOMPARE(gap.lines[1].gain, 72);
    // SQL alone is not essential: as long as nothing essential is known, half of its 48 units counts.
    QCOMPARE(gap.lines[2].gain, 24);
    QCOMPARE(gap.lines[2].units, 48);
    QCOMPARE(gap.hours, (HoursRange{25, 50, 100}));
}

void TestGap::costliestComesFirst()
{
    PlanState state;
    state.levels.insert(m_python, Level::Awareness);
    const Gap gap = gapTo(m_engineer, CareerLevel::Entry, state, m_catalogue);
    QCOMPARE(skillsOf(gap), QStringList({m_algebra.text(), m_python.text(), m_sql.text()}));
    QCOMPARE(gap.lines[1].gain, 60);
    QCOMPARE(gap.lines[1].hours, (HoursRange{10, 20, 40}));
}

void TestGap::equalCostsKeepTheRolesOrder()
{
    Role role;
    for (const SkillId &skill : {m_stats, m_python, m_algebra})
        role.requirements.push_back({skill, {Level::Working}, 5, false});
    role.requirements.push_back({m_sql, {Level::Working}, 6, false});
    const Gap gap = gapTo(role, CareerLevel::Entry, {}, m_catalogue);
    QCOMPARE(skillsOf(gap), QStringList({m_sql.text(), m_stats.text(), m_python.text(), m_algebra.text()}));
}

void TestGap::onlyTheMissingStepsCount()
{
    PlanState state;
    state.levels.insert(m_python, Level::Working);
    state.levels.insert(m_sql, Level::Expert); // more than asked
    state.levels.insert(m_algebra, Level::Practitioner);
    state.levels.insert(m_stats, Level::Awareness);
    const Gap gap = gapTo(m_engineer, CareerLevel::Senior, state, m_catalogue);
    QCOMPARE(skillsOf(gap), QStringList({m_python.text(), m_stats.text()}));
    QCOMPARE(gap.lines[0].hours.likely, 40.0 + 80.0);
    QCOMPARE(gap.lines[1].hours.likely, 20.0);
    QCOMPARE(gap.hours.likely, 140.0);
}

void TestGap::nothingIsMissingAtTheGoal()
{
    PlanState state;
    for (const SkillId &skill : {m_python, m_sql, m_algebra})
        state.levels.insert(skill, Level::Working);
    const Gap gap = gapTo(m_engineer, CareerLevel::Entry, state, m_catalogue);
    QVERIFY(gap.lines.empty());
    QCOMPARE(gap.hours, HoursRange());
}

void TestGap::skillThatTheCatalogueDoesNotKnowHasNoHours()
{
    Role role;
    role.requirements.push_back({SkillId(QStringLiteral("gone")), {Level::Working}, 5, false});
    const Gap gap = gapTo(role, CareerLevel::Entry, {}, m_catalogue);
    QCOMPARE(skillsOf(gap), QStringList(QStringLiteral("gone")));
    QCOMPARE(gap.lines[0].gain, 60);
    QCOMPARE(gap.hours, HoursRange());
}

QTEST_GUILESS_MAIN(TestGap)
#include "tst_gap.moc"

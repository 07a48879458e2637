// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/smallcatalogue.h"
#include "models/consideredroles.h"

#include <QTest>

using namespace Cairn;

namespace {

const RoleId Engineer(QStringLiteral("r_engineer"));
const RoleId Analyst(QStringLiteral("r_analyst"));
const RoleId Gone(QStringLiteral("r_gone"));

RoleId more(int number)
{
    return RoleId(QStringLiteral("r_more%1").arg(number));
}

CatalogueContents sixRoles()
{
    CatalogueContents contents = smallCatalogueContents();
    for (int at = 0; at < 4; ++at) {
        Role role = contents.roles.front();
        role.id = more(at);
        contents.roles.push_back(role);
    }
    return contents;
}

} // namespace

class TestConsideredRoles : public QObject
{
    Q_OBJECT

private slots:
    void roleIsAddedAtTheEnd();
    void roleIsTakenOutWhereItStands();
    void fifthRoleHasNoRoom();
    void unknownRoleTakesNoRoom();
    void unknownRoleStaysWhileThereIsRoom();

private:
    Catalogue m_catalogue{sixRoles()};
    PlanState m_state;
};

void TestConsideredRoles::roleIsAddedAtTheEnd()
{
    m_state.consideredRoles = {Analyst};
    const std::vector<RoleId> both{Analyst, Engineer};
    QVERIFY(consideredWithToggled(Engineer, m_state, m_catalogue) == both);
}

void TestConsideredRoles::roleIsTakenOutWhereItStands()
{
    m_state.consideredRoles = {more(0), Analyst, Engineer};
    const std::vector<RoleId> left{more(0), Engineer};
    QVERIFY(consideredWithToggled(Analyst, m_state, m_catalogue) == left);
}

void TestConsideredRoles::fifthRoleHasNoRoom()
{
    m_state.consideredRoles = {more(0), more(1), more(2), Analyst};
    QVERIFY(!hasRoomToCompare(m_state, m_catalogue));
    QVERIFY(!consideredWithToggled(Engineer, m_state, m_catalogue));
    QVERIFY(consideredWithToggled(Analyst, m_state, m_catalogue)); // out again
}

void TestConsideredRoles::unknownRoleTakesNoRoom()
{
    m_state.consideredRoles = {more(0), Gone, more(1), Analyst};
    QVERIFY(hasRoomToCompare(m_state, m_catalogue));
    const std::vector<RoleId> four{more(0), more(1), Analyst, Engineer};
    QVERIFY(consideredWithToggled(Engineer, m_state, m_catalogue) == four);
}

void TestConsideredRoles::unknownRoleStaysWhileThereIsRoom()
{
    m_state.consideredRoles = {Gone, Analyst};
    const std::vector<RoleId> three{Gone, Analyst, Engineer};
    QVERIFY(consideredWithToggled(Engineer, m_state, m_catalogue) == three);
    QVERIFY(comparedRoles(m_state, m_catalogue) == std::vector<RoleId>{Analyst});
}

QTEST_GUILESS_MAIN(TestConsideredRoles)
#include "tst_consideredroles.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/smallcatalogue.h"
#include "domain/catalogue.h"
#include "models/growthladder.h"
#include "models/rolewords.h"

#include <QTest>

using namespace Cairn;

class TestGrowthLadder : public QObject
{
    Q_OBJECT

private slots:
    void stepsClimbWithMatchAndHours();
    void nextRolesAreThoseTheCatalogueKnows();
    void wordsOfUnknownCodesAreTheirOwn();
};

void TestGrowthLadder::stepsClimbWithMatchAndHours()
{
    const Catalogue catalogue(smallCatalogueContents());
    PlanState state;
    state.levels = {{SkillId(QStringLiteral("s_python")), Level::Working},
                    {SkillId(QStringLiteral("s_sql")), Level::Awareness}};
    const GrowthLadder ladder = growthLadder(catalogue.roles()[0], state, catalogue);
    QCOMPARE(ladder.steps[0].level, CareerLevel::Entry);
    QCOMPARE(ladder.steps[0].percent, 66);        // (10 + 4 x 39/48) of 20: algebra is essential and missing
    QCOMPARE(ladder.steps[0].hours.likely, 10.0); // algebra to 1
    QCOMPARE(ladder.steps[0].trustedWith, QStringLiteral("Small tasks."));
    QCOMPARE(ladder.steps[1].percent, 38); // (10 x 2/3 + 4 x 1/2) of 23 = 37.7
    QCOMPARE(ladder.steps[1].hours.likely, 40.0 + 20.0 + 30.0 + 10.0);
    QVERIFY(ladder.steps[2].percent < ladder.steps[1].percent);
    QVERIFY(ladder.steps[2].hours.likely > ladder.steps[1].hours.likely);
}

void TestGrowthLadder::nextRolesAreThoseTheCatalogueKnows()
{
    CatalogueContents contents = smallCatalogueContents();
    contents.roles[0].next.push_back(RoleId(QStringLiteral("gone")));
    const Catalogue catalogue(std::move(contents));
    const GrowthLadder ladder = growthLadder(catalogue.roles()[0], {}, catalogue);
    QCOMPARE(ladder.next.size(), size_t{1});
    QCOMPARE(ladder.next[0]->title, QStringLiteral("Analyst"));
}

void TestGrowthLadder::wordsOfUnknownCodesAreTheirOwn()
{
    QCOMPARE(nameOf(FamilyId(QStringLiteral("engineering"))), QStringLiteral("Engineering"));
    QCOMPARE(nameOf(FamilyId(QStringLiteral("deep_sea"))), QStringLiteral("Deep sea"));
    QCOMPARE(nameOf(FieldId(QStringLiteral("ecommerce"))), QStringLiteral("E-commerce and retail"));
    QCOMPARE(nameOfWayIn(QStringLiteral("self_taught")), QStringLiteral("Self-taught"));
    QCOMPARE(nameOf(RoleKind::Growth), QStringLiteral("Growth"));
}

QTEST_GUILESS_MAIN(TestGrowthLadder)
#include "tst_growthladder.moc"

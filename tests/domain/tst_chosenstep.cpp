// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/chosenstep.h"

#include "domain/resource.h"

#include <QTest>

using namespace Cairn;

/** What somebody adds who chooses something of the catalogue for their roadmap. */
class TestChosenStep final : public QObject
{
    Q_OBJECT

private slots:
    void kindDecidesTheStage_data();
    void kindDecidesTheStage();
    void hoursAreThoseThatAreKnown();
    void belongsToItsOnlySkill();
};

void TestChosenStep::kindDecidesTheStage_data()
{
    QTest::addColumn<Stage>("stage");
    QTest::newRow("course") << Stage::Learn;
    QTest::newRow("book") << Stage::Learn;
    QTest::newRow("documentation") << Stage::Learn;
    QTest::newRow("project") << Stage::Build;
    QTest::newRow("competition") << Stage::Build;
    QTest::newRow("certificate") << Stage::Certify;
    QTest::newRow("community") << Stage::Network;
}

void TestChosenStep::kindDecidesTheStage()
{
    QFETCH(Stage, stage);
    Resource resource;
    resource.kind = QString::fromLatin1(QTest::currentDataTag());
    resource.title = QStringLiteral("A title");
    QCOMPARE(chosenStep(resource).stage, stage);
    QCOMPARE(chosenStep(resource).title, resource.title);
    QVERIFY(chosenStep(resource).id.isEmpty());
}

void TestChosenStep::hoursAreThoseThatAreKnown()
{
    Resource resource;
    const HoursRange usual = chosenStep(resource).hours;
    QVERIFY(usual.low > 0 && usual.low < usual.likely && usual.likely < usual.high);
    resource.hours = Resource::Hours{8, 12};
    QCOMPARE(chosenStep(resource).hours, (HoursRange{8, 10, 12}));
    resource.brief.emplace();
    resource.brief->hours = {5, 9, 20};
    QCOMPARE(chosenStep(resource).hours, (HoursRange{5, 9, 20}));
}

void TestChosenStep::belongsToItsOnlySkill()
{
    const SkillId python(QStringLiteral("s_python"));
    Resource resource;
    resource.skills = {{python, Level::None, Level::Working}};
    QCOMPARE(chosenStep(resource).skill, python);
    resource.skills.push_back({SkillId(QStringLiteral("s_sql")), Level::None, Level::Working});
    QVERIFY(chosenStep(resource).skill.isEmpty());
}

QTEST_GUILESS_MAIN(TestChosenStep)
#include "tst_chosenstep.moc"

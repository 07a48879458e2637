// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/smallcatalogue.h"
#include "domain/catalogue.h"
#include "domain/openplan.h"
#include "models/rolelistmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Cairn;

namespace {

const SkillId Python(QStringLiteral("s_python"));
const SkillId Sql(QStringLiteral("s_sql"));
const SkillId Algebra(QStringLiteral("s_algebra"));
const SkillId Stats(QStringLiteral("s_stats"));
const RoleId Engineer(QStringLiteral("r_engineer"));
const RoleId Analyst(QStringLiteral("r_analyst"));
const LearnerId Amina(QStringLiteral("amina"));

PlanState aminasPlan()
{
    PlanState state;
    state.profile.id = Amina;
    state.profile.name = QStringLiteral("Amina K.");
    return state;
}

PlanChange levelChange(const SkillId &skill, Level before, Level after)
{
    return {Amina, Verb::SetLevel, {LevelEdit{skill, before, after}}};
}

PlanChange consideredChange(const std::vector<RoleId> &before, const std::vector<RoleId> &after)
{
    return {Amina, Verb::ConsiderRoles, {ConsideredRolesEdit{before, after}}};
}

PlanChange targetChange(std::optional<Target> before, std::optional<Target> after)
{
    return {Amina, Verb::SetTarget, {TargetEdit{before, after}}};
}

} // namespace

class TestRoleListModel : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void rowsFollowTheCatalogue();
    void figuresAreThoseOfTheBill();
    void skillsToLearnStandInOrderOfTheirCost();
    void atMostThreeSkillsAreNamed();
    void levelChangeTouchesOnlyRolesThatAskIt();
    void levelChangeOfAnUnaskedSkillIsSilent();
    void levelAboveTheAskedOneIsSilent();
    void careerLevelChangesAllRowsInOneSignal();
    void sameCareerLevelIsSilent();
    void targetMarksOldAndNewRow();
    void targetAtAnotherSeniorityIsNotTheShownOne();
    void sharedInterestsAreCounted();
    void consideredRoleIsMarkedAlone();
    void fullComparisonClosesTheOthers();
    void anotherLearnerResetsTheModel();
    void sentenceTellsAll();
    void filterTextHoldsTitlesTasksSkillsAndAliases();
    void closedPlanShowsEmptyHands();

private:
    QVariant value(const RoleId &role, int dataRole) const;

    Catalogue m_catalogue{smallCatalogueContents()};
    std::unique_ptr<OpenPlan> m_plan;
    std::unique_ptr<RoleListModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestRoleListModel::init()
{
    m_plan = std::make_unique<OpenPlan>();
    m_plan->replace(aminasPlan());
    m_model = std::make_unique<RoleListModel>(m_catalogue, *m_plan);
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void TestRoleListModel::cleanup()
{
    m_tester.reset();
    m_model.reset();
    m_plan.reset();
}

QVariant TestRoleListModel::value(const RoleId &role, int dataRole) const
{
    return m_model->index(m_model->rowOf(role)).data(dataRole);
}

void TestRoleListModel::rowsFollowTheCatalogue()
{
    QCOMPARE(m_model->rowCount(), 2);
    QCOMPARE(m_model->index(0).data().toString(), QStringLiteral("Engineer"));
    QCOMPARE(m_model->index(1).data().toString(), QStringLiteral("Analyst"));
    QCOMPARE(m_model->index(0).data(RoleListModel::IdRole).toString(), QStringLiteral("r_engineer"));
    QCOMPARE(m_model->index(1).data(RoleListModel::FamilyRole).toString(), QStringLiteral("science"));
    QCOMPARE(m_model->rowOf(RoleId(QStringLiteral("nobody"))), -1);
}

void TestRoleListModel::figuresAreThoseOfTheBill()
{
    // Engineer, entry: Python 2 (weight 10), SQL 1 (4), Linear algebra 1 (6); statistics not asked.
    m_plan->apply(levelChange(Python, Level::None, Level::Awareness));
    m_plan->apply(levelChange(Sql, Level::None, Level::Working));
    // Essential is 5 of 16, so of SQL's 4 counts 4 x (1 + 5/16) / 2, in twelfths rounded down: 31 / 12.
    QCOMPARE(value(Engineer, RoleListModel::MatchRole).toInt(), 38); // (10/2 + 31/12) / 20
    QCOMPARE(value(Engineer, RoleListModel::ReachedRole).toInt(), 1);
    QCOMPARE(value(Engineer, RoleListModel::AskedRole).toInt(), 3);
    QCOMPARE(value(Engineer, RoleListModel::HoursLowRole).toDouble(), 15.0);
    QCOMPARE(value(Engineer, RoleListModel::HoursLikelyRole).toDouble(), 30.0); // Python 1 to 2, algebra 0 to 1
    QCOMPARE(value(Engineer, RoleListModel::HoursHighRole).toDouble(), 60.0);
}

void TestRoleListModel::skillsToLearnStandInOrderOfTheirCost()
{
    m_plan->apply(levelChange(Python, Level::None, Level::Awareness));
    // Missing: linear algebra 6, Python 10/2 = 5, SQL 4.
    QCOMPARE(value(Engineer, RoleListModel::ToLearnRole).toStringList(),
             QStringList({QStringLiteral("Linear algebra"), QStringLiteral("Python"), QStringLiteral("SQL")}));
}

void TestRoleListModel::atMostThreeSkillsAreNamed()
{
    m_model->setCareerLevel(CareerLevel::Senior);
    QCOMPARE(value(Engineer, RoleListModel::AskedRole).toInt(), 4);
    QCOMPARE(value(Engineer, RoleListModel::ToLearnRole).toStringList().size(), 3);
}

void TestRoleListModel::levelChangeTouchesOnlyRolesThatAskIt()
{
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    m_plan->apply(levelChange(Algebra, Level::None, Level::Awareness)); // asked by the engineer only
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed[0][0].toModelIndex().row(), m_model->rowOf(Engineer));
    QCOMPARE(changed[0][1].toModelIndex().row(), m_model->rowOf(Engineer));
    const auto dataRoles = changed[0][2].value<QList<int>>();
    QVERIFY(dataRoles.contains(RoleListModel::MatchRole));
    QVERIFY(dataRoles.contains(Qt::AccessibleTextRole));
    QVERIFY(!dataRoles.contains(RoleListModel::IsTargetRole));

    changed.clear();
    m_plan->apply(levelChange(Python, Level::None, Level::Awareness)); // asked by both
    QCOMPARE(changed.count(), 2);
}

void TestRoleListModel::levelChangeOfAnUnaskedSkillIsSilent()
{
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    m_plan->apply(levelChange(SkillId(QStringLiteral("own-1")), Level::None, Level::Expert));
    QCOMPARE(changed.count(), 0);
    m_plan->apply(levelChange(Stats, Level::None, Level::Awareness)); // the engineer asks it from mid on
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed[0][0].toModelIndex().row(), m_model->rowOf(Analyst));
}

void TestRoleListModel::levelAboveTheAskedOneIsSilent()
{
    m_plan->apply(levelChange(Algebra, Level::None, Level::Awareness));
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    m_plan->apply(levelChange(Algebra, Level::Awareness, Level::Expert));
    QCOMPARE(changed.count(), 0);
}

void TestRoleListModel::careerLevelChangesAllRowsInOneSignal()
{
    m_plan->apply(levelChange(Python, Level::None, Level::Working));
    const int before = value(Engineer, RoleListModel::MatchRole).toInt();
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    m_model->setCareerLevel(CareerLevel::Senior);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(reset.count(), 0);
    QCOMPARE(changed[0][0].toModelIndex().row(), 0);
    QCOMPARE(changed[0][1].toModelIndex().row(), m_model->rowCount() - 1);
    QVERIFY(value(Engineer, RoleListModel::MatchRole).toInt() < before);
}

void TestRoleListModel::sameCareerLevelIsSilent()
{
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    m_model->setCareerLevel(CareerLevel::Entry);
    QCOMPARE(changed.count(), 0);
}

void TestRoleListModel::targetMarksOldAndNewRow()
{
    const Target engineer{Engineer, CareerLevel::Entry};
    const Target analyst{Analyst, CareerLevel::Entry};
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    m_plan->apply(targetChange({}, engineer));
    QCOMPARE(changed.count(), 1);
    QVERIFY(value(Engineer, RoleListModel::IsTargetRole).toBool());
    QVERIFY(!value(Analyst, RoleListModel::IsTargetRole).toBool());
    QVERIFY(!changed[0][2].value<QList<int>>().contains(RoleListModel::MatchRole));

    changed.clear();
    m_plan->apply(targetChange(engineer, analyst));
    QCOMPARE(changed.count(), 2);
    QVERIFY(!value(Engineer, RoleListModel::IsTargetRole).toBool());
    QVERIFY(value(Analyst, RoleListModel::IsTargetRole).toBool());

    changed.clear();
    m_plan->apply(targetChange(analyst, {}));
    QCOMPARE(changed.count(), 1);
    QVERIFY(!value(Analyst, RoleListModel::IsTargetRole).toBool());
}

void TestRoleListModel::targetAtAnotherSeniorityIsNotTheShownOne()
{
    const Target entry{Engineer, CareerLevel::Entry};
    m_plan->apply(targetChange({}, Target{Engineer, CareerLevel::Senior}));
    QVERIFY(!value(Engineer, RoleListModel::IsTargetRole).toBool());
    QCOMPARE(value(Engineer, RoleListModel::TargetLevelRole).toInt(), static_cast<int>(CareerLevel::Senior));
    QVERIFY(!value(Analyst, RoleListModel::TargetLevelRole).isValid());

    m_model->setCareerLevel(CareerLevel::Senior);
    QVERIFY(value(Engineer, RoleListModel::IsTargetRole).toBool());

    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    m_plan->apply(targetChange(Target{Engineer, CareerLevel::Senior}, entry));
    QCOMPARE(changed.count(), 1); // one row, though it is both the old and the new one
}

void TestRoleListModel::sharedInterestsAreCounted()
{
    LearnerProfile before = m_plan->state().profile;
    LearnerProfile after = before;
    after.interests = {InterestId(QStringLiteral("statistics")), InterestId(QStringLiteral("research"))};
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    m_plan->apply({Amina, Verb::ChangeProfile, {ProfileEdit{before, after}}});
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed[0][0].toModelIndex().row(), m_model->rowOf(Analyst));
    QCOMPARE(value(Analyst, RoleListModel::InterestsRole).toInt(), 1);
    QCOMPARE(value(Engineer, RoleListModel::InterestsRole).toInt(), 0);
}

void TestRoleListModel::consideredRoleIsMarkedAlone()
{
    QVERIFY(!value(Engineer, RoleListModel::IsConsideredRole).toBool());
    QVERIFY(value(Engineer, RoleListModel::CanConsiderRole).toBool());
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    m_plan->apply(consideredChange({}, {Analyst}));
    QVERIFY(value(Analyst, RoleListModel::IsConsideredRole).toBool());
    QVERIFY(!value(Engineer, RoleListModel::IsConsideredRole).toBool());
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed[0][0].toModelIndex().row(), m_model->rowOf(Analyst));
    QCOMPARE(changed[0][2].value<QList<int>>(), (QList<int>{RoleListModel::IsConsideredRole, Qt::AccessibleTextRole}));
    QVERIFY(value(Analyst, Qt::AccessibleTextRole).toString().contains(QStringLiteral("In compare.")));
    QVERIFY(!value(Engineer, Qt::AccessibleTextRole).toString().contains(QStringLiteral("In compare.")));

    changed.clear();
    m_plan->apply(consideredChange({Analyst}, {Engineer, Analyst})); // only the engineer is another now
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed[0][0].toModelIndex().row(), m_model->rowOf(Engineer));
}

void TestRoleListModel::fullComparisonClosesTheOthers()
{
    CatalogueContents contents = smallCatalogueContents();
    for (int at = 0; at < 4; ++at) {
        Role role = contents.roles.front();
        role.id = RoleId(QStringLiteral("r_more%1").arg(at));
        contents.roles.push_back(role);
    }
    const Catalogue catalogue(contents);
    RoleListModel model(catalogue, *m_plan);
    const auto canConsider = [&model](const RoleId &role) {
        return model.index(model.rowOf(role)).data(RoleListModel::CanConsiderRole).toBool();
    };
    const RoleId gone(QStringLiteral("r_gone"));
    const std::vector<RoleId> three{RoleId(QStringLiteral("r_more0")), RoleId(QStringLiteral("r_more1")),
                                    RoleId(QStringLiteral("r_more2"))};
    std::vector<RoleId> withUnknown = three;
    withUnknown.push_back(gone); // takes no room
    m_plan->apply(consideredChange({}, withUnknown));
    QVERIFY(canConsider(Engineer));

    std::vector<RoleId> four = three;
    four.push_back(Analyst);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    m_plan->apply(consideredChange(withUnknown, four));
    QVERIFY(!canConsider(Engineer));
    QVERIFY(canConsider(Analyst)); // to be taken out
    QVERIFY(canConsider(three.front()));
    QCOMPARE(changed.count(), 3); // the analyst, and the two that have no room any more
    changed.clear();
    m_plan->apply(consideredChange(four, three));
    QVERIFY(canConsider(Engineer));
    QCOMPARE(changed.count(), 3);
}

void TestRoleListModel::anotherLearnerResetsTheModel()
{
    QSignalSpy aboutToReset(m_model.get(), &QAbstractItemModel::modelAboutToBeReset);
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    PlanState other = aminasPlan();
    other.levels.insert(Python, Level::Working);
    other.target = Target{Analyst, CareerLevel::Entry};
    m_plan->replace(other);
    QCOMPARE(aboutToReset.count(), 1);
    QCOMPARE(reset.count(), 1);
    QCOMPARE(value(Engineer, RoleListModel::MatchRole).toInt(), 50);
    QVERIFY(value(Analyst, RoleListModel::IsTargetRole).toBool());
}

void TestRoleListModel::sentenceTellsAll()
{
    m_plan->apply(levelChange(Sql, Level::None, Level::Awareness));
    m_plan->apply(targetChange({}, Target{Engineer, CareerLevel::Entry}));
    const QString sentence = value(Engineer, Qt::AccessibleTextRole).toString();
    for (const QString &part :
         {QStringLiteral("Engineer"), QStringLiteral("10"), QStringLiteral("Entry"), QStringLiteral("1 of 3"),
          QStringLiteral("40 hour"), QStringLiteral("Python"), QStringLiteral("your target")})
        QVERIFY2(sentence.contains(part), qPrintable(sentence + QStringLiteral(" / ") + part));
    QVERIFY(!value(Analyst, Qt::AccessibleTextRole).toString().contains(QStringLiteral("your target")));
}

void TestRoleListModel::filterTextHoldsTitlesTasksSkillsAndAliases()
{
    const QString text = value(Analyst, RoleListModel::FilterTextRole).toString();
    for (const QString &part :
         {QStringLiteral("Analyst"), QStringLiteral("Reporting specialist"), QStringLiteral("Watch things"),
          QStringLiteral("Statistics"), QStringLiteral("python3")})
        QVERIFY2(text.contains(part), qPrintable(part));
    QVERIFY(!text.contains(QStringLiteral("Linear algebra")));
}

void TestRoleListModel::closedPlanShowsEmptyHands()
{
    m_plan->apply(levelChange(Python, Level::None, Level::Working));
    m_plan->close();
    QCOMPARE(m_model->rowCount(), 2);
    QCOMPARE(value(Engineer, RoleListModel::MatchRole).toInt(), 0);
}

QTEST_GUILESS_MAIN(TestRoleListModel)
#include "tst_rolelistmodel.moc"

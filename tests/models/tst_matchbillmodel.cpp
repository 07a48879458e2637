// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/cataloguereader.h"
#include "common/smallcatalogue.h"
#include "domain/catalogue.h"
#include "domain/openplan.h"
#include "models/matchbillmodel.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <array>
#include <cmath>

using namespace Cairn;

namespace {

using Column = MatchBillModel::Column;
using RowKind = MatchBillModel::RowKind;

const SkillId Python(QStringLiteral("s_python"));
const SkillId Sql(QStringLiteral("s_sql"));
const SkillId Algebra(QStringLiteral("s_algebra"));
const RoleId Engineer(QStringLiteral("r_engineer"));
const LearnerId Amina(QStringLiteral("amina"));

PlanChange levelChange(const SkillId &skill, Level before, Level after)
{
    return {Amina, Verb::SetLevel, {LevelEdit{skill, before, after}}};
}

RowKind kindOf(const QModelIndex &row)
{
    return static_cast<RowKind>(row.data(MatchBillModel::RowKindRole).toInt());
}

QModelIndex rowOfKind(const QAbstractItemModel &model, RowKind kind)
{
    for (int row = 0; row < model.rowCount(); ++row) {
        if (kindOf(model.index(row, 0)) == kind)
            return model.index(row, 0);
    }
    return {};
}

/** A role that asks so many skills, each at the third level with the same weight. */
CatalogueContents wideContents(int asked)
{
    CatalogueContents contents = smallCatalogueContents();
    Role role = contents.roles.front();
    role.id = RoleId(QStringLiteral("r_wide"));
    role.requirements.clear();
    for (int at = 0; at < asked; ++at) {
        Skill skill = contents.skills.front();
        skill.id = SkillId(QStringLiteral("w%1").arg(at));
        skill.title = QStringLiteral("Skill %1").arg(at);
        contents.skills.push_back(skill);
        role.requirements.push_back({skill.id, {Level::Practitioner, Level::Practitioner, Level::Expert}, 5, false});
    }
    contents.roles.push_back(role);
    return contents;
}

} // namespace

class TestMatchBillModel : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void unknownRoleShowsNothing();
    void billOfASmallRoleIsThatOfAHandCount();
    void skillAtItsLevelIsNotCompleteWhileHeldBack();
    void essentialSkillSaysSo();
    void biggestMissingStandsFirstThenComplete();
    void manySmallGapsAreFolded();
    void oneMoreRowIsNotFolded();
    void completeSkillsAreFolded();
    void levelInPlaceTellsOnlyTheRowsThatDiffer();
    void levelThatMovesRowsResetsOnce();
    void unaskedSkillIsSilent();
    void anotherLearnerIsShown();
    void sentencesNameAllParts();
    void billsOfRandomPlansAddUp();

private:
    Catalogue m_catalogue{smallCatalogueContents()};
    PlanState m_state;
};

void TestMatchBillModel::init()
{
    m_state = {};
    m_state.profile.id = Amina;
}

void TestMatchBillModel::unknownRoleShowsNothing()
{
    OpenPlan plan;
    MatchBillModel model(m_catalogue, plan);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 0);
    model.showRole(RoleId(QStringLiteral("nobody")), CareerLevel::Entry);
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.earnedTotal(), 0);
}

void TestMatchBillModel::billOfASmallRoleIsThatOfAHandCount()
{
    // Entry engineer: Python 2 weight 10, SQL 1 weight 4, algebra 1 weight 6 (of 20).
    m_state.levels = {{Python, Level::Awareness}, {Sql, Level::Working}};
    OpenPlan plan;
    plan.replace(m_state);
    MatchBillModel model(m_catalogue, plan);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.showRole(Engineer, CareerLevel::Entry);

    // Essential is 5 of 16; of SQL's 4 counts half, and the other half by 5/16: in twelfths 31 of 48, so 7 points less.
    const auto text = [&model](int row, int column) { return model.index(row, column).data().toString(); };
    QCOMPARE(model.rowCount(), 4);
    QCOMPARE(text(0, Column::SkillColumn), QStringLiteral("Linear algebra"));
    QCOMPARE(text(0, Column::EarnedColumn), QStringLiteral("0"));
    QCOMPARE(text(0, Column::MissingColumn), QStringLiteral("\u221230"));
    QCOMPARE(text(1, Column::SkillColumn), QStringLiteral("Python"));
    QCOMPARE(text(1, Column::EarnedColumn), QStringLiteral("+25"));
    QCOMPARE(text(1, Column::MissingColumn), QStringLiteral("\u221225"));
    QCOMPARE(text(2, Column::SkillColumn), QStringLiteral("SQL"));
    QCOMPARE(text(2, Column::EarnedColumn), QStringLiteral("+13"));
    QCOMPARE(text(2, Column::MissingColumn), QStringLiteral("\u22127"));
    QCOMPARE(kindOf(model.index(3, 0)), RowKind::Total);
    QCOMPARE(text(3, Column::EarnedColumn), QStringLiteral("38"));
    QCOMPARE(text(3, Column::MissingColumn), QStringLiteral("\u221262"));
    QCOMPARE(model.earnedTotal(), 38);
    QCOMPARE(model.heldBackTotal(), 7);
    QCOMPARE(model.index(1, 0).data(MatchBillModel::ShareRole).toDouble(), 0.5);
    QCOMPARE(model.index(1, 0).data(MatchBillModel::MostWeightRole).toInt(), 10);
}

void TestMatchBillModel::skillAtItsLevelIsNotCompleteWhileHeldBack()
{
    m_state.levels = {{Python, Level::Awareness}, {Sql, Level::Expert}};
    OpenPlan plan;
    plan.replace(m_state);
    MatchBillModel model(m_catalogue, plan);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.showRole(Engineer, CareerLevel::Entry);
    const QModelIndex sql = model.index(2, 0);
    QCOMPARE(sql.data(MatchBillModel::SkillIdRole).toString(), Sql.text());
    QCOMPARE(kindOf(sql), RowKind::Gap);
    QVERIFY(!sql.data(MatchBillModel::EssentialRole).toBool());
    QCOMPARE(sql.data(MatchBillModel::HeldBackRole).toInt(), 7);
    // Of its weight 31 of 48 twelfths are earned and the rest is held back.
    QCOMPARE(sql.data(MatchBillModel::ShareRole).toDouble(), 31 / 48.0);
    QCOMPARE(sql.data(MatchBillModel::HeldBackShareRole).toDouble(), 17 / 48.0);
    const QString sentence = sql.data(Qt::AccessibleTextRole).toString();
    QVERIFY2(sentence.contains(QStringLiteral("7 of the missing point")), qPrintable(sentence));
    QVERIFY2(!sentence.contains(QStringLiteral("essential)")), qPrintable(sentence));
    QCOMPARE(rowOfKind(model, RowKind::Total).data(MatchBillModel::HeldBackRole).toInt(), 7);

    plan.apply(levelChange(Python, Level::Awareness, Level::Working));
    plan.apply(levelChange(Algebra, Level::None, Level::Awareness));
    QCOMPARE(model.earnedTotal(), 100);
    QCOMPARE(model.heldBackTotal(), 0);
    for (int row = 0; row + 1 < model.rowCount(); ++row)
        QCOMPARE(kindOf(model.index(row, 0)), RowKind::Complete);
}

void TestMatchBillModel::essentialSkillSaysSo()
{
    OpenPlan plan;
    plan.replace(m_state);
    MatchBillModel model(m_catalogue, plan);
    model.showRole(Engineer, CareerLevel::Entry);
    const QModelIndex python = model.index(0, 0);
    QVERIFY(python.data(MatchBillModel::EssentialRole).toBool());
    const QString sentence = python.data(Qt::AccessibleTextRole).toString();
    QVERIFY2(sentence.contains(QStringLiteral("Python (essential)")), qPrintable(sentence));
    QVERIFY2(!sentence.contains(QStringLiteral("held back")), qPrintable(sentence));
}

void TestMatchBillModel::biggestMissingStandsFirstThenComplete()
{
    m_state.levels = {{Algebra, Level::Expert}};
    OpenPlan plan;
    plan.replace(m_state);
    MatchBillModel model(m_catalogue, plan);
    model.showRole(Engineer, CareerLevel::Senior);
    bool complete = false;
    int last = 101;
    for (int row = 0; row + 1 < model.rowCount(); ++row) {
        const QModelIndex at = model.index(row, 0);
        if (kindOf(at) == RowKind::Complete) {
            complete = true;
            continue;
        }
        QVERIFY(!complete);
        const int missing = at.data(MatchBillModel::MissingRole).toInt();
        QVERIFY(missing <= last);
        last = missing;
    }
    QVERIFY(complete);
}

void TestMatchBillModel::manySmallGapsAreFolded()
{
    const Catalogue catalogue(wideContents(12));
    OpenPlan plan;
    plan.replace(m_state);
    MatchBillModel model(catalogue, plan);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.showRole(RoleId(QStringLiteral("r_wide")), CareerLevel::Entry);
    QCOMPARE(model.rowCount(), 7); // five gaps, the fold, the total
    const QModelIndex fold = rowOfKind(model, RowKind::MoreGaps);
    QCOMPARE(fold.row(), 5);
    QCOMPARE(model.rowCount(fold), 7);
    QVERIFY(fold.data().toString().startsWith(QStringLiteral("7 ")));
    QCOMPARE(model.parent(model.index(3, Column::EarnedColumn, fold)), fold);
    int missing = 0;
    for (int row = 0; row < 7; ++row)
        missing += model.index(row, 0, fold).data(MatchBillModel::MissingRole).toInt();
    QCOMPARE(fold.data(MatchBillModel::MissingRole).toInt(), missing);
}

void TestMatchBillModel::oneMoreRowIsNotFolded()
{
    const Catalogue catalogue(wideContents(6));
    OpenPlan plan;
    plan.replace(m_state);
    MatchBillModel model(catalogue, plan);
    model.showRole(RoleId(QStringLiteral("r_wide")), CareerLevel::Entry);
    QCOMPARE(model.rowCount(), 7);
    QVERIFY(!rowOfKind(model, RowKind::MoreGaps).isValid());
}

void TestMatchBillModel::completeSkillsAreFolded()
{
    const Catalogue catalogue(wideContents(6));
    for (int at = 0; at < 6; ++at)
        m_state.levels.insert(SkillId(QStringLiteral("w%1").arg(at)), Level::Practitioner);
    OpenPlan plan;
    plan.replace(m_state);
    MatchBillModel model(catalogue, plan);
    model.showRole(RoleId(QStringLiteral("r_wide")), CareerLevel::Entry);
    QCOMPARE(model.rowCount(), 4);
    QCOMPARE(model.rowCount(rowOfKind(model, RowKind::MoreComplete)), 4);
    QCOMPARE(model.index(3, Column::MissingColumn).data().toString(), QString());
    QCOMPARE(model.earnedTotal(), 100);
}

void TestMatchBillModel::levelInPlaceTellsOnlyTheRowsThatDiffer()
{
    m_state.levels = {{Sql, Level::Awareness}};
    OpenPlan plan;
    plan.replace(m_state);
    MatchBillModel model(m_catalogue, plan);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.showRole(Engineer, CareerLevel::Entry);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy bill(&model, &MatchBillModel::billChanged);
    plan.apply(levelChange(Sql, Level::Awareness, Level::Working)); // asked at 1 only: the same points
    QCOMPARE(reset.count(), 0);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed[0][0].toModelIndex().data(MatchBillModel::SkillIdRole).toString(), Sql.text());
    QCOMPARE(bill.count(), 1);
}

void TestMatchBillModel::levelThatMovesRowsResetsOnce()
{
    OpenPlan plan;
    plan.replace(m_state);
    MatchBillModel model(m_catalogue, plan);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.showRole(Engineer, CareerLevel::Entry);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy bill(&model, &MatchBillModel::billChanged);
    plan.apply(levelChange(Python, Level::None, Level::Working)); // from the biggest gap to complete
    QCOMPARE(reset.count(), 1);
    QCOMPARE(bill.count(), 1);
    QCOMPARE(model.earnedTotal(), 50);
}

void TestMatchBillModel::unaskedSkillIsSilent()
{
    OpenPlan plan;
    plan.replace(m_state);
    MatchBillModel model(m_catalogue, plan);
    model.showRole(Engineer, CareerLevel::Entry);
    QSignalSpy bill(&model, &MatchBillModel::billChanged);
    plan.apply(levelChange(SkillId(QStringLiteral("own-1")), Level::None, Level::Working));
    plan.apply(levelChange(SkillId(QStringLiteral("s_stats")), Level::None, Level::Working)); // not asked at entry
    QCOMPARE(bill.count(), 0);
}

void TestMatchBillModel::anotherLearnerIsShown()
{
    OpenPlan plan;
    plan.replace(m_state);
    MatchBillModel model(m_catalogue, plan);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.showRole(Engineer, CareerLevel::Entry);
    QCOMPARE(model.earnedTotal(), 0);
    m_state.levels = {{Algebra, Level::Awareness}};
    plan.replace(m_state);
    QCOMPARE(model.earnedTotal(), 30);
    plan.close();
    QCOMPARE(model.earnedTotal(), 0);
}

void TestMatchBillModel::sentencesNameAllParts()
{
    m_state.levels = {{Python, Level::Awareness}};
    OpenPlan plan;
    plan.replace(m_state);
    MatchBillModel model(m_catalogue, plan);
    model.showRole(Engineer, CareerLevel::Entry);
    const QModelIndex python = model.index(1, 0);
    const QString sentence = python.data(Qt::AccessibleTextRole).toString();
    for (const QString &part : {QStringLiteral("Python"), QStringLiteral("Awareness"), QStringLiteral("Working"),
                                QStringLiteral("25 points earned"), QStringLiteral("25 missing")})
        QVERIFY2(sentence.contains(part), qPrintable(sentence));
    const QModelIndex total = rowOfKind(model, RowKind::Total);
    QVERIFY(total.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("25 of 100")));
}

void TestMatchBillModel::billsOfRandomPlansAddUp()
{
    const Catalogue catalogue(CatalogueReader::read(CatalogueReader::shippedFolder()).contents);
    QVERIFY(catalogue.roles().size() >= 10);
    QRandomGenerator random(20260108);
    OpenPlan plan;
    MatchBillModel model(catalogue, plan);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    for (int round = 0; round < 1000; ++round) {
        PlanState state = m_state;
        for (const Skill &skill : catalogue.skills())
            state.levels.insert(skill.id, static_cast<Level>(random.bounded(LevelCount)));
        plan.replace(state);
        const int roles = static_cast<int>(catalogue.roles().size());
        const Role &role = catalogue.roles()[static_cast<size_t>(random.bounded(roles))];
        const auto level = static_cast<CareerLevel>(random.bounded(CareerLevelCount));
        model.showRole(role.id, level);

        // Essential skills and the others apart, in weights; see MatchParts.
        std::array<double, 2> reached{};
        std::array<double, 2> weights{};
        for (const Requirement &requirement : role.requirements) {
            const int asked = toNumber(requirement.askedAt(level));
            if (asked == 0)
                continue;
            const size_t part = requirement.essential ? 0 : 1;
            reached[part] +=
                requirement.weight * double(std::min(toNumber(state.levelOf(requirement.skill)), asked)) / asked;
            weights[part] += requirement.weight;
        }
        const double essential = weights[0] > 0 ? reached[0] / weights[0] : 1;
        const double counted = reached[0] + std::min(reached[1], weights[1] * (1 + essential) / 2);
        int earned = 0;
        int missing = 0;
        int heldBack = 0;
        for (int row = 0; row + 1 < model.rowCount(); ++row) {
            earned += model.index(row, 0).data(MatchBillModel::EarnedRole).toInt();
            missing += model.index(row, 0).data(MatchBillModel::MissingRole).toInt();
            heldBack += model.index(row, 0).data(MatchBillModel::HeldBackRole).toInt();
            QVERIFY(model.index(row, 0).data(MatchBillModel::HeldBackRole).toInt()
                    <= model.index(row, 0).data(MatchBillModel::MissingRole).toInt());
        }
        const QModelIndex total = model.index(model.rowCount() - 1, 0);
        QCOMPARE(total.data(MatchBillModel::HeldBackRole).toInt(), model.heldBackTotal());
        QVERIFY(heldBack <= model.heldBackTotal());
        QCOMPARE(earned, total.data(MatchBillModel::EarnedRole).toInt());
        QCOMPARE(missing, total.data(MatchBillModel::MissingRole).toInt());
        QCOMPARE(earned + missing, 100);
        QVERIFY(std::abs(earned - 100 * counted / (weights[0] + weights[1])) < 1.0);
    }
}

QTEST_GUILESS_MAIN(TestMatchBillModel)
#include "tst_matchbillmodel.moc"

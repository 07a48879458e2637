// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/plancommands.h"
#include "common/memorystore.h"
#include "common/smallcatalogue.h"
#include "models/skilltreemodel.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

#include <cmath>
#include <random>

using namespace Cairn;

namespace {

const SkillId Python(QStringLiteral("s_python"));
const SkillId Sql(QStringLiteral("s_sql"));
const SkillId Algebra(QStringLiteral("s_algebra"));
const SkillId Stats(QStringLiteral("s_stats"));
const GroupId Maths(QStringLiteral("g_math"));
const GroupId Code(QStringLiteral("g_code"));
const RoleId Engineer(QStringLiteral("r_engineer"));
const RoleId Analyst(QStringLiteral("r_analyst"));

/** A plan over the small catalogue, its door and the model, watched by the tester. */
struct House
{
    Catalogue catalogue{smallCatalogueContents()};
    MemoryStore store;
    OpenPlan plan;
    LearnerRegister learners;
    PlanCommands commands{plan, learners, store};
    SkillTreeModel model{catalogue, plan, commands};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};

    void addLearner(const std::optional<Target> &target = Target{Engineer, CareerLevel::Mid})
    {
        NewLearner learner;
        learner.name = QStringLiteral("Amina");
        learner.target = target;
        learner.levels = {{Python, Level::Working}, {Algebra, Level::Practitioner}};
        commands.addLearner(learner);
    }
    QVariant of(const SkillId &skill, int role) const { return model.indexOf(skill).data(role); }
    QString text(const SkillId &skill, int column) const { return model.indexOf(skill, column).data().toString(); }
    QModelIndex groupOf(const SkillId &skill) const { return model.indexOf(skill).parent(); }
};

Evidence evidenceFor(const SkillId &skill)
{
    Evidence evidence;
    evidence.skill = skill;
    evidence.title = QStringLiteral("A report");
    evidence.date = QDate(2026, 1, 8);
    return evidence;
}

/** Checks that a spy saw whole rows only: exactly these first cells, in any order. */
void compareRows(const QSignalSpy &spy, QList<QModelIndex> rows)
{
    QCOMPARE(spy.count(), rows.size());
    for (const QList<QVariant> &call : spy) {
        const auto first = call.at(0).value<QModelIndex>();
        const auto last = call.at(1).value<QModelIndex>();
        QCOMPARE(last, first.siblingAtColumn(SkillTreeModel::ColumnCount - 1));
        QVERIFY(rows.removeOne(first));
    }
}

} // namespace

class TestSkillTreeModel final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }

    void skillsStandUnderTheirGroups()
    {
        const House house;
        QCOMPARE(house.model.rowCount(), 2);
        const QModelIndex maths = house.model.index(0, 0);
        QCOMPARE(maths.data().toString(), QStringLiteral("Mathematics"));
        QCOMPARE(house.model.rowCount(maths), 2);
        QCOMPARE(house.model.skillAt(house.model.index(1, 0, maths)), Stats);
        QVERIFY(house.model.skillAt(maths).isEmpty());
        QVERIFY(maths.data(SkillTreeModel::IsGroupRole).toBool());
        QVERIFY(!house.of(Stats, SkillTreeModel::IsGroupRole).toBool());
    }

    void rowsSayTheLevelBesideWhatTheTargetAsks()
    {
        House house;
        house.addLearner();
        QCOMPARE(house.of(Python, SkillTreeModel::LevelRole).toInt(), 2);
        QCOMPARE(house.of(Python, SkillTreeModel::AskedLevelRole).toInt(), 3);
        QCOMPARE(house.of(Python, SkillTreeModel::LevelsShortRole).toInt(), 1);
        QCOMPARE(house.of(Python, SkillTreeModel::EssentialRole).toBool(), true);
        QCOMPARE(house.of(Sql, SkillTreeModel::EssentialRole).toBool(), false);
        QCOMPARE(house.of(Python, SkillTreeModel::HoursLeftRole).toDouble(), 40.0);
        QCOMPARE(house.of(Sql, SkillTreeModel::HoursLeftRole).toDouble(), 30.0);
        QCOMPARE(house.of(Algebra, SkillTreeModel::LevelsShortRole).toInt(), 0);
        QCOMPARE(house.text(Python, SkillTreeModel::WordColumn), QStringLiteral("Working"));
        QCOMPARE(house.text(Python, SkillTreeModel::TargetColumn), QStringLiteral("1 short"));
        QCOMPARE(house.text(Algebra, SkillTreeModel::TargetColumn), QStringLiteral("reached"));
        QCOMPARE(house.text(Python, SkillTreeModel::LeftColumn), QStringLiteral("40\u00a0h"));
        QCOMPARE(house.text(Algebra, SkillTreeModel::LeftColumn), QStringLiteral("0"));
    }

    void aScreenReaderHearsOneSentence()
    {
        House house;
        house.addLearner();
        QCOMPARE(house.of(Python, Qt::AccessibleTextRole).toString(),
                 QStringLiteral("Python: Working, asked Practitioner, 1 short"));
        QCOMPARE(house.of(Algebra, Qt::AccessibleTextRole).toString(),
                 QStringLiteral("Linear algebra: Practitioner, asked Working, reached"));
        QCOMPARE(house.groupOf(Python).data(Qt::AccessibleTextRole).toString(),
                 QStringLiteral("Programming: 0 of 2 reached, 70 h left"));
        house.commands.dropTarget();
        QCOMPARE(house.of(Python, Qt::AccessibleTextRole).toString(), QStringLiteral("Python: Working"));
    }

    void everyCellHasASpokenText()
    {
        House house;
        house.addLearner();
        for (const SkillId &skill : {Python, Sql, Algebra, Stats}) {
            for (int column = 0; column < SkillTreeModel::ColumnCount; ++column)
                QVERIFY(!house.model.indexOf(skill, column).data(Qt::AccessibleTextRole).toString().isEmpty());
        }
        for (int column = 0; column < SkillTreeModel::ColumnCount; ++column)
            QVERIFY(!house.model.headerData(column, Qt::Horizontal, Qt::AccessibleTextRole).toString().isEmpty());
    }

    /** Whatever the levels are, a group says the sums of its own rows. */
    void groupsAddUpTheirRows()
    {
        House house;
        house.addLearner();
        std::mt19937 chance(7);
        for (int round = 0; round < 60; ++round) {
            const std::array skills{Python, Sql, Algebra, Stats};
            house.commands.setSkillLevel(skills[chance() % 4], static_cast<Level>(chance() % 5));
            for (int row = 0; row < house.model.rowCount(); ++row) {
                const QModelIndex group = house.model.index(row, 0);
                int asked = 0, reached = 0, levelsAsked = 0, levelsHad = 0;
                double hours = 0;
                for (int child = 0; child < house.model.rowCount(group); ++child) {
                    const QModelIndex skill = house.model.index(child, 0, group);
                    const int wanted = skill.data(SkillTreeModel::AskedLevelRole).toInt();
                    const int had = skill.data(SkillTreeModel::LevelRole).toInt();
                    asked += wanted > 0;
                    reached += wanted > 0 && had >= wanted;
                    levelsAsked += wanted;
                    levelsHad += std::min(had, wanted);
                    hours += skill.data(SkillTreeModel::HoursLeftRole).toDouble();
                }
                QCOMPARE(group.data(SkillTreeModel::AskedCountRole).toInt(), asked);
                QCOMPARE(group.data(SkillTreeModel::ReachedCountRole).toInt(), reached);
                QCOMPARE(group.data(SkillTreeModel::HoursLeftRole).toDouble(), hours);
                const double share = group.data(SkillTreeModel::ProgressRole).toDouble();
                QVERIFY(std::abs(share - double(levelsHad) / levelsAsked) < 1e-9);
            }
        }
    }

    void aLevelIsAskedForAtTheDoorAndOnlyItsRowsChange()
    {
        House house;
        house.addLearner();
        const QSignalSpy changes(&house.model, &SkillTreeModel::dataChanged);
        const QSignalSpy resets(&house.model, &SkillTreeModel::modelReset);
        QVERIFY(house.model.setData(house.model.indexOf(Sql, SkillTreeModel::LevelColumn), 2));
        QCOMPARE(house.plan.levelOf(Sql), Level::Working);
        QCOMPARE(house.store.journal().size(), 2U);
        compareRows(changes, {house.model.indexOf(Sql), house.groupOf(Sql)});
        QCOMPARE(resets.count(), 0);
    }

    void theAdvisorsLevelStandsBesideTheOwnOne()
    {
        House house;
        house.addLearner();
        QVERIFY(!house.of(Python, SkillTreeModel::AdvisorLevelRole).isValid());
        QVERIFY(!house.of(Python, SkillTreeModel::RatingsRole).isValid());
        QVERIFY(!house.of(Python, SkillTreeModel::TalkingPointRole).toBool());
        house.commands.setAdvisorLevel(Python, Level::None); // none is a rating too
        QCOMPARE(house.of(Python, SkillTreeModel::AdvisorLevelRole), QVariant(0));
        QVERIFY(house.of(Python, SkillTreeModel::TalkingPointRole).toBool());
        QCOMPARE(house.of(Python, Qt::AccessibleTextRole).toString(),
                 QStringLiteral("Python: Working, asked Practitioner, 1 short. "
                                "You say Working, the advisor says None: worth talking about."));
        QCOMPARE(house.of(Python, SkillTreeModel::LevelRole).toInt(), 2);
        QVERIFY(!house.groupOf(Python).data(SkillTreeModel::TalkingPointRole).toBool());
        house.commands.setAdvisorLevel(Python, Level::Practitioner);
        QVERIFY(!house.of(Python, SkillTreeModel::TalkingPointRole).toBool());
        QCOMPARE(house.of(Python, SkillTreeModel::RatingsRole).toString(),
                 QStringLiteral("You say Working, the advisor says Practitioner."));
    }

    void anAdvisorsLevelIsAskedForAtTheDoorAndOnlyItsRowsChange()
    {
        House house;
        house.addLearner();
        const QSignalSpy changes(&house.model, &SkillTreeModel::dataChanged);
        const QSignalSpy resets(&house.model, &SkillTreeModel::modelReset);
        const QModelIndex cell = house.model.indexOf(Sql, SkillTreeModel::LevelColumn);
        QVERIFY(house.model.setData(cell, 2, SkillTreeModel::AdvisorLevelRole));
        QCOMPARE(house.plan.levelOf(Sql), Level::None);
        QCOMPARE(house.plan.state().advisorLevels.value(Sql), Level::Working);
        compareRows(changes, {house.model.indexOf(Sql), house.groupOf(Sql)});
        QVERIFY(!house.model.setData(cell, 5, SkillTreeModel::AdvisorLevelRole));
        QVERIFY(!house.model.setData(cell, QVariant(), SkillTreeModel::AdvisorLevelRole));
        QVERIFY(!house.model.setData(house.groupOf(Sql), 2, SkillTreeModel::AdvisorLevelRole));
        house.commands.undo();
        QVERIFY(!house.of(Sql, SkillTreeModel::AdvisorLevelRole).isValid());
        QCOMPARE(changes.count(), 4);
        QCOMPARE(resets.count(), 0);
    }

    void onlyLevelsZeroToFourAreTaken()
    {
        House house;
        house.addLearner();
        const QModelIndex level = house.model.indexOf(Sql, SkillTreeModel::LevelColumn);
        QVERIFY(!house.model.setData(level, 5));
        QVERIFY(!house.model.setData(level, -1));
        QVERIFY(!house.model.setData(level, QStringLiteral("much")));
        QVERIFY(!house.model.setData(level, QVariant()));
        QVERIFY(!house.model.setData(house.model.indexOf(Sql), 2));
        QVERIFY(!house.model.setData(house.groupOf(Sql).siblingAtColumn(SkillTreeModel::LevelColumn), 2));
        QCOMPARE(house.store.journal().size(), 1U);
    }

    void failedSaveChangesNothing()
    {
        House house;
        house.addLearner();
        house.store.failWrites(true);
        const QSignalSpy changes(&house.model, &SkillTreeModel::dataChanged);
        const QSignalSpy refusals(&house.commands, &PlanCommands::refused);
        house.model.setData(house.model.indexOf(Python, SkillTreeModel::LevelColumn), 4);
        QCOMPARE(refusals.count(), 1);
        QCOMPARE(changes.count(), 0);
        QCOMPARE(house.of(Python, SkillTreeModel::LevelRole).toInt(), 2);
    }

    void theOldLevelStandsUntilTheDiskAnswers()
    {
        House house;
        house.addLearner();
        house.store.holdAnswers(true);
        house.model.setData(house.model.indexOf(Python, SkillTreeModel::LevelColumn), 4);
        QCOMPARE(house.of(Python, SkillTreeModel::LevelRole).toInt(), 2);
        house.model.setData(house.model.indexOf(Python, SkillTreeModel::LevelColumn), 2);
        while (house.commands.isBusy())
            house.store.release();
        QCOMPARE(house.of(Python, SkillTreeModel::LevelRole).toInt(), 2);
        QCOMPARE(house.store.journal().size(), 3U);
    }

    void withoutAPlanNothingCanBeSet()
    {
        House house;
        QVERIFY(!house.model.setData(house.model.indexOf(Python, SkillTreeModel::LevelColumn), 2));
    }

    void evidenceIsCountedAtItsSkillAndGroup()
    {
        House house;
        house.addLearner();
        QCOMPARE(house.text(Sql, SkillTreeModel::EvidenceColumn), QStringLiteral("\u2013"));
        const QSignalSpy changes(&house.model, &SkillTreeModel::dataChanged);
        const EvidenceId id = house.commands.addEvidence(evidenceFor(Sql));
        compareRows(changes, {house.model.indexOf(Sql), house.groupOf(Sql)});
        QCOMPARE(house.of(Sql, SkillTreeModel::EvidenceCountRole).toInt(), 1);
        QCOMPARE(house.groupOf(Sql).data(SkillTreeModel::EvidenceCountRole).toInt(), 1);

        Evidence moved = house.plan.state().evidence.value(id);
        moved.skill = Stats;
        house.commands.changeEvidence(moved);
        QCOMPARE(house.of(Sql, SkillTreeModel::EvidenceCountRole).toInt(), 0);
        QCOMPARE(house.of(Stats, SkillTreeModel::EvidenceCountRole).toInt(), 1);
        house.commands.removeEvidence(id);
        QCOMPARE(house.of(Stats, SkillTreeModel::EvidenceCountRole).toInt(), 0);
    }

    void ownSkillsStandInTheirGroupsInOrderOfTitles()
    {
        House house;
        house.addLearner();
        const QSignalSpy inserted(&house.model, &SkillTreeModel::rowsInserted);
        const QSignalSpy resets(&house.model, &SkillTreeModel::modelReset);
        const SkillId zig = house.commands.addOwnSkill(Code, QStringLiteral("Zig"));
        const SkillId ada = house.commands.addOwnSkill(Code, QStringLiteral("Ada"));
        QCOMPARE(inserted.count(), 2);
        QCOMPARE(resets.count(), 0);
        QCOMPARE(house.model.indexOf(ada).row(), 2);
        QCOMPARE(house.model.indexOf(zig).row(), 3);
        QVERIFY(house.of(ada, SkillTreeModel::IsOwnRole).toBool());
        QVERIFY(!house.of(Sql, SkillTreeModel::IsOwnRole).toBool());
    }

    void aRenamedSkillKeepsItsIndexWhereverItMoves()
    {
        House house;
        house.addLearner();
        const SkillId zig = house.commands.addOwnSkill(Code, QStringLiteral("Zig"));
        const SkillId ada = house.commands.addOwnSkill(Code, QStringLiteral("Ada"));
        const QPersistentModelIndex kept = house.model.indexOf(ada);
        house.commands.changeOwnSkill({ada, Code, QStringLiteral("Zsh")});
        QCOMPARE(house.model.indexOf(ada).row(), 3);
        QCOMPARE(house.model.indexOf(zig).row(), 2);
        QCOMPARE(kept.data().toString(), QStringLiteral("Zsh"));
        house.commands.changeOwnSkill({ada, Code, QStringLiteral("Basic")});
        QCOMPARE(kept.row(), 2);
        QCOMPARE(house.model.skillAt(kept), ada);
        house.commands.changeOwnSkill({ada, Maths, QStringLiteral("Basic")});
        QCOMPARE(house.groupOf(ada).row(), 0);
    }

    void aRemovedOwnSkillComesBackWholeByUndo()
    {
        House house;
        house.addLearner();
        const SkillId own = house.commands.addOwnSkill(Maths, QStringLiteral("Knots"));
        house.commands.setSkillLevel(own, Level::Practitioner);
        house.commands.addEvidence(evidenceFor(own));
        house.commands.removeOwnSkill(own);
        QVERIFY(!house.model.indexOf(own).isValid());
        QCOMPARE(house.model.rowCount(house.groupOf(Stats)), 2);
        house.commands.undo();
        QCOMPARE(house.of(own, SkillTreeModel::LevelRole).toInt(), 3);
        QCOMPARE(house.of(own, SkillTreeModel::EvidenceCountRole).toInt(), 1);
    }

    void anOwnSkillOfAnUnknownGroupIsNotLost()
    {
        House house;
        house.addLearner();
        const SkillId own = house.commands.addOwnSkill(GroupId(QStringLiteral("g_gone")), QStringLiteral("Welding"));
        QCOMPARE(house.model.rowCount(), 3);
        QCOMPARE(house.groupOf(own).row(), 2);
        const SkillId other = house.commands.addOwnSkill(GroupId(QStringLiteral("g_lost")), QStringLiteral("Baking"));
        QCOMPARE(house.groupOf(other).row(), 2);
    }

    void anotherTargetAsksOtherLevels()
    {
        House house;
        house.addLearner();
        const QSignalSpy asked(&house.model, &SkillTreeModel::askedLevelsChanged);
        house.commands.aimAt({Analyst, CareerLevel::Entry});
        QCOMPARE(asked.count(), 1);
        QCOMPARE(house.of(Stats, SkillTreeModel::AskedLevelRole).toInt(), 2);
        QVERIFY(!house.of(Algebra, SkillTreeModel::AskedLevelRole).isValid());
        QVERIFY(house.text(Algebra, SkillTreeModel::TargetColumn).isEmpty());
        house.commands.dropTarget();
        QVERIFY(!house.of(Stats, SkillTreeModel::AskedLevelRole).isValid());
        QVERIFY(!house.groupOf(Stats).data(SkillTreeModel::ProgressRole).isValid());
    }

    void aSkillNotAskedYetAtASeniorityIsNotAsked()
    {
        House house;
        house.addLearner(Target{Engineer, CareerLevel::Entry});
        QVERIFY(!house.of(Stats, SkillTreeModel::AskedLevelRole).isValid());
    }

    void anotherLearnerBringsAllTheirRows()
    {
        House house;
        house.addLearner();
        house.commands.addOwnSkill(Maths, QStringLiteral("Knots"));
        const QSignalSpy resets(&house.model, &SkillTreeModel::modelReset);
        house.addLearner(std::nullopt);
        QCOMPARE(resets.count(), 1);
        QCOMPARE(house.model.rowCount(house.groupOf(Stats)), 2);
        QVERIFY(!house.of(Python, SkillTreeModel::AskedLevelRole).isValid());
    }
};

QTEST_GUILESS_MAIN(TestSkillTreeModel)
#include "tst_skilltreemodel.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/plancommands.h"
#include "common/memorystore.h"
#include "common/smallcatalogue.h"
#include "models/skillfiltermodel.h"
#include "models/skilltreemodel.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

#include <cstdlib>
#include <random>

using namespace Cairn;
using Chip = SkillFilterModel::Chip;

namespace {

const SkillId Python(QStringLiteral("s_python"));
const SkillId Sql(QStringLiteral("s_sql"));
const SkillId Algebra(QStringLiteral("s_algebra"));
const SkillId Stats(QStringLiteral("s_stats"));
const GroupId Code(QStringLiteral("g_code"));
const GroupId Maths(QStringLiteral("g_math"));
const RoleId Engineer(QStringLiteral("r_engineer"));

/** The filter over the small catalogue; entry asks Python 2, SQL 1, algebra 1; Python is had at 2. */
struct House
{
    Catalogue catalogue{smallCatalogueContents()};
    MemoryStore store;
    OpenPlan plan;
    LearnerRegister learners;
    PlanCommands commands{plan, learners, store};
    SkillTreeModel tree{catalogue, plan, commands};
    SkillFilterModel filter{tree};
    QAbstractItemModelTester treeTester{&tree, QAbstractItemModelTester::FailureReportingMode::QtTest};
    QAbstractItemModelTester tester{&filter, QAbstractItemModelTester::FailureReportingMode::QtTest};

    House() { addLearner(); }
    void addLearner()
    {
        NewLearner learner;
        learner.name = QStringLiteral("Amina");
        learner.target = Target{Engineer, CareerLevel::Entry};
        learner.levels = {{Python, Level::Working}};
        commands.addLearner(learner);
    }
    /** The titles as shown, groups with a colon. */
    QStringList shown() const
    {
        QStringList titles;
        for (int group = 0; group < filter.rowCount(); ++group) {
            const QModelIndex parent = filter.index(group, 0);
            titles << parent.data().toString() + u':';
            for (int row = 0; row < filter.rowCount(parent); ++row)
                titles << filter.index(row, 0, parent).data().toString();
        }
        return titles;
    }
    /** The titles that a plain walk over the tree lets through. */
    QStringList expected(const std::function<bool(const QModelIndex &)> &fits) const
    {
        QStringList titles;
        for (int group = 0; group < tree.rowCount(); ++group) {
            const QModelIndex parent = tree.index(group, 0);
            QStringList inside;
            for (int row = 0; row < tree.rowCount(parent); ++row) {
                const QModelIndex skill = tree.index(row, 0, parent);
                if (fits(skill))
                    inside << skill.data().toString();
            }
            if (!inside.isEmpty())
                titles << parent.data().toString() + u':' << inside;
        }
        return titles;
    }
};

Evidence evidenceFor(const SkillId &skill)
{
    Evidence evidence;
    evidence.skill = skill;
    evidence.title = QStringLiteral("A report");
    evidence.date = QDate(2026, 1, 8);
    return evidence;
}

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(u'|');
}

bool fitsChip(const QModelIndex &skill, Chip chip)
{
    const int asked = skill.data(SkillTreeModel::AskedLevelRole).toInt();
    switch (chip) {
    case Chip::Asked:
        return asked > 0;
    case Chip::Missing:
        return skill.data(SkillTreeModel::LevelRole).toInt() < asked;
    case Chip::Evidence:
        return skill.data(SkillTreeModel::EvidenceCountRole).toInt() > 0;
    case Chip::Own:
        return skill.data(SkillTreeModel::SkillIdRole).toString().startsWith(QStringLiteral("own-"));
    case Chip::TalkingPoints: {
        const QVariant advisor = skill.data(SkillTreeModel::AdvisorLevelRole);
        return advisor.isValid() && std::abs(advisor.toInt() - skill.data(SkillTreeModel::LevelRole).toInt()) > 1;
    }
    case Chip::All:
        return true;
    }
    return false;
}

} // namespace

class TestSkillFilterModel final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }

    void chipsShowWhatTheySayAndNoEmptyGroups()
    {
        House house;
        house.commands.addEvidence(evidenceFor(Stats));
        house.commands.addOwnSkill(Code, QStringLiteral("Zig"));
        QCOMPARE(house.shown(), words("Mathematics:|Linear algebra|Statistics|Programming:|Python|SQL|Zig"));
        house.filter.setChip(Chip::Asked);
        QCOMPARE(house.shown(), words("Mathematics:|Linear algebra|Programming:|Python|SQL"));
        house.filter.setChip(Chip::Missing);
        QCOMPARE(house.shown(), words("Mathematics:|Linear algebra|Programming:|SQL"));
        house.filter.setChip(Chip::Evidence);
        QCOMPARE(house.shown(), words("Mathematics:|Statistics"));
        house.filter.setChip(Chip::Own);
        QCOMPARE(house.shown(), words("Programming:|Zig"));
        QCOMPARE(house.filter.shownCount(), 1);
    }

    void countsFollowTheRulesWhateverTheTextSays()
    {
        House house;
        house.filter.setText(QStringLiteral("nothing like this"));
        QCOMPARE(house.filter.rowCount(), 0);
        QVERIFY(!house.filter.hasChildren());
        QCOMPARE(house.filter.countOf(Chip::Asked), 3);
        QCOMPARE(house.filter.countOf(Chip::Missing), 2);
        QCOMPARE(house.filter.countOf(Chip::Evidence), 0);
        QCOMPARE(house.filter.countOf(Chip::Own), 0);
        QCOMPARE(house.filter.countOf(Chip::All), 4);
        const QSignalSpy counts(&house.filter, &SkillFilterModel::countsChanged);
        house.commands.setSkillLevel(Sql, Level::Awareness);
        QCOMPARE(counts.count(), 1);
        QCOMPARE(house.filter.countOf(Chip::Missing), 1);
    }

    void talkingPointsComeWithTheirRatings()
    {
        House house;
        house.filter.setChip(Chip::TalkingPoints);
        QCOMPARE(house.filter.rowCount(), 0);
        const QSignalSpy counts(&house.filter, &SkillFilterModel::countsChanged);
        house.commands.setAdvisorLevel(Sql, Level::Practitioner);
        QCOMPARE(counts.count(), 1);
        QCOMPARE(house.shown(), words("Programming:|SQL"));
        QCOMPARE(house.filter.countOf(Chip::TalkingPoints), 1);
        const QSignalSpy changes(&house.filter, &SkillFilterModel::dataChanged);
        const QSignalSpy removals(&house.filter, &SkillFilterModel::rowsRemoved);
        house.commands.setSkillLevel(Sql, Level::Working); // agreed now, but the row stays under the hand
        QCOMPARE(changes.count(), 2);
        QCOMPARE(removals.count(), 0);
        QCOMPARE(house.filter.countOf(Chip::TalkingPoints), 0);
        house.filter.refilter();
        QCOMPARE(house.filter.rowCount(), 0);
    }

    void textFindsTitlesAliasesAndGroupsWithoutCaseAndAccents()
    {
        House house;
        house.filter.setText(QStringLiteral("PYTHON3"));
        QCOMPARE(house.shown(), words("Programming:|Python"));
        house.filter.setText(QStringLiteral("l\u00edn\u00e9ar"));
        QCOMPARE(house.shown(), words("Mathematics:|Linear algebra"));
        house.filter.setText(QStringLiteral("mathematics sta"));
        QCOMPARE(house.shown(), words("Mathematics:|Statistics"));
        house.filter.setText(QStringLiteral("  "));
        QCOMPARE(house.filter.shownCount(), 4);
    }

    void aRowThatStopsFittingStaysUntilTheFilterIsSetAnew()
    {
        House house;
        house.filter.setChip(Chip::Missing);
        const QSignalSpy removed(&house.filter, &SkillFilterModel::rowsRemoved);
        house.commands.setSkillLevel(Sql, Level::Working);
        QCOMPARE(house.shown(), words("Mathematics:|Linear algebra|Programming:|SQL"));
        QCOMPARE(removed.count(), 0);
        house.filter.setChip(Chip::Missing);
        QCOMPARE(house.shown(), words("Mathematics:|Linear algebra"));
        QCOMPARE(removed.count(), 1);
    }

    void aRowThatBeginsToFitComesAtOnce()
    {
        House house;
        house.filter.setChip(Chip::Missing);
        house.commands.setSkillLevel(Python, Level::None);
        QCOMPARE(house.shown(), words("Mathematics:|Linear algebra|Programming:|Python|SQL"));
        house.filter.setChip(Chip::Evidence);
        QCOMPARE(house.filter.rowCount(), 0);
        house.commands.addEvidence(evidenceFor(Stats));
        QCOMPARE(house.shown(), words("Mathematics:|Statistics"));
    }

    void editsOfShownRowsPassOnExactly()
    {
        House house;
        house.filter.setChip(Chip::Asked);
        const QSignalSpy changes(&house.filter, &SkillFilterModel::dataChanged);
        house.commands.setSkillLevel(Sql, Level::Working);
        QCOMPARE(changes.count(), 2);
        QCOMPARE(changes.at(0).at(0).value<QModelIndex>(), house.filter.indexOf(Sql));
        QCOMPARE(changes.at(0).at(1).value<QModelIndex>(), house.filter.indexOf(Sql, SkillTreeModel::ColumnCount - 1));
        QCOMPARE(changes.at(1).at(0).value<QModelIndex>(), house.filter.indexOf(Sql).parent());
        house.commands.setSkillLevel(Stats, Level::Working);
        QCOMPARE(changes.count(), 3); // the row is hidden, its group is not
    }

    void aLevelCanBeAskedForThroughTheFilter()
    {
        House house;
        house.filter.setChip(Chip::Missing);
        QVERIFY(house.filter.setData(house.filter.indexOf(Sql, SkillTreeModel::LevelColumn), 3));
        QCOMPARE(house.plan.levelOf(Sql), Level::Practitioner);
    }

    void selectionOutlivesAnotherFilter()
    {
        House house;
        QItemSelectionModel selection(&house.filter);
        selection.select(house.filter.indexOf(Sql), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        const QPersistentModelIndex kept = house.filter.indexOf(Sql);
        const QPersistentModelIndex group = kept.parent();
        house.filter.setChip(Chip::Missing);
        house.filter.setText(QStringLiteral("sql"));
        QCOMPARE(house.shown(), words("Programming:|SQL"));
        QVERIFY(selection.isSelected(house.filter.indexOf(Sql)));
        QCOMPARE(house.filter.skillAt(kept), Sql);
        house.filter.setText({});
        house.filter.setChip(Chip::All);
        QVERIFY(selection.isSelected(house.filter.indexOf(Sql)));
        QCOMPARE(group.row(), 1);
        house.filter.setText(QStringLiteral("python3"));
        QVERIFY(!kept.isValid());
        QVERIFY(group.isValid());
    }

    void ownSkillsComeMoveAndGo()
    {
        House house;
        house.filter.setText(QStringLiteral("z"));
        const SkillId zig = house.commands.addOwnSkill(Code, QStringLiteral("Zig"));
        const SkillId ada = house.commands.addOwnSkill(Code, QStringLiteral("Ada z"));
        const SkillId hidden = house.commands.addOwnSkill(Code, QStringLiteral("M"));
        QCOMPARE(house.shown(), words("Programming:|Ada z|Zig"));
        const QPersistentModelIndex kept = house.filter.indexOf(ada);
        house.commands.changeOwnSkill({ada, Code, QStringLiteral("Zz")});
        QCOMPARE(house.shown(), words("Programming:|Zig|Zz"));
        QCOMPARE(kept.data().toString(), QStringLiteral("Zz"));
        house.commands.changeOwnSkill({hidden, Code, QStringLiteral("Zoo")});
        QCOMPARE(house.shown(), words("Programming:|Zig|Zoo|Zz"));
        house.commands.removeOwnSkill(zig);
        house.commands.removeOwnSkill(hidden);
        house.commands.removeOwnSkill(ada);
        QCOMPARE(house.filter.rowCount(), 0);
    }

    void anotherTargetIsFilteredAnew()
    {
        House house;
        house.filter.setChip(Chip::Asked);
        house.commands.aimAt({RoleId(QStringLiteral("r_analyst")), CareerLevel::Entry});
        QCOMPARE(house.shown(), words("Mathematics:|Statistics|Programming:|Python|SQL"));
        house.commands.dropTarget();
        QCOMPARE(house.filter.rowCount(), 0);
    }

    void anotherLearnerIsFilteredAnew()
    {
        House house;
        house.filter.setChip(Chip::Missing);
        house.commands.setSkillLevel(Sql, Level::Expert);
        const QSignalSpy resets(&house.filter, &SkillFilterModel::modelReset);
        house.addLearner();
        QCOMPARE(resets.count(), 1);
        QCOMPARE(house.shown(), words("Mathematics:|Linear algebra|Programming:|SQL"));
    }

    void headersStandEvenWhereNothingFits()
    {
        House house;
        house.filter.setText(QStringLiteral("nothing like this"));
        QCOMPARE(house.filter.headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("Skill"));
        QCOMPARE(house.filter.columnCount(), int(SkillTreeModel::ColumnCount));
    }

    /** After any edits, a filter set anew shows what a plain walk over the tree lets through. */
    void anyMixOfEditsAndFiltersShowsWhatAWalkWouldFind()
    {
        House house;
        std::mt19937 chance(11);
        const std::array skills{Python, Sql, Algebra, Stats};
        std::vector<SkillId> own;
        for (int round = 0; round < 300; ++round) {
            const auto number = static_cast<int>(chance() % 1000);
            const GroupId group = number % 2 ? Code : Maths;
            switch (chance() % 8) {
            case 0:
                own.push_back(house.commands.addOwnSkill(group, QStringLiteral("o%1").arg(number)));
                break;
            case 1:
                if (!own.empty())
                    house.commands.changeOwnSkill(
                        {own[chance() % own.size()], group, QStringLiteral("n%1").arg(number)});
                break;
            case 2:
                house.commands.undo();
                break;
            case 3:
                house.commands.addEvidence(evidenceFor(skills[chance() % 4]));
                break;
            case 4:
                house.commands.setAdvisorLevel(
                    skills[chance() % 4], number % 3 ? std::optional(static_cast<Level>(chance() % 5)) : std::nullopt);
                break;
            default:
                house.commands.setSkillLevel(skills[chance() % 4], static_cast<Level>(chance() % 5));
                break;
            }
            for (int row = 0; row < house.filter.rowCount(); ++row)
                QVERIFY(house.filter.rowCount(house.filter.index(row, 0)) > 0);
            const auto chip = static_cast<Chip>(chance() % 6);
            const QString text = chance() % 2 ? QString() : QString(QChar(u"nopsl"[chance() % 5]));
            house.filter.setChip(chip);
            house.filter.setText(text);
            QCOMPARE(house.shown(), house.expected([&](const QModelIndex &skill) {
                const QString all = (skill.data().toString() + u'|' + skill.parent().data().toString()
                                     + (house.tree.skillAt(skill) == Python ? QStringLiteral("|python3") : QString()))
                                        .toLower();
                return fitsChip(skill, chip) && all.contains(text);
            }));
        }
    }
};

QTEST_GUILESS_MAIN(TestSkillFilterModel)
#include "tst_skillfiltermodel.moc"

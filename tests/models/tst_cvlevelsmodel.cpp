// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cvlevelsmodel.h"

#include "commands/plancommands.h"
#include "common/memorystore.h"
#include "common/smallcatalogue.h"
#include "domain/catalogue.h"
#include "models/cvreader.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Cairn;

namespace {

const SkillId Python(QStringLiteral("s_python"));
const SkillId Sql(QStringLiteral("s_sql"));
const SkillId Algebra(QStringLiteral("s_algebra"));

CvLevel levelOf(const SkillId &skill, Level suggested)
{
    CvLevel level;
    level.skill = skill;
    level.suggested = suggested;
    level.matched = skill.text();
    level.length = skill.text().size();
    level.snippet = skill.text() + QStringLiteral(" and <b>more</b>");
    level.places = 1;
    return level;
}

/** A person with Python at Practitioner; their CV suggests Python 2, SQL 2 and algebra 1. */
struct House
{
    Catalogue catalogue{smallCatalogueContents()};
    MemoryStore store;
    OpenPlan plan;
    LearnerRegister learners;
    PlanCommands commands{plan, learners, store};
    CvLevelsModel model{catalogue, plan};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};

    House()
    {
        NewLearner learner;
        learner.name = QStringLiteral("Amina");
        learner.levels = {{Python, Level::Practitioner}};
        commands.addLearner(learner);
        model.setLevels(
            {levelOf(Python, Level::Working), levelOf(Sql, Level::Working), levelOf(Algebra, Level::Awareness)});
    }
    QModelIndex cell(const SkillId &skill, CvLevelsModel::Column column) const
    {
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.index(row, 0).data(CvLevelsModel::SkillIdRole).toString() == skill.text())
                return model.index(row, column);
        }
        return {};
    }
    bool tick(const SkillId &skill, Qt::CheckState state = Qt::Checked)
    {
        return model.setData(cell(skill, CvLevelsModel::ConfirmColumn), state, Qt::CheckStateRole);
    }
    bool choose(const SkillId &skill, int level)
    {
        return model.setData(cell(skill, CvLevelsModel::SuggestedColumn), level, Qt::EditRole);
    }
};

} // namespace

/** The levels that a CV suggests, to confirm one by one. */
class TestCvLevelsModel final : public QObject
{
    Q_OBJECT

private slots:
    void rowsAboveThePresentLevelStandFirst();
    void nothingIsConfirmedAtFirst();
    void rowsWithoutChangeCannotBeConfirmed();
    void aLevelIsLoweredOnlyIfThePersonChoosesIt();
    void levelsOutOfRangeAreRefused();
    void confirmingTellsOneRow();
    void aLevelThatIsReachedMeanwhileIsNotConfirmed();
    void anotherLearnerConfirmsNothing();
    void rowsAreSaidInWords();
    void readerAnswersLaterAndOnlyForTheLastText();
};

void TestCvLevelsModel::rowsAboveThePresentLevelStandFirst()
{
    const House house;
    QCOMPARE(house.model.rowCount(), 3);
    QCOMPARE(house.cell(Python, CvLevelsModel::SkillColumn).row(), 2);
    QVERIFY(house.cell(Sql, CvLevelsModel::SkillColumn).data(CvLevelsModel::CanConfirmRole).toBool());
    QVERIFY(!house.cell(Python, CvLevelsModel::SkillColumn).data(CvLevelsModel::CanConfirmRole).toBool());
}

void TestCvLevelsModel::nothingIsConfirmedAtFirst()
{
    House house;
    QVERIFY(house.model.confirmed().isEmpty());
    QVERIFY(house.tick(Sql));
    QCOMPARE(house.model.confirmed(), (QMap<SkillId, Level>{{Sql, Level::Working}}));
    QCOMPARE(house.model.risesFromNone(), 1);
    QVERIFY(house.tick(Sql, Qt::Unchecked));
    QVERIFY(house.model.confirmed().isEmpty());
    house.tick(Sql);
    house.model.setLevels({levelOf(Sql, Level::Working)});
    QVERIFY(house.model.confirmed().isEmpty());
}

void TestCvLevelsModel::rowsWithoutChangeCannotBeConfirmed()
{
    House house;
    QVERIFY(!house.tick(Python));
    QVERIFY(!(house.model.flags(house.cell(Python, CvLevelsModel::ConfirmColumn)) & Qt::ItemIsUserCheckable));
    QCOMPARE(house.cell(Python, CvLevelsModel::ConfirmColumn).data().toString(), QStringLiteral("no change"));
    QVERIFY(house.choose(Python, 4));
    QVERIFY(house.model.confirmed().isEmpty()); // choosing is not confirming
    QVERIFY(house.tick(Python));
    QCOMPARE(house.model.confirmed(), (QMap<SkillId, Level>{{Python, Level::Expert}}));
    QCOMPARE(house.model.risesFromNone(), 0);
    QVERIFY(house.choose(Python, 3)); // what the person has: nothing to confirm any more
    QVERIFY(house.model.confirmed().isEmpty());
    QVERIFY(!house.tick(Python));
}

void TestCvLevelsModel::aLevelIsLoweredOnlyIfThePersonChoosesIt()
{
    House house;
    QVERIFY(!house.tick(Python)); // Working is suggested below Practitioner
    QVERIFY(house.choose(Python, 2));
    QVERIFY(house.tick(Python));
    QCOMPARE(house.model.confirmed().value(Python), Level::Working);
}

void TestCvLevelsModel::levelsOutOfRangeAreRefused()
{
    House house;
    QVERIFY(!house.choose(Sql, 5));
    QVERIFY(!house.choose(Sql, -1));
    QVERIFY(!house.model.setData(house.cell(Sql, CvLevelsModel::SuggestedColumn), QStringLiteral("x"), Qt::EditRole));
    QVERIFY(house.choose(Sql, 0));
    QVERIFY(!house.tick(Sql)); // None is what there is
}

void TestCvLevelsModel::confirmingTellsOneRow()
{
    House house;
    QSignalSpy changed(&house.model, &QAbstractItemModel::dataChanged);
    QSignalSpy confirmed(&house.model, &CvLevelsModel::confirmedChanged);
    QVERIFY(house.tick(Sql));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(confirmed.count(), 1);
    const QModelIndex first = changed.first().at(0).toModelIndex();
    QCOMPARE(first.row(), house.cell(Sql, CvLevelsModel::ConfirmColumn).row());
    QVERIFY(!house.tick(Sql)); // already
    QCOMPARE(changed.count(), 1);
}

void TestCvLevelsModel::aLevelThatIsReachedMeanwhileIsNotConfirmed()
{
    House house;
    house.tick(Sql);
    house.tick(Algebra);
    house.commands.setSkillLevel(Sql, Level::Working);
    QTRY_COMPARE(house.cell(Sql, CvLevelsModel::NowColumn).data(CvLevelsModel::NowRole).toInt(), 2);
    QCOMPARE(house.model.confirmed(), (QMap<SkillId, Level>{{Algebra, Level::Awareness}}));
}

void TestCvLevelsModel::anotherLearnerConfirmsNothing()
{
    House house;
    house.tick(Sql);
    NewLearner other;
    other.name = QStringLiteral("Ben");
    house.commands.addLearner(other);
    QTRY_COMPARE(house.plan.state().profile.name, QStringLiteral("Ben"));
    QVERIFY(house.model.confirmed().isEmpty());
}

void TestCvLevelsModel::rowsAreSaidInWords()
{
    House house;
    const auto said = [&](const SkillId &skill) {
        return house.cell(skill, CvLevelsModel::SkillColumn).data(Qt::AccessibleTextRole).toString();
    };
    QVERIFY(said(Sql).contains(QStringLiteral("not confirmed")));
    house.tick(Sql);
    QVERIFY(said(Sql).contains(QStringLiteral(", confirmed")));
    QVERIFY(said(Python).contains(QStringLiteral("no change")));
    QCOMPARE(house.cell(Sql, CvLevelsModel::WhyColumn).data(CvLevelsModel::SnippetRole).toString(),
             QStringLiteral("s_sql and <b>more</b>"));
    for (int column = 0; column < house.model.columnCount(); ++column)
        QVERIFY(!house.model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
}

void TestCvLevelsModel::readerAnswersLaterAndOnlyForTheLastText()
{
    const House house;
    CvReader reader(house.catalogue, {{QStringLiteral("snakes"), Python}});
    std::vector<size_t> answers;
    const auto take = [&answers](const std::vector<CvLevel> &levels) { answers.push_back(levels.size()); };
    reader.read(QStringLiteral("Nothing."), QDate(2026, 1, 1), take);
    reader.read(QStringLiteral("Skills\nsnakes"), QDate(2026, 1, 1), take);
    QVERIFY(answers.empty() && reader.isBusy());
    QTRY_COMPARE(answers, std::vector<size_t>{1});
    QVERIFY(!reader.isBusy());
    reader.read(QStringLiteral("Skills\nsnakes"), QDate(2026, 1, 1), take);
    reader.giveUp();
    QTest::qWait(50);
    QCOMPARE(answers.size(), size_t{1});
}

QTEST_MAIN(TestCvLevelsModel)
#include "tst_cvlevelsmodel.moc"

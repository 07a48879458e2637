// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/nexthoursmodel.h"

#include "common/smallcatalogue.h"
#include "models/nexthourslistmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Cairn;

namespace {

const RoleId Engineer(QStringLiteral("r_engineer"));
const RoleId Analyst(QStringLiteral("r_analyst"));
const SkillId Python(QStringLiteral("s_python"));
const SkillId Sql(QStringLiteral("s_sql"));
const LearnerId Amina(QStringLiteral("amina"));

} // namespace

/** The next steps of the open plan as rows, and the list of some hours. */
class TestNextHoursModel final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void withoutRolesThereAreNoRows();
    void rowsAreTheStepsOfTheRolesAhead();
    void wordsSayWhatAStepServes();
    void whatCannotBeginYetSaysSo();
    void planIsFollowed();
    void listSaysWhatIsOnlyBegun();

private:
    void consider(std::vector<RoleId> roles)
    {
        m_plan->apply(
            {Amina, Verb::ConsiderRoles, {ConsideredRolesEdit{m_plan->state().consideredRoles, std::move(roles)}}});
    }
    void setLevel(const SkillId &skill, Level level)
    {
        m_plan->apply({Amina, Verb::SetLevel, {LevelEdit{skill, m_plan->levelOf(skill), level}}});
    }
    QString cell(const SkillId &skill, int column, int role = Qt::DisplayRole) const
    {
        for (int row = 0; row < m_model->rowCount(); ++row) {
            if (m_model->skillAt(m_model->index(row, 0)) == skill)
                return m_model->index(row, column).data(role).toString();
        }
        return {};
    }

    const Catalogue m_catalogue{smallCatalogueContents()};
    std::unique_ptr<OpenPlan> m_plan;
    std::unique_ptr<NextHoursModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestNextHoursModel::init()
{
    QLocale::setDefault(QLocale(QStringLiteral("en_US")));
    m_tester.reset();
    m_model.reset();
    m_plan = std::make_unique<OpenPlan>();
    PlanState state;
    state.profile.id = Amina;
    m_plan->replace(state);
    m_model = std::make_unique<NextHoursModel>(m_catalogue, *m_plan);
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void TestNextHoursModel::withoutRolesThereAreNoRows()
{
    QCOMPARE(m_model->rowCount(), 0);
    QVERIFY(m_model->roles().empty());
    QVERIFY(m_model->list(50).items.empty());
    QVERIFY(m_model->skillAt({}).isEmpty());
}

void TestNextHoursModel::rowsAreTheStepsOfTheRolesAhead()
{
    consider({Analyst, Engineer});
    const std::vector<HoursStep> steps = nextHours({m_catalogue.role(Engineer), m_catalogue.role(Analyst)},
                                                   CareerLevel::Entry, m_plan->state(), m_catalogue);
    QCOMPARE(m_model->rowCount(), static_cast<int>(steps.size()));
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const HoursStep &step = steps[static_cast<size_t>(row)];
        QCOMPARE(m_model->skillAt(m_model->index(row, 0)), step.skill);
        QCOMPARE(m_model->index(row, 0).data(NextHoursModel::GainPerHourRole).toDouble(), step.gainPerHour);
        for (int column = 0; column < NextHoursModel::ColumnCount; ++column)
            QVERIFY(!m_model->index(row, column).data().toString().isEmpty());
    }
    for (int column = 0; column < NextHoursModel::ColumnCount; ++column)
        QVERIFY(!m_model->headerData(column, Qt::Horizontal).toString().isEmpty());
    QCOMPARE(cell(SkillId(QStringLiteral("s_algebra")), NextHoursModel::GainColumn), QStringLiteral("1.50"));
}

void TestNextHoursModel::wordsSayWhatAStepServes()
{
    consider({Engineer, Analyst});
    QCOMPARE(cell(Python, NextHoursModel::ServesColumn), QStringLiteral("all 2 role(s)"));
    QCOMPARE(cell(SkillId(QStringLiteral("s_algebra")), NextHoursModel::ServesColumn),
             QStringLiteral("1 of 2 role(s)"));
    QCOMPARE(cell(Python, NextHoursModel::LevelsColumn), QStringLiteral("None → Awareness"));
    QCOMPARE(cell(Python, NextHoursModel::LevelsColumn, Qt::AccessibleTextRole),
             QStringLiteral("from None to Awareness"));
    consider({Engineer});
    QCOMPARE(cell(Python, NextHoursModel::ServesColumn), QStringLiteral("1 of 1 role(s)"));
}

void TestNextHoursModel::whatCannotBeginYetSaysSo()
{
    consider({Analyst});
    setLevel(Sql, Level::Awareness);
    QCOMPARE(cell(Sql, NextHoursModel::BeginColumn), QStringLiteral("later"));
    setLevel(Python, Level::Awareness);
    QCOMPARE(cell(Sql, NextHoursModel::BeginColumn), QStringLiteral("now"));
}

void TestNextHoursModel::planIsFollowed()
{
    const QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
    consider({Engineer});
    QCOMPARE(resets.count(), 1);
    QCOMPARE(m_model->rowCount(), 3);
    setLevel(Python, Level::Working);
    QCOMPARE(resets.count(), 2);
    QCOMPARE(m_model->rowCount(), 2);
    m_plan->apply({Amina, Verb::SetTarget, {TargetEdit{std::nullopt, Target{Analyst, CareerLevel::Senior}}}});
    QCOMPARE(resets.count(), 3);
    QCOMPARE(m_model->careerLevel(), CareerLevel::Senior);
    QCOMPARE(m_model->roles().size(), size_t(2));
    m_plan->replace({});
    QCOMPARE(resets.count(), 4);
    QCOMPARE(m_model->rowCount(), 0);
}

void TestNextHoursModel::listSaysWhatIsOnlyBegun()
{
    consider({Engineer});
    NextHoursListModel list(m_catalogue);
    const QAbstractItemModelTester tester(&list, QAbstractItemModelTester::FailureReportingMode::QtTest);
    list.showList(m_model->list(24), m_model->roles().size());
    QCOMPARE(list.rowCount(), 3);
    QCOMPARE(list.index(0, NextHoursListModel::HoursColumn).data().toString().simplified(), QStringLiteral("10 h"));
    QVERIFY(list.index(2, NextHoursListModel::HoursColumn)
                .data()
                .toString()
                .startsWith(QStringLiteral("the first 4 of 10")));
    QCOMPARE(list.skillAt(list.index(2, 0)), Sql);
    list.showList({}, 0);
    QCOMPARE(list.rowCount(), 0);
}

QTEST_GUILESS_MAIN(TestNextHoursModel)
#include "tst_nexthoursmodel.moc"

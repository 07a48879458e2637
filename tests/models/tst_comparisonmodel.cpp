// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/smallcatalogue.h"
#include "models/comparisonmodel.h"
#include "models/livepay.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Cairn;

namespace {

using Model = ComparisonModel;

const SkillId Python(QStringLiteral("s_python"));
const SkillId Sql(QStringLiteral("s_sql"));
const SkillId Algebra(QStringLiteral("s_algebra"));
const SkillId Stats(QStringLiteral("s_stats"));
const RoleId Engineer(QStringLiteral("r_engineer"));
const RoleId Analyst(QStringLiteral("r_analyst"));
const LearnerId Amina(QStringLiteral("amina"));
const std::vector<ComparedRole> Both{{Engineer, CareerLevel::Mid}, {Analyst, CareerLevel::Mid}};

PlanChange levelChange(const SkillId &skill, Level before, Level after)
{
    return {Amina, Verb::SetLevel, {LevelEdit{skill, before, after}}};
}

/** Forty advertisements of engineers at Mid and four at Senior; none of analysts. */
PayTables smallTables()
{
    PayWordLists words;
    words.roles = {Engineer};
    words.places = {QString(), QStringLiteral("US")};
    words.currencies = {QStringLiteral("USD")};
    std::vector<PayRow> rows;
    for (int at = 0; at < 41; ++at)
        rows.push_back({0, PayLevel::Mid, 1, 0, 0, 0, 2025, 100000 + (at - 20) * 1000.0});
    for (int at = 0; at < 4; ++at)
        rows.push_back({0, PayLevel::Senior, 1, 0, 0, 0, 2025, 150000});
    PayTables tables;
    tables.advertisements = {words, rows, PayRates()};
    tables.advertisementsUntil = QDate(2025, 9, 30);
    return tables;
}

/** The cells that a signal names, as "row,column". */
QStringList cellsOf(const QSignalSpy &changes)
{
    QStringList cells;
    for (const QList<QVariant> &each : changes) {
        const auto first = each[0].value<QModelIndex>();
        const auto last = each[1].value<QModelIndex>();
        for (int row = first.row(); row <= last.row(); ++row) {
            for (int column = first.column(); column <= last.column(); ++column)
                cells += QStringLiteral("%1,%2").arg(row).arg(column);
        }
    }
    cells.sort();
    return cells;
}

} // namespace

/** Compared roles with match, hours, pay and outlook, always as the open plan stands. */
class TestComparisonModel final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void emptyWithoutColumns();
    void cellsAnswerWhatThePainterNeeds();
    void textsAndSentencesAreWhole();
    void levelTellsOnlyTheRowsThatDiffer();
    void levelThatNobodyAsksIsSilent();
    void targetTellsItsColumns();
    void freeTimeTellsHoursOnly();
    void otherColumnsResetOnce();
    void anotherLearnerIsShown();
    void payComesWhenItIsRead();
    void payOfAnotherSeriesIsShown();

private:
    QVariant at(const Model &model, int row, int column, int role) const { return model.index(row, column).data(role); }

    Catalogue m_catalogue{smallCatalogueContents()};
    PaySeriesRegister m_own;
    PlanState m_state;
};

void TestComparisonModel::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    m_state = {};
    m_state.profile.id = Amina;
    m_state.availability = evenly(10, QDate(2026, 1, 5));
    m_state.levels = {{Stats, Level::Expert}, {Sql, Level::Expert}};
}

void TestComparisonModel::emptyWithoutColumns()
{
    OpenPlan plan;
    LivePay pay(m_catalogue, m_own, smallTables);
    Model model(m_catalogue, plan, pay);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.columnCount(), 0);
    model.showColumns({{RoleId(QStringLiteral("gone")), CareerLevel::Entry}});
    QCOMPARE(model.columnCount(), 0);
    QCOMPARE(model.rowCount(), static_cast<int>(Model::RowCount));
    QVERIFY(!pay.isLoaded());
}

void TestComparisonModel::cellsAnswerWhatThePainterNeeds()
{
    m_state.target = Target{Engineer, CareerLevel::Mid};
    OpenPlan plan;
    plan.replace(m_state);
    LivePay pay(m_catalogue, m_own, smallTables);
    Model model(m_catalogue, plan, pay);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.showColumns(Both);
    // Python 0 to 3 and algebra 0 to 2; Python 0 to 2.
    QCOMPARE(at(model, Model::HoursRow, 0, Model::HoursRole).toDouble(), 100.0);
    QCOMPARE(at(model, Model::HoursRow, 0, Model::LowHoursRole).toDouble(), 50.0);
    QCOMPARE(at(model, Model::HoursRow, 0, Model::HighHoursRole).toDouble(), 200.0);
    QCOMPARE(at(model, Model::HoursRow, 0, Model::HoursShareRole).toDouble(), 1.0);
    QCOMPARE(at(model, Model::HoursRow, 1, Model::HoursShareRole).toDouble(), 0.3);
    QCOMPARE(at(model, Model::HoursRow, 1, Model::WeeksRole).toDouble(), 3.0);
    QCOMPARE(at(model, Model::MatchRow, 0, Model::ReachedRole).toInt(), 2);
    QCOMPARE(at(model, Model::MatchRow, 0, Model::AskedRole).toInt(), 4);
    QCOMPARE(at(model, Model::MatchRow, 0, Model::GapsRole).toInt(), 2);
    QCOMPARE(at(model, Model::MatchRow, 1, Model::PercentRole).toInt()
                 + at(model, Model::MatchRow, 1, Model::MissingPointsRole).toInt(),
             100);
    QCOMPARE(at(model, Model::MatchRow, 1, Model::IsBestRole).toBool(), true);
    QCOMPARE(at(model, Model::HoursRow, 1, Model::IsBestRole).toBool(), true);
    QCOMPARE(at(model, Model::PayRow, 1, Model::IsBestRole).toBool(), false);
    QCOMPARE(at(model, Model::MatchRow, 0, Model::IsBestRole).toBool(), false);
    QCOMPARE(at(model, Model::OutlookRow, 0, Model::OutlookCodeRole).toString(), QStringLiteral("no_figure"));
    QVERIFY(!at(model, Model::OutlookRow, 0, Model::OutlookSourceRole).toString().isEmpty());
    QVERIFY(at(model, Model::PayRow, 0, Model::PayFiguresRole).value<QList<PayFigure>>().isEmpty());
    const auto head = [&model](int column, int role) { return model.headerData(column, Qt::Horizontal, role); };
    QCOMPARE(head(0, Qt::DisplayRole).toString(), QStringLiteral("Engineer"));
    QCOMPARE(head(0, Model::RoleIdRole).toString(), QStringLiteral("r_engineer"));
    QCOMPARE(head(0, Model::CareerLevelRole).toInt(), int(CareerLevel::Mid));
    QCOMPARE(head(0, Model::IsTargetRole).toBool(), true);
    QCOMPARE(head(1, Model::IsTargetRole).toBool(), false);
    QVERIFY(!head(2, Qt::DisplayRole).isValid());
}

void TestComparisonModel::textsAndSentencesAreWhole()
{
    OpenPlan plan;
    plan.replace(m_state);
    LivePay pay(m_catalogue, m_own, smallTables);
    Model model(m_catalogue, plan, pay);
    model.showColumns(Both);
    const auto text = [&](int row, int column) { return at(model, row, column, Qt::DisplayRole).toString(); };
    QVERIFY2(text(Model::MatchRow, 1).startsWith(at(model, 0, 1, Model::PercentRole).toString()),
             qPrintable(text(Model::MatchRow, 1)));
    QVERIFY2(text(Model::HoursRow, 1).startsWith(QStringLiteral("30\u00a0h, about 3")),
             qPrintable(text(Model::HoursRow, 1)));
    QCOMPARE(text(Model::PayRow, 0), QStringLiteral("No figures"));
    QCOMPARE(text(Model::OutlookRow, 0), QStringLiteral("No official figure"));
    for (int row = 0; row < model.rowCount(); ++row) {
        QVERIFY(!model.headerData(row, Qt::Vertical, Qt::DisplayRole).toString().isEmpty());
        QVERIFY(!model.headerData(row, Qt::Vertical, Model::HintRole).toString().isEmpty());
        for (int column = 0; column < model.columnCount(); ++column) {
            const QString sentence = at(model, row, column, Qt::AccessibleTextRole).toString();
            QVERIFY2(sentence.startsWith(model.headerData(column, Qt::Horizontal).toString()), qPrintable(sentence));
            QVERIFY2(sentence.contains(model.headerData(row, Qt::Vertical).toString()), qPrintable(sentence));
        }
    }
    QVERIFY(at(model, Model::HoursRow, 1, Qt::AccessibleTextRole)
                .toString()
                .endsWith(QLatin1String("the shortest of them")));
}

void TestComparisonModel::levelTellsOnlyTheRowsThatDiffer()
{
    OpenPlan plan;
    plan.replace(m_state);
    LivePay pay(m_catalogue, m_own, smallTables);
    Model model(m_catalogue, plan, pay);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.showColumns(Both);
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    const QSignalSpy told(&model, &Model::comparisonChanged);
    // Only the engineer asks algebra, and the share of the other column is of the longest.
    plan.apply(levelChange(Algebra, Level::None, Level::Awareness));
    QCOMPARE(cellsOf(changes), (QStringList{QStringLiteral("0,0"), QStringLiteral("1,0"), QStringLiteral("1,1")}));
    QCOMPARE(told.count(), 1);
    QCOMPARE(resets.count(), 0);
    QCOMPARE(at(model, Model::HoursRow, 0, Model::HoursRole).toDouble(), 90.0);
}

void TestComparisonModel::levelThatNobodyAsksIsSilent()
{
    OpenPlan plan;
    plan.replace(m_state);
    LivePay pay(m_catalogue, m_own, smallTables);
    Model model(m_catalogue, plan, pay);
    model.showColumns({{Analyst, CareerLevel::Mid}});
    const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    const QSignalSpy told(&model, &Model::comparisonChanged);
    plan.apply(levelChange(Algebra, Level::None, Level::Expert));
    QCOMPARE(changes.count(), 0);
    QCOMPARE(told.count(), 0);
}

void TestComparisonModel::targetTellsItsColumns()
{
    m_state.target = Target{Engineer, CareerLevel::Mid};
    OpenPlan plan;
    plan.replace(m_state);
    LivePay pay(m_catalogue, m_own, smallTables);
    Model model(m_catalogue, plan, pay);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.showColumns({Both[0], Both[1], {Analyst, CareerLevel::Senior}});
    const QSignalSpy heads(&model, &QAbstractItemModel::headerDataChanged);
    plan.apply({Amina, Verb::SetTarget, {TargetEdit{m_state.target, Target{Analyst, CareerLevel::Mid}}}});
    QCOMPARE(heads.count(), 2);
    QCOMPARE(heads[0][1].toInt(), 0);
    QCOMPARE(heads[1][1].toInt(), 1);
    QVERIFY(model.headerData(1, Qt::Horizontal, Model::IsTargetRole).toBool());
}

void TestComparisonModel::freeTimeTellsHoursOnly()
{
    OpenPlan plan;
    plan.replace(m_state);
    LivePay pay(m_catalogue, m_own, smallTables);
    Model model(m_catalogue, plan, pay);
    model.showColumns(Both);
    const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    const QSignalSpy heads(&model, &QAbstractItemModel::headerDataChanged);
    plan.apply({Amina, Verb::SetAvailability, {AvailabilityEdit{m_state.availability, evenly(5, QDate(2026, 1, 5))}}});
    QCOMPARE(cellsOf(changes), (QStringList{QStringLiteral("1,0"), QStringLiteral("1,1")}));
    QCOMPARE(heads.count(), 1);
    QCOMPARE(at(model, Model::HoursRow, 1, Model::WeeksRole).toDouble(), 6.0);
    QVERIFY(model.headerData(Model::HoursRow, Qt::Vertical, Model::HintRole).toString().contains(u'5'));
}

void TestComparisonModel::otherColumnsResetOnce()
{
    OpenPlan plan;
    plan.replace(m_state);
    LivePay pay(m_catalogue, m_own, smallTables);
    Model model(m_catalogue, plan, pay);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.showColumns(Both);
    QCOMPARE(resets.count(), 1);
    model.showColumns(Both);
    QCOMPARE(resets.count(), 1);
    model.showColumns({Both[1], Both[0]});
    QCOMPARE(resets.count(), 2);
    QCOMPARE(model.headerData(0, Qt::Horizontal).toString(), QStringLiteral("Analyst"));
}

void TestComparisonModel::anotherLearnerIsShown()
{
    OpenPlan plan;
    plan.replace(m_state);
    LivePay pay(m_catalogue, m_own, smallTables);
    Model model(m_catalogue, plan, pay);
    model.showColumns(Both);
    PlanState other;
    other.profile.id = LearnerId(QStringLiteral("bo"));
    plan.replace(other);
    QCOMPARE(at(model, Model::MatchRow, 0, Model::ReachedRole).toInt(), 0);
    plan.close();
    QCOMPARE(at(model, Model::MatchRow, 1, Model::PercentRole).toInt(), 0);
}

void TestComparisonModel::payComesWhenItIsRead()
{
    OpenPlan plan;
    plan.replace(m_state);
    LivePay pay(m_catalogue, m_own, smallTables);
    Model model(m_catalogue, plan, pay);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.showColumns(Both);
    const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    const QSignalSpy told(&model, &Model::payChanged);
    PayQuestion options;
    options.today = QDate(2026, 1, 8);
    model.askPay(options);
    QVERIFY(model.pay().isEmpty());
    QVERIFY(QTest::qWaitFor([&pay] { return pay.isLoaded(); }));
    QCOMPARE(told.count(), 1);
    QCOMPARE(cellsOf(changes), (QStringList{QStringLiteral("2,0"), QStringLiteral("2,1")}));
    const auto figures = at(model, Model::PayRow, 0, Model::PayFiguresRole).value<QList<PayFigure>>();
    QCOMPARE(figures.size(), 3);
    QCOMPARE(figures[1].percentiles[MedianAt]->amount, 100000.0);
    QCOMPARE(figures[2].shown, PayShown::Hidden);
    QCOMPARE(*figures[2].n, 4);
    const QString text = at(model, Model::PayRow, 0, Qt::DisplayRole).toString();
    QVERIFY2(text.contains(QLatin1String("Mid $100k")), qPrintable(text));
    QVERIFY2(text.contains(QLatin1String("Senior n = 4")), qPrintable(text));
    const QString hint = model.headerData(Model::PayRow, Qt::Vertical, Model::HintRole).toString();
    QVERIFY2(hint.contains(QLatin1String("USD")), qPrintable(hint));
    // The same question again is no news.
    model.askPay(options);
    QCOMPARE(told.count(), 1);
}

void TestComparisonModel::payOfAnotherSeriesIsShown()
{
    PaySeriesRegister own;
    PayTables tables = smallTables();
    const PaySeriesId mine(QStringLiteral("mine"));
    own.replace({{mine, QStringLiteral("Mine"), QStringLiteral("mine.csv"), QDate(2026, 1, 2), 45,
                  std::make_shared<PayRows>(tables.advertisements)}},
                {});
    OpenPlan plan;
    plan.replace(m_state);
    LivePay pay(m_catalogue, own, smallTables);
    Model model(m_catalogue, plan, pay);
    model.showColumns(Both);
    PayQuestion options;
    options.series.insert(mine);
    model.askPay(options);
    QVERIFY(QTest::qWaitFor([&pay] { return pay.isLoaded(); }));
    QCOMPARE(model.pay().series, AdvertisementSeries);
    model.showPaySeries(mine);
    QCOMPARE(model.pay().series, mine);
    const QString hint = model.headerData(Model::PayRow, Qt::Vertical, Model::HintRole).toString();
    QVERIFY2(hint.contains(QLatin1String("Mine")), qPrintable(hint));
    own.replace({}, {});
    QCOMPARE(model.pay().series, AdvertisementSeries);
}

QTEST_GUILESS_MAIN(TestComparisonModel)
#include "tst_comparisonmodel.moc"

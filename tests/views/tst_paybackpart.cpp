// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/paybackpart.h"

#include "charts/paybackchart.h"
#include "domain/paywords.h"
#include "views/paybackform.h"
#include "views/paybacktable.h"
#include "views/salaryhouse.h"
#include "views/theme.h"
#include "views/widgetwalk.h"

#include <QDoubleSpinBox>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace Cairn;

namespace {

const RoleId Engineer(QStringLiteral("r_engineer"));
const RoleId Analyst(QStringLiteral("r_analyst"));

} // namespace

/** When a study pays for itself: the curves, what they assume, and the same as a table. */
class TestPayBackPart final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void curvesAreThoseOfTheRoles();
    void editGoesThroughTheDoor_data();
    void editGoesThroughTheDoor();
    void quickEditsAreOneUndo();
    void ownNumbersAreGivenUp();
    void givenUpFeesAreInTheCurrencyOfTheFigures();
    void anotherPathAppearsWithItsTime();
    void thirdRoleMakesRoomForTheOtherPath();
    void figuresAreThoseOfTheTargetsLevel();
    void chosenLevelGoesBeforeTheTargets();
    void priceLevelsDoNotChangeMoney();
    void numbersOfTheTableAreThoseOfTheCurves();
    void chartAndTableChooseAlike();
    void nothingToDrawIsSaid();
    void withoutALearnerNothingIsDrawn();
    void findingAsksForThePresentPay();
    void horizonIsThatOfTheForm();
    void everythingHasAName();
    void nothingIsCutOff_data();
    void nothingIsCutOff();

private:
    template <class T>
    T &named(const char *name) const
    {
        for (T *each : m_part->findChildren<T *>()) {
            if (each->accessibleName() == words(name))
                return *each;
        }
        qFatal("There is no %s", name);
    }
    /** Types a number in place of what stands in a field, and Enter. */
    void type(const char *name, const QString &number)
    {
        auto &field = named<QAbstractSpinBox>(name);
        field.setFocus();
        field.selectAll();
        QTest::keyClicks(&field, number);
        QTest::keyClick(&field, Qt::Key_Return);
    }
    void ask(std::vector<RoleId> roles, std::optional<PayLevel> level = std::nullopt)
    {
        PayQuestion question = m_house->pay.question();
        question.roles = std::move(roles);
        question.level = level;
        question.fromYear = 2024;
        question.toYear = 2025;
        question.today = RoadmapToday;
        m_house->pay.setQuestion(question);
        m_part->refresh();
    }
    PayBackChart &chart() const { return *m_part->findChild<PayBackChart *>(); }
    PayBackTable &table() const { return *m_part->findChild<PayBackTable *>(); }
    const std::optional<PayBackAssumptions> &kept() const { return m_house->plan.plan.state().payBack; }
    const std::vector<PayBackCourse> &courses() const { return m_part->courses().courses(); }
    PlanCommands &commands() const { return m_house->plan.commands; }
    bool isSaid(const char *text) const
    {
        const QStringList texts = textsOf(*m_part);
        return std::any_of(texts.begin(), texts.end(), [&](const QString &each) { return each.contains(words(text)); });
    }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<SalaryHouse> m_house;
    std::unique_ptr<PayBackPart> m_part;
};

void TestPayBackPart::initTestCase()
{
    QLocale::setDefault(QLocale(QStringLiteral("en_US")));
    m_theme = std::make_unique<Theme>(*qApp);
}

void TestPayBackPart::init()
{
    m_house = std::make_unique<SalaryHouse>();
    QVERIFY(m_house->load());
    commands().setQuickEdits(PlanCommands::QuickEdits::OwnSteps);
    m_part = std::make_unique<PayBackPart>(*m_theme, m_house->pay, m_house->roadmap, commands());
    m_part->resize(1200, 800);
    m_part->show();
    m_part->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_part.get()));
    ask({Engineer, Analyst});
}

void TestPayBackPart::cleanup()
{
    m_part.reset();
    m_house.reset();
    m_theme->setTextPercent(100);
}

void TestPayBackPart::curvesAreThoseOfTheRoles()
{
    QCOMPARE(courses().size(), size_t(2));
    QCOMPARE(chart().lines().size(), size_t(2));
    QCOMPARE(chart().lines()[0].note, words("then Engineer"));
    QCOMPARE(chart().lines()[1].note, words("then Analyst"));
    const PayBackWay way = *payBackWay(Engineer, m_house->plan.plan.state(), m_house->catalogue, RoadmapToday,
                                       PayRates(m_house->pay.tables()->rates), words("USD"));
    QCOMPARE(courses()[0].path.studyMonths, way.months);
    QVERIFY(isSaid(lookText(courses()[0].pay, m_house->catalogue, {}).toUtf8().constData()));
    QVERIFY(!kept()); // nothing is kept that nobody has typed
}

void TestPayBackPart::editGoesThroughTheDoor_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<double>("value");
    QTest::newRow("present pay") << words("Present pay, a year") << words("41000") << 41000.0;
    QTest::newRow("fees") << words("Fees for your plan") << words("1200") << 1200.0;
    QTest::newRow("pay given up") << words("Pay given up for it") << words("9000") << 9000.0;
    QTest::newRow("time to find a job") << words("Time to find a job") << words("7") << 7.0;
    QTest::newRow("another path") << words("Another path takes") << words("36") << 36.0;
    QTest::newRow("its cost") << words("It costs in all") << words("80000") << 80000.0;
    QTest::newRow("years") << words("Years to look ahead") << words("12") << 12.0;
}

void TestPayBackPart::editGoesThroughTheDoor()
{
    QFETCH(QString, field);
    QFETCH(QString, typed);
    QFETCH(double, value);
    const QSignalSpy told(&m_house->plan.plan, &OpenPlan::payBackChanged);
    type(field.toUtf8().constData(), typed);
    QCOMPARE(told.count(), 1);
    QVERIFY(kept());
    const PayBackAssumptions &now = *kept();
    const QMap<QString, double> all{
        {words("Present pay, a year"), now.presentPay},   {words("Fees for your plan"), now.fees},
        {words("Pay given up for it"), now.payGivenUp},   {words("Time to find a job"), now.monthsToFindJob},
        {words("Another path takes"), now.otherMonths},   {words("It costs in all"), now.otherCost},
        {words("Years to look ahead"), double(now.years)}};
    QCOMPARE(all.value(field), value);
    const PayBackAssumptions first;
    QCOMPARE(now.currency, words("USD"));
    QVERIFY(field == words("Time to find a job") || now.monthsToFindJob == first.monthsToFindJob);
    commands().undo();
    QVERIFY(!kept());
    QVERIFY(!commands().undoText().contains(words("pay"), Qt::CaseInsensitive));
}

void TestPayBackPart::quickEditsAreOneUndo()
{
    commands().setQuickEdits(PlanCommands::QuickEdits::OneStep);
    type("Present pay, a year", words("30000"));
    type("Present pay, a year", words("40000"));
    type("Fees for your plan", words("500"));
    QCOMPARE(kept()->presentPay, 40000.0);
    commands().undo();
    QVERIFY(!kept());
    QCOMPARE(named<QDoubleSpinBox>("Present pay, a year").value(), 0.0);
    commands().redo();
    QCOMPARE(kept()->fees, 500.0);
    QCOMPARE(named<QDoubleSpinBox>("Fees for your plan").value(), 500.0);
}

void TestPayBackPart::ownNumbersAreGivenUp()
{
    QAbstractButton *giveUp = buttonWith(*m_part, words("Back to the plan's numbers"));
    QVERIFY(!giveUp->isEnabled());
    const double before = courses()[0].middle.moneyAt(96);
    type("Present pay, a year", words("60000"));
    QVERIFY(giveUp->isEnabled());
    QVERIFY(courses()[0].middle.moneyAt(96) < before);
    giveUp->setFocus();
    QTest::keyClick(giveUp, Qt::Key_Space);
    QVERIFY(!kept());
    QVERIFY(!giveUp->isEnabled());
    QCOMPARE(courses()[0].middle.moneyAt(96), before);
    commands().undo();
    QCOMPARE(kept()->presentPay, 60000.0);
}

void TestPayBackPart::givenUpFeesAreInTheCurrencyOfTheFigures()
{
    QCOMPARE(named<QDoubleSpinBox>("Fees for your plan").value(), 130.0); // 120 euros at 0.92 for a dollar
    type("Present pay, a year", words("60000"));                          // in dollars
    PayQuestion question = m_house->pay.question();
    question.currency = words("EUR");
    m_house->pay.setQuestion(question);
    m_part->refresh();
    QCOMPARE(courses()[0].pay.currency, words("USD")); // the person's numbers stay what they are
    QTest::mouseClick(buttonWith(*m_part, words("Back to the plan's numbers")), Qt::LeftButton);
    QCOMPARE(courses()[0].pay.currency, words("EUR"));
    QVERIFY(isSaid("EUR ahead of staying as it is now"));
    QCOMPARE(named<QDoubleSpinBox>("Fees for your plan").value(), 120.0); // as its publisher has it
    QVERIFY(named<QDoubleSpinBox>("Present pay, a year").suffix().contains(words("€")));
}

void TestPayBackPart::anotherPathAppearsWithItsTime()
{
    type("It costs in all", words("90000"));
    QCOMPARE(courses().size(), size_t(2));
    type("Another path takes", words("36"));
    QCOMPARE(courses().size(), size_t(3));
    QVERIFY(courses().back().isOther);
    QCOMPARE(courses().back().role, Engineer);
    QCOMPARE(courses().back().path, (PayBackPath{36, 90000}));
    QCOMPARE(chart().lines().back().name, words("The other path"));
    QCOMPARE(table().model()->index(6, 0).data().toString(), words("The other path, then Engineer"));
    type("Another path takes", words("0"));
    QCOMPARE(courses().size(), size_t(2));
}

void TestPayBackPart::thirdRoleMakesRoomForTheOtherPath()
{
    m_house->own.replace({ownPay(words("mine"), words("Mine"))}, {});
    ask({Engineer, Analyst, Engineer});
    QCOMPARE(courses().size(), size_t(3));
    type("Another path takes", words("36"));
    QCOMPARE(courses().size(), size_t(3));
    QVERIFY(courses().back().isOther);
    QVERIFY(!courses()[1].isOther);
}

void TestPayBackPart::figuresAreThoseOfTheTargetsLevel()
{
    commands().aimAt({Engineer, CareerLevel::Senior});
    m_part->refresh();
    QCOMPARE(courses()[0].pay.level, std::optional(PayLevel::Senior));
    QCOMPARE(courses()[0].pay.population, PayPopulation::Advertisements);
    QCOMPARE(courses()[0].middle.payAfter, courses()[0].pay.percentiles[MedianAt]->amount);
    QVERIFY(courses()[0].middle.payAfter > 170000); // seniors of the newest two years
    QVERIFY(!courses()[1].pay.level);               // no senior analyst is sought: all levels together
    commands().aimAt({Engineer, CareerLevel::Mid});
    m_part->refresh();
    QVERIFY(courses()[0].middle.payAfter < 140000);
}

void TestPayBackPart::chosenLevelGoesBeforeTheTargets()
{
    ask({Engineer}, PayLevel::Senior);
    QCOMPARE(courses()[0].pay.level, std::optional(PayLevel::Senior));
}

void TestPayBackPart::priceLevelsDoNotChangeMoney()
{
    PayQuestion question = m_house->pay.question();
    question.place = words("DE");
    question.level = PayLevel::Mid;
    m_house->pay.setQuestion(question);
    m_part->refresh();
    QCOMPARE(courses()[0].pay.currency, words("EUR"));
    const double euros = courses()[0].middle.payAfter;
    type("Present pay, a year", words("30000"));
    question.atPriceLevel = true;
    m_house->pay.setQuestion(question);
    m_part->refresh();
    QCOMPARE(kept()->currency, words("EUR"));
    QCOMPARE(courses()[0].pay.currency, words("EUR"));
    QCOMPARE(courses()[0].middle.payAfter, euros);
}

void TestPayBackPart::numbersOfTheTableAreThoseOfTheCurves()
{
    type("Present pay, a year", words("45000"));
    type("Another path takes", words("24"));
    const QAbstractItemModel &model = *table().model();
    QCOMPARE(model.rowCount(), 9);
    for (size_t line = 0; line < courses().size(); ++line) {
        const PayBackCourse &course = courses()[line];
        for (int year = 1; year <= kept()->years; ++year) {
            const QModelIndex cell =
                model.index(static_cast<int>(line) * 3 + 1, PayBackModel::FirstYearColumn + year - 1);
            const PayBackCurve again = payBackCurve(course.path, course.pay.percentiles[MedianAt]->amount, *kept());
            QCOMPARE(cell.data(PayBackModel::RawRole).toDouble(), again.moneyAt(year * 12));
            QCOMPARE(cell.data(PayBackModel::SeriesNumberRole).toInt(), chart().lines()[line].series);
        }
        QCOMPARE(chart().lines()[line].median.back().y(), course.middle.moneyAt(kept()->years * 12));
        QVERIFY(chart().lines()[line].lower.back().y() <= chart().lines()[line].upper.back().y());
    }
}

void TestPayBackPart::chartAndTableChooseAlike()
{
    chart().setFocus();
    QTest::keyClick(&chart(), Qt::Key_Down);
    QTest::keyClick(&chart(), Qt::Key_Down);
    QCOMPARE(chart().chosen(), 1);
    QCOMPARE(table().currentIndex().row(), 4); // the median of the second
    table().setFocus();
    QTest::keyClick(&table(), Qt::Key_Up);
    QTest::keyClick(&table(), Qt::Key_Up);
    QCOMPARE(chart().chosen(), 0);
}

void TestPayBackPart::nothingToDrawIsSaid()
{
    ask({});
    QVERIFY(isSaid("There is nothing to draw"));
    QVERIFY(!chart().isVisible());
    QVERIFY(m_part->chart()->isVisible()); // the keyboard has a place
    ask({RoleId(words("r_keeper"))});
    QVERIFY(isSaid("There is nothing to draw"));
    ask({Engineer});
    QVERIFY(!isSaid("There is nothing to draw"));
    Availability none;
    none.start = RoadmapToday;
    commands().setAvailability(none);
    m_part->refresh();
    QVERIFY(isSaid("There is nothing to draw"));
    QCOMPARE(table().model()->rowCount(), 0);
}

void TestPayBackPart::withoutALearnerNothingIsDrawn()
{
    commands().eraseLearner(m_house->plan.plan.state().profile.id);
    QVERIFY(!m_house->plan.plan.isOpen());
    m_part->refresh();
    QVERIFY(isSaid("Open a learner first"));
    QVERIFY(courses().empty());
    QVERIFY(m_part->finding().isEmpty());
}

void TestPayBackPart::findingAsksForThePresentPay()
{
    QCOMPARE(m_part->finding(), words("Say what you earn now: without it all pay counts as gain"));
    type("Present pay, a year", words("45000"));
    QCOMPARE(m_part->finding(),
             words("Your plan, then Engineer: paid back %1").arg(paidBackText(courses()[0].middle.paidBackAfter)));
    type("Present pay, a year", words("900000"));
    QVERIFY(m_part->finding().endsWith(words("paid back never")));
}

void TestPayBackPart::horizonIsThatOfTheForm()
{
    type("Years to look ahead", words("20"));
    QCOMPARE(table().model()->columnCount(), PayBackModel::FirstYearColumn + 20);
    QCOMPARE(chart().lines()[0].median.back().x(), 240.0);
    QSpinBox &years = named<QSpinBox>("Years to look ahead");
    QCOMPARE(years.maximum(), PayBackAssumptions::MostYears);
    QCOMPARE(years.minimum(), PayBackAssumptions::LeastYears);
}

void TestPayBackPart::everythingHasAName()
{
    QCOMPARE(namelessWidgets(*m_part).join(u'\n'), QString());
    QVERIFY(chart().spokenText().isEmpty());
    QTest::keyClick(&chart(), Qt::Key_Down);
    QVERIFY(chart().spokenText().startsWith(words("Your plan, then Engineer: paid back")));
}

void TestPayBackPart::nothingIsCutOff_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("percent");
    QTest::addColumn<bool>("isMirrored");
    for (const int width : {728, 1200}) {
        QTest::addRow("%d", width) << width << 100 << false;
        QTest::addRow("%d large", width) << width << 200 << false;
        QTest::addRow("%d large, right to left", width) << width << 200 << true;
    }
}

void TestPayBackPart::nothingIsCutOff()
{
    QFETCH(int, width);
    QFETCH(int, percent);
    QFETCH(bool, isMirrored);
    m_part->setLayoutDirection(isMirrored ? Qt::RightToLeft : Qt::LeftToRight);
    m_theme->setTextPercent(percent);
    m_part->resize(width, 900);
    QTest::qWait(20);
    QCOMPARE(m_part->width(), width);
    QCOMPARE(clippedWidgets(*m_part).join(u'\n'), QString());
    QCOMPARE(m_part->findChild<QScrollArea *>()->horizontalScrollBar()->maximum(), 0);
}

QTEST_MAIN(TestPayBackPart)
#include "tst_paybackpart.moc"

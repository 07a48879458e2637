// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/payoptionbar.h"

#include "views/salaryhouse.h"
#include "views/theme.h"
#include "views/widgetwalk.h"

#include <QCheckBox>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>
#include <QVBoxLayout>

using namespace Cairn;

/** Which figures of pay are asked for, besides the roles. */
class TestPayOptionBar final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void asksForTheNewestTwoYearsFirst();
    void eachControlChangesTheQuestionOnce();
    void partsHaveTheirOwnOptions();
    void areasOfTheUnitedStatesAreAskedFor();
    void industriesAreOfTheWholeCountry();
    void placesAreThoseWithEnoughFigures();
    void priceLevelLeavesNoChoiceOfCurrency();
    void seriesAreTurnedOnAndOff();
    void newOwnSeriesIsTurnedOn();
    void seriesThatWasTurnedOffStaysOff();
    void shownOptionsAreAskedForAndToldToNobody();
    void optionsShownBeforeTheTablesAreReadCount();
    void optionsToKeepAreThoseChosen();
    void choiceIsKeptWhenOwnSeriesChange();
    void unknownOptionsFallBack();
    void textOfFilesIsPlain();
    void everythingHasAName();
    void nothingIsCutOff_data();
    void nothingIsCutOff();

private:
    template <class T>
    T &named(const char *name) const
    {
        for (T *each : m_bar->findChildren<T *>()) {
            if (each->accessibleName() == words(name))
                return *each;
        }
        qFatal("There is no %s", name);
    }
    QAction &seriesAction(const QString &text) const
    {
        for (QAction *action : named<QPushButton>("Whose figures are shown").menu()->actions()) {
            if (action->text() == text)
                return *action;
        }
        qFatal("There is no series %s", qPrintable(text));
    }
    PayQuestion asked() const
    {
        PayQuestion question;
        m_bar->fill(question);
        return question;
    }
    void build(SalaryHouse::Reading reading = SalaryHouse::Reading::AtOnce);

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<SalaryHouse> m_house;
    std::unique_ptr<QWidget> m_window;
    PayOptionBar *m_bar = nullptr;
};

void TestPayOptionBar::initTestCase()
{
    QLocale::setDefault(QLocale(QStringLiteral("en_US")));
    m_theme = std::make_unique<Theme>(*qApp);
}

void TestPayOptionBar::init()
{
    build();
    QVERIFY(m_house->load());
}

void TestPayOptionBar::build(SalaryHouse::Reading reading)
{
    m_window.reset();
    m_house = std::make_unique<SalaryHouse>(reading);
    m_window = std::make_unique<QWidget>();
    auto *lines = new QVBoxLayout(m_window.get());
    m_bar = new PayOptionBar(*m_theme, m_house->pay, m_window.get());
    lines->addWidget(m_bar);
    lines->addStretch(1);
    m_window->resize(1000, 300);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestPayOptionBar::cleanup()
{
    m_window.reset();
    m_house.reset();
    m_theme->setTextPercent(100);
}

void TestPayOptionBar::asksForTheNewestTwoYearsFirst()
{
    const PayQuestion question = asked();
    QCOMPARE(question.fromYear, 2024);
    QCOMPARE(question.toYear, 2025);
    QCOMPARE(question.place, words("US"));
    QVERIFY(!question.level && question.currency.isEmpty() && !question.atPriceLevel);
    QCOMPARE(question.along, PayDimension::Levels);
    QCOMPARE(question.series, PayQuestion().series);
}

void TestPayOptionBar::eachControlChangesTheQuestionOnce()
{
    QSignalSpy told(m_bar, &PayOptionBar::optionsChanged);
    const auto press = [](QWidget &widget, Qt::Key key) {
        widget.setFocus();
        QTest::keyClick(&widget, key);
    };
    press(named<QComboBox>("Level"), Qt::Key_Down);
    QCOMPARE(asked().level, std::optional(PayLevel::Entry));
    QCOMPARE(told.count(), 1);
    press(named<QComboBox>("Country"), Qt::Key_Down);
    QCOMPARE(asked().place, words("GB"));
    QCOMPARE(told.count(), 2);
    press(named<QComboBox>("Currency"), Qt::Key_Down);
    QCOMPARE(asked().currency, words("EUR"));
    QCOMPARE(told.count(), 3);
    press(named<QSlider>("First year"), Qt::Key_Left);
    QCOMPARE(asked().fromYear, 2023);
    QVERIFY(textsOf(*m_bar).contains(words("Since 2023")));
    QCOMPARE(told.count(), 4);
    press(*m_bar->findChild<QCheckBox *>(), Qt::Key_Space);
    QVERIFY(asked().atPriceLevel);
    QCOMPARE(told.count(), 5);
    seriesAction(words("Official statistics")).trigger();
    QCOMPARE(asked().series, QSet<PaySeriesId>{AdvertisementSeries});
    QCOMPARE(told.count(), 6);
}

void TestPayOptionBar::partsHaveTheirOwnOptions()
{
    const auto isShown = [this](const char *name) { return named<QWidget>(name).isVisible(); };
    m_bar->setPart(PayPart::Ranges);
    QVERIFY(isShown("Level") && isShown("Country") && isShown("First year") && !isShown("Kind of place"));
    m_bar->setPart(PayPart::Places);
    QVERIFY(isShown("Level") && isShown("Kind of place") && !isShown("Country") && !isShown("State"));
    QCOMPARE(asked().along, PayDimension::Countries);
    m_bar->setPart(PayPart::Industries);
    QVERIFY(isShown("Industry") && !isShown("Country") && !isShown("First year"));
    QCOMPARE(asked().along, PayDimension::Industries);
    m_bar->setPart(PayPart::Years);
    QVERIFY(isShown("Country") && !isShown("First year"));
    QCOMPARE(asked().along, PayDimension::Years);
    m_bar->setPart(PayPart::Sizes);
    QVERIFY(isShown("Country") && isShown("First year"));
    QCOMPARE(asked().along, PayDimension::Sizes);
    m_bar->setPart(PayPart::PayBack);
    QCOMPARE(asked().along, PayDimension::Levels);
}

void TestPayOptionBar::areasOfTheUnitedStatesAreAskedFor()
{
    m_bar->setPart(PayPart::Places);
    QComboBox &area = named<QComboBox>("Kind of place");
    area.setFocus();
    QTest::keyClick(&area, Qt::Key_Down);
    QCOMPARE(asked().along, PayDimension::States);
    QVERIFY(!named<QComboBox>("Level").isVisible()); // all jobs of a place together
    QTest::keyClick(&area, Qt::Key_Down);
    QCOMPARE(asked().along, PayDimension::Metros);
    QCOMPARE(asked().place, words("US"));
    QComboBox &state = named<QComboBox>("State");
    QVERIFY(state.isVisible());
    state.setFocus();
    QTest::keyClick(&state, Qt::Key_Down);
    QCOMPARE(asked().place, words("US-CA"));
    m_bar->setPart(PayPart::Ranges);
    QCOMPARE(asked().place, words("US"));
}

void TestPayOptionBar::industriesAreOfTheWholeCountry()
{
    named<QComboBox>("Country").setCurrentIndex(1);
    m_bar->setPart(PayPart::Industries);
    QCOMPARE(asked().place, words("US"));
    named<QComboBox>("Industry").setCurrentIndex(2);
    QCOMPARE(asked().industry, words("52"));
    m_bar->setPart(PayPart::Ranges);
    QVERIFY(asked().industry.isEmpty());
    QCOMPARE(asked().place, words("GB"));
}

void TestPayOptionBar::placesAreThoseWithEnoughFigures()
{
    const QComboBox &place = named<QComboBox>("Country");
    QStringList codes;
    for (int at = 0; at < place.count(); ++at)
        codes.append(place.itemData(at).toString());
    QCOMPARE(codes, (QStringList{words("US"), words("GB"), words("DE")}));
}

void TestPayOptionBar::priceLevelLeavesNoChoiceOfCurrency()
{
    QCheckBox &adjust = *m_bar->findChild<QCheckBox *>();
    QTest::mouseClick(&adjust, Qt::LeftButton, {}, QPoint(8, adjust.height() / 2));
    QVERIFY(asked().atPriceLevel);
    QVERIFY(!named<QComboBox>("Currency").isEnabled());
    QTest::mouseClick(&adjust, Qt::LeftButton, {}, QPoint(8, adjust.height() / 2));
    QVERIFY(!asked().atPriceLevel);
    QVERIFY(named<QComboBox>("Currency").isEnabled());
}

void TestPayOptionBar::seriesAreTurnedOnAndOff()
{
    QVERIFY(!seriesAction(words("One guide's rule of thumb")).isChecked());
    seriesAction(words("One guide's rule of thumb")).trigger();
    QVERIFY(asked().series.contains(RuleOfThumbSeries));
    seriesAction(words("Job advertisements")).trigger();
    seriesAction(words("Official statistics")).trigger();
    QCOMPARE(asked().series, QSet<PaySeriesId>{RuleOfThumbSeries});
    seriesAction(words("Official statistics")).trigger();
    QVERIFY(asked().series.contains(OfficialSeries));
}

void TestPayOptionBar::newOwnSeriesIsTurnedOn()
{
    m_house->own.replace({ownPay(words("mine"), words("Mine"))}, {});
    QVERIFY(seriesAction(words("Mine")).isChecked());
    QVERIFY(asked().series.contains(PaySeriesId(words("mine"))));
}

void TestPayOptionBar::seriesThatWasTurnedOffStaysOff()
{
    m_house->own.replace({ownPay(words("mine"), words("Mine"))}, {});
    seriesAction(words("Mine")).trigger();
    m_house->own.replace({ownPay(words("mine"), words("Mine")), ownPay(words("two"), words("Two"))}, {});
    QVERIFY(!seriesAction(words("Mine")).isChecked());
    QVERIFY(seriesAction(words("Two")).isChecked());
    QVERIFY(!asked().series.contains(PaySeriesId(words("mine"))));
}

void TestPayOptionBar::shownOptionsAreAskedForAndToldToNobody()
{
    const QSignalSpy told(m_bar, &PayOptionBar::optionsChanged);
    PayQuestion wanted = asked();
    wanted.level = PayLevel::Senior;
    wanted.place = words("GB");
    wanted.currency = words("GBP");
    wanted.atPriceLevel = true;
    wanted.fromYear = 2023;
    wanted.series = {OfficialSeries, RuleOfThumbSeries};
    m_bar->showOptions(wanted);
    QCOMPARE(asked(), wanted);
    QCOMPARE(told.count(), 0);
    QVERIFY(!seriesAction(words("Job advertisements")).isChecked());
    QVERIFY(textsOf(*m_bar).contains(words("Since 2023")));
    QVERIFY(!named<QComboBox>("Currency").isEnabled());
}

void TestPayOptionBar::optionsShownBeforeTheTablesAreReadCount()
{
    build(SalaryHouse::Reading::WhenReleased);
    PayQuestion wanted = asked();
    wanted.place = words("DE");
    wanted.currency = words("EUR");
    wanted.fromYear = 2023;
    m_bar->showOptions(wanted);
    m_house->gate.release();
    QVERIFY(m_house->load());
    QCOMPARE(asked().place, words("DE"));
    QCOMPARE(asked().currency, words("EUR"));
    QCOMPARE(asked().fromYear, 2023);
    m_house->own.replace({ownPay(words("mine"), words("Mine"))}, {});
    named<QComboBox>("Country").setCurrentIndex(0);
    m_house->own.replace({}, {});
    QCOMPARE(asked().place, words("US")); // what was found again counts once
}

void TestPayOptionBar::optionsToKeepAreThoseChosen()
{
    named<QComboBox>("Country").setCurrentIndex(2);
    named<QComboBox>("Level").setCurrentIndex(3);
    const PayQuestion chosen = asked();
    QCOMPARE(m_bar->options(), chosen);
    for (const PayPart part : {PayPart::Places, PayPart::Industries, PayPart::Years}) {
        m_bar->setPart(part); // which may ask for another place
        QCOMPARE(m_bar->options().place, words("DE"));
        QCOMPARE(m_bar->options().level, std::optional(PayLevel::Senior));
        QCOMPARE(m_bar->options().fromYear, chosen.fromYear);
    }
    build(SalaryHouse::Reading::WhenReleased);
    m_bar->showOptions(chosen); // and closed again before the tables are read
    QCOMPARE(m_bar->options().place, words("DE"));
    QCOMPARE(m_bar->options().fromYear, chosen.fromYear);
}

void TestPayOptionBar::choiceIsKeptWhenOwnSeriesChange()
{
    named<QComboBox>("Country").setCurrentIndex(1);
    named<QComboBox>("Currency").setCurrentIndex(2);
    named<QSlider>("First year").setValue(2023);
    const PayQuestion before = asked();
    const QSignalSpy told(m_bar, &PayOptionBar::optionsChanged);
    m_house->own.replace({}, {});
    QCOMPARE(asked(), before);
    QCOMPARE(told.count(), 0);
}

void TestPayOptionBar::unknownOptionsFallBack()
{
    PayQuestion wanted = asked();
    wanted.place = words("ZZ");
    wanted.currency = words("XXX");
    wanted.fromYear = 1492;
    m_bar->showOptions(wanted);
    QCOMPARE(asked().place, words("US"));
    QVERIFY(asked().currency.isEmpty());
    QVERIFY(asked().fromYear >= 2022 && asked().fromYear <= 2025);
}

void TestPayOptionBar::textOfFilesIsPlain()
{
    const QString name = words("A & B <img src=x>");
    m_house->own.replace({ownPay(words("mine"), name)}, {});
    QVERIFY(seriesAction(words("A && B <img src=x>")).isChecked());
}

void TestPayOptionBar::everythingHasAName()
{
    for (const PayPart part : {PayPart::Ranges, PayPart::Places, PayPart::Industries, PayPart::Years}) {
        m_bar->setPart(part);
        QCOMPARE(namelessWidgets(*m_window).join(u'\n'), QString());
    }
}

void TestPayOptionBar::nothingIsCutOff_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("percent");
    QTest::addColumn<bool>("isMirrored");
    for (const int width : {500, 760, 1600}) {
        QTest::addRow("%d", width) << width << 100 << false;
        QTest::addRow("%d large", width) << width << 200 << false;
        QTest::addRow("%d large, right to left", width) << width << 200 << true;
    }
}

void TestPayOptionBar::nothingIsCutOff()
{
    QFETCH(int, width);
    QFETCH(int, percent);
    QFETCH(bool, isMirrored);
    m_window->setLayoutDirection(isMirrored ? Qt::RightToLeft : Qt::LeftToRight);
    m_theme->setTextPercent(percent);
    for (const PayPart part : {PayPart::Ranges, PayPart::Places, PayPart::Industries}) {
        m_bar->setPart(part);
        m_window->resize(width, 800);
        QTest::qWait(0);
        QCOMPARE(m_window->width(), width);
        QCOMPARE(clippedWidgets(*m_window).join(u'\n'), QString());
    }
}

QTEST_MAIN(TestPayOptionBar)
#include "tst_payoptionbar.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/livepay.h"

#include "common/smallcatalogue.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <atomic>

using namespace Cairn;

namespace {

const RoleId Engineer(QStringLiteral("r_engineer"));
const RoleId Analyst(QStringLiteral("r_analyst"));

PayRows rowsAround(const RoleId &role, double middle)
{
    PayWordLists words;
    words.roles = {role};
    words.places = {QString(), QStringLiteral("US")};
    words.currencies = {QStringLiteral("USD")};
    std::vector<PayRow> rows;
    for (int at = 0; at < 41; ++at)
        rows.push_back({0, PayLevel::Mid, 1, 0, 0, 0, 2025, middle + (at - 20) * 100.0});
    return {words, rows, PayRates()};
}

PayTables smallTables()
{
    PayTables tables;
    tables.advertisements = rowsAround(Engineer, 120000);
    tables.advertisementsUntil = QDate(2025, 9, 30);
    return tables;
}

PaySeries mine()
{
    return {PaySeriesId(QStringLiteral("mine")),
            QStringLiteral("Mine"),
            QStringLiteral("mine.csv"),
            QDate(2026, 1, 2),
            41,
            std::make_shared<PayRows>(rowsAround(Analyst, 90000))};
}

PayQuestion questionOf(const RoleId &role)
{
    PayQuestion question;
    question.roles = {role};
    question.series = {AdvertisementSeries, PaySeriesId(QStringLiteral("mine"))};
    question.today = QDate(2026, 1, 8);
    return question;
}

} // namespace

/** What the figures of pay answer, always with the series that are there now. */
class TestLivePay final : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_readings = 0; }
    void readsNothingUntilItIsAsked();
    void readsOnceOnAnotherThread();
    void figuresAreEmptyUntilTheTablesAreRead();
    void figuresAreTheAnswerToTheQuestion();
    void anotherQuestionIsToldOnce();
    void anotherQuestionIsAnsweredBesides();
    void newSeriesAreToldAndCounted();
    void removedSeriesAreThoseOfTheRegister();
    void goingWaitsForTheReading();

private:
    LivePay::ReadTables readCounted()
    {
        return [this] {
            ++m_readings;
            m_reader = QThread::currentThread();
            m_gate.acquire();
            return smallTables();
        };
    }
    bool load(LivePay &pay)
    {
        m_gate.release();
        pay.tables();
        return QTest::qWaitFor([&pay] { return pay.isLoaded(); });
    }

    Catalogue m_catalogue{smallCatalogueContents()};
    std::atomic<int> m_readings = 0;
    std::atomic<QThread *> m_reader = nullptr;
    QSemaphore m_gate;
};

void TestLivePay::readsNothingUntilItIsAsked()
{
    const PaySeriesRegister own;
    LivePay pay(m_catalogue, own, readCounted());
    pay.setQuestion(questionOf(Engineer));
    QTest::qWait(20);
    QCOMPARE(m_readings.load(), 0);
    QVERIFY(!pay.isLoaded());
    QVERIFY(load(pay));
    QCOMPARE(m_readings.load(), 1);
}

void TestLivePay::readsOnceOnAnotherThread()
{
    const PaySeriesRegister own;
    LivePay pay(m_catalogue, own, readCounted());
    const QSignalSpy loaded(&pay, &LivePay::loaded);
    for (int time = 0; time < 5; ++time)
        QVERIFY(!pay.tables());
    QVERIFY(pay.figures().empty());
    QVERIFY(load(pay));
    QVERIFY(pay.tables());
    QCOMPARE(pay.tables(), pay.tables());
    QTest::qWait(20);
    QCOMPARE(m_readings.load(), 1);
    QCOMPARE(loaded.count(), 1);
    QVERIFY(m_reader.load() != QThread::currentThread());
}

void TestLivePay::figuresAreEmptyUntilTheTablesAreRead()
{
    const PaySeriesRegister own;
    LivePay pay(m_catalogue, own, readCounted());
    const QSignalSpy changed(&pay, &LivePay::changed);
    pay.setQuestion(questionOf(Engineer));
    QCOMPARE(changed.count(), 1);
    QVERIFY(pay.figures().empty());
    QVERIFY(pay.answerTo(questionOf(Engineer)).empty());
    QVERIFY(load(pay));
    QCOMPARE(changed.count(), 2);
    QVERIFY(!pay.figures().empty());
}

void TestLivePay::figuresAreTheAnswerToTheQuestion()
{
    PaySeriesRegister own;
    own.replace({mine()}, {});
    LivePay pay(m_catalogue, own, readCounted());
    pay.setQuestion(questionOf(Engineer));
    QVERIFY(load(pay));
    QCOMPARE(pay.figures(), payFigures(questionOf(Engineer), {smallTables(), own.series(), m_catalogue}));
    QCOMPARE(pay.figures().front().percentiles[MedianAt]->amount, 120000.0);
}

void TestLivePay::anotherQuestionIsToldOnce()
{
    const PaySeriesRegister own;
    LivePay pay(m_catalogue, own, readCounted());
    QVERIFY(load(pay));
    const QSignalSpy changed(&pay, &LivePay::changed);
    pay.setQuestion(questionOf(Engineer));
    QCOMPARE(changed.count(), 1);
    pay.setQuestion(questionOf(Engineer));
    QCOMPARE(changed.count(), 1);
    PayQuestion other = questionOf(Engineer);
    other.level = PayLevel::Mid;
    pay.setQuestion(other);
    QCOMPARE(changed.count(), 2);
    QCOMPARE(pay.figures().size(), size_t(1));
    QCOMPARE(pay.figures().front().level, std::optional(PayLevel::Mid));
}

void TestLivePay::anotherQuestionIsAnsweredBesides()
{
    PaySeriesRegister own;
    own.replace({mine()}, {});
    LivePay pay(m_catalogue, own, readCounted());
    pay.setQuestion(questionOf(Engineer));
    QVERIFY(load(pay));
    const QSignalSpy changed(&pay, &LivePay::changed);
    const std::vector<PayFigure> before = pay.figures();
    const std::vector<PayFigure> besides = pay.answerTo(questionOf(Analyst));
    QCOMPARE(besides, payFigures(questionOf(Analyst), {smallTables(), own.series(), m_catalogue}));
    QVERIFY(besides != before);
    QCOMPARE(pay.figures(), before);
    QCOMPARE(changed.count(), 0);
}

void TestLivePay::newSeriesAreToldAndCounted()
{
    PaySeriesRegister own;
    LivePay pay(m_catalogue, own, readCounted());
    PayQuestion question = questionOf(Analyst);
    question.level = PayLevel::Mid;
    pay.setQuestion(question);
    QVERIFY(load(pay));
    QCOMPARE(pay.figures().back().population, PayPopulation::Advertisements);
    const QSignalSpy changed(&pay, &LivePay::changed);
    const QSignalSpy series(&pay, &LivePay::ownSeriesChanged);
    own.replace({mine()}, {});
    QCOMPARE(series.count(), 1);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(pay.figures().back().population, PayPopulation::Own);
    QCOMPARE(pay.figures().back().percentiles[MedianAt]->amount, 90000.0);
    own.replace({}, {mine()});
    QCOMPARE(changed.count(), 2);
    QCOMPARE(pay.figures().back().population, PayPopulation::Advertisements);
}

void TestLivePay::removedSeriesAreThoseOfTheRegister()
{
    PaySeriesRegister own;
    LivePay pay(m_catalogue, own, readCounted());
    own.replace({}, {mine()});
    QVERIFY(pay.ownSeries().empty());
    QCOMPARE(pay.removedSeries().size(), size_t(1));
    QCOMPARE(pay.removedSeries().front().name, QStringLiteral("Mine"));
}

void TestLivePay::goingWaitsForTheReading()
{
    const PaySeriesRegister own;
    std::atomic<bool> isRead = false;
    QSemaphore began;
    auto pay = std::make_unique<LivePay>(m_catalogue, own, [&] {
        began.release();
        QThread::msleep(60);
        isRead = true;
        return smallTables();
    });
    QSignalSpy loaded(pay.get(), &LivePay::loaded);
    pay->tables();
    began.acquire();
    pay.reset();
    QVERIFY(isRead);
    QTest::qWait(20); // what was read comes to nobody
    QCOMPARE(loaded.count(), 0);
}

QTEST_GUILESS_MAIN(TestLivePay)
#include "tst_livepay.moc"

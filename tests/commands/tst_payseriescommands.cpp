// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/payseriescommands.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <algorithm>
#include <mutex>

using namespace Cairn;

namespace {

PaySeries seriesOf(const QString &name)
{
    PaySeries series;
    series.name = name;
    series.file = name + QStringLiteral(".csv");
    series.rows = std::make_shared<PayRows>();
    return series;
}

/** A disk in memory that can be told to fail, and holds each verb back until it is let go. */
class SlowStore final : public PaySeriesStore
{
public:
    Result<PaySeriesListing> list() const override
    {
        const std::lock_guard guard(m_lock);
        m_threads.append(QThread::currentThread());
        if (failsToList)
            return Problem{QStringLiteral("The folder cannot be read."), {}};
        return PaySeriesListing{m_present, unreadable};
    }
    Result<PaySeriesListing> removed() const override
    {
        const std::lock_guard guard(m_lock);
        return PaySeriesListing{m_removed, {}};
    }
    Result<void> add(const PaySeries &series) override
    {
        return work(QStringLiteral("add"), [&] { m_present.push_back(series); });
    }
    Result<void> remove(const PaySeriesId &id) override
    {
        return work(QStringLiteral("remove"), [&] { move(m_present, id, &m_removed); });
    }
    Result<void> bringBack(const PaySeriesId &id) override
    {
        return work(QStringLiteral("bringBack"), [&] { move(m_removed, id, &m_present); });
    }
    Result<void> erase(const PaySeriesId &id) override
    {
        return work(QStringLiteral("erase"), [&] { move(m_removed, id, nullptr); });
    }

    QStringList verbs() const
    {
        const std::lock_guard guard(m_lock);
        return m_verbs;
    }
    QList<QThread *> threads() const
    {
        const std::lock_guard guard(m_lock);
        return m_threads;
    }
    bool has(const PaySeriesId &id) const
    {
        const std::lock_guard guard(m_lock);
        return std::any_of(m_present.begin(), m_present.end(), [&](const PaySeries &each) { return each.id == id; });
    }

    // Set before the store is handed over, or while nothing is under way.
    bool fails = false;
    bool failsToList = false;
    bool isHeld = false;
    std::vector<UnreadablePaySeries> unreadable;
    QSemaphore gate;
    int restMs = 0;

private:
    template <class Work>
    Result<void> work(const QString &verb, Work change)
    {
        if (isHeld)
            gate.acquire();
        QThread::msleep(static_cast<unsigned long>(restMs));
        const std::lock_guard guard(m_lock);
        m_verbs.append(verb);
        if (fails)
            return Problem{QStringLiteral("The disk is full. Nothing was changed."), {}};
        change();
        return {};
    }
    static void move(std::vector<PaySeries> &from, const PaySeriesId &id, std::vector<PaySeries> *to)
    {
        const auto found = std::find_if(from.begin(), from.end(), [&](const PaySeries &each) { return each.id == id; });
        if (found == from.end())
            return;
        if (to)
            to->push_back(*found);
        from.erase(found);
    }

    mutable std::mutex m_lock;
    mutable QList<QThread *> m_threads;
    QStringList m_verbs;
    std::vector<PaySeries> m_present;
    std::vector<PaySeries> m_removed;
};

} // namespace

/** The door for own series of pay: the disk first, then the register. */
class TestPaySeriesCommands final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void openingShowsWhatIsThere();
    void addedSeriesIsOnTheDiskFirst();
    void newSeriesHasAnIdOfItsOwn();
    void workIsDoneOnAnotherThread();
    void removedSeriesCanBeBroughtBack();
    void erasedSeriesIsGoneForGood();
    void verbsAreDoneInTheirOrder();
    void refusalTellsTheSentenceAndChangesNothing();
    void listThatCannotBeReadLeavesTheRegister();
    void unreadableSeriesIsToldOnce();
    void goingWaitsForTheDisk();
    void storeOpenedMeanwhileWins();
    void withoutAStoreNothingHappens();

private:
    PaySeriesId add(const QString &name);
    QStringList names() const;

    std::shared_ptr<SlowStore> m_store;
    std::unique_ptr<PaySeriesRegister> m_register;
    std::unique_ptr<PaySeriesCommands> m_commands;
};

void TestPaySeriesCommands::init()
{
    m_store = std::make_shared<SlowStore>();
    m_register = std::make_unique<PaySeriesRegister>();
    m_commands = std::make_unique<PaySeriesCommands>(*m_register);
    QSignalSpy replaced(m_register.get(), &PaySeriesRegister::replaced);
    m_commands->openStore(m_store);
    QVERIFY(replaced.wait());
}

void TestPaySeriesCommands::cleanup()
{
    m_store->gate.release(100);
    m_commands.reset();
    m_register.reset();
    m_store.reset();
}

/** Adds a series and waits until it is there. */
PaySeriesId TestPaySeriesCommands::add(const QString &name)
{
    QSignalSpy added(m_commands.get(), &PaySeriesCommands::added);
    const PaySeriesId id = m_commands->add(seriesOf(name));
    return added.wait() ? id : PaySeriesId();
}

QStringList TestPaySeriesCommands::names() const
{
    QStringList names;
    for (const PaySeries &series : m_register->series())
        names.append(series.name);
    return names;
}

void TestPaySeriesCommands::openingShowsWhatIsThere()
{
    add(QStringLiteral("One"));
    PaySeriesRegister other;
    PaySeriesCommands commands(other);
    QSignalSpy replaced(&other, &PaySeriesRegister::replaced);
    commands.openStore(m_store);
    QVERIFY(other.series().empty()); // not before the disk has answered
    QVERIFY(replaced.wait());
    QCOMPARE(replaced.count(), 1);
    QCOMPARE(other.series().size(), size_t(1));
    QCOMPARE(other.series().front().name, QStringLiteral("One"));
}

void TestPaySeriesCommands::addedSeriesIsOnTheDiskFirst()
{
    m_store->isHeld = true;
    QSignalSpy added(m_commands.get(), &PaySeriesCommands::added);
    const PaySeriesId id = m_commands->add(seriesOf(QStringLiteral("One")));
    QTest::qWait(30);
    QVERIFY(!m_store->has(id));
    QVERIFY(m_register->series().empty());
    QCOMPARE(added.count(), 0);
    m_store->gate.release();
    QTRY_VERIFY(m_store->has(id));
    QTRY_COMPARE(added.count(), 1);
    QCOMPARE(added.front().front().value<PaySeriesId>(), id);
    QCOMPARE(m_register->series().front().id, id);
}

void TestPaySeriesCommands::newSeriesHasAnIdOfItsOwn()
{
    PaySeries taken = seriesOf(QStringLiteral("One"));
    taken.id = PaySeriesId(QStringLiteral("taken"));
    const PaySeriesId id = m_commands->add(taken);
    QVERIFY(id != taken.id && !id.isEmpty());
    QVERIFY(add(QStringLiteral("Two")) != id);
    QTRY_COMPARE(names().size(), 2);
}

void TestPaySeriesCommands::workIsDoneOnAnotherThread()
{
    add(QStringLiteral("One"));
    QVERIFY(m_store->threads().size() >= 2);
    QVERIFY(!m_store->threads().contains(QThread::currentThread()));
}

void TestPaySeriesCommands::removedSeriesCanBeBroughtBack()
{
    const PaySeriesId id = add(QStringLiteral("One"));
    QSignalSpy removed(m_commands.get(), &PaySeriesCommands::removed);
    QSignalSpy added(m_commands.get(), &PaySeriesCommands::added);
    m_commands->remove(id);
    QVERIFY(removed.wait());
    QCOMPARE(removed.front().front().value<PaySeriesId>(), id);
    QVERIFY(m_register->series().empty());
    QCOMPARE(m_register->removed().size(), size_t(1));
    m_commands->bringBack(id);
    QVERIFY(added.wait());
    QCOMPARE(names(), QStringList{QStringLiteral("One")});
    QVERIFY(m_register->removed().empty());
}

void TestPaySeriesCommands::erasedSeriesIsGoneForGood()
{
    const PaySeriesId id = add(QStringLiteral("One"));
    m_commands->remove(id);
    QTRY_COMPARE(m_register->removed().size(), size_t(1));
    QSignalSpy removed(m_commands.get(), &PaySeriesCommands::removed);
    m_commands->erase(id);
    QTRY_VERIFY(m_register->removed().empty());
    QVERIFY(m_register->series().empty());
    QCOMPARE(removed.count(), 0); // nothing that could be brought back
}

void TestPaySeriesCommands::verbsAreDoneInTheirOrder()
{
    m_store->isHeld = true;
    const PaySeriesId one = m_commands->add(seriesOf(QStringLiteral("One")));
    m_commands->add(seriesOf(QStringLiteral("Two")));
    m_commands->remove(one);
    m_commands->bringBack(one);
    m_store->gate.release(4);
    QTRY_COMPARE(m_store->verbs().size(), 4);
    QCOMPARE(m_store->verbs(), (QStringList{QStringLiteral("add"), QStringLiteral("add"), QStringLiteral("remove"),
                                            QStringLiteral("bringBack")}));
    QTRY_COMPARE(names(), (QStringList{QStringLiteral("Two"), QStringLiteral("One")}));
}

void TestPaySeriesCommands::refusalTellsTheSentenceAndChangesNothing()
{
    const PaySeriesId id = add(QStringLiteral("One"));
    m_store->fails = true;
    QSignalSpy refused(m_commands.get(), &PaySeriesCommands::refused);
    QSignalSpy added(m_commands.get(), &PaySeriesCommands::added);
    QSignalSpy removed(m_commands.get(), &PaySeriesCommands::removed);
    m_commands->add(seriesOf(QStringLiteral("Two")));
    m_commands->remove(id);
    m_commands->bringBack(id);
    m_commands->erase(id);
    QTRY_COMPARE(refused.count(), 4);
    for (const QList<QVariant> &told : refused)
        QCOMPARE(told.front().value<Problem>().sentence, QStringLiteral("The disk is full. Nothing was changed."));
    QCOMPARE(names(), QStringList{QStringLiteral("One")});
    QVERIFY(m_register->removed().empty());
    QCOMPARE(added.count() + removed.count(), 0);
}

void TestPaySeriesCommands::listThatCannotBeReadLeavesTheRegister()
{
    add(QStringLiteral("One"));
    m_store->failsToList = true;
    QSignalSpy refused(m_commands.get(), &PaySeriesCommands::refused);
    QSignalSpy added(m_commands.get(), &PaySeriesCommands::added);
    m_commands->add(seriesOf(QStringLiteral("Two")));
    QVERIFY(refused.wait());
    QCOMPARE(refused.count(), 1);
    QCOMPARE(refused.front().front().value<Problem>().sentence, QStringLiteral("The folder cannot be read."));
    QCOMPARE(names(), QStringList{QStringLiteral("One")});
    QCOMPARE(added.count(), 0); // the register does not show it
}

void TestPaySeriesCommands::unreadableSeriesIsToldOnce()
{
    m_store->unreadable = {
        {PaySeriesId(QStringLiteral("old")), {QStringLiteral("One series is of a newer version."), {}}}};
    QSignalSpy refused(m_commands.get(), &PaySeriesCommands::refused);
    add(QStringLiteral("One"));
    add(QStringLiteral("Two"));
    QCOMPARE(refused.count(), 1);
    QCOMPARE(refused.front().front().value<Problem>().sentence, QStringLiteral("One series is of a newer version."));
    QCOMPARE(names().size(), 2); // the others are there all the same
}

void TestPaySeriesCommands::goingWaitsForTheDisk()
{
    m_store->restMs = 60;
    QSignalSpy replaced(m_register.get(), &PaySeriesRegister::replaced);
    const PaySeriesId id = m_commands->add(seriesOf(QStringLiteral("One")));
    m_commands.reset();
    QVERIFY(m_store->has(id));
    QTest::qWait(20);
    QCOMPARE(replaced.count(), 0); // nobody is there to be told
}

void TestPaySeriesCommands::storeOpenedMeanwhileWins()
{
    m_store->isHeld = true;
    QSignalSpy added(m_commands.get(), &PaySeriesCommands::added);
    QSignalSpy refused(m_commands.get(), &PaySeriesCommands::refused);
    QSignalSpy replaced(m_register.get(), &PaySeriesRegister::replaced);
    m_store->fails = true;
    m_commands->add(seriesOf(QStringLiteral("Of the old one")));
    m_commands->add(seriesOf(QStringLiteral("Of the old one as well")));
    const auto other = std::make_shared<SlowStore>();
    m_commands->openStore(other);
    const PaySeriesId id = m_commands->add(seriesOf(QStringLiteral("Of the new one")));
    m_store->gate.release(2);
    QTRY_COMPARE(added.count(), 1);
    QCOMPARE(names(), QStringList{QStringLiteral("Of the new one")});
    QVERIFY(other->has(id) && !m_store->has(id));
    QCOMPARE(m_store->verbs().size(), 2); // what was begun is finished
    QCOMPARE(replaced.count(), 2);        // by the new store only
    QCOMPARE(refused.count(), 0);         // of another workspace
}

void TestPaySeriesCommands::withoutAStoreNothingHappens()
{
    PaySeriesRegister own;
    PaySeriesCommands commands(own);
    const QSignalSpy replaced(&own, &PaySeriesRegister::replaced);
    commands.add(seriesOf(QStringLiteral("One")));
    commands.remove(PaySeriesId(QStringLiteral("x")));
    QTest::qWait(20);
    QCOMPARE(replaced.count(), 0);
    QVERIFY(own.series().empty());
}

QTEST_GUILESS_MAIN(TestPaySeriesCommands)
#include "tst_payseriescommands.moc"

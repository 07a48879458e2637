// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/payseriescommands.h"

#include "commands/newid.h"

namespace Cairn {

PaySeriesCommands::PaySeriesCommands(PaySeriesRegister &series, QObject *parent) : QObject(parent), m_series(series)
{
    m_threads.setMaxThreadCount(1);
}

PaySeriesCommands::~PaySeriesCommands()
{
    m_threads.waitForDone();
}

void PaySeriesCommands::openStore(std::shared_ptr<PaySeriesStore> store)
{
    m_store = std::move(store);
    run([](PaySeriesStore &) { return Result<void>(); }, [] {});
}

/** The work, then the list anew, both on the thread; what came of it on that of the person. */
void PaySeriesCommands::run(Work work, std::function<void()> then)
{
    if (!m_store)
        return;
    m_threads.start([this, store = m_store, work = std::move(work), then = std::move(then)] {
        const Result<void> done = work(*store);
        Result<PaySeriesListing> listing = store->list();
        Result<PaySeriesListing> removed = store->removed();
        const auto show = [this, store, done, listing = std::move(listing), removed = std::move(removed),
                           then]() mutable {
            if (store != m_store)
                return; // another workspace was opened since
            tellProblems(done, listing);
            if (!listing)
                return;
            m_series.replace(listing.takeValue().series,
                             removed ? removed.takeValue().series : std::vector<PaySeries>());
            if (done)
                then();
        };
        QMetaObject::invokeMethod(this, show, Qt::QueuedConnection);
    });
}

void PaySeriesCommands::tellProblems(const Result<void> &done, const Result<PaySeriesListing> &listing)
{
    if (!done)
        emit refused(done.problem());
    if (!listing) {
        emit refused(listing.problem());
        return;
    }
    // Each is told once, not again after every verb.
    for (const UnreadablePaySeries &each : listing.value().unreadable) {
        if (!m_told.contains(each.id))
            emit refused(each.problem);
        m_told.insert(each.id);
    }
}

PaySeriesId PaySeriesCommands::add(PaySeries series)
{
    series.id = PaySeriesId(newId());
    const PaySeriesId id = series.id;
    run([series = std::move(series)](PaySeriesStore &store) { return store.add(series); },
        [this, id] { emit added(id); });
    return id;
}

void PaySeriesCommands::remove(const PaySeriesId &series)
{
    run([series](PaySeriesStore &store) { return store.remove(series); }, [this, series] { emit removed(series); });
}

void PaySeriesCommands::bringBack(const PaySeriesId &series)
{
    run([series](PaySeriesStore &store) { return store.bringBack(series); }, [this, series] { emit added(series); });
}

void PaySeriesCommands::erase(const PaySeriesId &series)
{
    run([series](PaySeriesStore &store) { return store.erase(series); }, [] {});
}

} // namespace Cairn

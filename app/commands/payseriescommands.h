// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/payseriesregister.h"
#include "domain/payseriesstore.h"

#include <QObject>
#include <QSet>
#include <QThreadPool>

#include <functional>
#include <memory>

namespace Cairn {

/**
 * The door for a person's own series of pay: each verb goes to the disk first, on a thread of its own and one after the
 * other, and then into the register. What could not be done changes nothing and is told by refused(). What was taken
 * away can be brought back until it is erased.
 */
class PaySeriesCommands final : public QObject
{
    Q_OBJECT

public:
    /** The register outlives this. */
    explicit PaySeriesCommands(PaySeriesRegister &series, QObject *parent = nullptr);
    /** Waits for what is being written. */
    ~PaySeriesCommands() override;

    /** Where the series are from now on; reads them there. */
    void openStore(std::shared_ptr<PaySeriesStore> store);
    /** The id of the given series is ignored; the new one is returned. */
    PaySeriesId add(PaySeries series);
    void remove(const PaySeriesId &series);
    void bringBack(const PaySeriesId &series);
    /** For good. Only what was taken away before. */
    void erase(const PaySeriesId &series);

signals:
    /** What was asked for is on the disk, and the register shows it. */
    void added(const Cairn::PaySeriesId &series);
    void removed(const Cairn::PaySeriesId &series);
    /** Nothing has changed, or a file could not be read. */
    void refused(const Cairn::Problem &problem);

private:
    using Work = std::function<Result<void>(PaySeriesStore &store)>;

    void run(Work work, std::function<void()> then);
    void tellProblems(const Result<void> &done, const Result<PaySeriesListing> &listing);

    PaySeriesRegister &m_series;
    std::shared_ptr<PaySeriesStore> m_store;
    QSet<PaySeriesId> m_told; ///< those of which it was said that they cannot be read
    QThreadPool m_threads;
};

} // namespace Cairn

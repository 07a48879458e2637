// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/payseries.h"
#include "domain/result.h"

#include <vector>

namespace Cairn {

/** A series that is there and cannot be read: what to call it by to remove it, and why. */
struct UnreadablePaySeries
{
    PaySeriesId id;
    Problem problem;
};

/** What is kept: series in the order of their names, then ids; and those that were left out, in the order of ids. */
struct PaySeriesListing
{
    std::vector<PaySeries> series;
    std::vector<UnreadablePaySeries> unreadable;
};

/**
 * Where a person's own figures of pay are kept. Every question is answered at once and may take its time, so it is
 * asked on a thread that may wait, and on one at a time. A change is all on the disk or not at all; where the disk did
 * not confirm it, the problem says so.
 */
class PaySeriesStore
{
public:
    PaySeriesStore() = default;
    PaySeriesStore(const PaySeriesStore &) = delete;
    PaySeriesStore &operator=(const PaySeriesStore &) = delete;
    virtual ~PaySeriesStore() = default;

    /** The series that are present, with their rows. A problem only where it cannot be known what is there. */
    virtual Result<PaySeriesListing> list() const = 0;
    /**
     * Keeps a new series. Refused where one with its id is there, removed or not, where a present one has its name in
     * whatever case, and where it has no name.
     */
    virtual Result<void> add(const PaySeries &series) = 0;
    /** Takes a series away, so that it can be brought back. Works for one that cannot be read, too. */
    virtual Result<void> remove(const PaySeriesId &id) = 0;
    /** Undoes remove(). Refused where a present series has its name by now. */
    virtual Result<void> bringBack(const PaySeriesId &id) = 0;
    /** The series that were removed, without their rows. */
    virtual Result<PaySeriesListing> removed() const = 0;
    /** Deletes a removed series for good. */
    virtual Result<void> erase(const PaySeriesId &id) = 0;
};

} // namespace Cairn

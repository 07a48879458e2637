// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/reportflow.h"

namespace Cairn {

/** What the marks of a drawing mean: a sample of each and its words, in as many lines as they need. */
class ReportLegend final
{
public:
    using Sample = std::function<void(ReportSheet &, const QRectF &)>;

    void add(Sample sample, const QString &words) { m_entries.push_back({std::move(sample), words}); }
    void addTo(ReportFlow &flow, ReportKeep keep) const;

    /** A piece of a line, as the sample of a curve. */
    static Sample lineOf(const QPen &pen);

private:
    struct Entry
    {
        Sample sample;
        QString words;
    };

    std::vector<Entry> m_entries;
};

} // namespace Cairn

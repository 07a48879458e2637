// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

namespace Cairn {

/** Days in a row, both ends included. Holds no day where an end is invalid or the last day is before the first. */
struct DateRange
{
    QDate first;
    QDate last;

    bool contains(const QDate &day) const { return first.isValid() && first <= day && day <= last; }

    friend bool operator==(const DateRange &, const DateRange &) = default;
};

} // namespace Cairn

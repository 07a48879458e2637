// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace Cairn {

/** A time that a line of a CV names, as months since the year 0: from the first on, up to but without the last. */
struct CvMonths
{
    int first = 0;
    int last = 0;        ///< not before the first, and never after today
    qsizetype from = 0;  ///< where it stands in the line
    qsizetype to = 0;    ///< behind its last character
    bool isRange = true; ///< "2021 – 2024" or "since 2022"; a year by itself has no length

    int length() const { return last - first; }
};

/**
 * The first time in a line as foldedInPlace() gives it: "2021 – 2024", "03/2021 - 05/2022", "March 2020 to present",
 * "since 2022", and the same in German, Spanish and French; else the first year by itself; nothing without any.
 * A year without a month stands for its middle, so that a time is made neither longer nor shorter; what lies after
 * today is not counted.
 */
std::optional<CvMonths> cvMonthsIn(const QString &foldedLine, const QDate &today);

} // namespace Cairn

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/comparisoncell.h"

namespace Cairn {

class StyledLabel;
struct ComparedColumn;

/** How much work it is to a compared role: the likely hours, the weeks, and a bar beside the longest of all. */
class ComparisonHoursCell final : public ComparisonCell
{
    Q_OBJECT

public:
    ComparisonHoursCell(const Theme &theme, int place, QWidget *parent = nullptr);

    /** Of the most hours of a column; the words for the fewest are empty where it has not. */
    void showHours(const ComparedColumn &column, double mostHours, const QString &best);

private:
    class Bar;

    StyledLabel *m_hours;
    StyledLabel *m_weeks;
    Bar *m_bar;
};

} // namespace Cairn

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <vector>

namespace Cairn {

/** Milliseconds of repeated runs of one thing. */
class Sample final
{
public:
    void add(double milliseconds) { m_values.push_back(milliseconds); }
    double median() const;
    /** The value that the given share (0 to 1) of the runs stays below. */
    double quantile(double share) const;
    bool isEmpty() const { return m_values.empty(); }

private:
    std::vector<double> m_values;
};

/** How long the work takes, in milliseconds. */
double millisecondsOf(const std::function<void()> &work);

/** Prints "name: ours X ms, yardstick Y ms, ratio Z (at most W)"; whether it holds. */
bool printRatio(const char *name, double ours, double yardstick, double most);

/** Prints "name: X unit (at most W)"; whether it holds. */
bool printLimit(const char *name, double value, const char *unit, double most);

} // namespace Cairn

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleWidget>

namespace Cairn {

class ChartWidget;

/** How a screen reader meets a chart: its name and description as the view gave them, and as its value the sentence of
 *  the chosen mark. All numbers together are in the table that stands beside each chart. */
class ChartAccessible final : public QAccessibleWidget
{
public:
    explicit ChartAccessible(ChartWidget &chart);

    QString text(QAccessible::Text kind) const override;

    /** Has Qt make one for each ChartWidget; more than once does no harm. */
    static void install();
    /** Tells that another mark is chosen. */
    static void tellChange(ChartWidget &chart);

private:
    const ChartWidget &m_chart;
};

} // namespace Cairn

// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartaccessible.h"

#include "charts/chartwidget.h"

namespace Cairn {

namespace {

QAccessibleInterface *accessibleOf(const QString &, QObject *object)
{
    auto *chart = qobject_cast<ChartWidget *>(object);
    return chart ? new ChartAccessible(*chart) : nullptr;
}

} // namespace

ChartAccessible::ChartAccessible(ChartWidget &chart) : QAccessibleWidget(&chart, QAccessible::Chart), m_chart(chart) {}

QString ChartAccessible::text(QAccessible::Text kind) const
{
    const QString spoken = m_chart.spokenText();
    if (kind == QAccessible::Value)
        return spoken;
    // Readers speak a new name of what has the focus, while many pass over the value of a picture.
    if (kind == QAccessible::Name && !spoken.isEmpty()) {
        const QString name = QAccessibleWidget::text(kind);
        return name.isEmpty() ? spoken : ChartWidget::tr("%1: %2", "name of a chart, chosen mark").arg(name, spoken);
    }
    return QAccessibleWidget::text(kind);
}

void ChartAccessible::install()
{
    static const bool isInstalled = (QAccessible::installFactory(accessibleOf), true);
    Q_UNUSED(isInstalled)
}

void ChartAccessible::tellChange(ChartWidget &chart)
{
    if (!QAccessible::isActive())
        return;
    QAccessibleEvent named(&chart, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&named);
    QAccessibleValueChangeEvent valued(&chart, chart.spokenText());
    QAccessible::updateAccessibility(&valued);
}

} // namespace Cairn

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartwidget.h"
#include "charts/payrangecontent.h"
#include "charts/payrangelayout.h"

#include <memory>

namespace Cairn {

class ChartPlot;

/**
 * Ranges of pay as horizontal marks on one axis, one row to a mark, with the names of the groups before them and n,
 * source and year after them. It draws what it is given and works nothing out. The view gives it an accessible name and
 * a table of the same numbers.
 */
class PayRangeChart final : public ChartWidget
{
    Q_OBJECT

public:
    explicit PayRangeChart(QWidget *parent = nullptr);
    ~PayRangeChart() override;

    /** Keeps the chosen row chosen where one with the same words is among the new ones. */
    void setRows(std::vector<PayRangeRow> rows);
    void setAxisTitle(const QString &title);
    /** The words of a tick, for example "€50k". */
    void setFormat(std::function<QString(double)> axisText);
    /** Over the columns at the end, in their order. */
    void setHeadings(const QString &n, const QString &source, const QString &year);
    /** How to read a mark. */
    void setLegend(const QString &legend);

    const std::vector<PayRangeRow> &rows() const { return m_content.rows; }
    /** Where everything stands at the present width. */
    const PayRangeLayout &places() const;

    qreal heightFor(qreal width) const override;
    QString tipAt(const QPointF &point) const override;
    QRectF placeOf(int row) const override;

signals:
    /** A person has chosen a row. */
    void rowChosen(int row);

protected:
    int markCount() const override { return static_cast<int>(m_content.rows.size()); }
    int markAt(const QPointF &point) const override { return places().rowAt(point); }
    QString spoken(int row) const override;
    void tellChosen(int row) override { emit rowChosen(row); }
    void paintChart(QPainter &painter, const QSizeF &size, int chosen) const override;
    void forgetPlaces() override { m_places.reset(); }

private:
    PayRangeContent m_content;
    mutable std::unique_ptr<PayRangeLayout> m_places; ///< for the present width, made when first asked for
    std::unique_ptr<ChartPlot> m_plot;
};

} // namespace Cairn

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartwidget.h"
#include "charts/paybackcontent.h"
#include "charts/paybacklayout.h"

#include <memory>

namespace Cairn {

class ChartPlot;

/**
 * Money ahead of, or behind, staying as one is, month by month: a line and its band for each path, a ring where a path
 * is paid back. It draws what it is given, in as many points as can be seen, and works nothing out. The view gives it
 * an accessible name and a table of the same numbers.
 */
class PayBackChart final : public ChartWidget
{
    Q_OBJECT

public:
    explicit PayBackChart(QWidget *parent = nullptr);
    ~PayBackChart() override;

    /** Keeps the chosen line chosen where one of the same name is among the new ones. */
    void setLines(std::vector<PayBackLine> lines);
    void setAxisTitle(const QString &title);
    /** Along the axis of time, in their order: "today", "year 1" and so on. */
    void setTicks(std::vector<PayBackTick> ticks);
    /** The words of a grid line, for example "+€40k". */
    void setFormat(std::function<QString(double)> moneyText);

    const std::vector<PayBackLine> &lines() const { return m_content.lines; }
    /** Where everything stands at the present size. */
    const PayBackLayout &places() const;

    qreal heightFor(qreal width) const override;
    QString tipAt(const QPointF &point) const override;
    QRectF placeOf(int line) const override;

signals:
    /** A person has chosen a line. */
    void lineChosen(int line);

protected:
    int markCount() const override { return static_cast<int>(m_content.lines.size()); }
    int markAt(const QPointF &point) const override { return places().lineAt(point); }
    QString spoken(int line) const override;
    void tellChosen(int line) override { emit lineChosen(line); }
    void paintChart(QPainter &painter, const QSizeF &size, int chosen) const override;
    void forgetPlaces() override { m_places.reset(); }

private:
    PayBackContent m_content;
    mutable std::unique_ptr<PayBackLayout> m_places; ///< for the present size, made when first asked for
    std::unique_ptr<ChartPlot> m_plot;
};

} // namespace Cairn

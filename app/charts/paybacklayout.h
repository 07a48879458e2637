// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartdress.h"
#include "charts/chartscale.h"
#include "charts/paybackcontent.h"

#include <QRectF>
#include <QStringList>

namespace Cairn {

/** Where everything of a PayBackChart stands, from its top left corner and already mirrored from right to left. */
class PayBackLayout final
{
public:
    /** The words at the end of a line; too narrow or too low charts leave note and end text away. */
    struct Label
    {
        QRectF place;
        QStringList words; ///< the name first
        qreal lineHeight = 0;
    };
    /** Where a line crosses zero: a ring, and words at the end of a leader, where there is room for them. */
    struct Crossing
    {
        std::size_t line = 0;
        QPointF ring;
        QRectF words; ///< empty: no room
        QStringList texts;
        qreal leaderEnd = 0; ///< y, where the words begin
    };
    struct Tick
    {
        QString text;
        QRectF place; ///< empty: the words have no room
        qreal at = 0; ///< on the axis of time x, on that of money y
    };

    PayBackLayout(const PayBackContent &content, const ChartDress &dress, const QSizeF &size,
                  Qt::LayoutDirection direction);

    /** The height that such a chart should have. */
    static qreal heightFor(const ChartDress &dress);

    QSizeF size() const { return {m_width, m_height}; }
    Qt::LayoutDirection direction() const { return m_direction; }
    QRectF plot() const { return visual(m_plot); }
    const ChartScale &money() const { return m_money; }
    /** From month to month; never empty. */
    double firstMonth() const { return m_firstMonth; }
    double lastMonth() const { return m_lastMonth; }
    QPointF at(const QPointF &monthAndMoney) const;

    QRectF title() const { return visual(m_title); } ///< of its first line
    const QStringList &titleLines() const { return m_titleLines; }
    const std::vector<Tick> &months() const { return m_months; }
    const std::vector<Tick> &moneys() const { return m_moneys; }
    /** One for each line. */
    const std::vector<Label> &labels() const { return m_labels; }
    const std::vector<Crossing> &crossings() const { return m_crossings; }

    /** The line that passes near a point or whose label is there, or -1. */
    int lineAt(const QPointF &point) const;

private:
    void findRanges();
    void placePlot();
    qreal plotLeft() const;
    qreal labelWidth() const;
    void chooseMoney(qreal room);
    void drawPaths();
    void placeTicks();
    void placeLabels();
    Label labelOf(const PayBackLine &line, int mostLines) const;
    void placeCrossings();
    Crossing crossingOf(std::size_t line) const;
    double findPlace(Crossing &crossing) const;
    std::optional<double> badness(const Crossing &crossing, const QRectF &words) const;
    void mirror();
    qreal scaled(qreal pixels) const { return qRound(pixels * m_dress.scale); }
    QPointF logicalAt(const QPointF &monthAndMoney) const;
    QRectF visual(const QRectF &logical) const;
    QPointF visual(const QPointF &logical) const;

    const PayBackContent &m_content;
    const ChartDress &m_dress;
    qreal m_width = 0;
    qreal m_height = 0;
    Qt::LayoutDirection m_direction = Qt::LeftToRight;
    double m_firstMonth = 0;
    double m_lastMonth = 1;
    double m_least = 0;
    double m_greatest = 0;
    ChartScale m_money;
    QRectF m_plot;  ///< logical, as from left to right
    QRectF m_title; ///< logical
    QStringList m_titleLines;
    std::vector<std::vector<QPointF>> m_paths; ///< the medians as they are seen, with few points
    std::vector<Tick> m_months;
    std::vector<Tick> m_moneys;
    std::vector<Label> m_labels;
    std::vector<Crossing> m_crossings;
};

} // namespace Cairn

// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/payrangemark.h"

#include "charts/chartwords.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace Cairn {

namespace {

using Look = PayRangeRow::Look;

constexpr qreal BoxHeight = 14;
constexpr qreal FewBoxHeight = 9;
constexpr qreal CapHeight = 8;
constexpr qreal Line = 1.5;
constexpr qreal OfficialLine = 3;
constexpr qreal Tick = 3;
constexpr qreal ArrowLength = 7;
constexpr qreal DiamondSize = 10;
constexpr qreal BracketFoot = 3;
constexpr qreal HatchGap = 6;
constexpr qreal PlateMargin = 60; ///< of hatch on both sides of the words

QColor lineColour(const PayRangeRow &row, const ChartColours &colours)
{
    if (row.look == Look::Few || row.look == Look::Guide)
        return colours.text3;
    return row.series >= 0 && row.series < ChartSeriesCount ? colours.series[row.series] : colours.text2;
}

QBrush fillOf(const PayRangeRow &row, const ChartColours &colours)
{
    if (row.look == Look::Official || row.look == Look::Few)
        return colours.surface;
    if (colours.highContrast)
        return QBrush(lineColour(row, colours), Qt::Dense6Pattern);
    return row.series >= 0 && row.series < ChartSeriesCount ? colours.seriesFill[row.series] : colours.line;
}

QPolygonF diamond(const QPointF &middle, qreal size)
{
    const qreal half = size / 2;
    return {middle + QPointF(0, -half), middle + QPointF(half, 0), middle + QPointF(0, half),
            middle + QPointF(-half, 0)};
}

/** Paints one mark; its members are what all parts of it need. */
class MarkPainter final
{
public:
    MarkPainter(QPainter &painter, const PayRangeRow &row, const PayRangePlace &place, const ChartDress &dress)
        : m_painter(painter)
        , m_row(row)
        , m_place(place)
        , m_dress(dress)
        , m_colour(lineColour(row, dress.colours))
    {
        for (std::size_t at = 0; at < row.percentiles.size(); ++at) {
            if (!row.percentiles[at])
                continue;
            m_first = m_first < 0 ? static_cast<int>(at) : m_first;
            m_last = static_cast<int>(at);
        }
    }

    void paintRange();
    void paintBracket();
    void paintMean();
    void paintPlate();

private:
    qreal scaled(qreal pixels) const { return pixels * m_dress.scale; }
    qreal x(int percentile) const { return m_place.x(*m_row.percentiles[percentile]); }
    bool has(int percentile) const { return m_row.percentiles[percentile].has_value(); }
    qreal boxHeight() const { return scaled(m_row.look == Look::Few ? FewBoxHeight : BoxHeight); }
    QPen pen(qreal width) const;
    void paintEnd(int percentile, qreal height);
    void paintArrow(qreal from);
    void paintBox();
    void paintMedian();
    void paintMedianInterval();
    void paintHatch(const QRectF &place);

    QPainter &m_painter;
    const PayRangeRow &m_row;
    const PayRangePlace &m_place;
    const ChartDress &m_dress;
    QColor m_colour;
    int m_first = -1; ///< of the percentiles that are there
    int m_last = -1;
};

QPen MarkPainter::pen(qreal width) const
{
    QPen pen(m_colour, scaled(width), Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin);
    if (m_row.look == Look::Few || m_row.look == Look::Guide)
        pen.setDashPattern({3, 2.5});
    return pen;
}

void MarkPainter::paintRange()
{
    if (m_first < 0)
        return;
    const qreal width = m_row.look == Look::Few ? 1.0 : Line;
    const bool hasBox = has(PayRangeRow::P25) && has(PayRangeRow::P75);
    if (m_first < m_last) {
        m_painter.setPen(pen(width));
        m_painter.drawLine(QPointF(x(m_first), m_place.middle), QPointF(x(m_last), m_place.middle));
    }
    if (!hasBox || m_first == PayRangeRow::P10)
        paintEnd(m_first, scaled(CapHeight));
    if (hasBox)
        paintBox();
    if (!hasBox || m_last == PayRangeRow::P90)
        paintEnd(m_last, scaled(CapHeight));
    else if (m_row.atLeast[m_last])
        paintArrow(x(m_last));
    paintMedianInterval();
    paintMedian();
}

/** The cap of a whisker, or the arrow head of an open end. */
void MarkPainter::paintEnd(int percentile, qreal height)
{
    if (percentile == PayRangeRow::Median && m_first == m_last && !m_row.atLeast[percentile])
        return;
    if (percentile == m_last && m_row.atLeast[percentile]) {
        paintArrow(x(percentile));
        return;
    }
    QPen cap = pen(Line);
    cap.setStyle(Qt::SolidLine);
    m_painter.setPen(cap);
    m_painter.drawLine(QPointF(x(percentile), m_place.middle - height / 2),
                       QPointF(x(percentile), m_place.middle + height / 2));
}

void MarkPainter::paintArrow(qreal from)
{
    const qreal half = scaled(CapHeight) / 2 + 0.5;
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(m_colour);
    m_painter.drawPolygon(QPolygonF({QPointF(from, m_place.middle - half),
                                     QPointF(from + m_place.outwards * scaled(ArrowLength), m_place.middle),
                                     QPointF(from, m_place.middle + half)}));
}

void MarkPainter::paintBox()
{
    const qreal high = boxHeight();
    const qreal from = std::min(x(PayRangeRow::P25), x(PayRangeRow::P75));
    const qreal to = std::max(x(PayRangeRow::P25), x(PayRangeRow::P75));
    QRectF box(from, m_place.middle - high / 2, to - from, high);
    const bool isOfficial = m_row.look == Look::Official;
    const qreal width = isOfficial ? OfficialLine : m_row.look == Look::Few ? 1.0 : Line;
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(m_dress.colours.surface); // below hatches
    m_painter.drawRect(box);
    m_painter.setPen(pen(width));
    m_painter.setBrush(fillOf(m_row, m_dress.colours));
    if (isOfficial) {
        const qreal inside = std::min(scaled(width), box.width()) / 2;
        m_painter.drawRect(box.adjusted(inside, inside, -inside, -inside));
    } else {
        m_painter.drawRoundedRect(box, scaled(2), scaled(2));
    }
}

void MarkPainter::paintMedian()
{
    if (!has(PayRangeRow::Median))
        return;
    const qreal half = boxHeight() / 2;
    QPen tick(m_colour, scaled(m_row.look == Look::Few ? 2 : Tick), Qt::SolidLine, Qt::FlatCap);
    m_painter.setPen(tick);
    m_painter.drawLine(QPointF(x(PayRangeRow::Median), m_place.middle - half),
                       QPointF(x(PayRangeRow::Median), m_place.middle + half));
}

/** Thin brackets before and after the median, a little higher than the box. */
void MarkPainter::paintMedianInterval()
{
    if (!m_row.medianInterval)
        return;
    const qreal half = boxHeight() / 2 + scaled(3);
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(QPen(m_dress.colours.text, scaled(1), Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    for (const qreal way : {m_place.outwards, -m_place.outwards}) {
        const bool isLow = way == m_place.outwards;
        const qreal at = m_place.x(isLow ? m_row.medianInterval->low : m_row.medianInterval->high);
        const qreal foot = at + way * scaled(BracketFoot);
        m_painter.drawPolyline(QPolygonF({QPointF(foot, m_place.middle - half), QPointF(at, m_place.middle - half),
                                          QPointF(at, m_place.middle + half), QPointF(foot, m_place.middle + half)}));
    }
}

void MarkPainter::paintBracket()
{
    if (m_first < 0)
        return;
    const qreal half = scaled(BoxHeight) / 2;
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(pen(Line));
    m_painter.drawLine(QPointF(x(m_first), m_place.middle), QPointF(x(m_last), m_place.middle));
    QPen ends = pen(Line);
    ends.setStyle(Qt::SolidLine);
    m_painter.setPen(ends);
    for (const int end : {m_first, m_last}) {
        if (end == m_last && m_row.atLeast[end]) {
            paintArrow(x(end));
            continue;
        }
        const qreal foot = x(end) + (end == m_first ? 1 : -1) * m_place.outwards * scaled(BracketFoot);
        m_painter.drawPolyline(
            QPolygonF({QPointF(foot, m_place.middle - half), QPointF(x(end), m_place.middle - half),
                       QPointF(x(end), m_place.middle + half), QPointF(foot, m_place.middle + half)}));
    }
    paintMedian();
}

void MarkPainter::paintMean()
{
    if (!m_row.mean)
        return;
    m_painter.setPen(QPen(m_colour, scaled(Line), Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    const bool isAlone = m_row.look == Look::MeanOnly;
    m_painter.setBrush(isAlone ? fillOf(m_row, m_dress.colours) : QBrush(m_dress.colours.surface));
    const qreal size = scaled(isAlone ? DiamondSize + 2 : DiamondSize - 2);
    m_painter.drawPolygon(diamond(QPointF(m_place.x(*m_row.mean), m_place.middle), size));
}

/** Cut by hand, not by a clip, which pictures in SVG do not know. */
void MarkPainter::paintHatch(const QRectF &place)
{
    const qreal high = place.height();
    for (qreal from = place.left() - high; from < place.right(); from += scaled(HatchGap)) {
        const qreal left = std::max(from, place.left());
        const qreal right = std::min(from + high, place.right());
        if (left < right)
            m_painter.drawLine(QPointF(left, place.bottom() - (left - from)),
                               QPointF(right, place.bottom() - (right - from)));
    }
}

/** A hatched plate in the middle of the plot, its words on clear ground. */
void MarkPainter::paintPlate()
{
    const ChartColours &colours = m_dress.colours;
    const QString &text = m_row.hiddenText;
    const QRectF plot = m_place.plot;
    const qreal high = std::max(heightOfWords(m_dress.secondary), scaled(BoxHeight + 2));
    const qreal words = std::min(widthOfWords(text, m_dress.secondary) + scaled(20), plot.width());
    const qreal wide = std::min(std::max(words + 2 * scaled(PlateMargin), plot.width() / 2), plot.width());
    const QRectF plate(std::round(plot.center().x() - wide / 2) + 0.5, std::round(m_place.middle - high / 2) + 0.5,
                       std::floor(wide), high);
    QPainterPath outline;
    outline.addRoundedRect(plate, scaled(3), scaled(3));
    m_painter.fillPath(outline, colours.surface);
    m_painter.setPen(QPen(colours.highContrast ? colours.ctl : colours.line2, scaled(1.2)));
    paintHatch(plate.adjusted(1, 1, -1, -1));
    const QRectF clear(plate.center().x() - words / 2, plate.top() + 1, words, plate.height() - 2);
    m_painter.fillRect(clear, colours.surface);
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawPath(outline);
    drawWords(m_painter, clear.adjusted(2, 0, -2, 0), WordsAt::Middle, text, m_dress.secondary, colours.text2);
}

} // namespace

void paintPayRangeMark(QPainter &painter, const PayRangeRow &row, const PayRangePlace &place, const ChartDress &dress)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    MarkPainter mark(painter, row, place, dress);
    switch (row.look) {
    case Look::Range:
    case Look::Official:
    case Look::Few:
        mark.paintRange();
        mark.paintMean();
        break;
    case Look::Guide:
        mark.paintBracket();
        mark.paintMean();
        break;
    case Look::MeanOnly:
        mark.paintMean();
        break;
    case Look::Hidden:
        mark.paintPlate();
        break;
    }
    painter.restore();
}

void paintSeriesMark(QPainter &painter, const QRectF &square, int series, const ChartColours &colours)
{
    if (series < 0 || series >= ChartSeriesCount)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.series[series]);
    if (series == 0)
        painter.drawEllipse(square);
    else if (series == 1)
        painter.drawRect(square.adjusted(0.5, 0.5, -0.5, -0.5));
    else
        painter.drawPolygon(diamond(square.center(), square.width() + 2));
    painter.restore();
}

} // namespace Cairn

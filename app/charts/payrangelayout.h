// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartdress.h"
#include "charts/chartscale.h"
#include "charts/payrangecontent.h"

#include <QRectF>
#include <QStringList>

#include <optional>
#include <utility>
#include <vector>

namespace Cairn {

/** Where everything of a PayRangeChart stands, from its top left corner and already mirrored from right to left. What
 *  has no room is an empty rect: narrow charts fold the columns source and year away, still narrower ones set the name
 *  of a group above its rows. */
class PayRangeLayout final
{
public:
    struct Row
    {
        QRectF band; ///< the whole row
        QRectF label, n, source, year;
        QRectF middleText;
    };
    struct Group
    {
        std::size_t firstRow = 0;
        QRectF mark; ///< of the series
        QRectF name; ///< of its first line
        QStringList nameLines;
        QRectF note;
        QRectF separator; ///< above the group, for all but the first
    };
    struct Tick
    {
        QString text;
        QRectF below, above; ///< above only in long charts
    };

    PayRangeLayout(const PayRangeContent &content, const ChartDress &dress, qreal width, Qt::LayoutDirection direction);

    QSizeF size() const { return {m_width, m_height}; }
    Qt::LayoutDirection direction() const { return m_direction; }
    const std::vector<Row> &rows() const { return m_rows; }
    const std::vector<Group> &groups() const { return m_groups; }
    const std::vector<Tick> &ticks() const { return m_ticks; }

    QRectF plot() const { return visual(m_plot); }
    const ChartScale &scale() const { return m_scale; }
    /** Whether any row has a value; without, there is no axis. */
    bool hasValues() const { return m_hasValues; }
    qreal x(double value) const;
    /** 1 where greater values are to the right, else -1. */
    qreal outwards() const { return m_direction == Qt::RightToLeft ? -1 : 1; }

    QRectF legendMark() const { return visual(m_legendMark); }
    QRectF legendWords() const { return visual(m_legendWords); } ///< of its first line
    const QStringList &legendLines() const { return m_legendLines; }
    QRectF headN() const { return visual(m_headN); }
    QRectF headSource() const { return visual(m_headSource); }
    QRectF headYear() const { return visual(m_headYear); }
    QRectF axisTitle() const { return visual(m_axisTitle); }

    /** The row at a point, or -1. */
    int rowAt(const QPointF &point) const;
    /** The group whose name is at a point, or -1. */
    int groupNameAt(const QPointF &point) const;

private:
    void measureColumns();
    qreal widestOf(QString PayRangeRow::*text, const QFont &font) const;
    void placeHead();
    void chooseScale();
    bool hasRoomForTicks(const ChartScale &scale) const;
    bool hasRoomForTexts(const ChartScale &scale) const;
    void placeRows();
    qreal placeGroup(std::size_t from, std::size_t to, qreal top);
    void placeRow(std::size_t at, qreal top);
    QRectF middleTextOf(const PayRangeRow &row, const QRectF &band) const;
    void placeFoot();
    qreal scaled(qreal pixels) const { return qRound(pixels * m_dress.scale); }
    qreal logicalX(double value) const;
    QRectF visual(const QRectF &logical) const;

    const PayRangeContent &m_content;
    const ChartDress &m_dress;
    qreal m_width = 0;
    qreal m_height = 0;
    Qt::LayoutDirection m_direction = Qt::LeftToRight;
    bool m_isFolded = false;  ///< without source and year
    bool m_isStacked = false; ///< names above their rows
    bool m_hasValues = false;
    qreal m_rowHeight = 0;
    qreal m_axisHeight = 0;
    ChartScale m_scale;
    // Places from here on are logical: as from left to right.
    qreal m_firstTop = 0;
    QRectF m_groupColumn, m_labelColumn, m_nColumn, m_sourceColumn, m_yearColumn; ///< left and width only
    QRectF m_plot;
    QRectF m_legendMark, m_legendWords, m_headN, m_headSource, m_headYear, m_axisTitle;
    QStringList m_legendLines;
    std::vector<Row> m_rows;
    std::vector<Group> m_groups;
    std::vector<Tick> m_ticks;
};

/** The least and the greatest value that the mark of a row shows, where it shows any. */
std::optional<std::pair<double, double>> spanOf(const PayRangeRow &row);

} // namespace Cairn

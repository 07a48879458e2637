// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/payrangelayout.h"

#include "charts/chartwords.h"

#include <algorithm>
#include <cmath>

namespace Cairn {

namespace {

constexpr qreal Margin = 16;
constexpr qreal FoldWidth = 760;  ///< narrower charts show neither source nor year
constexpr qreal StackWidth = 560; ///< narrower ones show the name of a group above its rows
constexpr qreal NameWidth = 150;
constexpr qreal SourceWidth = 170;
constexpr qreal SeriesMark = 10;
constexpr qreal MarkRoom = 19; ///< from the mark of a group to its name
constexpr qreal Gap = 12;
constexpr qreal ColumnGap = 28;
constexpr qreal RowPadding = 10;
constexpr qreal LegendMark = 110;
constexpr qreal TextGap = 9;   ///< from the end of a mark to its text
constexpr qreal ArrowRoom = 7; ///< of an arrow head at its end
constexpr qreal MeanRoom = 5;
constexpr qreal LeastShare = 0.4; ///< of the width for the plot; with less, columns fold away
constexpr int MostNameLines = 2;
constexpr int MostLegendLines = 3;
constexpr std::size_t LongChart = 25; ///< with more rows than that, the axis stands at both ends
constexpr double MostTicks = 12;
constexpr int MostLengthening = 4;
constexpr qreal LeastPlot = 60;

/** What the mark reaches beyond its greatest value: an arrow head, or half the diamond of a mean. */
qreal roomBeyond(const PayRangeRow &row)
{
    if (row.look == PayRangeRow::Look::MeanOnly)
        return MeanRoom;
    for (std::size_t at = row.percentiles.size(); at-- > 0;) {
        if (row.percentiles[at])
            return row.atLeast[at] ? ArrowRoom : 0;
    }
    return MeanRoom;
}

} // namespace

std::optional<std::pair<double, double>> spanOf(const PayRangeRow &row)
{
    std::optional<std::pair<double, double>> span;
    const auto take = [&span](double value) {
        if (std::isfinite(value))
            span =
                span ? std::pair(std::min(span->first, value), std::max(span->second, value)) : std::pair(value, value);
    };
    if (row.look == PayRangeRow::Look::Hidden)
        return span;
    if (row.look != PayRangeRow::Look::MeanOnly) {
        for (const std::optional<double> &value : row.percentiles) {
            if (value)
                take(*value);
        }
        if (row.medianInterval && row.look != PayRangeRow::Look::Guide) {
            take(row.medianInterval->low);
            take(row.medianInterval->high);
        }
    }
    if (row.mean)
        take(*row.mean);
    return span;
}

PayRangeLayout::PayRangeLayout(const PayRangeContent &content, const ChartDress &dress, qreal width,
                               Qt::LayoutDirection direction)
    : m_content(content)
    , m_dress(dress)
    , m_width(std::floor(width))
    , m_direction(direction)
    , m_isFolded(width < FoldWidth * dress.scale)
    , m_isStacked(width < StackWidth * dress.scale)
    , m_rowHeight(heightOfWords(dress.secondary) + scaled(RowPadding))
    , m_axisHeight(heightOfWords(dress.axis))
{
    measureColumns();
    const auto isCramped = [this] { return m_plot.width() < LeastShare * (m_width - 2 * Margin); };
    for (bool *step : {&m_isFolded, &m_isStacked}) {
        if (*step || !isCramped())
            continue;
        *step = true;
        measureColumns();
    }
    placeHead();
    chooseScale();
    placeRows();
    placeFoot();
}

QRectF PayRangeLayout::visual(const QRectF &logical) const
{
    if (m_direction != Qt::RightToLeft || logical.isNull())
        return logical;
    return {m_width - logical.right(), logical.top(), logical.width(), logical.height()};
}

qreal PayRangeLayout::logicalX(double value) const
{
    return m_plot.left() + m_scale.shareOf(value) * m_plot.width();
}

qreal PayRangeLayout::x(double value) const
{
    return m_direction == Qt::RightToLeft ? m_width - logicalX(value) : logicalX(value);
}

// ---- columns and head -----------------------------------------------------------------------------------------

qreal PayRangeLayout::widestOf(QString PayRangeRow::*text, const QFont &font) const
{
    qreal widest = 0;
    for (const PayRangeRow &row : m_content.rows)
        widest = std::max(widest, widthOfWords(row.*text, font));
    return std::ceil(widest);
}

void PayRangeLayout::measureColumns()
{
    const qreal inner = m_width - 2 * Margin;
    const auto column = [](qreal left, qreal width) { return QRectF(left, 0, std::max(0.0, width), 0); };
    const qreal names =
        std::max(widestOf(&PayRangeRow::groupText, m_dress.strong), widestOf(&PayRangeRow::groupNote, m_dress.axis));
    const qreal nameWidth = names > 0 && !m_isStacked ? scaled(MarkRoom) + std::min(names, scaled(NameWidth)) : 0;
    m_groupColumn = m_isStacked ? column(Margin, inner) : column(Margin, nameWidth);
    const qreal labelLeft = m_isStacked || nameWidth <= 0 ? Margin : m_groupColumn.right() + scaled(Gap);
    const qreal mostLabel = inner * (m_isStacked ? 0.35 : 0.25);
    m_labelColumn = column(labelLeft, std::min(widestOf(&PayRangeRow::label, m_dress.secondary), mostLabel));

    m_yearColumn = m_sourceColumn = QRectF();
    qreal right = m_width - Margin;
    const auto columnBefore = [&](QString PayRangeRow::*text, const QString &head, qreal most) {
        const qreal widest = std::max(widestOf(text, m_dress.secondary), widthOfWords(head, m_dress.axis));
        const QRectF place = column(right - std::min(std::ceil(widest), most), std::min(std::ceil(widest), most));
        right = place.left() - (place.width() > 0 ? scaled(ColumnGap) : 0);
        return place;
    };
    if (!m_isFolded) {
        m_yearColumn = columnBefore(&PayRangeRow::year, m_content.headYear, scaled(SourceWidth) / 2);
        m_sourceColumn = columnBefore(&PayRangeRow::source, m_content.headSource, scaled(SourceWidth));
    }
    m_nColumn = columnBefore(&PayRangeRow::n, m_content.headN, inner / 4);
    const qreal left = std::ceil(m_labelColumn.right() + scaled(Gap));
    m_plot = QRectF(left + 0.5, 0, std::max(LeastPlot, std::floor(right - left)), 0);
}

void PayRangeLayout::placeHead()
{
    const qreal top = scaled(8);
    const QFont &font = m_dress.axis;
    qreal bottom = top;
    if (!m_content.legend.isEmpty()) {
        // Beside the headings where one line is enough, else above them in all of the width.
        const qreal mark = scaled(LegendMark);
        const qreal beside = m_plot.right() - m_plot.left() - mark - scaled(TextGap);
        const bool isBeside = widthOfWords(m_content.legend, font) <= beside;
        const qreal left = isBeside ? m_plot.left() : Margin;
        m_legendMark = QRectF(left, top, mark, m_axisHeight);
        m_legendWords = QRectF(m_legendMark.right() + scaled(TextGap), top, 0, m_axisHeight);
        m_legendWords.setRight(isBeside ? m_plot.right() : m_width - Margin);
        m_legendLines = wrappedWords(m_content.legend, font, m_legendWords.width(), isBeside ? 1 : MostLegendLines);
        bottom = isBeside ? top : top + static_cast<qreal>(m_legendLines.size()) * m_axisHeight + scaled(4);
    }
    const auto head = [&](const QRectF &column) {
        return column.width() > 0 ? QRectF(column.left(), bottom, column.width(), m_axisHeight) : QRectF();
    };
    m_headN = head(m_nColumn);
    m_headSource = head(m_sourceColumn);
    m_headYear = head(m_yearColumn);
    m_firstTop = bottom + m_axisHeight + scaled(8);
    if (m_content.rows.size() > LongChart)
        m_firstTop += m_axisHeight + scaled(4);
}

// ---- the axis -------------------------------------------------------------------------------------------------

bool PayRangeLayout::hasRoomForTicks(const ChartScale &scale) const
{
    const qreal room = m_plot.width() / scale.steps() - scaled(14);
    for (int at = 0; at <= scale.steps(); ++at) {
        if (widthOfWords(m_content.axisText ? m_content.axisText(scale.tick(at)) : QString(), m_dress.axis) > room)
            return false;
    }
    return true;
}

/** Whether every text after a mark ends before the columns. */
bool PayRangeLayout::hasRoomForTexts(const ChartScale &scale) const
{
    const qreal room = m_plot.width() + scaled(ColumnGap) / 2;
    return std::all_of(m_content.rows.begin(), m_content.rows.end(), [&](const PayRangeRow &row) {
        const auto span = spanOf(row);
        if (!span || row.middleText.isEmpty())
            return true;
        const qreal end = scale.shareOf(span->second) * m_plot.width() + scaled(TextGap) + scaled(roomBeyond(row))
                          + widthOfWords(row.middleText, m_dress.strong);
        return end <= room;
    });
}

/** The finest round steps whose words have room; as many more steps as the texts after the marks need. */
void PayRangeLayout::chooseScale()
{
    std::optional<std::pair<double, double>> all;
    for (const PayRangeRow &row : m_content.rows) {
        if (const auto span = spanOf(row))
            all = all ? std::pair(std::min(all->first, span->first), std::max(all->second, span->second)) : *span;
    }
    m_hasValues = all.has_value();
    if (!m_hasValues)
        return;
    const double length = std::max(all->second - all->first, std::max(std::abs(all->second), 1.0) / 100);
    double step = ChartScale::roundStep(length / MostTicks);
    std::optional<ChartScale> fitting;
    const auto isFound = [&] {
        const ChartScale least = ChartScale::around(all->first, all->second, step);
        for (int more = 0; more <= MostLengthening; ++more) {
            const ChartScale scale = least.lengthenedBy(more);
            if (!hasRoomForTicks(scale))
                return false;
            if (!fitting)
                fitting = scale;
            m_scale = scale;
            if (hasRoomForTexts(scale))
                return true;
        }
        return false;
    };
    constexpr int MostTries = 8;
    for (int tries = 0; !isFound(); ++tries) {
        if (tries == MostTries) {
            m_scale = fitting.value_or(ChartScale::around(all->first, all->second, step));
            break;
        }
        step = ChartScale::roundStep(step * 1.5);
    }
    // Steps of whole pixels keep every grid line sharp.
    m_plot.setWidth(std::max(1.0, std::floor(m_plot.width() / m_scale.steps())) * m_scale.steps());
}

// ---- rows -----------------------------------------------------------------------------------------------------

void PayRangeLayout::placeRows()
{
    m_rows.resize(m_content.rows.size());
    qreal top = m_firstTop;
    for (std::size_t from = 0; from < m_rows.size();) {
        std::size_t to = from + 1;
        while (to < m_rows.size() && m_content.rows[to].groupText == m_content.rows[from].groupText)
            ++to;
        top = placeGroup(from, to, top);
        from = to;
    }
    m_plot.setTop(m_firstTop - scaled(5) + 0.5);
    m_plot.setBottom(std::round(top) + scaled(6) + 0.5);
}

/** Places the rows of a group and its name, and answers where it ends. */
qreal PayRangeLayout::placeGroup(std::size_t from, std::size_t to, qreal top)
{
    const PayRangeRow &first = m_content.rows[from];
    Group group;
    group.firstRow = from;
    if (from > 0) {
        group.separator = visual(QRectF(Margin, top + scaled(3), m_width - 2 * Margin, 1));
        top += scaled(3) + 1 + scaled(5);
    }
    const qreal line = heightOfWords(m_dress.strong);
    const qreal markSize = scaled(SeriesMark);
    const qreal nameLeft = m_groupColumn.left() + scaled(MarkRoom);
    const bool hasName = !first.groupText.isEmpty();
    const qreal middle = top + m_rowHeight / 2;
    if (hasName) {
        group.mark = visual(QRectF(Margin + 1, std::round(middle - markSize / 2), markSize, markSize));
        const qreal most = m_groupColumn.right() - nameLeft;
        group.nameLines = wrappedWords(first.groupText, m_dress.strong, most, m_isStacked ? 1 : MostNameLines);
        const qreal wide =
            m_isStacked ? std::min(most, std::ceil(widthOfWords(first.groupText, m_dress.strong))) : most;
        group.name = visual(QRectF(nameLeft, middle - line / 2, wide, line));
    }
    qreal nameBottom = middle + (static_cast<qreal>(group.nameLines.size()) - 0.5) * line;
    if (hasName && !first.groupNote.isEmpty()) {
        const QRectF beside(nameLeft + group.name.width() + scaled(TextGap), middle - m_axisHeight / 2,
                            m_groupColumn.right() - nameLeft - group.name.width() - scaled(TextGap), m_axisHeight);
        const QRectF below(nameLeft, nameBottom, m_groupColumn.right() - nameLeft, m_axisHeight);
        group.note = visual(m_isStacked ? beside : below);
        nameBottom += m_isStacked ? 0 : m_axisHeight;
    }
    if (hasName && m_isStacked)
        top += m_rowHeight;
    for (std::size_t at = from; at < to; ++at, top += m_rowHeight)
        placeRow(at, top);
    m_groups.push_back(std::move(group));
    return hasName && !m_isStacked ? std::max(top, std::ceil(nameBottom) + scaled(4)) : top;
}

void PayRangeLayout::placeRow(std::size_t at, qreal top)
{
    const PayRangeRow &content = m_content.rows[at];
    Row &row = m_rows[at];
    const auto in = [&](const QRectF &column) {
        return column.width() > 0 ? visual(QRectF(column.left(), top, column.width(), m_rowHeight)) : QRectF();
    };
    row.label = in(m_labelColumn);
    row.n = in(m_nColumn);
    row.source = in(m_sourceColumn);
    row.year = in(m_yearColumn);
    const bool hasNames = m_groupColumn.width() > 0 && !m_isStacked;
    const qreal left = hasNames ? m_labelColumn.left() - scaled(Gap) / 2 : Margin / 2;
    const QRectF band(left, top, m_width - left - Margin / 2, m_rowHeight);
    row.middleText = visual(middleTextOf(content, band));
    row.band = visual(band);
}

/** After the mark; where the columns begin too early, before it; else as far back as it must be. */
QRectF PayRangeLayout::middleTextOf(const PayRangeRow &row, const QRectF &band) const
{
    const auto span = spanOf(row);
    if (!span || row.middleText.isEmpty())
        return {};
    const qreal wide = std::ceil(widthOfWords(row.middleText, m_dress.strong));
    const qreal limit = m_plot.right() + scaled(ColumnGap) / 2;
    QRectF place(logicalX(span->second) + scaled(roomBeyond(row)) + scaled(TextGap), band.top(), wide, band.height());
    if (place.right() <= limit)
        return place;
    const qreal before = logicalX(span->first) - scaled(TextGap) - wide;
    place.moveLeft(before >= m_plot.left() ? before : limit - wide);
    return place;
}

void PayRangeLayout::placeFoot()
{
    qreal bottom = m_plot.bottom() + scaled(4);
    if (m_hasValues) {
        const bool isLong = m_rows.size() > LongChart;
        for (int at = 0; at <= m_scale.steps(); ++at) {
            Tick tick;
            tick.text = m_content.axisText ? m_content.axisText(m_scale.tick(at)) : QString();
            const qreal wide = std::ceil(widthOfWords(tick.text, m_dress.axis)) + 1;
            const qreal middle = logicalX(m_scale.tick(at));
            const qreal left = std::clamp(middle - wide / 2, 1.0, std::max(1.0, m_width - wide - 1));
            tick.below = visual(QRectF(left, bottom, wide, m_axisHeight));
            if (isLong)
                tick.above = visual(QRectF(left, m_plot.top() - m_axisHeight - scaled(2), wide, m_axisHeight));
            m_ticks.push_back(std::move(tick));
        }
        bottom += m_axisHeight;
    }
    if (!m_content.axisTitle.isEmpty()) {
        const QStringList title = wrappedWords(m_content.axisTitle, m_dress.axis, m_width - 2 * Margin, 1);
        const qreal wide = std::ceil(widthOfWords(title.constFirst(), m_dress.axis));
        const qreal left =
            std::clamp(m_plot.center().x() - wide / 2, Margin, std::max(Margin, m_width - Margin - wide));
        m_axisTitle = QRectF(left, bottom + scaled(2), wide, m_axisHeight);
        bottom = m_axisTitle.bottom();
    }
    m_height = std::ceil(bottom) + scaled(8);
}

// ---- what is where --------------------------------------------------------------------------------------------

int PayRangeLayout::rowAt(const QPointF &point) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&point](const Row &row) {
        return row.band.top() <= point.y() && point.y() < row.band.bottom();
    });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int PayRangeLayout::groupNameAt(const QPointF &point) const
{
    const auto found = std::find_if(m_groups.begin(), m_groups.end(), [&point](const Group &group) {
        const qreal lines = std::max<qreal>(1, static_cast<qreal>(group.nameLines.size()));
        QRectF place = group.name;
        place.setHeight(place.height() * lines);
        return place.contains(point);
    });
    return found == m_groups.end() ? -1 : static_cast<int>(found - m_groups.begin());
}

} // namespace Cairn

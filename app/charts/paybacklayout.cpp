// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/paybacklayout.h"

#include "charts/chartwords.h"
#include "charts/lineplaces.h"
#include "charts/thinning.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numeric>

namespace Cairn {

namespace {

constexpr qreal Margin = 16;
constexpr qreal HeightAside = 240;    ///< of a chart, whatever the size of text
constexpr qreal HeightWithText = 160; ///< of a chart, growing with the text
constexpr qreal LabelGap = 10;
constexpr qreal LabelShare = 0.34;  ///< of the width at most
constexpr qreal LinesToAStep = 2.5; ///< heights of a line between two grid lines at least
constexpr qreal RingRadius = 6;
constexpr qreal LeastLeader = 16;
constexpr qreal LeaderStep = 4;
constexpr qreal LeaderInset = 6; ///< of the words beyond their leader
constexpr qreal PlotInset = 3;   ///< of words from the edges of the plot
constexpr qreal WordsGap = 6;    ///< around words
constexpr qreal Reach = 12;      ///< how near a line is meant
constexpr qreal LeastPlot = 60;
constexpr double LineHit = 1000; ///< words over a line are worse than any length of leader
constexpr double NoPlace = 1000000;
constexpr double Sideways = 12;
constexpr int MostTitleLines = 2;
constexpr int MostLabelLines = 3;
constexpr double PixelsToAPoint = 4; ///< fine enough to find what lies near

QRectF around(const QRectF &rect, qreal gap)
{
    return rect.adjusted(-gap, -gap, gap, gap);
}

} // namespace

PayBackLayout::PayBackLayout(const PayBackContent &content, const ChartDress &dress, const QSizeF &size,
                             Qt::LayoutDirection direction)
    : m_content(content)
    , m_dress(dress)
    , m_width(std::floor(size.width()))
    , m_height(std::floor(size.height()))
    , m_direction(direction)
{
    findRanges();
    placePlot();
    drawPaths();
    placeTicks();
    placeLabels();
    placeCrossings();
    if (direction == Qt::RightToLeft)
        mirror();
}

qreal PayBackLayout::heightFor(const ChartDress &dress)
{
    return std::ceil(HeightAside + HeightWithText * dress.scale);
}

QRectF PayBackLayout::visual(const QRectF &logical) const
{
    if (m_direction != Qt::RightToLeft || logical.isNull())
        return logical;
    return {m_width - logical.right(), logical.top(), logical.width(), logical.height()};
}

QPointF PayBackLayout::visual(const QPointF &logical) const
{
    return m_direction == Qt::RightToLeft ? QPointF(m_width - logical.x(), logical.y()) : logical;
}

QPointF PayBackLayout::logicalAt(const QPointF &monthAndMoney) const
{
    const double share = (monthAndMoney.x() - m_firstMonth) / (m_lastMonth - m_firstMonth);
    return {m_plot.left() + share * m_plot.width(),
            m_plot.bottom() - m_money.shareOf(monthAndMoney.y()) * m_plot.height()};
}

QPointF PayBackLayout::at(const QPointF &monthAndMoney) const
{
    return visual(logicalAt(monthAndMoney));
}

void PayBackLayout::mirror()
{
    for (std::vector<QPointF> &path : m_paths) {
        for (QPointF &point : path)
            point = visual(point);
    }
    for (Tick &tick : m_months) {
        tick.place = visual(tick.place);
        tick.at = m_width - tick.at;
    }
    for (Tick &tick : m_moneys)
        tick.place = visual(tick.place);
    for (Label &label : m_labels)
        label.place = visual(label.place);
    for (Crossing &crossing : m_crossings) {
        crossing.ring = visual(crossing.ring);
        crossing.words = visual(crossing.words);
    }
}

// ---- plot and axes --------------------------------------------------------------------------------------------

void PayBackLayout::findRanges()
{
    double first = std::numeric_limits<double>::infinity();
    double last = -first;
    const auto take = [&](const std::vector<QPointF> &points) {
        for (const QPointF &point : points) {
            if (!std::isfinite(point.x()) || !std::isfinite(point.y()))
                continue;
            first = std::min(first, point.x());
            last = std::max(last, point.x());
            m_least = std::min(m_least, point.y());
            m_greatest = std::max(m_greatest, point.y());
        }
    };
    for (const PayBackLine &line : m_content.lines) {
        for (const std::vector<QPointF> *points : {&line.median, &line.lower, &line.upper})
            take(*points);
    }
    for (const PayBackTick &tick : m_content.ticks) {
        first = std::min(first, tick.month);
        last = std::max(last, tick.month);
    }
    m_firstMonth = std::isfinite(first) ? first : 0;
    m_lastMonth = std::isfinite(last) && last > m_firstMonth ? last : m_firstMonth + 1;
}

/** The finest round steps of money whose grid lines are not too near each other in that height. */
void PayBackLayout::chooseMoney(qreal room)
{
    const double length = m_greatest > m_least ? m_greatest - m_least : 1.0;
    const double mostSteps = std::max(1.0, std::floor(room / (heightOfWords(m_dress.axis) * LinesToAStep)));
    double step = ChartScale::roundStep(length / mostSteps);
    m_money = ChartScale::around(m_least, m_greatest, step);
    while (m_money.steps() > std::max(2.0, mostSteps)) { // one below and one above zero: it cannot be fewer
        step = ChartScale::roundStep(step * 1.5);
        m_money = ChartScale::around(m_least, m_greatest, step);
    }
    m_moneys.clear();
    for (int at = 0; at <= m_money.steps(); ++at) {
        m_moneys.emplace_back();
        m_moneys.back().text = m_content.moneyText ? m_content.moneyText(m_money.tick(at)) : QString();
    }
}

qreal PayBackLayout::plotLeft() const
{
    qreal widest = 0;
    for (const Tick &tick : m_moneys)
        widest = std::max(widest, std::ceil(widthOfWords(tick.text, m_dress.axis)) + 1);
    return Margin + widest + scaled(8);
}

qreal PayBackLayout::labelWidth() const
{
    qreal widest = 0;
    for (const PayBackLine &each : m_content.lines) {
        widest = std::max({widest, widthOfWords(each.name, m_dress.strong), widthOfWords(each.note, m_dress.secondary),
                           widthOfWords(each.endText, m_dress.secondary)});
    }
    return std::min(std::ceil(widest) + 1, std::floor(m_width * LabelShare));
}

void PayBackLayout::placePlot()
{
    const qreal line = heightOfWords(m_dress.axis);
    const qreal bottom = m_height - scaled(8) - line - scaled(8);
    qreal top = 0;
    qreal room = 0;
    // The title needs lines as there is width, the width depends on the words of the money, these on the height left.
    for (int lines = m_content.axisTitle.isEmpty() ? 0 : 1; lines <= MostTitleLines; ++lines) {
        top = scaled(8) + lines * line + std::ceil(line / 2) + scaled(2);
        room = std::max(LeastPlot, bottom - top);
        chooseMoney(room);
        m_titleLines =
            wrappedWords(m_content.axisTitle, m_dress.axis, m_width - Margin - plotLeft(), std::max(1, lines));
        if (m_titleLines.join(QLatin1Char(' ')).size() >= m_content.axisTitle.simplified().size())
            break;
    }
    const qreal left = plotLeft();
    const qreal right = m_width - Margin - labelWidth() - scaled(LabelGap);
    // Steps of whole pixels on half ones keep every grid line sharp.
    const qreal high = std::max(1.0, std::floor(room / m_money.steps())) * m_money.steps();
    m_plot = QRectF(left + 0.5, top + 0.5, std::max(LeastPlot, std::floor(right - left)), high);
    m_title = QRectF(left, scaled(6), std::max(0.0, m_width - Margin - left), line);
}

/** The medians as they are seen: places in the plot, and no more of them than that needs. */
void PayBackLayout::drawPaths()
{
    const int columns = static_cast<int>(m_plot.width() / PixelsToAPoint);
    for (const PayBackLine &line : m_content.lines) {
        std::vector<QPointF> path = thinned(line.median, m_firstMonth, m_lastMonth, columns);
        for (QPointF &point : path)
            point = logicalAt(point);
        m_paths.push_back(std::move(path));
    }
}

void PayBackLayout::placeTicks()
{
    const qreal line = heightOfWords(m_dress.axis);
    for (std::size_t at = 0; at < m_moneys.size(); ++at) {
        Tick &tick = m_moneys[at];
        tick.at = logicalAt({m_firstMonth, m_money.tick(static_cast<int>(at))}).y();
        tick.place = QRectF(Margin, tick.at - line / 2, m_plot.left() - scaled(8) - Margin, line);
    }
    for (const PayBackTick &each : m_content.ticks) {
        Tick tick;
        tick.text = each.text;
        tick.at = std::round(logicalAt({each.month, 0}).x()) + 0.5;
        const qreal wide = std::ceil(widthOfWords(each.text, m_dress.axis)) + 1;
        const qreal left = std::clamp(tick.at - wide / 2, 1.0, std::max(1.0, m_width - wide - 1));
        tick.place = QRectF(left, m_plot.bottom() + scaled(6), wide, line);
        m_months.push_back(std::move(tick));
    }
    // Every word, or every second, third and so on, as there is room.
    const auto isClear = [this](std::size_t every) {
        for (std::size_t at = every; at < m_months.size(); at += every) {
            if (m_months[at - every].place.right() + scaled(LabelGap) > m_months[at].place.left())
                return false;
        }
        return true;
    };
    std::size_t every = 1;
    while (every < m_months.size() && !isClear(every))
        ++every;
    for (std::size_t at = 0; at < m_months.size(); ++at) {
        if (at % every != 0)
            m_months[at].place = QRectF();
    }
}

// ---- labels ---------------------------------------------------------------------------------------------------

PayBackLayout::Label PayBackLayout::labelOf(const PayBackLine &line, int mostLines) const
{
    Label label;
    label.lineHeight = std::max(heightOfWords(m_dress.strong), heightOfWords(m_dress.secondary));
    for (const QString &words :
         mostLines > 2 ? QStringList{line.name, line.note, line.endText} : QStringList{line.name, line.endText}) {
        if (!words.isEmpty() && label.words.size() < mostLines)
            label.words << words;
    }
    const qreal left = m_plot.right() + scaled(LabelGap);
    label.place = QRectF(left, 0, std::max(0.0, m_width - Margin - left),
                         static_cast<qreal>(label.words.size()) * label.lineHeight);
    return label;
}

/** Each beside the end of its line, moved apart where they would meet; fewer words where they have no room at all. */
void PayBackLayout::placeLabels()
{
    const qreal room = m_height - 2 * scaled(4);
    const qreal gap = scaled(4);
    qreal needed = 0;
    for (int lines = MostLabelLines; lines > 0; --lines) {
        m_labels.clear();
        needed = 0;
        for (const PayBackLine &line : m_content.lines) {
            m_labels.push_back(labelOf(line, lines));
            needed += m_labels.back().place.height() + gap;
        }
        if (needed <= room)
            break;
    }
    std::vector<std::size_t> order(m_labels.size());
    std::iota(order.begin(), order.end(), 0);
    const auto endOf = [this](std::size_t at) {
        return m_paths[at].empty() ? logicalAt({m_lastMonth, 0}).y() : m_paths[at].back().y();
    };
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return endOf(a) < endOf(b); });
    qreal top = scaled(4);
    for (const std::size_t at : order) {
        QRectF &place = m_labels[at].place;
        place.moveTop(std::max(top, std::round(endOf(at) - m_labels[at].lineHeight / 2)));
        top = place.bottom() + gap;
    }
    qreal bottom = m_height - scaled(4);
    for (auto at = order.rbegin(); at != order.rend(); ++at) {
        QRectF &place = m_labels[*at].place;
        place.moveBottom(std::min(bottom, place.bottom()));
        bottom = place.top() - gap;
    }
}

// ---- where lines cross zero -----------------------------------------------------------------------------------

void PayBackLayout::placeCrossings()
{
    for (std::size_t at = 0; at < m_content.lines.size(); ++at) {
        const PayBackLine &line = m_content.lines[at];
        if (line.zeroAt && *line.zeroAt >= m_firstMonth && *line.zeroAt <= m_lastMonth)
            m_crossings.push_back(crossingOf(at));
    }
    std::stable_sort(m_crossings.begin(), m_crossings.end(),
                     [](const Crossing &a, const Crossing &b) { return a.ring.x() < b.ring.x(); });
    // Who comes first takes the best place, so every order is tried where they are few.
    std::vector<std::size_t> order(m_crossings.size());
    std::iota(order.begin(), order.end(), 0);
    const std::vector<Crossing> bare = m_crossings;
    std::vector<Crossing> best = bare;
    double least = std::numeric_limits<double>::infinity();
    do {
        m_crossings = bare;
        double bad = 0;
        for (const std::size_t at : order)
            bad += findPlace(m_crossings[at]);
        if (bad < least) {
            least = bad;
            best = m_crossings;
        }
    } while (order.size() <= ChartSeriesCount && std::next_permutation(order.begin(), order.end()));
    m_crossings = std::move(best);
}

PayBackLayout::Crossing PayBackLayout::crossingOf(std::size_t line) const
{
    Crossing crossing;
    crossing.line = line;
    crossing.ring = logicalAt({*m_content.lines[line].zeroAt, 0});
    crossing.texts = m_content.lines[line].zeroText.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    return crossing;
}

/** The nearest place over or under the ring that is free, and how bad it is; without one the ring stands alone. */
double PayBackLayout::findPlace(Crossing &crossing) const
{
    if (crossing.texts.isEmpty())
        return 0;
    qreal wide = 0;
    for (int at = 0; at < crossing.texts.size(); ++at)
        wide = std::max(wide, widthOfWords(crossing.texts[at], at == 0 ? m_dress.strong : m_dress.secondary));
    const qreal line = std::max(heightOfWords(m_dress.strong), heightOfWords(m_dress.secondary));
    const QSizeF size(std::ceil(wide) + 1, line * static_cast<qreal>(crossing.texts.size()));
    const qreal inset = scaled(LeaderInset);
    const qreal centred = crossing.ring.x() - size.width() / 2;
    const qreal least = std::ceil(m_plot.left()) + PlotInset;
    const qreal most = std::max(least, std::floor(m_plot.right()) - PlotInset - size.width());
    const std::array lefts{crossing.ring.x() - inset, centred, crossing.ring.x() + inset - size.width(),
                           std::clamp(centred, least, most)};
    double best = NoPlace;
    for (qreal leader = scaled(LeastLeader); leader < m_plot.height(); leader += scaled(LeaderStep)) {
        for (const qreal top : {crossing.ring.y() - leader - size.height(), crossing.ring.y() + leader}) {
            for (std::size_t side = 0; side < lefts.size(); ++side) {
                const QRectF words(QPointF(std::round(lefts[side]), std::round(top)), size);
                const std::optional<double> bad = badness(crossing, words);
                const double all = bad.value_or(0) + leader + Sideways * static_cast<double>(side);
                if (!bad || all >= best)
                    continue;
                best = all;
                crossing.words = words;
                crossing.leaderEnd = top < crossing.ring.y() ? words.bottom() : words.top();
            }
        }
    }
    return best;
}

/** How many lines the words would cover; nothing where they must not be. */
std::optional<double> PayBackLayout::badness(const Crossing &crossing, const QRectF &words) const
{
    const QRectF kept = around(words, scaled(WordsGap));
    if (!m_plot.contains(around(words, PlotInset - 1)))
        return std::nullopt;
    const QPointF leaderEnd(crossing.ring.x(), words.center().y());
    for (const Crossing &other : m_crossings) {
        if (other.line == crossing.line)
            continue;
        const qreal radius = scaled(RingRadius);
        if (kept.intersects(around(QRectF(other.ring, other.ring), radius)))
            return std::nullopt;
        if (other.words.isEmpty())
            continue;
        const QPointF otherEnd(other.ring.x(), other.words.center().y());
        if (kept.intersects(other.words) || crosses(other.words, crossing.ring, leaderEnd)
            || crosses(kept, other.ring, otherEnd))
            return std::nullopt;
    }
    double hits = 0;
    for (const std::vector<QPointF> &path : m_paths) {
        for (std::size_t at = 1; at < path.size(); ++at) {
            if (crosses(kept, path[at - 1], path[at])) {
                hits += LineHit;
                break;
            }
        }
    }
    return hits;
}

// ---- what is where --------------------------------------------------------------------------------------------

int PayBackLayout::lineAt(const QPointF &point) const
{
    for (std::size_t at = 0; at < m_labels.size(); ++at) {
        if (m_labels[at].place.contains(point))
            return static_cast<int>(at);
    }
    int nearest = -1;
    qreal least = scaled(Reach);
    for (std::size_t line = 0; line < m_paths.size(); ++line) {
        const std::vector<QPointF> &path = m_paths[line];
        for (std::size_t at = 1; at < path.size(); ++at) {
            const qreal away = distanceTo(path[at - 1], path[at], point);
            if (away > least)
                continue;
            least = away;
            nearest = static_cast<int>(line);
        }
    }
    return nearest;
}

} // namespace Cairn

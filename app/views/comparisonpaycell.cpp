// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/comparisonpaycell.h"

#include "charts/payrangemark.h"
#include "domain/comparisonwords.h"
#include "domain/paywords.h"
#include "views/chartdressing.h"
#include "views/comparedmark.h"
#include "views/plaintooltip.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace Cairn {

namespace {

constexpr int LinePadding = 4;
constexpr int Gap = 8;
constexpr int LeastPlot = 36;
constexpr int VerticalPadding = 8;
constexpr qreal Smaller = 0.72; ///< the marks beside those of a chart

PayRangeRow::Look lookOf(const PayFigure &figure)
{
    if (figure.shown == PayShown::Hidden)
        return PayRangeRow::Look::Hidden;
    if (figure.population == PayPopulation::RuleOfThumb)
        return PayRangeRow::Look::Guide;
    if (figure.shown == PayShown::Few)
        return PayRangeRow::Look::Few;
    if (!figure.percentiles[MedianAt])
        return PayRangeRow::Look::MeanOnly;
    return figure.population == PayPopulation::Employees ? PayRangeRow::Look::Official : PayRangeRow::Look::Range;
}

PayRangeRow markOf(const PayFigure &figure)
{
    PayRangeRow row;
    row.series = 0;
    row.look = lookOf(figure);
    if (row.look == PayRangeRow::Look::Hidden)
        return row;
    for (size_t at = 0; at < figure.percentiles.size(); ++at) {
        if (!figure.percentiles[at])
            continue;
        row.percentiles[at] = figure.percentiles[at]->amount;
        row.atLeast[at] = figure.percentiles[at]->atLeast;
    }
    if (figure.mean && !figure.percentiles[MedianAt])
        row.mean = figure.mean->amount;
    return row;
}

void paintHatch(QPainter &painter, const QRectF &plate, const Theme &theme)
{
    const Tokens &tokens = theme.tokens();
    const QColor ink = tokens.highContrast ? tokens.ctl : tokens.line2;
    painter.setPen(QPen(ink, 1));
    painter.setBrush(QBrush(ink, Qt::BDiagPattern));
    painter.drawRoundedRect(plate, 2, 2);
}

} // namespace

ComparisonPayCell::ComparisonPayCell(const Theme &theme, int place, QWidget *parent)
    : ComparisonCell(theme, parent)
    , m_place(place)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&theme, &Theme::changed, this, [this] { updateGeometry(); });
}

void ComparisonPayCell::showPay(const std::vector<PayFigure> &figures, const Axis &axis, const QString &sentence,
                                const QString &spoken)
{
    m_axis = axis;
    m_sentence = sentence;
    m_lines.clear();
    for (const PayFigure &figure : figures) {
        QString label = levelText(figure.level);
        if (figure.shown == PayShown::Few)
            //: A level whose pay is known from few people only, e.g. "Senior, few"
            label = tr("%1, few").arg(label);
        m_lines.push_back({label, medianText(figure), figure});
    }
    setAccessibleName(spoken);
    setToolTip(plainToolTip(spoken));
    updateGeometry();
    update();
}

int ComparisonPayCell::lineHeight() const
{
    return QFontMetrics(theme().font(TextStyle::Secondary)).height() + LinePadding;
}

int ComparisonPayCell::widestLabel() const
{
    const QFontMetrics metrics(theme().font(TextStyle::Secondary));
    int widest = 0;
    for (const Line &line : m_lines)
        widest = std::max(widest, metrics.horizontalAdvance(line.label));
    return widest + 1;
}

int ComparisonPayCell::widestValue() const
{
    const QFontMetrics metrics(theme().font(TextStyle::ControlStrong));
    int widest = 0;
    for (const Line &line : m_lines)
        widest = std::max(widest, metrics.horizontalAdvance(line.value));
    return widest + 1;
}

void ComparisonPayCell::setRoom(const Room &room)
{
    m_room = room;
    update();
}

ComparisonPayCell::Room ComparisonPayCell::neededRoom() const
{
    return {widestLabel(), widestValue()};
}

QSize ComparisonPayCell::sizeHint() const
{
    const QSize least = minimumSizeHint();
    return {least.width() + theme().scaled(LeastPlot), least.height()};
}

QSize ComparisonPayCell::minimumSizeHint() const
{
    const int words = m_lines.empty() ? theme().scaled(LeastPlot) : widestLabel() + widestValue() + 2 * Gap;
    return {words + 2 * Padding, lineHeight() + 2 * VerticalPadding};
}

int ComparisonPayCell::heightForWidth(int width) const
{
    if (m_lines.empty()) {
        constexpr int Endless = 10000;
        const QFontMetrics metrics(theme().font(TextStyle::Secondary));
        const QRect room(0, 0, std::max(width - 2 * Padding, 1), Endless);
        return metrics.boundingRect(room, Qt::TextWordWrap, m_sentence).height() + 2 * VerticalPadding;
    }
    return static_cast<int>(m_lines.size()) * lineHeight() + 2 * VerticalPadding;
}

void ComparisonPayCell::paintEvent(QPaintEvent *event)
{
    ComparisonCell::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect room = rect().adjusted(Padding, VerticalPadding, -Padding, -VerticalPadding);
    if (m_lines.empty()) {
        painter.setFont(theme().font(TextStyle::Secondary));
        painter.setPen(theme().tokens().text2);
        painter.setLayoutDirection(m_sentence.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
        const auto aligned = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignTop);
        painter.drawText(room, static_cast<int>(aligned) | Qt::TextWordWrap, m_sentence);
        return;
    }
    QRect band(room.left(), room.top(), room.width(), lineHeight());
    for (const Line &line : m_lines) {
        paintLine(painter, line, band);
        band.translate(0, lineHeight());
    }
}

void ComparisonPayCell::paintLine(QPainter &painter, const Line &line, const QRect &band) const
{
    const Tokens &tokens = theme().tokens();
    const bool isHidden = line.figure.shown == PayShown::Hidden;
    const auto placed = [&](const QRect &logical) { return QStyle::visualRect(layoutDirection(), band, logical); };
    const QRect value(band.right() + 1 - m_room.value, band.top(), m_room.value, band.height());
    const int most = std::max(0, band.width() - m_room.value - Gap);
    const QRect label(band.left(), band.top(), std::min(m_room.label, most), band.height());
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    painter.setFont(theme().font(TextStyle::Secondary));
    painter.setPen(tokens.text2);
    const auto start = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter);
    const auto end = QStyle::visualAlignment(layoutDirection(), Qt::AlignRight | Qt::AlignVCenter);
    painter.drawText(placed(label), static_cast<int>(start) | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(line.label, Qt::ElideRight, label.width()));
    painter.setFont(theme().font(isHidden ? TextStyle::Secondary : TextStyle::ControlStrong));
    painter.setPen(line.figure.shown == PayShown::Yes ? tokens.text : tokens.text2);
    painter.drawText(placed(value), static_cast<int>(end) | Qt::TextSingleLine, line.value);
    const int from = label.right() + 1 + Gap;
    const QRect plot(from, band.top(), value.left() - Gap - from, band.height());
    if (plot.width() > 1)
        paintMark(painter, line, placed(plot));
}

void ComparisonPayCell::paintMark(QPainter &painter, const Line &line, const QRect &plot) const
{
    if (line.figure.shown == PayShown::Hidden) {
        const qreal high = 10 * theme().textScale();
        paintHatch(painter, QRectF(plot.left() + 0.5, plot.center().y() + 0.5 - high / 2, plot.width() - 1, high),
                   theme());
        return;
    }
    if (m_axis.high <= m_axis.low)
        return;
    ChartDress dress = chartDressOf(theme());
    dress.scale *= Smaller;
    dress.colours.series[0] = comparedColour(m_place, theme().tokens());
    dress.colours.seriesFill[0] = comparedFill(m_place, theme().tokens());
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const auto x = [&](double amount) {
        const qreal along = (amount - m_axis.low) / (m_axis.high - m_axis.low) * (plot.width() - 2);
        return isMirrored ? plot.right() - along : plot.left() + 1 + along;
    };
    paintPayRangeMark(painter, markOf(line.figure), {x, plot.center().y() + 0.5, isMirrored ? -1.0 : 1.0, plot}, dress);
}

} // namespace Cairn

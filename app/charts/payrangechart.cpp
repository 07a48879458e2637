// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/payrangechart.h"

#include "charts/chartplot.h"
#include "charts/payrangepainter.h"

#include <QLocale>

#include <algorithm>

namespace Cairn {

namespace {

bool haveSameWords(const PayRangeRow &a, const PayRangeRow &b)
{
    return a.groupText == b.groupText && a.label == b.label && a.source == b.source && a.year == b.year
           && a.look == b.look;
}

} // namespace

PayRangeChart::PayRangeChart(QWidget *parent) : ChartWidget(parent), m_plot(std::make_unique<ChartPlot>())
{
    m_content.axisText = [](double value) { return QLocale().toString(value, 'f', 0); };
}

PayRangeChart::~PayRangeChart() = default;

void PayRangeChart::setRows(std::vector<PayRangeRow> rows)
{
    int next = NothingChosen;
    if (chosen() != NothingChosen) {
        const PayRangeRow &before = m_content.rows[static_cast<std::size_t>(chosen())];
        const auto same = std::find_if(rows.begin(), rows.end(),
                                       [&before](const PayRangeRow &row) { return haveSameWords(row, before); });
        next = same == rows.end() ? NothingChosen : static_cast<int>(same - rows.begin());
    }
    m_content.rows = std::move(rows);
    takeContents(next);
}

void PayRangeChart::setAxisTitle(const QString &title)
{
    m_content.axisTitle = title;
    takeContents(chosen());
}

void PayRangeChart::setFormat(std::function<QString(double)> axisText)
{
    m_content.axisText = std::move(axisText);
    takeContents(chosen());
}

void PayRangeChart::setHeadings(const QString &n, const QString &source, const QString &year)
{
    m_content.headN = n;
    m_content.headSource = source;
    m_content.headYear = year;
    takeContents(chosen());
}

void PayRangeChart::setLegend(const QString &legend)
{
    m_content.legend = legend;
    takeContents(chosen());
}

const PayRangeLayout &PayRangeChart::places() const
{
    if (!m_places)
        m_places = std::make_unique<PayRangeLayout>(m_content, dress(), width(), direction());
    return *m_places;
}

qreal PayRangeChart::heightFor(qreal width) const
{
    if (qRound(width) == this->width())
        return places().size().height();
    return PayRangeLayout(m_content, dress(), width, direction()).size().height();
}

QString PayRangeChart::spoken(int row) const
{
    return m_content.rows[static_cast<std::size_t>(row)].spoken;
}

QRectF PayRangeChart::placeOf(int row) const
{
    return places().rows()[static_cast<std::size_t>(row)].band;
}

/** Of the row; at the name of a group, the whole name, which may be cut there. */
QString PayRangeChart::tipAt(const QPointF &point) const
{
    if (const int group = places().groupNameAt(point); group >= 0)
        return m_content.rows[places().groups()[static_cast<std::size_t>(group)].firstRow].groupText;
    const int row = places().rowAt(point);
    return row < 0 ? QString() : m_content.rows[static_cast<std::size_t>(row)].tip;
}

void PayRangeChart::paintChart(QPainter &painter, const QSizeF &size, int chosen) const
{
    if (qRound(size.width()) == width()) {
        paintPayRanges(painter, m_content, dress(), places(), *m_plot, chosen);
        return;
    }
    const PayRangeLayout places(m_content, dress(), size.width(), direction());
    paintPayRanges(painter, m_content, dress(), places, *m_plot, chosen);
}

} // namespace Cairn

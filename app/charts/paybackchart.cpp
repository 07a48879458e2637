// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/paybackchart.h"

#include "charts/chartplot.h"
#include "charts/paybackpainter.h"

#include <QLocale>

#include <algorithm>

namespace Cairn {

PayBackChart::PayBackChart(QWidget *parent) : ChartWidget(parent), m_plot(std::make_unique<ChartPlot>())
{
    m_content.moneyText = [](double value) { return QLocale().toString(value, 'f', 0); };
}

PayBackChart::~PayBackChart() = default;

void PayBackChart::setLines(std::vector<PayBackLine> lines)
{
    int next = NothingChosen;
    if (chosen() != NothingChosen) {
        const QString &name = m_content.lines[static_cast<std::size_t>(chosen())].name;
        const auto same =
            std::find_if(lines.begin(), lines.end(), [&name](const PayBackLine &line) { return line.name == name; });
        next = same == lines.end() ? NothingChosen : static_cast<int>(same - lines.begin());
    }
    m_content.lines = std::move(lines);
    takeContents(next);
}

void PayBackChart::setAxisTitle(const QString &title)
{
    m_content.axisTitle = title;
    takeContents(chosen());
}

void PayBackChart::setTicks(std::vector<PayBackTick> ticks)
{
    m_content.ticks = std::move(ticks);
    takeContents(chosen());
}

void PayBackChart::setFormat(std::function<QString(double)> moneyText)
{
    m_content.moneyText = std::move(moneyText);
    takeContents(chosen());
}

const PayBackLayout &PayBackChart::places() const
{
    if (!m_places)
        m_places = std::make_unique<PayBackLayout>(m_content, dress(), size(), direction());
    return *m_places;
}

qreal PayBackChart::heightFor(qreal) const
{
    return PayBackLayout::heightFor(dress());
}

QString PayBackChart::spoken(int line) const
{
    return m_content.lines[static_cast<std::size_t>(line)].spoken;
}

QRectF PayBackChart::placeOf(int line) const
{
    return places().labels()[static_cast<std::size_t>(line)].place.adjusted(-4, -2, 4, 2);
}

QString PayBackChart::tipAt(const QPointF &point) const
{
    const int line = places().lineAt(point);
    return line < 0 ? QString() : m_content.lines[static_cast<std::size_t>(line)].tip;
}

void PayBackChart::paintChart(QPainter &painter, const QSizeF &size, int chosen) const
{
    if (size.toSize() == this->size()) {
        paintPayBack(painter, m_content, dress(), places(), *m_plot, chosen);
        return;
    }
    const PayBackLayout places(m_content, dress(), size, direction());
    paintPayBack(painter, m_content, dress(), places, *m_plot, chosen);
}

} // namespace Cairn

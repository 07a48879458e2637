// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/paybackpainter.h"

#include "charts/chartplot.h"
#include "charts/chartwords.h"
#include "charts/thinning.h"

#include <QAreaSeries>
#include <QLineSeries>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <memory>

namespace Cairn {

namespace {

constexpr qreal LineWidth = 2.4;
constexpr qreal ChosenWidth = 3.8;
constexpr int BandAlpha = 150;
constexpr qreal Ring = 5;
constexpr qreal TickLength = 4;
/** Lengths of dash and gap in widths of the line. */
const QList<qreal> Dashes{3, 1.8};
const QList<qreal> Dots{0.2, 1.8};

int seriesOf(const PayBackLine &line)
{
    return std::clamp(line.series, 0, ChartSeriesCount - 1);
}

QPen linePen(int series, const QColor &colour, qreal width)
{
    QPen pen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    if (series == 1 || series == 2) {
        pen.setCapStyle(series == 1 ? Qt::FlatCap : Qt::RoundCap);
        pen.setDashPattern(series == 1 ? Dashes : Dots);
    }
    return pen;
}

/** One chart being drawn. */
class PayBackPainter final
{
public:
    PayBackPainter(QPainter &painter, const PayBackContent &content, const ChartDress &dress,
                   const PayBackLayout &places)
        : m_painter(painter)
        , m_content(content)
        , m_dress(dress)
        , m_colours(dress.colours)
        , m_places(places)
        , m_isMirrored(places.direction() == Qt::RightToLeft)
    {
    }

    void paintPlot(ChartPlot &plot, int chosen);
    void paintAxes();
    void paintCrossing(const PayBackLayout::Crossing &crossing);
    void paintLabel(std::size_t line);

private:
    WordsAt leading() const { return m_isMirrored ? WordsAt::Right : WordsAt::Left; }
    WordsAt trailing() const { return m_isMirrored ? WordsAt::Left : WordsAt::Right; }
    qreal scaled(qreal pixels) const { return pixels * m_dress.scale; }
    std::vector<QPointF> shown(const std::vector<QPointF> &points) const;
    std::unique_ptr<QLineSeries> lineOf(const std::vector<QPointF> &points, const QPen &pen) const;
    std::unique_ptr<QAreaSeries> bandOf(const PayBackLine &line) const;

    QPainter &m_painter;
    const PayBackContent &m_content;
    const ChartDress &m_dress;
    const ChartColours &m_colours;
    const PayBackLayout &m_places;
    bool m_isMirrored = false;
};

std::vector<QPointF> PayBackPainter::shown(const std::vector<QPointF> &points) const
{
    return thinned(points, m_places.firstMonth(), m_places.lastMonth(), static_cast<int>(m_places.plot().width()));
}

std::unique_ptr<QLineSeries> PayBackPainter::lineOf(const std::vector<QPointF> &points, const QPen &pen) const
{
    auto line = std::make_unique<QLineSeries>();
    line->replace(QList<QPointF>(points.begin(), points.end()));
    line->setPen(pen);
    return line;
}

std::unique_ptr<QAreaSeries> PayBackPainter::bandOf(const PayBackLine &line) const
{
    auto band = std::make_unique<QAreaSeries>();
    const int series = seriesOf(line);
    for (const bool isUpper : {true, false}) {
        QLineSeries *edge = lineOf(shown(isUpper ? line.upper : line.lower), QPen(Qt::NoPen)).release();
        edge->setParent(band.get());
        isUpper ? band->setUpperSeries(edge) : band->setLowerSeries(edge);
    }
    QColor fill = m_colours.seriesFill[series];
    fill.setAlpha(BandAlpha);
    band->setBrush(m_colours.highContrast ? QBrush(Qt::NoBrush) : QBrush(fill));
    band->setPen(m_colours.highContrast ? QPen(m_colours.series[series], scaled(1), Qt::DotLine) : QPen(Qt::NoPen));
    return band;
}

void PayBackPainter::paintPlot(ChartPlot &plot, int chosen)
{
    std::vector<std::unique_ptr<QAbstractSeries>> series;
    for (const PayBackLine &line : m_content.lines) {
        if (!line.lower.empty() && !line.upper.empty())
            series.push_back(bandOf(line));
    }
    const std::vector<QPointF> zero{{m_places.firstMonth(), 0}, {m_places.lastMonth(), 0}};
    series.push_back(lineOf(zero, QPen(m_colours.text2, 1)));
    for (std::size_t at = 0; at < m_content.lines.size(); ++at) {
        const PayBackLine &line = m_content.lines[at];
        const qreal width = scaled(static_cast<int>(at) == chosen ? ChosenWidth : LineWidth);
        series.push_back(lineOf(shown(line.median), linePen(seriesOf(line), m_colours.series[seriesOf(line)], width)));
    }
    plot.setSeries(std::move(series));
    const ChartScale &money = m_places.money();
    const auto way = m_isMirrored ? ChartPlot::Way::Backwards : ChartPlot::Way::Forwards;
    plot.setAxes({m_places.firstMonth(), m_places.lastMonth(), 1, way, ChartPlot::Grid::Hidden},
                 {money.low(), money.high(), money.steps(), ChartPlot::Way::Forwards, ChartPlot::Grid::Shown},
                 m_colours);
    plot.place(m_places.size(), m_places.plot());
    plot.paint(m_painter, {});
}

void PayBackPainter::paintAxes()
{
    QRectF title = m_places.title();
    for (const QString &line : m_places.titleLines()) {
        drawWords(m_painter, title, leading(), line, m_dress.axis, m_colours.text2);
        title.translate(0, title.height());
    }
    for (std::size_t at = 0; at < m_places.moneys().size(); ++at) {
        const PayBackLayout::Tick &tick = m_places.moneys()[at];
        const bool isZero = m_places.money().tick(static_cast<int>(at)) == 0;
        drawWords(m_painter, tick.place, trailing(), tick.text, m_dress.axis,
                  isZero ? m_colours.text : m_colours.text3);
    }
    const qreal bottom = m_places.plot().bottom();
    for (const PayBackLayout::Tick &tick : m_places.months()) {
        m_painter.setPen(QPen(m_colours.text3, 1));
        m_painter.drawLine(QPointF(tick.at, bottom), QPointF(tick.at, bottom + scaled(TickLength)));
        if (tick.place.isValid())
            drawWords(m_painter, tick.place, WordsAt::Middle, tick.text, m_dress.axis, m_colours.text3);
    }
}

void PayBackPainter::paintCrossing(const PayBackLayout::Crossing &crossing)
{
    const PayBackLine &line = m_content.lines[crossing.line];
    m_painter.save();
    m_painter.setRenderHint(QPainter::Antialiasing);
    if (!crossing.words.isEmpty()) {
        QPen leader(m_colours.text2, 1, Qt::CustomDashLine, Qt::FlatCap);
        leader.setDashPattern({2, 2});
        m_painter.setPen(leader);
        const qreal x = std::round(crossing.ring.x()) + 0.5;
        m_painter.drawLine(QPointF(x, crossing.ring.y()), QPointF(x, crossing.leaderEnd));
    }
    m_painter.setPen(QPen(m_colours.series[seriesOf(line)], scaled(2)));
    m_painter.setBrush(m_colours.surface);
    m_painter.drawEllipse(crossing.ring, scaled(Ring), scaled(Ring));
    m_painter.restore();
    if (crossing.words.isEmpty())
        return;
    const qreal high = crossing.words.height() / static_cast<qreal>(crossing.texts.size());
    QRectF place(crossing.words.left(), crossing.words.top(), crossing.words.width(), high);
    for (int at = 0; at < crossing.texts.size(); ++at, place.translate(0, high)) {
        drawWords(m_painter, place, leading(), crossing.texts[at], at == 0 ? m_dress.strong : m_dress.secondary,
                  at == 0 ? m_colours.text : m_colours.text2, m_colours.surface);
    }
}

void PayBackPainter::paintLabel(std::size_t line)
{
    const PayBackLayout::Label &label = m_places.labels()[line];
    QRectF place = label.place;
    place.setHeight(label.lineHeight);
    for (int at = 0; at < label.words.size(); ++at, place.translate(0, label.lineHeight)) {
        drawWords(m_painter, place, leading(), label.words[at], at == 0 ? m_dress.strong : m_dress.secondary,
                  at == 0 ? m_colours.series[seriesOf(m_content.lines[line])] : m_colours.text2);
    }
}

} // namespace

void paintPayBack(QPainter &painter, const PayBackContent &content, const ChartDress &dress,
                  const PayBackLayout &places, ChartPlot &plot, int chosenLine)
{
    PayBackPainter chart(painter, content, dress, places);
    chart.paintPlot(plot, chosenLine);
    chart.paintAxes();
    for (const PayBackLayout::Crossing &crossing : places.crossings())
        chart.paintCrossing(crossing);
    for (std::size_t at = 0; at < content.lines.size(); ++at)
        chart.paintLabel(at);
}

} // namespace Cairn

// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/payrangepainter.h"

#include "charts/chartplot.h"
#include "charts/chartwords.h"
#include "charts/payrangemark.h"

#include <QPainter>

namespace Cairn {

namespace {

constexpr qreal ChosenRadius = 4;
constexpr qreal ChosenShare = 0.12; ///< of the accent in the ground of the chosen row

QColor blended(const QColor &ground, const QColor &over, qreal share)
{
    const auto mix = [share](int a, int b) { return qRound(a + (b - a) * share); };
    return {mix(ground.red(), over.red()), mix(ground.green(), over.green()), mix(ground.blue(), over.blue())};
}

/** One chart being drawn. */
class PayRangePainter final
{
public:
    PayRangePainter(QPainter &painter, const PayRangeContent &content, const ChartDress &dress,
                    const PayRangeLayout &places)
        : m_painter(painter)
        , m_content(content)
        , m_dress(dress)
        , m_colours(dress.colours)
        , m_places(places)
        , m_isMirrored(places.direction() == Qt::RightToLeft)
    {
    }

    void paintChosen(const QRectF &band);
    void paintGrid(ChartPlot &plot);
    void paintHead();
    void paintGroup(const PayRangeLayout::Group &group);
    void paintRow(std::size_t at);
    void paintMiddleText(std::size_t at);
    void paintFoot();

private:
    WordsAt leading() const { return m_isMirrored ? WordsAt::Right : WordsAt::Left; }
    WordsAt trailing() const { return m_isMirrored ? WordsAt::Left : WordsAt::Right; }
    void words(const QRectF &place, WordsAt at, const QString &text, const QFont &font, const QColor &colour,
               const QColor &halo = {});

    QPainter &m_painter;
    const PayRangeContent &m_content;
    const ChartDress &m_dress;
    const ChartColours &m_colours;
    const PayRangeLayout &m_places;
    bool m_isMirrored = false;
};

void PayRangePainter::words(const QRectF &place, WordsAt at, const QString &text, const QFont &font,
                            const QColor &colour, const QColor &halo)
{
    if (place.width() > 0)
        drawWords(m_painter, place, at, text, font, colour, halo);
}

void PayRangePainter::paintChosen(const QRectF &band)
{
    m_painter.save();
    m_painter.setRenderHint(QPainter::Antialiasing);
    const QColor outline = m_colours.highContrast ? m_colours.accent : QColor(Qt::transparent);
    m_painter.setPen(QPen(outline, 1));
    m_painter.setBrush(m_colours.highContrast ? m_colours.surface
                                              : blended(m_colours.surface, m_colours.accent, ChosenShare));
    m_painter.drawRoundedRect(band.adjusted(0.5, 0.5, -0.5, -0.5), ChosenRadius, ChosenRadius);
    m_painter.restore();
}

void PayRangePainter::paintGrid(ChartPlot &plot)
{
    if (!m_places.hasValues())
        return;
    const ChartScale &scale = m_places.scale();
    const auto way = m_isMirrored ? ChartPlot::Way::Backwards : ChartPlot::Way::Forwards;
    plot.setAxes({scale.low(), scale.high(), scale.steps(), way, ChartPlot::Grid::Shown}, {}, m_colours);
    plot.place(m_places.size(), m_places.plot());
    plot.paint(m_painter, {});
}

void PayRangePainter::paintHead()
{
    const QFont &font = m_dress.axis;
    words(m_places.headN(), trailing(), m_content.headN, font, m_colours.text3);
    words(m_places.headSource(), leading(), m_content.headSource, font, m_colours.text3);
    words(m_places.headYear(), leading(), m_content.headYear, font, m_colours.text3);
    if (m_places.legendLines().isEmpty())
        return;
    // The example runs over its whole place, as a range of 0 to 1 would.
    PayRangeRow example;
    example.percentiles = {0.0, 0.24, 0.45, 0.71, 1.0};
    const QRectF mark = m_places.legendMark();
    const auto x = [&](double value) {
        return m_isMirrored ? mark.right() - value * mark.width() : mark.left() + value * mark.width();
    };
    paintPayRangeMark(m_painter, example, {x, mark.center().y(), m_places.outwards(), mark}, m_dress);
    QRectF line = m_places.legendWords();
    for (const QString &text : m_places.legendLines()) {
        words(line, leading(), text, font, m_colours.text3);
        line.translate(0, line.height());
    }
}

void PayRangePainter::paintGroup(const PayRangeLayout::Group &group)
{
    if (group.separator.isValid())
        m_painter.fillRect(group.separator, m_colours.line);
    const PayRangeRow &row = m_content.rows[group.firstRow];
    if (group.mark.isValid())
        paintSeriesMark(m_painter, group.mark, row.series, m_colours);
    QRectF line = group.name;
    for (const QString &text : group.nameLines) {
        words(line, leading(), text, m_dress.strong, m_colours.text, m_colours.surface);
        line.translate(0, line.height());
    }
    words(group.note, leading(), row.groupNote, m_dress.axis, m_colours.accent, m_colours.surface);
}

void PayRangePainter::paintRow(std::size_t at)
{
    const PayRangeRow &row = m_content.rows[at];
    const PayRangeLayout::Row &place = m_places.rows()[at];
    words(place.label, trailing(), row.label, m_dress.secondary, m_colours.text2);
    words(place.n, trailing(), row.n, m_dress.secondary, m_colours.text);
    words(place.source, leading(), row.source, m_dress.secondary, m_colours.text2);
    words(place.year, leading(), row.year, m_dress.secondary, m_colours.text2);
    const auto x = [this](double value) { return m_places.x(value); };
    paintPayRangeMark(m_painter, row, {x, place.band.center().y(), m_places.outwards(), m_places.plot()}, m_dress);
}

void PayRangePainter::paintMiddleText(std::size_t at)
{
    const QRectF place = m_places.rows()[at].middleText;
    const PayRangeRow &row = m_content.rows[at];
    const bool isFew = row.look == PayRangeRow::Look::Few;
    if (place.width() > 0) {
        drawWords(m_painter, place, leading(), row.middleText, m_dress.strong, isFew ? m_colours.text2 : m_colours.text,
                  m_colours.surface);
    }
}

void PayRangePainter::paintFoot()
{
    for (const PayRangeLayout::Tick &tick : m_places.ticks()) {
        words(tick.below, WordsAt::Middle, tick.text, m_dress.axis, m_colours.text3);
        words(tick.above, WordsAt::Middle, tick.text, m_dress.axis, m_colours.text3);
    }
    words(m_places.axisTitle(), WordsAt::Middle, m_content.axisTitle, m_dress.axis, m_colours.text3);
}

} // namespace

void paintPayRanges(QPainter &painter, const PayRangeContent &content, const ChartDress &dress,
                    const PayRangeLayout &places, ChartPlot &plot, int chosenRow)
{
    PayRangePainter chart(painter, content, dress, places);
    if (chosenRow >= 0)
        chart.paintChosen(places.rows()[static_cast<std::size_t>(chosenRow)].band);
    chart.paintGrid(plot);
    chart.paintHead();
    for (const PayRangeLayout::Group &group : places.groups())
        chart.paintGroup(group);
    for (std::size_t at = 0; at < content.rows.size(); ++at)
        chart.paintRow(at);
    for (std::size_t at = 0; at < content.rows.size(); ++at)
        chart.paintMiddleText(at);
    chart.paintFoot();
}

} // namespace Cairn

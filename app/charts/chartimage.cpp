// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartimage.h"

#include "charts/chartwords.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QImage>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QScreen>
#include <QSvgGenerator>

#include <algorithm>
#include <cmath>
#include <vector>

namespace Cairn {

namespace {

constexpr qreal Margin = 16;
constexpr int MostLines = 6;
constexpr int LeastWidth = 200;
constexpr int MostDots = 20000; ///< of a bitmap, in each direction
constexpr qreal PointsToAnInch = 72;

/** A chart with its caption; its places are fixed when it is made. */
class CaptionedChart final
{
public:
    CaptionedChart(const ChartPicture &chart, const ChartCaption &caption, int width);

    QSize size() const { return m_size; }
    void paint(QPainter &painter) const;

private:
    struct Words
    {
        QString text;
        QFont font;
        QColor colour;
        QRectF place;
    };

    qreal addWords(const QString &text, const QFont &font, const QColor &colour, qreal top);

    const ChartPicture &m_chart;
    QSize m_size;
    QRectF m_chartPlace;
    std::vector<Words> m_words;
};

CaptionedChart::CaptionedChart(const ChartPicture &chart, const ChartCaption &caption, int width)
    : m_chart(chart)
    , m_size(std::max(width, LeastWidth), 0)
{
    const ChartDress &dress = chart.dress();
    qreal top = Margin;
    top = addWords(caption.title, dress.strong, dress.colours.text, top);
    top = addWords(caption.subtitle, dress.secondary, dress.colours.text2, top);
    m_chartPlace = QRectF(0, top, m_size.width(), std::ceil(chart.heightFor(m_size.width())));
    top = m_chartPlace.bottom();
    for (const QString &line : caption.footer)
        top = addWords(line, dress.axis, dress.colours.text3, top);
    m_size.setHeight(static_cast<int>(std::ceil(top + Margin)));
}

/** In as many lines as they need; answers where they end. */
qreal CaptionedChart::addWords(const QString &text, const QFont &font, const QColor &colour, qreal top)
{
    const qreal high = heightOfWords(font) + 2;
    const qreal wide = m_size.width() - 2 * Margin;
    for (const QString &line : wrappedWords(text, font, wide, MostLines)) {
        m_words.push_back({line, font, colour, QRectF(Margin, top, wide, high)});
        top += high;
    }
    return top;
}

void CaptionedChart::paint(QPainter &painter) const
{
    painter.fillRect(QRectF(QPointF(0, 0), m_size), m_chart.dress().colours.surface);
    const WordsAt at = m_chart.direction() == Qt::RightToLeft ? WordsAt::Right : WordsAt::Left;
    for (const Words &words : m_words)
        drawWords(painter, words.place, at, words.text, words.font, words.colour);
    m_chart.paintInto(painter, m_chartPlace);
}

/** Fonts are measured for the screen, so every picture has its dots to the inch. */
int dotsPerInch()
{
    return qRound(QGuiApplication::primaryScreen()->logicalDotsPerInchY());
}

/** Control characters, which no escape makes lawful. */
bool isForbiddenInXml(char byte)
{
    return static_cast<unsigned char>(byte) < 0x20 && byte != '\t' && byte != '\n' && byte != '\r';
}

Problem notMade(const QString &details)
{
    return {QCoreApplication::translate("ChartImage",
                                        "The picture of the chart could not be made. Nothing was saved or changed. "
                                        "Try a smaller size, or copy the table instead."),
            details};
}

} // namespace

Result<QByteArray> pngOf(const ChartPicture &chart, const ChartCaption &caption, int width, qreal scale)
{
    const CaptionedChart picture(chart, caption, width);
    const QSizeF dots = QSizeF(picture.size()) * scale;
    if (!(scale > 0) || dots.width() > MostDots || dots.height() > MostDots)
        return notMade(QStringLiteral("%1 x %2 dots").arg(dots.width()).arg(dots.height()));
    QImage image(dots.toSize(), QImage::Format_ARGB32_Premultiplied);
    if (image.isNull())
        return notMade(QStringLiteral("no memory for %1 x %2 dots").arg(dots.width()).arg(dots.height()));
    image.setDevicePixelRatio(scale);
    image.fill(chart.dress().colours.surface);
    QPainter painter(&image);
    picture.paint(painter);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::WriteOnly) || !image.save(&buffer, "PNG"))
        return notMade(QStringLiteral("PNG"));
    return bytes;
}

Result<QByteArray> svgOf(const ChartPicture &chart, const ChartCaption &caption, int width)
{
    const CaptionedChart picture(chart, caption, width);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(dotsPerInch());
    generator.setSize(picture.size());
    generator.setViewBox(QRect(QPoint(0, 0), picture.size()));
    // No title for the file: Qt writes it without care for what XML must not hold, and the picture shows it anyway.
    QPainter painter;
    if (!painter.begin(&generator))
        return notMade(QStringLiteral("SVG"));
    picture.paint(painter);
    if (!painter.end())
        return notMade(QStringLiteral("SVG"));
    bytes.removeIf(isForbiddenInXml);
    return bytes;
}

Result<QByteArray> pdfOf(const ChartPicture &chart, const ChartCaption &caption, int width)
{
    const CaptionedChart picture(chart, caption, width);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::WriteOnly))
        return notMade(QStringLiteral("PDF"));
    QPdfWriter writer(&buffer);
    writer.setTitle(caption.title);
    writer.setResolution(dotsPerInch());
    const QSizeF points = QSizeF(picture.size()) * PointsToAnInch / dotsPerInch();
    writer.setPageSize(QPageSize(points, QPageSize::Point, QString(), QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF());
    QPainter painter;
    if (!painter.begin(&writer))
        return notMade(QStringLiteral("PDF"));
    picture.paint(painter);
    if (!painter.end())
        return notMade(QStringLiteral("PDF"));
    return bytes;
}

} // namespace Cairn

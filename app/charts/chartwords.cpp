// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartwords.h"

#include <QFontMetricsF>
#include <QGuiApplication>
#include <QPainter>
#include <QPainterPath>
#include <QPen>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace Cairn {

namespace {

constexpr qreal HaloWidth = 4;

qreal leftOf(const QRectF &place, WordsAt at, qreal width)
{
    switch (at) {
    case WordsAt::Left:
        return place.left();
    case WordsAt::Middle:
        return place.center().x() - width / 2;
    case WordsAt::Right:
        break;
    }
    return place.right() - width;
}

/** Where the window runs right to left, words of its script do so too, also behind a sign or a name that does not. */
Qt::LayoutDirection directionOf(const QString &text)
{
    const bool hasRightToLeft = std::any_of(text.begin(), text.end(), [](QChar each) {
        return each.direction() == QChar::DirR || each.direction() == QChar::DirAL;
    });
    return QGuiApplication::isRightToLeft() && hasRightToLeft ? Qt::RightToLeft : Qt::LayoutDirectionAuto;
}

} // namespace

void drawWords(QPainter &painter, const QRectF &place, WordsAt at, const QString &text, const QFont &font,
               const QColor &colour, const QColor &halo)
{
    const QFontMetricsF metrics(font);
    const QString shown =
        widthOfWords(text, font) > place.width() + 1 ? metrics.elidedText(text, Qt::ElideRight, place.width()) : text;
    if (shown.isEmpty())
        return;
    // Words on whole pixels are sharper.
    const qreal left = std::round(leftOf(place, at, widthOfWords(shown, font)));
    const qreal baseline = std::round(place.center().y() - metrics.height() / 2 + metrics.ascent());
    painter.save();
    painter.setLayoutDirection(directionOf(shown));
    painter.setFont(font);
    if (halo.isValid()) {
        QPainterPath path;
        path.addText(left, baseline, font, shown);
        painter.strokePath(path, QPen(halo, HaloWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    }
    painter.setPen(colour);
    painter.drawText(QPointF(left, baseline), shown);
    painter.restore();
}

QStringList wrappedWords(const QString &text, const QFont &font, qreal width, int mostLines)
{
    QStringList lines;
    if (text.isEmpty())
        return lines;
    QTextLayout layout(text, font);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(1.0, width));
        const QString words = text.mid(line.textStart(), line.textLength()).trimmed();
        if (lines.size() + 1 >= mostLines) {
            lines << QFontMetricsF(font).elidedText(text.mid(line.textStart()).trimmed(), Qt::ElideRight, width);
            break;
        }
        lines << words;
    }
    layout.endLayout();
    return lines;
}

qreal widthOfWords(const QString &text, const QFont &font)
{
    return QFontMetricsF(font).horizontalAdvance(text);
}

qreal heightOfWords(const QFont &font)
{
    return std::ceil(QFontMetricsF(font).height());
}

} // namespace Cairn

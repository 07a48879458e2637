// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/reporttext.h"

#include "exchange/reportunits.h"

#include <QFontMetricsF>
#include <QGuiApplication>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace Cairn {

namespace {

constexpr qreal LineSpacing = 1.34; // of the size of the font

struct Face
{
    qreal pointSize;
    QFont::Weight weight;
};

Face faceOf(ReportStyle style)
{
    switch (style) {
    case ReportStyle::Title:
        return {20, QFont::DemiBold};
    case ReportStyle::Heading:
        return {12.5, QFont::DemiBold};
    case ReportStyle::Figure:
        return {15, QFont::DemiBold};
    case ReportStyle::Lead:
        return {11, QFont::Normal};
    case ReportStyle::Body:
        return {9.5, QFont::Normal};
    case ReportStyle::Strong:
        return {9.5, QFont::DemiBold};
    case ReportStyle::Cell:
        return {8.5, QFont::Normal};
    case ReportStyle::CellStrong:
        return {8.5, QFont::DemiBold};
    case ReportStyle::Small:
        return {7.5, QFont::Normal};
    case ReportStyle::SmallStrong:
        return {7.5, QFont::DemiBold};
    }
    return {9.5, QFont::Normal};
}

/** A text without letters, like a number, goes with the page. */
Qt::LayoutDirection directionOf(const QString &text, Qt::LayoutDirection page)
{
    const bool hasLetters = std::any_of(text.begin(), text.end(), [](QChar sign) { return sign.isLetter(); });
    if (!hasLetters)
        return page;
    return text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight;
}

Qt::Alignment alignmentOf(ReportEdge edge, Qt::LayoutDirection page)
{
    if (edge == ReportEdge::Middle)
        return Qt::AlignHCenter;
    const bool isLeft = (edge == ReportEdge::Start) == (page == Qt::LeftToRight);
    return (isLeft ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignAbsolute;
}

/** All that no line holds, on one line that ends with an ellipsis. */
QString elidedFrom(const QString &text, int lineStart, const QFont &font, qreal width)
{
    const QString rest = text.mid(lineStart).replace(QChar(QChar::LineSeparator), u' ');
    return text.left(lineStart) + QFontMetricsF(font).elidedText(rest, Qt::ElideRight, width);
}

} // namespace

QFont ReportText::fontOf(ReportStyle style)
{
    const Face face = faceOf(style);
    QFont font(QGuiApplication::font().families());
    font.setPixelSize(qRound(points(face.pointSize)));
    font.setWeight(face.weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

qreal ReportText::width() const
{
    QTextLayout layout(text, fontOf(style));
    layout.beginLayout();
    QTextLine line = layout.createLine();
    qreal natural = 0;
    if (line.isValid()) {
        line.setNumColumns(static_cast<int>(text.size()));
        natural = line.naturalTextWidth();
    }
    layout.endLayout();
    return std::ceil(natural) + 2;
}

qreal ReportText::heightIn(qreal width) const
{
    QTextLayout layout;
    return layOut(layout, width, Qt::LeftToRight);
}

void ReportText::draw(QPainter &painter, const QRectF &room, Qt::LayoutDirection page) const
{
    QTextLayout layout;
    layOut(layout, room.width(), page);
    painter.setPen(QColor(colour));
    layout.draw(&painter, room.topLeft());
}

qreal ReportText::layOut(QTextLayout &layout, qreal width, Qt::LayoutDirection page) const
{
    const QFont font = fontOf(style);
    QString shown = QString(text).replace(u'\n', QChar::LineSeparator);
    QTextOption option(alignmentOf(edge, page));
    option.setTextDirection(directionOf(text, page));
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setFont(font);
    layout.setTextOption(option);
    const qreal least = font.pixelSize() * LineSpacing;
    qreal height = 0;
    // The second round, where there is one, has the text shortened to the lines that are allowed.
    for (bool isFitting = false; !isFitting;) {
        isFitting = true;
        height = 0;
        int lines = 0;
        layout.setText(shown);
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(width);
            const bool isLast = ++lines == mostLines;
            if (isLast && line.textStart() + line.textLength() < shown.size()) {
                const QString shorter = elidedFrom(shown, line.textStart(), font, width);
                isFitting = shorter == shown;
                shown = shorter;
                break;
            }
            const qreal lineHeight = std::max(line.height(), least);
            line.setPosition({0, height + (lineHeight - line.height()) / 2});
            height += lineHeight;
        }
        layout.endLayout();
    }
    return height;
}

} // namespace Cairn

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/reportcolours.h"

#include <QFont>
#include <QString>

class QPainter;
class QRectF;
class QTextLayout;

namespace Cairn {

enum class ReportStyle : quint8 {
    Title,   ///< 20 pt, strong
    Heading, ///< 12.5 pt, strong
    Figure,  ///< 15 pt, strong
    Lead,    ///< 11 pt
    Body,    ///< 9.5 pt
    Strong,  ///< 9.5 pt, strong
    Cell,    ///< 8.5 pt
    CellStrong,
    Small, ///< 7.5 pt
    SmallStrong
};

/** Where text stands in its room: at the side where reading begins, at the other, or between. */
enum class ReportEdge : quint8 { Start, End, Middle };

/** A text as it stands on a page: plain text, broken into lines at words, and each line at its edge in any script. */
struct ReportText
{
    static constexpr int AllLines = 0;

    QString text;
    ReportStyle style = ReportStyle::Body;
    QRgb colour = ReportColours::Ink;
    ReportEdge edge = ReportEdge::Start;
    int mostLines = AllLines; ///< what goes beyond is elided

    /** In the application's family, and in units of the page: independent of any device. */
    static QFont fontOf(ReportStyle style);

    /** Of the text in one line. */
    qreal width() const;
    qreal heightIn(qreal width) const;
    /** Draws it from the top of the room downwards; the page's direction says on which side Start is. */
    void draw(QPainter &painter, const QRectF &room, Qt::LayoutDirection page) const;

private:
    /** Breaks it into lines; answers the height. */
    qreal layOut(QTextLayout &layout, qreal width, Qt::LayoutDirection page) const;
};

} // namespace Cairn

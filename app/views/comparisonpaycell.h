// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/payfigure.h"
#include "views/comparisoncell.h"

#include <vector>

namespace Cairn {

/**
 * What a compared role pays: a line for each level with its range, small, on an axis that all roles share, and the
 * median beside it. What is from few is thin, grey and says so; what may not be shown is hatched, with its number.
 */
class ComparisonPayCell final : public ComparisonCell
{
    Q_OBJECT

public:
    ComparisonPayCell(const Theme &theme, int place, QWidget *parent = nullptr);

    /** The least and the most of the axis; a sentence stands where there is no figure. */
    struct Axis
    {
        double low = 0;
        double high = 0;
    };
    void showPay(const std::vector<PayFigure> &figures, const Axis &axis, const QString &sentence,
                 const QString &spoken);

    /** Pixels for the words before and after the marks; the same in all cells, so that their axes are as long. */
    struct Room
    {
        int label = 0;
        int value = 0;
    };
    Room neededRoom() const;
    void setRoom(const Room &room);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Line
    {
        QString label;
        QString value;
        PayFigure figure;
    };

    int lineHeight() const;
    int widestLabel() const;
    int widestValue() const;
    void paintLine(QPainter &painter, const Line &line, const QRect &band) const;
    void paintMark(QPainter &painter, const Line &line, const QRect &plot) const;

    int m_place;
    Axis m_axis;
    Room m_room;
    QString m_sentence;
    std::vector<Line> m_lines;
};

} // namespace Cairn

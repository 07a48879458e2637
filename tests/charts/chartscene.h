// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartdress.h"
#include "charts/chartpicture.h"
#include "charts/paybackline.h"
#include "charts/payrangerow.h"

#include <QApplication>
#include <QImage>
#include <QPainter>

#include <cmath>
#include <vector>

namespace Cairn {

/** Colours that can be told apart in a picture. */
inline ChartDress chartDress(qreal scale = 1.0)
{
    ChartDress dress;
    dress.scale = scale;
    dress.colours.surface = Qt::white;
    dress.colours.text = Qt::black;
    dress.colours.text2 = QColor(0x303030);
    dress.colours.text3 = QColor(0x505050);
    dress.colours.line = QColor(0xD0D0D0);
    dress.colours.line2 = QColor(0xB0B0B0);
    dress.colours.ctl = QColor(0x707070);
    dress.colours.accent = QColor(0x0000FF);
    dress.colours.warn = QColor(0xFF8000);
    dress.colours.series = {QColor(0x008000), QColor(0xC00000), QColor(0x800080)};
    dress.colours.seriesFill = {QColor(0xC0FFC0), QColor(0xFFC0C0), QColor(0xFFC0FF)};
    const auto sized = [scale](qreal points) {
        QFont font = QApplication::font();
        font.setPointSizeF(points * scale);
        return font;
    };
    dress.axis = sized(8.5);
    dress.secondary = sized(9);
    dress.strong = sized(9.5);
    dress.strong.setBold(true);
    return dress;
}

inline PayRangeRow rangeRow(const QString &group, const QString &label, int series, double median)
{
    PayRangeRow row;
    row.groupText = group;
    row.label = label;
    row.series = series;
    row.percentiles = {median * 0.8, median * 0.9, median, median * 1.1, median * 1.25};
    row.middleText = QStringLiteral("%1k").arg(std::round(median / 1000));
    row.n = QStringLiteral("n = 212");
    row.source = QStringLiteral("Open salary survey");
    row.year = QStringLiteral("2024");
    row.tip = QStringLiteral("Tip of %1 %2").arg(group, label);
    row.spoken = QStringLiteral("Spoken %1 %2").arg(group, label);
    return row;
}

/** Roles with three levels each; as many rows as wished. */
inline std::vector<PayRangeRow> rangeRows(int count)
{
    std::vector<PayRangeRow> rows;
    for (int at = 0; at < count; ++at) {
        rows.push_back(rangeRow(QStringLiteral("Role number %1").arg(at / 3), QStringLiteral("Level %1").arg(at % 3),
                                at / 3 % 3, 50000 + 1000 * (at % 40)));
    }
    return rows;
}

inline PayBackLine payBackLine(const QString &name, int series, double zeroAt, double end)
{
    constexpr double LastMonth = 96;
    const double slope = end / (LastMonth - zeroAt);
    PayBackLine line;
    line.name = name;
    line.note = QStringLiteral("then an engineer");
    line.endText = QStringLiteral("+98k at year 8");
    line.series = series;
    line.median = {{0, 0}, {zeroAt / 2, -slope * zeroAt / 2}, {LastMonth, end}};
    line.lower = {{0, 0}, {LastMonth, end * 0.6}};
    line.upper = {{0, 0}, {LastMonth, end * 1.4}};
    line.zeroAt = zeroAt;
    line.zeroText = QStringLiteral("Paid back after %1 months\n10 to 14 months").arg(zeroAt);
    line.tip = QStringLiteral("Tip of %1").arg(name);
    line.spoken = QStringLiteral("Spoken %1").arg(name);
    return line;
}

constexpr int SpareAround = 40;

/** The chart in the middle of a picture that is larger by SpareAround on each side; what is not painted is yellow. */
inline QImage paintedWithSpare(const ChartPicture &chart, const QSize &size)
{
    QImage image(size + QSize(2 * SpareAround, 2 * SpareAround), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::yellow);
    QPainter painter(&image);
    const QRect place(QPoint(SpareAround, SpareAround), size);
    painter.fillRect(place, chart.dress().colours.surface);
    chart.paintInto(painter, place);
    return image;
}

/** Whether nothing but the middle of such a picture was painted. */
inline bool isSpareUntouched(const QImage &image)
{
    const QRect inside = image.rect().adjusted(SpareAround, SpareAround, -SpareAround, -SpareAround);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (!inside.contains(x, y) && image.pixelColor(x, y) != QColor(Qt::yellow))
                return false;
        }
    }
    return true;
}

} // namespace Cairn

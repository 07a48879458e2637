// SPDX-License-Identifier: GPL-3.0-or-later
#include "textcontrast.h"

#include "paintedtext.h"

#include <QHash>
#include <QImage>
#include <QLineEdit>
#include <QPixmap>
#include <QWidget>

#include <algorithm>
#include <cmath>
#include <optional>

namespace Cairn {

namespace {

double luminance(const QColor &colour)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

/** The ink where it covers the ground as far as it does. */
QColor laidOn(const QColor &ground, const QColor &ink)
{
    const auto part = [&ink](float above, float below) {
        return static_cast<float>(above * ink.alphaF() + below * (1 - ink.alphaF()));
    };
    return QColor::fromRgbF(part(ink.redF(), ground.redF()), part(ink.greenF(), ground.greenF()),
                            part(ink.blueF(), ground.blueF()));
}

/** The most frequent colour there that is not that of the letters. */
std::optional<QColor> groundAt(const QRect &place, const QColor &ink, const QImage &picture)
{
    QHash<QRgb, int> counts;
    const QRect inside = place & picture.rect();
    for (int y = inside.top(); y <= inside.bottom(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(picture.constScanLine(y));
        for (int x = inside.left(); x <= inside.right(); ++x)
            ++counts[line[x] | 0xff000000];
    }
    counts.remove(ink.rgb() | 0xff000000);
    const auto most = std::max_element(counts.cbegin(), counts.cend());
    return most == counts.cend() ? std::nullopt : std::optional(QColor(most.key()));
}

/** Whether the text is what can be seen there, and nothing that lies above it. */
bool isOnTop(const PaintedText &run, const QWidget &window)
{
    const QWidget *top = window.childAt(run.seen.center().toPoint());
    return !top || top == run.painter || top->isAncestorOf(run.painter);
}

/** Chosen letters of a field: Qt paints them in another colour than it tells; theirs are measured with the tokens. */
bool isChosenInAField(const PaintedText &run)
{
    const auto *field = qobject_cast<const QLineEdit *>(run.painter);
    return field && field->hasSelectedText();
}

} // namespace

double contrastOf(const QColor &a, const QColor &b)
{
    const double lighter = std::max(luminance(a), luminance(b));
    const double darker = std::min(luminance(a), luminance(b));
    return (lighter + 0.05) / (darker + 0.05);
}

QStringList faintTexts(QWidget &window, double least)
{
    constexpr qreal Seen = 4; // of less than these pixels nothing can be said
    const QImage picture = window.grab().toImage().convertToFormat(QImage::Format_RGB32);
    QStringList faint;
    for (const PaintedText &run : paintedTexts(window)) {
        if (isChosenInAField(run))
            continue;
        if (!run.painter->isEnabled() || run.seen.width() < Seen || run.seen.height() < Seen || !isOnTop(run, window))
            continue;
        const auto ground = groundAt(run.seen.toAlignedRect(), run.ink, picture);
        if (!ground)
            continue;
        const QColor ink = laidOn(*ground, run.ink);
        const double ratio = contrastOf(ink, *ground);
        if (ratio < least) {
            faint.append(QStringLiteral("%1: %2, %3 on %4 is %5")
                             .arg(QString::fromLatin1(run.painter->metaObject()->className()), run.text.left(60),
                                  ink.name(), ground->name(), QString::number(ratio, 'f', 2)));
        }
    }
    faint.removeDuplicates();
    return faint;
}

} // namespace Cairn

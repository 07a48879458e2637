// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

#include <array>

namespace Cairn {

/** The colours of one scheme. Every palette, style rule and delegate takes its colours from here. */
struct Tokens
{
    bool dark = false;
    bool highContrast = false;

    QColor window, surface;
    QColor sunken, rail;
    QColor line, line2; ///< separators; outlines of text buttons and empty segments
    QColor ctl;         ///< outline of fields, combos, chips, check boxes
    QColor text, text2, text3;
    QColor accent, accentHover, onAccent;
    QColor tint, tint2;
    QColor track;
    QColor good, goodTint;
    QColor warn, warnTint;
    QColor bad, badTint;
    QColor info, infoTint;
    QColor exam; ///< ground of days without study, always with a hatch of line2
    /** Up to three series of a chart: outline and text, and what fills their marks. */
    std::array<QColor, 3> series, seriesFill;

    static Tokens light();
    static Tokens darkScheme();
    /** No tints, strong outlines, in light or dark after the system's own window colour. */
    static Tokens contrast(bool dark);
};

} // namespace Cairn

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRgb>

namespace Cairn {

/**
 * The colours of printed pages: those of the light scheme. Each stands beside a word, a shape or a hatch, so that a
 * page in shades of grey says the same.
 */
struct ReportColours
{
    static constexpr QRgb Ink = 0xff14232a;
    static constexpr QRgb SecondInk = 0xff42535a;
    static constexpr QRgb FaintInk = 0xff586970;
    static constexpr QRgb Line = 0xffdae1e4;
    static constexpr QRgb StrongLine = 0xff7f8d93;
    static constexpr QRgb Plate = 0xfff2f5f6;
    static constexpr QRgb Accent = 0xff0b6771;
    static constexpr QRgb Tint = 0xffe1f0f1;
    static constexpr QRgb Track = 0xffdde5e7;
    static constexpr QRgb Behind = 0xff8a4f00;
    static constexpr QRgb Paper = 0xffffffff;
};

} // namespace Cairn

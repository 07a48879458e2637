// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/reportpaper.h"

#include <algorithm>
#include <array>

namespace Cairn {

namespace {

/** Unicode CLDR, supplemental data, measurementData: paperSize US-Letter. */
constexpr std::array LetterRegions{QLocale::UnitedStates, QLocale::Canada,     QLocale::Mexico,    QLocale::Philippines,
                                   QLocale::PuertoRico,   QLocale::Belize,     QLocale::Chile,     QLocale::Colombia,
                                   QLocale::CostaRica,    QLocale::ElSalvador, QLocale::Guatemala, QLocale::Nicaragua,
                                   QLocale::Panama,       QLocale::Venezuela};

constexpr QMarginsF Margins(48, 42, 48, 40); // in points

} // namespace

QPageSize paperFor(const QLocale &locale)
{
    const bool isLetter =
        std::find(LetterRegions.begin(), LetterRegions.end(), locale.territory()) != LetterRegions.end();
    return QPageSize(isLetter ? QPageSize::Letter : QPageSize::A4);
}

QPageLayout reportPageOn(const QPageSize &paper)
{
    return QPageLayout(paper, QPageLayout::Portrait, Margins, QPageLayout::Point);
}

} // namespace Cairn

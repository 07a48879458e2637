// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/offeredlanguage.h"

#include <QLocale>

#include <algorithm>

namespace Cairn {

int placeOf(const QString &code, const std::vector<OfferedLanguage> &languages)
{
    const QString wanted = code.isEmpty() ? QLocale::system().name() : code;
    const auto placeIf = [&languages](auto fits) {
        const auto found = std::find_if(languages.begin(), languages.end(), fits);
        return found == languages.end() ? -1 : static_cast<int>(found - languages.begin());
    };
    const int same = placeIf([&wanted](const OfferedLanguage &language) { return language.code == wanted; });
    if (same >= 0)
        return same;
    const QString family = wanted.section(u'_', 0, 0);
    return std::max(
        0, placeIf([&family](const OfferedLanguage &language) { return language.code.section(u'_', 0, 0) == family; }));
}

} // namespace Cairn

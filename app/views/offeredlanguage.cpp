// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/offeredlanguage.h"

#include "domain/spokenlanguage.h"

#include <QLocale>

#include <algorithm>

namespace Cairn {

int placeOf(const QString &code, const std::vector<OfferedLanguage> &languages)
{
    const QStringList wanted = code.isEmpty() ? QLocale::system().uiLanguages() : QStringList(code);
    QStringList known;
    for (const OfferedLanguage &language : languages)
        known.append(language.code);
    return std::max(0, static_cast<int>(known.indexOf(spokenLanguage(wanted, known, QStringLiteral("en")))));
}

} // namespace Cairn

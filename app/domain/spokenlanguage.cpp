// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/spokenlanguage.h"

#include <QLocale>

#include <algorithm>

namespace Cairn {

namespace {

/** How near a known language is to a wish; 0: another language. */
int nearness(const QLocale &wish, const QString &code)
{
    const QLocale known(code);
    if (wish.language() == QLocale::C || known.language() != wish.language())
        return 0;
    if (known.script() != wish.script())
        return 1;
    return known.territory() == wish.territory() ? 3 : 2;
}

} // namespace

QString spokenLanguage(const QStringList &wanted, const QStringList &known, const QString &lastResort)
{
    for (const QString &wish : wanted) {
        if (const QString code = QString(wish).replace(u'-', u'_'); known.contains(code))
            return code;
        const QLocale locale(wish);
        const auto nearest = std::max_element(known.begin(), known.end(), [&](const QString &a, const QString &b) {
            return nearness(locale, a) < nearness(locale, b);
        });
        if (nearest != known.end() && nearness(locale, *nearest) > 0)
            return *nearest;
    }
    return lastResort;
}

} // namespace Cairn

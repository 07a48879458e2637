// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace Cairn {

/**
 * Which of the known languages to speak to a person who wants the given ones, the dearest first, e.g. "zh-Hans-CN"
 * or "de_AT": the same language in the same script, else the same language, else the next wish; the last resort where
 * none is known. Codes are as QLocale reads them; what is returned is one of the known, or the last resort.
 */
QString spokenLanguage(const QStringList &wanted, const QStringList &known, const QString &lastResort);

} // namespace Cairn

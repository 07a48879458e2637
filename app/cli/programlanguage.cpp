// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/programlanguage.h"

#include "domain/usuallocale.h"

#include <QCoreApplication>
#include <QLocale>

namespace Cairn {

bool ProgramLanguage::speak(const QString &code)
{
    const QLocale locale = code.isEmpty() ? QLocale::system() : usualLocale(code);
    if (!code.isEmpty() && locale.language() == QLocale::C)
        return false;
    QLocale::setDefault(locale);
    if (m_texts.load(locale, QStringLiteral("careercairn"), QStringLiteral("_"), QStringLiteral(":/careercairn/i18n")))
        QCoreApplication::installTranslator(&m_texts);
    return true;
}

} // namespace Cairn

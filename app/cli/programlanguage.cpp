// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/programlanguage.h"

#include <QCoreApplication>
#include <QLocale>

namespace Cairn {

namespace {

/** The region whose numbers and dates are used where only a language is named. */
QLocale localeOf(const QString &code)
{
    // Arabic alone stands for Egypt, with its own digits; most of the region writes these, and so do scripts.
    return code == QLatin1String("ar") ? QLocale(QLocale::Arabic, QLocale::UnitedArabEmirates) : QLocale(code);
}

} // namespace

bool ProgramLanguage::speak(const QString &code)
{
    const QLocale locale = code.isEmpty() ? QLocale::system() : localeOf(code);
    if (!code.isEmpty() && locale.language() == QLocale::C)
        return false;
    QLocale::setDefault(locale);
    if (m_texts.load(locale, QStringLiteral("careercairn"), QStringLiteral("_"), QStringLiteral(":/careercairn/i18n")))
        QCoreApplication::installTranslator(&m_texts);
    return true;
}

} // namespace Cairn

// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/programlanguage.h"

#include "domain/usuallocale.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>

namespace Cairn {

namespace {

const QString TextsFolder = QStringLiteral(":/careercairn/i18n");

} // namespace

QStringList ProgramLanguage::codes()
{
    const QString begin = QStringLiteral("careercairn_");
    const QString end = QStringLiteral(".qm");
    QStringList codes{QStringLiteral("en")};
    for (const QString &file : QDir(TextsFolder).entryList({begin + u'*' + end}))
        codes.append(file.mid(begin.size(), file.size() - begin.size() - end.size()));
    codes.removeDuplicates();
    return codes;
}

bool ProgramLanguage::speak(const QString &code)
{
    const QLocale locale = code.isEmpty() ? QLocale::system() : usualLocale(code);
    if (!code.isEmpty() && locale.language() == QLocale::C)
        return false;
    QLocale::setDefault(locale);
    if (m_texts.load(locale, QStringLiteral("careercairn"), QStringLiteral("_"), TextsFolder))
        QCoreApplication::installTranslator(&m_texts);
    return true;
}

} // namespace Cairn

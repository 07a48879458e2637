// SPDX-License-Identifier: GPL-3.0-or-later
#include "startup/languages.h"

#include "domain/spokenlanguage.h"
#include "domain/usuallocale.h"

#include <QApplication>
#include <QDir>
#include <QLibraryInfo>

#include <algorithm>

namespace Cairn {

namespace {

const QString TranslationFolder = QStringLiteral(":/careercairn/i18n");
const QString FileBegin = QStringLiteral("careercairn_");
const QString FileEnd = QStringLiteral(".qm");
const QString English = QStringLiteral("en");

} // namespace

Languages::Languages() = default;

QStringList Languages::codes() const
{
    QStringList codes{English};
    for (const QString &file : QDir(TranslationFolder).entryList({FileBegin + u'*' + FileEnd})) {
        const QString code = file.mid(FileBegin.size(), file.size() - FileBegin.size() - FileEnd.size());
        if (!codes.contains(code))
            codes.append(code);
    }
    std::sort(codes.begin(), codes.end(),
              [](const QString &a, const QString &b) { return nameOf(a).localeAwareCompare(nameOf(b)) < 0; });
    return codes;
}

QString Languages::nameOf(const QString &code)
{
    // QLocale("en") would say "American English": what is meant is the language alone.
    if (code == English)
        return QStringLiteral("English");
    const QString name = QLocale(code).nativeLanguageName();
    return name.isEmpty() ? code : name;
}

QString Languages::speak(const QString &code)
{
    const QStringList known = codes();
    const QString used = known.contains(code) ? code : spokenLanguage(QLocale::system().uiLanguages(), known, English);
    QCoreApplication::removeTranslator(&m_translator);
    QCoreApplication::removeTranslator(&m_qtTranslator);

    // Numbers and dates keep the person's region where the language is the system's own.
    const QLocale system = QLocale::system();
    const QLocale plain(used);
    const bool isSystems = system.language() == plain.language() && system.script() == plain.script();
    const QLocale locale = isSystems ? system : usualLocale(used);
    QLocale::setDefault(locale);
    if (m_qtTranslator.load(locale, QStringLiteral("qtbase"), QStringLiteral("_"),
                            QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qtTranslator);
    if (m_translator.load(TranslationFolder + u'/' + FileBegin + used + FileEnd))
        QCoreApplication::installTranslator(&m_translator);
    QApplication::setLayoutDirection(plain.textDirection());
    return used;
}

} // namespace Cairn

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QStringList>
#include <QTranslator>

namespace Cairn {

/** The languages the program speaks, and the one it speaks now: texts, numbers, direction. */
class Languages final
{
public:
    Languages();

    /** Codes such as "en", "ar", in the order of their own names. */
    QStringList codes() const;
    /** The language's name in itself, e.g. "Deutsch". */
    static QString nameOf(const QString &code);

    /** Speaks the language of the code, or the system's where the code is empty or unknown. Returns the code used. */
    QString speak(const QString &code);

private:
    QTranslator m_translator;
    QTranslator m_qtTranslator;
};

} // namespace Cairn

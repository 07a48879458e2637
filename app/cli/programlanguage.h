// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QTranslator>

namespace Cairn {

/** The language the program speaks: its texts, where they are translated, and its numbers and dates. */
class ProgramLanguage final
{
public:
    /** Speaks the language of the code, the system's where it is empty; false where no language has that code. */
    bool speak(const QString &code);

    /** Of the languages that its texts are in. */
    static QStringList codes();

private:
    QTranslator m_texts;
};

} // namespace Cairn

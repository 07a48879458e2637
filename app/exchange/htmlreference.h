// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Cairn {

/** A character reference of HTML at the beginning of a text: what it stands for, and how long it is. */
struct HtmlReference
{
    QString text;
    qsizetype length = 0; ///< 0: there is none, and the & is an &

    /** Of a text that begins with &: a number, or one of the names in common use, ended by a semicolon. */
    static HtmlReference at(QStringView text);
};

} // namespace Cairn

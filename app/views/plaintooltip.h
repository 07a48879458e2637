// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Cairn {

/** The text for a tooltip that shows it letter by letter, whatever marks of rich text it holds. */
inline QString plainToolTip(const QString &text)
{
    return text.isEmpty() ? text
                          : QStringLiteral("<span style=\"white-space:pre-wrap\">%1</span>").arg(text.toHtmlEscaped());
}

} // namespace Cairn

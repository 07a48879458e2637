// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/plaintooltip.h"

#include <QTextDocument>

namespace Cairn {

QString plainToolTip(const QString &text)
{
    return Qt::mightBeRichText(text) ? QStringLiteral("<qt>%1</qt>").arg(text.toHtmlEscaped()) : text;
}

} // namespace Cairn

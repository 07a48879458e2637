// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/levelwords.h"

#include <QCoreApplication>
#include <QLocale>

namespace Cairn {

QString numberAndName(Level level)
{
    //: A level of skill: its number and its word, e.g. "2 Working"
    return QCoreApplication::translate("CommandLine", "%1 %2").arg(QLocale().toString(toNumber(level)), nameOf(level));
}

} // namespace Cairn

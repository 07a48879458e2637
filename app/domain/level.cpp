// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/level.h"

#include <QCoreApplication>

namespace Cairn {

QString nameOf(Level level)
{
    switch (level) {
    case Level::None:
        //: Level of skill, the lowest of five
        return QCoreApplication::translate("Level", "None");
    case Level::Awareness:
        return QCoreApplication::translate("Level", "Awareness");
    case Level::Working:
        return QCoreApplication::translate("Level", "Working");
    case Level::Practitioner:
        return QCoreApplication::translate("Level", "Practitioner");
    case Level::Expert:
        return QCoreApplication::translate("Level", "Expert");
    }
    return {};
}

} // namespace Cairn

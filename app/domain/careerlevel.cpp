// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/careerlevel.h"

#include <QCoreApplication>

namespace Cairn {

QString codeOf(CareerLevel level)
{
    switch (level) {
    case CareerLevel::Entry:
        return QStringLiteral("entry");
    case CareerLevel::Mid:
        return QStringLiteral("mid");
    case CareerLevel::Senior:
        return QStringLiteral("senior");
    }
    return {};
}

std::optional<CareerLevel> careerLevelFromCode(const QString &code)
{
    for (const CareerLevel level : AllCareerLevels) {
        if (codeOf(level) == code)
            return level;
    }
    return std::nullopt;
}

QString nameOf(CareerLevel level)
{
    switch (level) {
    case CareerLevel::Entry:
        //: Seniority of a job
        return QCoreApplication::translate("CareerLevel", "Entry");
    case CareerLevel::Mid:
        //: Seniority of a job
        return QCoreApplication::translate("CareerLevel", "Mid");
    case CareerLevel::Senior:
        //: Seniority of a job
        return QCoreApplication::translate("CareerLevel", "Senior");
    }
    return {};
}

} // namespace Cairn

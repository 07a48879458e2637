// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/conditionfrequency.h"

#include <QCoreApplication>

namespace Cairn {

QString codeOf(ConditionFrequency frequency)
{
    switch (frequency) {
    case ConditionFrequency::Rarely:
        return QStringLiteral("rarely");
    case ConditionFrequency::Sometimes:
        return QStringLiteral("sometimes");
    case ConditionFrequency::Often:
        return QStringLiteral("often");
    }
    return {};
}

std::optional<ConditionFrequency> conditionFrequencyFromCode(const QString &code)
{
    for (const ConditionFrequency frequency : AllConditionFrequencies) {
        if (codeOf(frequency) == code)
            return frequency;
    }
    return std::nullopt;
}

QString nameOf(ConditionFrequency frequency)
{
    switch (frequency) {
    case ConditionFrequency::Rarely:
        //: How often a role meets a condition of work: hardly ever
        return QCoreApplication::translate("ConditionFrequency", "Rarely");
    case ConditionFrequency::Sometimes:
        return QCoreApplication::translate("ConditionFrequency", "Sometimes");
    case ConditionFrequency::Often:
        return QCoreApplication::translate("ConditionFrequency", "Often");
    }
    return {};
}

} // namespace Cairn

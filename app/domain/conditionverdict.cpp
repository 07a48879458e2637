// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/conditionverdict.h"

#include <QCoreApplication>

namespace Cairn {

ConditionVerdict conditionVerdict(std::optional<Liking> liking, ConditionFrequency frequency)
{
    if (!liking)
        return ConditionVerdict::Unanswered;
    const bool isMet = frequency != ConditionFrequency::Rarely;
    switch (*liking) {
    case Liking::Like:
        return isMet ? ConditionVerdict::Suits : ConditionVerdict::Missing;
    case Liking::Dislike:
        return isMet ? ConditionVerdict::Clashes : ConditionVerdict::Suits;
    case Liking::Neutral:
        break;
    }
    return ConditionVerdict::NoMatter;
}

QString nameOf(ConditionVerdict verdict)
{
    switch (verdict) {
    case ConditionVerdict::Suits:
        //: Of a condition of work
        return QCoreApplication::translate("ConditionVerdict", "Suits you");
    case ConditionVerdict::Missing:
        //: Of a condition of work that the person likes and that the role hardly has
        return QCoreApplication::translate("ConditionVerdict", "You may miss it");
    case ConditionVerdict::Clashes:
        //: Of a condition of work that the person would rather not have
        return QCoreApplication::translate("ConditionVerdict", "Clashes with you");
    case ConditionVerdict::NoMatter:
        //: Of a condition of work
        return QCoreApplication::translate("ConditionVerdict", "Does not matter to you");
    case ConditionVerdict::Unanswered:
        //: Of a condition of work
        return QCoreApplication::translate("ConditionVerdict", "Not answered yet");
    }
    return {};
}

} // namespace Cairn

// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/advertoutcome.h"

#include <QCoreApplication>

namespace Cairn {

QString codeOf(AdvertOutcome outcome)
{
    switch (outcome) {
    case AdvertOutcome::Applied:
        return QStringLiteral("applied");
    case AdvertOutcome::Interview:
        return QStringLiteral("interview");
    case AdvertOutcome::Offer:
        return QStringLiteral("offer");
    case AdvertOutcome::No:
        return QStringLiteral("no");
    case AdvertOutcome::Open:
        break;
    }
    return QStringLiteral("open");
}

std::optional<AdvertOutcome> advertOutcomeFromCode(const QString &code)
{
    for (const AdvertOutcome outcome : AllAdvertOutcomes) {
        if (codeOf(outcome) == code)
            return outcome;
    }
    return std::nullopt;
}

QString nameOf(AdvertOutcome outcome)
{
    switch (outcome) {
    case AdvertOutcome::Applied:
        //: What came of a job advertisement: the person has applied
        return QCoreApplication::translate("AdvertOutcome", "Applied");
    case AdvertOutcome::Interview:
        //: What came of a job advertisement
        return QCoreApplication::translate("AdvertOutcome", "Interview");
    case AdvertOutcome::Offer:
        //: What came of a job advertisement: the job was offered
        return QCoreApplication::translate("AdvertOutcome", "Offer");
    case AdvertOutcome::No:
        //: What came of a job advertisement: the person was turned down
        return QCoreApplication::translate("AdvertOutcome", "No");
    case AdvertOutcome::Open:
        break;
    }
    //: What came of a job advertisement: the person has not applied yet
    return QCoreApplication::translate("AdvertOutcome", "Not applied");
}

} // namespace Cairn

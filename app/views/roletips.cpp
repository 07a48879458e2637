// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/roletips.h"

#include "domain/careerlevel.h"
#include "domain/planstate.h"
#include "models/rolelistmodel.h"
#include "models/rolewords.h"

#include <QCoreApplication>
#include <QLocale>

namespace Cairn {

HoursRange hoursOf(const QModelIndex &role)
{
    return {role.data(RoleListModel::HoursLowRole).toDouble(), role.data(RoleListModel::HoursLikelyRole).toDouble(),
            role.data(RoleListModel::HoursHighRole).toDouble()};
}

QString reachedText(const QModelIndex &role)
{
    const int asked = role.data(RoleListModel::AskedRole).toInt();
    //: %1 a number; how many of the asked skills a person has
    return QCoreApplication::translate("RoleTips", "%1 of %Ln skill(s) reached", nullptr, asked)
        .arg(QLocale().toString(role.data(RoleListModel::ReachedRole).toInt()));
}

QString hoursTip(const HoursRange &hours)
{
    if (hours.likely <= 0)
        return {};
    //: %1 likely hours, %2 a span of hours, for example "98–290 h"
    return QCoreApplication::translate("RoleTips",
                                       "About %1 of study and practice; from low to high guess %2. What must be "
                                       "learned before, but is not asked by this role, is not counted.")
        .arg(hoursText(hours.likely), hoursSpanText(hours));
}

QString toLearnTip(const QStringList &skills)
{
    if (skills.isEmpty())
        return {};
    //: %1 a list of skills
    return QCoreApplication::translate("RoleTips", "What costs most in the match: %1.")
        .arg(QLocale().createSeparatedList(skills));
}

QString targetText(const QModelIndex &role)
{
    if (role.data(RoleListModel::IsTargetRole).toBool())
        return QCoreApplication::translate("RoleTips", "Your target");
    const auto level = static_cast<CareerLevel>(role.data(RoleListModel::TargetLevelRole).toInt());
    //: %1 a seniority: Entry, Mid or Senior
    return QCoreApplication::translate("RoleTips", "Your target (%1)").arg(nameOf(level));
}

QString compareTip(const QModelIndex &role)
{
    if (role.data(RoleListModel::IsConsideredRole).toBool())
        return compareTip(ComparePlace::In);
    return compareTip(role.data(RoleListModel::CanConsiderRole).toBool() ? ComparePlace::Room : ComparePlace::Full);
}

QString compareTip(ComparePlace place)
{
    switch (place) {
    case ComparePlace::In:
        return QCoreApplication::translate("RoleTips", "Takes the role out of the comparison");
    case ComparePlace::Room:
        return QCoreApplication::translate("RoleTips", "Puts the role beside others, to compare them");
    case ComparePlace::Full:
        return QCoreApplication::translate(
            "RoleTips",
            "%Ln role(s) are in the comparison already, and more cannot be read side by side. Take one out "
            "first.",
            nullptr, static_cast<int>(MostConsideredRoles));
    }
    return {};
}

} // namespace Cairn

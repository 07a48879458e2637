// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/hoursrange.h"

#include <QModelIndex>
#include <QString>
#include <QStringList>

namespace Cairn {

/** The hours to go of a row of RoleListModel. */
HoursRange hoursOf(const QModelIndex &role);

/** "5 of 17 skills reached", for a row of RoleListModel. */
QString reachedText(const QModelIndex &role);

/** What the hours to a role mean: the span, and what is not counted. */
QString hoursTip(const HoursRange &hours);

/** The skills of "To learn" in full; empty for none. */
QString toLearnTip(const QStringList &skills);

/** "Your target", with the seniority where it is not the shown one; for a row of RoleListModel that is aimed at. */
QString targetText(const QModelIndex &role);

/** What the toggle "Compare" does, or why it cannot; for a row of RoleListModel. */
QString compareTip(const QModelIndex &role);

/** The words of compareTip() for a role that is compared, or that can or cannot be. */
enum class ComparePlace : quint8 { In, Room, Full };
QString compareTip(ComparePlace place);

} // namespace Cairn

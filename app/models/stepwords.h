// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QDate;

namespace Cairn {

struct RoadmapStep;
struct StageProgress;

/** "12 h", "1.5 h": hours to at most one decimal, in the person's locale. */
QString stepHoursText(double hours);
/** "3 of 12 h", or "12 h" where nothing is done yet. */
QString hoursDoneText(double done, double total);
/** "14 May", with the year where it is not that of today. */
QString dayText(const QDate &day, const QDate &today);
/** The state in words with what goes with it: "Doing", "Done, needs another look", "To do, optional". */
QString stateText(const RoadmapStep &step);
/** "9 h behind", "4 h ahead", "on time"; less than half an hour is on time. */
QString behindText(double hoursBehind);

} // namespace Cairn

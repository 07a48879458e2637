// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/availability.h"
#include "domain/baseline.h"
#include "domain/loggedhours.h"
#include "domain/ownstep.h"
#include "domain/payback.h"
#include "domain/runningtimer.h"
#include "domain/steprecord.h"

#include <QJsonObject>

namespace Cairn {

// Plain values as the journal and the tables keep them. Days are ISO dates; a day that is not valid, and what an
// optional does not hold, is left out. Ids that the row or the edit names beside the value are not in it.

QJsonObject toJson(const Target &target);
QJsonObject toJson(const Availability &availability);
/** Only what differs from a record that says nothing. */
QJsonObject toJson(const StepRecord &record);
QJsonObject toJson(const OwnStep &step);
QJsonObject toJson(const LoggedHours &logged);
QJsonObject toJson(const RunningTimer &timer);
QJsonObject toJson(const Baseline &baseline);
QJsonObject toJson(const PayBackAssumptions &assumptions);

// Reading gives nothing where a word is not known, a day is none, or a number is not finite or not in its range. What
// is not known besides is left alone: a later program may have added it.

std::optional<Target> targetFromJson(const QJsonObject &object);
std::optional<Availability> availabilityFromJson(const QJsonObject &object);
std::optional<StepRecord> stepRecordFromJson(const QJsonObject &object);
std::optional<OwnStep> ownStepFromJson(const StepId &id, const QJsonObject &object);
std::optional<LoggedHours> loggedHoursFromJson(const LogId &id, const QJsonObject &object);
std::optional<RunningTimer> runningTimerFromJson(const QJsonObject &object);
std::optional<Baseline> baselineFromJson(const QJsonObject &object);
/** Also nothing where canBeKept() says no. */
std::optional<PayBackAssumptions> payBackFromJson(const QJsonObject &object);

/** An object as one line of text, for a table, and back; nothing where the text is no object. */
QString textOfJson(const QJsonObject &object);
std::optional<QJsonObject> jsonFromText(const QString &text);

} // namespace Cairn

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/hoursrange.h"
#include "domain/role.h"

namespace Cairn {

/** A family of roles in the person's language, e.g. "Engineering"; the id's own words where it is not known. */
QString nameOf(const FamilyId &family);

/** A field of work in the person's language, e.g. "Healthcare"; the id's own words where it is not known. */
QString nameOf(const FieldId &field);

/** Whether a role is for specialists, a step upwards or an emerging one, in the person's language. */
QString nameOf(RoleKind kind);

/** A way into a role (degree, self_taught ...) in the person's language. */
QString nameOfWayIn(const QString &way);

/** "62 %" with a space that does not break. */
QString percentText(int percent);

/** Hours in whole numbers, e.g. "166 h"; anything above none is at least 1. */
QString hoursText(double hours);

/** The low and the high guess, e.g. "98–290 h". */
QString hoursSpanText(const HoursRange &hours);

} // namespace Cairn

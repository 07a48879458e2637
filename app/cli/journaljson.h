// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/planchange.h"

#include <QJsonArray>
#include <QJsonObject>

namespace Cairn {

/** The edits of a change as {"what", "subject", "before", "after"}, with the journal's own words for values. */
QJsonArray jsonOfEdits(const PlanChange &change);

/** A change that undo or redo made: {"what", "text", "edits"}. */
QJsonObject jsonOf(const PlanChange &change, const QString &text);

} // namespace Cairn

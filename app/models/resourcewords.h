// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/resource.h"

namespace Cairn {

/** What kind of resource it is in the person's language, e.g. "Course". */
QString nameOfResourceKind(const QString &kind);

/** What it costs in the person's language, with the note where there is one, e.g. "paid (USD 150)". */
QString costOf(const Resource &resource);

/** The published hours, e.g. "20–40 h"; empty where none were seen. */
QString hoursOf(const Resource &resource);

} // namespace Cairn

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/planchange.h"

#include <QByteArray>

namespace Cairn {

/** The edits of a change as the journal keeps them: a JSON array of objects with "edit", "before", "after". */
QByteArray editsToJson(const std::vector<Edit> &edits);

/** Nothing where the text is not what editsToJson() writes, or names an edit this program does not know. */
std::optional<std::vector<Edit>> editsFromJson(const QByteArray &json);

} // namespace Cairn

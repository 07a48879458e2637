// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

#include <QString>

#include <optional>

namespace Cairn {

/**
 * The role that a line near the top of an advertisement is the title of, by a field and a profession in the same line
 * ("Entwickler (m/w/d) im Bereich Bildverarbeitung"), in English, German, Spanish and French; nothing where it is none.
 */
std::optional<RoleId> roleOfTitleLine(const QString &line);

/** The text with the marks of gender ("(m/w/d)", "(H/F)") blanked, as long as before. */
QString withoutGenderMarks(const QString &text);

} // namespace Cairn

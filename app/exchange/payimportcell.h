// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/paylevel.h"

#include <QString>

#include <optional>
#include <string_view>

namespace Cairn {

/** A cell without blanks around it, and without the apostrophe that keeps spreadsheets from seeing a formula. */
std::string_view payCellBytes(std::string_view cell);

/** The same as text: UTF-8, or Windows-1252 where it is none. Line breaks and other controls become blanks. */
QString payCellText(std::string_view cell);

/** Three letters, e.g. "USD" or "usd". */
bool isCurrencyCode(QStringView text);

/** The seniority that a word of a file means, e.g. "SE", "Entry-level / Junior" or "Lead"; nothing where none is
 * known. */
std::optional<PayLevel> payLevelMeant(const QString &text);

} // namespace Cairn

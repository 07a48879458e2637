// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace Cairn {

/** A day as it is typed on the command line, e.g. 2026-01-08; nothing where the text is no such day. */
std::optional<QDate> enteredDay(const QString &text);

/** Hours as they are typed: 1.5, 2h, 1h30m or 90m; never negative, and nothing where the text is none of these. */
std::optional<double> enteredHours(const QString &text);

} // namespace Cairn

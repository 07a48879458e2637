// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/daterange.h"

#include <QString>

#include <array>
#include <optional>

namespace Cairn {

/** Why a person does not work on the plan. */
enum class DayOffKind : quint8 { Exam, Holiday, Other };

inline constexpr std::array AllDayOffKinds{DayOffKind::Exam, DayOffKind::Holiday, DayOffKind::Other};

/** The word files and the command line use: exam, holiday, other. */
QString codeOf(DayOffKind kind);
std::optional<DayOffKind> dayOffKindFromCode(const QString &code);

/** The word in the person's language, e.g. "Exams". */
QString nameOf(DayOffKind kind);

/** Days without work on the plan: exam weeks, holidays. */
struct DayOff
{
    DateRange days;
    QString title;
    DayOffKind kind = DayOffKind::Other;

    friend bool operator==(const DayOff &, const DayOff &) = default;
};

} // namespace Cairn

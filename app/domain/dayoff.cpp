// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/dayoff.h"

#include <QCoreApplication>

namespace Cairn {

QString codeOf(DayOffKind kind)
{
    switch (kind) {
    case DayOffKind::Exam:
        return QStringLiteral("exam");
    case DayOffKind::Holiday:
        return QStringLiteral("holiday");
    case DayOffKind::Other:
        return QStringLiteral("other");
    }
    return {};
}

std::optional<DayOffKind> dayOffKindFromCode(const QString &code)
{
    for (const DayOffKind kind : AllDayOffKinds) {
        if (codeOf(kind) == code)
            return kind;
    }
    return std::nullopt;
}

QString nameOf(DayOffKind kind)
{
    switch (kind) {
    case DayOffKind::Exam:
        //: Why there is no time for the plan on some days
        return QCoreApplication::translate("DayOffKind", "Exams");
    case DayOffKind::Holiday:
        //: Why there is no time for the plan on some days
        return QCoreApplication::translate("DayOffKind", "Holiday");
    case DayOffKind::Other:
        //: Why there is no time for the plan on some days
        return QCoreApplication::translate("DayOffKind", "Something else");
    }
    return {};
}

} // namespace Cairn

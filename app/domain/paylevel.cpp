// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/paylevel.h"

#include <QCoreApplication>

#include <algorithm>

namespace Cairn {

QString codeOf(PayLevel level)
{
    switch (level) {
    case PayLevel::Entry:
        return codeOf(CareerLevel::Entry);
    case PayLevel::Mid:
        return codeOf(CareerLevel::Mid);
    case PayLevel::Senior:
        return codeOf(CareerLevel::Senior);
    case PayLevel::Executive:
        break;
    }
    return QStringLiteral("executive");
}

std::optional<PayLevel> payLevelFromCode(const QString &code)
{
    const auto *found = std::find_if(AllPayLevels.begin(), AllPayLevels.end(),
                                     [&code](PayLevel level) { return codeOf(level) == code; });
    return found == AllPayLevels.end() ? std::nullopt : std::optional<PayLevel>(*found);
}

QString nameOf(PayLevel level)
{
    switch (level) {
    case PayLevel::Entry:
        return nameOf(CareerLevel::Entry);
    case PayLevel::Mid:
        return nameOf(CareerLevel::Mid);
    case PayLevel::Senior:
        return nameOf(CareerLevel::Senior);
    case PayLevel::Executive:
        break;
    }
    //: A seniority above senior: directors, heads of a department
    return QCoreApplication::translate("PayLevel", "Executive");
}

PayLevel payLevelOf(CareerLevel level)
{
    switch (level) {
    case CareerLevel::Entry:
        return PayLevel::Entry;
    case CareerLevel::Mid:
        return PayLevel::Mid;
    case CareerLevel::Senior:
        break;
    }
    return PayLevel::Senior;
}

} // namespace Cairn

// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/repairwords.h"

#include "cli/hourswords.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>

namespace Cairn {

namespace {

constexpr std::array AllRepairKinds{RepairKind::Spread, RepairKind::Trim, RepairKind::Move};

QString deed(const Repair &repair)
{
    const QLocale locale;
    const auto steps = static_cast<int>(repair.leftOut.size());
    switch (repair.kind) {
    case RepairKind::Spread:
        //: A way to catch up: %1 hours, %Ln weeks
        return QCoreApplication::translate("CommandLine", "Work %1 hours a week more for %Ln week(s).", nullptr,
                                           repair.weeks)
            .arg(locale.toString(repair.hoursMore));
    case RepairKind::Trim:
        //: A way to catch up: %Ln steps, %1 hours
        return QCoreApplication::translate("CommandLine", "Make %Ln step(s) optional, which saves %1 hours.", nullptr,
                                           steps)
            .arg(hoursWords(repair.hoursLess));
    case RepairKind::Move:
        //: A way to go on when a plan is behind
        return QCoreApplication::translate("CommandLine", "Agree on the plan as it is now, with its later end.");
    }
    return {};
}

QString outcome(const Repair &repair)
{
    const QLocale locale;
    if (!repair.finish.isValid())
        return QCoreApplication::translate("CommandLine", "Then it still never ends.");
    //: %1 a date, %2 a whole number of percent; the blank before % is one that does not break
    return QCoreApplication::translate("CommandLine", "Then it ends on %1 with a match of %2\u00a0%.")
        .arg(locale.toString(repair.finish, QLocale::LongFormat), locale.toString(repair.percentAtFinish));
}

} // namespace

QString wordOf(RepairKind kind)
{
    switch (kind) {
    case RepairKind::Spread:
        return QStringLiteral("spread");
    case RepairKind::Trim:
        return QStringLiteral("trim");
    case RepairKind::Move:
        return QStringLiteral("move");
    }
    return {};
}

std::optional<RepairKind> repairKindFromWord(const QString &word)
{
    for (const RepairKind kind : AllRepairKinds) {
        if (wordOf(kind) == word)
            return kind;
    }
    return std::nullopt;
}

QString wordsOf(const Repair &repair)
{
    //: Whole sentences after one another
    QString words = QCoreApplication::translate("CommandLine", "%1 %2").arg(deed(repair), outcome(repair));
    if (repair.isEnough)
        return words;
    //: %1 is what comes of a way to catch up
    return QCoreApplication::translate("CommandLine", "%1 That alone is not enough.").arg(words);
}

} // namespace Cairn

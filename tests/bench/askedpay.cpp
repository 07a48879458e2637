// SPDX-License-Identifier: GPL-3.0-or-later
#include "askedpay.h"

namespace Cairn {

namespace {

AskedPay asked(const QString &name, const QSet<QString> &places, int fromYear, int toYear)
{
    AskedPay asked;
    asked.name = name;
    asked.selection.places = places;
    asked.selection.fromYear = fromYear;
    asked.selection.toYear = toYear;
    asked.selection.currency = QStringLiteral("USD");
    return asked;
}

} // namespace

std::vector<AskedPay> askedPay()
{
    const QSet<QString> five{QStringLiteral("DE"), QStringLiteral("FR"), QStringLiteral("ES"), QStringLiteral("IT"),
                             QStringLiteral("NL")};
    const QSet<QString> one{QStringLiteral("US")};
    return {asked(QStringLiteral("all rows"), {}, 0, 0), asked(QStringLiteral("five years"), {}, 2021, 2025),
            asked(QStringLiteral("one country, three years"), one, 2023, 2025),
            asked(QStringLiteral("five countries, all years"), five, 0, 0)};
}

} // namespace Cairn

// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/payplaces.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace Cairn {

namespace {

const QString StatePrefix = QStringLiteral("US-");

template <class Items, class Fits>
QString nameIn(const Items &items, Fits fits, const QString &otherwise)
{
    const auto found = std::find_if(items.begin(), items.end(), fits);
    return found == items.end() ? otherwise : found->name;
}

} // namespace

PayPlaceKind kindOfPlace(const QString &code)
{
    if (code.startsWith(StatePrefix))
        return PayPlaceKind::State;
    const bool isNumber = !code.isEmpty() && std::all_of(code.begin(), code.end(), [](QChar c) { return c.isDigit(); });
    return isNumber ? PayPlaceKind::Metro : PayPlaceKind::Country;
}

QString stateOf(const QString &code)
{
    return code.startsWith(StatePrefix) ? code.mid(StatePrefix.size()) : QString();
}

QString placeName(const QString &code, const PayTables &tables)
{
    switch (kindOfPlace(code)) {
    case PayPlaceKind::State: {
        const QString state = stateOf(code);
        return nameIn(
            tables.states, [&state](const UnitedState &each) { return each.code == state; }, code);
    }
    case PayPlaceKind::Metro:
        return nameIn(
            tables.stem,
            [&code](const StemPay &each) { return each.kind == StemPay::Kind::Metro && each.code == code; }, code);
    case PayPlaceKind::Country:
        break;
    }
    const auto found = std::find_if(tables.purchasingPower.begin(), tables.purchasingPower.end(),
                                    [&code](const PurchasingPower &each) { return each.code == code; });
    return found == tables.purchasingPower.end()
               ? code
               : QCoreApplication::translate("Catalogue", found->country.toUtf8().constData());
}

QString currencyOfCountry(const QString &code)
{
    const QLocale::Territory territory = QLocale::codeToTerritory(code);
    if (territory == QLocale::AnyTerritory)
        return {};
    const QList<QLocale> locales = QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, territory);
    return locales.isEmpty() ? QString() : locales.first().currencySymbol(QLocale::CurrencyIsoCode);
}

} // namespace Cairn

// SPDX-License-Identifier: GPL-3.0-or-later
#include "generatedpay.h"

#include "domain/randomstream.h"

#include <algorithm>
#include <cmath>

namespace Cairn {

namespace {

constexpr quint64 Seed = 20251104;
constexpr quint16 FirstYear = 2018;
constexpr quint64 Years = 8;
constexpr quint64 BitsOfShare = 53;

/** The numbers of one row, thrown one after the other. */
class RowDice final
{
public:
    explicit RowDice(quint64 row) : m_stream(Seed, row) {}

    quint64 below(quint64 count) { return m_stream.at(m_place++) % count; }
    /** From 0 up to but without 1. */
    double share() { return std::ldexp(static_cast<double>(m_stream.at(m_place++) >> (64 - BitsOfShare)), -53); }
    /** Nearly standard normal, without functions that differ from system to system. */
    double nearlyNormal()
    {
        constexpr int Shares = 12;
        double sum = -Shares / 2.0;
        for (int at = 0; at < Shares; ++at)
            sum += share();
        return sum;
    }

private:
    RandomStream m_stream;
    quint64 m_place = 0;
};

QStringList countryCodes()
{
    return QStringLiteral("US GB CA DE IN FR AU ES NL BR PL PT IT JP SG CH SE IE MX TR ZA NG EG AR")
        .split(QLatin1Char(' '));
}

/** Half of all rows are from the first country. */
quint16 anyPlace(RowDice &dice, size_t countries)
{
    return static_cast<quint16>(1 + (dice.below(2) == 0 ? 0 : dice.below(countries)));
}

std::optional<PayLevel> anyLevel(RowDice &dice)
{
    constexpr quint64 OneInSoManyIsNotSaid = 25;
    if (dice.below(OneInSoManyIsNotSaid) == 0)
        return std::nullopt;
    return AllPayLevels[dice.below(PayLevelCount)];
}

PayRow anyRow(quint64 number, const PayWordLists &words)
{
    constexpr std::array Factors{1.0, 1.35, 1.8, 2.6};
    RowDice dice(number);
    PayRow row;
    row.role = static_cast<quint16>(dice.below(words.roles.size()));
    row.level = anyLevel(dice);
    row.place = anyPlace(dice, static_cast<size_t>(words.places.size()) - 1);
    row.industry = static_cast<quint16>(dice.below(static_cast<quint64>(words.industries.size())));
    row.size = static_cast<quint8>(dice.below(static_cast<quint64>(words.sizes.size())));
    row.currency = static_cast<quint8>((row.place - 1) % words.currencies.size());
    row.year = static_cast<quint16>(FirstYear + dice.below(Years));
    const double typical = (42'000.0 + 2'300.0 * row.role)
                           * (row.level ? Factors[static_cast<size_t>(*row.level)] : 1.5) * (1.1 - 0.02 * row.place)
                           * (1 + 0.03 * (row.year - FirstYear));
    const double spread = 1 + 0.07 * dice.nearlyNormal();
    row.pay = std::max(1000.0, std::round(typical * spread * spread * spread));
    return row;
}

void addNumber(QByteArray &csv, int number)
{
    csv += QByteArray::number(number);
}

} // namespace

GeneratedPay generatedPay(size_t rows, const std::vector<RoleId> &roles, GeneratedCurrencies currencies)
{
    GeneratedPay pay;
    pay.words.roles = roles;
    pay.words.places += countryCodes();
    pay.words.industries += {QStringLiteral("Finance"), QStringLiteral("Health"), QStringLiteral("Public service"),
                             QStringLiteral("Retail"), QStringLiteral("Software")};
    pay.words.sizes += {QStringLiteral("S"), QStringLiteral("M"), QStringLiteral("L")};
    pay.words.currencies = {QStringLiteral("USD")};
    if (currencies == GeneratedCurrencies::Several)
        pay.words.currencies += {QStringLiteral("EUR"), QStringLiteral("GBP"), QStringLiteral("INR")};
    pay.rows.reserve(rows);
    for (quint64 number = 0; number < rows; ++number)
        pay.rows.push_back(anyRow(number, pay.words));
    return pay;
}

std::vector<RoleId> generatedRoles()
{
    constexpr int Roles = 21;
    std::vector<RoleId> roles;
    for (int number = 1; number <= Roles; ++number)
        roles.push_back(RoleId(QStringLiteral("role_%1").arg(number)));
    return roles;
}

PayRates generatedRates()
{
    return PayRates({{QStringLiteral("EUR"), 2024, 0.924, {}},
                     {QStringLiteral("GBP"), 2024, 0.783, {}},
                     {QStringLiteral("INR"), 2024, 83.67, {}}});
}

QByteArray csvOf(const GeneratedPay &pay)
{
    constexpr qsizetype BytesOfARow = 80;
    QByteArray csv("job_title,experience_level,country,industry,company_size,currency,work_year,salary\n");
    csv.reserve(static_cast<qsizetype>(pay.rows.size()) * BytesOfARow);
    for (const PayRow &row : pay.rows) {
        csv += pay.words.roles[row.role].text().toUtf8() + ',';
        csv += (row.level ? codeOf(*row.level) : QString()).toUtf8() + ',';
        csv += pay.words.places[row.place].toUtf8() + ',';
        csv += pay.words.industries[row.industry].toUtf8() + ',';
        csv += pay.words.sizes[row.size].toUtf8() + ',';
        csv += pay.words.currencies[row.currency].toUtf8() + ',';
        addNumber(csv, row.year);
        csv += ',';
        addNumber(csv, static_cast<int>(row.pay));
        csv += '\n';
    }
    return csv;
}

} // namespace Cairn

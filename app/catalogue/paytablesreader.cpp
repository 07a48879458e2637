// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/paytablesreader.h"

#include "catalogue/paytablefile.h"

#include <QCoreApplication>
#include <QHash>

namespace Cairn {

namespace {

using Mistakes = std::vector<CatalogueMistake>;

QStringList columns(std::initializer_list<const char *> names)
{
    QStringList list;
    for (const char *name : names)
        list.append(QString::fromLatin1(name));
    return list;
}

QString unknownWord()
{
    return QCoreApplication::translate("PayTableFile", "This word is not known here.");
}

/** The day of the copy that the advertisements are from. */
const QDate NewestAdvertisement(2025, 1, 19);

/** From where on wages are told as "at least" only, in US dollars a year (field notes of the OEWS of each year). */
double topCode(int year)
{
    constexpr double Until2021 = 208000;
    constexpr double Since2022 = 239200;
    constexpr int LastOfFirst = 2021;
    return year <= LastOfFirst ? Until2021 : Since2022;
}

/** Eight cells in a row: jobs and mean, each with its standard error, and five percentiles. */
OfficialPay officialPay(PayTableFile &table, int first, int year)
{
    OfficialPay pay;
    if (const std::optional<double> employed = table.maybeNumber(first))
        pay.employed = static_cast<qint64>(*employed);
    pay.employedRse = table.maybeNumber(first + 1);
    pay.mean = table.amount(first + 2, topCode(year));
    pay.meanRse = table.maybeNumber(first + 3);
    for (size_t at = 0; at < pay.percentiles.size(); ++at)
        pay.percentiles[at] = table.amount(first + 4 + static_cast<int>(at), topCode(year));
    return pay;
}

std::vector<OccupationPay> wagesIn(const QString &folder, Mistakes &mistakes)
{
    PayTableFile table(folder, QStringLiteral("wages.csv"),
                       columns({"month", "occupation", "title", "employed", "employed_rse", "mean", "mean_rse", "p10",
                                "p25", "p50", "p75", "p90"}),
                       mistakes);
    std::vector<OccupationPay> wages;
    table.forEach([&] {
        bool isYear = false;
        const int year = table.text(0).section(u'-', 0, 0).toInt(&isYear);
        if (!isYear)
            table.refuse(0, unknownWord());
        OccupationPay wage{year, table.text(1), table.text(2), officialPay(table, 3, year)};
        if (table.good())
            wages.push_back(std::move(wage));
    });
    return wages;
}

std::vector<StemPay> stemIn(const QString &folder, Mistakes &mistakes)
{
    PayTableFile table(folder, QStringLiteral("stem.csv"),
                       columns({"kind", "code", "name", "employed", "employed_rse", "mean", "mean_rse", "p10", "p25",
                                "p50", "p75", "p90"}),
                       mistakes);
    const QHash<QString, StemPay::Kind> kinds{{QStringLiteral("nation"), StemPay::Kind::Nation},
                                              {QStringLiteral("state"), StemPay::Kind::State},
                                              {QStringLiteral("metro"), StemPay::Kind::Metro},
                                              {QStringLiteral("sector"), StemPay::Kind::Sector},
                                              {QStringLiteral("industry"), StemPay::Kind::Industry}};
    std::vector<StemPay> stem;
    table.forEach([&] {
        const auto kind = kinds.constFind(table.text(0));
        if (kind == kinds.cend()) {
            table.refuse(0, unknownWord());
            return;
        }
        StemPay pay{*kind, table.text(1), table.text(2), officialPay(table, 3, StemYear)};
        if (table.good())
            stem.push_back(std::move(pay));
    });
    return stem;
}

std::vector<Industry> industriesIn(const QString &folder, Mistakes &mistakes)
{
    PayTableFile table(folder, QStringLiteral("industries.csv"), columns({"naics", "title"}), mistakes);
    std::vector<Industry> industries;
    table.forEach([&] {
        Industry industry{table.text(0), table.text(1)};
        if (table.good())
            industries.push_back(std::move(industry));
    });
    return industries;
}

std::vector<IndustryMean> industryMeansIn(const QString &folder, Mistakes &mistakes)
{
    PayTableFile table(folder, QStringLiteral("industrymeans.csv"),
                       columns({"occupation", "naics", "employed", "mean"}), mistakes);
    std::vector<IndustryMean> means;
    table.forEach([&] {
        IndustryMean mean{table.text(0), table.text(1), std::nullopt, table.maybeNumber(3)};
        if (const std::optional<double> employed = table.maybeNumber(2))
            mean.employed = static_cast<qint64>(*employed);
        if (table.good())
            means.push_back(std::move(mean));
    });
    return means;
}

std::vector<UnitedState> statesIn(const QString &folder, Mistakes &mistakes)
{
    PayTableFile table(folder, QStringLiteral("states.csv"),
                       columns({"area", "code", "name", "price_level_2022", "price_level_2023"}), mistakes);
    std::vector<UnitedState> states;
    table.forEach([&] {
        UnitedState state{table.text(0), table.text(1), table.text(2), table.maybeNumber(4)};
        if (table.good())
            states.push_back(std::move(state));
    });
    return states;
}

std::vector<PurchasingPower> purchasingPowerIn(const QString &folder, Mistakes &mistakes)
{
    PayTableFile table(folder, QStringLiteral("purchasingpower.csv"),
                       columns({"country", "code", "year", "per_international_dollar"}), mistakes);
    std::vector<PurchasingPower> powers;
    table.forEach([&] {
        PurchasingPower power{table.text(0), table.text(1), table.wholeNumber(2), table.number(3)};
        if (table.good())
            powers.push_back(std::move(power));
    });
    return powers;
}

std::vector<CurrencyRate> ratesIn(const QString &folder, Mistakes &mistakes)
{
    PayTableFile table(folder, QStringLiteral("rates.csv"), columns({"currency", "year", "per_usd", "source"}),
                       mistakes);
    std::vector<CurrencyRate> rates;
    table.forEach([&] {
        CurrencyRate rate{table.text(0), table.wholeNumber(1), table.number(2), SourceId(table.text(3))};
        if (table.good())
            rates.push_back(std::move(rate));
    });
    return rates;
}

/** Numbers words in the order in which they come; the list may hold some already. */
template <class Word, class List>
class Numbering final
{
public:
    explicit Numbering(List &list) : m_list(list)
    {
        for (qsizetype at = 0; at < static_cast<qsizetype>(list.size()); ++at)
            m_numbers.insert(list[at], at);
    }

    qsizetype numberOf(const Word &word)
    {
        const auto known = m_numbers.constFind(word);
        if (known != m_numbers.cend())
            return *known;
        const auto number = static_cast<qsizetype>(m_list.size());
        m_list.push_back(word);
        return *m_numbers.insert(word, number);
    }

private:
    List &m_list;
    QHash<Word, qsizetype> m_numbers;
};

/** Only full-time advertisements whose title names the role; each counts as the middle of its range. */
PayRows advertisementsIn(const QString &folder, const PayRates &rates, Mistakes &mistakes)
{
    PayTableFile table(folder, QStringLiteral("advertisements.csv"),
                       columns({"role", "match", "level", "employment", "country", "remote", "size", "year", "currency",
                                "low", "high", "repeated"}),
                       mistakes);
    enum Column { Role, Match, Level, Employment, Country, Remote, Size, Year, Currency, Low, High };
    PayWordLists words;
    // The vector of roles is indexed without sign.
    QList<RoleId> roleList;
    Numbering<RoleId, QList<RoleId>> roles(roleList);
    Numbering<QString, QStringList> places(words.places);
    Numbering<QString, QStringList> sizes(words.sizes);
    Numbering<QString, QStringList> currencies(words.currencies);
    std::vector<PayRow> rows;
    table.forEach([&] {
        const double low = table.number(Low);
        const double high = table.number(High);
        const std::optional<PayLevel> level = payLevelFromCode(table.text(Level));
        if (!level)
            table.refuse(Level, unknownWord());
        if (low <= 0 || high < low)
            table.refuse(High, QCoreApplication::translate("PayTableFile", "A range above 0 is expected here."));
        PayRow row;
        const QString role = table.text(Role);
        const QString country = table.text(Country);
        const QString size = table.text(Size);
        const QString currency = table.text(Currency);
        row.year = static_cast<quint16>(table.wholeNumber(Year));
        const bool counts =
            table.text(Match) == QLatin1String("strict") && table.text(Employment) == QLatin1String("FT");
        if (!table.good() || !counts)
            return;
        row.role = static_cast<quint16>(roles.numberOf(RoleId(role)));
        row.level = level;
        row.place = static_cast<quint16>(places.numberOf(country));
        row.size = static_cast<quint8>(sizes.numberOf(size));
        row.currency = static_cast<quint8>(currencies.numberOf(currency));
        row.pay = (low + high) / 2;
        rows.push_back(row);
    });
    words.roles.assign(roleList.cbegin(), roleList.cend());
    return PayRows(std::move(words), std::move(rows), rates);
}

} // namespace

PayTablesReading PayTablesReader::read(const QString &folder)
{
    PayTablesReading reading;
    PayTables &tables = reading.tables;
    tables.wages = wagesIn(folder, reading.mistakes);
    tables.industries = industriesIn(folder, reading.mistakes);
    tables.industryMeans = industryMeansIn(folder, reading.mistakes);
    tables.stem = stemIn(folder, reading.mistakes);
    tables.states = statesIn(folder, reading.mistakes);
    tables.purchasingPower = purchasingPowerIn(folder, reading.mistakes);
    tables.rates = ratesIn(folder, reading.mistakes);
    tables.advertisements = advertisementsIn(folder, PayRates(tables.rates), reading.mistakes);
    tables.advertisementsUntil = NewestAdvertisement;
    tables.sources = {
        SourceId(QStringLiteral("bls_oews_wages")),     SourceId(QStringLiteral("bls_oews_industries_2024")),
        SourceId(QStringLiteral("bls_oews_stem_2024")), SourceId(QStringLiteral("aijobs_2025")),
        SourceId(QStringLiteral("worldbank_ppp_2024")), SourceId(QStringLiteral("bea_rpp_2023")),
        SourceId(QStringLiteral("guide_rule_of_thumb"))};
    return reading;
}

QString PayTablesReader::shippedFolder()
{
    return QStringLiteral(":/careercairn/pay");
}

} // namespace Cairn

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/payseriescommands.h"
#include "common/roadmaphouse.h"
#include "models/livepay.h"
#include "models/liveroadmap.h"

#include <QSemaphore>
#include <QTest>

namespace Cairn {

inline QString words(const char *text)
{
    return QString::fromUtf8(text);
}

/** Two roles with an occupation, one of odd words, one without figures; a project of every plan costs 120 euros. */
inline CatalogueContents salaryContents()
{
    CatalogueContents contents = smallCatalogueContents();
    Resource project = contents.resources.front();
    project.id = ResourceId(words("project_report"));
    project.kind = words("project");
    project.brief = ProjectBrief();
    project.brief->hours = {6, 9, 18};
    project.price = Money{120, words("EUR")};
    contents.resources.push_back(project);
    contents.roles[0].occupations = {words("exact"), {words("15-1252.00")}, {}};
    contents.roles[1].occupations = {words("weak"), {words("15-2051.00")}, {}};
    contents.roles[0].related = {contents.roles[1].id, RoleId(words("r_scientist"))};
    for (const char *title : {"R & D <b>scientist</b>", "Keeper"}) {
        Role role = contents.roles[1];
        role.occupations = {};
        role.id = RoleId(words(title[0] == 'K' ? "r_keeper" : "r_scientist"));
        role.title = words(title);
        contents.roles.push_back(role);
    }
    return contents;
}

/** So many rows around an amount, 500 apart. */
inline void addRows(std::vector<PayRow> &rows, PayRow like, int count, double middle)
{
    for (int at = 0; at < count; ++at) {
        like.pay = middle + (at - count / 2) * 500.0;
        rows.push_back(like);
    }
}

/** Many of the engineer in the USA and Germany, few in Britain; those of the analyst at one level; five of science. */
inline PayRows salaryAdvertisements(const std::vector<CurrencyRate> &rates)
{
    PayWordLists lists;
    lists.roles = {RoleId(words("r_engineer")), RoleId(words("r_analyst")), RoleId(words("r_scientist"))};
    lists.places = {QString(), words("US"), words("DE"), words("GB")};
    lists.currencies = {words("USD"), words("EUR"), words("GBP")};
    std::vector<PayRow> rows;
    for (const quint16 year : {2023, 2024, 2025}) {
        const double more = (year - 2023) * 4000;
        addRows(rows, {0, PayLevel::Entry, 1, 0, 0, 0, year, 0}, 8, 100000 + more);
        addRows(rows, {0, PayLevel::Mid, 1, 0, 0, 0, year, 0}, 40, 130000 + more);
        addRows(rows, {0, PayLevel::Senior, 1, 0, 0, 0, year, 0}, 35, 170000 + more);
        addRows(rows, {0, PayLevel::Mid, 2, 0, 0, 1, year, 0}, 32, 70000 + more);
        addRows(rows, {0, PayLevel::Mid, 3, 0, 0, 2, year, 0}, 4, 60000 + more);
        addRows(rows, {1, PayLevel::Mid, 1, 0, 0, 0, year, 0}, 36, 95000 + more);
    }
    addRows(rows, {2, PayLevel::Mid, 1, 0, 0, 0, 2025, 0}, 5, 140000);
    return {lists, rows, PayRates(rates)};
}

inline OfficialPay officialPay(double median, qint64 employed)
{
    return {employed,
            {},
            PayAmount{median + 5000},
            0.9,
            {PayAmount{median - 50000}, PayAmount{median - 25000}, PayAmount{median}, PayAmount{median + 30000},
             PayAmount{239200, true}}};
}

inline PayTables salaryTables()
{
    PayTables tables;
    const SourceId own(words("own"));
    const QString software = words("15-1252");
    tables.sources = {own, own, own, own, own, own, own};
    tables.wages = {{2024, software, words("Software developers"), officialPay(128000, 1600000)},
                    {2025, software, words("Software developers"), officialPay(133000, 1700000)},
                    {2025, words("15-2051"), words("Data scientists"), officialPay(112000, 230000)}};
    tables.industries = {{words("51"), words("Information")}, {words("52"), words("Finance & insurance")}};
    tables.industryMeans = {{software, words("51"), 300000, 151000.0}, {software, words("52"), 120000, 139000.0}};
    tables.stem = {{StemPay::Kind::Nation, words("99"), words("United States"), officialPay(100000, 10000000)},
                   {StemPay::Kind::State, words("06"), words("California"), officialPay(121000, 1500000)},
                   {StemPay::Kind::Metro, words("41860"), words("San Francisco, CA"), officialPay(150000, 400000)}};
    tables.states = {{words("06"), words("CA"), words("California"), 112.6}};
    tables.purchasingPower = {{words("United States"), words("US"), 2024, 1},
                              {words("Germany"), words("DE"), 2024, 0.71}};
    tables.rates = {{words("EUR"), 2024, 0.92, own}, {words("GBP"), 2024, 0.78, own}};
    tables.advertisements = salaryAdvertisements(tables.rates);
    tables.advertisementsUntil = QDate(2025, 9, 30);
    return tables;
}

/** Own figures of the engineer: forty from small companies and thirty from large ones, all of 2025. */
inline PaySeries ownPay(const QString &id, const QString &name)
{
    PayWordLists lists;
    lists.roles = {RoleId(words("r_engineer"))};
    lists.sizes = {QString(), words("small & <i>new</i>"), words("large")};
    lists.currencies = {words("USD")};
    std::vector<PayRow> rows;
    addRows(rows, {0, PayLevel::Mid, 0, 0, 1, 0, 2025, 0}, 40, 88000);
    addRows(rows, {0, PayLevel::Mid, 0, 0, 2, 0, 2025, 0}, 30, 144000);
    return {PaySeriesId(id),   name, id + words(".csv"),
            QDate(2026, 1, 2), 70,   std::make_shared<PayRows>(lists, rows, PayRates())};
}

/** The plan of RoadmapHouse, aimed at the entry level of the engineer, with all that a page about pay is made of. */
struct SalaryHouse
{
    enum class Reading : quint8 { AtOnce, WhenReleased };

    QSemaphore gate;
    Catalogue catalogue{salaryContents()};
    RoadmapHouse plan;
    LiveRoadmap roadmap{catalogue, plan.plan, RoadmapToday};
    PaySeriesRegister own;
    PaySeriesCommands series{own};
    LivePay pay{catalogue, own, [this] {
                    gate.acquire();
                    return salaryTables();
                }};

    explicit SalaryHouse(Reading reading = Reading::AtOnce)
    {
        if (reading == Reading::AtOnce)
            gate.release();
    }
    ~SalaryHouse() { gate.release(); } // who still reads would be waited for without end

    bool load()
    {
        return pay.tables() || QTest::qWaitFor([this] { return pay.isLoaded(); });
    }
};

} // namespace Cairn

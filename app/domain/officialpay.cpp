// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/officialpay.h"

#include "domain/catalogue.h"
#include "domain/payplaces.h"

#include <QCoreApplication>

#include <algorithm>

namespace Cairn {

namespace {

const QString UnitedStates = QStringLiteral("US");
const QString Dollar = QStringLiteral("USD");

/** The figures of the OEWS are of a May. */
QDate endOfMay(int year)
{
    constexpr int May = 5;
    constexpr int LastDay = 31;
    return QDate(year, May, LastDay);
}

/** The code of the SOC inside one of O*NET, which refines it: "15-2051.00" gives "15-2051". */
QString socOf(const QString &onetCode)
{
    return onetCode.section(u'.', 0, 0);
}

void setPay(PayFigure &figure, const OfficialPay &pay, int year)
{
    figure.n = pay.employed;
    figure.percentiles = pay.percentiles;
    figure.mean = pay.mean;
    figure.standardError = pay.meanRse;
    figure.currency = figure.publishedCurrency = Dollar;
    figure.fromYear = figure.toYear = year;
    figure.lastDay = endOfMay(year);
    const bool isTopCoded = std::any_of(pay.percentiles.begin(), pay.percentiles.end(),
                                        [](const auto &each) { return each && each->atLeast; });
    if (isTopCoded)
        figure.remarks.push_back(PayRemark::TopCoded);
    if (!figure.middle()) {
        figure.shown = PayShown::Hidden;
        figure.remarks.insert(figure.remarks.begin(), PayRemark::NotPublished);
    }
}

PayFigure hidden(PayFigure figure, PayRemark why)
{
    figure.shown = PayShown::Hidden;
    figure.remarks.insert(figure.remarks.begin(), why);
    return figure;
}

/** The two digits that the codes of a sector's industries begin with: "31-33" has 31, 32 and 33. */
bool isInSector(const QString &naics, const QString &sector)
{
    constexpr int Digits = 2;
    const int begins = naics.left(Digits).toInt();
    const int from = sector.section(u'-', 0, 0).toInt();
    const int to = sector.contains(u'-') ? sector.section(u'-', 1, 1).toInt() : from;
    return begins >= from && begins <= to;
}

double medianOf(const PayFigure &figure)
{
    const std::optional<PayAmount> middle = figure.middle();
    return middle ? middle->amount : 0;
}

} // namespace

OfficialPayFigures::OfficialPayFigures(const PayQuestion &question, const PaySources &sources)
    : m_question(question)
    , m_tables(sources.tables)
    , m_catalogue(sources.catalogue)
{
}

PayFigure OfficialPayFigures::begun(const RoleId &id) const
{
    PayFigure figure;
    figure.series = OfficialSeries;
    figure.role = id;
    figure.place = m_question.place;
    figure.population = PayPopulation::Employees;
    figure.source = m_tables.sources.wages;
    const Role *role = m_catalogue.role(id);
    if (!role)
        return hidden(figure, PayRemark::NoOccupation);
    for (const QString &code : role->occupations.onetCodes) {
        const QString soc = socOf(code);
        const auto known = std::find_if(m_tables.wages.begin(), m_tables.wages.end(),
                                        [&soc](const OccupationPay &wage) { return wage.occupation == soc; });
        if (known == m_tables.wages.end())
            continue;
        figure.occupation = soc;
        figure.occupationTitle = known->title;
        figure.fit = role->occupations.fit;
        // The fit is that of the best occupation; one that comes after it can only be further off.
        if (figure.fit == QLatin1String("weak")) {
            figure.shown = PayShown::Few;
            figure.remarks.push_back(PayRemark::WeakFit);
        } else if (figure.fit != QLatin1String("exact")) {
            figure.remarks.push_back(PayRemark::FairFit);
        }
        return figure;
    }
    return hidden(figure, PayRemark::NoOccupation);
}

std::vector<PayFigure> OfficialPayFigures::of(const RoleId &role) const
{
    const PayFigure figure = begun(role);
    if (figure.shown == PayShown::Hidden)
        return {figure};
    switch (m_question.along) {
    case PayDimension::Levels:
        return {ofPlace(figure)};
    case PayDimension::Countries: {
        PayFigure nation = figure;
        nation.place = UnitedStates;
        return {newest(nation)};
    }
    case PayDimension::Industries:
        return alongIndustries(figure);
    case PayDimension::Years:
        return alongYears(figure);
    case PayDimension::States:
    case PayDimension::Metros:
    case PayDimension::Sizes:
        break;
    }
    return {};
}

PayFigure OfficialPayFigures::ofPlace(PayFigure begun) const
{
    if (kindOfPlace(m_question.place) == PayPlaceKind::Country) {
        if (m_question.place != UnitedStates)
            return hidden(begun, PayRemark::NotPublished);
        if (m_question.industry.isEmpty())
            return newest(begun);
        const auto mean = std::find_if(
            m_tables.industryMeans.begin(), m_tables.industryMeans.end(), [this, &begun](const IndustryMean &each) {
                return each.naics == m_question.industry && each.occupation == begun.occupation;
            });
        return mean == m_tables.industryMeans.end() ? hidden(begun, PayRemark::NotPublished) : ofIndustry(begun, *mean);
    }
    const bool isState = kindOfPlace(m_question.place) == PayPlaceKind::State;
    for (const StemPay &stem : m_tables.stem) {
        const PayFigure figure = ofStem(stem);
        const bool isKind = stem.kind == (isState ? StemPay::Kind::State : StemPay::Kind::Metro);
        if (isKind && figure.place == m_question.place)
            return figure;
    }
    return hidden(begun, PayRemark::NotPublished);
}

PayFigure OfficialPayFigures::newest(PayFigure begun) const
{
    const OccupationPay *found = nullptr;
    for (const OccupationPay &wage : m_tables.wages) {
        if (wage.occupation == begun.occupation && (!found || found->year < wage.year))
            found = &wage;
    }
    setPay(begun, found->pay, found->year);
    return begun;
}

std::vector<PayFigure> OfficialPayFigures::alongYears(const PayFigure &begun) const
{
    if (begun.place != UnitedStates)
        return {hidden(begun, PayRemark::NotPublished)};
    std::vector<PayFigure> figures;
    for (const OccupationPay &wage : m_tables.wages) {
        if (wage.occupation != begun.occupation)
            continue;
        PayFigure figure = begun;
        setPay(figure, wage.pay, wage.year);
        figure.remarks.push_back(PayRemark::NotATrend);
        figures.push_back(figure);
    }
    std::sort(figures.begin(), figures.end(),
              [](const PayFigure &a, const PayFigure &b) { return a.toYear < b.toYear; });
    return figures;
}

QString OfficialPayFigures::industryTitle(const QString &naics) const
{
    const auto found = std::find_if(m_tables.industries.begin(), m_tables.industries.end(),
                                    [&naics](const Industry &each) { return each.naics == naics; });
    return found == m_tables.industries.end()
               ? naics
               : QCoreApplication::translate("Catalogue", found->title.toUtf8().constData());
}

/** Sectors, or of one sector the industries of four digits (or what the BLS puts together in their place). */
bool OfficialPayFigures::isWanted(const QString &naics) const
{
    if (m_question.industry.isEmpty())
        return Industry{naics, {}}.isSector();
    constexpr int IndustryDigits = 4;
    const bool isIndustry = naics.size() == IndustryDigits || naics.contains(u'A');
    return isIndustry && isInSector(naics, m_question.industry);
}

PayFigure OfficialPayFigures::ofIndustry(PayFigure begun, const IndustryMean &mean) const
{
    begun.industry = mean.naics;
    begun.industryName = industryTitle(mean.naics);
    begun.source = m_tables.sources.industries;
    OfficialPay pay;
    pay.employed = mean.employed;
    if (mean.mean)
        pay.mean = PayAmount{*mean.mean};
    setPay(begun, pay, StemYear);
    if (begun.mean)
        begun.remarks.push_back(PayRemark::MeanOnly);
    return begun;
}

std::vector<PayFigure> OfficialPayFigures::alongIndustries(const PayFigure &begun) const
{
    std::vector<PayFigure> figures;
    for (const IndustryMean &mean : m_tables.industryMeans) {
        if (mean.occupation == begun.occupation && isWanted(mean.naics))
            figures.push_back(ofIndustry(begun, mean));
    }
    std::stable_sort(figures.begin(), figures.end(),
                     [](const PayFigure &a, const PayFigure &b) { return medianOf(a) > medianOf(b); });
    if (figures.empty())
        return {hidden(begun, PayRemark::NotPublished)};
    return figures;
}

PayFigure OfficialPayFigures::ofStem(const StemPay &stem) const
{
    PayFigure figure;
    figure.series = OfficialSeries;
    figure.population = PayPopulation::StemEmployees;
    figure.source = m_tables.sources.stem;
    figure.placeName = stem.name;
    figure.remarks.push_back(PayRemark::StemTogether);
    if (stem.kind == StemPay::Kind::State) {
        const auto state = std::find_if(m_tables.states.begin(), m_tables.states.end(),
                                        [&stem](const UnitedState &each) { return each.area == stem.code; });
        figure.place = QStringLiteral("US-") + (state == m_tables.states.end() ? stem.code : state->code);
    } else {
        figure.place = stem.kind == StemPay::Kind::Nation ? UnitedStates : stem.code;
    }
    setPay(figure, stem.pay, StemYear);
    const auto nation = std::find_if(m_tables.stem.begin(), m_tables.stem.end(),
                                     [](const StemPay &each) { return each.kind == StemPay::Kind::Nation; });
    const std::optional<PayAmount> &here = stem.pay.percentiles[MedianAt];
    if (nation != m_tables.stem.end() && here && nation->pay.percentiles[MedianAt])
        figure.ratio = here->amount / nation->pay.percentiles[MedianAt]->amount;
    return figure;
}

std::vector<PayFigure> OfficialPayFigures::ofStem() const
{
    const bool isStates = m_question.along == PayDimension::States;
    const QString state = stateOf(m_question.place);
    std::vector<PayFigure> figures;
    std::optional<PayFigure> nation;
    for (const StemPay &stem : m_tables.stem) {
        if (stem.kind == StemPay::Kind::Nation)
            nation = ofStem(stem);
        if (stem.kind != (isStates ? StemPay::Kind::State : StemPay::Kind::Metro))
            continue;
        // Areas are named "Town-Town, ST-ST": those that reach into a state are its areas as well.
        const bool isInState =
            state.isEmpty() || stem.name.section(QStringLiteral(", "), -1).split(u'-').contains(state);
        if (isStates || isInState)
            figures.push_back(ofStem(stem));
    }
    std::stable_sort(figures.begin(), figures.end(),
                     [](const PayFigure &a, const PayFigure &b) { return medianOf(a) > medianOf(b); });
    if (nation)
        figures.insert(figures.begin(), *nation);
    return figures;
}

} // namespace Cairn

// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/interestfit.h"

#include "common/smallcatalogue.h"

#include <rapidcheck.h>

#include <QTest>

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace Cairn;

namespace {

constexpr double Near = 1e-9;

/** Six figures in hundredths from 1 to 7, as O*NET has them. */
InterestFigures anyFigures()
{
    InterestFigures figures{};
    for (double &figure : figures)
        figure = *rc::gen::inRange(100, 701) / 100.0;
    return figures;
}

std::array<size_t, InterestTypeCount> anyOrder()
{
    std::array<size_t, InterestTypeCount> order{};
    std::iota(order.begin(), order.end(), size_t{0});
    for (size_t at = InterestTypeCount - 1; at > 0; --at)
        std::swap(order[at], order[static_cast<size_t>(*rc::gen::inRange(0, static_cast<int>(at) + 1))]);
    return order;
}

template <class Items>
Items inOrder(const Items &items, const std::array<size_t, InterestTypeCount> &order)
{
    Items ordered{};
    for (size_t at = 0; at < InterestTypeCount; ++at)
        ordered[at] = items[order[at]];
    return ordered;
}

InterestFigures scaled(InterestFigures figures, double factor, double shift)
{
    for (double &figure : figures)
        figure = figure * factor + shift;
    return figures;
}

/** Another road to the same: one minus half the squared distance of the standardised profiles, over six. */
double byDistance(const InterestFigures &one, const InterestFigures &other)
{
    const auto standardised = [](const InterestFigures &figures) {
        double sum = 0;
        double squares = 0;
        for (const double figure : figures) {
            sum += figure;
            squares += figure * figure;
        }
        const double mean = sum / 6;
        const double deviation = std::sqrt(squares / 6 - mean * mean);
        return scaled(figures, 1 / deviation, -mean / deviation);
    };
    const InterestFigures a = standardised(one);
    const InterestFigures b = standardised(other);
    double distance = 0;
    for (size_t at = 0; at < InterestTypeCount; ++at)
        distance += (a[at] - b[at]) * (a[at] - b[at]);
    return 1 - distance / 12;
}

/** A complete profile of five statements each type. */
InterestProfile anyProfile()
{
    InterestProfile profile;
    for (InterestShare &share : profile.shares) {
        const int answered = *rc::gen::inRange(int(InterestProfile::FewestAnswers), 6);
        share = {*rc::gen::inRange(0, 2 * answered + 1), answered, 5};
    }
    return profile;
}

Catalogue catalogueWith(const std::vector<InterestFigures> &figures)
{
    CatalogueContents contents = smallCatalogueContents();
    for (size_t at = 0; at < figures.size(); ++at)
        contents.occupationInterests.push_back({QStringLiteral("code-%1").arg(at), figures[at], {}});
    return Catalogue(std::move(contents));
}

Role roleWith(size_t codes)
{
    Role role;
    for (size_t at = 0; at < codes; ++at)
        role.occupations.onetCodes.append(QStringLiteral("code-%1").arg(at));
    return role;
}

} // namespace

/** What holds for every profile and every fit. */
class TestInterestFitProperties final : public QObject
{
    Q_OBJECT

private slots:
    void correlationIsTheSameFromBothSides();
    void correlationIsThatOfAnotherFormula();
    void heightAndStretchDoNotCount();
    void turningAProfileAroundTurnsTheSign();
    void theOrderOfTheTypesDoesNotCount();
    void turningAllAnswersAroundTurnsTheFit();
    void theOrderOfOccupationsDoesNotCount();
    void theRoleLiesBetweenItsOccupations();
};

void TestInterestFitProperties::correlationIsTheSameFromBothSides()
{
    QVERIFY(rc::check("r(a, b) = r(b, a), within -1 and 1, and r(a, a) = 1", [] {
        const InterestFigures a = anyFigures();
        const InterestFigures b = anyFigures();
        const std::optional<double> correlation = profileCorrelation(a, b);
        RC_ASSERT(correlation == profileCorrelation(b, a));
        RC_PRE(correlation.has_value());
        RC_ASSERT(std::abs(*correlation) <= 1);
        RC_ASSERT(std::abs(*profileCorrelation(a, a) - 1) < Near);
    }));
}

void TestInterestFitProperties::correlationIsThatOfAnotherFormula()
{
    QVERIFY(rc::check("r is what the distance of standardised profiles tells", [] {
        const InterestFigures a = anyFigures();
        const InterestFigures b = anyFigures();
        const std::optional<double> correlation = profileCorrelation(a, b);
        RC_PRE(correlation.has_value());
        RC_ASSERT(std::abs(*correlation - byDistance(a, b)) < 1e-6);
    }));
}

void TestInterestFitProperties::heightAndStretchDoNotCount()
{
    QVERIFY(rc::check("r(k a + c, b) = r(a, b) for k > 0", [] {
        const InterestFigures a = anyFigures();
        const InterestFigures b = anyFigures();
        const double factor = *rc::gen::inRange(1, 5000) / 100.0;
        const double shift = *rc::gen::inRange(-10000, 10000) / 100.0;
        const std::optional<double> before = profileCorrelation(a, b);
        const std::optional<double> after = profileCorrelation(scaled(a, factor, shift), b);
        RC_ASSERT(before.has_value() == after.has_value());
        RC_ASSERT(!before || std::abs(*before - *after) < 1e-6);
    }));
}

void TestInterestFitProperties::turningAProfileAroundTurnsTheSign()
{
    QVERIFY(rc::check("r(-a, b) = -r(a, b)", [] {
        const InterestFigures a = anyFigures();
        const InterestFigures b = anyFigures();
        const std::optional<double> before = profileCorrelation(a, b);
        RC_PRE(before.has_value());
        RC_ASSERT(std::abs(*before + profileCorrelation(scaled(a, -1, 8), b).value()) < Near);
    }));
}

void TestInterestFitProperties::theOrderOfTheTypesDoesNotCount()
{
    QVERIFY(rc::check("both profiles in another order have the same r", [] {
        const InterestFigures a = anyFigures();
        const InterestFigures b = anyFigures();
        const auto order = anyOrder();
        const std::optional<double> before = profileCorrelation(a, b);
        const std::optional<double> after = profileCorrelation(inOrder(a, order), inOrder(b, order));
        RC_ASSERT(before.has_value() == after.has_value());
        RC_ASSERT(!before || std::abs(*before - *after) < Near);
    }));
}

void TestInterestFitProperties::turningAllAnswersAroundTurnsTheFit()
{
    QVERIFY(rc::check("who likes what the other dislikes has the opposite fit", [] {
        const Catalogue catalogue = catalogueWith({anyFigures()});
        const InterestProfile profile = anyProfile();
        InterestProfile opposite = profile;
        for (InterestShare &share : opposite.shares)
            share.points = share.possible() - share.points;
        const InterestFit one = interestFit(roleWith(1), profile, catalogue);
        const InterestFit other = interestFit(roleWith(1), opposite, catalogue);
        RC_ASSERT(one.correlation.has_value() == other.correlation.has_value());
        RC_ASSERT(!one.correlation || std::abs(*one.correlation + *other.correlation) < Near);
    }));
}

void TestInterestFitProperties::theOrderOfOccupationsDoesNotCount()
{
    QVERIFY(rc::check("occupations in another order, the same fit", [] {
        const Catalogue catalogue = catalogueWith({anyFigures(), anyFigures(), anyFigures()});
        const InterestProfile profile = anyProfile();
        Role role = roleWith(3);
        const InterestFit one = interestFit(role, profile, catalogue);
        std::rotate(role.occupations.onetCodes.begin(), role.occupations.onetCodes.begin() + 1,
                    role.occupations.onetCodes.end());
        const InterestFit other = interestFit(role, profile, catalogue);
        RC_ASSERT(one.correlation.has_value() == other.correlation.has_value());
        RC_ASSERT(!one.correlation || std::abs(*one.correlation - *other.correlation) < Near);
    }));
}

void TestInterestFitProperties::theRoleLiesBetweenItsOccupations()
{
    QVERIFY(rc::check("each figure of a role lies between those of its occupations", [] {
        const std::vector<InterestFigures> figures{anyFigures(), anyFigures(), anyFigures()};
        const RoleInterests role = roleInterests(roleWith(3), catalogueWith(figures));
        for (size_t at = 0; at < InterestTypeCount; ++at) {
            const auto [least, most] = std::minmax({figures[0][at], figures[1][at], figures[2][at]});
            RC_ASSERT(role.figures[at] >= least - Near);
            RC_ASSERT(role.figures[at] <= most + Near);
        }
    }));
}

QTEST_GUILESS_MAIN(TestInterestFitProperties)
#include "tst_interestfitproperties.moc"

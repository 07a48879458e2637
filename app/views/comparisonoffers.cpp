// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/comparisonoffers.h"

#include "domain/matchbill.h"
#include "domain/relatedroles.h"
#include "models/consideredroles.h"
#include "models/rolewords.h"

#include <QCoreApplication>

#include <algorithm>

namespace Cairn {

namespace {

constexpr size_t MostOffered = 3;

QString translated(const char *text)
{
    return QCoreApplication::translate("ComparisonOffers", text);
}

bool isIn(const std::vector<RoleId> &roles, const RoleId &role)
{
    return std::find(roles.begin(), roles.end(), role) != roles.end();
}

void offer(std::vector<RoleId> &roles, const RoleId &role)
{
    if (roles.size() < MostOffered && !isIn(roles, role))
        roles.push_back(role);
}

void offerBestMatches(std::vector<RoleId> &roles, const PlanState &state, const Catalogue &catalogue, CareerLevel level)
{
    std::vector<std::pair<double, RoleId>> matches;
    for (const Role &role : catalogue.roles())
        matches.emplace_back(-matchBill(role, level, state).percent(), role.id);
    std::sort(matches.begin(), matches.end());
    for (const auto &[match, role] : matches)
        offer(roles, role);
}

} // namespace

std::vector<RoleId> comparisonOffers(const PlanState &state, const Catalogue &catalogue, CareerLevel level)
{
    std::vector<RoleId> roles = comparedRoles(state, catalogue);
    if (state.target && catalogue.role(state.target->role))
        offer(roles, state.target->role);
    if (!roles.empty()) {
        const RoleId like = state.target && isIn(roles, state.target->role) ? state.target->role : roles.back();
        for (const RelatedRole &related : relatedRoles({like, level}, catalogue))
            offer(roles, related.role);
    }
    offerBestMatches(roles, state, catalogue, level);
    return roles;
}

CompareEmpty::Offer comparisonOffer(const RoleId &role, const PlanState &state, const Catalogue &catalogue,
                                    CareerLevel level)
{
    const Role *known = catalogue.role(role);
    if (!known)
        return {};
    const QString why =
        state.target && state.target->role == role ? translated(QT_TRANSLATE_NOOP("ComparisonOffers", "Your target"))
        : isIn(comparedRoles(state, catalogue), role)
            ? translated(QT_TRANSLATE_NOOP("ComparisonOffers", "You have chosen it"))
        : state.target ? translated(QT_TRANSLATE_NOOP("ComparisonOffers", "Among the nearest to your target"))
                       : translated(QT_TRANSLATE_NOOP("ComparisonOffers", "Among your best matches"));
    return {known->title, percentText(matchBill(*known, level, state).shownPercent()), why};
}

} // namespace Cairn

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/salaryhouse.h"

namespace Cairn {

/** The roles of salaryContents(), of which the engineer leads to the keeper, who leads others. */
inline CatalogueContents compareContents()
{
    CatalogueContents contents = salaryContents();
    Role &engineer = contents.roles.front();
    Role &keeper = contents.roles.back();
    keeper.kind = RoleKind::Growth;
    keeper.family = FamilyId(words("leadership"));
    keeper.changes[0] = words("Keeps a team together.");
    // Asks less than the others, so that it is the nearest.
    keeper.requirements.resize(1);
    keeper.requirements.front().levels = {Level::Working, Level::Practitioner, Level::Expert};
    engineer.next = {keeper.id};
    return contents;
}

/** A learner who aims at Engineer, Entry, and all that the page Compare is made of; nothing is compared yet. */
struct CompareHouse
{
    Catalogue catalogue{compareContents()};
    RoadmapHouse plan;
    LiveRoadmap roadmap{catalogue, plan.plan, RoadmapToday};
    PaySeriesRegister own;
    LivePay pay{catalogue, own, [] { return salaryTables(); }};

    bool load()
    {
        return pay.tables() || QTest::qWaitFor([this] { return pay.isLoaded(); });
    }
    const PlanState &state() const { return plan.plan.state(); }
};

} // namespace Cairn

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <array>

namespace Cairn {

/** What a file of a content pack holds. */
enum class PackFileKind : quint8 {
    Catalogue,
    Groups,
    Sources,
    Renamed,
    Skills,
    Role,
    Resources,
    Occupations,
    Outlook,
    Demand,
    Curricula,
    Questions,
    Interests,
    OccupationInterests,
    Conditions
};

inline constexpr std::array AllPackFileKinds{PackFileKind::Catalogue, PackFileKind::Groups,
                                             PackFileKind::Sources,   PackFileKind::Renamed,
                                             PackFileKind::Skills,    PackFileKind::Role,
                                             PackFileKind::Resources, PackFileKind::Occupations,
                                             PackFileKind::Outlook,   PackFileKind::Demand,
                                             PackFileKind::Curricula, PackFileKind::Questions,
                                             PackFileKind::Interests, PackFileKind::OccupationInterests,
                                             PackFileKind::Conditions};

} // namespace Cairn

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/comparedcolumns.h"

#include "views/theme.h"

#include <algorithm>

namespace Cairn {

namespace {

constexpr int LeastWords = 210;
constexpr int MostWords = 250;
constexpr int LeastRole = 132;
constexpr int WordsShare = 5; ///< where a role has RoleShare
constexpr int RoleShare = 4;

} // namespace

int ComparedColumns::leastWidth(int roles, const Theme &theme)
{
    return theme.scaled(LeastWords) + roles * theme.scaled(LeastRole);
}

ComparedColumns ComparedColumns::within(int width, int roles, const Theme &theme)
{
    const int shared = std::max(width, leastWidth(roles, theme));
    if (roles <= 0)
        return {shared, 0};
    const int words = std::clamp(shared * WordsShare / (WordsShare + RoleShare * roles), theme.scaled(LeastWords),
                                 theme.scaled(MostWords));
    const int each = (shared - words) / roles;
    return {shared - each * roles, each};
}

} // namespace Cairn

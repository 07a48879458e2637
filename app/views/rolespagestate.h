// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/careerlevel.h"
#include "domain/role.h"
#include "models/rolefiltermodel.h"
#include "views/rolelistview.h"

#include <QByteArray>

#include <optional>

namespace Cairn {

/** What of the roles page is found again at the next start, and how it is written. */
struct RolesPageState
{
    RoleListView::Form form = RoleListView::Form::Cards;
    QString text;
    FamilyId family;
    std::optional<RoleKind> kind;
    std::optional<CareerLevel> level; ///< only where the person chose it
    RoleFilterModel::Order order = RoleFilterModel::Order::Match;
    RoleId role;
    int scroll = 0;
    bool paneOpen = false;
    QByteArray splitter;

    QByteArray written() const;
    /** Nothing for anything that was not written so; what it does not know in it has its first value. */
    static std::optional<RolesPageState> read(const QByteArray &bytes);
};

} // namespace Cairn

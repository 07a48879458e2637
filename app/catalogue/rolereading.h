// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/entryvalues.h"
#include "domain/role.h"

#include <QCoreApplication>

namespace Cairn {

/** Reads one role of a content file. */
class RoleReading final
{
    Q_DECLARE_TR_FUNCTIONS(Cairn::RoleReading)

public:
    static Role read(const PackEntry &entry, std::vector<CatalogueMistake> &mistakes);

private:
    static void readKind(Role &role, const EntryValues &values);
    static void readTexts(Role &role, const EntryValues &values);
    static void readParts(Role &role, const PackEntry &entry, std::vector<CatalogueMistake> &mistakes);
    static void readRequirements(Role &role, const PackEntry &entry, std::vector<CatalogueMistake> &mistakes);
};

} // namespace Cairn

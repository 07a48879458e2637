// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/schoolpolicy.h"

#include <vector>

class QProcessEnvironment;

namespace Cairn {

/** A file in which a school's policy may stand. */
struct PolicyPlace
{
    QString file;
    SchoolPolicy::Place place = SchoolPolicy::Place::OfMachine;
};

enum class PolicySystem : quint8 { Linux, Windows, MacOs };

/** The system that the program was built for. */
PolicySystem policySystem();

/**
 * Where a school's policy is looked for, the first that is there counts: in the program's folder, else where the system
 * keeps what holds for the whole machine.
 */
std::vector<PolicyPlace> policyPlaces(PolicySystem system, const QString &programFolder,
                                      const QProcessEnvironment &environment);

/** The same for the system and the environment that the program runs in. */
std::vector<PolicyPlace> policyPlaces(const QString &programFolder);

} // namespace Cairn

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/learnerprofile.h"
#include "domain/result.h"

#include <QCoreApplication>

namespace Cairn {

/** Finds the one learner that a person names on the command line; a problem where none or several fit. */
class LearnerLookup final
{
    Q_DECLARE_TR_FUNCTIONS(Cairn::LearnerLookup)

public:
    /** Whether the first letters of an id will do. */
    enum class Beginnings : quint8 { Accepted, Refused };

    static Result<LearnerSummary> find(const QString &named, const std::vector<LearnerSummary> &learners,
                                       Beginnings beginnings = Beginnings::Accepted);
};

} // namespace Cairn

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/openingproblem.h"
#include "views/openingchoice.h"

#include <QStringList>

#include <vector>

namespace Cairn {

/** One way on, in words. */
struct OpeningOption
{
    OpeningChoice choice = OpeningChoice::TryAgain;
    QString title;
    QString line;   ///< what will happen
    QString tag;    ///< "advised", or nothing
    QString effect; ///< for the button that does it
};

/** Everything that is said about a workspace that could not be opened. */
struct OpeningWords
{
    QString title;
    QString story; ///< what happened
    QStringList safe;
    QStringList missing;                ///< empty: nothing is
    std::vector<OpeningOption> options; ///< the advised one first; never empty
};

/** Plain text in the person's language; dates and sizes as they are written there. */
OpeningWords openingWords(const OpeningProblem &problem);

} // namespace Cairn

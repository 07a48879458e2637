// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/handbooksection.h"

namespace Cairn {

using NumberId = Id<struct NumberTag>;

/** What one kind of number that the program shows is: what it says, and how it is worked out, in plain text. */
struct ExplainedNumber
{
    NumberId id;
    QString name;
    QString summary;
    QStringList how;           ///< paragraphs
    HandbookSectionId section; ///< the chapter about the place where it is met
    std::vector<SourceId> sources;
};

} // namespace Cairn

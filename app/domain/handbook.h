// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/explainednumber.h"

namespace Cairn {

/** What the program says about itself: chapters for reading, and every kind of number explained. */
struct Handbook
{
    std::vector<HandbookSection> sections;
    std::vector<ExplainedNumber> numbers;

    /** Null where there is none; lives as long as the handbook. */
    const HandbookSection *section(const HandbookSectionId &id) const;
    const ExplainedNumber *number(const NumberId &id) const;
    /** The first chapter that has the page's own word as its id, else the first about the page; null for none. */
    const HandbookSection *sectionAbout(const QString &page) const;
};

} // namespace Cairn

// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/handbook.h"

#include <algorithm>

namespace Cairn {

namespace {

template <class Thing, class Fits>
const Thing *firstOf(const std::vector<Thing> &things, const Fits &fits)
{
    const auto found = std::find_if(things.begin(), things.end(), fits);
    return found == things.end() ? nullptr : &*found;
}

} // namespace

const HandbookSection *Handbook::section(const HandbookSectionId &id) const
{
    return firstOf(sections, [&id](const HandbookSection &each) { return each.id == id; });
}

const ExplainedNumber *Handbook::number(const NumberId &id) const
{
    return firstOf(numbers, [&id](const ExplainedNumber &each) { return each.id == id; });
}

const HandbookSection *Handbook::sectionAbout(const QString &page) const
{
    if (page.isEmpty())
        return nullptr;
    if (const HandbookSection *named = section(HandbookSectionId(page)))
        return named;
    return firstOf(sections, [&page](const HandbookSection &each) { return each.page == page; });
}

} // namespace Cairn

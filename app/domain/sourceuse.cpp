// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/sourceuse.h"

#include <algorithm>

namespace Cairn {

namespace {

template <class Item>
int countWithSource(const std::vector<Item> &items, const SourceId &source)
{
    return static_cast<int>(
        std::count_if(items.begin(), items.end(), [&source](const Item &each) { return each.source == source; }));
}

template <class Item>
int countAmongSources(const std::vector<Item> &items, const SourceId &source)
{
    return static_cast<int>(std::count_if(items.begin(), items.end(), [&source](const Item &each) {
        return std::find(each.sources.begin(), each.sources.end(), source) != each.sources.end();
    }));
}

} // namespace

SourceUse useOf(const SourceId &source, const Catalogue &catalogue)
{
    SourceUse use;
    use.roles = countAmongSources(catalogue.roles(), source);
    use.skills = countAmongSources(catalogue.skills(), source);
    use.resources = countWithSource(catalogue.resources(), source);
    use.occupations = countWithSource(catalogue.occupations(), source);
    use.projections = countWithSource(catalogue.outlooks(), source);
    use.demand = countWithSource(catalogue.demand(), source);
    use.curricula = countWithSource(catalogue.curricula(), source);
    use.questions = countAmongSources(catalogue.questions(), source);
    return use;
}

} // namespace Cairn

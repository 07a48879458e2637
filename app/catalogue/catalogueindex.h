// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/finder.h"

#include <memory>

namespace Cairn {

class Catalogue;
class NameIndex;

/** Finds roles, skills and resources of the catalogue; reads the names at the first search, not at the start. */
class CatalogueIndex final : public Finder
{
public:
    /** The catalogue outlives this. */
    explicit CatalogueIndex(const Catalogue &catalogue);
    ~CatalogueIndex() override;

    std::vector<Found> find(const QString &text, int most) const override;

private:
    const Catalogue &m_catalogue;
    mutable std::unique_ptr<const NameIndex> m_names;
};

} // namespace Cairn

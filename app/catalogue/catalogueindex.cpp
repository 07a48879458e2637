// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/catalogueindex.h"

#include "catalogue/nameindex.h"

namespace Cairn {

CatalogueIndex::CatalogueIndex(const Catalogue &catalogue) : m_catalogue(catalogue) {}

CatalogueIndex::~CatalogueIndex() = default;

std::vector<Found> CatalogueIndex::find(const QString &text, int most) const
{
    if (!m_names)
        m_names = std::make_unique<const NameIndex>(m_catalogue);
    return m_names->find(text, most);
}

} // namespace Cairn

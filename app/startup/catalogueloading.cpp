// SPDX-License-Identifier: GPL-3.0-or-later
#include "startup/catalogueloading.h"

namespace Cairn {

CatalogueLoading::CatalogueLoading(CatalogueContents contents)
{
    std::promise<MergedReading> kept;
    kept.set_value({std::move(contents), {}});
    m_reading = kept.get_future();
}

void CatalogueLoading::begin()
{
    if (!m_reading.valid())
        m_reading = std::async(std::launch::async, [packs = m_packs] { return MergedCatalogue::read(packs); });
}

CatalogueContents CatalogueLoading::take()
{
    begin();
    MergedReading merged = m_reading.get();
    m_leftOut = std::move(merged.leftOut);
    return std::move(merged.contents);
}

} // namespace Cairn

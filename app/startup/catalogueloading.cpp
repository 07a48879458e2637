// SPDX-License-Identifier: GPL-3.0-or-later
#include "startup/catalogueloading.h"

#include "catalogue/cataloguereader.h"

namespace Cairn {

CatalogueLoading::CatalogueLoading(CatalogueContents contents)
{
    std::promise<CatalogueContents> kept;
    kept.set_value(std::move(contents));
    m_reading = kept.get_future();
}

void CatalogueLoading::begin()
{
    if (!m_reading.valid())
        m_reading = std::async(std::launch::async,
                               [] { return CatalogueReader::read(CatalogueReader::shippedFolder()).contents; });
}

CatalogueContents CatalogueLoading::take()
{
    begin();
    return m_reading.get();
}

} // namespace Cairn

// SPDX-License-Identifier: GPL-3.0-or-later
#include "startup/catalogueloading.h"

#include "catalogue/cataloguereader.h"

namespace Cairn {

CatalogueLoading::CatalogueLoading()
    : m_reading(
        std::async(std::launch::async, [] { return CatalogueReader::read(CatalogueReader::shippedFolder()).contents; }))
{
}

} // namespace Cairn

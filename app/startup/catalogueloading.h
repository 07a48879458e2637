// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/catalogue.h"

#include <future>

namespace Cairn {

/** Reads the shipped catalogue on another thread while the program gets its window ready. */
class CatalogueLoading final
{
public:
    CatalogueLoading();
    /** A catalogue that is there already. */
    explicit CatalogueLoading(CatalogueContents contents);

    /** The catalogue; waits for it where it is not read yet. To be asked once. */
    CatalogueContents take() { return m_reading.get(); }

private:
    std::future<CatalogueContents> m_reading;
};

} // namespace Cairn

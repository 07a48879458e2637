// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/catalogue.h"

#include <future>

namespace Cairn {

/**
 * Reads the shipped catalogue on another thread while the program fills its window. It does not begin by itself: on
 * two processors it would take the display's one while the window is being opened.
 */
class CatalogueLoading final
{
public:
    CatalogueLoading() = default;
    /** A catalogue that is there already. */
    explicit CatalogueLoading(CatalogueContents contents);

    void begin();
    /** The catalogue; waits for it where it is not read yet. To be asked once. */
    CatalogueContents take();

private:
    std::future<CatalogueContents> m_reading;
};

} // namespace Cairn

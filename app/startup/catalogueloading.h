// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/mergedcatalogue.h"

#include <future>

namespace Cairn {

/**
 * Reads the shipped catalogue and a school's packs on another thread while the program fills its window. It does not
 * begin by itself: on two processors it would take the display's one while the window is being opened.
 */
class CatalogueLoading final
{
public:
    CatalogueLoading() = default;
    /** With packs added to the shipped catalogue, by their folders. */
    explicit CatalogueLoading(QStringList packs) : m_packs(std::move(packs)) {}
    /** A catalogue that is there already. */
    explicit CatalogueLoading(CatalogueContents contents);

    void begin();
    /** The catalogue; waits for it where it is not read yet. To be asked once. */
    CatalogueContents take();
    /** The packs that could not be added; to be asked after take(). */
    const std::vector<LeftOutPack> &leftOut() const { return m_leftOut; }

private:
    QStringList m_packs;
    std::vector<LeftOutPack> m_leftOut;
    std::future<MergedReading> m_reading;
};

} // namespace Cairn

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/cataloguereading.h"

namespace Cairn {

class PackEntries;

/**
 * Reads a content pack in one go: takes what can be read and names the rest. Whether the content is right (ids that
 * lead nowhere, wrong orders, doubled names) is CatalogueCheck's to say.
 */
class CatalogueReader final
{
public:
    static CatalogueReading read(const QString &packFolder);

    /** The same from files that are parsed already. */
    static CatalogueReading read(const PackEntries &entries);

    /** The pack that the program carries inside. */
    static QString shippedFolder();
};

} // namespace Cairn

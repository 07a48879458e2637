// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/cataloguemistake.h"
#include "domain/paytables.h"

#include <vector>

namespace Cairn {

/** The tables of pay, and what could not be read of them; a line with a mistake is left out. */
struct PayTablesReading
{
    PayTables tables;
    std::vector<CatalogueMistake> mistakes;
};

/**
 * Reads the tables of pay, files of comma-separated values as their publishers' tables have them ("#" for top-coded,
 * "*" for not available). Takes some milliseconds: not for the start of the program.
 */
class PayTablesReader final
{
public:
    static PayTablesReading read(const QString &folder);

    /** The tables that the program carries inside. */
    static QString shippedFolder();
};

} // namespace Cairn

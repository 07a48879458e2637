// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "architecture/finding.h"
#include "architecture/qtheaders.h"
#include "architecture/roomtable.h"
#include "architecture/sourcefile.h"

#include <vector>

namespace Cairn {

/**
 * Holds a source tree against the table of rooms in its ARCHITECTURE.md and against the rules for files.
 * Linking alone does not keep the table: a header that needs no library can be included from anywhere.
 */
class ArchitectureCheck final
{
public:
    explicit ArchitectureCheck(const QString &sourceFolder);

    const RoomTable &table() const { return m_table; }
    const std::vector<SourceFile> &sources() const { return m_sources; }

    /** Every room may use only rooms that stand above it, so the rooms form no circle. */
    Findings tableGoesOneWay() const;
    /** app/CMakeLists.txt builds exactly the rooms of the table, with exactly what they may use. */
    Findings buildStatesTheTable() const;
    /** Nothing is linked past the table, and the network nowhere. */
    Findings linksKeepTheTable() const;
    /** A folder with sources in app/ is a room of the table. */
    Findings foldersAreRooms() const;
    /** An include of "room/file.h" keeps the table. */
    Findings roomIncludesKeepTheTable() const;
    /** An include of a Qt header keeps the table. */
    Findings qtIncludesKeepTheTable() const;
    /** Only storage says SQL. */
    Findings sqlStaysInStorage() const;
    /** The licence stands first in every source and build file. */
    Findings licenceStandsFirst() const;
    Findings filesAreShort() const;

private:
    QString roomOf(const SourceFile &file) const;
    bool mayUse(const QString &room, const QString &used) const;

    QString m_folder;
    RoomTable m_table;
    QtHeaders m_qt;
    std::vector<SourceFile> m_sources;    ///< C++ of app and tests
    std::vector<SourceFile> m_buildFiles; ///< CMake everywhere
};

} // namespace Cairn

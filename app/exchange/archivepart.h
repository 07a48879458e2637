// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace Cairn {

/** One file out of an archive (ZIP) that is in memory; nothing is ever unpacked onto the disk. */
struct ArchivePart
{
    enum class State : quint8 {
        Whole,
        Missing,   ///< the archive is in order and has no such file
        Damaged,   ///< it is no archive, or cannot be unpacked
        Protected, ///< it needs a password
        TooLarge,  ///< more files, or more bytes, than a document has
    };

    /** An archive with more files is refused. */
    static constexpr int MostFiles = 2000;
    /** A file that is larger unpacked is refused; so is one that grows without measure while it is unpacked. */
    static constexpr qsizetype MostBytes = qsizetype{50} * 1024 * 1024;

    State state = State::Missing;
    QByteArray bytes;  ///< empty unless whole
    QString details{}; ///< what the library said

    /** The first file of that name. */
    static ArchivePart of(const QByteArray &archive, const QByteArray &name);
};

} // namespace Cairn

// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/archivepart.h"

#include <archive.h>
#include <archive_entry.h>

#include <algorithm>
#include <memory>

namespace Cairn {

namespace {

constexpr qsizetype BytesAtATime = qsizetype{64} * 1024;
/** A document in words is seldom packed to less than a twentieth; what is packed to nothing is meant to fill memory. */
constexpr qsizetype MostGrowth = 200;
constexpr qsizetype GrowthAllowed = qsizetype{1024} * 1024; // bytes, whatever the archive's size

struct FreeArchive
{
    void operator()(archive *each) const { archive_read_free(each); }
};
using OwnedArchive = std::unique_ptr<archive, FreeArchive>;

ArchivePart damaged(archive *reader)
{
    const char *said = archive_error_string(reader);
    return {ArchivePart::State::Damaged, {}, QString::fromLocal8Bit(said)};
}

ArchivePart unpacked(archive *reader, qsizetype archiveBytes)
{
    const qsizetype most = std::min(ArchivePart::MostBytes, archiveBytes * MostGrowth + GrowthAllowed);
    ArchivePart part{ArchivePart::State::Whole, {}, {}};
    QByteArray piece(BytesAtATime, Qt::Uninitialized);
    while (true) {
        const la_ssize_t count = archive_read_data(reader, piece.data(), static_cast<size_t>(piece.size()));
        if (count < 0)
            return damaged(reader);
        if (count == 0)
            return part;
        if (part.bytes.size() + count > most)
            return {ArchivePart::State::TooLarge, {}, {}};
        part.bytes.append(piece.constData(), count);
    }
}

} // namespace

ArchivePart ArchivePart::of(const QByteArray &archive, const QByteArray &name)
{
    const OwnedArchive reader(archive_read_new());
    // Only by the list at its end: an archive that was cut off has none, and half a document is not taken for a whole.
    if (!reader || archive_read_support_format_zip_seekable(reader.get()) != ARCHIVE_OK
        || archive_read_open_memory(reader.get(), archive.constData(), static_cast<size_t>(archive.size()))
               != ARCHIVE_OK)
        return damaged(reader.get());
    archive_entry *entry = nullptr;
    for (int files = 0; true; ++files) {
        const int outcome = archive_read_next_header(reader.get(), &entry);
        if (outcome == ARCHIVE_EOF)
            return {};
        if (outcome != ARCHIVE_OK && outcome != ARCHIVE_WARN)
            return damaged(reader.get());
        if (files >= MostFiles)
            return {State::TooLarge, {}, {}};
        const char *path = archive_entry_pathname_utf8(entry);
        if (!path)
            path = archive_entry_pathname(entry);
        if (!path || name != path)
            continue;
        if (archive_entry_is_encrypted(entry))
            return {State::Protected, {}, {}};
        return unpacked(reader.get(), archive.size());
    }
}

} // namespace Cairn

// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/exchangelibraries.h"

#include <QCoreApplication>

#include <archive.h>
#include <libical/ical.h>
#include <xlsxwriter.h>

#if CAIRN_HAS_POPPLER
#include <poppler-version.h>
#endif

namespace Cairn {

namespace {

QString use(const char *source)
{
    return QCoreApplication::translate("UsedLibraries", source);
}

UsedLibrary calendarLibrary()
{
    // This one tells its version to the compiler alone.
    const QString version =
        QStringLiteral("%1.%2.%3").arg(ICAL_MAJOR_VERSION).arg(ICAL_MINOR_VERSION).arg(ICAL_PATCH_VERSION);
    return {QStringLiteral("libical"),
            version,
            QStringLiteral("LGPL-2.1-only OR MPL-2.0"),
            QStringLiteral("Copyright (C) 2000-2022 Eric Busboom, Allen Winter and others"),
            use(QT_TRANSLATE_NOOP("UsedLibraries", "It reads and writes calendars.")),
            QStringLiteral("MPL-2.0")};
}

UsedLibrary workbookLibrary()
{
    return {QStringLiteral("libxlsxwriter"),
            QString::fromUtf8(lxw_version()),
            QStringLiteral("BSD-2-Clause"),
            QStringLiteral("Copyright 2014-2021 John McNamara"),
            use(QT_TRANSLATE_NOOP("UsedLibraries", "It writes spreadsheets.")),
            QStringLiteral("BSD-2-Clause")};
}

UsedLibrary archiveLibrary()
{
    const QString name = QStringLiteral("libarchive");
    return {name,
            QString::fromUtf8(archive_version_string()).remove(name).trimmed(),
            QStringLiteral("BSD-2-Clause"),
            QStringLiteral("Copyright (C) 2003-2018 Tim Kientzle and others"),
            use(QT_TRANSLATE_NOOP("UsedLibraries", "It unpacks documents of Word.")),
            name};
}

UsedLibrary packingLibrary()
{
    return {QStringLiteral("zlib"),
            QString::fromUtf8(archive_zlib_version()),
            QStringLiteral("Zlib"),
            QStringLiteral("Copyright (C) 1995-2022 Jean-loup Gailly and Mark Adler"),
            use(QT_TRANSLATE_NOOP("UsedLibraries", "It packs and unpacks for the other libraries.")),
            QStringLiteral("Zlib")};
}

#if CAIRN_HAS_POPPLER
UsedLibrary pdfLibrary()
{
    return {QStringLiteral("Poppler"),
            QString::fromStdString(poppler::version_string()),
            QStringLiteral("GPL-2.0-only OR GPL-3.0-only"),
            QStringLiteral("Copyright (C) 1996-2011 Glyph & Cog, LLC; Copyright (C) 2005-2022 the Poppler developers"),
            use(QT_TRANSLATE_NOOP("UsedLibraries", "It reads the text of PDF files.")),
            QStringLiteral("GPL-3.0")};
}
#endif

} // namespace

std::vector<UsedLibrary> librariesOfExchange()
{
    std::vector<UsedLibrary> libraries{calendarLibrary(), workbookLibrary(), archiveLibrary(), packingLibrary()};
#if CAIRN_HAS_POPPLER
    libraries.push_back(pdfLibrary());
#endif
    return libraries;
}

} // namespace Cairn

// SPDX-License-Identifier: GPL-3.0-or-later
#include "startup/usedlibraries.h"

#include "exchange/exchangelibraries.h"
#include "storage/storagelibrary.h"

#include <QCoreApplication>

#include <utility>

namespace Cairn {

namespace {

QString use(const char *source)
{
    return QCoreApplication::translate("UsedLibraries", source);
}

} // namespace

std::vector<UsedLibrary> usedLibraries()
{
    const QString qtVersion = QString::fromLatin1(qVersion());
    std::vector<UsedLibrary> libraries{
        {QStringLiteral("Qt"), qtVersion, QStringLiteral("LGPL-3.0-only"),
         QStringLiteral("Copyright (C) The Qt Company Ltd. and other contributors"),
         use(QT_TRANSLATE_NOOP("UsedLibraries", "Windows, texts, pictures and files are made with it.")),
         QStringLiteral("LGPL-3.0")},
        {QStringLiteral("Qt Charts"), qtVersion, QStringLiteral("GPL-3.0-only"),
         QStringLiteral("Copyright (C) The Qt Company Ltd. and other contributors"),
         use(QT_TRANSLATE_NOOP("UsedLibraries", "It draws the charts of pay.")), QStringLiteral("GPL-3.0")},
        libraryOfStorage()};
    for (UsedLibrary &library : librariesOfExchange())
        libraries.push_back(std::move(library));
    libraries.push_back(
        {QStringLiteral("valijson"),
         {},
         QStringLiteral("BSD-2-Clause"),
         QStringLiteral("Copyright (C) 2016 Tristan Penman; Copyright (C) 2016 Akamai Technologies, Inc."),
         use(QT_TRANSLATE_NOOP("UsedLibraries", "It checks the content packs against their schemas.")),
         QStringLiteral("BSD-2-Clause")});
    return libraries;
}

} // namespace Cairn

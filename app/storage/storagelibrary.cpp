// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/storagelibrary.h"

#include "storage/sqlconnection.h"

#include <QCoreApplication>

namespace Cairn {

UsedLibrary libraryOfStorage()
{
    UsedLibrary library{QStringLiteral("SQLite"),
                        {},
                        QStringLiteral("Public domain"),
                        QStringLiteral("By D. Richard Hipp and others, who gave up their copyright"),
                        QCoreApplication::translate("UsedLibraries", "It keeps the plans on the disk."),
                        {}};
    SqlConnection connection(QStringLiteral(":memory:"), SqlConnection::Access::ReadWrite);
    if (connection.open()) {
        if (const Result<QVariant> version = connection.value("SELECT sqlite_version()"))
            library.version = version.value().toString();
    }
    return library;
}

} // namespace Cairn

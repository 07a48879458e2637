// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/programfolder.h"

#include <QDir>
#include <QFile>
#include <QSettings>

namespace Cairn {

QString programFolder(const QString &folderOfFile)
{
    const QString clean = QDir::cleanPath(folderOfFile);
    return clean.endsWith(QLatin1String(".app/Contents/MacOS")) ? QDir::cleanPath(clean + QStringLiteral("/../../.."))
                                                                : folderOfFile;
}

void writeNowhereElse(const QString &folder)
{
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder);
    const QByteArray encoded = QFile::encodeName(QDir::toNativeSeparators(folder));
    // The first is Unix's, the others are Windows'.
    for (const char *variable : {"TMPDIR", "TMP", "TEMP"})
        qputenv(variable, encoded);
}

} // namespace Cairn

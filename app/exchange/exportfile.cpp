// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/exportfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <filesystem>

#ifdef Q_OS_WIN
#include <io.h>
#include <qt_windows.h>
#else
#include <fcntl.h>
#include <unistd.h>
#endif

namespace Cairn {

namespace {

Problem notWritten(const QString &path, const QString &details)
{
    //: %1 the name of a file
    return {QCoreApplication::translate("ExportFile",
                                        "%1 could not be written. What was there before is as it was. Make room on the "
                                        "disk, or choose another folder.")
                .arg(QDir::toNativeSeparators(path)),
            details};
}

/** Asks the disk to confirm what was written to the open file. */
bool isOnTheDisk(QFile &file)
{
#if defined(Q_OS_WIN)
    return FlushFileBuffers(reinterpret_cast<HANDLE>(_get_osfhandle(file.handle())));
#elif defined(Q_OS_MACOS)
    return ::fcntl(file.handle(), F_FULLFSYNC) == 0 || ::fsync(file.handle()) == 0;
#else
    return ::fsync(file.handle()) == 0;
#endif
}

/** Has the new name written down too. The file is whole either way, so what a folder cannot do is no problem. */
void syncFolderOf([[maybe_unused]] const QString &path)
{
#ifndef Q_OS_WIN
    const QByteArray folder = QFile::encodeName(QFileInfo(path).absolutePath());
    const int handle = ::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0)
        return;
    ::fsync(handle);
    ::close(handle);
#endif
}

/** Writes a new file, whole or not at all. */
Result<void> writeBeside(const QString &temporary, const QByteArray &bytes)
{
    QFile file(temporary);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return Problem{{}, file.errorString()};
    const bool isWritten = file.write(bytes) == bytes.size() && file.flush() && isOnTheDisk(file);
    const QString error = file.errorString();
    file.close();
    // A write that was cut short can go unnoticed until the file is read.
    if (isWritten && file.error() == QFileDevice::NoError && file.open(QIODevice::ReadOnly)
        && file.size() == bytes.size() && file.readAll() == bytes)
        return {};
    return Problem{{}, error};
}

/** The file that a link leads to, else the path itself. */
QString placeOf(const QString &path)
{
    const QFileInfo info(path);
    const QString target = info.isSymLink() ? info.symLinkTarget() : QString();
    return target.isEmpty() ? info.absoluteFilePath() : target;
}

} // namespace

Result<void> writeExport(const QString &path, const QByteArray &bytes)
{
    const QString place = placeOf(path);
    const QFileInfo there(place);
    if (there.exists() && !there.isFile())
        return notWritten(path, QStringLiteral("not a file"));
    const QString temporary =
        QStringLiteral("%1/.%2.%3.part")
            .arg(there.absolutePath(), there.fileName().left(40), QUuid::createUuid().toString(QUuid::Id128).left(12));
    const Result<void> written = writeBeside(temporary, bytes);
    if (!written) {
        QFile::remove(temporary);
        return notWritten(path, written.problem().details);
    }
    if (there.exists())
        QFile::setPermissions(temporary, there.permissions());
    std::error_code code;
    std::filesystem::rename(QFileInfo(temporary).filesystemFilePath(), there.filesystemFilePath(), code);
    if (code) {
        QFile::remove(temporary);
        return notWritten(path, QString::fromStdString(code.message()));
    }
    syncFolderOf(place);
    return {};
}

} // namespace Cairn

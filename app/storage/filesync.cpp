// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/filesync.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <filesystem>

#ifdef Q_OS_WIN
#include <io.h>
#include <qt_windows.h>
#else
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>
#endif

namespace Cairn {

namespace {

Problem notSynced(const QString &path, const QString &reason)
{
    return {QCoreApplication::translate("FileSync", "The disk did not confirm that %1 is written.")
                .arg(QDir::toNativeSeparators(path)),
            reason};
}

#ifndef Q_OS_WIN

Result<void> syncPath(const QString &path, int flags)
{
    const int handle = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
    if (handle < 0)
        return notSynced(path, QString::fromLocal8Bit(std::strerror(errno)));
#ifdef Q_OS_MACOS
    const bool synced = ::fcntl(handle, F_FULLFSYNC) == 0 || ::fsync(handle) == 0;
#else
    const bool synced = ::fsync(handle) == 0;
#endif
    const int code = errno;
    ::close(handle);
    if (!synced)
        return notSynced(path, QString::fromLocal8Bit(std::strerror(code)));
    return {};
}

#endif

} // namespace

#ifdef Q_OS_WIN

Result<void> syncFile(const QString &file)
{
    QFile opened(file);
    if (!opened.open(QIODevice::ReadWrite))
        return notSynced(file, opened.errorString());
    const auto handle = reinterpret_cast<HANDLE>(_get_osfhandle(opened.handle()));
    if (!FlushFileBuffers(handle))
        return notSynced(file, QString::number(GetLastError()));
    return {};
}

Result<void> syncFolder(const QString &)
{
    return {}; // NTFS keeps the names in its own journal; folders cannot be flushed
}

#else

Result<void> syncFile(const QString &file)
{
    return syncPath(file, O_RDONLY);
}

Result<void> syncFolder(const QString &folder)
{
    return syncPath(folder, O_RDONLY | O_DIRECTORY);
}

#endif

Result<void> renameFile(const QString &from, const QString &to)
{
    std::error_code code;
    std::filesystem::rename(QFileInfo(from).filesystemFilePath(), QFileInfo(to).filesystemFilePath(), code);
    if (!code)
        return {};
    return Problem{QCoreApplication::translate("FileSync", "The file %1 could not be given its name.")
                       .arg(QDir::toNativeSeparators(to)),
                   QString::fromStdString(code.message())};
}

Result<void> renameAll(const std::vector<Renaming> &renamings)
{
    for (auto next = renamings.begin(); next != renamings.end(); ++next) {
        const Result<void> renamed = renameFile(next->from, next->to);
        if (renamed)
            continue;
        while (next != renamings.begin()) {
            --next;
            (void)renameFile(next->to, next->from);
        }
        return renamed;
    }
    return {};
}

} // namespace Cairn

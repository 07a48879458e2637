// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/payseriesfolder.h"

#include "storage/filesync.h"
#include "storage/payseriesfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace Cairn {

namespace {

const QString PresentEnd = QStringLiteral(".cairnpay");
const QString RemovedEnd = QStringLiteral(".removed");
const QString PartialEnd = QStringLiteral(".cairnpay.partial");

/** Only the owner reads salaries. */
constexpr QFileDevice::Permissions OwnerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

QString presentFile(const PaySeriesId &id)
{
    return id.text() + PresentEnd;
}

QString removedFile(const PaySeriesId &id)
{
    return id.text() + RemovedEnd;
}

/** Names that Windows keeps for devices, whatever their ending. */
bool isDevice(const QString &name)
{
    const QString upper = name.toUpper();
    const bool isNumbered = upper.size() == 4 && upper.at(3) >= u'0' && upper.at(3) <= u'9'
                            && (upper.startsWith(QLatin1String("COM")) || upper.startsWith(QLatin1String("LPT")));
    return isNumbered || upper == QLatin1String("CON") || upper == QLatin1String("PRN") || upper == QLatin1String("AUX")
           || upper == QLatin1String("NUL");
}

/** Whether an id can be the name of a file on every system. */
bool isSafe(const PaySeriesId &id)
{
    constexpr qsizetype LongestId = 64;
    const QString &text = id.text();
    const auto isPlain = [](QChar sign) {
        return (sign >= u'a' && sign <= u'z') || (sign >= u'A' && sign <= u'Z') || (sign >= u'0' && sign <= u'9')
               || sign == u'-' || sign == u'_';
    };
    return !text.isEmpty() && text.size() <= LongestId && std::all_of(text.begin(), text.end(), isPlain)
           && !isDevice(text);
}

/** What a name is compared by: neither case nor spaces around it make another. */
QString comparable(const QString &name)
{
    // Upper case first, for letters that become two there.
    return name.normalized(QString::NormalizationForm_C).simplified().toUpper().toCaseFolded();
}

/** Whether a name comes before another in a list. */
bool isBefore(const PaySeries &a, const PaySeries &b)
{
    const int order = comparable(a.name).compare(comparable(b.name));
    return order != 0 ? order < 0 : a.id < b.id;
}

Problem notSaved(const QString &folder, const QString &details)
{
    //: %1 a folder
    return {QCoreApplication::translate("PaySeriesFolder",
                                        "The salary figures could not be saved. What was there before is as it was. "
                                        "Make room on the disk, or allow writing to %1.")
                .arg(QDir::toNativeSeparators(folder)),
            details};
}

Problem notChanged(const QString &folder, const QString &details)
{
    //: %1 a folder
    return {QCoreApplication::translate("PaySeriesFolder",
                                        "The list of your salary figures could not be changed. They are as they were. "
                                        "Close programs that use the files, or allow writing to %1.")
                .arg(QDir::toNativeSeparators(folder)),
            details};
}

Problem notConfirmed(const QString &details)
{
    return {QCoreApplication::translate("PaySeriesFolder",
                                        "The disk did not confirm the last change to your salary figures. The figures "
                                        "themselves are whole. Look whether the change is there, and make room on the "
                                        "disk."),
            details};
}

Problem notThere(const PaySeriesId &id)
{
    return {QCoreApplication::translate("PaySeriesFolder",
                                        "These salary figures are no longer in the folder of the workspace. Nothing "
                                        "was changed. Look at the list again."),
            id.text()};
}

Problem idTaken(const PaySeriesId &id)
{
    //: %1 the short name of a file, without its ending
    return {QCoreApplication::translate("PaySeriesFolder",
                                        "Salary figures are kept as %1 already. Nothing was changed. Import these once "
                                        "more, or delete the others for good.")
                .arg(id.text()),
            id.text()};
}

/** Puts what could not be read in front of the reason. */
Problem leftOut(const QString &what, const Problem &reason)
{
    //: %1 the name of salary figures or of their file, %2 a sentence or more that says why
    return {QCoreApplication::translate("PaySeriesFolder", "The salary figures “%1” were left out. %2")
                .arg(what, reason.sentence),
            reason.details};
}

/** Writes a new file, whole or not at all as far as can be known: it is read again once it is on the disk. */
Result<void> writeAndCheck(const QString &file, const QByteArray &bytes)
{
    QFile opened(file);
    if (!opened.open(QIODevice::WriteOnly | QIODevice::NewOnly, OwnerOnly))
        return Problem{{}, opened.errorString()};
    const bool isWritten = opened.write(bytes) == bytes.size() && opened.flush();
    const QString error = opened.errorString();
    opened.close();
    if (!isWritten || opened.error() != QFileDevice::NoError)
        return Problem{{}, error};
    Result<void> synced = syncFile(file);
    if (!synced)
        return synced;
    // A write that was cut short can go unnoticed until the file is read.
    if (!opened.open(QIODevice::ReadOnly) || opened.size() != bytes.size())
        return Problem{{}, QStringLiteral("another size than written")};
    constexpr qsizetype AtOnce = 1'000'000;
    for (qsizetype at = 0; at < bytes.size(); at += AtOnce)
        if (opened.read(AtOnce) != QByteArrayView(bytes).sliced(at, std::min(AtOnce, bytes.size() - at)))
            return Problem{{}, QStringLiteral("other bytes than written")};
    return {};
}

} // namespace

QString PaySeriesFolder::path(const QString &name) const
{
    return QDir(m_folder.paySeriesFolder()).filePath(name);
}

bool PaySeriesFolder::isThere(const QString &name) const
{
    // Whatever the case: a folder that is carried to another system must not lose one of two.
    const QDir folder(m_folder.paySeriesFolder());
    const QStringList names = folder.entryList(QDir::AllEntries | QDir::Hidden | QDir::System);
    return names.contains(name, Qt::CaseInsensitive);
}

Result<PaySeries> PaySeriesFolder::read(const QString &file, Part part) const
{
    QFile opened(file);
    const bool isOpen = opened.open(QIODevice::ReadOnly);
    if (isOpen && part == Part::Heading)
        return payHeadingFrom(opened);
    const qint64 size = opened.size();
    const bool isShort = isOpen && size <= mostPayFileBytes();
    // Not mapped into memory: a stick that is pulled out meanwhile would end the program.
    const QByteArray bytes = isShort ? opened.read(size) : QByteArray();
    if (isOpen && opened.error() == QFileDevice::NoError)
        return seriesFrom(bytes, m_rates);
    return Problem{QCoreApplication::translate("PaySeriesFolder",
                                               "The file could not be read. It is as it was. Check that the disk is "
                                               "there and that you may read the file."),
                   opened.errorString()};
}

Result<PaySeriesListing> PaySeriesFolder::listed(const QString &end, Part part) const
{
    const QDir folder(m_folder.paySeriesFolder());
    const QFileInfo info(folder.path());
    PaySeriesListing listing;
    if (!info.exists())
        return listing;
    if (!info.isDir() || !info.isReadable())
        //: %1 a folder
        return Problem{QCoreApplication::translate("PaySeriesFolder",
                                                   "Your salary figures could not be read. They are as they were. "
                                                   "Allow reading the folder %1.")
                           .arg(QDir::toNativeSeparators(folder.path())),
                       {}};
    for (const QString &name : folder.entryList(QDir::Files | QDir::Hidden, QDir::Name)) {
        const PaySeriesId id(name.chopped(std::min(name.size(), end.size())));
        if (!name.endsWith(end) || !isSafe(id))
            continue;
        Result<PaySeries> series = read(folder.filePath(name), part);
        if (series) {
            listing.series.push_back(series.takeValue());
            listing.series.back().id = id;
            continue;
        }
        const Result<PaySeries> heading = read(folder.filePath(name), Part::Heading);
        const QString called = heading ? heading.value().name.simplified() : QString();
        listing.unreadable.push_back({id, leftOut(called.isEmpty() ? name : called, series.problem())});
    }
    std::sort(listing.series.begin(), listing.series.end(), isBefore);
    std::sort(listing.unreadable.begin(), listing.unreadable.end(),
              [](const UnreadablePaySeries &a, const UnreadablePaySeries &b) { return a.id < b.id; });
    return listing;
}

Result<PaySeriesListing> PaySeriesFolder::list() const
{
    return listed(PresentEnd, Part::Everything);
}

Result<PaySeriesListing> PaySeriesFolder::removed() const
{
    return listed(RemovedEnd, Part::Heading);
}

Result<void> PaySeriesFolder::checkName(const QString &name) const
{
    const Result<PaySeriesListing> present = listed(PresentEnd, Part::Heading);
    if (!present)
        return present.problem();
    for (const PaySeries &series : present.value().series)
        if (comparable(series.name) == comparable(name))
            //: %1 the name of salary figures
            return Problem{QCoreApplication::translate("PaySeriesFolder",
                                                       "Other salary figures are called “%1” already. Nothing was "
                                                       "changed. Give these another name, or remove the others.")
                               .arg(series.name),
                           series.id.text()};
    return {};
}

Result<void> PaySeriesFolder::checkNew(const PaySeries &series) const
{
    if (!isSafe(series.id))
        //: %1 the short name of a file
        return Problem{QCoreApplication::translate("PaySeriesFolder",
                                                   "Salary figures cannot be kept as “%1”, since no file can be called "
                                                   "so. Nothing was changed. Use letters from a to z, digits, - and _.")
                           .arg(series.id.text()),
                       series.id.text()};
    if (comparable(series.name).isEmpty())
        return Problem{QCoreApplication::translate(
                           "PaySeriesFolder", "The salary figures have no name. Nothing was changed. Give them one "
                                              "by which you will know them."),
                       series.id.text()};
    if (isThere(presentFile(series.id)) || isThere(removedFile(series.id)))
        return idTaken(series.id);
    return checkName(series.name);
}

Result<void> PaySeriesFolder::add(const PaySeries &series)
{
    Result<void> isNew = checkNew(series);
    if (!isNew)
        return isNew;
    const QDir folder(m_folder.paySeriesFolder());
    const QByteArray bytes = bytesOf(series);
    const Result<PaySeries> readAgain = seriesFrom(bytes, m_rates);
    if (!readAgain)
        return notSaved(folder.path(), readAgain.problem().details);
    const bool wasThere = folder.exists();
    Result<void> written = writeNew(series.id, bytes);
    if (!written && !wasThere)
        QDir().rmdir(folder.path()); // does nothing where something is in it
    return written;
}

Result<void> PaySeriesFolder::writeNew(const PaySeriesId &id, const QByteArray &bytes)
{
    const QDir folder(m_folder.paySeriesFolder());
    if (!folder.mkpath(QStringLiteral(".")))
        return notSaved(folder.path(), QStringLiteral("the folder could not be made"));
    // What a program that was stopped meanwhile left behind.
    for (const QString &name : folder.entryList({u'*' + PartialEnd}, QDir::Files | QDir::Hidden))
        QFile::remove(folder.filePath(name));

    const QString partial = path(id.text() + PartialEnd);
    Result<void> done = writeAndCheck(partial, bytes);
    if (done)
        done = syncFolder(m_folder.path());
    if (done)
        done = renameFile(partial, path(presentFile(id)));
    if (!done) {
        QFile::remove(partial);
        return notSaved(folder.path(), done.problem().details);
    }
    const Result<void> named = syncFolder(folder.path());
    if (named)
        return {};
    if (QFile::remove(path(presentFile(id))))
        return notSaved(folder.path(), named.problem().details);
    return notConfirmed(named.problem().details);
}

Result<void> PaySeriesFolder::move(const QString &from, const QString &to) const
{
    const QString folder = m_folder.paySeriesFolder();
    const Result<void> renamed = renameFile(path(from), path(to));
    if (!renamed)
        return notChanged(folder, renamed.problem().details);
    const Result<void> named = syncFolder(folder);
    if (named)
        return {};
    if (renameFile(path(to), path(from)))
        return notChanged(folder, named.problem().details);
    return notConfirmed(named.problem().details);
}

Result<void> PaySeriesFolder::remove(const PaySeriesId &id)
{
    if (!isSafe(id) || !QFileInfo(path(presentFile(id))).isFile())
        return notThere(id);
    if (isThere(removedFile(id)))
        return idTaken(id);
    return move(presentFile(id), removedFile(id));
}

Result<void> PaySeriesFolder::bringBack(const PaySeriesId &id)
{
    if (!isSafe(id) || !QFileInfo(path(removedFile(id))).isFile())
        return notThere(id);
    if (isThere(presentFile(id)))
        return idTaken(id);
    // One that cannot be read comes back all the same, and the list says again what is wrong with it.
    const Result<PaySeries> heading = read(path(removedFile(id)), Part::Heading);
    const Result<void> isFree = heading ? checkName(heading.value().name) : Result<void>();
    return isFree ? move(removedFile(id), presentFile(id)) : isFree;
}

Result<void> PaySeriesFolder::erase(const PaySeriesId &id)
{
    if (!isSafe(id) || !QFileInfo(path(removedFile(id))).isFile())
        return notThere(id);
    QFile file(path(removedFile(id)));
    if (!file.remove())
        return notChanged(m_folder.paySeriesFolder(), file.errorString());
    const Result<void> synced = syncFolder(m_folder.paySeriesFolder());
    return synced ? synced : Result<void>(notConfirmed(synced.problem().details));
}

} // namespace Cairn

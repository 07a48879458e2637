// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/openingwords.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

namespace Cairn {

namespace {

QString sizeText(qint64 bytes)
{
    constexpr qint64 Megabyte = 1024 * 1024;
    return QLocale().formattedDataSize(bytes, bytes < Megabyte ? 0 : 1, QLocale::DataSizeTraditionalFormat);
}

/** Writes the words of one problem: a function for each kind of trouble. */
class OpeningWriter final
{
    Q_DECLARE_TR_FUNCTIONS(OpeningWriter)

public:
    explicit OpeningWriter(const OpeningProblem &problem) : m_problem(problem) {}

    OpeningWords words() const;

private:
    OpeningWords openElsewhere() const;
    OpeningWords lockedByHost() const;
    OpeningWords notAWorkspace() const;
    OpeningWords emptyFile() const;
    OpeningWords damaged() const;
    OpeningWords foreign() const;
    OpeningWords newer() const;
    OpeningWords readOnlyFolder() const;
    OpeningWords diskFull() const;
    OpeningWords cannotCreate() const;
    OpeningWords other() const;

    bool hasCheckedCopy() const { return m_problem.newestCopy && m_problem.newestCopy->checked; }
    QString copyTime() const;
    QString copySafe() const;
    QString settingsSafe() const { return tr("Your settings"); }

    OpeningOption restoreCopy() const;
    OpeningOption setAside() const;
    OpeningOption chooseFolder() const;
    OpeningOption tryAgain(const QString &title, const QString &line) const;
    static void adviseFirst(OpeningWords &words);

    const OpeningProblem &m_problem;
};

OpeningWords OpeningWriter::words() const
{
    OpeningWords words;
    switch (m_problem.trouble) {
    case OpeningTrouble::OpenElsewhere:
        words = openElsewhere();
        break;
    case OpeningTrouble::LockedByHost:
        words = lockedByHost();
        break;
    case OpeningTrouble::NotAWorkspace:
        words = notAWorkspace();
        break;
    case OpeningTrouble::EmptyFile:
        words = emptyFile();
        break;
    case OpeningTrouble::Damaged:
        words = damaged();
        break;
    case OpeningTrouble::Foreign:
        words = foreign();
        break;
    case OpeningTrouble::Newer:
        words = newer();
        break;
    case OpeningTrouble::ReadOnlyFolder:
        words = readOnlyFolder();
        break;
    case OpeningTrouble::DiskFull:
        words = diskFull();
        break;
    case OpeningTrouble::CannotCreate:
        words = cannotCreate();
        break;
    case OpeningTrouble::Other:
        words = other();
        break;
    }
    adviseFirst(words);
    return words;
}

void OpeningWriter::adviseFirst(OpeningWords &words)
{
    //: A tag on the way on that is advised
    words.options.front().tag = tr("advised");
}

QString OpeningWriter::copyTime() const
{
    return QLocale().toString(m_problem.newestCopy->takenAt.toLocalTime(), QLocale::ShortFormat);
}

QString OpeningWriter::copySafe() const
{
    return tr("A copy from %1, checked and whole").arg(copyTime());
}

OpeningOption OpeningWriter::restoreCopy() const
{
    const SafetyCopy &copy = *m_problem.newestCopy;
    return {OpeningChoice::RestoreCopy,
            tr("Open the copy from %1").arg(copyTime()),
            tr("Learners: %1. Changes: %2. Size: %3. The file that is there now is kept next to it.")
                .arg(QLocale().toString(copy.learners), QLocale().toString(copy.changes), sizeText(copy.bytes)),
            {},
            tr("Open the copy")};
}

OpeningOption OpeningWriter::setAside() const
{
    return {OpeningChoice::SetAsideAndBeginNew,
            tr("Keep this file aside and begin new"),
            tr("The file gets another name in the same folder. Nothing is erased."),
            {},
            tr("Begin new")};
}

OpeningOption OpeningWriter::chooseFolder() const
{
    return {OpeningChoice::ChooseFolder,
            tr("Choose another folder"),
            tr("Open or begin a workspace somewhere else. This place stays as it is."),
            {},
            tr("Choose a folder")};
}

OpeningOption OpeningWriter::tryAgain(const QString &title, const QString &line) const
{
    return {OpeningChoice::TryAgain, title, line, {}, tr("Try again")};
}

OpeningWords OpeningWriter::openElsewhere() const
{
    return {tr("Your plan is already open in another window"),
            tr("Only one window at a time may write to a workspace, so that nothing gets mixed up."),
            {tr("Everything in the workspace: this window has written nothing"),
             tr("What you do in the other window: it is saved there as always"), settingsSafe()},
            {},
            {{OpeningChoice::ShowOtherWindow,
              tr("Go to the other window"),
              tr("It comes to the front, and this one closes."),
              {},
              tr("Show that window")},
             tryAgain(tr("Try again"), tr("For when the other window is closed.")),
             chooseFolder()}};
}

OpeningWords OpeningWriter::lockedByHost() const
{
    const bool isNamed = !m_problem.host.isEmpty();
    OpeningWords words;
    words.title = tr("Your plan is in use on another computer");
    words.story =
        isNamed ? tr("The computer “%1” has this workspace open, or did not close it properly.").arg(m_problem.host)
                : tr("Another computer has this workspace open, or did not close it properly.");
    words.safe = {tr("Everything that was saved on the other computer"),
                  tr("The workspace: nothing was written to it from here"), settingsSafe()};
    words.missing = {tr("Changes that the other computer is still making")};
    words.options = {
        tryAgain(tr("Close it there, then try again"),
                 tr("The safe way: close Career Cairn on the other computer first.")),
        {OpeningChoice::OpenAnyway,
         tr("Open it here anyway"),
         isNamed ? tr("Only if “%1” is switched off, or Career Cairn is surely closed there.").arg(m_problem.host)
                 : tr("Only if that computer is switched off, or Career Cairn is surely closed there."),
         {},
         tr("Open anyway")},
        chooseFolder()};
    return words;
}

OpeningWords OpeningWriter::notAWorkspace() const
{
    OpeningWords words{tr("This file is not a workspace"),
                       tr("It has the name of a workspace, but not the contents of one. A copy that stopped halfway "
                          "can look like this."),
                       {tr("The file itself: it was only looked at, not changed"), settingsSafe()},
                       {tr("What the workspace should hold cannot be read from this file")},
                       {setAside(), chooseFolder()}};
    if (hasCheckedCopy()) {
        words.safe.insert(1, copySafe());
        words.missing = {tr("Changes made after %1").arg(copyTime())};
        words.options.insert(words.options.begin(), restoreCopy());
    }
    return words;
}

OpeningWords OpeningWriter::emptyFile() const
{
    OpeningWords words{tr("This file is empty"),
                       tr("It has the name of a workspace and no contents, as after a full disk or a broken copy."),
                       {tr("Every other file in the folder: none was touched"), settingsSafe()},
                       {tr("There is nothing in the file that could be read")},
                       {setAside(), chooseFolder()}};
    if (hasCheckedCopy()) {
        words.safe.insert(1, copySafe());
        words.missing = {tr("Changes made after %1").arg(copyTime())};
        words.options.insert(words.options.begin(), restoreCopy());
    }
    return words;
}

OpeningWords OpeningWriter::damaged() const
{
    OpeningWords words;
    words.title = tr("This workspace is damaged");
    words.story = tr("It could not be read to the end, as after a full disk, a pulled-out drive or a fault of the "
                     "disk.");
    words.safe = {tr("The damaged file: nothing was written to it"), settingsSafe()};
    words.options = {chooseFolder(), setAside()};
    if (hasCheckedCopy()) {
        words.safe.insert(1, copySafe());
        words.missing = {tr("Changes made after %1").arg(copyTime())};
        words.options.insert(words.options.begin(), restoreCopy());
    } else {
        words.missing = {tr("How much of the plan is still whole is not known yet"),
                         tr("No checked copy was found on this computer")};
    }
    return words;
}

OpeningWords OpeningWriter::foreign() const
{
    return {tr("This file belongs to another program"),
            tr("It is a database, but not one of Career Cairn."),
            {tr("The other program’s file: it was not changed"), settingsSafe()},
            {},
            {chooseFolder(), setAside()}};
}

OpeningWords OpeningWriter::newer() const
{
    return {tr("This workspace needs a newer Career Cairn"),
            tr("A newer version has written it. This version, %1, could lose what it does not understand, so it "
               "leaves the file alone.")
                .arg(QStringLiteral(CAIRN_VERSION)),
            {tr("The whole workspace: this version has written nothing to it"), settingsSafe()},
            {},
            {{OpeningChoice::Quit,
              tr("Close now, and open it with the newer version"),
              tr("If the newer version is not on this computer, install it first."),
              {},
              tr("Close the program")},
             chooseFolder()}};
}

OpeningWords OpeningWriter::readOnlyFolder() const
{
    return {tr("Nothing can be saved in this folder"),
            tr("The folder or the file may only be read, so changes could not be kept."),
            {tr("What is in the folder: it can be read, and it was not changed"), settingsSafe()},
            {},
            {chooseFolder(), tryAgain(tr("Allow writing there, then try again"),
                                      tr("Remove the write protection of the folder, the file or the drive."))}};
}

OpeningWords OpeningWriter::diskFull() const
{
    return {
        tr("The disk is full"),
        tr("Without free room nothing new can be saved, so the workspace was not opened."),
        {tr("Everything that was saved before the disk was full"), settingsSafe()},
        {},
        {tryAgain(tr("Make room, then try again"), tr("Erase or move some files on that disk; a little is enough.")),
         chooseFolder()}};
}

OpeningWords OpeningWriter::cannotCreate() const
{
    return {tr("A new workspace cannot be made here"),
            tr("The folder is not there, or files may not be made in it."),
            {tr("All that was there before: nothing was made and nothing was changed"), settingsSafe()},
            {},
            {chooseFolder(), tryAgain(tr("Try again"), tr("For when the folder or the drive is there again."))}};
}

OpeningWords OpeningWriter::other() const
{
    OpeningWords words{
        tr("The workspace could not be opened"),
        tr("The reason is not one this program knows. The technical details may help to find it."),
        {tr("The workspace file: nothing was written to it just now"), settingsSafe()},
        {tr("Whether anything is missing is not known yet")},
        {tryAgain(tr("Try again"), tr("Some troubles pass by themselves, as with a slow drive.")), chooseFolder()}};
    if (hasCheckedCopy()) {
        words.safe.insert(1, copySafe());
        words.options.insert(words.options.begin() + 1, restoreCopy());
    }
    return words;
}

} // namespace

OpeningWords openingWords(const OpeningProblem &problem)
{
    return OpeningWriter(problem).words();
}

} // namespace Cairn

// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/openingwords.h"

#include <QCoreApplication>
#include <QDir>

namespace Cairn {

namespace {

QString textOf(OpeningTrouble trouble)
{
    const auto tr = [](const char *text) { return QCoreApplication::translate("Storage", text); };
    switch (trouble) {
    case OpeningTrouble::OpenElsewhere:
        return tr(QT_TRANSLATE_NOOP("Storage", "The workspace is open in another window on this computer. Nothing was "
                                               "changed. Close that window and try again. (%1)"));
    case OpeningTrouble::LockedByHost:
        return tr(QT_TRANSLATE_NOOP("Storage",
                                    "The workspace is in use on another computer. Nothing was changed. Close "
                                    "the program there and try again. (%1)"));
    case OpeningTrouble::NotAWorkspace:
        return tr(QT_TRANSLATE_NOOP("Storage",
                                    "The file is not a Career Cairn workspace. Nothing was written to it. Move "
                                    "it away or choose another folder. (%1)"));
    case OpeningTrouble::EmptyFile:
        return tr(QT_TRANSLATE_NOOP("Storage",
                                    "The workspace file is empty. Nothing was written to it. Open the program: "
                                    "it offers a safety copy or a new beginning. (%1)"));
    case OpeningTrouble::Damaged:
        return tr(QT_TRANSLATE_NOOP("Storage",
                                    "The workspace file is damaged or missing. Nothing was written to it. Open "
                                    "the program: it offers the newest safety copy. (%1)"));
    case OpeningTrouble::Foreign:
        return tr(QT_TRANSLATE_NOOP("Storage",
                                    "The file belongs to another program. Nothing was written to it. Move it "
                                    "away or choose another folder. (%1)"));
    case OpeningTrouble::Newer:
        return tr(QT_TRANSLATE_NOOP("Storage",
                                    "The workspace was written by a newer Career Cairn. Nothing was written to "
                                    "it. Use the newer program, or choose another folder. (%1)"));
    case OpeningTrouble::ReadOnlyFolder:
        return tr(QT_TRANSLATE_NOOP("Storage",
                                    "Nothing can be written to the folder of the workspace. What is there is "
                                    "untouched. Allow writing, or choose another folder. (%1)"));
    case OpeningTrouble::DiskFull:
        return tr(QT_TRANSLATE_NOOP("Storage", "The disk is full. What is saved is untouched. Make room and try again. "
                                               "(%1)"));
    case OpeningTrouble::CannotCreate:
        return tr(QT_TRANSLATE_NOOP("Storage", "The folder of the workspace could not be made. Nothing was changed. "
                                               "Choose another folder. (%1)"));
    case OpeningTrouble::Other:
        break;
    }
    return tr(QT_TRANSLATE_NOOP("Storage",
                                "The workspace could not be opened. Nothing was changed. Check its folder and "
                                "try again. (%1)"));
}

} // namespace

QString sentenceOf(const OpeningProblem &problem)
{
    return textOf(problem.trouble).arg(QDir::toNativeSeparators(problem.file));
}

} // namespace Cairn

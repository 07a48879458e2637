// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/leftoutpack.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>

namespace Cairn {

QString wordsOf(const LeftOutPack &pack)
{
    const CatalogueMistake &first = pack.mistakes.front();
    QString place = first.file;
    if (first.line > 0)
        //: A place in a file: %1 the name of the file, %2 the number of the line
        place =
            QCoreApplication::translate("LeftOutPack", "%1, line %2").arg(first.file, QLocale().toString(first.line));
    const QString count = QLocale().toString(static_cast<qlonglong>(pack.mistakes.size()));
    const QString folder = QDir::toNativeSeparators(pack.folder);
    if (place.isEmpty())
        //: %1 a folder, %2 the sentence of a mistake, %3 a number
        return QCoreApplication::translate("LeftOutPack", "The pack %1 is left out. %2 Mistakes: %3.")
            .arg(folder, first.sentence, count);
    //: %1 a folder, %2 a place in a file of it, %3 the sentence of a mistake that stands there, %4 a number
    return QCoreApplication::translate("LeftOutPack", "The pack %1 is left out. %2: %3 Mistakes: %4.")
        .arg(folder, place, first.sentence, count);
}

} // namespace Cairn

// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/addedpack.h"

#include <QCoreApplication>

namespace Cairn {

QString addedWords(const AddedPack &pack)
{
    if (pack.publisher.isEmpty())
        //: %1 the title of a pack of roles and skills
        return QCoreApplication::translate("AddedPack", "Added by your school, from the pack “%1”.").arg(pack.title);
    //: %1 the title of a pack of roles and skills, %2 who made it
    return QCoreApplication::translate("AddedPack", "Added by your school, from the pack “%1” by %2.")
        .arg(pack.title, pack.publisher);
}

} // namespace Cairn

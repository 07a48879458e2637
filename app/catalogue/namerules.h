// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/cataloguemistake.h"
#include "catalogue/packentries.h"

#include <QCoreApplication>
#include <QHash>

#include <vector>

namespace Cairn {

/** One name leads to one thing: no title, alias or other title may stand twice among the skills or among the roles. */
class NameRules final
{
    Q_DECLARE_TR_FUNCTIONS(Cairn::NameRules)

public:
    static std::vector<CatalogueMistake> check(const PackEntries &entries);

private:
    struct Owner
    {
        QString id;
        QString plain; ///< folded but for British and American spelling, which one thing may have side by side
    };
    using Names = QHash<QString, Owner>;

    void checkAll(Names &names, const std::vector<PackEntry> &entries, QLatin1String otherNames);
    void take(Names &names, const PackEntry &entry, const QString &inner, const QString &name);
    void checkTraps(const PackEntry &catalogue);

    QHash<QString, QString> m_names; ///< of all things, folded, to the id
    std::vector<CatalogueMistake> m_mistakes;
};

} // namespace Cairn

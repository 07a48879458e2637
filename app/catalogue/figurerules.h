// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/cataloguemistake.h"
#include "catalogue/packentries.h"

#include <QCoreApplication>
#include <QSet>

#include <vector>

namespace Cairn {

/** The rules for what others published: every figure names its source, and what it is about is known. */
class FigureRules final
{
    Q_DECLARE_TR_FUNCTIONS(Cairn::FigureRules)

public:
    static std::vector<CatalogueMistake> check(const PackEntries &entries);

private:
    explicit FigureRules(const PackEntries &entries) : m_entries(entries) {}

    void checkRole(const PackEntry &role);
    void checkDemand(const PackEntry &demand);
    void checkOutlook(const PackEntry &outlook);
    QSet<QString> codesOf(QLatin1String scheme, QLatin1String key) const;
    /** Also true where the occupations could not be read. */
    bool knows(const QSet<QString> &codes, const QString &code) const;

    const PackEntries &m_entries;
    QSet<QString> m_onetCodes;
    QSet<QString> m_escoUris;
    QSet<QString> m_projected;
    std::vector<CatalogueMistake> m_mistakes;
};

} // namespace Cairn

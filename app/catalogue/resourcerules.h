// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/cataloguemistake.h"
#include "catalogue/packentries.h"

#include <QCoreApplication>
#include <QSet>

#include <vector>

namespace Cairn {

/** The rules for courses, certificates and the like, one by one: states with their dates, prices, briefs, what
 * came after. */
class ResourceRules final
{
    Q_DECLARE_TR_FUNCTIONS(Cairn::ResourceRules)

public:
    static std::vector<CatalogueMistake> check(const PackEntries &entries);
    /** The ids of what is no longer offered. */
    static QSet<QString> retiredIn(const PackEntries &entries);

private:
    explicit ResourceRules(const PackEntries &entries) : m_entries(entries) {}

    void checkState(const PackEntry &resource);
    void checkHours(const PackEntry &resource);
    void checkReplacements(const PackEntry &resource);
    void checkPrice(const PackEntry &resource);
    void checkBrief(const PackEntry &resource);

    const PackEntries &m_entries;
    QSet<QString> m_retired;
    std::vector<CatalogueMistake> m_mistakes;
};

} // namespace Cairn

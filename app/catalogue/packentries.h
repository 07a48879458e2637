// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/cataloguemistake.h"
#include "catalogue/packentry.h"
#include "catalogue/packfilekind.h"

#include <QCoreApplication>
#include <QSet>
#include <QStringList>

#include <map>
#include <vector>

namespace Cairn {

class ContentPack;
class PackFile;

/**
 * What the files of packs list, thing by thing, with their ids; names things without an id, doubled ids, and what the
 * packs themselves name. Several packs count as one, each added to those before it.
 */
class PackEntries final
{
    Q_DECLARE_TR_FUNCTIONS(Cairn::PackEntries)

public:
    /** The pack outlives this. */
    explicit PackEntries(const ContentPack &pack) : PackEntries(std::vector{&pack}) {}
    explicit PackEntries(const std::vector<const ContentPack *> &packs);

    /** Their folders, in their order. */
    const QStringList &packs() const { return m_packs; }

    /**
     * In the order of the files; each has an id of its own, but for whole files, projections, demand and interest
     * figures.
     */
    const std::vector<PackEntry> &of(PackFileKind kind) const;
    const std::vector<PackEntry> &renamedSkills() const { return m_renamedSkills; }
    const std::vector<PackEntry> &renamedRoles() const { return m_renamedRoles; }
    const std::vector<CatalogueMistake> &mistakes() const { return m_mistakes; }

    /** Also true where a file of that kind could not be read: then nobody can say that the id is wrong. */
    bool knows(PackFileKind kind, const QString &id) const;

    bool lists(PackFileKind kind, const QString &id) const;

    /** False where a file of that kind could not be read. */
    bool isWhole(PackFileKind kind) const;

private:
    void takeFile(const PackFile &file);
    void takeWithIds(PackFileKind kind, std::vector<PackEntry> entries);
    std::vector<PackEntry> listed(const PackFile &file, QLatin1String key);

    struct Kind
    {
        std::vector<PackEntry> entries;
        QSet<QString> ids;
        bool isWhole = true;
    };
    QStringList m_packs;
    std::map<PackFileKind, Kind> m_kinds;
    std::vector<PackEntry> m_renamedSkills;
    std::vector<PackEntry> m_renamedRoles;
    std::vector<CatalogueMistake> m_mistakes;
};

} // namespace Cairn

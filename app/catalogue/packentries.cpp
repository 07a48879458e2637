// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/packentries.h"

#include "catalogue/contentpack.h"
#include "catalogue/shorttext.h"

#include <QJsonArray>

#include <algorithm>
#include <iterator>

namespace Cairn {

namespace {

void append(std::vector<PackEntry> &entries, std::vector<PackEntry> more)
{
    entries.insert(entries.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

} // namespace

PackEntries::PackEntries(const std::vector<const ContentPack *> &packs)
{
    for (const PackFileKind kind : AllPackFileKinds)
        m_kinds[kind].isWhole =
            std::all_of(packs.begin(), packs.end(), [kind](const ContentPack *pack) { return pack->isWhole(kind); });
    for (const ContentPack *pack : packs) {
        m_packs.append(pack->folder());
        m_mistakes.insert(m_mistakes.end(), pack->mistakes().begin(), pack->mistakes().end());
    }
    for (const ContentPack *pack : packs) {
        for (const PackFile &file : pack->files())
            takeFile(file);
    }
}

void PackEntries::takeFile(const PackFile &file)
{
    switch (file.kind()) {
    case PackFileKind::Catalogue:
        m_kinds[PackFileKind::Catalogue].entries.emplace_back(file, QString(), file.root());
        return;
    case PackFileKind::Groups:
        takeWithIds(file.kind(), listed(file, QLatin1String("groups")));
        return;
    case PackFileKind::Sources:
        takeWithIds(file.kind(), listed(file, QLatin1String("sources")));
        return;
    case PackFileKind::Renamed:
        append(m_renamedSkills, listed(file, QLatin1String("skills")));
        append(m_renamedRoles, listed(file, QLatin1String("roles")));
        m_kinds[PackFileKind::Renamed].entries.emplace_back(file, QString(), file.root());
        return;
    case PackFileKind::Skills:
        takeWithIds(file.kind(), listed(file, QLatin1String("skills")));
        return;
    case PackFileKind::Role:
        takeWithIds(file.kind(), {PackEntry(file, QString(), file.root())});
        return;
    case PackFileKind::Resources:
        takeWithIds(file.kind(), listed(file, QLatin1String("resources")));
        return;
    case PackFileKind::Occupations:
        takeWithIds(file.kind(), listed(file, QLatin1String("occupations")));
        return;
    case PackFileKind::Outlook:
        append(m_kinds[file.kind()].entries, listed(file, QLatin1String("outlook")));
        return;
    case PackFileKind::Demand:
        append(m_kinds[file.kind()].entries, listed(file, QLatin1String("demand")));
        return;
    case PackFileKind::Curricula:
        takeWithIds(file.kind(), listed(file, QLatin1String("curricula")));
        return;
    case PackFileKind::Questions:
        takeWithIds(file.kind(), listed(file, QLatin1String("questions")));
        return;
    case PackFileKind::Interests:
        takeWithIds(file.kind(), listed(file, QLatin1String("statements")));
        return;
    case PackFileKind::OccupationInterests:
        append(m_kinds[file.kind()].entries, listed(file, QLatin1String("interests")));
        return;
    case PackFileKind::Conditions:
        takeWithIds(file.kind(), listed(file, QLatin1String("conditions")));
        return;
    }
}

std::vector<PackEntry> PackEntries::listed(const PackFile &file, QLatin1String key)
{
    const PackEntry whole(file, QString(), file.root());
    const QJsonValue list = file.root().value(key);
    if (!list.isArray()) {
        m_mistakes.push_back(whole.mistake(key, tr("The list “%1” is missing.").arg(key)));
        return {};
    }
    const QJsonArray items = list.toArray();
    for (qsizetype at = 0; at < items.size(); ++at) {
        if (!items.at(at).isObject()) {
            const QString inner = key + QLatin1Char('/') + QString::number(at);
            m_mistakes.push_back(whole.mistake(inner, tr("This is not a JSON object.")));
        }
    }
    return whole.entriesOf(key);
}

void PackEntries::takeWithIds(PackFileKind kind, std::vector<PackEntry> entries)
{
    Kind &known = m_kinds[kind];
    for (PackEntry &entry : entries) {
        const QString id = entry.id();
        if (id.isEmpty()) {
            m_mistakes.push_back(entry.mistake(QStringLiteral("id"), tr("The id is missing.")));
        } else if (known.ids.contains(id)) {
            const QString sentence = tr("The id “%1” is given twice; only the first is read.").arg(shortText(id));
            m_mistakes.push_back(entry.mistake(QStringLiteral("id"), sentence));
        } else {
            known.ids.insert(id);
            known.entries.push_back(std::move(entry));
        }
    }
}

const std::vector<PackEntry> &PackEntries::of(PackFileKind kind) const
{
    return m_kinds.at(kind).entries;
}

bool PackEntries::knows(PackFileKind kind, const QString &id) const
{
    return !isWhole(kind) || lists(kind, id);
}

bool PackEntries::isWhole(PackFileKind kind) const
{
    return m_kinds.at(kind).isWhole;
}

bool PackEntries::lists(PackFileKind kind, const QString &id) const
{
    return m_kinds.at(kind).ids.contains(id);
}

} // namespace Cairn

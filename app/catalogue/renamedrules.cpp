// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/renamedrules.h"

#include "catalogue/shorttext.h"

#include <QJsonArray>
#include <QSet>

namespace Cairn {

std::vector<CatalogueMistake> RenamedRules::check(const PackEntries &entries)
{
    std::vector<CatalogueMistake> mistakes;
    checkAll(entries.renamedSkills(), PackFileKind::Skills, entries, mistakes);
    checkAll(entries.renamedRoles(), PackFileKind::Role, entries, mistakes);
    for (const PackEntry &file : entries.of(PackFileKind::Renamed)) {
        checkReleased(file, QLatin1String("released_skills"), PackFileKind::Skills, entries.renamedSkills(), entries,
                      mistakes);
        checkReleased(file, QLatin1String("released_roles"), PackFileKind::Role, entries.renamedRoles(), entries,
                      mistakes);
    }
    return mistakes;
}

void RenamedRules::checkAll(const std::vector<PackEntry> &renamed, PackFileKind kind, const PackEntries &entries,
                            std::vector<CatalogueMistake> &mistakes)
{
    QSet<QString> seen;
    for (const PackEntry &entry : renamed) {
        const QString from = entry.json().value(QLatin1String("from")).toString();
        if (entries.lists(kind, from))
            mistakes.push_back(entry.mistake(
                QStringLiteral("from"), tr("“%1” is said to be renamed, but it still exists.").arg(shortText(from))));
        if (seen.contains(from))
            mistakes.push_back(
                entry.mistake(QStringLiteral("from"), tr("“%1” is renamed twice.").arg(shortText(from))));
        seen.insert(from);

        const QJsonValue to = entry.json().value(QLatin1String("to"));
        const QJsonArray targets = to.isArray() ? to.toArray() : QJsonArray{to};
        if (targets.isEmpty())
            mistakes.push_back(entry.mistake(QStringLiteral("to"), tr("“%1” leads nowhere.").arg(shortText(from))));
        for (qsizetype at = 0; at < targets.size(); ++at) {
            const QString id = targets.at(at).toString();
            const QString inner = to.isArray() ? QStringLiteral("to/%1").arg(at) : QStringLiteral("to");
            if (!entries.knows(kind, id)) {
                const QString sentence = tr("“%1” leads to “%2”, which does not exist.");
                mistakes.push_back(entry.mistake(inner, sentence.arg(shortText(from), shortText(id))));
            }
        }
    }
}

void RenamedRules::checkReleased(const PackEntry &file, QLatin1String key, PackFileKind kind,
                                 const std::vector<PackEntry> &renamed, const PackEntries &entries,
                                 std::vector<CatalogueMistake> &mistakes)
{
    QSet<QString> hasEntry;
    for (const PackEntry &entry : renamed)
        hasEntry.insert(entry.json().value(QLatin1String("from")).toString());
    const QJsonArray released = file.json().value(key).toArray();
    for (qsizetype at = 0; at < released.size(); ++at) {
        const QString id = released.at(at).toString();
        if (!entries.knows(kind, id) && !hasEntry.contains(id))
            mistakes.push_back(
                file.mistake(key + QLatin1Char('/') + QString::number(at),
                             tr("“%1” was released once and is gone, but nothing says what became of it: progress "
                                "would be lost.")
                                 .arg(shortText(id))));
    }
}

} // namespace Cairn

// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/namerules.h"

#include "catalogue/foldedtext.h"
#include "catalogue/shorttext.h"

#include <QJsonArray>

#include <algorithm>
#include <iterator>

namespace Cairn {

namespace {

std::vector<PackEntry> ofPack(const QString &pack, const std::vector<PackEntry> &entries)
{
    std::vector<PackEntry> those;
    std::copy_if(entries.begin(), entries.end(), std::back_inserter(those),
                 [&pack](const PackEntry &entry) { return entry.pack() == pack; });
    return those;
}

} // namespace

std::vector<CatalogueMistake> NameRules::check(const PackEntries &entries)
{
    NameRules rules;
    Names skillNames;
    Names roleNames;
    // Pack by pack, so that what is added is blamed and not what was there before.
    for (const QString &pack : entries.packs()) {
        rules.checkAll(skillNames, ofPack(pack, entries.of(PackFileKind::Skills)), QLatin1String("aliases"));
        rules.checkAll(roleNames, ofPack(pack, entries.of(PackFileKind::Role)), QLatin1String("other_titles"));
        for (const PackEntry &catalogue : ofPack(pack, entries.of(PackFileKind::Catalogue)))
            rules.checkTraps(catalogue);
    }
    return std::move(rules.m_mistakes);
}

void NameRules::checkAll(Names &names, const std::vector<PackEntry> &entries, QLatin1String otherNames)
{
    // Titles first, so that an alias is blamed and not the title that it repeats.
    for (const PackEntry &entry : entries)
        take(names, entry, QStringLiteral("title"), entry.json().value(QLatin1String("title")).toString());
    for (const PackEntry &entry : entries) {
        const QJsonArray others = entry.json().value(otherNames).toArray();
        for (qsizetype at = 0; at < others.size(); ++at)
            take(names, entry, otherNames + QLatin1Char('/') + QString::number(at), others.at(at).toString());
    }
}

void NameRules::take(Names &names, const PackEntry &entry, const QString &inner, const QString &name)
{
    if (name.trimmed().isEmpty())
        return;
    const QString plain = foldedText(name);
    if (plain.isEmpty()) {
        m_mistakes.push_back(entry.mistake(inner, tr("The name “%1” has no letter or digit.").arg(shortText(name))));
        return;
    }
    const QString folded = withOneSpelling(plain);
    const auto known = names.constFind(folded);
    if (known == names.constEnd()) {
        names.insert(folded, {entry.id(), plain});
        m_names.insert(folded, entry.id());
    } else if (known->id != entry.id()) {
        const QString sentence = tr("The name “%1” belongs to “%2” already.");
        m_mistakes.push_back(entry.mistake(inner, sentence.arg(shortText(name), shortText(known->id))));
    } else if (known->plain == plain) {
        m_mistakes.push_back(entry.mistake(inner, tr("The name “%1” is given twice.").arg(shortText(name))));
    }
}

void NameRules::checkTraps(const PackEntry &catalogue)
{
    const QJsonArray traps = catalogue.json().value(QLatin1String("traps")).toArray();
    for (qsizetype at = 0; at < traps.size(); ++at) {
        const QString trap = traps.at(at).toString();
        const auto owner = m_names.constFind(withOneSpelling(foldedText(trap)));
        if (owner == m_names.constEnd())
            continue;
        const QString sentence = tr("“%1” is said to lead nowhere, but it is a name of “%2”.");
        m_mistakes.push_back(
            catalogue.mistake(QStringLiteral("traps/%1").arg(at), sentence.arg(shortText(trap), shortText(*owner))));
    }
}

} // namespace Cairn

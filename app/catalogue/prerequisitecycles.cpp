// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/prerequisitecycles.h"

#include "catalogue/shorttext.h"

#include <QHash>
#include <QStringList>

namespace Cairn {

namespace {

enum class Seen : quint8 { NotYet, OnTheWay, Done };

/** One skill on the way down, and which of its prerequisites is looked at next. */
struct Step
{
    size_t skill;
    size_t next;
};

struct Need
{
    size_t skill;
    PackEntry entry;
};

/** For each skill the skills that it needs; unknown ones are left out. */
std::vector<std::vector<Need>> needsOf(const std::vector<PackEntry> &skills)
{
    QHash<QString, size_t> placeOf;
    for (size_t at = 0; at < skills.size(); ++at)
        placeOf.insert(skills[at].id(), at);
    std::vector<std::vector<Need>> needs(skills.size());
    for (size_t at = 0; at < skills.size(); ++at) {
        for (const PackEntry &needed : skills[at].entriesOf(QLatin1String("prerequisites"))) {
            const auto place = placeOf.constFind(needed.json().value(QLatin1String("skill")).toString());
            if (place != placeOf.constEnd())
                needs[at].push_back({*place, needed});
        }
    }
    return needs;
}

/** The part of the way from the skill on, and back to it. */
QString ringOf(size_t skill, const std::vector<Step> &way, const std::vector<PackEntry> &skills)
{
    QStringList ring;
    for (const Step &passed : way) {
        if (!ring.isEmpty() || passed.skill == skill)
            ring.append(shortText(skills[passed.skill].id()));
    }
    ring.append(shortText(skills[skill].id()));
    return ring.join(QStringLiteral(" → "));
}

} // namespace

std::vector<CatalogueMistake> PrerequisiteCycles::check(const PackEntries &entries)
{
    const std::vector<PackEntry> &skills = entries.of(PackFileKind::Skills);
    const std::vector<std::vector<Need>> needs = needsOf(skills);
    std::vector<CatalogueMistake> mistakes;
    std::vector<Seen> seen(skills.size(), Seen::NotYet);
    for (size_t start = 0; start < skills.size(); ++start) {
        // A stack of our own: a long chain in a strange file must not end the program.
        std::vector<Step> way;
        if (seen[start] == Seen::NotYet)
            way.push_back({start, 0});
        while (!way.empty()) {
            Step &step = way.back();
            seen[step.skill] = Seen::OnTheWay;
            if (step.next == needs[step.skill].size()) {
                seen[step.skill] = Seen::Done;
                way.pop_back();
                continue;
            }
            const Need &need = needs[step.skill][step.next++];
            if (seen[need.skill] == Seen::NotYet) {
                way.push_back({need.skill, 0});
            } else if (seen[need.skill] == Seen::OnTheWay) {
                //: %1 is a path of ids, e.g. python → sql → python
                const QString sentence = tr("These skills need each other in a ring: %1.");
                mistakes.push_back(
                    need.entry.mistake(QStringLiteral("skill"), sentence.arg(ringOf(need.skill, way, skills))));
            }
        }
    }
    return mistakes;
}

} // namespace Cairn

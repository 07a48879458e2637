// SPDX-License-Identifier: GPL-3.0-or-later
// The verbs of what a person considers, and of what they read.
#include "commands/plancommands.h"

#include "commands/cleantexts.h"
#include "commands/newid.h"

#include <algorithm>

namespace Cairn {

namespace {

template <class Map>
auto valueIn(const Map &map, const typename Map::key_type &key)
{
    return map.contains(key) ? std::optional(map.value(key)) : std::nullopt;
}

/** The first ones, each once; an empty id is none. */
std::vector<RoleId> firstOf(const std::vector<RoleId> &roles)
{
    std::vector<RoleId> first;
    for (const RoleId &role : roles) {
        const bool isNew = !role.isEmpty() && std::find(first.begin(), first.end(), role) == first.end();
        if (isNew && first.size() < MostConsideredRoles)
            first.push_back(role);
    }
    return first;
}

/** No longer than the bound, and no half of a character at its end. */
QString cut(const QString &text)
{
    if (text.size() <= MostAdvertCharacters)
        return text;
    const bool splitsOne =
        text.at(MostAdvertCharacters - 1).isHighSurrogate() && text.at(MostAdvertCharacters).isLowSurrogate();
    return text.left(splitsOne ? MostAdvertCharacters - 1 : MostAdvertCharacters);
}

/** As the door keeps it. */
KeptAdvert kept(KeptAdvert advert)
{
    advert.title = cleanText(advert.title);
    advert.text = cut(cleanText(advert.text));
    advert.note = cleanText(advert.note);
    if (advert.outcome == AdvertOutcome::Open)
        advert.outcomeOn = {};
    return advert;
}

/** Without line ends and double blanks, and as withCleanTexts() leaves it. */
QString keptAlias(QString alias)
{
    for (QString before; before != alias;) { // a blank may stand before a mark, and another behind it
        before = alias;
        alias = cleanText(alias).simplified();
    }
    return alias;
}

} // namespace

void PlanCommands::setAdvisorLevel(const SkillId &skill, const std::optional<Level> &level)
{
    edit([this, skill, level]() -> std::optional<PlanChange> {
        const PlanState &state = m_plan.state();
        return PlanChange{state.profile.id,
                          Verb::SetAdvisorLevel,
                          {AdvisorLevelEdit{skill, valueIn(state.advisorLevels, skill), level}}};
    });
}

void PlanCommands::answerStatement(const StatementId &statement, const std::optional<Liking> &liking)
{
    edit([this, statement, liking]() -> std::optional<PlanChange> {
        const PlanState &state = m_plan.state();
        return PlanChange{state.profile.id,
                          Verb::AnswerStatement,
                          {LikingEdit{statement, valueIn(state.likings, statement), liking}}};
    });
}

void PlanCommands::considerRoles(const std::vector<RoleId> &roles)
{
    edit([this, roles = firstOf(roles)]() -> std::optional<PlanChange> {
        const PlanState &state = m_plan.state();
        return PlanChange{state.profile.id, Verb::ConsiderRoles, {ConsideredRolesEdit{state.consideredRoles, roles}}};
    });
}

void PlanCommands::wantLevels(const QMap<SkillId, Level> &levels)
{
    edit([this, levels]() -> std::optional<PlanChange> {
        const PlanState &state = m_plan.state();
        PlanChange change{state.profile.id, Verb::WantLevels, {}};
        for (auto level = levels.constBegin(); level != levels.constEnd(); ++level) {
            const Level wanted = state.wantedLevels.value(level.key());
            if (*level > state.levelOf(level.key()) && *level > wanted)
                change.edits.push_back(WantedLevelEdit{level.key(), wanted, *level});
        }
        return change;
    });
}

void PlanCommands::dropWantedLevel(const SkillId &skill)
{
    edit([this, skill]() -> std::optional<PlanChange> {
        const PlanState &state = m_plan.state();
        return PlanChange{
            state.profile.id, Verb::WantLevels, {WantedLevelEdit{skill, state.wantedLevels.value(skill), Level::None}}};
    });
}

void PlanCommands::confirmLevels(const QMap<SkillId, Level> &levels)
{
    edit([this, levels]() -> std::optional<PlanChange> {
        const PlanState &state = m_plan.state();
        PlanChange change{state.profile.id, Verb::ConfirmLevels, {}};
        for (auto level = levels.constBegin(); level != levels.constEnd(); ++level) {
            const Level before = state.levelOf(level.key());
            if (*level != before)
                change.edits.push_back(LevelEdit{level.key(), before, *level});
        }
        return change;
    });
}

AdvertId PlanCommands::keepAdvert(KeptAdvert advert)
{
    advert = kept(std::move(advert));
    if (advert.title.trimmed().isEmpty() && advert.text.trimmed().isEmpty())
        return {};
    advert.id = AdvertId(newId());
    edit([this, advert]() -> std::optional<PlanChange> {
        return PlanChange{m_plan.state().profile.id, Verb::KeepAdvert, {AdvertEdit{advert.id, std::nullopt, advert}}};
    });
    return advert.id;
}

void PlanCommands::changeAdvert(const KeptAdvert &advert)
{
    edit([this, advert = kept(advert)]() -> std::optional<PlanChange> {
        const PlanState &state = m_plan.state();
        const auto known = state.adverts.constFind(advert.id);
        if (known == state.adverts.constEnd())
            return std::nullopt;
        return PlanChange{state.profile.id, Verb::ChangeAdvert, {AdvertEdit{advert.id, *known, advert}}};
    });
}

void PlanCommands::removeAdvert(const AdvertId &id)
{
    edit([this, id]() -> std::optional<PlanChange> {
        const PlanState &state = m_plan.state();
        const auto known = state.adverts.constFind(id);
        if (known == state.adverts.constEnd())
            return std::nullopt;
        return PlanChange{state.profile.id, Verb::RemoveAdvert, {AdvertEdit{id, *known, std::nullopt}}};
    });
}

void PlanCommands::nameSkill(const QString &alias, const SkillId &skill)
{
    const QString name = keptAlias(alias);
    if (name.isEmpty())
        return;
    edit([this, name, skill]() -> std::optional<PlanChange> {
        const PlanState &state = m_plan.state();
        return PlanChange{state.profile.id, Verb::NameSkill, {OwnAliasEdit{name, state.ownAliases.value(name), skill}}};
    });
}

} // namespace Cairn

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/comparepagestate.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace Cairn {

namespace {

using Shown = ComparedSkillsModel::Shown;

const QLatin1String ModeKey("mode");
const QLatin1String LevelKey("level");
const QLatin1String ShownKey("shown");
const QLatin1String WayKey("way");
const QLatin1String RoleKey("role");
const QLatin1String PaneKey("pane");
const QLatin1String SplitterKey("splitter");
const QLatin1String AllWord("all");
const QLatin1String GapsWord("gaps");
const QLatin1String MovesWord("moves");
const QLatin1String SeniorityWord("seniority");

constexpr std::pair<CompareMode, QLatin1String> Modes[] = {
    {CompareMode::Roles, QLatin1String("roles")},
    {CompareMode::Growth, QLatin1String("growth")},
    {CompareMode::NextHours, QLatin1String("next_hours")},
};

} // namespace

QByteArray ComparePageState::written() const
{
    QJsonObject object{{ShownKey, shown == Shown::All ? AllWord : GapsWord},
                       {WayKey, way == GrowthWay::Moves ? MovesWord : SeniorityWord},
                       {RoleKey, growthRole.text()},
                       {PaneKey, paneOpen},
                       {SplitterKey, QString::fromLatin1(splitter.toBase64())}};
    for (const auto &[known, word] : Modes) {
        if (known == mode)
            object.insert(ModeKey, word);
    }
    if (level)
        object.insert(LevelKey, codeOf(*level));
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

ComparePageState ComparePageState::read(const QByteArray &bytes)
{
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    const auto textOf = [&object](QLatin1String key) { return object.value(key).toString(); };
    ComparePageState state;
    for (const auto &[known, word] : Modes) {
        if (textOf(ModeKey) == word)
            state.mode = known;
    }
    state.level = careerLevelFromCode(textOf(LevelKey));
    state.shown = textOf(ShownKey) == AllWord ? Shown::All : Shown::OnlyGaps;
    state.way = textOf(WayKey) == MovesWord ? GrowthWay::Moves : GrowthWay::Seniority;
    state.growthRole = RoleId(textOf(RoleKey));
    state.paneOpen = object.value(PaneKey).toBool();
    state.splitter = QByteArray::fromBase64(textOf(SplitterKey).toLatin1());
    return state;
}

} // namespace Cairn

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/rolespagestate.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace Cairn {

namespace {

const QLatin1String FormKey("form");
const QLatin1String TextKey("text");
const QLatin1String FamilyKey("family");
const QLatin1String KindKey("kind");
const QLatin1String LevelKey("level");
const QLatin1String OrderKey("order");
const QLatin1String RoleKey("role");
const QLatin1String ScrollKey("scroll");
const QLatin1String SplitterKey("splitter");
const QLatin1String PaneKey("pane");
const QLatin1String ListWord("list");
const QLatin1String CardsWord("cards");

constexpr std::pair<RoleFilterModel::Order, QLatin1String> Orders[] = {
    {RoleFilterModel::Order::Match, QLatin1String("match")},
    {RoleFilterModel::Order::HoursLeft, QLatin1String("hours")},
    {RoleFilterModel::Order::Name, QLatin1String("name")},
    {RoleFilterModel::Order::Interests, QLatin1String("interests")},
};

} // namespace

QByteArray RolesPageState::written() const
{
    QJsonObject object{{FormKey, form == RoleListView::Form::List ? ListWord : CardsWord},
                       {TextKey, text},
                       {FamilyKey, family.text()},
                       {RoleKey, role.text()},
                       {ScrollKey, scroll},
                       {PaneKey, paneOpen},
                       {SplitterKey, QString::fromLatin1(splitter.toBase64())}};
    if (kind)
        object.insert(KindKey, codeOf(*kind));
    if (level)
        object.insert(LevelKey, codeOf(*level));
    for (const auto &[known, word] : Orders) {
        if (known == order)
            object.insert(OrderKey, word);
    }
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<RolesPageState> RolesPageState::read(const QByteArray &bytes)
{
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    if (object.isEmpty())
        return std::nullopt;
    const auto textOf = [&object](QLatin1String key) { return object.value(key).toString(); };
    RolesPageState state;
    state.form = textOf(FormKey) == ListWord ? RoleListView::Form::List : RoleListView::Form::Cards;
    state.text = textOf(TextKey);
    state.family = FamilyId(textOf(FamilyKey));
    state.kind = roleKindFromCode(textOf(KindKey));
    state.level = careerLevelFromCode(textOf(LevelKey));
    for (const auto &[known, word] : Orders) {
        if (textOf(OrderKey) == word)
            state.order = known;
    }
    state.role = RoleId(textOf(RoleKey));
    state.scroll = object.value(ScrollKey).toInt();
    state.paneOpen = object.value(PaneKey).toBool();
    state.splitter = QByteArray::fromBase64(textOf(SplitterKey).toLatin1());
    return state;
}

} // namespace Cairn

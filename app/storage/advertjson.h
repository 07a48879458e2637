// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/keptadvert.h"

#include <QJsonObject>

#include <optional>
#include <vector>

namespace Cairn {

// As planvaluejson.h, for what a person considers and reads.

QJsonObject toJson(const KeptAdvert &advert);
QJsonObject toJson(const std::vector<RoleId> &roles);

std::optional<KeptAdvert> keptAdvertFromJson(const AdvertId &id, const QJsonObject &object);
/** Also nothing where there is no list. */
std::optional<std::vector<RoleId>> consideredRolesFromJson(const QJsonObject &object);

} // namespace Cairn

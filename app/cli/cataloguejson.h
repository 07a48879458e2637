// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/catalogue.h"

#include <QJsonArray>
#include <QJsonObject>

namespace Cairn {

/** A role as JSON; "requirements" are those asked at the given seniority. */
QJsonObject jsonOf(const Role &role, CareerLevel level, const Catalogue &catalogue);
QJsonObject jsonOf(const Skill &skill, const Catalogue &catalogue);
QJsonObject jsonOf(const Resource &resource);
QJsonObject jsonOf(const Question &question);
QJsonObject jsonOf(const SourceRecord &source);

/** Ids of one kind as JSON. */
template <class Ids>
QJsonArray jsonOfIds(const Ids &ids)
{
    QJsonArray array;
    for (const auto &id : ids)
        array.append(id.text());
    return array;
}

} // namespace Cairn

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

#include <QStringList>

#include <vector>

namespace Cairn {

/** A question people ask, answered in plain text, with what the program knows about it. */
struct Question
{
    QuestionId id;
    QString question;
    QString shortAnswer;
    QStringList answer; ///< paragraphs
    std::vector<RoleId> roles;
    std::vector<SkillId> skills;
    std::vector<ResourceId> resources;
    std::vector<SourceId> sources;
};

} // namespace Cairn

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/careerlevel.h"
#include "domain/ids.h"
#include "domain/level.h"
#include "domain/occupation.h"

#include <QStringList>

#include <array>
#include <vector>

namespace Cairn {

enum class RoleKind : quint8 { Specialist, Growth, Emerging };

/** The word files and the command line use: specialist, growth, emerging. */
QString codeOf(RoleKind kind);
std::optional<RoleKind> roleKindFromCode(const QString &code);

/** One skill that a role asks for: its level at each seniority and how much it weighs (1 to 10). */
struct Requirement
{
    SkillId skill;
    std::array<Level, CareerLevelCount> levels{};
    int weight = 1;
    bool essential = false;

    /** The asked level; Level::None means: not asked yet at that seniority. */
    Level askedAt(CareerLevel level) const { return levels[static_cast<size_t>(level)]; }
};

/** Where the role is found and what it does there. */
struct RoleField
{
    FieldId field;
    QString what;
};

/** One way into the role: degree, self_taught, apprenticeship, research or from_work. */
struct WayIn
{
    QString way;
    QString text;
};

/** A job that a person can aim at. All text is plain text. */
struct Role
{
    RoleId id;
    RoleKind kind = RoleKind::Specialist;
    FamilyId family;
    QString title;
    QString summary;
    QString about;
    QStringList tasks;
    QStringList week;
    QStringList examples;
    std::vector<RoleField> fields;
    QStringList good;
    QStringList hard;
    std::vector<WayIn> waysIn;
    std::array<QString, CareerLevelCount> changes; ///< what one is trusted with at each seniority
    QStringList otherTitles;
    std::vector<Requirement> requirements;
    std::vector<RoleId> related;
    std::vector<RoleId> next;
    std::vector<InterestId> interests;
    NearestOccupations occupations;
    std::vector<SourceId> sources;

    /** Null where the role never asks the skill. */
    const Requirement *requirementOf(const SkillId &skill) const;
    /** The asked level; none where the skill is not asked at that seniority. */
    Level askedOf(const SkillId &skill, CareerLevel level) const;
};

} // namespace Cairn

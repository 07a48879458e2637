// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/samplelearner.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace Cairn {

namespace {

struct SampleLevel
{
    const char *skill;
    Level level;
};

constexpr std::array<SampleLevel, 22> SampleLevels{{
    {"python", Level::Working},
    {"sql", Level::Working},
    {"git", Level::Awareness},
    {"linux_shell", Level::Awareness},
    {"algorithms", Level::Awareness},
    {"testing", Level::Awareness},
    {"linear_algebra", Level::Working},
    {"calculus", Level::Awareness},
    {"probability", Level::Working},
    {"statistics", Level::Working},
    {"numpy", Level::Working},
    {"pandas", Level::Working},
    {"data_cleaning", Level::Working},
    {"data_visualisation", Level::Practitioner},
    {"supervised_learning", Level::Working},
    {"model_evaluation", Level::Awareness},
    {"scikit_learn", Level::Working},
    {"feature_engineering", Level::Awareness},
    {"neural_networks", Level::Awareness},
    {"problem_solving", Level::Working},
    {"communication", Level::Practitioner},
    {"collaboration", Level::Working},
}};

Target targetIn(const Catalogue &catalogue)
{
    const RoleId wanted(QStringLiteral("ml_engineer"));
    if (catalogue.role(wanted))
        return {wanted, CareerLevel::Entry};
    const auto &roles = catalogue.roles();
    const auto first =
        std::find_if(roles.begin(), roles.end(), [](const Role &role) { return role.kind == RoleKind::Specialist; });
    return {first == roles.end() ? RoleId() : first->id, CareerLevel::Entry};
}

} // namespace

SampleLearner sampleLearner(const Catalogue &catalogue)
{
    SampleLearner sample;
    //: The name of a made-up person, shown wherever a learner's name stands
    sample.name = QCoreApplication::translate("SampleLearner", "Sample learner");
    sample.interests = {InterestId(QStringLiteral("building_software")), InterestId(QStringLiteral("data_systems"))};
    sample.target = targetIn(catalogue);
    for (const SampleLevel &known : SampleLevels) {
        const SkillId skill(QString::fromLatin1(known.skill));
        if (catalogue.skill(skill))
            sample.levels.insert(skill, known.level);
    }
    return sample;
}

} // namespace Cairn

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/addedpack.h"
#include "domain/curriculum.h"
#include "domain/intereststatement.h"
#include "domain/occupationinterests.h"
#include "domain/outlook.h"
#include "domain/question.h"
#include "domain/renamedid.h"
#include "domain/resource.h"
#include "domain/role.h"
#include "domain/skill.h"
#include "domain/skillgroup.h"
#include "domain/softwaredemand.h"
#include "domain/sourcerecord.h"
#include "domain/workcondition.h"

#include <QHash>

#include <optional>
#include <vector>

namespace Cairn {

/** Everything that one reading of the content packs brought, in the order of the files. */
struct CatalogueContents
{
    QString version; ///< e.g. "2026.11"
    std::vector<SkillGroup> groups;
    std::vector<Skill> skills;
    std::vector<Role> roles;
    std::vector<Resource> resources;
    std::vector<SourceRecord> sources;
    std::vector<Occupation> occupations;
    std::vector<Outlook> outlooks;
    std::vector<SoftwareDemand> demand;
    std::vector<Curriculum> curricula;
    std::vector<Question> questions;
    std::vector<InterestStatement> interestStatements; ///< in the order in which they are shown
    std::vector<OccupationInterests> occupationInterests;
    std::vector<WorkCondition> workConditions;
    std::vector<RenamedSkill> renamedSkills;
    std::vector<RenamedRole> renamedRoles;
    QStringList traps;                 ///< names people search that lead to nothing here, e.g. "AI technician"
    std::vector<AddedPack> addedPacks; ///< their content stands in the lists above, among what the program carries
};

/** What the product knows: roles, skills, resources and sources, found by id. Never changes once built. */
class Catalogue final
{
public:
    Catalogue() = default;
    explicit Catalogue(CatalogueContents contents);

    const QString &version() const { return m_contents.version; }
    const std::vector<SkillGroup> &groups() const { return m_contents.groups; }
    const std::vector<Skill> &skills() const { return m_contents.skills; }
    const std::vector<Role> &roles() const { return m_contents.roles; }
    const std::vector<Resource> &resources() const { return m_contents.resources; }
    const std::vector<SourceRecord> &sources() const { return m_contents.sources; }
    const std::vector<Occupation> &occupations() const { return m_contents.occupations; }
    const std::vector<Outlook> &outlooks() const { return m_contents.outlooks; }
    const std::vector<SoftwareDemand> &demand() const { return m_contents.demand; }
    const std::vector<Curriculum> &curricula() const { return m_contents.curricula; }
    const std::vector<Question> &questions() const { return m_contents.questions; }
    const std::vector<InterestStatement> &interestStatements() const { return m_contents.interestStatements; }
    const std::vector<OccupationInterests> &occupationInterests() const { return m_contents.occupationInterests; }
    const std::vector<WorkCondition> &workConditions() const { return m_contents.workConditions; }
    const std::vector<RenamedSkill> &renamedSkills() const { return m_contents.renamedSkills; }
    const std::vector<RenamedRole> &renamedRoles() const { return m_contents.renamedRoles; }
    const QStringList &traps() const { return m_contents.traps; }

    const std::vector<AddedPack> &addedPacks() const { return m_contents.addedPacks; }

    /** Null where the id is unknown; the pointer lives as long as the catalogue. */
    const Role *role(const RoleId &id) const;
    const Skill *skill(const SkillId &id) const;
    const SkillGroup *group(const GroupId &id) const;
    const Resource *resource(const ResourceId &id) const;
    const SourceRecord *source(const SourceId &id) const;

    /** The pack that brought it; null for what the program itself carries. */
    const AddedPack *addedPackOf(const RoleId &id) const;
    const AddedPack *addedPackOf(const SkillId &id) const;
    const AddedPack *addedPackOf(const SourceId &id) const;

    /** The title, or the id itself where the catalogue does not know it. */
    QString titleOf(const RoleId &id) const;
    QString titleOf(const SkillId &id) const;

    /** From one level of a skill up to another; none for an unknown skill. */
    HoursRange hoursBetween(const SkillId &id, Level from, Level to) const;

    std::vector<const Resource *> resourcesFor(const SkillId &id) const;

    /** Null where the classifications have no such code. */
    const Occupation *occupationWithCode(const QString &code) const;
    /** The titles of the codes that the classifications have. */
    QStringList occupationTitles(const QStringList &codes) const;
    /** The O*NET and ESCO occupations nearest to a role, the best first; those the catalogue does not list are left
     * out. */
    std::vector<const Occupation *> occupationsOf(const Role &role) const;
    /** The projection for the nearest occupation that has one; null where there is none or the fit is weak. */
    const Outlook *outlookOf(const Role &role) const;
    /** The projection for all occupations together; null where there is none. */
    const Outlook *outlookOfAll() const;
    std::vector<const SoftwareDemand *> demandFor(const SkillId &id) const;
    std::vector<const Curriculum *> curriculaFor(const SkillId &id) const;
    /** What the steps of a curriculum take in our own hours; steps of unknown skills count nothing. */
    HoursRange ourHoursOf(const Curriculum &curriculum) const;

    /** Null where the catalogue has no interest figures for the code of O*NET. */
    const OccupationInterests *occupationInterests(const QString &code) const;
    /** Null where the id is unknown, also where it is that of an interest statement. */
    const WorkCondition *workCondition(const StatementId &id) const;
    /** How often the role meets the condition; nothing where the catalogue does not say. */
    std::optional<ConditionFrequency> conditionOf(const RoleId &role, const StatementId &condition) const;

private:
    const Outlook *outlookWith(const QString &occupation) const;

    CatalogueContents m_contents;
    QHash<RoleId, size_t> m_roleAt;
    QHash<SkillId, size_t> m_skillAt;
    QHash<GroupId, size_t> m_groupAt;
    QHash<ResourceId, size_t> m_resourceAt;
    QHash<SourceId, size_t> m_sourceAt;
};

} // namespace Cairn

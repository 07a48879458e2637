// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <compare>

namespace Cairn {

/** A stable identifier of one kind of thing; ids of different kinds do not mix. */
template <class Tag>
class Id final
{
public:
    Id() = default;
    explicit Id(QString text) : m_text(std::move(text)) {}

    const QString &text() const { return m_text; }
    bool isEmpty() const { return m_text.isEmpty(); }

    friend bool operator==(const Id &a, const Id &b) { return a.m_text == b.m_text; }
    friend std::strong_ordering operator<=>(const Id &a, const Id &b)
    {
        const int order = a.m_text.compare(b.m_text);
        return order < 0   ? std::strong_ordering::less
               : order > 0 ? std::strong_ordering::greater
                           : std::strong_ordering::equal;
    }
    friend size_t qHash(const Id &id, size_t seed = 0) { return qHash(id.m_text, seed); }

private:
    QString m_text;
};

using RoleId = Id<struct RoleTag>;
using SkillId = Id<struct SkillTag>;
using GroupId = Id<struct GroupTag>;
using FamilyId = Id<struct FamilyTag>;
using FieldId = Id<struct FieldTag>;
using InterestId = Id<struct InterestTag>;
using ResourceId = Id<struct ResourceTag>;
using SourceId = Id<struct SourceTag>;
using LearnerId = Id<struct LearnerTag>;
using OccupationId = Id<struct OccupationTag>;
using CurriculumId = Id<struct CurriculumTag>;
using QuestionId = Id<struct QuestionTag>;
using StepId = Id<struct StepTag>;
using EvidenceId = Id<struct EvidenceTag>;
using LogId = Id<struct LogTag>;
using SubStepId = Id<struct SubStepTag>;
using PaySeriesId = Id<struct PaySeriesTag>;
using StatementId = Id<struct StatementTag>;
using AdvertId = Id<struct AdvertTag>;

} // namespace Cairn

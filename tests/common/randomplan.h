// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/someplan.h"
#include "domain/catalogue.h"
#include "domain/roadmap.h"

#include <rapidcheck.h>

#include <algorithm>
#include <set>

namespace Cairn {

/** Whether some steps of a random plan begin on days that are fixed. */
enum class FixedStarts : quint8 { None, Some };

inline const QDate FirstMonday(2026, 1, 5);

/** A catalogue, what a person did with it, and the time they have. */
struct RandomPlan
{
    CatalogueContents contents;
    PlanState state;
    QDate today;

    Catalogue catalogue() const { return Catalogue(contents); }
    Roadmap roadmap() const { return roadmapOf(state, catalogue(), today); }
};

/** Draws the parts of a plan. */
class PlanDrawing final
{
public:
    explicit PlanDrawing(FixedStarts fixedStarts) : m_fixedStarts(fixedStarts) {}

    RandomPlan drawn()
    {
        m_plan.contents.skills = skills();
        m_plan.contents.roles = {role(0), role(1)};
        m_plan.contents.resources = projects();
        m_plan.today = FirstMonday.addDays(below(60));
        m_plan.state.target = Target{roleId(0), *rc::gen::elementOf(AllCareerLevels)};
        m_plan.state.availability = availability();
        addLevels();
        addOwnSteps();
        for (const RoadmapStep &step : m_plan.roadmap().steps) {
            if (below(3) == 0)
                doSomethingTo(step);
        }
        return std::move(m_plan);
    }

    static RoleId roleId(int number) { return RoleId(QStringLiteral("r_%1").arg(number)); }

private:
    static constexpr int SkillCount = 6;

    static int below(int count) { return *rc::gen::inRange(0, count); }
    static SkillId skillId(int number) { return SkillId(QStringLiteral("s_%1").arg(number)); }
    static Level level(int lowest) { return static_cast<Level>(*rc::gen::inRange(lowest, LevelCount)); }

    static HoursRange hours(int most)
    {
        const double likely = *rc::gen::inRange(1, most) / 10.0;
        return {likely / 2, likely, likely * 2};
    }

    static std::vector<Skill> skills()
    {
        std::vector<Skill> skills;
        for (int number = 0; number < SkillCount; ++number) {
            Skill skill;
            skill.id = skillId(number);
            skill.title = skill.id.text();
            skill.group = GroupId(QStringLiteral("g"));
            for (HoursRange &each : skill.hours)
                each = hours(150);
            if (number > 0 && below(2) == 0)
                skill.prerequisites.push_back({skillId(below(number)), level(1)});
            skills.push_back(skill);
        }
        return skills;
    }

    static Role role(int number)
    {
        Role role;
        role.id = roleId(number);
        for (int skill = 0; skill < SkillCount; ++skill) {
            std::array<Level, CareerLevelCount> levels{level(0), level(0), level(0)};
            std::sort(levels.begin(), levels.end());
            if (below(4) > 0)
                role.requirements.push_back({skillId(skill), levels, *rc::gen::inRange(1, 11), below(4) == 0});
        }
        return role;
    }

    static std::vector<Resource> projects()
    {
        std::vector<Resource> projects;
        const int count = below(8);
        for (int number = 0; number < count; ++number) {
            Resource project;
            project.id = ResourceId(QStringLiteral("x_%1").arg(number));
            project.title = project.id.text();
            project.kind = QStringLiteral("project");
            project.state = QStringLiteral("active");
            project.brief = ProjectBrief{{}, {}, {}, {}, {}, {}, hours(400)};
            const int from = below(LevelCount - 1);
            project.skills = {{skillId(below(SkillCount)), static_cast<Level>(from), level(from + 1)}};
            projects.push_back(project);
        }
        return projects;
    }

    static Availability availability()
    {
        Availability availability;
        for (double &each : availability.hoursOnWeekday)
            each = *rc::gen::inRange(0, 40) / 10.0;
        availability.hoursOnWeekday[static_cast<size_t>(below(DaysInAWeek))] = 2;
        for (int left = below(4); left > 0; --left) {
            const QDate first = FirstMonday.addDays(below(150));
            availability.off.push_back({{first, first.addDays(below(12))}, {}, DayOffKind::Exam});
        }
        for (int left = below(3); left > 0; --left) {
            const QDate first = FirstMonday.addDays(below(150));
            availability.boosts.push_back({{first, first.addDays(below(40))}, below(40) / 4.0});
        }
        availability.start = FirstMonday.addDays(below(30));
        availability.atOnce = *rc::gen::inRange(1, 4);
        return availability;
    }

    void addLevels()
    {
        for (int skill = 0; skill < SkillCount; ++skill) {
            if (below(3) == 0)
                m_plan.state.levels.insert(skillId(skill), level(1));
        }
    }

    void addOwnSteps()
    {
        std::vector<StepId> known;
        for (const RoadmapStep &step : m_plan.roadmap().steps)
            known.push_back(step.step.id);
        for (int left = below(4); left > 0; --left) {
            OwnStep own;
            own.id = StepId(QStringLiteral("own:%1").arg(left));
            own.stage = *rc::gen::elementOf(AllStages);
            own.hours = hours(200);
            if (!known.empty() && below(2) == 0)
                own.after = {*rc::gen::elementOf(known)};
            known.push_back(own.id);
            m_plan.state.ownSteps.insert(own.id, own);
        }
    }

    void doSomethingTo(const RoadmapStep &step)
    {
        PlanState &state = m_plan.state;
        const auto change = [&](const auto &each) { changeRecord(state, step.step, each); };
        switch (below(7)) {
        case 0:
            return mark(state, step.step, *rc::gen::elementOf(AllStepStates), m_plan.today.addDays(-below(20)));
        case 1:
            mark(state, step.step, StepState::Doing);
            return logHours(state, step.step.id, *rc::gen::inRange(1, 100) / 10.0, m_plan.today.addDays(-below(20)));
        case 2:
            return change([](StepRecord &record) { record.optional = below(2) == 0; });
        case 3:
            return change([](StepRecord &record) { record.place = below(4); });
        case 4:
            return change([](StepRecord &record) {
                record.parts = {{1, QStringLiteral("one"), hours(60)}, {3, QStringLiteral("two"), hours(60)}};
            });
        case 5:
            return change([](StepRecord &record) {
                record.subSteps = {{SubStepId(QStringLiteral("a")), {}, below(2) == 0},
                                   {SubStepId(QStringLiteral("b")), {}, below(2) == 0}};
            });
        default:
            if (m_fixedStarts == FixedStarts::Some)
                change([](StepRecord &record) { record.fixedStart = FirstMonday.addDays(below(120)); });
        }
    }

    const FixedStarts m_fixedStarts;
    RandomPlan m_plan;
};

inline RandomPlan anyPlan(FixedStarts fixedStarts = FixedStarts::Some)
{
    return PlanDrawing(fixedStarts).drawn();
}

} // namespace Cairn

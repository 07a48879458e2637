// SPDX-License-Identifier: GPL-3.0-or-later
#include "generatedplan.h"

#include "domain/randomstream.h"

#include <algorithm>

namespace Cairn {

namespace {

/** Throws numbers, one after the other. */
class Dice final
{
public:
    Dice(quint64 seed, quint64 name) : m_stream(seed, name) {}

    /** 0 to one less than the count. */
    int below(int count) { return static_cast<int>(m_stream.at(m_place++) % static_cast<quint64>(count)); }
    /** Both ends included. */
    int between(int least, int most) { return least + below(most - least + 1); }
    double hoursBetween(int leastQuarters, int mostQuarters)
    {
        return static_cast<double>(between(leastQuarters, mostQuarters)) / QuartersInAnHour;
    }

private:
    RandomStream m_stream;
    quint64 m_place = 0;
};

/** Makes the steps of a plan, skill by skill and project by project. */
class Steps final
{
public:
    Steps(quint64 seed, int count) : m_dice(seed, 1), m_count(static_cast<size_t>(count))
    {
        while (m_works.size() < m_count) {
            for (int skills = m_dice.between(2, 5); skills > 0; --skills)
                addSkill();
            addProject();
        }
    }

    std::vector<Work> taken() { return std::move(m_works); }

private:
    void add(const QString &id, double hours, std::vector<StepId> after)
    {
        if (m_works.size() == m_count)
            return;
        Work work;
        work.id = StepId(id);
        work.hoursLeft = hours;
        work.gain = m_dice.below(20) / 4.0;
        work.essential = m_dice.below(4) == 0;
        work.optional = m_dice.below(8) == 0;
        std::sort(after.begin(), after.end());
        after.erase(std::unique(after.begin(), after.end()), after.end());
        work.after = std::move(after);
        m_works.push_back(std::move(work));
    }

    StepId anyLearnt() { return m_learnt[static_cast<size_t>(m_dice.below(static_cast<int>(m_learnt.size())))]; }

    void addSkill()
    {
        const int skill = ++m_skills;
        std::vector<StepId> after;
        if (!m_learnt.empty() && m_dice.below(3) == 0)
            after.push_back(anyLearnt());
        const int first = m_dice.between(1, 2);
        const int last = m_dice.between(first, 4);
        for (int level = first; level <= last; ++level) {
            const StepId step(QStringLiteral("learn:skill_%1:%2").arg(skill).arg(level));
            add(step.text(), m_dice.hoursBetween(2, 24 * level), after);
            m_learnt.push_back(step);
            after = {step};
        }
    }

    void addProject()
    {
        const int project = ++m_projects;
        std::vector<StepId> after;
        for (int needs = m_dice.between(2, 5); needs > 0; --needs)
            after.push_back(anyLearnt());
        const StepId build(QStringLiteral("build:project_%1").arg(project));
        add(build.text(), m_dice.hoursBetween(16, 160), after);
        if (m_dice.below(3) == 0)
            add(QStringLiteral("certify:certificate_%1").arg(project), m_dice.hoursBetween(4, 60),
                {build, anyLearnt()});
        if (m_dice.below(5) == 0)
            add(QStringLiteral("experience:practice_%1").arg(project), m_dice.hoursBetween(8, 80), {build});
    }

    Dice m_dice;
    size_t m_count;
    int m_skills = 0;
    int m_projects = 0;
    std::vector<StepId> m_learnt;
    std::vector<Work> m_works;
};

Availability anyWeek(Dice &dice, quint64 way)
{
    constexpr size_t Saturday = 5;
    constexpr size_t Sunday = 6;
    Availability availability;
    std::array<double, DaysInAWeek> &hours = availability.hoursOnWeekday;
    switch (way) {
    case 0:
        return evenly(dice.hoursBetween(20, 80), {});
    case 1: // in the evenings, and longer on Saturday
        std::generate_n(hours.begin(), Saturday, [&dice] { return dice.hoursBetween(2, 10); });
        hours[Saturday] = dice.hoursBetween(8, 24);
        break;
    case 2: // at weekends alone
        hours[Saturday] = dice.hoursBetween(12, 32);
        hours[Sunday] = dice.hoursBetween(8, 24);
        break;
    case 3: // full time
        std::generate_n(hours.begin(), Saturday, [&dice] { return dice.hoursBetween(24, 36); });
        break;
    default: // now nothing, now as much as can be
        std::generate(hours.begin(), hours.end(),
                      [&dice] { return dice.below(3) == 0 ? 0.0 : dice.hoursBetween(1, 60); });
        hours[static_cast<size_t>(dice.below(DaysInAWeek))] = dice.hoursBetween(1, 60);
    }
    return availability;
}

/** Within the first eight months; they may overlap. */
std::vector<DayOff> anyDaysOff(Dice &dice, const QDate &firstDay)
{
    std::vector<DayOff> off;
    for (int count = dice.between(1, 8); count > 0; --count) {
        const QDate first = firstDay.addDays(dice.below(240));
        const int days = dice.below(2) == 0 ? 1 : dice.between(2, 21);
        const DayOffKind kind = AllDayOffKinds[static_cast<size_t>(dice.below(AllDayOffKinds.size()))];
        off.push_back({{first, first.addDays(days - 1)}, {}, kind});
    }
    return off;
}

} // namespace

GeneratedPlan generatedPlan(quint64 seed, int steps)
{
    constexpr quint64 WaysOfWeeks = 5;
    GeneratedPlan plan;
    plan.works = Steps(seed, steps).taken();
    Dice dice(seed, 2);
    plan.today = QDate(2026, 1, 1).addDays(dice.below(365));
    plan.availability = anyWeek(dice, seed % WaysOfWeeks);
    if (dice.below(2) == 0)
        plan.availability.start = plan.today.addDays(dice.between(-10, 20));
    plan.availability.off = anyDaysOff(dice, plan.firstDay());
    return plan;
}

} // namespace Cairn

// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/renamedrecord.h"

#include <QUuid>

#include <algorithm>

namespace Cairn {

namespace {

int rankOf(StepState state)
{
    switch (state) {
    case StepState::ToDo:
        return 0;
    case StepState::Skipped:
        return 1;
    case StepState::Doing:
        return 2;
    case StepState::Done:
        return 3;
    }
    return 0;
}

/** An id for a sub-step whose own one is taken: the same whenever it is asked for. */
SubStepId anotherId(const SubStep &subStep)
{
    constexpr QUuid NameSpace(0x3d0a4a57, 0x3a0b, 0x4f5e, 0x9c, 0x1b, 0x52, 0x0e, 0x7a, 0x83, 0xd4, 0x26);
    const QUuid id = QUuid::createUuidV5(NameSpace, subStep.id.text() + u' ' + subStep.title);
    return SubStepId(id.toString(QUuid::WithoutBraces));
}

void addSubStep(std::vector<SubStep> &all, SubStep added)
{
    const auto known =
        std::find_if(all.begin(), all.end(), [&added](const SubStep &each) { return each.id == added.id; });
    if (known == all.end()) {
        all.push_back(std::move(added));
    } else if (known->title == added.title) {
        known->done = known->done || added.done;
    } else {
        added.id = anotherId(added);
        addSubStep(all, std::move(added));
    }
}

template <class Value>
void takeIfNone(std::optional<Value> &value, const std::optional<Value> &other)
{
    if (!value)
        value = other;
}

} // namespace

StepRecord joinedRecord(StepRecord first, const StepRecord &second)
{
    if (first.state == second.state) {
        first.doneOn = std::max(first.doneOn, second.doneOn); // an invalid day is before all others
    } else if (rankOf(first.state) < rankOf(second.state)) {
        first.state = second.state;
        first.doneOn = second.doneOn;
    }
    first.needsAnotherLook = first.needsAnotherLook || second.needsAnotherLook;
    takeIfNone(first.optional, second.optional);
    takeIfNone(first.fixedStart, second.fixedStart);
    takeIfNone(first.place, second.place);
    if (first.title.isEmpty())
        first.title = second.title;
    takeIfNone(first.hours, second.hours);
    for (const QString &link : second.links) {
        if (!first.links.contains(link))
            first.links.append(link);
    }
    for (const SubStep &subStep : second.subSteps)
        addSubStep(first.subSteps, subStep);
    for (const StepPart &part : second.parts) {
        if (std::find(first.parts.begin(), first.parts.end(), part) == first.parts.end())
            first.parts.push_back(part);
    }
    takeIfNone(first.memory, second.memory);
    return first;
}

} // namespace Cairn

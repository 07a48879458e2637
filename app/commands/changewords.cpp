// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/changewords.h"

#include <QCoreApplication>

namespace Cairn {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("ChangeWords", text);
}

/** The title of what the change is mainly about; empty where it is about no skill. */
QString titleIn(const PlanChange &change, const std::function<QString(const SkillId &)> &titleOf)
{
    const auto named = [&titleOf](const SkillId &skill) { return titleOf ? titleOf(skill) : skill.text(); };
    if (change.edits.empty())
        return {};
    const Edit &edit = change.edits.back();
    if (const auto *level = std::get_if<LevelEdit>(&edit))
        return named(level->skill);
    if (const auto *note = std::get_if<NoteEdit>(&edit))
        return named(note->skill);
    if (const auto *evidence = std::get_if<EvidenceEdit>(&edit))
        return evidence->after ? evidence->after->title : evidence->before ? evidence->before->title : QString();
    if (const auto *own = std::get_if<OwnSkillEdit>(&edit))
        return own->after ? own->after->title : own->before ? own->before->title : QString();
    if (const auto *rated = std::get_if<AdvisorLevelEdit>(&edit))
        return named(rated->skill);
    if (const auto *wanted = std::get_if<WantedLevelEdit>(&edit))
        return named(wanted->skill);
    if (const auto *advert = std::get_if<AdvertEdit>(&edit))
        return advert->after ? advert->after->title : advert->before ? advert->before->title : QString();
    if (const auto *alias = std::get_if<OwnAliasEdit>(&edit))
        return alias->alias;
    return {};
}

/** The title of the first step that the change is about; empty where nobody knows it. */
QString stepTitleIn(const PlanChange &change)
{
    for (const Edit &edit : change.edits) {
        if (const auto *own = std::get_if<OwnStepEdit>(&edit))
            return own->after ? own->after->title : own->before ? own->before->title : QString();
        const auto *step = std::get_if<StepEdit>(&edit);
        if (!step)
            continue;
        for (const StepRecord *record : {&step->after, &step->before}) {
            if (!record->title.isEmpty())
                return record->title;
            if (record->memory)
                return record->memory->title;
        }
    }
    return {};
}

/** One sentence where the step has a title, another where it has none. */
QString aboutStep(const char *titled, const char *untitled, const PlanChange &change)
{
    const QString title = stepTitleIn(change);
    return title.isEmpty() ? translated(untitled) : translated(titled).arg(title);
}

QString wordsAboutRoadmap(const PlanChange &change)
{
    switch (change.verb) {
    case Verb::MarkStep:
        //: An entry of the undo history; %1 is a step of the roadmap, whose title may hold quotation marks
        return aboutStep(QT_TRANSLATE_NOOP("ChangeWords", "Mark the step: %1"),
                         QT_TRANSLATE_NOOP("ChangeWords", "Mark a step"), change);
    case Verb::ChangeStep:
        return aboutStep(QT_TRANSLATE_NOOP("ChangeWords", "Change the step: %1"),
                         QT_TRANSLATE_NOOP("ChangeWords", "Change a step"), change);
    case Verb::WriteStepNote:
        return aboutStep(QT_TRANSLATE_NOOP("ChangeWords", "Write a note on the step: %1"),
                         QT_TRANSLATE_NOOP("ChangeWords", "Write a note on a step"), change);
    case Verb::MoveStep:
        return aboutStep(QT_TRANSLATE_NOOP("ChangeWords", "Move the step: %1"),
                         QT_TRANSLATE_NOOP("ChangeWords", "Move a step"), change);
    case Verb::SplitStep:
        return aboutStep(QT_TRANSLATE_NOOP("ChangeWords", "Split the step: %1"),
                         QT_TRANSLATE_NOOP("ChangeWords", "Split a step"), change);
    case Verb::AddStep:
        return aboutStep(QT_TRANSLATE_NOOP("ChangeWords", "Add the step: %1"),
                         QT_TRANSLATE_NOOP("ChangeWords", "Add a step"), change);
    case Verb::RemoveStep:
        return aboutStep(QT_TRANSLATE_NOOP("ChangeWords", "Remove the step: %1"),
                         QT_TRANSLATE_NOOP("ChangeWords", "Remove a step"), change);
    case Verb::SetAvailability:
        return translated(QT_TRANSLATE_NOOP("ChangeWords", "Change the free hours"));
    case Verb::LogHours:
        return translated(QT_TRANSLATE_NOOP("ChangeWords", "Log hours"));
    case Verb::ChangeLog:
        return translated(QT_TRANSLATE_NOOP("ChangeWords", "Change logged hours"));
    case Verb::RemoveLog:
        return translated(QT_TRANSLATE_NOOP("ChangeWords", "Remove logged hours"));
    case Verb::StartTimer:
        return translated(QT_TRANSLATE_NOOP("ChangeWords", "Start the timer"));
    case Verb::StopTimer:
        return translated(QT_TRANSLATE_NOOP("ChangeWords", "Stop the timer"));
    case Verb::AgreePlan:
        return translated(QT_TRANSLATE_NOOP("ChangeWords", "Agree on the plan"));
    case Verb::RepairPlan:
        return translated(QT_TRANSLATE_NOOP("ChangeWords", "Repair the plan"));
    case Verb::SetPlanB:
        return translated(QT_TRANSLATE_NOOP("ChangeWords", "Choose plan B"));
    case Verb::ImportTicks:
        return translated(QT_TRANSLATE_NOOP("ChangeWords", "Read ticks from a task list"));
    case Verb::SetPayBack:
        //: An entry of the undo history: what a person assumes of their money, for when study has paid for itself
        return translated(QT_TRANSLATE_NOOP("ChangeWords", "Change the assumptions of pay back"));
    default:
        return {};
    }
}

QString wordsAboutWantedLevels(const PlanChange &change, const QString &title)
{
    const auto *last = change.edits.empty() ? nullptr : std::get_if<WantedLevelEdit>(&change.edits.back());
    const auto count = static_cast<int>(change.edits.size());
    if (last && last->after == Level::None)
        //: An entry of the undo history; %1 is a skill that the plan was to lead to besides the target
        return translated(QT_TRANSLATE_NOOP("ChangeWords", "Take from the roadmap: %1")).arg(title);
    if (count == 1)
        //: An entry of the undo history; %1 is a skill that the plan shall lead to besides the target
        return translated(QT_TRANSLATE_NOOP("ChangeWords", "Add to the roadmap: %1")).arg(title);
    //: An entry of the undo history: skills that the plan shall lead to besides the target
    return QCoreApplication::translate("ChangeWords", "Add %Ln skill(s) to the roadmap", nullptr, count);
}

/** One sentence where the advertisement has a title, another where it has none. */
QString aboutAdvert(const char *titled, const char *untitled, const QString &title)
{
    return title.trimmed().isEmpty() ? translated(untitled) : translated(titled).arg(title);
}

QString wordsAboutWishes(const PlanChange &change, const QString &title)
{
    switch (change.verb) {
    case Verb::SetAdvisorLevel:
        //: An entry of the undo history; %1 is a skill, whose level the advisor sees beside the person's own
        return translated(QT_TRANSLATE_NOOP("ChangeWords", "Set the advisor's level of %1")).arg(title);
    case Verb::AnswerStatement:
        //: An entry of the undo history; the statements are about activities at work, which a person likes or not
        return translated(QT_TRANSLATE_NOOP("ChangeWords", "Answer a statement on interests"));
    case Verb::ConsiderRoles:
        //: An entry of the undo history
        return translated(QT_TRANSLATE_NOOP("ChangeWords", "Choose the roles to compare"));
    case Verb::WantLevels:
        return wordsAboutWantedLevels(change, title);
    case Verb::ConfirmLevels:
        //: An entry of the undo history: levels of skills that were read from a text, such as a CV
        return translated(QT_TRANSLATE_NOOP("ChangeWords", "Confirm levels"));
    case Verb::KeepAdvert:
        //: An entry of the undo history; %1 is the title of a job advertisement
        return aboutAdvert(QT_TRANSLATE_NOOP("ChangeWords", "Keep the advertisement %1"),
                           QT_TRANSLATE_NOOP("ChangeWords", "Keep an advertisement"), title);
    case Verb::ChangeAdvert:
        //: An entry of the undo history; %1 is the title of a job advertisement
        return aboutAdvert(QT_TRANSLATE_NOOP("ChangeWords", "Change the advertisement %1"),
                           QT_TRANSLATE_NOOP("ChangeWords", "Change an advertisement"), title);
    case Verb::RemoveAdvert:
        //: An entry of the undo history; %1 is the title of a job advertisement
        return aboutAdvert(QT_TRANSLATE_NOOP("ChangeWords", "Remove the advertisement %1"),
                           QT_TRANSLATE_NOOP("ChangeWords", "Remove an advertisement"), title);
    case Verb::NameSkill:
        //: An entry of the undo history; %1 is another name of a skill, as texts such as advertisements have it
        return translated(QT_TRANSLATE_NOOP("ChangeWords", "Name a skill in texts: %1")).arg(title);
    default:
        return wordsAboutRoadmap(change);
    }
}

} // namespace

QString wordsOf(const PlanChange &change, const std::function<QString(const SkillId &)> &titleOf)
{
    const QString title = titleIn(change, titleOf);
    switch (change.verb) {
    case Verb::SetLevel:
        //: An entry of the undo history; %1 is a skill
        return translated(QT_TRANSLATE_NOOP("ChangeWords", "Set the level of %1")).arg(title);
    case Verb::WriteNote:
        //: An entry of the undo history; %1 is a skill
        return translated(QT_TRANSLATE_NOOP("ChangeWords", "Write a note on %1")).arg(title);
    case Verb::AddEvidence:
        //: An entry of the undo history; %1 is the title of a piece of evidence
        return translated(QT_TRANSLATE_NOOP("ChangeWords", "Add the evidence %1")).arg(title);
    case Verb::ChangeEvidence:
        return translated(QT_TRANSLATE_NOOP("ChangeWords", "Change the evidence %1")).arg(title);
    case Verb::RemoveEvidence:
        return translated(QT_TRANSLATE_NOOP("ChangeWords", "Remove the evidence %1")).arg(title);
    case Verb::AddSkill:
        return translated(QT_TRANSLATE_NOOP("ChangeWords", "Add the skill %1")).arg(title);
    case Verb::ChangeSkill:
        return translated(QT_TRANSLATE_NOOP("ChangeWords", "Rename the skill %1")).arg(title);
    case Verb::RemoveSkill:
        return translated(QT_TRANSLATE_NOOP("ChangeWords", "Remove the skill %1")).arg(title);
    case Verb::SetTarget:
        return translated(QT_TRANSLATE_NOOP("ChangeWords", "Choose the target"));
    case Verb::ChangeProfile:
        return translated(QT_TRANSLATE_NOOP("ChangeWords", "Change the learner"));
    case Verb::AddLearner:
        return translated(QT_TRANSLATE_NOOP("ChangeWords", "Add the learner"));
    case Verb::FollowCatalogue:
        //: An entry of the undo history: what was kept of renamed skills and roles was moved to their new names
        return translated(QT_TRANSLATE_NOOP("ChangeWords", "Follow what the catalogue renamed"));
    default:
        return wordsAboutWishes(change, title);
    }
}

} // namespace Cairn

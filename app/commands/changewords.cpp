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
    return {};
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
    }
    return {};
}

} // namespace Cairn

// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/questionreading.h"

#include "catalogue/entryvalues.h"

namespace Cairn {

Question QuestionReading::read(const PackEntry &entry, std::vector<CatalogueMistake> &mistakes)
{
    const EntryValues values(entry, mistakes);
    Question question;
    question.id = QuestionId(entry.id());
    question.question = values.neededText(QLatin1String("question"));
    question.shortAnswer = values.neededText(QLatin1String("short"));
    question.answer = values.texts(QLatin1String("answer"));
    question.roles = values.ids<RoleId>(QLatin1String("roles"));
    question.skills = values.ids<SkillId>(QLatin1String("skills"));
    question.resources = values.ids<ResourceId>(QLatin1String("resources"));
    question.sources = values.ids<SourceId>(QLatin1String("sources"));
    return question;
}

} // namespace Cairn

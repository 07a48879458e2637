// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/questionscommand.h"

#include "cli/cataloguejson.h"
#include "cli/cataloguelookup.h"
#include "cli/columns.h"
#include "cli/invocation.h"
#include "domain/sourcewords.h"

namespace Cairn {

ExitStatus QuestionsCommand::run(Invocation &invocation) const
{
    const Catalogue &catalogue = invocation.catalogue();
    std::vector<const Question *> questions;
    const bool isOne = !invocation.words().isEmpty();
    if (isOne) {
        const Result<const Question *> question = CatalogueLookup(catalogue).question(invocation.word(0));
        if (!question)
            return invocation.notDone(question.problem());
        questions.push_back(question.value());
    } else {
        for (const Question &question : catalogue.questions())
            questions.push_back(&question);
    }
    Output &output = invocation.output();
    if (output.isJson()) {
        QJsonArray array;
        for (const Question *question : questions)
            array.append(jsonOf(*question));
        output.document(array);
    } else if (isOne) {
        print(*questions.front(), catalogue, output);
    } else {
        print(questions, output);
    }
    return ExitStatus::Done;
}

void QuestionsCommand::print(const std::vector<const Question *> &questions, Output &output)
{
    if (questions.empty()) {
        output.line(tr("There are no questions yet."));
        return;
    }
    Columns columns({{tr("Id")}, {tr("Question")}});
    for (const Question *question : questions)
        columns.addRow({question->id.text(), question->question});
    output.columns(columns);
}

void QuestionsCommand::print(const Question &question, const Catalogue &catalogue, Output &output)
{
    output.line(question.question);
    output.line();
    output.paragraph(question.shortAnswer);
    for (const QString &paragraph : question.answer) {
        output.line();
        output.paragraph(paragraph);
    }
    const auto list = [&output](const QString &heading, const auto &ids, const auto &titleOf) {
        if (ids.empty())
            return;
        output.line();
        output.line(heading);
        for (const auto &id : ids)
            //: A role, a skill or something to learn from, and its id
            output.items({tr("%1 (%2)").arg(titleOf(id), id.text())});
    };
    list(tr("Roles"), question.roles, [&catalogue](const RoleId &id) { return catalogue.titleOf(id); });
    list(tr("Skills"), question.skills, [&catalogue](const SkillId &id) { return catalogue.titleOf(id); });
    list(tr("To learn from"), question.resources, [&catalogue](const ResourceId &id) {
        const Resource *resource = catalogue.resource(id);
        return resource ? resource->title : id.text();
    });
    output.line();
    for (const SourceId &source : question.sources)
        output.paragraph(sourceSentence(source, catalogue));
}

} // namespace Cairn

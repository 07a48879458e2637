// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/learneraddcommand.h"

#include "cli/invocation.h"
#include "cli/workspaceediting.h"

#include <QLocale>

#include <algorithm>

namespace Cairn {

namespace {

constexpr int MostLetters = 80; // as many as the field for a name in the window takes

bool hasControls(const QString &name)
{
    return std::any_of(name.begin(), name.end(), [](QChar letter) {
        return letter.category() == QChar::Other_Control || letter == QChar(QChar::ReplacementCharacter);
    });
}

} // namespace

ExitStatus LearnerAddCommand::run(Invocation &invocation) const
{
    const QString name = invocation.word(0).simplified().normalized(QString::NormalizationForm_C);
    if (name.isEmpty())
        return invocation.wrongUse(tr("A learner needs a name."));
    if (name.size() > MostLetters)
        return invocation.wrongUse(
            tr("The name is too long: a name has at most %1 letters.").arg(QLocale().toString(MostLetters)));
    if (hasControls(name))
        return invocation.wrongUse(tr("The name holds signs that are no text."));

    const auto editing = WorkspaceEditing::begin(invocation.folder(), WorkspaceEditing::Missing::Made);
    if (!editing)
        return invocation.notDone(editing.problem());
    NewLearner learner;
    learner.name = name;
    const LearnerId id = editing.value()->commands().addLearner(learner);
    const Result<void> outcome = editing.value()->outcome();
    if (!outcome)
        return invocation.notDone(outcome.problem());

    if (invocation.output().isJson())
        invocation.output().document(QJsonObject{{QStringLiteral("id"), id.text()}, {QStringLiteral("name"), name}});
    else
        invocation.output().line(tr("%1 was added and has the id %2.").arg(name, id.text()));
    return ExitStatus::Done;
}

} // namespace Cairn

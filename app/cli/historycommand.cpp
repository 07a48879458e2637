// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/historycommand.h"

#include "cli/columns.h"
#include "cli/editwords.h"
#include "cli/invocation.h"
#include "cli/journaljson.h"
#include "cli/workspacereading.h"
#include "commands/changewords.h"

#include <QLocale>

namespace Cairn {

namespace {

constexpr QLatin1String SinceOption("since");

QString codeOf(ChangeCause::Kind cause)
{
    switch (cause) {
    case ChangeCause::Kind::Done:
        return QStringLiteral("done");
    case ChangeCause::Kind::Undone:
        return QStringLiteral("undone");
    case ChangeCause::Kind::Redone:
        return QStringLiteral("redone");
    }
    return {};
}

/** A day means its first moment here; invalid where the text is neither a day nor a time. */
QDateTime sinceOf(const QString &text)
{
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (day.isValid() && text.size() == QLatin1String("2026-01-08").size())
        return day.startOfDay();
    return QDateTime::fromString(text, Qt::ISODateWithMs);
}

QJsonArray jsonOf(const JournalRow &row)
{
    QJsonArray array;
    for (const QJsonValue &value : jsonOfEdits(row.change)) {
        QJsonObject edit = value.toObject();
        edit.insert(QStringLiteral("at"), row.at.toUTC().toString(Qt::ISODateWithMs));
        edit.insert(QStringLiteral("cause"), codeOf(row.cause.kind));
        array.append(edit);
    }
    return array;
}

} // namespace

QList<QCommandLineOption> HistoryCommand::options() const
{
    return {{SinceOption, tr("Only what was changed on or after this day, e.g. 2026-01-08."), QStringLiteral("DATE")}};
}

ExitStatus HistoryCommand::run(Invocation &invocation) const
{
    const QDateTime since = sinceOf(invocation.valueOf(SinceOption));
    if (invocation.has(SinceOption) && !since.isValid())
        return invocation.wrongUse(
            tr("“%1” is no day: a day looks like 2026-01-08.").arg(invocation.valueOf(SinceOption)));
    Result<WorkspaceReading> opened = WorkspaceReading::open(invocation.folder());
    if (!opened)
        return invocation.notDone(opened.problem());
    WorkspaceReading workspace = opened.takeValue();
    const Result<LearnerSummary> learner = workspace.learner(invocation.word(0));
    if (!learner)
        return invocation.notDone(learner.problem());
    Result<std::vector<JournalRow>> journal = workspace.journal(learner.value().id);
    if (!journal)
        return invocation.notDone(journal.problem());
    std::vector<JournalRow> rows = journal.takeValue();
    if (since.isValid())
        std::erase_if(rows, [&since](const JournalRow &row) { return row.at < since; });

    if (!invocation.output().isJson()) {
        print(rows, invocation);
        return ExitStatus::Done;
    }
    QJsonArray array;
    for (const JournalRow &row : rows) {
        for (const QJsonValue &edit : jsonOf(row))
            array.append(edit);
    }
    invocation.output().document(array);
    return ExitStatus::Done;
}

void HistoryCommand::print(const std::vector<JournalRow> &rows, Invocation &invocation)
{
    if (rows.empty()) {
        invocation.output().line(tr("Nothing was changed."));
        return;
    }
    const Catalogue &catalogue = invocation.catalogue();
    const EditWords words(catalogue, rows);
    const auto title = [&words](const SkillId &skill) { return words.titleOf(skill); };
    Columns columns({{tr("When")}, {tr("Cause")}, {tr("What")}, {tr("Subject")}, {tr("Before")}, {tr("After")}});
    for (const JournalRow &row : rows) {
        const QString when = QLocale().toString(row.at.toLocalTime(), QLocale::ShortFormat);
        for (const Edit &edit : row.change.edits)
            columns.addRow({when, nameOf(row.cause.kind), wordsOf(row.change, title), words.subject(edit),
                            words.before(edit), words.after(edit)});
    }
    invocation.output().columns(columns);
}

QString HistoryCommand::nameOf(ChangeCause::Kind cause)
{
    switch (cause) {
    case ChangeCause::Kind::Done:
        //: A change in the history
        return tr("done");
    case ChangeCause::Kind::Undone:
        //: A change in the history that was taken back
        return tr("undone");
    case ChangeCause::Kind::Redone:
        //: A change in the history that was taken back and done again
        return tr("redone");
    }
    return {};
}

} // namespace Cairn

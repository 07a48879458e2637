// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/exportcommand.h"

#include "cli/invocation.h"
#include "cli/workspacereading.h"
#include "domain/roadmap.h"
#include "exchange/calendarexport.h"
#include "exchange/calendarpart.h"
#include "exchange/exportfile.h"
#include "exchange/tasklistexport.h"

#include <QFile>

namespace Cairn {

namespace {

const QString IcsOption = QStringLiteral("ics");
const QString TodoOption = QStringLiteral("todo");
const QString NameOption = QStringLiteral("with-name");
const QString MarkdownOption = QStringLiteral("markdown");
const QString StandardOutput = QStringLiteral("-");

} // namespace

QList<QCommandLineOption> ExportCommand::options() const
{
    return {{IcsOption,
             tr("Write a calendar with the planned sessions, or bring the one there up to date; - prints it."),
             QStringLiteral("FILE")},
            {TodoOption, tr("Put a task for each step into the calendar instead of the sessions.")},
            {NameOption, tr("Put the learner's name into the title of the calendar.")},
            {MarkdownOption, tr("Write a list of tasks in Markdown; - prints it."), QStringLiteral("FILE")}};
}

QString ExportCommand::complaintAbout(const Invocation &invocation)
{
    const QString ics = invocation.valueOf(IcsOption);
    const QString markdown = invocation.valueOf(MarkdownOption);
    if (ics.isEmpty() && markdown.isEmpty())
        return tr("Nothing was named to write: --ics FILE or --markdown FILE.");
    if (ics.isEmpty() && (invocation.has(TodoOption) || invocation.has(NameOption)))
        return tr("--todo and --with-name say what is in a calendar: they need --ics FILE.");
    if (ics == markdown)
        return tr("The calendar and the list of tasks cannot be one file.");
    return {};
}

ExitStatus ExportCommand::run(Invocation &invocation) const
{
    const QString complaint = complaintAbout(invocation);
    if (!complaint.isEmpty())
        return invocation.wrongUse(complaint);
    const QString ics = invocation.valueOf(IcsOption);
    const QString markdown = invocation.valueOf(MarkdownOption);
    const bool isPrinted = ics == StandardOutput || markdown == StandardOutput;
    if (isPrinted && invocation.output().isJson())
        return invocation.wrongUse(tr("With - the file itself is printed: leave out --json."));
    const Catalogue &catalogue = invocation.catalogue();
    const Result<PlanState> plan = WorkspaceReading::planOf(invocation.word(0), invocation.folder(), catalogue);
    if (!plan)
        return invocation.notDone(plan.problem());
    const Roadmap roadmap = roadmapOf(plan.value(), catalogue, invocation.today());
    if (roadmap.steps.empty() && !roadmap.target)
        return invocation.notDone(tr("There is no target yet, so there is nothing to write. “careercairn-cli target "
                                     "LEARNER ROLE” sets one."));
    QJsonObject files{{QStringLiteral("learner"), plan.value().profile.id.text()}};
    if (!ics.isEmpty()) {
        const Result<QByteArray> bytes = calendar(invocation, plan.value(), roadmap);
        if (!bytes)
            return invocation.notDone(bytes.problem());
        const Result<void> written = write(ics, bytes.value(), invocation);
        if (!written)
            return invocation.notDone(written.problem());
        files.insert(IcsOption, ics);
    }
    if (!markdown.isEmpty()) {
        const Result<void> written = write(markdown, taskListOf(roadmap).toUtf8(), invocation);
        if (!written)
            return invocation.notDone(written.problem());
        files.insert(MarkdownOption, markdown);
    }
    if (invocation.output().isJson())
        invocation.output().document(files);
    return ExitStatus::Done;
}

Result<QByteArray> ExportCommand::calendar(const Invocation &invocation, const PlanState &state, const Roadmap &roadmap)
{
    const Result<QByteArray> before = fileBefore(invocation.valueOf(IcsOption));
    if (!before)
        return before.problem();
    CalendarWish wish;
    wish.learner = state.profile.id;
    wish.content = invocation.has(TodoOption) ? CalendarWish::Content::ToDos : CalendarWish::Content::Sessions;
    if (invocation.has(NameOption))
        wish.name = state.profile.name;
    return calendarOf(roadmap, wish, QDateTime::currentDateTimeUtc(), before.value());
}

Result<QByteArray> ExportCommand::fileBefore(const QString &path)
{
    QFile file(path);
    if (path == StandardOutput || !file.exists())
        return QByteArray();
    if (!file.open(QIODevice::ReadOnly))
        return Problem{tr("The file %1 is there and cannot be read, so it was left as it was.").arg(path),
                       file.errorString()};
    // One byte more than may be, so that what is too large is seen as that.
    return file.read(MostCalendarBytes + 1);
}

Result<void> ExportCommand::write(const QString &path, const QByteArray &bytes, Invocation &invocation)
{
    if (path == StandardOutput) {
        invocation.output().lines(QString::fromUtf8(bytes));
        return {};
    }
    Result<void> written = writeExport(path, bytes);
    if (written && !invocation.output().isJson())
        //: %1 is the name of a file
        invocation.output().line(tr("Written: %1").arg(path));
    return written;
}

} // namespace Cairn

// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/doctorcommand.h"

#include "cli/columns.h"
#include "cli/invocation.h"
#include "cli/policyreport.h"
#include "storage/workspacereport.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>

namespace Cairn {

namespace {

QJsonObject jsonOf(const SafetyCopy &copy)
{
    return {{QStringLiteral("file"), copy.file},
            {QStringLiteral("at"), copy.takenAt.toUTC().toString(Qt::ISODateWithMs)},
            {QStringLiteral("checked"), copy.checked},
            {QStringLiteral("bytes"), copy.bytes},
            {QStringLiteral("learners"), copy.learners},
            {QStringLiteral("changes"), copy.changes}};
}

QJsonObject jsonOf(const WorkspaceReport &report, const QString &file)
{
    QJsonArray backups;
    for (const SafetyCopy &copy : report.copies)
        backups.append(jsonOf(copy));
    return {{QStringLiteral("ok"), report.ok},
            {QStringLiteral("workspace"), file},
            {QStringLiteral("exists"), report.exists},
            {QStringLiteral("schema"), report.schema},
            {QStringLiteral("learners"), report.learners},
            {QStringLiteral("changes"), report.changes},
            {QStringLiteral("backups"), backups},
            {QStringLiteral("problems"), QJsonArray::fromStringList(report.problems)}};
}

} // namespace

ExitStatus DoctorCommand::run(Invocation &invocation) const
{
    const WorkspaceFolder folder = invocation.folder();
    const WorkspaceReport report = WorkspaceReport::of(folder);
    const PolicyReport policy(invocation.school());
    const bool isWhole = report.ok && policy.problems().isEmpty();
    Output &output = invocation.output();
    if (output.isJson()) {
        QJsonObject document = jsonOf(report, folder.databaseFile());
        document.insert(QStringLiteral("ok"), isWhole);
        policy.addTo(document);
        output.document(document);
    } else {
        print(report, folder.databaseFile(), output);
        policy.print(output);
        output.line();
        if (isWhole)
            output.line(tr("Everything is whole."));
        else
            output.items(report.problems + policy.problems());
    }
    if (isWhole)
        return ExitStatus::Done;
    return invocation.notDone(tr("Not everything is whole; nothing was written. What was found stands in the report."));
}

void DoctorCommand::print(const WorkspaceReport &report, const QString &file, Output &output)
{
    const QLocale locale;
    output.line(tr("Workspace: %1").arg(QDir::toNativeSeparators(file)));
    if (report.exists) {
        output.line(tr("Learners: %1").arg(locale.toString(report.learners)));
        output.line(tr("Changes kept in the history: %1").arg(locale.toString(report.changes)));
        //: The revision of the tables in the workspace file
        output.line(tr("Revision of the file: %1").arg(locale.toString(report.schema)));
    } else {
        output.line(tr("There is no workspace in this folder yet."));
    }
    if (!report.copies.empty()) {
        output.line();
        Columns columns({{tr("Safety copy")}, {tr("Taken")}, {tr("Size"), Columns::Side::End}, {tr("State")}});
        for (const SafetyCopy &copy : report.copies) {
            columns.addRow({QFileInfo(copy.file).fileName(),
                            locale.toString(copy.takenAt.toLocalTime(), QLocale::ShortFormat),
                            locale.formattedDataSize(copy.bytes),
                            //: The state of a safety copy
                            copy.checked ? tr("whole") : tr("not whole")});
        }
        output.columns(columns);
    }
}

} // namespace Cairn

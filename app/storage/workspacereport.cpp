// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/workspacereport.h"

#include "storage/openingwords.h"
#include "storage/planreader.h"
#include "storage/safetycopies.h"
#include "storage/workspaceopening.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace Cairn {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("Storage", text);
}

/** Everything that PRAGMA integrity_check and foreign_key_check say, and plans that do not read back. */
void lookInside(WorkspaceDatabase &database, WorkspaceReport &report)
{
    SqlConnection &connection = database.connection();
    const auto whole = connection.value("PRAGMA integrity_check");
    if (!whole || whole.value().toString() != QLatin1String("ok"))
        report.problems.append(translated(QT_TRANSLATE_NOOP("Storage", "The workspace file is damaged inside.")));
    const auto orphan = connection.value("PRAGMA foreign_key_check");
    if (orphan && orphan.value().isValid())
        report.problems.append(
            translated(QT_TRANSLATE_NOOP("Storage", "Some entries belong to a learner who is not there.")));
    if (const auto version = connection.value("PRAGMA user_version"))
        report.schema = version.value().toInt();
    if (const auto changes = connection.value("SELECT COUNT(*) FROM change_journal"))
        report.changes = changes.value().toLongLong();
    const auto learners = database.learners();
    if (!learners) {
        report.problems.append(learners.problem().sentence);
        return;
    }
    report.learners = static_cast<int>(learners.value().size());
    for (const LearnerSummary &learner : learners.value()) {
        const auto plan = database.load(learner.id);
        if (!plan)
            report.problems.append(
                translated(QT_TRANSLATE_NOOP("Storage", "The plan of %1 cannot be read.")).arg(learner.name));
        const auto leftOut = entriesLeftOut(connection, learner.id);
        if (leftOut && !leftOut.value().isEmpty())
            report.problems.append(
                //: %1 is a person, %2 a list of names of entries
                translated(QT_TRANSLATE_NOOP("Storage", "Some of the plan of %1 cannot be read and is left out: %2. "
                                                        "Everything else is whole."))
                    .arg(learner.name, leftOut.value().join(QStringLiteral(", "))));
    }
}

} // namespace

WorkspaceReport WorkspaceReport::of(const WorkspaceFolder &folder)
{
    WorkspaceReport report;
    report.copies = SafetyCopies(folder).list(SafetyCopies::Look::Check);
    report.exists = QFileInfo::exists(folder.databaseFile());
    WorkspaceOpening::Outcome outcome = WorkspaceOpening(folder).openForReading();
    if (const auto *problem = std::get_if<OpeningProblem>(&outcome)) {
        report.problems.append(sentenceOf(*problem));
    } else if (const auto &database = std::get<std::unique_ptr<WorkspaceDatabase>>(outcome)) {
        lookInside(*database, report);
    } else if (!report.copies.empty()) {
        report.problems.append(translated(QT_TRANSLATE_NOOP(
            "Storage", "The workspace file is missing, although there are safety copies of it. Start the program: it "
                       "offers the newest one.")));
    }
    for (const SafetyCopy &copy : report.copies) {
        if (!copy.checked)
            report.problems.append(translated(QT_TRANSLATE_NOOP("Storage", "The safety copy %1 is not whole."))
                                       .arg(QFileInfo(copy.file).fileName()));
    }
    report.ok = report.problems.isEmpty();
    return report;
}

} // namespace Cairn

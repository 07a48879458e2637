// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/reportcommand.h"

#include "cli/invocation.h"
#include "cli/seedoption.h"
#include "cli/workspacereading.h"
#include "domain/planstate.h"

#include <QFileInfo>
#include <QLocale>

#include <optional>

namespace Cairn {

namespace {

constexpr QLatin1String PdfOption("pdf");
constexpr QLatin1String PartOption("part");

std::optional<ReportPart> partFromWord(const QString &word)
{
    if (word == QLatin1String("plan"))
        return ReportPart::Plan;
    if (word == QLatin1String("week"))
        return ReportPart::Week;
    if (word == QLatin1String("whole"))
        return ReportPart::Whole;
    return std::nullopt;
}

} // namespace

QList<QCommandLineOption> ReportCommand::options() const
{
    return {{PdfOption, tr("Write this file; it must be named."), QStringLiteral("FILE")},
            {PartOption, tr("Print this part; without it, the whole."), QStringLiteral("plan|week|whole")},
            seedOption()};
}

ExitStatus ReportCommand::run(Invocation &invocation) const
{
    const QString file = invocation.valueOf(PdfOption);
    if (file.isEmpty())
        return invocation.wrongUse(tr("--pdf needs the name of a file to write."));
    const std::optional<ReportPart> part =
        invocation.has(PartOption) ? partFromWord(invocation.valueOf(PartOption)) : ReportPart::Whole;
    if (!part)
        return invocation.wrongUse(
            tr("“%1” is no part of a report: it is plan, week or whole.").arg(invocation.valueOf(PartOption)));
    const Result<quint64> seed = seedGiven(invocation);
    if (!seed)
        return invocation.wrongUse(seed.problem().sentence);

    const Catalogue &catalogue = invocation.catalogue();
    const Result<PlanState> plan = WorkspaceReading::planOf(invocation.word(0), invocation.folder(), catalogue);
    if (!plan)
        return invocation.notDone(plan.problem());
    const Roadmap roadmap = roadmapOf(plan.value(), catalogue, invocation.today());
    const ReportContents contents = reportContents(plan.value(), catalogue, roadmap, forecastOf(roadmap, seed.value()));
    const Result<ReportExport::Written> written = ReportExport::writePdf(file, contents, *part);
    if (!written)
        return invocation.notDone(written.problem());
    print(file, written.value(), invocation);
    return ExitStatus::Done;
}

void ReportCommand::print(const QString &file, const ReportExport::Written &written, Invocation &invocation)
{
    Output &output = invocation.output();
    const QString place = QFileInfo(file).absoluteFilePath();
    if (output.isJson())
        output.document(QJsonObject{{QStringLiteral("file"), place},
                                    {QStringLiteral("pages"), written.pages},
                                    {QStringLiteral("paper"), written.paper}});
    else
        //: %1 a file, %2 the name of a paper, e.g. A4
        output.line(tr("%n page(s) on %2 were written to %1.", nullptr, written.pages).arg(place, written.paper));
}

} // namespace Cairn

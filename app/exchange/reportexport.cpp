// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/reportexport.h"

#include "exchange/exportfile.h"
#include "exchange/reportpainter.h"
#include "exchange/reportpaper.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QLocale>
#include <QPdfWriter>

namespace Cairn {

namespace {

constexpr int DotsInAnInch = 1200;

} // namespace

Result<ReportExport::Document> ReportExport::toPdf(const ReportContents &contents, ReportPart part)
{
    if (!qobject_cast<QGuiApplication *>(QCoreApplication::instance()))
        return Problem{
            tr("The report could not be drawn, since this program was begun without fonts. Your plan is safe. "
               "Try it with the window of Career Cairn."),
            {}};
    const QPageSize paper = paperFor(QLocale());
    const QPageLayout layout = reportPageOn(paper);
    const ReportPainter report(contents, part, layout);
    Document document{{}, report.pageCount(), paper};
    QBuffer buffer(&document.bytes);
    buffer.open(QIODevice::WriteOnly);
    bool isPainted = false;
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(DotsInAnInch);
        writer.setPageLayout(layout);
        writer.setTitle(report.title());
        writer.setCreator(QStringLiteral("Career Cairn"));
        isPainted = report.paint(writer);
    }
    if (!isPainted)
        return Problem{tr("The report could not be drawn. Your plan is safe. Try it again."), {}};
    return document;
}

Result<ReportExport::Written> ReportExport::writePdf(const QString &file, const ReportContents &contents,
                                                     ReportPart part)
{
    const Result<Document> document = toPdf(contents, part);
    if (!document)
        return document.problem();
    if (const Result<void> written = writeExport(file, document.value().bytes); !written)
        return written.problem();
    return Written{document.value().pages, document.value().paper.key()};
}

} // namespace Cairn

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "exchange/reportcontents.h"
#include "exchange/reportpart.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QPageSize>

namespace Cairn {

/** A report as a PDF document. */
class ReportExport final
{
    Q_DECLARE_TR_FUNCTIONS(Cairn::ReportExport)

public:
    struct Document
    {
        QByteArray bytes;
        int pages = 0;
        QPageSize paper;
    };
    struct Written
    {
        int pages = 0;
        QString paper; ///< "A4" or "Letter"
    };

    /** On the paper of the person's region. Fails where the program was begun without fonts. */
    static Result<Document> toPdf(const ReportContents &contents, ReportPart part);
    /** Writes the document safely; see writeExport(). */
    static Result<Written> writePdf(const QString &file, const ReportContents &contents, ReportPart part);
};

} // namespace Cairn

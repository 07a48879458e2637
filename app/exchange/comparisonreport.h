// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "exchange/comparisoncontents.h"
#include "exchange/exporttable.h"
#include "exchange/reportexport.h"
#include "exchange/reportpages.h"

#include <QCoreApplication>
#include <QPageLayout>

namespace Cairn {

/**
 * Compared roles as pages: the roles with match, hours, pay and outlook, the skills asked and how far away they are,
 * what stands out, and the sources. Laid out for a paper, and painted on any device that has it: a file, a printer.
 */
class ComparisonReport final
{
    Q_DECLARE_TR_FUNCTIONS(Cairn::ComparisonReport)

public:
    ComparisonReport(const ComparisonContents &contents, const Catalogue &catalogue, const QPageLayout &layout);

    int pageCount() const { return m_pages.count(); }
    QString title() const { return m_pages.title(); }
    const ReportPages &pages() const { return m_pages; }
    /** Paints the pages that the device asks for; false where the device failed. */
    bool paint(QPagedPaintDevice &device) const { return m_pages.paint(device); }

    /** As a PDF on the paper of the person's region. Fails where the program was begun without fonts. */
    static Result<ReportExport::Document> toPdf(const ComparisonContents &contents, const Catalogue &catalogue);

private:
    ReportPages m_pages;
};

/**
 * The same as a table for the clipboard and files (see tabSeparated(), htmlTableOf(), csvOf()): the facts first, then
 * one row for each skill; a column for each role. What stands out and the sources are its notes.
 */
ExportTable comparisonTable(const ComparisonContents &contents, const Catalogue &catalogue);

} // namespace Cairn

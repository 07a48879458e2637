// SPDX-License-Identifier: GPL-3.0-or-later
#include "startup/salaryfiles.h"

#include "charts/chartcaption.h"
#include "charts/chartimage.h"
#include "exchange/exportfile.h"
#include "exchange/payexport.h"
#include "exchange/tableexport.h"
#include "exchange/workbookexport.h"
#include "models/livepay.h"
#include "models/paybackmodel.h"
#include "models/paytablemodel.h"
#include "startup/modeltable.h"
#include "startup/payimporting.h"
#include "views/mainwindow.h"
#include "views/paybackpart.h"
#include "views/salarypage.h"

#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QStandardPaths>

namespace Cairn {

namespace {

constexpr int PictureWidth = 1244;
constexpr qreal PictureScale = 2;

} // namespace

SalaryFiles::SalaryFiles(const Theme &theme, LivePay &pay, PaySeriesCommands &series, MainWindow &window,
                         QObject *parent)
    : QObject(parent)
    , m_theme(theme)
    , m_pay(pay)
    , m_series(series)
    , m_window(window)
{
}

void SalaryFiles::ask(PayFile file, const SalaryPage &page)
{
    switch (file) {
    case PayFile::Csv:
    case PayFile::Workbook:
        return askTable(file, page);
    case PayFile::Png:
    case PayFile::Svg:
    case PayFile::Pdf:
        return askPicture(file, page);
    case PayFile::ImportCsv:
        return askImport();
    }
}

QString SalaryFiles::askSaveName(const QString &title, const QString &ending, const QString &kinds)
{
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    //: The name of a file, without its ending
    const QString name = tr("pay") + u'.' + ending;
    QString path = QFileDialog::getSaveFileName(&m_window, title, documents.filePath(name), kinds);
    if (!path.isEmpty() && QFileInfo(path).suffix().isEmpty())
        path += u'.' + ending;
    return path;
}

void SalaryFiles::write(const QString &path, const QByteArray &bytes)
{
    const Result<void> written = writeExport(path, bytes);
    if (!written)
        return tell(written.problem());
    m_window.showMessage(StateMark::Done, tr("Written: %1").arg(QDir::toNativeSeparators(path)));
}

void SalaryFiles::tell(const Problem &problem)
{
    m_window.showMessage(StateMark::Error, problem.sentence);
}

/** The curves as they are shown; of figures the whole record. */
ExportTable SalaryFiles::wholeTable(const SalaryPage &page) const
{
    if (!page.isPayBack())
        return payTableOf(m_pay.figures(), m_pay.catalogue(), m_pay.ownSeries());
    const ChartCaption caption = page.caption();
    ExportTable table = tableOf(page.payBack().courses(), PayBackModel::RawRole, caption.title);
    table.notes = caption.footer;
    return table;
}

void SalaryFiles::askTable(PayFile file, const SalaryPage &page)
{
    const bool isWorkbook = file == PayFile::Workbook;
    const QString path =
        isWorkbook
            ? askSaveName(tr("Write the table as a workbook"), QStringLiteral("xlsx"), tr("Excel workbooks (*.xlsx)"))
            : askSaveName(tr("Write the table"), QStringLiteral("csv"), tr("Comma-separated values (*.csv)"));
    if (path.isEmpty())
        return;
    const ExportTable table = wholeTable(page);
    if (!isWorkbook)
        return write(path, csvOf(table));
    const Result<QByteArray> workbook = workbookOf(table);
    workbook ? write(path, workbook.value()) : tell(workbook.problem());
}

void SalaryFiles::askPicture(PayFile file, const SalaryPage &page)
{
    const QString path =
        file == PayFile::Png
            ? askSaveName(tr("Write the chart as a picture"), QStringLiteral("png"), tr("Pictures (*.png)"))
        : file == PayFile::Svg
            ? askSaveName(tr("Write the chart as a drawing"), QStringLiteral("svg"), tr("Drawings (*.svg)"))
            : askSaveName(tr("Write the chart as PDF"), QStringLiteral("pdf"), tr("PDF files (*.pdf)"));
    if (path.isEmpty())
        return;
    const ChartPicture &chart = page.picture();
    const Result<QByteArray> picture = file == PayFile::Png   ? pngOf(chart, page.caption(), PictureWidth, PictureScale)
                                       : file == PayFile::Svg ? svgOf(chart, page.caption(), PictureWidth)
                                                              : pdfOf(chart, page.caption(), PictureWidth);
    picture ? write(path, picture.value()) : tell(picture.problem());
}

void SalaryFiles::copy(const SalaryPage &page)
{
    const ExportTable table = page.isPayBack()
                                  ? tableOf(page.payBack().courses(), PayBackModel::RawRole, page.caption().title)
                                  : tableOf(page.figures(), PayTableModel::RawRole, page.caption().title);
    auto *mime = new QMimeData;
    mime->setText(tabSeparated(table));
    mime->setHtml(htmlTableOf(table));
    QGuiApplication::clipboard()->setMimeData(mime);
    m_window.showMessage(StateMark::Done, tr("The table is on the clipboard."));
}

void SalaryFiles::askImport()
{
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    const QString path = QFileDialog::getOpenFileName(&m_window, tr("Read a file with own figures"), documents.path(),
                                                      tr("Comma-separated values (*.csv *.tsv *.txt)")
                                                          + QStringLiteral(";;") + tr("All files (*)"));
    if (!path.isEmpty())
        (new PayImporting(m_theme, m_pay, m_series, m_window, this))->begin(path);
}

} // namespace Cairn

// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/workbookexport.h"

#include "exchange/cellkind.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QLocale>
#include <QTemporaryDir>

#include <xlsxwriter.h>

#include <algorithm>

namespace Cairn {

namespace {

constexpr qsizetype LongestText = 32767; // UTF-16 units in a cell
constexpr int NarrowestColumn = 8;       // in characters
constexpr int WidestColumn = 48;
constexpr double NotesWidth = 110;
constexpr int RoomForFilterMark = 3;
constexpr lxw_row_t HeadingRow = 0;
constexpr int FirstYear = 1900; // a workbook knows no earlier dates

struct Formats
{
    explicit Formats(lxw_workbook *book)
        : heading(workbook_add_format(book))
        , whole(workbook_add_format(book))
        , fraction(workbook_add_format(book))
        , plain(workbook_add_format(book))
        , date(workbook_add_format(book))
        , note(workbook_add_format(book))
    {
        format_set_bold(heading);
        format_set_num_format(whole, "#,##0");
        format_set_num_format(fraction, "#,##0.00##");
        format_set_num_format(plain, "0");
        format_set_num_format(date, "yyyy\\-mm\\-dd");
        format_set_text_wrap(note);
        format_set_align(note, LXW_ALIGN_VERTICAL_TOP);
    }

    lxw_format *heading;
    lxw_format *whole;
    lxw_format *fraction;
    lxw_format *plain;
    lxw_format *date;
    lxw_format *note;
};

/** Without what no XML can hold, and no longer than a cell may be. */
QByteArray textFor(const QString &text)
{
    QString kept = text;
    kept.removeIf([](QChar c) { return c.isNull() || c.unicode() >= 0xfffe; });
    if (kept.size() > LongestText) {
        kept.truncate(LongestText - 1);
        if (kept.back().isHighSurrogate())
            kept.chop(1);
        kept += QChar(u'\u2026');
    }
    return kept.toUtf8();
}

lxw_error writeText(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, const QString &text, lxw_format *format)
{
    const QByteArray bytes = textFor(text);
    return bytes.isEmpty() ? LXW_NO_ERROR : worksheet_write_string(sheet, row, column, bytes.constData(), format);
}

lxw_error writeDate(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, const QDate &day, const Formats &formats)
{
    if (day.year() < FirstYear)
        return writeText(sheet, row, column, day.toString(Qt::ISODate), nullptr);
    lxw_datetime moment{};
    moment.year = day.year();
    moment.month = day.month();
    moment.day = day.day();
    return worksheet_write_datetime(sheet, row, column, &moment, formats.date);
}

lxw_error writeCell(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, const QVariant &cell, const Formats &formats)
{
    switch (kindOf(cell)) {
    case CellKind::Empty:
        return LXW_NO_ERROR;
    case CellKind::Number: {
        const double number = cell.toDouble();
        return worksheet_write_number(sheet, row, column, number,
                                      std::trunc(number) == number ? formats.whole : formats.fraction);
    }
    case CellKind::PlainNumber:
        return worksheet_write_number(sheet, row, column, cell.toInt(), formats.plain);
    case CellKind::Date:
        return writeDate(sheet, row, column, cell.toDate(), formats);
    case CellKind::Text:
        break;
    }
    return writeText(sheet, row, column, cell.toString(), nullptr);
}

/** How many characters a cell takes, about. */
int widthOf(const QVariant &cell)
{
    return static_cast<int>(std::min<qsizetype>(kindOf(cell) == CellKind::Number
                                                    ? QLocale::c().toString(cell.toDouble(), 'f', 0).size() * 4 / 3 + 1
                                                    : cell.toString().size(),
                                                WidestColumn));
}

/** A sheet with a name, or where the name cannot be one, with that which the library gives it. */
lxw_worksheet *sheetNamed(lxw_workbook *book, const QString &name)
{
    const QByteArray bytes = name.toUtf8();
    const bool isGood = workbook_validate_sheet_name(book, bytes.constData()) == LXW_NO_ERROR;
    lxw_worksheet *sheet = workbook_add_worksheet(book, isGood ? bytes.constData() : nullptr);
    if (sheet && QLocale().textDirection() == Qt::RightToLeft)
        worksheet_right_to_left(sheet);
    return sheet;
}

lxw_error writeTable(lxw_worksheet *sheet, const ExportTable &table, const Formats &formats)
{
    lxw_error error = LXW_NO_ERROR;
    std::vector<int> widths;
    for (qsizetype at = 0; at < table.headings.size(); ++at) {
        error = std::max(error,
                         writeText(sheet, HeadingRow, static_cast<lxw_col_t>(at), table.headings[at], formats.heading));
        widths.push_back(std::max(NarrowestColumn, widthOf(table.headings[at]) + RoomForFilterMark));
    }
    for (size_t row = 0; row < table.rows.size(); ++row) {
        const QVariantList &cells = table.rows[row];
        const qsizetype count = std::min(cells.size(), table.headings.size());
        for (qsizetype at = 0; at < count; ++at) {
            error = std::max(error, writeCell(sheet, static_cast<lxw_row_t>(row + 1), static_cast<lxw_col_t>(at),
                                              cells[at], formats));
            int &width = widths[static_cast<size_t>(at)];
            width = std::max(width, widthOf(cells[at]));
        }
    }
    for (size_t at = 0; at < widths.size(); ++at)
        worksheet_set_column(sheet, static_cast<lxw_col_t>(at), static_cast<lxw_col_t>(at), widths[at], nullptr);
    worksheet_freeze_panes(sheet, HeadingRow + 1, 0);
    if (!widths.empty())
        worksheet_autofilter(sheet, HeadingRow, 0, static_cast<lxw_row_t>(table.rows.size()),
                             static_cast<lxw_col_t>(widths.size() - 1));
    return error;
}

lxw_error writeNotes(lxw_worksheet *sheet, const ExportTable &table, const Formats &formats)
{
    lxw_error error = writeText(sheet, HeadingRow, 0, table.title, formats.heading);
    lxw_row_t row = HeadingRow;
    for (const QString &note : table.notes)
        error = std::max(error, writeText(sheet, ++row, 0, note, formats.note));
    worksheet_set_column(sheet, 0, 0, NotesWidth, nullptr);
    return error;
}

Problem tooLarge()
{
    return {QCoreApplication::translate("WorkbookExport",
                                        "The table is larger than a sheet of a workbook can be. Nothing was written. "
                                        "Choose fewer figures, or the file of comma-separated values."),
            {}};
}

Problem notMade(const QString &details)
{
    return {QCoreApplication::translate(
                "WorkbookExport", "The workbook could not be made. Nothing was written. Make room on the disk for "
                                  "temporary files, and try again."),
            details};
}

Problem notMade(lxw_error error)
{
    return notMade(QString::fromUtf8(lxw_strerror(error)));
}

/** Writes the file; the library closes the workbook whatever comes of it. */
lxw_error writeWorkbook(const QByteArray &path, const QByteArray &temporaryFolder, const ExportTable &table)
{
    lxw_workbook_options options{};
    QByteArray folder = temporaryFolder;
    options.tmpdir = folder.data();
    lxw_workbook *book = workbook_new_opt(path.constData(), &options);
    if (!book)
        return LXW_ERROR_CREATING_XLSX_FILE;
    const Formats formats(book);
    //: The name of a sheet in a workbook
    lxw_worksheet *sheet = sheetNamed(book, QCoreApplication::translate("WorkbookExport", "Table"));
    //: The name of a sheet in a workbook, with sources and method
    lxw_worksheet *notes = sheetNamed(book, QCoreApplication::translate("WorkbookExport", "Sources"));
    lxw_error error = LXW_ERROR_MEMORY_MALLOC_FAILED;
    if (sheet && notes)
        error = std::max(writeTable(sheet, table, formats), writeNotes(notes, table, formats));
    QByteArray title = textFor(table.title);
    lxw_doc_properties properties{};
    properties.title = title.data();
    workbook_set_properties(book, &properties);
    return std::max(error, workbook_close(book));
}

} // namespace

Result<QByteArray> workbookOf(const ExportTable &table)
{
    if (table.rows.size() >= LXW_ROW_MAX || table.notes.size() >= LXW_ROW_MAX || table.headings.size() > LXW_COL_MAX)
        return tooLarge();
    const QTemporaryDir folder;
    if (!folder.isValid())
        return notMade(folder.errorString());
    const QString path = folder.filePath(QStringLiteral("table.xlsx"));
    const lxw_error error = writeWorkbook(QFile::encodeName(path), QFile::encodeName(folder.path()), table);
    if (error != LXW_NO_ERROR)
        return notMade(error);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return notMade(file.errorString());
    QByteArray bytes = file.readAll();
    if (bytes.size() != file.size() || bytes.isEmpty())
        return notMade(file.errorString());
    return bytes;
}

} // namespace Cairn

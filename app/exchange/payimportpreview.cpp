// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/payimportpreview.h"

#include "domain/csvrecords.h"
#include "domain/payrolenames.h"
#include "exchange/payimportcell.h"
#include "exchange/payimportfile.h"
#include "exchange/payimportguess.h"

#include <QCoreApplication>

#include <algorithm>

namespace Cairn {

namespace {

constexpr qsizetype LongestShownCell = 200;
constexpr size_t RowsGuessedFrom = 200;

QStringList textsOf(const CsvRecords::Record &record)
{
    QStringList texts;
    for (const std::string_view field : record.fields)
        texts.append(payCellText(field).left(LongestShownCell));
    return texts;
}

/** The records at the beginning that can be read. */
std::vector<QStringList> firstRecords(std::string_view text, char separator, size_t most)
{
    std::vector<QStringList> rows;
    CsvRecords records(text, separator);
    CsvRecords::Record record;
    while (rows.size() < most && records.next(record)) {
        if (record.fault == CsvRecords::Fault::None)
            rows.push_back(textsOf(record));
    }
    return rows;
}

bool beginsTooWide(std::string_view text, char separator)
{
    CsvRecords records(text, separator);
    CsvRecords::Record record;
    return records.next(record) && record.fault == CsvRecords::Fault::TooManyFields;
}

/** The most frequent first, those as frequent in the order of their texts. */
std::vector<UnknownPayWord> mostFrequent(const QHash<QString, qint64> &counts)
{
    std::vector<UnknownPayWord> words;
    for (auto each = counts.cbegin(); each != counts.cend(); ++each)
        words.push_back({each.key(), each.value()});
    std::sort(words.begin(), words.end(), [](const UnknownPayWord &a, const UnknownPayWord &b) {
        return a.count != b.count ? a.count > b.count : a.text < b.text;
    });
    if (words.size() > PayPreview::MostUnknown)
        words.resize(PayPreview::MostUnknown);
    return words;
}

/** Counts the titles and levels that mean nothing here. */
void countUnknown(PayPreview &preview, std::string_view text, const PayRoleNames &names)
{
    const PayImportPlan &plan = preview.plan;
    QHash<QString, qint64> titles;
    QHash<QString, qint64> levels;
    CsvRecords records(text, plan.separator);
    CsvRecords::Record record;
    bool isHeading = plan.heading == PayImportPlan::Heading::FirstLine;
    const auto count = [&record](QHash<QString, qint64> &counts, int column) {
        if (column < 0 || static_cast<size_t>(column) >= record.fields.size())
            return;
        const QString word = payCellText(record.fields[static_cast<size_t>(column)]);
        if (!word.isEmpty())
            ++counts[word];
    };
    for (qint64 row = 0; row < PayPreview::RowsLookedAt && records.next(record);) {
        if (record.fault != CsvRecords::Fault::None)
            continue;
        if (!isHeading) {
            count(titles, plan.columns.role);
            count(levels, plan.columns.level);
            ++row;
        }
        isHeading = false;
    }
    titles.removeIf([&plan, &names](const std::pair<const QString &, qint64 &> &each) {
        return plan.roles.contains(each.first) || !names.roleOf(each.first).isEmpty();
    });
    levels.removeIf([&plan](const std::pair<const QString &, qint64 &> &each) {
        return plan.levels.contains(each.first) || payLevelMeant(each.first);
    });
    preview.unknownTitles = mostFrequent(titles);
    preview.unknownLevels = mostFrequent(levels);
}

QStringList numberedColumns(qsizetype count)
{
    QStringList heading;
    for (qsizetype column = 1; column <= count; ++column)
        //: Stands for the heading of a column that has none, %1 is its number
        heading.append(QCoreApplication::translate("PayImport", "Column %1").arg(column));
    return heading;
}

Result<PayPreview> previewOf(const PayImportFile &file, const PayRoleNames &names, const PayImportPlan *given)
{
    PayPreview preview;
    preview.encodingName = file.encodingName();
    preview.bytes = file.bytes();
    const char separator = given ? given->separator : CsvRecords::separatorOf(file.text());
    std::vector<QStringList> rows = firstRecords(file.text(), separator, RowsGuessedFrom);
    if (beginsTooWide(file.text(), separator))
        return Problem{QCoreApplication::translate("PayImport",
                                                   "The first line of the file has more than %1 columns. Nothing was "
                                                   "imported, and your figures are as before. Choose a file that "
                                                   "has one line for each figure of pay.")
                           .arg(CsvRecords::MostFields),
                       {}};
    if (rows.empty())
        return Problem{QCoreApplication::translate("PayImport", "No line of the file can be read as separated values "
                                                                "(CSV). Nothing was imported, and your figures are as "
                                                                "before. Save it as CSV once more, or choose another "
                                                                "file."),
                       {}};
    preview.plan = given ? *given : PayImportGuess(rows, names).plan(separator);
    if (preview.plan.heading == PayImportPlan::Heading::FirstLine) {
        preview.heading = rows.front();
        rows.erase(rows.begin());
    } else {
        preview.heading = numberedColumns(rows.front().size());
    }
    if (rows.size() > PayPreview::MostRows)
        rows.resize(PayPreview::MostRows);
    preview.rows = std::move(rows);
    countUnknown(preview, file.text(), names);
    return preview;
}

Result<PayPreview> previewOfFile(const QString &path, const PayRoleNames &names, const PayImportPlan *given)
{
    const auto goOn = [](double) { return true; };
    const Result<PayImportFile> file = PayImportFile::read(path, PayImportFile::Part::Beginning, goOn);
    return file ? previewOf(file.value(), names, given) : Result<PayPreview>(file.problem());
}

} // namespace

Result<PayPreview> previewPay(const QString &path, const PayRoleNames &names)
{
    return previewOfFile(path, names, nullptr);
}

Result<PayPreview> previewPay(const QString &path, const PayRoleNames &names, const PayImportPlan &plan)
{
    return previewOfFile(path, names, &plan);
}

} // namespace Cairn

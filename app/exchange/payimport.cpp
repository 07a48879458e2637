// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/payimport.h"

#include "domain/payrolenames.h"
#include "exchange/payimportfile.h"
#include "exchange/payimportorder.h"
#include "exchange/payimportreading.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstring>
#include <new>

namespace Cairn {

namespace {

constexpr int RecordsAtATime = 1024;
constexpr size_t BytesAtATime = size_t{1} * 1024 * 1024;
constexpr size_t MostBytesBeforeHeading = size_t{32} * 1024 * 1024;
constexpr size_t RecordsUntilExpecting = 8192;

/** Where the phases end, as shares of the whole. */
constexpr double FileRead = 0.1;
constexpr double RecordsRead = 0.6;
constexpr double RowsOrdered = 0.9;

QString translated(const char *source)
{
    return QCoreApplication::translate("PayImport", source);
}

PayRefusal refusalOf(CsvRecords::Fault fault)
{
    switch (fault) {
    case CsvRecords::Fault::OpenQuote:
        return PayRefusal::OpenQuote;
    case CsvRecords::Fault::StrayQuote:
        return PayRefusal::StrayQuote;
    case CsvRecords::Fault::TooManyFields:
        return PayRefusal::TooManyFields;
    case CsvRecords::Fault::None:
    case CsvRecords::Fault::TooLong:
        break;
    }
    return PayRefusal::TooLong;
}

/** The columns of the first record that can be read; 0 where there is none. */
size_t widthOf(std::string_view text, char separator)
{
    CsvRecords records(text, separator);
    CsvRecords::Record record;
    while (records.position() < MostBytesBeforeHeading && records.next(record)) {
        if (record.fault == CsvRecords::Fault::None)
            return record.fields.size();
    }
    return 0;
}

int lastColumnOf(const PayColumns &used)
{
    return std::max({used.role, used.level, used.place, used.industry, used.size, used.year, used.currency, used.pay,
                     used.low, used.high});
}

/** One import, from its text to its rows. */
class PayImporting final
{
public:
    PayImporting(std::string_view text, const PayImportPlan &plan, const PayRoleNames &names, size_t width,
                 const std::function<bool(double)> &goOn)
        : m_text(text)
        , m_plan(plan)
        , m_goOn(goOn)
        , m_reading(plan, names, width)
    {
    }

    PayImportOutcome outcome(const PayRates &rates)
    {
        PayImportOutcome outcome;
        PayWordLists words;
        std::vector<PayRow> rows;
        if (readRecords()) {
            rows = m_reading.takeRows(words);
            outcome.cancelled = !putInPayOrder(rows, words.currencies, rates, [this](double share) {
                return m_goOn(RecordsRead + (RowsOrdered - RecordsRead) * share);
            });
        } else {
            outcome.cancelled = true;
        }
        outcome.lines = m_reading.lineCount();
        if (outcome.cancelled)
            return outcome;
        outcome.used = static_cast<qint64>(rows.size());
        outcome.refused = m_reading.takeRefused();
        outcome.rows = PayRows(std::move(words), std::move(rows), rates);
        if (m_goOn(1))
            return outcome;
        return {outcome.lines, 0, {}, {}, true};
    }

private:
    /** False where it was cancelled. */
    bool readRecords()
    {
        CsvRecords records(m_text, m_plan.separator);
        CsvRecords::Record record;
        size_t askedAt = 0;
        size_t count = 0;
        for (size_t from = 0; records.next(record); from = records.position()) {
            take(record, m_text.substr(from, records.position() - from));
            if (++count == RecordsUntilExpecting)
                m_reading.expect(m_text.size() / (records.position() / count) * 5 / 4);
            if (count % RecordsAtATime != 0 && records.position() - askedAt < BytesAtATime)
                continue;
            askedAt = records.position();
            const double share = static_cast<double>(askedAt) / static_cast<double>(m_text.size());
            if (!m_goOn(FileRead + (RecordsRead - FileRead) * share))
                return false;
        }
        return m_goOn(RecordsRead);
    }

    void take(const CsvRecords::Record &record, std::string_view bytes)
    {
        if (record.fault != CsvRecords::Fault::None) {
            if (record.line != m_lineOfFault) // a line that is very long comes in pieces
                m_reading.refuse(record.line, refusalOf(record.fault));
            m_lineOfFault = record.line;
        } else if (m_isHeadingToCome) {
            m_isHeadingToCome = false;
        } else if (std::memchr(bytes.data(), 0, bytes.size())) {
            m_reading.refuse(record.line, PayRefusal::NulByte);
        } else {
            m_reading.take(record);
        }
    }

    std::string_view m_text;
    const PayImportPlan &m_plan;
    const std::function<bool(double)> &m_goOn;
    PayImportReading m_reading;
    bool m_isHeadingToCome = m_plan.heading == PayImportPlan::Heading::FirstLine;
    qint64 m_lineOfFault = 0;
};

Problem planDoesNotFit()
{
    return {
        translated(QT_TRANSLATE_NOOP("PayImport", "The columns that were chosen are not those of this file. Nothing "
                                                  "was imported, and your figures are as before. Choose which "
                                                  "column has the role and which ones have the pay.")),
        {}};
}

Problem notEnoughMemory()
{
    return {translated(QT_TRANSLATE_NOOP("PayImport", "There is not enough memory for this file. Nothing was imported, "
                                                      "and your figures are as before. Close other programs, or import "
                                                      "the file in parts.")),
            {}};
}

} // namespace

Result<PayImportOutcome> importPay(const QString &path, const PayImportPlan &plan, const PayRoleNames &names,
                                   const PayRates &rates, const std::function<bool(double share)> &goOn)
{
    const Result<PayImportFile> file =
        PayImportFile::read(path, PayImportFile::Part::Whole, [&goOn](double share) { return goOn(FileRead * share); });
    if (!file)
        return file.problem();
    if (file.value().isCancelled())
        return PayImportOutcome{0, 0, {}, {}, true};
    const std::string_view text = file.value().text();
    const size_t width = widthOf(text, plan.separator);
    if (!plan.columns.isComplete() || lastColumnOf(plan.columns) >= static_cast<int>(width))
        return planDoesNotFit();
    try {
        return PayImporting(text, plan, names, width, goOn).outcome(rates);
    } catch (const std::bad_alloc &) {
        return notEnoughMemory();
    }
}

} // namespace Cairn

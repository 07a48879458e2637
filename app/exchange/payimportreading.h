// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/csvrecords.h"
#include "domain/payimportplan.h"
#include "domain/payimportrefusal.h"
#include "domain/payrows.h"
#include "exchange/payimportmemory.h"
#include "exchange/payimportnumber.h"
#include "exchange/payimportwords.h"

namespace Cairn {

class PayRoleNames;

/** Makes rows of the records of a file, as a plan says, and names those of which none can be made. */
class PayImportReading final
{
public:
    /** Plan and names outlive this. Records with more than so many fields are refused. */
    PayImportReading(const PayImportPlan &plan, const PayRoleNames &names, size_t mostFields);

    /** A record that can be taken apart. One of empty cells alone is no line. */
    void take(const CsvRecords::Record &record);
    void refuse(qint64 line, PayRefusal why);
    /** Makes room for so many rows altogether. */
    void expect(size_t rows) { m_rows.reserve(rows); }

    qint64 lineCount() const { return m_lines; }
    size_t rowCount() const { return m_rows.size(); }
    std::vector<RefusedPayLine> takeRefused() { return std::move(m_refused); }

    /** The rows with their words, which are in an order that does not depend on that of the lines. */
    std::vector<PayRow> takeRows(PayWordLists &words);

private:
    struct Refusal
    {
        PayRefusal why = PayRefusal::UnknownRole;
        int column = NoPayColumn;
    };
    /** What stands for a currency: its number, or why there is none. */
    struct Currency
    {
        quint16 number = 0;
        std::optional<PayRefusal> refusal;
    };
    using Fields = std::vector<std::string_view>;
    using Number = std::optional<quint16>;

    std::optional<Refusal> rowOf(const Fields &fields, PayRow &row);
    std::optional<Refusal> payOf(const Fields &fields, PayRow &row);
    std::optional<Refusal> middleOf(const Fields &fields, PayRow &row, QString &beside);
    std::optional<Refusal> amountOf(const Fields &fields, int column, PayImportNumber &number) const;
    std::optional<Refusal> currencyOf(const Fields &fields, const QString &beside, PayRow &row);
    Currency currencyMeant(const QString &code);
    std::optional<Refusal> yearOf(const Fields &fields, PayRow &row) const;
    std::optional<Refusal> wordsOf(const Fields &fields, PayRow &row);
    std::string_view cell(const Fields &fields, int column) const;
    Number roleNumber(std::string_view cell);
    std::optional<PayLevel> levelOf(std::string_view cell);
    Number wordNumber(PayImportMemory<Number> &memory, PayImportWords &words, std::string_view cell);
    Number placeNumber(std::string_view cell);

    const PayImportPlan &m_plan;
    const PayRoleNames &m_names;
    size_t m_leastFields = 0;
    size_t m_mostFields = 0;
    qint64 m_lines = 0;
    std::vector<PayRow> m_rows;
    std::vector<RefusedPayLine> m_refused;

    PayImportWords m_roles;
    PayImportWords m_places;
    PayImportWords m_industries;
    PayImportWords m_sizes;
    PayImportWords m_currencies;
    PayImportMemory<Number> m_roleNumbers;
    PayImportMemory<Number> m_placeNumbers;
    PayImportMemory<Number> m_industryNumbers;
    PayImportMemory<Number> m_sizeNumbers;
    PayImportMemory<std::optional<PayLevel>> m_levelsMeant;
    PayImportMemory<Currency> m_currenciesMeant;
};

} // namespace Cairn

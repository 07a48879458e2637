// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/payimportreading.h"

#include "domain/payrolenames.h"
#include "exchange/payimportcell.h"

#include <algorithm>
#include <limits>

namespace Cairn {

namespace {

constexpr size_t MostWords = size_t{std::numeric_limits<quint16>::max()} + 1;
constexpr size_t MostShortWords = size_t{std::numeric_limits<quint8>::max()} + 1;
constexpr qsizetype LongestWord = 60;
constexpr int FirstYear = 1990;
constexpr int LastYear = 2100;
constexpr size_t YearDigits = 4;

bool isDigit(char character)
{
    return character >= '0' && character <= '9';
}

/** A word that is not endless, with single blanks. */
QString shortened(const QString &text)
{
    QString word = text.simplified();
    if (word.size() > LongestWord)
        word.truncate(word.at(LongestWord - 1).isHighSurrogate() ? LongestWord - 1 : LongestWord);
    return word;
}

/** Codes of places in capital letters; other words as they are. */
QString placeName(const QString &text)
{
    const QString word = shortened(text);
    const bool isCode = word.size() == 2 && word.at(0).isLetter() && word.at(1).isLetter();
    return isCode ? word.toUpper() : word;
}

PayRefusal refusalOf(PayImportNumber::Fault fault)
{
    switch (fault) {
    case PayImportNumber::Fault::Empty:
        return PayRefusal::NoPay;
    case PayImportNumber::Fault::TooLarge:
        return PayRefusal::PayTooLarge;
    case PayImportNumber::Fault::NotPositive:
        return PayRefusal::PayNotPositive;
    case PayImportNumber::Fault::None:
    case PayImportNumber::Fault::NoNumber:
        break;
    }
    return PayRefusal::PayIsNoNumber;
}

/** Of 2025, and of a date or a time that begins with it; nothing for all else. */
std::optional<int> yearIn(std::string_view cell)
{
    if (cell.size() < YearDigits || !std::all_of(cell.begin(), cell.begin() + YearDigits, isDigit))
        return std::nullopt;
    const std::string_view rest = cell.substr(YearDigits);
    const bool isDate =
        rest.empty()
        || (!isDigit(rest.front()) && rest.find_first_not_of("0123456789-/.:TZ +") == std::string_view::npos);
    int year = 0;
    for (const char digit : cell.substr(0, YearDigits))
        year = year * 10 + (digit - '0');
    return isDate && year >= FirstYear && year <= LastYear ? std::optional(year) : std::nullopt;
}

} // namespace

PayImportReading::PayImportReading(const PayImportPlan &plan, const PayRoleNames &names, size_t mostFields)
    : m_plan(plan)
    , m_names(names)
    , m_mostFields(mostFields)
    , m_roles(MostWords)
    , m_places(MostWords, {QString()})
    , m_industries(MostWords, {QString()})
    , m_sizes(MostShortWords, {QString()})
    , m_currencies(MostShortWords)
{
    const PayColumns &used = plan.columns;
    const int last = std::max({used.role, used.level, used.place, used.industry, used.size, used.year, used.currency,
                               used.pay, used.low, used.high});
    m_leastFields = static_cast<size_t>(last) + 1;
}

void PayImportReading::take(const CsvRecords::Record &record)
{
    const Fields &fields = record.fields;
    const auto isEmpty = [](std::string_view field) { return payCellBytes(field).empty(); };
    if (std::all_of(fields.begin(), fields.end(), isEmpty))
        return;
    if (fields.size() < m_leastFields)
        return refuse(record.line, PayRefusal::TooFewFields);
    // Separators at the end of a line do no harm; other cells would be in the wrong columns.
    if (fields.size() > m_mostFields
        && !std::all_of(fields.begin() + static_cast<std::ptrdiff_t>(m_mostFields), fields.end(), isEmpty))
        return refuse(record.line, PayRefusal::TooManyFields);
    ++m_lines;
    PayRow row;
    const std::optional<Refusal> refusal = rowOf(fields, row);
    if (refusal)
        m_refused.push_back({record.line, refusal->why, refusal->column});
    else
        m_rows.push_back(row);
}

void PayImportReading::refuse(qint64 line, PayRefusal why)
{
    ++m_lines;
    m_refused.push_back({line, why, NoPayColumn});
}

std::string_view PayImportReading::cell(const Fields &fields, int column) const
{
    return column == NoPayColumn ? std::string_view() : payCellBytes(fields[static_cast<size_t>(column)]);
}

std::optional<PayImportReading::Refusal> PayImportReading::rowOf(const Fields &fields, PayRow &row)
{
    const Number role = roleNumber(cell(fields, m_plan.columns.role));
    if (!role)
        return Refusal{PayRefusal::UnknownRole, m_plan.columns.role};
    row.role = *role;
    if (std::optional<Refusal> refusal = payOf(fields, row))
        return refusal;
    if (std::optional<Refusal> refusal = yearOf(fields, row))
        return refusal;
    return wordsOf(fields, row);
}

std::optional<PayImportReading::Refusal> PayImportReading::payOf(const Fields &fields, PayRow &row)
{
    const PayColumns &columns = m_plan.columns;
    PayImportNumber pay;
    const bool hasRange = columns.low != NoPayColumn && columns.high != NoPayColumn;
    const bool isRange = hasRange && cell(fields, columns.pay).empty();
    if (isRange) {
        if (std::optional<Refusal> refusal = middleOf(fields, row, pay.currency))
            return refusal;
    } else {
        if (std::optional<Refusal> refusal = amountOf(fields, columns.pay, pay))
            return refusal;
        row.pay = pay.amount;
    }
    return currencyOf(fields, pay.currency, row);
}

std::optional<PayImportReading::Refusal> PayImportReading::middleOf(const Fields &fields, PayRow &row, QString &beside)
{
    PayImportNumber low;
    PayImportNumber high;
    if (std::optional<Refusal> refusal = amountOf(fields, m_plan.columns.low, low))
        return refusal;
    if (std::optional<Refusal> refusal = amountOf(fields, m_plan.columns.high, high))
        return refusal;
    if (!low.currency.isEmpty() && !high.currency.isEmpty() && low.currency != high.currency)
        return Refusal{PayRefusal::TwoCurrencies, m_plan.columns.high};
    if (low.amount > high.amount)
        return Refusal{PayRefusal::LowAboveHigh, m_plan.columns.low};
    row.pay = (low.amount + high.amount) / 2;
    beside = low.currency.isEmpty() ? high.currency : low.currency;
    return std::nullopt;
}

std::optional<PayImportReading::Refusal> PayImportReading::amountOf(const Fields &fields, int column,
                                                                    PayImportNumber &number) const
{
    number = payNumberIn(cell(fields, column), m_plan.decimalPoint);
    if (number.fault == PayImportNumber::Fault::None)
        return std::nullopt;
    return Refusal{refusalOf(number.fault), column};
}

/** That of its column, else the one beside the number, else the one for all other rows. */
std::optional<PayImportReading::Refusal> PayImportReading::currencyOf(const Fields &fields, const QString &beside,
                                                                      PayRow &row)
{
    const int column = m_plan.columns.currency;
    const std::string_view bytes = cell(fields, column);
    const auto ofRow = [this, bytes] {
        return currencyMeant(bytes.empty() ? m_plan.currency.trimmed() : payCellText(bytes));
    };
    const bool isBeside = bytes.empty() && !beside.isEmpty();
    const Currency currency = isBeside ? currencyMeant(beside) : m_currenciesMeant.of(bytes, ofRow);
    if (currency.refusal)
        return Refusal{*currency.refusal, column};
    if (!beside.isEmpty() && m_currencies.words().at(currency.number) != beside) {
        const PayColumns &columns = m_plan.columns;
        return Refusal{PayRefusal::TwoCurrencies, columns.pay != NoPayColumn ? columns.pay : columns.low};
    }
    row.currency = static_cast<quint8>(currency.number);
    return std::nullopt;
}

PayImportReading::Currency PayImportReading::currencyMeant(const QString &code)
{
    if (code.isEmpty())
        return {0, PayRefusal::NoCurrency};
    if (!isCurrencyCode(code))
        return {0, PayRefusal::UnknownCurrency};
    const Number number = m_currencies.numberOf(code.toUpper());
    return number ? Currency{*number, std::nullopt} : Currency{0, PayRefusal::TooManyWords};
}

std::optional<PayImportReading::Refusal> PayImportReading::yearOf(const Fields &fields, PayRow &row) const
{
    const std::string_view bytes = cell(fields, m_plan.columns.year);
    if (bytes.empty())
        return std::nullopt;
    const std::optional<int> year = yearIn(bytes);
    if (!year)
        return Refusal{PayRefusal::BadYear, m_plan.columns.year};
    row.year = static_cast<quint16>(*year);
    return std::nullopt;
}

std::optional<PayImportReading::Refusal> PayImportReading::wordsOf(const Fields &fields, PayRow &row)
{
    const PayColumns &columns = m_plan.columns;
    row.level = levelOf(cell(fields, columns.level));
    const Number place = placeNumber(cell(fields, columns.place));
    if (!place)
        return Refusal{PayRefusal::TooManyWords, columns.place};
    const Number industry = wordNumber(m_industryNumbers, m_industries, cell(fields, columns.industry));
    if (!industry)
        return Refusal{PayRefusal::TooManyWords, columns.industry};
    const Number size = wordNumber(m_sizeNumbers, m_sizes, cell(fields, columns.size));
    if (!size)
        return Refusal{PayRefusal::TooManyWords, columns.size};
    row.place = *place;
    row.industry = *industry;
    row.size = static_cast<quint8>(*size);
    return std::nullopt;
}

PayImportReading::Number PayImportReading::roleNumber(std::string_view cell)
{
    return m_roleNumbers.of(cell, [this, cell]() -> Number {
        const QString title = payCellText(cell);
        const auto byHand = m_plan.roles.constFind(title);
        const RoleId role = byHand == m_plan.roles.cend() ? m_names.roleOf(title) : *byHand;
        return role.isEmpty() ? std::nullopt : m_roles.numberOf(role.text());
    });
}

std::optional<PayLevel> PayImportReading::levelOf(std::string_view cell)
{
    if (cell.empty())
        return std::nullopt;
    return m_levelsMeant.of(cell, [this, cell] {
        const QString word = payCellText(cell);
        const auto byHand = m_plan.levels.constFind(word);
        return byHand == m_plan.levels.cend() ? payLevelMeant(word) : std::optional<PayLevel>(*byHand);
    });
}

PayImportReading::Number PayImportReading::wordNumber(PayImportMemory<Number> &memory, PayImportWords &words,
                                                      std::string_view cell)
{
    if (cell.empty())
        return quint16{0};
    return memory.of(cell, [&words, cell] { return words.numberOf(shortened(payCellText(cell))); });
}

PayImportReading::Number PayImportReading::placeNumber(std::string_view cell)
{
    return m_placeNumbers.of(
        cell, [this, cell] { return m_places.numberOf(placeName(cell.empty() ? m_plan.place : payCellText(cell))); });
}

std::vector<PayRow> PayImportReading::takeRows(PayWordLists &words)
{
    std::vector<bool> roles(m_roles.size());
    std::vector<bool> places(m_places.size());
    std::vector<bool> industries(m_industries.size());
    std::vector<bool> sizes(m_sizes.size());
    std::vector<bool> currencies(m_currencies.size());
    for (const PayRow &row : m_rows) {
        roles[row.role] = true;
        places[row.place] = true;
        industries[row.industry] = true;
        sizes[row.size] = true;
        currencies[row.currency] = true;
    }
    const std::vector<quint16> newRoles = m_roles.putInOrder(roles);
    const std::vector<quint16> newPlaces = m_places.putInOrder(places);
    const std::vector<quint16> newIndustries = m_industries.putInOrder(industries);
    const std::vector<quint16> newSizes = m_sizes.putInOrder(sizes);
    const std::vector<quint16> newCurrencies = m_currencies.putInOrder(currencies);
    for (PayRow &row : m_rows) {
        row.role = newRoles[row.role];
        row.place = newPlaces[row.place];
        row.industry = newIndustries[row.industry];
        row.size = static_cast<quint8>(newSizes[row.size]);
        row.currency = static_cast<quint8>(newCurrencies[row.currency]);
    }
    words.roles.clear();
    for (const QString &role : m_roles.words())
        words.roles.emplace_back(role);
    words.places = m_places.words();
    words.industries = m_industries.words();
    words.sizes = m_sizes.words();
    words.currencies = m_currencies.words();
    return std::move(m_rows);
}

} // namespace Cairn

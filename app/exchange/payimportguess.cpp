// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/payimportguess.h"

#include "domain/payrolenames.h"
#include "exchange/payimportcell.h"
#include "exchange/payimportnumber.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace Cairn {

namespace {

constexpr double LeastPayGuessed = 1000;

/** Names of headings, the likeliest first, in words parted by "|". */
QStringList list(const char *names)
{
    return QString::fromLatin1(names).split(u'|');
}

const QStringList &roleHeadings()
{
    static const QStringList names = list("role|job title|title|job|job role|position|occupation|role title");
    return names;
}

const QStringList &payHeadings()
{
    static const QStringList names =
        list("salary|pay|amount|mid|annual salary|base salary|yearly salary|gross salary|annual pay|compensation|"
             "total compensation|median|median salary|wage|annual wage|income");
    return names;
}

const QStringList &lowHeadings()
{
    static const QStringList names = list("low|min|salary min|min salary|salary low|low salary|salary from|pay min|"
                                          "min pay|pay low|minimum|minimum salary|lower|from");
    return names;
}

const QStringList &highHeadings()
{
    static const QStringList names = list("high|max|salary max|max salary|salary high|high salary|salary to|pay max|"
                                          "max pay|pay high|maximum|maximum salary|upper|to");
    return names;
}

bool isUsualCurrency(const QString &word)
{
    static const QSet<QString> codes = [] {
        const QStringList all = list("USD|EUR|GBP|CAD|AUD|CHF|INR|JPY|CNY|BRL|MXN|SEK|NOK|DKK|PLN|CZK|HUF|RON|SGD|HKD|"
                                     "NZD|ZAR|TRY|ILS|KRW|THB|PHP|IDR|MYR|AED|SAR|CLP|COP|ARS|UAH|NGN|KES|EGP|PKR|VND|"
                                     "TWD|BGN|ISK");
        return QSet<QString>(all.begin(), all.end());
    }();
    return codes.contains(word.toUpper());
}

bool isYear(const QString &cell)
{
    bool ok = false;
    const int year = cell.toInt(&ok);
    return ok && cell.size() == 4 && year >= 1990 && year <= 2100;
}

/** The amount by either decimal point; 0 where the cell has none. */
double amountIn(const QString &cell)
{
    const std::string bytes = cell.toStdString();
    const double amount = payNumberIn(bytes, '.').amount;
    return amount > 0 ? amount : payNumberIn(bytes, ',').amount;
}

bool isPay(const QString &cell)
{
    return !isYear(cell) && amountIn(cell) >= LeastPayGuessed;
}

bool isLevelCode(const QString &cell)
{
    static const QSet<QString> codes{QStringLiteral("EN"), QStringLiteral("MI"), QStringLiteral("SE"),
                                     QStringLiteral("EX")};
    return codes.contains(cell) || (cell.size() > 2 && cell.count(u' ') < 3 && payLevelMeant(cell).has_value());
}

bool isPlaceCode(const QString &cell)
{
    return cell.size() == 2 && cell.at(0).isUpper() && cell.at(1).isUpper();
}

bool isSizeCode(const QString &cell)
{
    return cell.size() == 1 && QStringLiteral("SML").contains(cell);
}

} // namespace

PayImportGuess::PayImportGuess(const std::vector<QStringList> &records, const PayRoleNames &names)
    : m_records(records)
    , m_names(names)
{
    for (const QString &cell : records.front())
        m_heading.push_back(namedBy(cell));
}

PayImportPlan PayImportGuess::plan(char separator)
{
    m_plan = {};
    m_plan.separator = separator;
    guessByNames();
    m_plan.heading = hasHeading() ? PayImportPlan::Heading::FirstLine : PayImportPlan::Heading::None;
    if (m_plan.heading == PayImportPlan::Heading::None) {
        m_plan.columns = {};
        m_plan.currency.clear();
    }
    guessByContents();
    m_plan.decimalPoint = decimalPoint(separator);
    return m_plan;
}

/** "jobTitle", "Job-Title" and "job_title" are "job title". */
PayImportGuess::Named PayImportGuess::namedBy(const QString &heading)
{
    QString spaced;
    for (qsizetype at = 0; at < heading.size(); ++at) {
        const QChar each = heading.at(at);
        if (at > 0 && each.isUpper() && heading.at(at - 1).isLower())
            spaced.append(u' ');
        spaced.append(each.isLetterOrNumber() ? each.toLower() : QChar(u' '));
    }
    QStringList words = spaced.split(u' ', Qt::SkipEmptyParts);
    QString currency;
    if (words.size() > 1 && isUsualCurrency(words.last())) {
        currency = words.takeLast().toUpper();
        if (words.size() > 1 && words.last() == QStringLiteral("in"))
            words.removeLast();
    }
    return {words.join(u' '), currency};
}

/** A line with a number or a role in it is one of the figures, unless a column has one of the known names. */
bool PayImportGuess::hasHeading() const
{
    const QStringList &first = m_records.front();
    const bool hasNumber = std::any_of(first.begin(), first.end(), [](const QString &cell) { return isPay(cell); });
    if (hasNumber)
        return false;
    if (m_plan.columns != PayColumns())
        return true;
    return std::none_of(first.begin(), first.end(),
                        [this](const QString &cell) { return !m_names.roleOf(cell).isEmpty(); });
}

bool PayImportGuess::isFree(int column) const
{
    const PayColumns &used = m_plan.columns;
    const std::array<int, 10> all{used.role, used.level,    used.place, used.industry, used.size,
                                  used.year, used.currency, used.pay,   used.low,      used.high};
    return std::find(all.begin(), all.end(), column) == all.end();
}

int PayImportGuess::columnNamed(const QStringList &names) const
{
    return columnNamed(names, {});
}

/** The first free column of the likeliest name that has this currency, or none, in its heading. */
int PayImportGuess::columnNamed(const QStringList &names, const QString &currency) const
{
    for (const QString &name : names) {
        for (size_t column = 0; column < m_heading.size(); ++column) {
            const Named &heading = m_heading[column];
            if (heading.name == name && heading.currency == currency && isFree(static_cast<int>(column)))
                return static_cast<int>(column);
        }
    }
    return NoPayColumn;
}

/** Of the columns with a fitting name that in which most titles are known. */
int PayImportGuess::roleColumn() const
{
    int best = NoPayColumn;
    qint64 bestKnown = -1;
    for (const QString &name : roleHeadings()) {
        const int column = columnNamed({name});
        if (column == NoPayColumn)
            continue;
        const qint64 known = std::count_if(m_records.begin(), m_records.end(), [this, column](const QStringList &row) {
            return !m_names.roleOf(row.value(column)).isEmpty();
        });
        if (known > bestKnown) {
            best = column;
            bestKnown = known;
        }
    }
    return best;
}

void PayImportGuess::guessByNames()
{
    PayColumns &columns = m_plan.columns;
    columns.role = roleColumn();
    columns.level = columnNamed(list("experience level|level|seniority|seniority level|career level|experience"));
    columns.place = columnNamed(list("company location|country|place|location|company country|work country|region"));
    columns.industry = columnNamed(list("industry|sector|branch"));
    columns.size = columnNamed(list("company size|size|organisation size|organization size"));
    columns.year = columnNamed(list("work year|year|salary year|pay year"));
    columns.currency = columnNamed(list("salary currency|currency|pay currency|currency code"));
    guessPay();
}

PayImportGuess::PayColumnsFound PayImportGuess::payColumns(Currency currency) const
{
    QStringList codes{QString()};
    if (currency == Currency::InHeading) {
        codes.clear();
        for (const Named &heading : m_heading) {
            if (!heading.currency.isEmpty())
                codes.append(heading.currency);
        }
    }
    for (const QString &code : codes) {
        PayColumnsFound found{NoPayColumn, columnNamed(lowHeadings(), code), columnNamed(highHeadings(), code), code};
        if (found.low != NoPayColumn && found.high != NoPayColumn)
            return found;
    }
    for (const QString &code : codes) {
        const int pay = columnNamed(payHeadings(), code);
        if (pay != NoPayColumn)
            return {pay, NoPayColumn, NoPayColumn, code};
    }
    return {};
}

/** Amounts as they were paid are better than converted ones, if their currency is known. */
void PayImportGuess::guessPay()
{
    const bool hasCurrency = m_plan.columns.currency != NoPayColumn;
    const std::array<Currency, 2> order{hasCurrency ? Currency::NotInHeading : Currency::InHeading,
                                        hasCurrency ? Currency::InHeading : Currency::NotInHeading};
    for (const Currency currency : order) {
        const PayColumnsFound found = payColumns(currency);
        if (found.pay == NoPayColumn && found.low == NoPayColumn)
            continue;
        m_plan.columns.pay = found.pay;
        m_plan.columns.low = found.low;
        m_plan.columns.high = found.high;
        m_plan.currency = found.currency;
        if (!found.currency.isEmpty()) // another column's currency is that of other amounts
            m_plan.columns.currency = NoPayColumn;
        return;
    }
}

/** The free column in which most cells are so, at least half of the rows. */
template <class Is>
int PayImportGuess::columnOf(Is is) const
{
    const size_t first = m_plan.heading == PayImportPlan::Heading::FirstLine ? 1 : 0;
    int best = NoPayColumn;
    size_t bestCount = 0;
    for (int column = 0; column < static_cast<int>(m_heading.size()); ++column) {
        if (!isFree(column))
            continue;
        size_t count = 0;
        for (size_t row = first; row < m_records.size(); ++row)
            count += is(m_records[row].value(column)) ? 1 : 0;
        if (count > bestCount && count * 2 >= m_records.size() - first) {
            best = column;
            bestCount = count;
        }
    }
    return best;
}

void PayImportGuess::guessByContents()
{
    PayColumns &columns = m_plan.columns;
    const auto guess = [this](int &column, auto is) {
        if (column == NoPayColumn)
            column = columnOf(is);
    };
    guess(columns.role, [this](const QString &cell) { return !m_names.roleOf(cell).isEmpty(); });
    guess(columns.year, isYear);
    if (!columns.isComplete() && columns.low == NoPayColumn)
        guess(columns.pay, isPay);
    guess(columns.level, isLevelCode);
    if (m_plan.currency.isEmpty())
        guess(columns.currency, [](const QString &cell) { return isCurrencyCode(cell) && isUsualCurrency(cell); });
    guess(columns.place, isPlaceCode);
    guess(columns.size, isSizeCode);
}

/** How many cells of a column have a point for decimals more than a comma. */
int PayImportGuess::pointVotes(int column) const
{
    int votes = 0;
    for (const QStringList &row : m_records) {
        const std::string cell = row.value(column).toStdString();
        const bool byPoint = payNumberIn(cell, '.').fault == PayImportNumber::Fault::None;
        const bool byComma = payNumberIn(cell, ',').fault == PayImportNumber::Fault::None;
        if (byPoint != byComma)
            votes += byPoint ? 1 : -1;
        else if (byPoint && payNumberIn(cell, '.').amount != payNumberIn(cell, ',').amount)
            votes += payNumberIn(cell, '.').amount > payNumberIn(cell, ',').amount ? 1 : -1;
    }
    return votes;
}

char PayImportGuess::decimalPoint(char separator) const
{
    int votes = 0;
    for (const int column : {m_plan.columns.pay, m_plan.columns.low, m_plan.columns.high}) {
        if (column != NoPayColumn)
            votes += pointVotes(column);
    }
    if (votes != 0)
        return votes > 0 ? '.' : ',';
    return separator == ';' ? ',' : '.';
}

} // namespace Cairn

// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/paytablefile.h"

#include "domain/csvrecords.h"

#include <QCoreApplication>
#include <QFile>

#include <charconv>
#include <cmath>

namespace Cairn {

namespace {

template <class Number>
bool read(std::string_view text, Number &number)
{
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size();
}

bool isMissing(std::string_view text)
{
    return text.empty() || text == "*" || text == "**";
}

QString notNumber()
{
    return QCoreApplication::translate("PayTableFile", "A number is expected here.");
}

} // namespace

PayTableFile::PayTableFile(const QString &folder, const QString &name, const QStringList &columns,
                           std::vector<CatalogueMistake> &mistakes)
    : m_name(name)
    , m_columns(columns)
    , m_mistakes(mistakes)
{
    QFile file(folder + u'/' + name);
    if (file.open(QIODevice::ReadOnly))
        m_bytes = file.readAll();
    else
        m_mistakes.push_back({m_name, {}, 0, QCoreApplication::translate("PayTableFile", "The file cannot be read.")});
}

void PayTableFile::forEach(const std::function<void()> &line)
{
    CsvRecords records(std::string_view(m_bytes.constData(), static_cast<size_t>(m_bytes.size())), ',');
    CsvRecords::Record record;
    if (m_bytes.isEmpty() || !records.next(record))
        return;
    QStringList heading;
    for (const std::string_view field : record.fields)
        heading.append(QString::fromUtf8(field.data(), static_cast<qsizetype>(field.size())));
    if (heading != m_columns) {
        //: %1 is the list of names of columns
        const QString sentence =
            QCoreApplication::translate("PayTableFile", "The first line must name these columns: %1.")
                .arg(m_columns.join(QStringLiteral(", ")));
        m_mistakes.push_back({m_name, {}, 1, sentence});
        return;
    }
    while (records.next(record)) {
        m_line = record.line;
        m_good = true;
        if (record.fault != CsvRecords::Fault::None || std::ssize(record.fields) != m_columns.size()) {
            const QString sentence = QCoreApplication::translate("PayTableFile", "This line has not %n cell(s).",
                                                                 nullptr, static_cast<int>(m_columns.size()));
            m_mistakes.push_back({m_name, {}, static_cast<int>(m_line), sentence});
            continue;
        }
        m_cells = record.fields;
        line();
    }
}

void PayTableFile::refuse(int column, const QString &sentence)
{
    m_good = false;
    m_mistakes.push_back({m_name, m_columns[column], static_cast<int>(m_line), sentence});
}

QString PayTableFile::text(int column)
{
    const std::string_view found = cell(column);
    if (found.empty())
        refuse(column, QCoreApplication::translate("PayTableFile", "A text is expected here."));
    return QString::fromUtf8(found.data(), static_cast<qsizetype>(found.size()));
}

int PayTableFile::wholeNumber(int column)
{
    int found = 0;
    if (!read(cell(column), found))
        refuse(column, notNumber());
    return found;
}

double PayTableFile::number(int column)
{
    double found = 0;
    if (!read(cell(column), found) || !std::isfinite(found))
        refuse(column, notNumber());
    return found;
}

std::optional<double> PayTableFile::maybeNumber(int column)
{
    if (isMissing(cell(column)))
        return std::nullopt;
    return number(column);
}

std::optional<PayAmount> PayTableFile::amount(int column, double topCode)
{
    if (isMissing(cell(column)))
        return std::nullopt;
    if (cell(column) == "#")
        return PayAmount{topCode, true};
    return PayAmount{number(column), false};
}

} // namespace Cairn

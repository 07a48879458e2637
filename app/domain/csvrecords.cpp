// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/csvrecords.h"

#include <algorithm>
#include <cstring>

namespace Cairn {

namespace {

/** After so many bytes were read in vain, quoted fields have to end on their line: else the work would not be linear.
 */
constexpr size_t MostReadTwice = size_t{64} * 1024 * 1024;
constexpr int RecordsLookedAt = 20;

bool isLineBreak(char character)
{
    return character == '\n' || character == '\r';
}

/** How many lines end in the content of a field; what follows it is no line feed. */
qint64 lineBreaksIn(std::string_view content)
{
    qint64 count = 0;
    for (size_t at = 0; at < content.size(); ++at) {
        const bool isFirstOfTwo = content[at] == '\r' && at + 1 < content.size() && content[at + 1] == '\n';
        count += isLineBreak(content[at]) && !isFirstOfTwo ? 1 : 0;
    }
    return count;
}

} // namespace

CsvRecords::CsvRecords(std::string_view text, char separator) : m_text(text), m_separator(separator)
{
    for (const char end : {separator, '\n', '\r'})
        m_endsField[static_cast<unsigned char>(end)] = true;
}

bool CsvRecords::next(Record &record)
{
    record.fields.clear();
    record.fault = Fault::None;
    m_unquotedCount = 0;
    if (m_isInLongLine && !skipRestOfLongLine()) {
        record.line = m_line;
        record.fault = Fault::TooLong;
        return m_at < m_text.size();
    }
    skipBlankLines();
    if (m_at >= m_text.size())
        return false;
    record.line = m_line;
    const size_t begin = m_at;
    record.fault = takeFields(record);
    if (record.fault != Fault::None) {
        record.fields.clear();
        m_line = record.line;
        goOnAfterLineAt(begin);
    }
    return true;
}

void CsvRecords::skipBlankLines()
{
    size_t at = m_at;
    while (at < m_text.size()) {
        if (isLineBreak(m_text[at])) {
            m_at = at;
            takeLineBreak();
            at = m_at;
        } else if (m_text[at] == ' ' && at - m_at < MostBytes) {
            ++at;
        } else {
            return;
        }
    }
    m_at = at;
}

/** Whether its end was found; else the position is further on in it. */
bool CsvRecords::skipRestOfLongLine()
{
    const size_t limit = std::min(m_text.size(), m_at + MostBytes);
    m_at = lineBreakFrom(m_at, limit);
    if (m_at == limit)
        return false;
    takeLineBreak();
    m_isInLongLine = false;
    return true;
}

void CsvRecords::takeLineBreak()
{
    const bool isTwo = m_text[m_at] == '\r' && m_at + 1 < m_text.size() && m_text[m_at + 1] == '\n';
    m_at += isTwo ? 2 : 1;
    ++m_line;
}

void CsvRecords::goOnAfterLineAt(size_t begin)
{
    const size_t looked = m_at;
    const size_t limit = std::min(m_text.size(), begin + MostBytes);
    m_at = lineBreakFrom(begin, limit);
    m_isInLongLine = m_at == limit && limit < m_text.size();
    if (m_at < limit)
        takeLineBreak();
    m_readTwice += looked > m_at ? looked - m_at : 0;
}

/** The place of the next line break, or the limit. */
size_t CsvRecords::lineBreakFrom(size_t at, size_t limit) const
{
    while (at < limit && !isLineBreak(m_text[at]))
        ++at;
    return at;
}

CsvRecords::Fault CsvRecords::takeFields(Record &record)
{
    const char *text = m_text.data();
    const size_t limit = std::min(m_text.size(), m_at + MostBytes);
    for (;;) {
        if (record.fields.size() == MostFields)
            return Fault::TooManyFields;
        if (m_at < limit && text[m_at] == '"') {
            const Fault fault = takeQuoted(record, limit);
            if (fault != Fault::None)
                return fault;
        } else {
            size_t end = m_at;
            while (end < limit && !m_endsField[static_cast<unsigned char>(text[end])])
                ++end;
            record.fields.emplace_back(text + m_at, end - m_at);
            m_at = end;
        }
        if (m_at == m_text.size())
            return Fault::None;
        if (m_at >= limit)
            return Fault::TooLong;
        if (text[m_at] != m_separator) {
            takeLineBreak();
            return Fault::None;
        }
        ++m_at;
    }
}

CsvRecords::Fault CsvRecords::takeQuoted(Record &record, size_t limit)
{
    const size_t from = m_at + 1;
    size_t most = std::min(limit, from + MostQuotedBytes);
    if (m_readTwice > MostReadTwice)
        most = lineBreakFrom(from, most);
    bool hasDoubled = false;
    size_t at = from;
    for (;;) {
        const void *quote = at < most ? std::memchr(m_text.data() + at, '"', most - at) : nullptr;
        if (!quote) {
            m_at = most;
            return Fault::OpenQuote;
        }
        at = static_cast<size_t>(static_cast<const char *>(quote) - m_text.data());
        if (at + 1 >= m_text.size() || m_text[at + 1] != '"')
            break;
        hasDoubled = true;
        at += 2;
    }
    const std::string_view content = m_text.substr(from, at - from);
    const qint64 lineBreaks = lineBreaksIn(content);
    m_line += lineBreaks;
    m_at = at + 1;
    if (m_at < m_text.size() && !m_endsField[static_cast<unsigned char>(m_text[m_at])])
        return lineBreaks > 0 ? Fault::OpenQuote : Fault::StrayQuote;
    record.fields.push_back(hasDoubled ? withSingleQuotes(content) : content);
    return Fault::None;
}

std::string_view CsvRecords::withSingleQuotes(std::string_view content)
{
    if (m_unquotedCount == m_unquoted.size())
        m_unquoted.emplace_back();
    std::string &field = m_unquoted[m_unquotedCount++];
    field.clear();
    for (size_t at = 0; at < content.size(); ++at) {
        field.push_back(content[at]);
        if (content[at] == '"')
            ++at;
    }
    return field;
}

char CsvRecords::separatorOf(std::string_view text)
{
    char best = ',';
    int bestAlike = 0;
    size_t bestFields = 1;
    for (const char separator : {',', ';', '\t', '|'}) {
        CsvRecords records(text, separator);
        Record record;
        size_t fields = 0;
        int alike = 0;
        for (int count = 0; count < RecordsLookedAt && records.next(record); ++count) {
            fields = count == 0 ? record.fields.size() : fields;
            alike += record.fields.size() == fields && record.fault == Fault::None ? 1 : 0;
        }
        if (fields > 1 && (alike > bestAlike || (alike == bestAlike && fields > bestFields))) {
            best = separator;
            bestAlike = alike;
            bestFields = fields;
        }
    }
    return best;
}

} // namespace Cairn

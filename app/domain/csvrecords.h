// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <array>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

namespace Cairn {

/**
 * Takes a text of separated values (RFC 4180, and what else spreadsheets write) apart, record by record, without
 * copying what need not be copied. UTF-8 or any other encoding that has ASCII in it; a byte order mark and UTF-16 are
 * the caller's to take away. The work is linear in the text, whatever stands in it.
 */
class CsvRecords final
{
public:
    /** What is wrong with a record that cannot be used. */
    enum class Fault : quint8 {
        None,
        OpenQuote,     ///< a quotation mark is not closed on the next MostQuotedBytes, or only by that of another field
        StrayQuote,    ///< something stands between a closing quotation mark and the next separator
        TooManyFields, ///< more than MostFields
        TooLong        ///< more than MostBytes; a line that is longer still comes several times, with the same number
    };
    static constexpr size_t MostFields = 1000;
    static constexpr size_t MostQuotedBytes = size_t{64} * 1024;
    static constexpr size_t MostBytes = size_t{4} * 1024 * 1024;

    struct Record
    {
        qint64 line = 0; ///< in which it begins, counted from 1
        Fault fault = Fault::None;
        /** Without quotation marks; valid until the next record is asked for. At most MostFields; none after a fault.
         */
        std::vector<std::string_view> fields;
    };

    /** The text outlives this. */
    CsvRecords(std::string_view text, char separator);

    /**
     * The next record that is not a blank line, or false at the end. After a fault it goes on with the line after that
     * in which the record began, so that one forgotten quotation mark takes no other line along.
     */
    bool next(Record &record);
    /** How far into the text the next record begins, in bytes. */
    size_t position() const { return m_at; }

    /** The separator that fits the first lines best, of comma, semicolon, tab and vertical bar. */
    static char separatorOf(std::string_view text);

private:
    void skipBlankLines();
    bool skipRestOfLongLine();
    void takeLineBreak();
    void goOnAfterLineAt(size_t begin);
    size_t lineBreakFrom(size_t at, size_t limit) const;
    Fault takeFields(Record &record);
    Fault takeQuoted(Record &record, size_t limit);
    std::string_view withSingleQuotes(std::string_view content);

    std::string_view m_text;
    char m_separator;
    std::array<bool, 256> m_endsField{};
    size_t m_at = 0;
    qint64 m_line = 1;
    bool m_isInLongLine = false;
    size_t m_readTwice = 0;             ///< bytes looked at in vain behind the first line of records with a fault
    std::deque<std::string> m_unquoted; ///< fields in which doubled quotation marks were made single
    size_t m_unquotedCount = 0;
};

} // namespace Cairn

// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/calendarpart.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringConverter>

namespace Cairn {

namespace {

constexpr qsizetype LongestLine = 64 * 1024;
constexpr qsizetype DeepestNesting = 8;
constexpr qsizetype MostParts = 50'000;
const QByteArray Calendar = QByteArrayLiteral("VCALENDAR");

Problem noCalendar()
{
    return {QCoreApplication::translate("CalendarFile",
                                        "This is no calendar file, so nothing was read from it. Calendar "
                                        "files end in .ics; calendar programs write them by “Export”."),
            {}};
}

Problem damaged(const QString &details)
{
    return {QCoreApplication::translate("CalendarFile",
                                        "The calendar file is cut off or damaged, so nothing was read from it. Export "
                                        "it again from the program that it comes from."),
            details};
}

Problem tooLarge()
{
    //: %1 a size, e.g. "5 MiB"
    return {QCoreApplication::translate("CalendarFile",
                                        "The calendar file is larger than %1, so nothing was read from it. Export a "
                                        "shorter time, or only the calendar with the days off.")
                .arg(QLocale().formattedDataSize(MostCalendarBytes)),
            {}};
}

/** The bytes in UTF-8 without a byte order mark. */
QByteArray inUtf8(const QByteArray &bytes)
{
    const auto encoding = QStringConverter::encodingForData(bytes);
    if (!encoding)
        return bytes;
    QStringDecoder decoder(*encoding);
    const QString text = decoder(bytes);
    return text.toUtf8();
}

/** Goes through the lines of a file and gathers its parts. */
class CalendarReading final
{
public:
    Result<std::vector<CalendarPart>> partsIn(const QByteArray &text)
    {
        QByteArray line;
        qsizetype from = 0;
        while (from < text.size()) {
            qsizetype end = from;
            while (end < text.size() && text.at(end) != '\n' && text.at(end) != '\r')
                ++end;
            const bool isEmpty = end == from; // between CR and LF
            const bool goesOn = !isEmpty && (text.at(from) == ' ' || text.at(from) == '\t');
            if (!goesOn && !isEmpty) {
                if (const std::optional<Problem> problem = take(line))
                    return *problem;
                line = text.mid(from, end - from);
            } else if (goesOn && line.size() <= LongestLine) {
                line.append(text.constData() + from + 1, end - from - 1);
            }
            from = end + 1;
        }
        if (const std::optional<Problem> problem = take(line))
            return *problem;
        if (m_parts.empty())
            return noCalendar();
        if (!m_open.isEmpty())
            return damaged(QStringLiteral("no END:%1").arg(QString::fromUtf8(m_open.constLast())));
        return std::move(m_parts);
    }

private:
    std::optional<Problem> take(const QByteArray &line)
    {
        if (line.size() > LongestLine || line.isEmpty())
            return std::nullopt;
        const QByteArray name = line.left(line.indexOf(':')).trimmed().toUpper();
        if (name == "BEGIN")
            return begin(line.mid(line.indexOf(':') + 1).trimmed().toUpper());
        if (name == "END")
            return end(line.mid(line.indexOf(':') + 1).trimmed().toUpper());
        if (m_open.isEmpty())
            return m_parts.empty() ? noCalendar() : std::optional<Problem>();
        if (m_open.size() == 1)
            m_parts.at(m_calendar).lines.append(line);
        else if (m_open.size() == 2)
            m_parts.back().lines.append(line);
        return std::nullopt;
    }

    std::optional<Problem> begin(const QByteArray &kind)
    {
        if (m_open.isEmpty() && kind != Calendar)
            return noCalendar();
        if (m_open.size() == DeepestNesting)
            return damaged(QStringLiteral("nested too deeply"));
        if (m_parts.size() == MostParts)
            return tooLarge();
        if (m_open.isEmpty())
            m_calendar = m_parts.size();
        if (m_open.size() < 2)
            m_parts.push_back({kind, {}});
        m_open.append(kind);
        return std::nullopt;
    }

    std::optional<Problem> end(const QByteArray &kind)
    {
        if (m_open.isEmpty())
            return m_parts.empty() ? noCalendar() : damaged(QStringLiteral("END without BEGIN"));
        if (m_open.constLast() != kind)
            return damaged(QStringLiteral("BEGIN:%1 and END:%2")
                               .arg(QString::fromUtf8(m_open.constLast().left(40)), QString::fromUtf8(kind.left(40))));
        m_open.removeLast();
        return std::nullopt;
    }

    std::vector<CalendarPart> m_parts;
    size_t m_calendar = 0;
    QByteArrayList m_open;
};

} // namespace

QByteArray CalendarPart::text() const
{
    const QByteArray end = QByteArrayLiteral("\r\n");
    return "BEGIN:" + kind + end + lines.join(end) + (lines.isEmpty() ? QByteArray() : end) + "END:" + kind + end;
}

Result<std::vector<CalendarPart>> calendarPartsIn(const QByteArray &ics)
{
    if (ics.size() > MostCalendarBytes)
        return tooLarge();
    QByteArray text = inUtf8(ics);
    // The library reads up to the first NUL.
    text.replace('\0', "");
    return CalendarReading().partsIn(text);
}

} // namespace Cairn

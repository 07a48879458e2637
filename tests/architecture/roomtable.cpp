// SPDX-License-Identifier: GPL-3.0-or-later
#include "architecture/roomtable.h"

#include <QRegularExpression>

#include <algorithm>

namespace Cairn {

namespace {

constexpr QStringView NoneMark = u"-";

QStringList cellsOf(const QString &line)
{
    QStringList cells;
    for (const QString &cell : line.mid(1, line.lastIndexOf(u'|') - 1).split(u'|'))
        cells << QString(cell).remove(u'`').trimmed();
    return cells;
}

QSet<QString> namesIn(const QString &cell)
{
    QSet<QString> names;
    for (const QString &part : cell.split(u',', Qt::SkipEmptyParts)) {
        const QString name = part.trimmed();
        if (name != NoneMark)
            names.insert(name);
    }
    return names;
}

} // namespace

RoomTable RoomTable::fromMarkdown(const QString &text)
{
    RoomTable table;
    bool inside = false;
    for (const QString &line : text.split(u'\n')) {
        if (!line.startsWith(u'|')) {
            inside = false;
            continue;
        }
        const QStringList cells = cellsOf(line);
        if (cells.size() != 4)
            continue;
        if (cells.first() == QStringLiteral("room"))
            inside = true;
        else if (inside && !cells.first().startsWith(NoneMark))
            table.m_rows.push_back({cells[0].section(u',', 0, 0).trimmed(), namesIn(cells[2]), namesIn(cells[3])});
    }
    return table;
}

RoomTable RoomTable::fromCMake(const QString &text)
{
    static const QRegularExpression call(QStringLiteral(R"(\bcairn_room\s*\(([^)]*)\))"));
    static const QRegularExpression space(QStringLiteral(R"(\s+)"));
    RoomTable table;
    auto calls = call.globalMatch(withoutCMakeComments(text));
    while (calls.hasNext()) {
        const QStringList words = calls.next().captured(1).split(space, Qt::SkipEmptyParts);
        if (words.isEmpty())
            continue;
        RoomRow row{words.first(), {}, {}};
        QSet<QString> *into = nullptr;
        for (const QString &word : words.mid(1)) {
            if (word == QStringLiteral("ROOMS"))
                into = &row.uses;
            else if (word == QStringLiteral("QT"))
                into = &row.qt;
            else if (word == QStringLiteral("SOURCES"))
                into = nullptr;
            else if (into)
                into->insert(word);
        }
        table.m_rows.push_back(std::move(row));
    }
    return table;
}

const RoomRow *RoomTable::row(const QString &name) const
{
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [&name](const RoomRow &row) { return row.name == name; });
    return found == m_rows.end() ? nullptr : &*found;
}

QString withoutCMakeComments(const QString &text)
{
    static const QRegularExpression comment(QStringLiteral("#[^\n]*"));
    return QString(text).remove(comment);
}

} // namespace Cairn

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>

#include <vector>

namespace Cairn {

/** One row: a room, the rooms it may use and the Qt modules it may name. */
struct RoomRow
{
    QString name;
    QSet<QString> uses;
    QSet<QString> qt;
};

/** The rooms in the order in which a document states them; reads the table and the build files alike. */
class RoomTable final
{
public:
    /** Reads the table whose head is "| room | holds | may use | Qt |"; empty where there is none. */
    static RoomTable fromMarkdown(const QString &text);
    /** Reads the cairn_room() calls. */
    static RoomTable fromCMake(const QString &text);

    const std::vector<RoomRow> &rows() const { return m_rows; }
    /** Null where there is no such room. */
    const RoomRow *row(const QString &name) const;

private:
    std::vector<RoomRow> m_rows;
};

/** CMake text without its comments. */
QString withoutCMakeComments(const QString &text);

} // namespace Cairn

// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/columns.h"

#include "cli/plaintext.h"

#include <algorithm>

namespace Cairn {

Columns::Columns(std::vector<Head> heads) : m_heads(std::move(heads))
{
    QStringList titles;
    for (const Head &head : m_heads)
        titles.append(head.title);
    addRow(titles);
}

void Columns::addRow(const QStringList &cells)
{
    Q_ASSERT(static_cast<size_t>(cells.size()) == m_heads.size());
    QStringList plain;
    for (const QString &cell : cells)
        plain.append(plainText(cell));
    m_rows.push_back(std::move(plain));
}

QStringList Columns::lines() const
{
    std::vector<int> widths(m_heads.size(), 0);
    for (const QStringList &row : m_rows) {
        for (size_t at = 0; at < widths.size(); ++at)
            widths[at] = std::max(widths[at], columnsOf(row.at(static_cast<qsizetype>(at))));
    }
    QStringList lines;
    for (const QStringList &row : m_rows)
        lines.append(line(row, widths));
    return lines;
}

QString Columns::line(const QStringList &cells, const std::vector<int> &widths) const
{
    QString text;
    for (size_t at = 0; at < widths.size(); ++at) {
        const QString &cell = cells.at(static_cast<qsizetype>(at));
        const QString room(widths[at] - columnsOf(cell), u' ');
        if (at > 0)
            text += QStringLiteral("  ");
        text += m_heads[at].side == Side::End ? room + cell : cell + room;
    }
    while (text.endsWith(u' '))
        text.chop(1);
    return text;
}

} // namespace Cairn

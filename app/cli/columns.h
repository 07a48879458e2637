// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <vector>

namespace Cairn {

/** A small table of text for a terminal: a line of heads, then rows, each column as wide as its widest cell. */
class Columns final
{
public:
    enum class Side : quint8 { Start, End }; ///< numbers stand at the end of their column
    struct Head
    {
        QString title;
        Side side = Side::Start;
    };

    explicit Columns(std::vector<Head> heads);

    /** As many cells as there are heads. */
    void addRow(const QStringList &cells);

    QStringList lines() const;

private:
    QString line(const QStringList &cells, const std::vector<int> &widths) const;

    std::vector<Head> m_heads;
    std::vector<QStringList> m_rows; ///< the heads are the first
};

} // namespace Cairn

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/cataloguemistake.h"
#include "domain/payamount.h"

#include <QStringList>

#include <functional>
#include <string_view>
#include <vector>

namespace Cairn {

/**
 * One file of comma-separated values with a heading, read line by line. Cells are asked for by the name of their
 * column; a cell that is not as it should be becomes a mistake, and its line does not count.
 */
class PayTableFile final
{
public:
    PayTableFile(const QString &folder, const QString &name, const QStringList &columns,
                 std::vector<CatalogueMistake> &mistakes);

    /** Calls for each line; what it asked of the cells went well where it is still good() after. */
    void forEach(const std::function<void()> &line);

    /** Whether every cell of this line that was asked for was right so far. */
    bool good() const { return m_good; }

    QString text(int column);
    int wholeNumber(int column);
    double number(int column);
    /** Nothing where the publisher gives none: empty, "*" or "**". */
    std::optional<double> maybeNumber(int column);
    /** "#" stands for at least the top code. */
    std::optional<PayAmount> amount(int column, double topCode);
    /** A mistake of the cell that is named. */
    void refuse(int column, const QString &sentence);

private:
    std::string_view cell(int column) const { return m_cells[static_cast<size_t>(column)]; }

    QString m_name;
    QByteArray m_bytes;
    QStringList m_columns;
    std::vector<CatalogueMistake> &m_mistakes;
    std::vector<std::string_view> m_cells;
    qint64 m_line = 0;
    bool m_good = true;
};

} // namespace Cairn

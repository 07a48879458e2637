// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/payimportplan.h"

namespace Cairn {

class PayRoleNames;

/**
 * Guesses how a file with figures of pay is to be read: by the names in its heading, and by what stands in the columns
 * where the names say nothing.
 */
class PayImportGuess final
{
public:
    /** The first records of the file, at least one, be the first a heading or not. Both outlive this. */
    PayImportGuess(const std::vector<QStringList> &records, const PayRoleNames &names);

    PayImportPlan plan(char separator);

private:
    /** A heading without its currency: "Salary in USD" is the salary in USD. */
    struct Named
    {
        QString name;
        QString currency;
    };
    /** Columns that give the pay of a row together. */
    struct PayColumnsFound
    {
        int pay = NoPayColumn;
        int low = NoPayColumn;
        int high = NoPayColumn;
        QString currency; ///< of the heading
    };
    enum class Currency : quint8 { InHeading, NotInHeading };

    static Named namedBy(const QString &heading);
    bool hasHeading() const;
    bool isFree(int column) const;
    int columnNamed(const QStringList &names) const;
    int columnNamed(const QStringList &names, const QString &currency) const;
    int roleColumn() const;
    PayColumnsFound payColumns(Currency currency) const;
    void guessByNames();
    void guessPay();
    void guessByContents();
    template <class Is>
    int columnOf(Is is) const;
    char decimalPoint(char separator) const;
    int pointVotes(int column) const;

    const std::vector<QStringList> &m_records;
    const PayRoleNames &m_names;
    std::vector<Named> m_heading;
    PayImportPlan m_plan;
};

} // namespace Cairn

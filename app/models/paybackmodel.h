// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/paybackways.h"

#include <QAbstractTableModel>

namespace Cairn {

/** The courses of the money as a table: three rows a path, for the pay of p25, the median and p75; a column a year. */
class PayBackModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { PathColumn, PayColumn, PaidBackColumn, FirstYearColumn };
    enum Role {
        RawRole = Qt::UserRole, ///< double; invalid where there is no number
        SeriesNumberRole,       ///< int: which line of the chart
        IsMedianRole
    };
    static constexpr int RowsOfCourse = 3;

    explicit PayBackModel(const Catalogue &catalogue, QObject *parent = nullptr);

    void setCourses(std::vector<PayBackCourse> courses, const PayBackAssumptions &assumptions);
    const std::vector<PayBackCourse> &courses() const { return m_courses; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /** The name of a path: the plan to a role, or the other path. */
    QString pathName(const PayBackCourse &course) const;
    QString roleTitle(const PayBackCourse &course) const;

private:
    const PayBackCurve &curveAt(int row) const;
    QString text(int row, int column) const;
    double moneyAt(int row, int column) const;

    const Catalogue &m_catalogue;
    std::vector<PayBackCourse> m_courses;
    PayBackAssumptions m_assumptions;
};

/** The sign before an amount that is ahead or behind; it stays before it in a text from right to left, too. */
QString signOf(double money, const QLocale &locale);

/** Money ahead or behind with its sign, in whole units, e.g. "+14,000" or "−2,000". */
QString signedMoneyText(double money, const QLocale &locale);

/** "after 12 months", "at once" or "not while it is looked at". */
QString paidBackText(const std::optional<double> &months);

} // namespace Cairn

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/paybackmodel.h"

#include "domain/catalogue.h"
#include "domain/paywords.h"

#include <cmath>

namespace Cairn {

namespace {

constexpr int MonthsOfYear = 12;

} // namespace

QString signOf(double money, const QLocale &locale)
{
    const QString mark = locale.textDirection() == Qt::RightToLeft ? QStringLiteral("\u200e") : QString();
    return mark + (money > 0 ? QStringLiteral("+") : QStringLiteral("\u2212"));
}

QString signedMoneyText(double money, const QLocale &locale)
{
    const auto whole = static_cast<qint64>(std::llround(money));
    const QString amount = locale.toString(std::abs(whole));
    if (whole == 0)
        return amount;
    return signOf(money, locale) + amount;
}

QString paidBackText(const std::optional<double> &months)
{
    if (!months)
        return PayBackModel::tr("never");
    const int whole = static_cast<int>(std::ceil(*months));
    if (whole == 0)
        return PayBackModel::tr("at once");
    //: When a study has paid for itself
    return PayBackModel::tr("after %n month(s)", nullptr, whole);
}

PayBackModel::PayBackModel(const Catalogue &catalogue, QObject *parent)
    : QAbstractTableModel(parent)
    , m_catalogue(catalogue)
{
}

void PayBackModel::setCourses(std::vector<PayBackCourse> courses, const PayBackAssumptions &assumptions)
{
    beginResetModel();
    m_courses = std::move(courses);
    m_assumptions = assumptions;
    endResetModel();
}

int PayBackModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_courses.size()) * RowsOfCourse;
}

int PayBackModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : FirstYearColumn + m_assumptions.years;
}

const PayBackCurve &PayBackModel::curveAt(int row) const
{
    const PayBackCourse &line = m_courses[static_cast<size_t>(row / RowsOfCourse)];
    switch (row % RowsOfCourse) {
    case 0:
        return line.low;
    case 1:
        return line.middle;
    default:
        return line.high;
    }
}

double PayBackModel::moneyAt(int row, int column) const
{
    return curveAt(row).moneyAt((column - FirstYearColumn + 1) * MonthsOfYear);
}

QString PayBackModel::pathName(const PayBackCourse &line) const
{
    const QString role = m_catalogue.titleOf(line.role);
    //: A path to a role, %1, that is not the plan of this program, e.g. a degree
    return line.isOther ? tr("The other path, then %1").arg(role)
                        //: %1 is a role
                        : tr("Your plan, then %1").arg(role);
}

QString PayBackModel::roleTitle(const PayBackCourse &course) const
{
    return m_catalogue.titleOf(course.role);
}

QString PayBackModel::text(int row, int column) const
{
    const PayBackCourse &line = m_courses[static_cast<size_t>(row / RowsOfCourse)];
    const QLocale locale;
    switch (column) {
    case PathColumn:
        return pathName(line);
    case PayColumn: {
        const QString pay = payText({curveAt(row).payAfter}, m_assumptions.currency, locale);
        switch (row % RowsOfCourse) {
        //: A percentile of pay and its amount
        case 0:
            return tr("p25: %1").arg(pay);
        //: The median of pay and its amount
        case 1:
            return tr("median: %1").arg(pay);
        //: A percentile of pay and its amount
        default:
            return tr("p75: %1").arg(pay);
        }
    }
    case PaidBackColumn:
        return paidBackText(curveAt(row).paidBackAfter);
    default:
        return signedMoneyText(moneyAt(row, column), locale);
    }
}

QVariant PayBackModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(index.row(), index.column());
    case Qt::TextAlignmentRole:
        return static_cast<int>((index.column() >= FirstYearColumn ? Qt::AlignTrailing : Qt::AlignLeading)
                                | Qt::AlignVCenter);
    case RawRole:
        return index.column() >= FirstYearColumn ? QVariant(moneyAt(index.row(), index.column())) : QVariant();
    case SeriesNumberRole:
        return index.row() / RowsOfCourse;
    case IsMedianRole:
        return index.row() % RowsOfCourse == 1;
    default:
        return {};
    }
}

QVariant PayBackModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((section >= FirstYearColumn ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case PathColumn:
        return tr("Path");
    case PayColumn:
        return tr("Pay after it");
    case PaidBackColumn:
        return tr("Paid back");
    default:
        break;
    }
    //: The head of a column: %1 is the number of a year from today
    return tr("Year %1").arg(QLocale().toString(section - FirstYearColumn + 1));
}

} // namespace Cairn

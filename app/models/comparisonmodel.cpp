// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/comparisonmodel.h"

#include "domain/comparisonwords.h"
#include "domain/outlookpace.h"
#include "domain/outlookwords.h"
#include "domain/paywords.h"
#include "models/livepay.h"

#include <QLocale>

#include <algorithm>
#include <utility>

namespace Cairn {

namespace {

bool isSameMatch(const ComparedColumn &a, const ComparedColumn &b)
{
    return a.percent == b.percent && a.shownPercent == b.shownPercent && a.asked == b.asked && a.reached == b.reached;
}

bool isSameTime(const ComparedColumn &a, const ComparedColumn &b)
{
    return a.hours == b.hours && a.weeks == b.weeks;
}

double shareOfMost(const RoleComparison &comparison, size_t column)
{
    const double most = comparison.mostHours();
    return most > 0 ? comparison.columns[column].hours.likely / most : 0;
}

bool haveSameColumns(const RoleComparison &a, const RoleComparison &b)
{
    return std::equal(a.columns.begin(), a.columns.end(), b.columns.begin(), b.columns.end(),
                      [](const ComparedColumn &x, const ComparedColumn &y) { return x.what == y.what; });
}

} // namespace

ComparisonModel::ComparisonModel(const Catalogue &catalogue, const OpenPlan &plan, LivePay &pay, QObject *parent)
    : QAbstractTableModel(parent)
    , m_catalogue(catalogue)
    , m_plan(plan)
    , m_pay(pay)
{
    connect(&plan, &OpenPlan::replaced, this, &ComparisonModel::refresh);
    connect(&plan, &OpenPlan::skillLevelChanged, this, &ComparisonModel::refresh);
    connect(&plan, &OpenPlan::targetChanged, this, &ComparisonModel::refresh);
    connect(&plan, &OpenPlan::availabilityChanged, this, &ComparisonModel::refresh);
    connect(&plan, &OpenPlan::profileChanged, this, &ComparisonModel::refresh);
    connect(&pay, &LivePay::loaded, this, &ComparisonModel::refreshPay);
    connect(&pay, &LivePay::ownSeriesChanged, this, &ComparisonModel::refreshPay);
}

// ---- what is shown -------------------------------------------------------------------------------------------

void ComparisonModel::showColumns(const std::vector<ComparedRole> &columns)
{
    m_asked = columns;
    refresh();
}

void ComparisonModel::askPay(const PayQuestion &options)
{
    m_payOptions = options;
    refreshPay();
}

void ComparisonModel::showPaySeries(const PaySeriesId &series)
{
    m_wantedSeries = series;
    refreshPay();
}

std::vector<ComparedRole> ComparisonModel::columns() const
{
    std::vector<ComparedRole> columns;
    for (const ComparedColumn &column : m_comparison.columns)
        columns.push_back(column.what);
    return columns;
}

ComparedPay ComparisonModel::askedPay() const
{
    const std::vector<ComparedRole> asked = columns();
    if (!m_payOptions || asked.empty())
        return comparedPay(asked, {});
    return comparedPay(asked, m_pay.answerTo(comparedPayQuestion(asked, *m_payOptions)), m_wantedSeries);
}

void ComparisonModel::refresh()
{
    RoleComparison fresh = compareRoles(m_asked, m_plan.state(), m_catalogue);
    if (fresh == m_comparison)
        return;
    if (!haveSameColumns(fresh, m_comparison)) {
        beginResetModel();
        m_comparison = std::move(fresh);
        m_shownPay = askedPay();
        endResetModel();
        emit comparisonChanged();
        emit payChanged();
        return;
    }
    const RoleComparison before = std::exchange(m_comparison, std::move(fresh));
    tellDifferences(before);
    emit comparisonChanged();
}

void ComparisonModel::tellDifferences(const RoleComparison &before)
{
    for (int at = 0; at < columnCount(); ++at) {
        const auto column = static_cast<size_t>(at);
        const ComparedColumn &was = before.columns[column];
        const ComparedColumn &now = m_comparison.columns[column];
        if (was.isTarget != now.isTarget) {
            emit headerDataChanged(Qt::Horizontal, at, at);
            emit dataChanged(index(0, at), index(RowCount - 1, at));
            continue;
        }
        if (!isSameMatch(was, now) || (before.highestMatch == column) != isBest(MatchRow, column))
            emit dataChanged(index(MatchRow, at), index(MatchRow, at));
        if (!isSameTime(was, now) || shareOfMost(before, column) != shareOfMost(m_comparison, column)
            || (before.nearest == column) != isBest(HoursRow, column))
            emit dataChanged(index(HoursRow, at), index(HoursRow, at));
    }
    if (before.hoursPerWeek != m_comparison.hoursPerWeek)
        emit headerDataChanged(Qt::Vertical, HoursRow, HoursRow);
}

void ComparisonModel::refreshPay()
{
    const QString hintBefore = hintOf(PayRow);
    ComparedPay fresh = askedPay();
    if (fresh == m_shownPay)
        return;
    const ComparedPay before = std::exchange(m_shownPay, std::move(fresh));
    for (int at = 0; at < columnCount(); ++at) {
        const auto column = static_cast<size_t>(at);
        if (before.columns[column] != m_shownPay.columns[column])
            emit dataChanged(index(PayRow, at), index(PayRow, at));
    }
    if (hintOf(PayRow) != hintBefore)
        emit headerDataChanged(Qt::Vertical, PayRow, PayRow);
    emit payChanged();
}

// ---- what is answered ----------------------------------------------------------------------------------------

int ComparisonModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(RowCount);
}

int ComparisonModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_comparison.columns.size());
}

QVariant ComparisonModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto row = static_cast<Row>(index.row());
    const auto column = static_cast<size_t>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::AccessibleTextRole:
        return accessibleText(row, column);
    case Qt::ToolTipRole:
        return row == PayRow ? paySentences(column) : row == OutlookRow ? outlookSource(column) : QString();
    case IsBestRole:
        return isBest(row, column);
    case PayFiguresRole: {
        const std::vector<PayFigure> &figures = m_shownPay.columns[column];
        return QVariant::fromValue(QList<PayFigure>(figures.begin(), figures.end()));
    }
    case OutlookCodeRole:
    case OutlookWordsRole:
    case OutlookPeriodRole:
    case OutlookChangeRole:
    case OutlookSourceRole:
        return outlookData(column, role);
    default:
        return columnData(column, role);
    }
}

QVariant ComparisonModel::columnData(size_t column, int role) const
{
    const ComparedColumn &what = m_comparison.columns[column];
    switch (role) {
    case PercentRole:
        return what.shownPercent;
    case ReachedRole:
        return what.reached;
    case AskedRole:
        return what.asked;
    case GapsRole:
        return what.gaps();
    case MissingPointsRole:
        return what.missingPoints();
    case HoursRole:
        return what.hours.likely;
    case LowHoursRole:
        return what.hours.low;
    case HighHoursRole:
        return what.hours.high;
    case WeeksRole:
        return what.weeks ? QVariant(*what.weeks) : QVariant();
    case HoursShareRole:
        return shareOfMost(m_comparison, column);
    default:
        return headData(column, role);
    }
}

QVariant ComparisonModel::headData(size_t column, int role) const
{
    const ComparedColumn &what = m_comparison.columns[column];
    switch (role) {
    case RoleIdRole:
        return what.what.role.text();
    case CareerLevelRole:
        return static_cast<int>(what.what.level);
    case IsTargetRole:
        return what.isTarget;
    default:
        return {};
    }
}

QVariant ComparisonModel::outlookData(size_t column, int role) const
{
    const Role &what = *m_catalogue.role(m_comparison.columns[column].what.role);
    switch (role) {
    case OutlookCodeRole:
        return codeOf(outlookPaceOf(what, m_catalogue));
    case OutlookWordsRole:
        return nameOf(outlookPaceOf(what, m_catalogue));
    case OutlookPeriodRole:
        return outlookPeriod(m_catalogue.outlookOf(what));
    case OutlookChangeRole:
        return outlookChange(m_catalogue.outlookOf(what));
    default:
        return outlookSource(column);
    }
}

QVariant ComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (section < 0 || section >= (orientation == Qt::Horizontal ? columnCount() : rowCount()))
        return {};
    if (orientation == Qt::Horizontal) {
        const auto column = static_cast<size_t>(section);
        return role == Qt::DisplayRole ? QVariant(columnTitle(column, m_comparison, m_catalogue))
                                       : headData(column, role);
    }
    const auto row = static_cast<Row>(section);
    switch (role) {
    case Qt::DisplayRole:
        return titleOf(row);
    case HintRole:
        return hintOf(row);
    case Qt::AccessibleTextRole:
        //: A row of a table: %1 its title, %2 what it is
        return tr("%1: %2").arg(titleOf(row), hintOf(row));
    default:
        return {};
    }
}

bool ComparisonModel::isBest(Row row, size_t column) const
{
    return (row == MatchRow && m_comparison.highestMatch == column)
           || (row == HoursRow && m_comparison.nearest == column);
}

// ---- words ---------------------------------------------------------------------------------------------------

QString ComparisonModel::text(Row row, size_t column) const
{
    const ComparedColumn &what = m_comparison.columns[column];
    switch (row) {
    case MatchRow:
        //: %1 a percentage, %2 for example "5 of 17 skills", %3 for example "12 gaps, 38 points away"
        return tr("%1, %2, %3").arg(comparedPercent(what.shownPercent), reachedText(what), distanceText(what));
    case HoursRow: {
        const QString weeks = weeksText(what);
        const QString hours = comparedHours(what.hours.likely);
        //: %1 hours with their unit, %2 for example "about 14 weeks"
        return weeks.isEmpty() ? hours : tr("%1, %2").arg(hours, weeks);
    }
    case PayRow:
        return payText(column);
    case OutlookRow:
        return outlookText(column);
    case RowCount:
        break;
    }
    return {};
}

QString ComparisonModel::payText(size_t column) const
{
    QStringList parts;
    for (const PayFigure &figure : m_shownPay.columns[column])
        //: Pay at a seniority: %1 for example "Senior", %2 for example "€93k"
        parts += tr("%1 %2").arg(levelText(figure.level), medianText(figure));
    if (!parts.isEmpty())
        return QLocale().createSeparatedList(parts);
    //: In a table of roles: nothing is known of what the role pays
    return tr("No figures");
}

QString ComparisonModel::paySentences(size_t column) const
{
    QStringList sentences;
    for (const PayFigure &figure : m_shownPay.columns[column])
        sentences += lookText(figure, m_catalogue, m_pay.ownSeries());
    return sentences.join(u'\n');
}

QString ComparisonModel::outlookText(size_t column) const
{
    const QString words = outlookData(column, OutlookWordsRole).toString();
    const QString change = outlookData(column, OutlookChangeRole).toString();
    if (change.isEmpty())
        return words;
    //: %1 for example "Growing much faster", %2 a change in percent, %3 years
    return tr("%1, %2, %3").arg(words, change, outlookData(column, OutlookPeriodRole).toString());
}

QString ComparisonModel::outlookSource(size_t column) const
{
    return outlookSentences(*m_catalogue.role(m_comparison.columns[column].what.role), m_catalogue).join(u' ');
}

QString ComparisonModel::accessibleText(Row row, size_t column) const
{
    QString words = text(row, column);
    if (row == PayRow && !m_shownPay.columns[column].empty())
        words = paySentences(column);
    if (isBest(row, column))
        //: For a screen reader: %1 a match or hours
        words = row == MatchRow ? tr("%1, the highest of them").arg(words)
                                //: For a screen reader: %1 a match or hours
                                : tr("%1, the shortest of them").arg(words);
    //: For a screen reader: %1 a role, %2 a row of the table, e.g. "Match today", %3 what the cell says
    return tr("%1, %2: %3").arg(columnTitle(column, m_comparison, m_catalogue), titleOf(row), words);
}

QString ComparisonModel::titleOf(Row row)
{
    switch (row) {
    case MatchRow:
        return tr("Match today");
    case HoursRow:
        return tr("Hours to ready");
    case PayRow:
        return tr("Pay by level");
    case OutlookRow:
        //: How the number of jobs is projected to change
        return tr("Outlook");
    case RowCount:
        break;
    }
    return {};
}

QString ComparisonModel::hintOf(Row row) const
{
    switch (row) {
    case MatchRow:
        return tr("points earned out of the 100 that the role asks");
    case HoursRow:
        if (m_comparison.hoursPerWeek <= 0)
            return tr("open level steps");
        //: %1 hours with their unit
        return tr("open level steps, at %1 a week").arg(comparedHours(m_comparison.hoursPerWeek));
    case PayRow: {
        const QString meaning = payMeaning(m_shownPay, m_pay.ownSeries());
        if (meaning.isEmpty())
            return tr("no figures for these roles");
        //: How figures of pay are drawn; %1 whose pay it is, where and in what currency
        return tr("%1. Box p25 to p75, line p10 to p90, tick and figure: median").arg(meaning);
    }
    case OutlookRow:
        return tr("official projection for the nearest occupation");
    case RowCount:
        break;
    }
    return {};
}

} // namespace Cairn

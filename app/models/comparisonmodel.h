// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/comparedpay.h"
#include "domain/openplan.h"
#include "domain/rolecomparison.h"

#include <QAbstractTableModel>

namespace Cairn {

class LivePay;

/**
 * Compared roles beside each other, as the open plan stands: one column each, with the rows match, hours, pay and
 * outlook. It keeps up with levels, target and free time, and says only what changed; pay is read when the model is
 * first asked for it (askPay()).
 */
class ComparisonModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Row { MatchRow, HoursRow, PayRow, OutlookRow, RowCount };

    /** Answered by cells; those of a whole column by its header as well. */
    enum DataRole {
        RoleIdRole = Qt::UserRole + 1, ///< QString; header too
        CareerLevelRole,               ///< int, CareerLevel; header too
        IsTargetRole,                  ///< bool; header too
        IsBestRole,                    ///< bool: the highest match, the least hours
        PercentRole,                   ///< int, the match as shown
        ReachedRole,                   ///< int, skills
        AskedRole,                     ///< int, skills
        GapsRole,                      ///< int, skills
        MissingPointsRole,             ///< int, of 100
        HoursRole,                     ///< double, likely hours to ready
        LowHoursRole,                  ///< double
        HighHoursRole,                 ///< double
        WeeksRole,                     ///< double; invalid where no hours are free
        HoursShareRole,                ///< double 0 to 1, of the column with the most hours
        PayFiguresRole,    ///< QList<Cairn::PayFigure>: Entry, Mid, Senior; or one of all levels; may be empty
        OutlookCodeRole,   ///< QString, see codeOf(OutlookPace)
        OutlookWordsRole,  ///< QString, e.g. "Growing much faster"
        OutlookPeriodRole, ///< QString, e.g. "2024–34"; empty for none
        OutlookChangeRole, ///< QString, e.g. "+33.5 %"; empty for none
        OutlookSourceRole, ///< QString, sentences that say what, of whom and where from
        HintRole           ///< QString; vertical header only: what the row is, e.g. "at 12 h a week"
    };

    /** All outlive this. */
    ComparisonModel(const Catalogue &catalogue, const OpenPlan &plan, LivePay &pay, QObject *parent = nullptr);

    /** Unknown roles and repetitions are left out. */
    void showColumns(const std::vector<ComparedRole> &columns);
    /** Asks for pay from now on, with the place, series, currency and day of the options. */
    void askPay(const PayQuestion &options);
    /** Shows another series of pay, where it has figures; an empty id: the usual one. */
    void showPaySeries(const PaySeriesId &series);

    const RoleComparison &comparison() const { return m_comparison; }
    const ComparedPay &pay() const { return m_shownPay; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    /** Texts of cells are whole, for tables and screen readers; e.g. "62 %, 5 of 17 skills, 12 gaps, 38 points away".
     */
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

signals:
    /** After the rows are told: figures, or what stands out, are others now. */
    void comparisonChanged();
    /** After the row is told: pay, or what stands out of it, is another now. */
    void payChanged();

private:
    void refresh();
    void refreshPay();
    void tellDifferences(const RoleComparison &before);
    std::vector<ComparedRole> columns() const;
    ComparedPay askedPay() const;
    bool isBest(Row row, size_t column) const;
    QVariant columnData(size_t column, int role) const;
    QVariant headData(size_t column, int role) const;
    QVariant outlookData(size_t column, int role) const;
    QString text(Row row, size_t column) const;
    QString payText(size_t column) const;
    QString paySentences(size_t column) const;
    QString outlookText(size_t column) const;
    QString outlookSource(size_t column) const;
    QString accessibleText(Row row, size_t column) const;
    static QString titleOf(Row row);
    QString hintOf(Row row) const;

    const Catalogue &m_catalogue;
    const OpenPlan &m_plan;
    LivePay &m_pay;
    std::vector<ComparedRole> m_asked;
    RoleComparison m_comparison;
    std::optional<PayQuestion> m_payOptions;
    PaySeriesId m_wantedSeries;
    ComparedPay m_shownPay;
};

} // namespace Cairn

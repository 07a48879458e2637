// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/catalogue.h"
#include "domain/payquestion.h"

#include <QAbstractTableModel>

#include <vector>

namespace Cairn {

/**
 * The figures of pay that a chart draws, as a table: one row each, in the same order and the same words. What may not
 * be shown has a row without amounts that says why.
 */
class PayTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    /** What a column holds; not every table has all of them, see columnAt(). */
    enum class Column : quint8 {
        Role,
        Along, ///< the level, place, industry, year or size
        P10,
        P25,
        Median,
        P75,
        P90,
        Mean, ///< only where a figure has a mean and no percentiles
        Count,
        Source,
        Period,
        Note
    };
    enum Role {
        RawRole = Qt::UserRole, ///< double; invalid where there is no number or it may not be shown
        SeriesNumberRole,       ///< int: place of the role among those asked, for colour and marker; -1: none of them
        ShownRole               ///< int of PayShown
    };

    explicit PayTableModel(const Catalogue &catalogue, QObject *parent = nullptr);

    /** Rows of the same things keep their places and say only what changed; otherwise the model is reset. */
    void setFigures(const PayQuestion &question, std::vector<PayFigure> figures);
    /** The names that a person gave to own series. */
    void setOwnSeries(std::vector<PaySeries> own);

    const std::vector<PayFigure> &figures() const { return m_figures; }
    const PayFigure &figureAt(int row) const { return m_figures[static_cast<size_t>(row)]; }
    /** What all amounts are in, e.g. "EUR, gross a year"; empty where they differ: then each names its currency. */
    QString unit() const;

    Column columnAt(int section) const { return m_columns[static_cast<size_t>(section)]; }
    /** -1 where the table has no such column now. */
    int sectionOf(Column column) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(const PayFigure &figure, Column column) const;
    QString accessibleText(const PayFigure &figure, Column column) const;
    QString note(const PayFigure &figure) const;
    int seriesNumber(const PayFigure &figure) const;

    const Catalogue &m_catalogue;
    PayQuestion m_question;
    std::vector<PayFigure> m_figures;
    std::vector<PaySeries> m_own;
    std::vector<Column> m_columns;
    QString m_unit;
};

} // namespace Cairn

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/role.h"
#include "models/roletextindex.h"

#include <QAbstractProxyModel>

#include <optional>
#include <vector>

namespace Cairn {

/**
 * The roles that pass text, family and kind, in the chosen order. It reads any list model that answers
 * RoleListModel's data roles. A filter resets the model (whoever shows it keeps the selection by role id);
 * another order only moves rows.
 */
class RoleFilterModel final : public QAbstractProxyModel
{
    Q_OBJECT

public:
    /** Best match, fewest hours, title, or most shared interests first; of equals the better match, then the title. */
    enum class Order : quint8 { Match, HoursLeft, Name, Interests };

    /** The source outlives this model and stays the only one. */
    explicit RoleFilterModel(QAbstractItemModel &source, QObject *parent = nullptr);

    const QString &text() const { return m_text; }
    const FamilyId &family() const { return m_family; }
    std::optional<RoleKind> kind() const { return m_kind; }
    Order order() const { return m_order; }

    /** Every word of the text must be found in the title, other titles, tasks or skills. */
    void setText(const QString &text);
    /** An empty id shows every family. */
    void setFamily(const FamilyId &family);
    void setKind(std::optional<RoleKind> kind);
    void setOrder(Order order);
    void clearFilters();
    bool isFiltered() const;

    /** The place of a role among those shown; not valid where it is filtered out. */
    QModelIndex indexOf(const RoleId &role) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QModelIndex mapToSource(const QModelIndex &proxyIndex) const override;
    QModelIndex mapFromSource(const QModelIndex &sourceIndex) const override;

private:
    void follow(QAbstractItemModel &source);
    void readSource();
    void readNames();
    void sortAll();
    void filterAgain();
    void sortAgain();
    void takeKept(std::vector<int> kept);
    std::vector<int> keptRows() const;
    void passOn(const QModelIndex &first, const QModelIndex &last, const QList<int> &dataRoles);

    QAbstractItemModel &m_source;
    RoleTextIndex m_index;
    std::vector<QString> m_families;
    std::vector<int> m_kinds;
    std::vector<int> m_nameRanks;
    std::vector<char> m_meetsText; ///< for each source row
    std::vector<int> m_sorted;     ///< all source rows in the chosen order
    std::vector<int> m_kept;       ///< source rows that are shown
    std::vector<int> m_places;     ///< for each source row its row here, or -1
    QString m_text;
    FamilyId m_family;
    std::optional<RoleKind> m_kind;
    Order m_order = Order::Match;
};

} // namespace Cairn

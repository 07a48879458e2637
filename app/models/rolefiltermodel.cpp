// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rolefiltermodel.h"

#include "models/rolelistmodel.h"

#include <QCollator>

#include <algorithm>
#include <numeric>
#include <tuple>

namespace Cairn {

namespace {

/** What the order of a row depends on; the smaller stands first. */
using SortKey = std::tuple<double, int, int>;

SortKey sortKey(const QModelIndex &row, RoleFilterModel::Order order, int nameRank)
{
    const int match = -row.data(RoleListModel::MatchRole).toInt();
    switch (order) {
    case RoleFilterModel::Order::Match:
        return {match, qRound(row.data(RoleListModel::HoursLikelyRole).toDouble()), nameRank};
    case RoleFilterModel::Order::HoursLeft:
        return {row.data(RoleListModel::HoursLikelyRole).toDouble(), match, nameRank};
    case RoleFilterModel::Order::Interests:
        return {-row.data(RoleListModel::InterestsRole).toInt(), match, nameRank};
    case RoleFilterModel::Order::Name:
        break;
    }
    return {nameRank, 0, 0};
}

bool changesFilter(const QList<int> &dataRoles)
{
    if (dataRoles.isEmpty())
        return true;
    return std::any_of(dataRoles.begin(), dataRoles.end(), [](int role) {
        return role == Qt::DisplayRole || role == RoleListModel::FilterTextRole || role == RoleListModel::FamilyRole
               || role == RoleListModel::KindRole;
    });
}

bool changesOrder(const QList<int> &dataRoles)
{
    return std::any_of(dataRoles.begin(), dataRoles.end(), [](int role) {
        return role == RoleListModel::MatchRole || role == RoleListModel::HoursLikelyRole
               || role == RoleListModel::InterestsRole;
    });
}

} // namespace

RoleFilterModel::RoleFilterModel(QAbstractItemModel &source, QObject *parent)
    : QAbstractProxyModel(parent)
    , m_source(source)
{
    QAbstractProxyModel::setSourceModel(&source);
    readSource();
    follow(source);
}

void RoleFilterModel::follow(QAbstractItemModel &source)
{
    const auto begin = [this] { beginResetModel(); };
    const auto end = [this] {
        readSource();
        endResetModel();
    };
    connect(&source, &QAbstractItemModel::modelAboutToBeReset, this, begin);
    connect(&source, &QAbstractItemModel::modelReset, this, end);
    connect(&source, &QAbstractItemModel::rowsAboutToBeInserted, this, begin);
    connect(&source, &QAbstractItemModel::rowsInserted, this, end);
    connect(&source, &QAbstractItemModel::rowsAboutToBeRemoved, this, begin);
    connect(&source, &QAbstractItemModel::rowsRemoved, this, end);
    connect(&source, &QAbstractItemModel::rowsAboutToBeMoved, this, begin);
    connect(&source, &QAbstractItemModel::rowsMoved, this, end);
    connect(&source, &QAbstractItemModel::layoutAboutToBeChanged, this, begin);
    connect(&source, &QAbstractItemModel::layoutChanged, this, end);
    connect(&source, &QAbstractItemModel::dataChanged, this, &RoleFilterModel::passOn);
}

void RoleFilterModel::readSource()
{
    const int rows = m_source.rowCount();
    m_index.clear();
    m_families.clear();
    m_kinds.clear();
    for (int row = 0; row < rows; ++row) {
        const QModelIndex at = m_source.index(row, 0);
        m_index.addRow(at.data(RoleListModel::FilterTextRole).toString());
        m_families.push_back(at.data(RoleListModel::FamilyRole).toString());
        m_kinds.push_back(at.data(RoleListModel::KindRole).toInt());
    }
    readNames();
    m_meetsText = m_index.rowsWith(m_text);
    sortAll();
    takeKept(keptRows());
}

void RoleFilterModel::readNames()
{
    const auto rows = static_cast<size_t>(m_source.rowCount());
    QCollator collator;
    collator.setNumericMode(true);
    std::vector<QCollatorSortKey> keys;
    keys.reserve(rows);
    for (size_t row = 0; row < rows; ++row)
        keys.push_back(collator.sortKey(m_source.index(static_cast<int>(row), 0).data().toString()));
    std::vector<int> byName(rows);
    std::iota(byName.begin(), byName.end(), 0);
    std::stable_sort(byName.begin(), byName.end(),
                     [&keys](int a, int b) { return keys[static_cast<size_t>(a)] < keys[static_cast<size_t>(b)]; });
    m_nameRanks.assign(rows, 0);
    for (size_t rank = 0; rank < rows; ++rank)
        m_nameRanks[static_cast<size_t>(byName[rank])] = static_cast<int>(rank);
}

void RoleFilterModel::sortAll()
{
    const auto rows = static_cast<size_t>(m_source.rowCount());
    std::vector<SortKey> keys;
    keys.reserve(rows);
    for (size_t row = 0; row < rows; ++row)
        keys.push_back(sortKey(m_source.index(static_cast<int>(row), 0), m_order, m_nameRanks[row]));
    m_sorted.resize(rows);
    std::iota(m_sorted.begin(), m_sorted.end(), 0);
    std::sort(m_sorted.begin(), m_sorted.end(),
              [&keys](int a, int b) { return keys[static_cast<size_t>(a)] < keys[static_cast<size_t>(b)]; });
}

std::vector<int> RoleFilterModel::keptRows() const
{
    std::vector<int> kept;
    kept.reserve(m_sorted.size());
    for (const int row : m_sorted) {
        const auto at = static_cast<size_t>(row);
        if (m_meetsText[at] && (m_family.isEmpty() || m_families[at] == m_family.text())
            && (!m_kind || m_kinds[at] == static_cast<int>(*m_kind)))
            kept.push_back(row);
    }
    return kept;
}

void RoleFilterModel::takeKept(std::vector<int> kept)
{
    m_kept = std::move(kept);
    m_places.assign(m_sorted.size(), -1);
    for (size_t place = 0; place < m_kept.size(); ++place)
        m_places[static_cast<size_t>(m_kept[place])] = static_cast<int>(place);
}

void RoleFilterModel::filterAgain()
{
    std::vector<int> kept = keptRows();
    if (kept == m_kept)
        return;
    beginResetModel();
    takeKept(std::move(kept));
    endResetModel();
}

void RoleFilterModel::sortAgain()
{
    sortAll();
    std::vector<int> kept = keptRows();
    if (kept == m_kept)
        return;
    emit layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<int> sourceRows;
    for (const QModelIndex &each : before)
        sourceRows.push_back(m_kept[static_cast<size_t>(each.row())]);
    takeKept(std::move(kept));
    QModelIndexList after;
    for (qsizetype at = 0; at < before.size(); ++at)
        after.append(index(m_places[static_cast<size_t>(sourceRows[static_cast<size_t>(at)])], before[at].column()));
    changePersistentIndexList(before, after);
    emit layoutChanged({}, VerticalSortHint);
}

void RoleFilterModel::passOn(const QModelIndex &first, const QModelIndex &last, const QList<int> &dataRoles)
{
    if (changesFilter(dataRoles)) {
        beginResetModel();
        readSource();
        endResetModel();
        return;
    }
    if (changesOrder(dataRoles))
        sortAgain();
    const bool all = first.row() == 0 && last.row() == m_source.rowCount() - 1;
    if (all && !m_kept.empty()) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, 0), dataRoles);
        return;
    }
    for (int row = first.row(); row <= last.row(); ++row) {
        const QModelIndex here = mapFromSource(m_source.index(row, 0));
        if (here.isValid())
            emit dataChanged(here, here, dataRoles);
    }
}

void RoleFilterModel::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    m_meetsText = m_index.rowsWith(text);
    filterAgain();
}

void RoleFilterModel::setFamily(const FamilyId &family)
{
    if (family == m_family)
        return;
    m_family = family;
    filterAgain();
}

void RoleFilterModel::setKind(std::optional<RoleKind> kind)
{
    if (kind == m_kind)
        return;
    m_kind = kind;
    filterAgain();
}

void RoleFilterModel::setOrder(Order order)
{
    if (order == m_order)
        return;
    m_order = order;
    sortAgain();
}

void RoleFilterModel::clearFilters()
{
    m_text.clear();
    m_family = {};
    m_kind.reset();
    m_meetsText = m_index.rowsWith(m_text);
    filterAgain();
}

bool RoleFilterModel::isFiltered() const
{
    return !m_text.trimmed().isEmpty() || !m_family.isEmpty() || m_kind.has_value();
}

QModelIndex RoleFilterModel::indexOf(const RoleId &role) const
{
    for (int row = 0; row < rowCount(); ++row) {
        const QModelIndex here = index(row, 0);
        if (here.data(RoleListModel::IdRole).toString() == role.text())
            return here;
    }
    return {};
}

QModelIndex RoleFilterModel::index(int row, int column, const QModelIndex &parent) const
{
    if (parent.isValid() || row < 0 || row >= rowCount() || column != 0)
        return {};
    return createIndex(row, column);
}

QModelIndex RoleFilterModel::parent(const QModelIndex &) const
{
    return {};
}

int RoleFilterModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_kept.size());
}

int RoleFilterModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1;
}

QModelIndex RoleFilterModel::mapToSource(const QModelIndex &proxyIndex) const
{
    if (!proxyIndex.isValid() || proxyIndex.model() != this)
        return {};
    return m_source.index(m_kept[static_cast<size_t>(proxyIndex.row())], 0);
}

QModelIndex RoleFilterModel::mapFromSource(const QModelIndex &sourceIndex) const
{
    if (!sourceIndex.isValid() || sourceIndex.model() != &m_source)
        return {};
    const int place = m_places[static_cast<size_t>(sourceIndex.row())];
    return place < 0 ? QModelIndex() : index(place, 0);
}

} // namespace Cairn

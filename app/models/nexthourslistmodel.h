// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/catalogue.h"
#include "domain/nexthours.h"

#include <QAbstractTableModel>

namespace Cairn {

/** What to do with so many hours, in its order: a row for each item of an HoursList. */
class NextHoursListModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { SkillColumn, LevelsColumn, ServesColumn, HoursColumn, ColumnCount };

    explicit NextHoursListModel(const Catalogue &catalogue, QObject *parent = nullptr);

    /** The list, and how many roles it is for. */
    void showList(HoursList list, size_t roles);
    const HoursList &list() const { return m_list; }
    SkillId skillAt(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(const HoursListItem &item, int column) const;

    const Catalogue &m_catalogue;
    HoursList m_list;
    size_t m_roles = 0;
};

} // namespace Cairn

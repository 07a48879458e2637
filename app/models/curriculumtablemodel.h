// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/catalogue.h"

#include <QAbstractTableModel>

#include <vector>

namespace Cairn {

/** The published curricula of a source, the hours that were published beside those that we should expect. */
class CurriculumTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { TitleColumn, ProviderColumn, PublishedColumn, OurColumn, ColumnCount };

    explicit CurriculumTableModel(const Catalogue &catalogue, QObject *parent = nullptr);

    /** Shows the curricula that name the source; none for an unknown id. */
    void showSource(const SourceId &source);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString textOf(const Curriculum &curriculum, int column) const;

    const Catalogue &m_catalogue;
    std::vector<const Curriculum *> m_rows;
};

} // namespace Cairn

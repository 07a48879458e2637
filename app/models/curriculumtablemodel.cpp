// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/curriculumtablemodel.h"

#include "models/rolewords.h"

namespace Cairn {

namespace {

/** One number where low and high are the same. */
QString spanText(const HoursRange &hours)
{
    return hours.low < hours.high ? hoursSpanText(hours) : hoursText(hours.low);
}

} // namespace

CurriculumTableModel::CurriculumTableModel(const Catalogue &catalogue, QObject *parent)
    : QAbstractTableModel(parent)
    , m_catalogue(catalogue)
{
}

void CurriculumTableModel::showSource(const SourceId &source)
{
    beginResetModel();
    m_rows.clear();
    for (const Curriculum &each : m_catalogue.curricula()) {
        if (each.source == source)
            m_rows.push_back(&each);
    }
    endResetModel();
}

int CurriculumTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int CurriculumTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString CurriculumTableModel::textOf(const Curriculum &curriculum, int column) const
{
    switch (column) {
    case TitleColumn:
        return curriculum.title;
    case ProviderColumn:
        return curriculum.provider;
    case PublishedColumn:
        return spanText({curriculum.lowHours, curriculum.lowHours, curriculum.highHours});
    case OurColumn: {
        const HoursRange ours = m_catalogue.ourHoursOf(curriculum);
        //: Hours of study: %1 from low to high, e.g. "98–290 h", %2 the likely ones, e.g. "166 h"
        return tr("%1 (likely %2)").arg(spanText(ours), hoursText(ours.likely));
    }
    default:
        return {};
    }
}

QVariant CurriculumTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    return role == Qt::DisplayRole ? textOf(*m_rows[static_cast<size_t>(index.row())], index.column()) : QVariant();
}

QVariant CurriculumTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case TitleColumn:
        return tr("Curriculum");
    case ProviderColumn:
        return tr("Provider");
    case PublishedColumn:
        return tr("Published");
    case OurColumn:
        return tr("Ours");
    default:
        return {};
    }
}

} // namespace Cairn

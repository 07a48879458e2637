// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/curriculatable.h"

#include "models/curriculumtablemodel.h"
#include "views/plaintooltip.h"
#include "views/theme.h"

#include <QHeaderView>
#include <QHelpEvent>
#include <QStyledItemDelegate>
#include <QToolTip>

#include <algorithm>

namespace Cairn {

namespace {

constexpr int Padding = 16;
constexpr int RowPadding = 10;
constexpr int LeastTitleWidth = 180;
constexpr int LeastProviderWidth = 110;

bool holdsHours(int column)
{
    return column == CurriculumTableModel::PublishedColumn || column == CurriculumTableModel::OurColumn;
}

/** Hours stand at the end of their column; what is shortened is whole in the tooltip, as plain text. */
class CellDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override
    {
        if (event->type() != QEvent::ToolTip || !index.isValid())
            return QStyledItemDelegate::helpEvent(event, view, option, index);
        QToolTip::showText(event->globalPos(), plainToolTip(index.data().toString()), view);
        return true;
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (holdsHours(index.column()))
            option->displayAlignment = Qt::AlignTrailing | Qt::AlignVCenter;
    }
};

/** The head of a column stands where its cells do. */
class Head final : public QHeaderView
{
public:
    explicit Head(QWidget *parent) : QHeaderView(Qt::Horizontal, parent) {}

protected:
    void initStyleOptionForIndex(QStyleOptionHeader *option, int column) const override
    {
        QHeaderView::initStyleOptionForIndex(option, column);
        option->textAlignment = (holdsHours(column) ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter;
    }
};

} // namespace

CurriculaTable::CurriculaTable(const Theme &theme, CurriculumTableModel &curricula, QWidget *parent)
    : WholeTable(theme, curricula, RowPadding, parent)
{
    setAccessibleName(tr("Published hours beside ours"));
    setHorizontalHeader(new Head(this));
    setItemDelegate(new CellDelegate(this));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    dress();
}

void CurriculaTable::shareWidth()
{
    int rest = viewport()->width();
    for (const int column : {CurriculumTableModel::PublishedColumn, CurriculumTableModel::OurColumn}) {
        const int width = widthOfContents(column) + Padding;
        setColumnWidth(column, width);
        rest -= width;
    }
    // What finds no room is reached by scrolling sideways.
    const int title = std::max(theme().scaled(LeastTitleWidth), rest * 3 / 5);
    setColumnWidth(CurriculumTableModel::TitleColumn, title);
    setColumnWidth(CurriculumTableModel::ProviderColumn, std::max(theme().scaled(LeastProviderWidth), rest - title));
}

} // namespace Cairn

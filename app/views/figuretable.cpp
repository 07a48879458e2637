// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/figuretable.h"

#include "views/plaintooltip.h"
#include "views/seriesmarker.h"
#include "views/theme.h"

#include <QHeaderView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QToolTip>

#include <algorithm>

namespace Cairn {

namespace {

constexpr int Padding = 22;
constexpr int RowPadding = 10;
constexpr int MarkerSide = 8;
constexpr int MarkerRoom = 18;

/** The mark of the series before the first column; shortened words are whole in the tooltip. */
class CellDelegate final : public QStyledItemDelegate
{
public:
    CellDelegate(const Theme &theme, int seriesNumberRole, FigureTable &table)
        : QStyledItemDelegate(&table)
        , m_theme(theme)
        , m_seriesNumberRole(seriesNumberRole)
        , m_table(table)
    {
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem cell(option);
        if (index.column() != 0) {
            QStyledItemDelegate::paint(painter, cell, index);
            return;
        }
        const int room = m_theme.scaled(MarkerRoom);
        const int side = m_theme.scaled(MarkerSide);
        const bool isMirrored = option.direction == Qt::RightToLeft;
        // The ground of the whole cell, then the mark, then the words beside it.
        QStyleOptionViewItem ground(option);
        initStyleOption(&ground, index);
        ground.text.clear();
        const QWidget *widget = option.widget;
        widget->style()->drawControl(QStyle::CE_ItemViewItem, &ground, painter, widget);
        QRect mark(option.rect.left() + 8, option.rect.center().y() - side / 2, side, side);
        mark = QStyle::visualRect(option.direction, option.rect, mark);
        drawSeriesMarker(*painter, mark, index.data(m_seriesNumberRole).toInt(), m_theme);
        cell.rect.adjust(isMirrored ? 0 : room, 0, isMirrored ? -room : 0, 0);
        cell.state &= ~QStyle::State_HasFocus;
        QStyledItemDelegate::paint(painter, cell, index);
    }

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
        if (m_table.isStrong(index))
            option->font = m_theme.font(TextStyle::ControlStrong);
        if (m_table.isMuted(index))
            option->palette.setColor(QPalette::Text, m_theme.tokens().text3);
    }

private:
    const Theme &m_theme;
    int m_seriesNumberRole;
    FigureTable &m_table;
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
        const QVariant place = model()->headerData(column, Qt::Horizontal, Qt::TextAlignmentRole);
        if (place.isValid())
            option->textAlignment = Qt::Alignment(place.toInt());
    }
};

} // namespace

FigureTable::FigureTable(const Theme &theme, QAbstractItemModel &rows, int seriesNumberRole, QWidget *parent)
    : WholeTable(theme, rows, RowPadding, parent)
{
    setHorizontalHeader(new Head(this));
    setItemDelegate(new CellDelegate(theme, seriesNumberRole, *this));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    connect(&rows, &QAbstractItemModel::dataChanged, this, &FigureTable::shareWidth);
}

int FigureTable::widthOf(int column) const
{
    return widthOfContents(column) + theme().scaled(Padding) + (column == 0 ? theme().scaled(MarkerRoom) : 0);
}

void FigureTable::choose(int row)
{
    if (row < 0 || row >= model()->rowCount() || currentIndex().row() == row)
        return;
    setCurrentIndex(model()->index(row, std::max(currentIndex().column(), 0)));
}

void FigureTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    WholeTable::currentChanged(current, previous);
    if (current.isValid() && current.row() != previous.row())
        emit rowChosen(current.row());
}

void FigureTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        emit copyWanted();
        return;
    }
    WholeTable::keyPressEvent(event);
}

} // namespace Cairn

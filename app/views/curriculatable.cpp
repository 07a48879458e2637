// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/curriculatable.h"

#include "models/curriculumtablemodel.h"
#include "views/plaintooltip.h"
#include "views/theme.h"

#include <QHeaderView>
#include <QHelpEvent>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QToolTip>

#include <algorithm>

namespace Cairn {

namespace {

constexpr int Padding = 16;
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
    : QTableView(parent)
    , m_theme(theme)
    , m_curricula(curricula)
{
    setAccessibleName(tr("Published hours beside ours"));
    setHorizontalHeader(new Head(this));
    setModel(&curricula);
    setItemDelegate(new CellDelegate(this));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    connect(&curricula, &QAbstractItemModel::modelReset, this, &CurriculaTable::dress);
    connect(&theme, &Theme::changed, this, &CurriculaTable::dress);
    dress();
}

void CurriculaTable::dress()
{
    setFont(m_theme.font(TextStyle::Control));
    horizontalHeader()->setFont(m_theme.font(TextStyle::Secondary));
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 10);
    shareWidth();
    updateGeometry();
}

void CurriculaTable::shareWidth()
{
    const QFontMetrics cells(m_theme.font(TextStyle::Control));
    const QFontMetrics heads(m_theme.font(TextStyle::Secondary));
    int rest = viewport()->width();
    for (const int column : {CurriculumTableModel::PublishedColumn, CurriculumTableModel::OurColumn}) {
        int width = heads.horizontalAdvance(m_curricula.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        for (int row = 0; row < m_curricula.rowCount(); ++row)
            width = std::max(width, cells.horizontalAdvance(m_curricula.index(row, column).data().toString()));
        setColumnWidth(column, width + Padding);
        rest -= width + Padding;
    }
    // What finds no room is reached by scrolling sideways.
    const int title = std::max(m_theme.scaled(LeastTitleWidth), rest * 3 / 5);
    setColumnWidth(CurriculumTableModel::TitleColumn, title);
    setColumnWidth(CurriculumTableModel::ProviderColumn, std::max(m_theme.scaled(LeastProviderWidth), rest - title));
}

int CurriculaTable::contentHeight() const
{
    return horizontalHeader()->sizeHint().height() + m_curricula.rowCount() * verticalHeader()->defaultSectionSize()
           + horizontalScrollBar()->sizeHint().height() + 2 * frameWidth();
}

QSize CurriculaTable::sizeHint() const
{
    return {m_theme.scaled(600), contentHeight()};
}

QSize CurriculaTable::minimumSizeHint() const
{
    return {m_theme.scaled(200), contentHeight()};
}

void CurriculaTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    shareWidth();
}

void CurriculaTable::tellRow()
{
    if (currentIndex().isValid())
        emit rowReached(visualRect(currentIndex()).translated(viewport()->pos()));
}

void CurriculaTable::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    tellRow();
}

void CurriculaTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (hasFocus())
        tellRow();
}

} // namespace Cairn

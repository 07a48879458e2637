// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/nexthourstable.h"

#include "models/nexthoursmodel.h"
#include "views/plaintooltip.h"
#include "views/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QStyledItemDelegate>
#include <QToolTip>

#include <algorithm>

namespace Cairn {

namespace {

constexpr int Padding = 22;
constexpr int RowPadding = 10;
constexpr int MarkSide = 14;
constexpr int MarkRoom = 20;

/** The tick of what serves every role; what cannot begin yet is grey; shortened words are whole in the tooltip. */
class StepCellDelegate final : public QStyledItemDelegate
{
public:
    StepCellDelegate(const Theme &theme, NextHoursTable &table)
        : QStyledItemDelegate(&table)
        , m_theme(theme)
        , m_table(table)
    {
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
        const bool servesAll = index.data(NextHoursModel::ServesAllRole).toBool();
        if (!index.data(NextHoursModel::IsReadyRole).toBool())
            option->palette.setColor(QPalette::Text, m_theme.tokens().text2);
        if (index.column() != m_table.servesColumn() || !servesAll)
            return;
        option->font = m_theme.font(TextStyle::ControlStrong);
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->icon = m_theme.icon(QStringLiteral("check"), m_theme.tokens().accent);
        option->decorationSize = QSize(m_theme.scaled(MarkSide), m_theme.scaled(MarkSide));
    }

private:
    const Theme &m_theme;
    NextHoursTable &m_table;
};

/** The head of a column stands where its cells do. */
class StepHead final : public QHeaderView
{
public:
    explicit StepHead(QWidget *parent) : QHeaderView(Qt::Horizontal, parent) {}

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

NextHoursTable::NextHoursTable(const Theme &theme, QAbstractItemModel &rows, int servesColumn, QWidget *parent)
    : WholeTable(theme, rows, RowPadding, parent)
    , m_servesColumn(servesColumn)
{
    setHorizontalHeader(new StepHead(this));
    setItemDelegate(new StepCellDelegate(theme, *this));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    connect(this, &QTableView::activated, this, [this](const QModelIndex &index) {
        emit skillActivated(SkillId(index.data(NextHoursModel::SkillIdRole).toString()));
    });
    dress();
}

int NextHoursTable::widthOf(int column) const
{
    int width = widthOfContents(column);
    if (column == m_servesColumn) {
        const QFontMetrics strong(theme().font(TextStyle::ControlStrong));
        for (int row = 0; row < model()->rowCount(); ++row)
            width = std::max(width, strong.horizontalAdvance(model()->index(row, column).data().toString())
                                        + theme().scaled(MarkRoom));
    }
    return width + theme().scaled(Padding);
}

void NextHoursTable::shareWidth()
{
    int needed = 0;
    for (int column = 0; column < model()->columnCount(); ++column)
        needed += widthOf(column);
    // What is left over goes to the names of the skills; what finds no room is reached by scrolling sideways.
    const int more = std::max(0, viewport()->width() - needed);
    for (int column = 0; column < model()->columnCount(); ++column)
        setColumnWidth(column, widthOf(column) + (column == 0 ? more : 0));
}

void NextHoursTable::copyRows() const
{
    QStringList lines;
    for (int row = -1; row < model()->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model()->columnCount(); ++column)
            cells.append(row < 0 ? model()->headerData(column, Qt::Horizontal).toString()
                                 : model()->index(row, column).data().toString().simplified());
        lines.append(cells.join(u'\t'));
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

void NextHoursTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copyRows();
        return;
    }
    WholeTable::keyPressEvent(event);
}

} // namespace Cairn

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/weeklist.h"

#include "models/weekmodel.h"
#include "views/theme.h"

#include <QResizeEvent>

namespace Cairn {

WeekList::WeekList(const Theme &theme, WeekModel &week, WeekDelegate::Form form, QWidget *parent)
    : QListView(parent)
    , m_week(week)
{
    setModel(&week);
    setItemDelegate(new WeekDelegate(theme, form, this));
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabKeyNavigation(false);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAccessibleName(tr("Steps of this week"));
    connect(this, &QListView::activated, this,
            [this](const QModelIndex &index) { emit stepOpened(m_week.stepAt(index)); });
    connect(&week, &WeekModel::changed, this, &WeekList::updateGeometry);
    connect(&theme, &Theme::changed, this, [this] {
        scheduleDelayedItemsLayout();
        updateGeometry();
    });
}

int WeekList::rowsHeight() const
{
    int height = 0;
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    for (int row = 0; row < m_week.rowCount(); ++row)
        height += itemDelegate()->sizeHint(option, m_week.index(row)).height();
    return height;
}

QSize WeekList::sizeHint() const
{
    return {QListView::sizeHint().width(), rowsHeight()};
}

QSize WeekList::minimumSizeHint() const
{
    return {QListView::minimumSizeHint().width(), rowsHeight()};
}

void WeekList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        updateGeometry(); // another width breaks other lines
}

} // namespace Cairn

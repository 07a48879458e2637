// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/helplistview.h"

#include "models/helplistmodel.h"
#include "views/helprowdelegate.h"
#include "views/theme.h"

namespace Cairn {

HelpListView::HelpListView(const Theme &theme, HelpListModel &model, QWidget *parent) : QListView(parent), m_rows(model)
{
    setModel(&model);
    setItemDelegate(new HelpRowDelegate(theme, this));
    setUniformItemSizes(true);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setTabKeyNavigation(false);
    connect(&model, &QAbstractItemModel::modelReset, this, [this] { choose(m_chosen); });
    connect(&theme, &Theme::changed, this, &HelpListView::scheduleDelayedItemsLayout);
}

void HelpListView::choose(const QString &id)
{
    const QModelIndex place = m_rows.indexOf(id);
    if (!place.isValid())
        return;
    setCurrentIndex(place);
    scrollTo(place);
}

void HelpListView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    // QListView tells screen readers that the row has the focus, whatever has it.
    hasFocus() ? QListView::currentChanged(current, previous) : QAbstractItemView::currentChanged(current, previous);
    const QString id = current.data(HelpListModel::IdRole).toString();
    if (id.isEmpty() || id == m_chosen)
        return;
    m_chosen = id;
    emit choiceChanged(id);
}

void HelpListView::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    // Where the chosen row is hidden, the keyboard comes to another one, which is not marked yet.
    if (currentIndex().isValid() && !selectionModel()->isSelected(currentIndex()))
        setCurrentIndex(currentIndex());
}

} // namespace Cairn

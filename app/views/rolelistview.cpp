// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/rolelistview.h"

#include "models/rolelistmodel.h"
#include "views/plaintooltip.h"
#include "views/rolecarddelegate.h"
#include "views/rolecardlayout.h"
#include "views/rolerowdelegate.h"
#include "views/rolerowhead.h"
#include "views/roletips.h"
#include "views/theme.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QScrollBar>

namespace Cairn {

namespace {

// Far more than a catalogue holds: without batches a list of a hundred thousand is laid out at each key press.
constexpr int RolesAtOnce = 500;

} // namespace

RoleListView::RoleListView(const Theme &theme, QWidget *parent)
    : QListView(parent)
    , m_theme(theme)
    , m_cards(new RoleCardDelegate(theme, this))
    , m_rows(new RoleRowDelegate(theme, this))
    , m_head(new RoleRowHead(theme, this))
{
    setAccessibleName(tr("Roles"));
    setAccessibleDescription(tr("Enter shows the details of the chosen role, T sets it as target, "
                                "C puts it into the comparison or takes it out."));
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // Columns never jump when a filter makes the bar come or go.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setMouseTracking(true);
    viewport()->setBackgroundRole(QPalette::Window);
    for (const RoleItemDelegate *items :
         {static_cast<RoleItemDelegate *>(m_cards), static_cast<RoleItemDelegate *>(m_rows)}) {
        connect(items, &RoleItemDelegate::targetRequested, this, &RoleListView::targetRequested);
        connect(items, &RoleItemDelegate::compareToggled, this, &RoleListView::compareToggled);
    }
    connect(this, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex &) {
        // Two quick clicks on a button are clicks on the button.
        if (m_hoveredButton == RoleItemButton::None)
            emit detailsRequested();
    });
    connect(&theme, &Theme::changed, this, &RoleListView::dress);
    setForm(Form::Cards);
    setItemDelegate(m_cards);
    dress();
}

void RoleListView::setForm(Form form)
{
    m_form = form;
    const bool cards = form == Form::Cards;
    setViewMode(cards ? QListView::IconMode : QListView::ListMode);
    setMovement(QListView::Static);
    setFlow(cards ? QListView::LeftToRight : QListView::TopToBottom);
    setWrapping(cards);
    setResizeMode(QListView::Adjust);
    setUniformItemSizes(true);
    setLayoutMode(QListView::Batched);
    setBatchSize(RolesAtOnce);
    setDragEnabled(false);
    setItemDelegate(cards ? static_cast<QAbstractItemDelegate *>(m_cards) : m_rows);
    hover({}, RoleItemButton::None);
    placeHead();
    dress();
}

void RoleListView::dress()
{
    verticalScrollBar()->setSingleStep(m_theme.scaled(30));
    placeHead();
    scheduleDelayedItemsLayout();
    viewport()->update();
}

void RoleListView::placeHead()
{
    const bool shown = m_form == Form::List;
    const int height = m_head->sizeHint().height();
    // Rows begin where cards do, which keep half of the gap between them free.
    const int start = shown ? RoleCardLayout::gutter() : 0;
    const bool mirrored = isRightToLeft();
    setViewportMargins(mirrored ? 0 : start, shown ? height : 0, mirrored ? start : 0, 0);
    const int end = verticalScrollBar()->sizeHint().width();
    m_head->setGeometry(mirrored ? end : start, 0, width() - start - end, height);
    m_head->setVisible(shown);
}

void RoleListView::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    placeHead();
}

void RoleListView::keyPressEvent(QKeyEvent *event)
{
    const bool plain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    if (plain && event->key() == Qt::Key_T && currentIndex().isValid()) {
        askForTarget(currentIndex());
        return;
    }
    if (plain && event->key() == Qt::Key_C && currentIndex().isValid()) {
        askToCompare(currentIndex());
        return;
    }
    // Not activated(): some desktops send that for a single click, which here only chooses.
    if (plain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        emit detailsRequested();
        return;
    }
    QListView::keyPressEvent(event);
}

void RoleListView::askForTarget(const QModelIndex &index)
{
    if (!index.data(RoleListModel::IsTargetRole).toBool())
        emit targetRequested(RoleId(index.data(RoleListModel::IdRole).toString()));
}

void RoleListView::askToCompare(const QModelIndex &index)
{
    if (index.data(RoleListModel::CanConsiderRole).toBool())
        emit compareToggled(RoleId(index.data(RoleListModel::IdRole).toString()));
}

void RoleListView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QPersistentModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    if (!index.isValid())
        return;
    QMenu menu(this);
    QAction *details = menu.addAction(tr("Show details"), QKeySequence(Qt::Key_Return));
    QAction *target = menu.addAction(tr("Set as target"), QKeySequence(Qt::Key_T));
    QAction *compare = menu.addAction(tr("Compare"), QKeySequence(Qt::Key_C));
    target->setEnabled(!index.data(RoleListModel::IsTargetRole).toBool());
    compare->setCheckable(true);
    compare->setChecked(index.data(RoleListModel::IsConsideredRole).toBool());
    compare->setEnabled(index.data(RoleListModel::CanConsiderRole).toBool());
    compare->setToolTip(plainToolTip(compareTip(index)));
    menu.setToolTipsVisible(true);
    const QPoint place = byKey ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos();
    const QAction *chosen = menu.exec(place);
    if (!chosen || !index.isValid())
        return;
    if (chosen == target)
        askForTarget(index);
    else if (chosen == compare)
        askToCompare(index);
    else if (chosen == details) {
        setCurrentIndex(index);
        emit detailsRequested();
    }
}

RoleItemDelegate &RoleListView::items() const
{
    return m_form == Form::Cards ? static_cast<RoleItemDelegate &>(*m_cards) : *m_rows;
}

void RoleListView::hoverAt(const QPoint &point)
{
    const QModelIndex index = indexAt(point);
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.rect = visualRect(index);
    const RoleItemButton button = items().buttonAt(point, option, index);
    hover(button == RoleItemButton::None ? QModelIndex() : index, button);
}

void RoleListView::hover(const QModelIndex &index, RoleItemButton button)
{
    if (m_hovered == index && m_hoveredButton == button)
        return;
    const QPersistentModelIndex before = m_hovered;
    m_hovered = index;
    m_hoveredButton = button;
    m_cards->setHovered(index, button);
    m_rows->setHovered(index, button);
    if (before.isValid())
        update(before);
    if (m_hovered.isValid())
        update(m_hovered);
}

void RoleListView::mouseMoveEvent(QMouseEvent *event)
{
    QListView::mouseMoveEvent(event);
    hoverAt(event->position().toPoint());
}

void RoleListView::mouseReleaseEvent(QMouseEvent *event)
{
    QListView::mouseReleaseEvent(event);
    items().releaseButton();
    viewport()->update();
}

void RoleListView::leaveEvent(QEvent *event)
{
    QListView::leaveEvent(event);
    hover({}, RoleItemButton::None);
}

} // namespace Cairn

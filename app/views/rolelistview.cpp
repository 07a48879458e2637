// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/rolelistview.h"

#include "models/rolelistmodel.h"
#include "views/rolecarddelegate.h"
#include "views/rolecardlayout.h"
#include "views/rolerowdelegate.h"
#include "views/rolerowhead.h"
#include "views/theme.h"

#include <QKeyEvent>
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
    setAccessibleDescription(tr("Enter shows the details of the chosen role, T sets it as target."));
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // Columns never jump when a filter makes the bar come or go.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setMouseTracking(true);
    viewport()->setBackgroundRole(QPalette::Window);
    connect(m_cards, &RoleCardDelegate::targetRequested, this, &RoleListView::targetRequested);
    connect(this, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex &) { emit detailsRequested(); });
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
    hover({});
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
        if (!currentIndex().data(RoleListModel::IsTargetRole).toBool())
            emit targetRequested(RoleId(currentIndex().data(RoleListModel::IdRole).toString()));
        return;
    }
    // Not activated(): some desktops send that for a single click, which here only chooses.
    if (plain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        emit detailsRequested();
        return;
    }
    QListView::keyPressEvent(event);
}

QModelIndex RoleListView::buttonAt(const QPoint &point) const
{
    if (m_form != Form::Cards)
        return {};
    const QModelIndex index = indexAt(point);
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.rect = visualRect(index);
    return m_cards->isButtonAt(point, option, index) ? index : QModelIndex();
}

void RoleListView::hover(const QModelIndex &button)
{
    if (m_hovered == button)
        return;
    const QPersistentModelIndex before = m_hovered;
    m_hovered = button;
    m_cards->setHoveredButton(button);
    if (before.isValid())
        update(before);
    if (m_hovered.isValid())
        update(m_hovered);
}

void RoleListView::mouseMoveEvent(QMouseEvent *event)
{
    QListView::mouseMoveEvent(event);
    hover(buttonAt(event->position().toPoint()));
}

void RoleListView::mouseReleaseEvent(QMouseEvent *event)
{
    QListView::mouseReleaseEvent(event);
    m_cards->releaseButton();
    viewport()->update();
}

void RoleListView::leaveEvent(QEvent *event)
{
    QListView::leaveEvent(event);
    hover({});
}

} // namespace Cairn

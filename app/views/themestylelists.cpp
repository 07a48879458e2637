// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/themestyle.h"

#include "views/paintparts.h"

#include <QAbstractItemView>
#include <QHeaderView>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStyleOption>
#include <QTabBar>
#include <QTextEdit>

namespace Cairn {

namespace {

/** Whether the rect begins where rows begin, which is where a selected row has its bar. */
bool leadsRow(const QRect &rect, Qt::LayoutDirection direction, const QWidget *widget)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(widget);
    if (!view)
        return false;
    return direction == Qt::RightToLeft ? rect.right() >= view->viewport()->width() - 1 : rect.left() <= 0;
}

} // namespace

void ThemeStyle::drawRolePlate(QPainter *painter, const QRect &rect, const QString &role,
                               Qt::LayoutDirection direction) const
{
    if (role == QLatin1String("card")) {
        drawPlate(*painter, rect, 8, m_tokens.surface, m_tokens.line);
    } else if (role == QLatin1String("advice")) {
        drawPlate(*painter, rect, 8, m_tokens.tint, m_tokens.highContrast ? m_tokens.line : QColor());
    } else if (role == QLatin1String("warn")) {
        drawPlate(*painter, rect, 8, m_tokens.warnTint, m_tokens.warn);
    } else if (role == QLatin1String("pane")) {
        painter->fillRect(rect, m_tokens.surface);
        const QRect edge(rect.left(), rect.top(), 1, rect.height());
        painter->fillRect(visualRect(direction, rect, edge), m_tokens.line);
    }
}

void ThemeStyle::drawFrame(QPainter *painter, const QStyleOptionFrame *option, const QWidget *widget) const
{
    const QString role = widget ? widget->property("role").toString() : QString();
    if (!role.isEmpty())
        return drawRolePlate(painter, option->rect, role, option->direction);
    switch (option->frameShape) {
    case QFrame::NoFrame:
        return;
    case QFrame::HLine:
        painter->fillRect(QRect(option->rect.left(), option->rect.center().y(), option->rect.width(), 1),
                          m_tokens.line);
        return;
    case QFrame::VLine:
        painter->fillRect(QRect(option->rect.center().x(), option->rect.top(), 1, option->rect.height()),
                          m_tokens.line);
        return;
    default:
        break;
    }
    if (qobject_cast<const QTextEdit *>(widget) || qobject_cast<const QPlainTextEdit *>(widget))
        return drawField(painter, option->rect, option, widget);
    const bool isArea = qobject_cast<const QAbstractScrollArea *>(widget);
    drawPlate(*painter, option->rect, isArea ? 6 : 8, isArea ? m_tokens.surface : QColor(), m_tokens.line);
}

void ThemeStyle::drawSelected(QPainter *painter, const QRect &rect, Qt::LayoutDirection direction,
                              const QWidget *widget) const
{
    painter->fillRect(rect, m_tokens.tint);
    if (m_tokens.highContrast) {
        painter->fillRect(QRect(rect.left(), rect.top(), rect.width(), 2), m_tokens.accent);
        painter->fillRect(QRect(rect.left(), rect.bottom() - 1, rect.width(), 2), m_tokens.accent);
    }
    if (leadsRow(rect, direction, widget)) {
        const QRect bar(rect.left(), rect.top(), m_tokens.highContrast ? 6 : 3, rect.height());
        painter->fillRect(visualRect(direction, rect, bar), m_tokens.accent);
    }
}

void ThemeStyle::drawItemGround(QPainter *painter, const QStyleOptionViewItem *option, const QWidget *widget) const
{
    if (option->backgroundBrush.style() != Qt::NoBrush)
        painter->fillRect(option->rect, option->backgroundBrush);
    if (option->state & State_Selected)
        drawSelected(painter, option->rect, option->direction, widget);
    else if ((option->state & State_MouseOver) && (option->state & State_Enabled))
        painter->fillRect(option->rect, m_tokens.sunken);
}

void ThemeStyle::drawListPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                   const QWidget *widget) const
{
    const QRect &rect = option->rect;
    const Qt::ArrowType forwards = option->direction == Qt::RightToLeft ? Qt::LeftArrow : Qt::RightArrow;
    switch (element) {
    case PE_PanelItemViewRow:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
            if (item->state & State_Selected)
                drawSelected(painter, rect, item->direction, widget);
        }
        return;
    case PE_PanelItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option))
            drawItemGround(painter, item, widget);
        return;
    case PE_FrameFocusRect:
        // Controls get their ring from outside; rows and tabs are marked within.
        if (qobject_cast<const QAbstractItemView *>(widget) || qobject_cast<const QTabBar *>(widget))
            drawPlate(*painter, rect.adjusted(1, 1, -1, -1), 4, {}, m_tokens.accent, 2);
        return;
    case PE_IndicatorBranch:
        if (option->state & State_Children) {
            const Qt::ArrowType way = option->state & State_Open ? Qt::DownArrow : forwards;
            drawChevron(*painter, rect, scaled(15), way, m_tokens.text2);
        }
        return;
    case PE_IndicatorHeaderArrow:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            const bool up = header->sortIndicator == QStyleOptionHeader::SortUp;
            drawChevron(*painter, rect, scaled(13), up ? Qt::UpArrow : Qt::DownArrow, m_tokens.accent);
        }
        return;
    case PE_IndicatorArrowDown:
        return drawChevron(*painter, rect, scaled(15), Qt::DownArrow, m_tokens.text2);
    case PE_IndicatorArrowUp:
        return drawChevron(*painter, rect, scaled(15), Qt::UpArrow, m_tokens.text2);
    case PE_IndicatorArrowLeft:
        return drawChevron(*painter, rect, scaled(15), Qt::LeftArrow, m_tokens.text2);
    case PE_IndicatorArrowRight:
        return drawChevron(*painter, rect, scaled(15), Qt::RightArrow, m_tokens.text2);
    case PE_PanelMenu:
        painter->fillRect(rect, m_tokens.surface);
        return;
    case PE_FrameMenu:
    case PE_FrameWindow:
        drawPlate(*painter, rect, 0, {}, m_tokens.line2);
        return;
    case PE_PanelTipLabel:
        drawPlate(*painter, rect, 0, m_tokens.surface, m_tokens.ctl);
        return;
    case PE_PanelMenuBar:
    case PE_FrameStatusBarItem:
    case PE_FrameTabBarBase:
        return;
    case PE_FrameTabWidget:
        painter->fillRect(QRect(rect.left(), rect.top(), rect.width(), 1), m_tokens.line);
        return;
    case PE_Frame:
        drawPlate(*painter, rect, 6, {}, m_tokens.line);
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

bool ThemeStyle::drawListControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                                 const QWidget *widget) const
{
    const QRect &rect = option->rect;
    switch (element) {
    case CE_ShapedFrame:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option))
            drawFrame(painter, frame, widget);
        return true;
    case CE_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            drawMenuItem(painter, item);
        return true;
    case CE_MenuBarItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            drawMenuBarItem(painter, item, widget);
        return true;
    case CE_MenuEmptyArea:
    case CE_MenuHMargin:
    case CE_MenuVMargin:
        return true;
    case CE_MenuBarEmptyArea:
        painter->fillRect(rect, m_tokens.surface);
        painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), m_tokens.line);
        return true;
    case CE_HeaderSection:
        painter->fillRect(rect, m_tokens.sunken);
        painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), m_tokens.line);
        return true;
    case CE_HeaderEmptyArea:
        painter->fillRect(rect, m_tokens.sunken);
        if (const auto *header = qobject_cast<const QHeaderView *>(widget);
            header && header->orientation() == Qt::Horizontal)
            painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), m_tokens.line);
        return true;
    case CE_ItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
            // A selected row is marked beside and around its text, which keeps its colour.
            QStyleOptionViewItem row(*item);
            row.palette.setColor(QPalette::HighlightedText, row.palette.color(QPalette::Text));
            QProxyStyle::drawControl(element, &row, painter, widget);
        }
        return true;
    case CE_HeaderLabel:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            QStyleOptionHeader label(*header);
            label.state &= ~State_On;
            label.palette.setColor(QPalette::ButtonText, m_tokens.text2);
            // A word that is wider than its column is not cut in the middle of a letter.
            label.text = label.fontMetrics.elidedText(label.text, Qt::ElideRight, rect.width());
            QProxyStyle::drawControl(element, &label, painter, widget);
        }
        return true;
    case CE_TabBarTabShape:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            drawTab(painter, tab);
        return true;
    case CE_Splitter:
        if (option->state & (State_MouseOver | State_Sunken)) {
            const bool upright = option->state & State_Horizontal;
            const QRect line = upright ? QRect(rect.center().x(), rect.top(), 2, rect.height())
                                       : QRect(rect.left(), rect.center().y(), rect.width(), 2);
            painter->fillRect(line, m_tokens.accent);
        }
        return true;
    case CE_ProgressBarGroove:
        drawPlate(*painter, rect, 3, m_tokens.track);
        return true;
    default:
        return false;
    }
}

void ThemeStyle::drawTab(QPainter *painter, const QStyleOptionTab *option) const
{
    const QRect &rect = option->rect;
    const bool selected = option->state & State_Selected;
    if (!selected && (option->state & State_MouseOver) && (option->state & State_Enabled))
        drawPlate(*painter, rect.adjusted(2, 3, -2, -5), 6, m_tokens.rail);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), m_tokens.line);
    if (selected)
        painter->fillRect(QRect(rect.left() + 4, rect.bottom() - 2, rect.width() - 8, 3), m_tokens.accent);
}

void ThemeStyle::drawMenuBarItem(QPainter *painter, const QStyleOptionMenuItem *option, const QWidget *widget) const
{
    const QRect &rect = option->rect;
    const bool enabled = option->state & State_Enabled;
    painter->fillRect(rect, m_tokens.surface);
    painter->fillRect(QRect(rect.left(), option->menuRect.bottom(), rect.width(), 1), m_tokens.line);
    if (enabled && (option->state & (State_Selected | State_Sunken)))
        drawPlate(*painter, rect.adjusted(1, 2, -1, -3), 4, m_tokens.tint,
                  m_tokens.highContrast ? m_tokens.line : QColor());
    painter->setPen(enabled ? m_tokens.text : m_tokens.text3);
    int flags = Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine;
    if (!proxy()->styleHint(SH_UnderlineShortcut, option, widget))
        flags |= Qt::TextHideMnemonic;
    painter->drawText(rect, flags, option->text);
}

void ThemeStyle::drawMenuItem(QPainter *painter, const QStyleOptionMenuItem *option) const
{
    const QRect &rect = option->rect;
    if (option->menuItemType == QStyleOptionMenuItem::Separator) {
        painter->fillRect(QRect(rect.left() + 8, rect.center().y(), rect.width() - 16, 1), m_tokens.line);
        return;
    }
    const bool enabled = option->state & State_Enabled;
    if (enabled && (option->state & State_Selected))
        drawPlate(*painter, rect.adjusted(4, 0, -4, 0), 4, m_tokens.tint,
                  m_tokens.highContrast ? m_tokens.accent : QColor());
    const auto place = [&](int from, int width) {
        return visualRect(option->direction, rect, QRect(rect.left() + from, rect.top(), width, rect.height()));
    };
    const QRect mark = place(scaled(10), scaled(18));
    if (option->checkType != QStyleOptionMenuItem::NotCheckable && option->checked) {
        drawTick(*painter, mark, scaled(16), enabled ? m_tokens.accent : m_tokens.text3);
    } else if (!option->icon.isNull()) {
        const int side = scaled(16);
        QRect spot(0, 0, side, side);
        spot.moveCenter(mark.center());
        option->icon.paint(painter, spot, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
    }
    const QStringList parts = option->text.split(QLatin1Char('\t'));
    const int start = scaled(36);
    const int end = scaled(16);
    painter->save();
    painter->setLayoutDirection(Qt::LayoutDirectionAuto);
    painter->setFont(option->font);
    painter->setPen(enabled ? m_tokens.text : m_tokens.text3);
    const Qt::Alignment leading = visualAlignment(option->direction, Qt::AlignLeft | Qt::AlignVCenter);
    painter->drawText(place(start, rect.width() - start - end),
                      static_cast<int>(leading) | Qt::TextShowMnemonic | Qt::TextSingleLine, parts.value(0));
    if (parts.size() > 1) {
        painter->setPen(m_tokens.text3);
        const Qt::Alignment trailing = visualAlignment(option->direction, Qt::AlignRight | Qt::AlignVCenter);
        painter->drawText(place(start, rect.width() - start - end),
                          static_cast<int>(trailing) | Qt::TextSingleLine | Qt::TextForceLeftToRight, parts.at(1));
    }
    painter->restore();
    if (option->menuItemType == QStyleOptionMenuItem::SubMenu) {
        const Qt::ArrowType way = option->direction == Qt::RightToLeft ? Qt::LeftArrow : Qt::RightArrow;
        drawChevron(*painter, place(rect.width() - scaled(22), scaled(16)), scaled(15), way, m_tokens.text2);
    }
}

} // namespace Cairn

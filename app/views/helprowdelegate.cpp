// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/helprowdelegate.h"

#include "models/helplistmodel.h"
#include "views/plaintooltip.h"
#include "views/theme.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace Cairn {

namespace {

constexpr int Padding = 12;
constexpr int Above = 7;

QStringList linesOf(const QModelIndex &index)
{
    return index.data(HelpListModel::LinesRole).toStringList();
}

} // namespace

HelpRowDelegate::HelpRowDelegate(const Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme) {}

QSize HelpRowDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const QFontMetrics title(m_theme.font(TextStyle::ControlStrong));
    const QFontMetrics line(m_theme.font(TextStyle::Secondary));
    // The width is the view's: words that find no room are shortened.
    return {1, title.height() + static_cast<int>(linesOf(index).size()) * line.height() + 2 * Above};
}

void HelpRowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &item, painter, item.widget);
    painter->save();
    painter->setLayoutDirection(Qt::LayoutDirectionAuto);
    paintWords(*painter, item, index);
    painter->restore();
    if (item.state & QStyle::State_HasFocus) {
        QStyleOptionFocusRect focus;
        focus.QStyleOption::operator=(item);
        style->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter, item.widget);
    }
}

void HelpRowDelegate::paintWords(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto leading = static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft)) | Qt::AlignVCenter
                         | Qt::TextSingleLine;
    QRect room = option.rect.adjusted(Padding, Above, -Padding, 0);
    const auto write = [&](const QString &text, TextStyle style, const QColor &ink) {
        painter.setFont(m_theme.font(style));
        painter.setPen(ink);
        const QFontMetrics metrics(painter.font());
        room.setHeight(metrics.height());
        painter.drawText(QStyle::visualRect(option.direction, option.rect, room), leading,
                         metrics.elidedText(text, Qt::ElideRight, room.width()));
        room.moveTop(room.bottom() + 1);
    };
    const bool selected = option.state & QStyle::State_Selected;
    write(index.data().toString(), selected ? TextStyle::ControlStrong : TextStyle::Control, m_theme.tokens().text);
    for (const QString &line : linesOf(index))
        write(line, TextStyle::Secondary, m_theme.tokens().text3);
}

bool HelpRowDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                                const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const QStringList words = QStringList(index.data().toString()) + linesOf(index);
    QToolTip::showText(event->globalPos(), plainToolTip(words.join(u'\n')), view);
    return true;
}

} // namespace Cairn

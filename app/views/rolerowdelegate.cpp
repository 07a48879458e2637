// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/rolerowdelegate.h"

#include "models/rolelistmodel.h"
#include "models/rolewords.h"
#include "views/paintparts.h"
#include "views/plaintooltip.h"
#include "views/rolerowlayout.h"
#include "views/roletips.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

namespace Cairn {

namespace {

void drawCell(QPainter &painter, const QRect &rect, const QString &text, const QFont &font, const QColor &colour,
              Qt::Alignment alignment, Qt::LayoutDirection direction)
{
    if (rect.isNull())
        return;
    painter.setFont(font);
    painter.setPen(colour);
    // The page's direction decides where the words stand, they themselves how they read.
    painter.setLayoutDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    const auto visual = QStyle::visualAlignment(direction, alignment | Qt::AlignVCenter);
    painter.drawText(rect, static_cast<int>(visual) | Qt::TextSingleLine,
                     QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width()));
}

QString countText(const QModelIndex &index)
{
    const QLocale locale;
    //: Skills reached, skills asked: two numbers
    return RoleRowDelegate::tr("%1 of %2")
        .arg(locale.toString(index.data(RoleListModel::ReachedRole).toInt()),
             locale.toString(index.data(RoleListModel::AskedRole).toInt()));
}

} // namespace

RoleRowDelegate::RoleRowDelegate(const Theme &theme, QObject *parent) : RoleItemDelegate(theme, parent), m_theme(theme)
{
}

RoleItemButton RoleRowDelegate::buttonAt(const QPoint &point, const QStyleOptionViewItem &option,
                                         const QModelIndex &index) const
{
    const bool onToggle = index.isValid() && index.data(RoleListModel::CanConsiderRole).toBool()
                          && RoleRowLayout(option.rect, m_theme, option.direction).compare.contains(point);
    return onToggle ? RoleItemButton::Compare : RoleItemButton::None;
}

QSize RoleRowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    return {view ? view->viewport()->width() : option.rect.width(), RoleRowLayout::rowHeight(m_theme)};
}

void RoleRowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &tokens = m_theme.tokens();
    const RoleRowLayout places(option.rect, m_theme, option.direction);
    const QFont strong = m_theme.font(TextStyle::ControlStrong);
    const QFont plain = m_theme.font(TextStyle::Control);
    painter->save();

    painter->fillRect(option.rect, tokens.surface);
    QApplication::style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), tokens.line);

    const int match = index.data(RoleListModel::MatchRole).toInt();
    drawCell(*painter, places.title, index.data().toString(), strong, tokens.text, Qt::AlignLeft, option.direction);
    if (index.data(RoleListModel::TargetLevelRole).isValid()) {
        const bool isTarget = index.data(RoleListModel::IsTargetRole).toBool();
        const int side = m_theme.scaled(16);
        QRect icon(0, 0, side, side);
        icon.moveCenter(places.target.center());
        m_theme.icon(QStringLiteral("target"), isTarget ? tokens.accent : tokens.text2).paint(painter, icon);
    }
    const int height = m_theme.scaled(8);
    QRect bar = places.bar;
    bar.setTop(bar.center().y() - height / 2);
    bar.setHeight(height);
    drawBar(*painter, bar, match / 100.0, m_theme, option.direction);
    drawCell(*painter, places.percent, percentText(match), strong, tokens.text, Qt::AlignRight, option.direction);
    drawCell(*painter, places.reached, countText(index), plain, tokens.text2, Qt::AlignRight, option.direction);
    drawCell(*painter, places.hours, hoursText(hoursOf(index).likely), plain, tokens.text, Qt::AlignRight,
             option.direction);
    drawCell(*painter, places.family, nameOf(FamilyId(index.data(RoleListModel::FamilyRole).toString())), plain,
             tokens.text2, Qt::AlignLeft, option.direction);
    if (!places.compare.isNull())
        paintCompareToggle(*painter, places.compare, option, index);
    if (option.state & QStyle::State_HasFocus)
        drawPlate(*painter, option.rect.adjusted(1, 1, -1, -2), 4, {}, tokens.accent, 2);
    painter->restore();
}

bool RoleRowDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                                const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const RoleRowLayout places(option.rect, m_theme, option.direction);
    const QString title = index.data().toString();
    QString tip;
    if (places.compare.contains(event->pos()))
        tip = compareTip(index);
    else if (places.hours.contains(event->pos()))
        tip = hoursTip(hoursOf(index));
    else if (places.target.contains(event->pos()) && index.data(RoleListModel::TargetLevelRole).isValid())
        tip = targetText(index);
    else if (places.reached.contains(event->pos()))
        tip = toLearnTip(index.data(RoleListModel::ToLearnRole).toStringList());
    else if (QFontMetrics(m_theme.font(TextStyle::ControlStrong)).horizontalAdvance(title) > places.title.width())
        tip = title;
    if (tip.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(event->globalPos(), plainToolTip(tip), view);
    return true;
}

} // namespace Cairn

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/rolecarddelegate.h"

#include "models/rolelistmodel.h"
#include "models/rolewords.h"
#include "views/paintparts.h"
#include "views/plaintooltip.h"
#include "views/rolecardlayout.h"
#include "views/roletips.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace Cairn {

namespace {

constexpr qreal CardRadius = 8;

/** One line of text from the leading edge, shortened at its end where it does not fit. */
void drawLine(QPainter &painter, const QRect &rect, const QString &text, const QFont &font, const QColor &colour,
              Qt::LayoutDirection direction)
{
    painter.setFont(font);
    painter.setPen(colour);
    // The page's direction decides where the line stands, its own words how it reads.
    painter.setLayoutDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    const auto alignment = QStyle::visualAlignment(direction, Qt::AlignLeft | Qt::AlignVCenter);
    painter.drawText(rect, static_cast<int>(alignment) | Qt::TextSingleLine,
                     QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width()));
}

} // namespace

RoleCardDelegate::RoleCardDelegate(const Theme &theme, QObject *parent)
    : RoleItemDelegate(theme, parent)
    , m_theme(theme)
{
}

QSize RoleCardDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int least = RoleCardLayout::leastWidth(m_theme);
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int room = view ? view->viewport()->width() : least;
    const int columns = std::max(1, room / least);
    // The view breaks a line that is filled to the last pixel.
    return {(room - 1) / columns, RoleCardLayout::itemHeight(m_theme)};
}

void RoleCardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const RoleCardLayout places(option.rect, m_theme, option.direction);
    painter->save();
    paintPlate(*painter, places, option);
    paintHead(*painter, places, index, option.direction);
    paintFigures(*painter, places, index, option.direction);
    paintToLearn(*painter, places, index, option.direction);
    paintTarget(*painter, places, option, index);
    painter->restore();
}

void RoleCardDelegate::paintPlate(QPainter &painter, const RoleCardLayout &places,
                                  const QStyleOptionViewItem &option) const
{
    const Tokens &tokens = m_theme.tokens();
    const bool selected = option.state & QStyle::State_Selected;
    const QColor idle = option.state & QStyle::State_MouseOver ? tokens.ctl : tokens.line;
    drawPlate(painter, places.card, CardRadius, tokens.surface, selected ? tokens.accent : idle, selected ? 2 : 1);
    if (option.state & QStyle::State_HasFocus)
        drawFocusRing(painter, places.card, m_theme, CardRadius);
}

void RoleCardDelegate::paintHead(QPainter &painter, const RoleCardLayout &places, const QModelIndex &index,
                                 Qt::LayoutDirection direction) const
{
    const Tokens &tokens = m_theme.tokens();
    drawMatchRing(painter, places.ring, index.data(RoleListModel::MatchRole).toInt(), m_theme);
    drawLine(painter, places.title, index.data().toString(), m_theme.font(TextStyle::CardTitle), tokens.text,
             direction);
    drawLine(painter, places.summary, index.data(RoleListModel::SummaryRole).toString(),
             m_theme.font(TextStyle::Secondary), tokens.text2, direction);
}

void RoleCardDelegate::paintFigures(QPainter &painter, const RoleCardLayout &places, const QModelIndex &index,
                                    Qt::LayoutDirection direction) const
{
    const Tokens &tokens = m_theme.tokens();
    const QFont strong = m_theme.font(TextStyle::ControlStrong);
    const int asked = index.data(RoleListModel::AskedRole).toInt();
    const int reached = index.data(RoleListModel::ReachedRole).toInt();
    drawLine(painter, places.reached, reachedText(index), strong, tokens.text, direction);
    drawBar(painter, places.bar, asked > 0 ? qreal(reached) / asked : 1.0, m_theme, direction);

    const HoursRange hours = hoursOf(index);
    m_theme.icon(QStringLiteral("clock"), tokens.text2).paint(&painter, places.hoursIcon);
    if (hours.likely <= 0) {
        drawLine(painter, places.hours, tr("All skills reached"), strong, tokens.good, direction);
        return;
    }
    //: %1 hours, for example "166 h"; on a role card
    drawLine(painter, places.hours, tr("%1 to go").arg(hoursText(hours.likely)), strong, tokens.text, direction);
    //: %1 from the low to the high guess, for example "98–290 h"; on a role card
    drawLine(painter, places.span, tr("range %1").arg(hoursSpanText(hours)), m_theme.font(TextStyle::Secondary),
             tokens.text3, direction);
}

void RoleCardDelegate::paintToLearn(QPainter &painter, const RoleCardLayout &places, const QModelIndex &index,
                                    Qt::LayoutDirection direction) const
{
    const Tokens &tokens = m_theme.tokens();
    const QFont font = m_theme.font(TextStyle::Secondary);
    const QStringList skills = index.data(RoleListModel::ToLearnRole).toStringList();
    if (skills.isEmpty()) {
        const QRect line = places.caption.united(places.tags);
        drawLine(painter, line, tr("Nothing left to learn at this level"), font, tokens.text3, direction);
        return;
    }
    drawLine(painter, places.caption, RoleCardLayout::captionText(), font, tokens.text3, direction);
    const std::vector<QRect> spots = places.tagPlaces(skills, m_theme, direction);
    for (size_t at = 0; at < spots.size(); ++at) {
        const QString &skill = skills[static_cast<qsizetype>(at)];
        painter.setLayoutDirection(skill.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
        drawOutlineTag(painter, spots[at], skill, m_theme, direction);
    }
}

void RoleCardDelegate::paintTarget(QPainter &painter, const RoleCardLayout &places, const QStyleOptionViewItem &option,
                                   const QModelIndex &index) const
{
    const Tokens &tokens = m_theme.tokens();
    const QFont strong = m_theme.font(TextStyle::ControlStrong);
    const bool isTarget = index.data(RoleListModel::IsTargetRole).toBool();
    const QVariant targetLevel = index.data(RoleListModel::TargetLevelRole);
    if (targetLevel.isValid()) {
        const QRect whole = isTarget ? places.mark.united(places.button) : places.mark;
        const int side = m_theme.scaled(16);
        const QRect icon =
            QStyle::visualRect(option.direction, whole, QRect(whole.left(), whole.center().y() - side / 2, side, side));
        const QRect text = QStyle::visualRect(option.direction, whole, whole.adjusted(side + 7, 0, 0, 0));
        const QColor colour = isTarget ? tokens.accent : tokens.text2;
        m_theme.icon(QStringLiteral("target"), colour).paint(&painter, icon);
        drawLine(painter, text, targetText(index), strong, colour, option.direction);
    }
    if (!isTarget)
        paintTargetButton(painter, places.button, option, index);
    paintCompareToggle(painter, places.compare, option, index);
}

RoleItemButton RoleCardDelegate::buttonAt(const QPoint &point, const QStyleOptionViewItem &option,
                                          const QModelIndex &index) const
{
    if (!index.isValid())
        return RoleItemButton::None;
    const RoleCardLayout places(option.rect, m_theme, option.direction);
    if (places.compare.contains(point) && index.data(RoleListModel::CanConsiderRole).toBool())
        return RoleItemButton::Compare;
    if (places.button.contains(point) && !index.data(RoleListModel::IsTargetRole).toBool())
        return RoleItemButton::Target;
    return RoleItemButton::None;
}

QString RoleCardDelegate::tipAt(const QPoint &point, const RoleCardLayout &places, const QModelIndex &index) const
{
    const auto shortened = [this](const QRect &rect, const QString &text, TextStyle style) {
        return QFontMetrics(m_theme.font(style)).horizontalAdvance(text) > rect.width();
    };
    if (places.compare.contains(point))
        return compareTip(index);
    if (places.mark.contains(point) && index.data(RoleListModel::TargetLevelRole).isValid())
        return targetText(index);
    if (places.hours.united(places.span).united(places.hoursIcon).contains(point))
        return hoursTip(hoursOf(index));
    if (places.caption.united(places.tags).contains(point))
        return toLearnTip(index.data(RoleListModel::ToLearnRole).toStringList());
    const QString title = index.data().toString();
    if (places.title.contains(point) && shortened(places.title, title, TextStyle::CardTitle))
        return title;
    const QString summary = index.data(RoleListModel::SummaryRole).toString();
    if (places.summary.contains(point) && shortened(places.summary, summary, TextStyle::Secondary))
        return summary;
    if (places.reached.united(places.bar).contains(point)
        && shortened(places.reached, reachedText(index), TextStyle::ControlStrong))
        return reachedText(index);
    return {};
}

bool RoleCardDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                                 const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const QString tip = tipAt(event->pos(), RoleCardLayout(option.rect, m_theme, option.direction), index);
    if (tip.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(event->globalPos(), plainToolTip(tip), view);
    return true;
}

} // namespace Cairn

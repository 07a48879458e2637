// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/cvlevelsdelegate.h"

#include "models/cvlevelsmodel.h"
#include "views/paintparts.h"
#include "views/plaintooltip.h"
#include "views/theme.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace Cairn {

namespace {

constexpr int Padding = 10;
constexpr int Gap = 8;
constexpr int RowPadding = 12;
constexpr int MostSkillWidth = 220;
constexpr int RoomOfHead = 24;

Level levelOf(const QModelIndex &index)
{
    return levelFromNumber(index.data(CvLevelsModel::LevelRole).toInt()).value_or(Level::None);
}

bool canConfirm(const QModelIndex &index)
{
    return index.data(CvLevelsModel::CanConfirmRole).toBool();
}

} // namespace

CvLevelsDelegate::CvLevelsDelegate(const Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme) {}

int CvLevelsDelegate::rowHeight() const
{
    return QFontMetrics(m_theme.font(TextStyle::Control)).height()
           + QFontMetrics(m_theme.font(TextStyle::Secondary)).height() + RowPadding;
}

int CvLevelsDelegate::columnWidth(int column, const QAbstractItemModel &model) const
{
    const QFontMetrics metrics(m_theme.font(TextStyle::Control));
    const QFontMetrics head(m_theme.font(TextStyle::Secondary));
    int widest = head.horizontalAdvance(model.headerData(column, Qt::Horizontal).toString()) + RoomOfHead - 2 * Padding;
    for (int row = 0; row < model.rowCount(); ++row)
        widest = std::max(widest, metrics.horizontalAdvance(model.index(row, column).data().toString()));
    if (column == CvLevelsModel::SuggestedColumn) {
        for (const Level level : AllLevels)
            widest = std::max(widest, metrics.horizontalAdvance(nameOf(level)));
        widest += levelSegmentsSize(m_theme).width() + Gap;
    }
    if (column == CvLevelsModel::SkillColumn)
        widest = std::min(widest, m_theme.scaled(MostSkillWidth));
    return widest + 2 * Padding + 1;
}

// ---- painting ------------------------------------------------------------------------------------------------

void CvLevelsDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &tokens = m_theme.tokens();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    // Words run as they are written; where they stand is said by their alignment.
    painter->setLayoutDirection(Qt::LayoutDirectionAuto);
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, tokens.tint);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), tokens.line);
    painter->setFont(m_theme.font(TextStyle::Control));
    painter->setPen(index.column() == CvLevelsModel::SkillColumn ? tokens.text : tokens.text2);
    switch (index.column()) {
    case CvLevelsModel::ConfirmColumn:
        paintConfirm(*painter, option, index);
        break;
    case CvLevelsModel::SuggestedColumn:
        paintLevel(*painter, option, index);
        break;
    case CvLevelsModel::WhyColumn:
        paintWhy(*painter, option, index);
        break;
    default:
        paintText(*painter, option.rect.adjusted(Padding, 0, -Padding, 0), index.data().toString(), option.direction);
    }
    if (option.state & QStyle::State_HasFocus)
        drawPlate(*painter, QRectF(option.rect).adjusted(1, 1, -1, -2), 4, {}, tokens.accent, 2);
    painter->restore();
}

QRect CvLevelsDelegate::tickRect(const QStyleOptionViewItem &option) const
{
    const QStyle &style = *option.widget->style();
    const QSize size(style.pixelMetric(QStyle::PM_IndicatorWidth, nullptr, option.widget),
                     style.pixelMetric(QStyle::PM_IndicatorHeight, nullptr, option.widget));
    return QStyle::alignedRect(option.direction, Qt::AlignLeft | Qt::AlignVCenter, size,
                               option.rect.adjusted(Padding, 0, -Padding, 0));
}

void CvLevelsDelegate::paintConfirm(QPainter &painter, const QStyleOptionViewItem &option,
                                    const QModelIndex &index) const
{
    if (!canConfirm(index)) {
        painter.setPen(m_theme.tokens().text3);
        paintText(painter, option.rect.adjusted(Padding, 0, -Padding, 0), index.data().toString(), option.direction);
        return;
    }
    QStyleOptionButton tick;
    tick.rect = tickRect(option);
    tick.palette = option.palette;
    tick.direction = option.direction;
    const bool isConfirmed = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    tick.state = QStyle::State_Enabled | (isConfirmed ? QStyle::State_On : QStyle::State_Off);
    option.widget->style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &tick, &painter, option.widget);
}

QRect CvLevelsDelegate::segmentsRect(const QRect &cell, Qt::LayoutDirection direction) const
{
    return QStyle::alignedRect(direction, Qt::AlignLeft | Qt::AlignVCenter, levelSegmentsSize(m_theme),
                               cell.adjusted(Padding, 0, -Padding, 0));
}

void CvLevelsDelegate::paintLevel(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Level level = levelOf(index);
    drawLevelSegments(painter, segmentsRect(option.rect, option.direction), level, std::nullopt, m_theme,
                      option.direction);
    painter.setFont(m_theme.font(TextStyle::Control));
    painter.setPen(canConfirm(index) ? m_theme.tokens().text : m_theme.tokens().text2);
    const int taken = Padding + levelSegmentsSize(m_theme).width() + Gap;
    const QRect words = option.rect.adjusted(taken, 0, -Padding, 0);
    paintText(painter, QStyle::visualRect(option.direction, option.rect, words), nameOf(level), option.direction);
}

void CvLevelsDelegate::paintWhy(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QRect room = option.rect.adjusted(Padding, RowPadding / 2, -Padding, -RowPadding / 2);
    const QFont first = m_theme.font(TextStyle::Control);
    const QFont second = m_theme.font(TextStyle::Secondary);
    painter.setFont(first);
    painter.setPen(m_theme.tokens().text);
    const int height = QFontMetrics(first).height();
    paintText(painter, {room.left(), room.top(), room.width(), height},
              index.data(CvLevelsModel::ReasonTextRole).toString(), option.direction);
    painter.setFont(second);
    painter.setPen(m_theme.tokens().text3);
    paintText(painter, {room.left(), room.top() + height, room.width(), room.height() - height},
              index.data(CvLevelsModel::SnippetRole).toString(), option.direction);
}

void CvLevelsDelegate::paintText(QPainter &painter, const QRect &room, const QString &text,
                                 Qt::LayoutDirection direction) const
{
    const auto aligned = QStyle::visualAlignment(direction, Qt::AlignLeft | Qt::AlignVCenter);
    painter.drawText(room, static_cast<int>(aligned) | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, room.width()));
}

// ---- clicks --------------------------------------------------------------------------------------------------

bool CvLevelsDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                                   const QModelIndex &index)
{
    if (event->type() != QEvent::MouseButtonRelease)
        return false;
    const auto *mouse = static_cast<QMouseEvent *>(event);
    if (mouse->button() != Qt::LeftButton)
        return false;
    if (index.column() == CvLevelsModel::ConfirmColumn) {
        const bool isConfirmed = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        return model->setData(index, isConfirmed ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
    }
    if (index.column() != CvLevelsModel::SuggestedColumn)
        return false;
    const std::optional<Level> level = levelSegmentAt(segmentsRect(option.rect, option.direction),
                                                      mouse->position().toPoint(), m_theme, option.direction);
    return level && model->setData(index, toNumber(*level), CvLevelsModel::LevelRole);
}

bool CvLevelsDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                                 const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QToolTip::showText(event->globalPos(), plainToolTip(index.data(Qt::AccessibleTextRole).toString()), view);
    return true;
}

} // namespace Cairn

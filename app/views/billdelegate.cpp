// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/billdelegate.h"

#include "domain/level.h"
#include "models/matchbillmodel.h"
#include "views/billmarks.h"
#include "views/paintparts.h"
#include "views/plaintooltip.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>
#include <QTreeView>

#include <algorithm>

namespace Cairn {

namespace {

using RowKind = MatchBillModel::RowKind;

constexpr int Blocks = LevelCount - 1;
constexpr int BlockSide = 8;
constexpr int BlockGap = 2;
constexpr int Indent = 16;

RowKind kindOf(const QModelIndex &index)
{
    return static_cast<RowKind>(index.data(MatchBillModel::RowKindRole).toInt());
}

bool isFold(const QModelIndex &index)
{
    return kindOf(index) == RowKind::MoreGaps || kindOf(index) == RowKind::MoreComplete;
}

bool isSkill(const QModelIndex &index)
{
    return kindOf(index) == RowKind::Gap || kindOf(index) == RowKind::Complete;
}

} // namespace

BillDelegate::BillDelegate(const Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme) {}

int BillDelegate::rowHeight(const Theme &theme)
{
    return std::max(theme.scaled(21), QFontMetrics(theme.font(TextStyle::Secondary)).height() + 4);
}

int BillDelegate::columnWidth(int column, const Theme &theme)
{
    switch (column) {
    case MatchBillModel::LevelsColumn:
        return theme.scaled(56);
    case MatchBillModel::WeightColumn:
        return theme.scaled(82);
    case MatchBillModel::EarnedColumn:
    case MatchBillModel::MissingColumn:
        return theme.scaled(46);
    default:
        return 0;
    }
}

QSize BillDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return {columnWidth(index.column(), m_theme), rowHeight(m_theme)};
}

QFont BillDelegate::nameFont(const QModelIndex &index) const
{
    QFont font = m_theme.font(TextStyle::Secondary);
    if (kindOf(index) == RowKind::Total)
        font.setWeight(QFont::Bold);
    else if (isFold(index))
        font.setWeight(QFont::Medium);
    return font;
}

void BillDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    switch (index.column()) {
    case MatchBillModel::SkillColumn:
        paintName(*painter, option, index);
        break;
    case MatchBillModel::LevelsColumn:
        if (isSkill(index))
            paintBlocks(*painter, option, index);
        break;
    case MatchBillModel::WeightColumn:
        if (isSkill(index))
            paintWeight(*painter, option, index);
        break;
    default:
        paintPoints(*painter, option, index);
    }
    painter->restore();
}

void BillDelegate::paintName(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &tokens = m_theme.tokens();
    const QFont font = nameFont(index);
    int start = index.parent().isValid() ? m_theme.scaled(Indent) : 0;
    QRect room = option.rect;
    if (!isSkill(index)) {
        // A fold and the total have nothing to show between their words and their sums: the words may run on.
        const auto *view = qobject_cast<const QTreeView *>(option.widget);
        const int more =
            view ? view->columnWidth(MatchBillModel::LevelsColumn) + view->columnWidth(MatchBillModel::WeightColumn)
                 : 0;
        room = option.direction == Qt::RightToLeft ? room.adjusted(-more, 0, 0, 0) : room.adjusted(0, 0, more, 0);
    }
    if (isFold(index)) {
        const int side = m_theme.scaled(12);
        const QRect first(room.left(), room.top(), side, room.height());
        const QRect arrow = QStyle::visualRect(option.direction, room, first);
        const Qt::ArrowType closed = option.direction == Qt::RightToLeft ? Qt::LeftArrow : Qt::RightArrow;
        drawChevron(painter, arrow, side, option.state & QStyle::State_Open ? Qt::DownArrow : closed, tokens.accent);
        start = m_theme.scaled(Indent);
    }
    const QRect words = QStyle::visualRect(option.direction, room, room.adjusted(start, 0, -m_theme.scaled(6), 0));
    const QString name = index.data().toString();
    const bool isEssential = index.data(MatchBillModel::EssentialRole).toBool();
    const int markRoom = isEssential ? m_theme.scaled(EssentialSide + EssentialGap) : 0;
    const QRect nameRoom =
        QStyle::visualRect(option.direction, option.rect,
                           QStyle::visualRect(option.direction, option.rect, words).adjusted(0, 0, -markRoom, 0));
    const QString shown = QFontMetrics(font).elidedText(name, Qt::ElideRight, nameRoom.width());
    if (isEssential)
        paintEssential(painter, words, QFontMetrics(font).horizontalAdvance(shown), option.direction);
    painter.setFont(font);
    painter.setPen(isFold(index) ? tokens.accent : tokens.text);
    painter.setLayoutDirection(name.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    const auto alignment = QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter);
    painter.drawText(nameRoom, static_cast<int>(alignment) | Qt::TextSingleLine, shown);
}

void BillDelegate::paintEssential(QPainter &painter, const QRect &words, int textWidth,
                                  Qt::LayoutDirection direction) const
{
    const int side = m_theme.scaled(EssentialSide);
    const int start = std::min(textWidth + m_theme.scaled(EssentialGap), words.width() - side);
    const QRect square(words.left() + start, words.center().y() - side / 2 + 1, side, side);
    drawEssentialMark(painter, QStyle::visualRect(direction, words, square), m_theme);
}

void BillDelegate::paintBlocks(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &tokens = m_theme.tokens();
    const int have = index.data(MatchBillModel::HaveRole).toInt();
    const int asked = index.data(MatchBillModel::AskedRole).toInt();
    const int side = m_theme.scaled(BlockSide);
    const int top = option.rect.center().y() + 1 - side / 2;
    for (int block = 0; block < Blocks; ++block) {
        const QRect place =
            QStyle::visualRect(option.direction, option.rect,
                               QRect(option.rect.left() + block * (side + m_theme.scaled(BlockGap)), top, side, side));
        if (block < have)
            drawPlate(painter, place, 2, tokens.accent);
        else if (block < asked)
            drawPlate(painter, place, 2, tokens.warnTint, tokens.warn, 1.2);
        else
            drawPlate(painter, place, 2, {}, tokens.line2);
    }
}

void BillDelegate::paintWeight(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &tokens = m_theme.tokens();
    const int most = std::max(1, index.data(MatchBillModel::MostWeightRole).toInt());
    const int room = option.rect.width() - m_theme.scaled(8);
    const int width = std::max(4, room * index.data(MatchBillModel::WeightRole).toInt() / most);
    const int height = m_theme.scaled(9);
    const int top = option.rect.center().y() + 1 - height / 2;
    const double share = index.data(MatchBillModel::ShareRole).toDouble();
    const double heldBack = index.data(MatchBillModel::HeldBackShareRole).toDouble();
    const int earned = qRound(width * share);
    const int known = qRound(width * (share + heldBack));
    const auto mirrored = [&](int x, int w) {
        return QStyle::visualRect(option.direction, option.rect, QRect(option.rect.left() + x, top, w, height));
    };
    if (earned < width)
        drawPlate(painter, mirrored(0, width), 2, tokens.warnTint, tokens.warn);
    if (heldBack > 0)
        drawHeldBack(painter, mirrored(earned, std::max(known - earned, std::min(3, width))), m_theme);
    if (earned > 0)
        drawPlate(painter, mirrored(0, earned), 1, tokens.accent);
}

void BillDelegate::paintPoints(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &tokens = m_theme.tokens();
    const bool isEarned = index.column() == MatchBillModel::EarnedColumn;
    const int points = index.data(isEarned ? MatchBillModel::EarnedRole : MatchBillModel::MissingRole).toInt();
    QFont font = m_theme.font(TextStyle::Secondary);
    font.setWeight(kindOf(index) == RowKind::Total ? QFont::Bold : points > 0 ? QFont::DemiBold : QFont::Normal);
    painter.setFont(font);
    painter.setPen(points == 0 ? tokens.text3 : isEarned ? tokens.text : tokens.warn);
    // A sign stays before its number in every script.
    painter.setLayoutDirection(Qt::LeftToRight);
    const auto alignment = QStyle::visualAlignment(option.direction, Qt::AlignRight | Qt::AlignVCenter);
    painter.drawText(option.rect, static_cast<int>(alignment) | Qt::TextSingleLine | Qt::TextForceLeftToRight,
                     index.data().toString());
}

bool BillDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                             const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const QModelIndex first = index.siblingAtColumn(MatchBillModel::SkillColumn);
    QToolTip::showText(event->globalPos(), plainToolTip(first.data(Qt::AccessibleTextRole).toString()), view);
    return true;
}

} // namespace Cairn

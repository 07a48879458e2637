// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/finddelegate.h"

#include "models/findmodel.h"
#include "views/paintparts.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace Cairn {

namespace {

constexpr int Padding = 12;
constexpr int Gap = 10;

QString iconOf(FindModel::Kind kind)
{
    switch (kind) {
    case FindModel::Kind::Role:
        return QStringLiteral("roles");
    case FindModel::Kind::Skill:
        return QStringLiteral("skills");
    case FindModel::Kind::Resource:
        return QStringLiteral("book");
    case FindModel::Kind::Command:
        break;
    }
    return QStringLiteral("right");
}

} // namespace

FindDelegate::FindDelegate(const Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme) {}

int FindDelegate::headingHeight() const
{
    return QFontMetrics(m_theme.font(TextStyle::Axis)).height() + 10;
}

int FindDelegate::rowHeight() const
{
    return std::max(28, QFontMetrics(m_theme.font(TextStyle::Control)).height() + 10);
}

QSize FindDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool heading = index.data(FindModel::FirstOfKindRole).toBool();
    return {option.rect.width(), rowHeight() + (heading ? headingHeight() : 0)};
}

void FindDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setClipRect(option.rect);
    painter->setLayoutDirection(Qt::LayoutDirectionAuto);
    QRect row = option.rect;
    row.setTop(row.bottom() - rowHeight() + 1);
    if (index.data(FindModel::FirstOfKindRole).toBool()) {
        const QRect heading = option.rect.adjusted(Padding, 0, -Padding, -rowHeight());
        QFont font = m_theme.font(TextStyle::Axis);
        font.setWeight(QFont::DemiBold);
        painter->setFont(font);
        painter->setPen(m_theme.tokens().text3);
        const Qt::Alignment leading = QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignBottom);
        painter->drawText(heading.adjusted(0, 0, 0, -3), static_cast<int>(leading),
                          index.data(FindModel::KindTextRole).toString());
    }
    paintRow(painter, row, option, index);
    painter->restore();
}

void FindDelegate::paintRow(QPainter *painter, const QRect &row, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const Tokens &tokens = m_theme.tokens();
    const bool current = option.state & QStyle::State_Selected;
    if (current) {
        drawPlate(*painter, row.adjusted(4, 0, -4, 0), 5, tokens.tint, tokens.highContrast ? tokens.accent : QColor(),
                  2);
        const QRect bar(row.left() + 4, row.top() + 5, 3, row.height() - 10);
        painter->fillRect(QStyle::visualRect(option.direction, row, bar), tokens.accent);
    } else if (option.state & QStyle::State_MouseOver) {
        drawPlate(*painter, row.adjusted(4, 0, -4, 0), 5, tokens.sunken);
    }
    QRect room = row.adjusted(Padding, 0, -Padding, 0);
    const auto take = [&](int width) {
        const QRect part(room.left(), room.top(), std::min(width, room.width()), room.height());
        room.setLeft(part.right() + 1 + Gap);
        return QStyle::visualRect(option.direction, row, part);
    };
    const int side = m_theme.scaled(16);
    QRect picture(0, 0, side, side);
    picture.moveCenter(take(side).center());
    m_theme.icon(iconOf(index.data(FindModel::KindRole).value<FindModel::Kind>())).paint(painter, picture);

    const QString shortcut = index.data(FindModel::ShortcutRole).toString();
    if (!shortcut.isEmpty()) {
        const QFontMetrics metrics(m_theme.font(TextStyle::Axis));
        const int width = metrics.horizontalAdvance(shortcut) + 1;
        const QRect end(room.right() - width + 1, room.top(), width, room.height());
        painter->setFont(m_theme.font(TextStyle::Axis));
        painter->setPen(tokens.text3);
        painter->drawText(QStyle::visualRect(option.direction, row, end), Qt::AlignCenter | Qt::TextForceLeftToRight,
                          shortcut);
        room.setRight(end.left() - Gap);
    }
    const int leading = static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter));
    const QString title = index.data().toString();
    const QFontMetrics metrics(m_theme.font(TextStyle::Control));
    painter->setFont(m_theme.font(TextStyle::Control));
    painter->setPen(tokens.text);
    const int titleWidth = std::min(metrics.horizontalAdvance(title) + 1, room.width());
    painter->drawText(take(titleWidth), leading, metrics.elidedText(title, Qt::ElideRight, titleWidth));
    if (const QString matched = index.data(FindModel::MatchedRole).toString();
        !matched.isEmpty() && room.width() > 40) {
        painter->setFont(m_theme.font(TextStyle::Secondary));
        painter->setPen(tokens.text3);
        const QRect rest = QStyle::visualRect(option.direction, row, room);
        painter->drawText(rest, leading,
                          QFontMetrics(painter->font()).elidedText(matched, Qt::ElideRight, rest.width()));
    }
}

} // namespace Cairn

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/comparedskilldelegate.h"

#include "domain/level.h"
#include "models/comparedskillsmodel.h"
#include "views/distanceshade.h"
#include "views/paintparts.h"
#include "views/plaintooltip.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace Cairn {

namespace {

constexpr int Blocks = LevelCount - 1;
constexpr int BlockSide = 8;
constexpr int BlockGap = 2;
constexpr int MarkSide = 14;
constexpr int Gap = 6;
constexpr int LeastSkill = 120;

bool isRole(const QModelIndex &index)
{
    return index.column() >= ComparedSkillsModel::FirstRoleColumn;
}

int blocksWidth(const Theme &theme)
{
    return Blocks * theme.scaled(BlockSide) + (Blocks - 1) * theme.scaled(BlockGap);
}

} // namespace

ComparedSkillDelegate::ComparedSkillDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

int ComparedSkillDelegate::haveWidth(const Theme &theme, int wordsWidth)
{
    const QFontMetrics metrics(theme.font(TextStyle::Secondary));
    int words = 0;
    for (const Level level : AllLevels)
        words = std::max(words, metrics.horizontalAdvance(nameOf(level)));
    const int blocks = blocksWidth(theme) + 2 * Gap;
    const int whole = blocks + words + Gap;
    return wordsWidth - whole >= theme.scaled(LeastSkill) ? whole : blocks + Gap;
}

void ComparedSkillDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    // Words run as they are written; where they stand is said by their alignment.
    painter->setLayoutDirection(Qt::LayoutDirectionAuto);
    paintGround(*painter, option, index);
    if (isRole(index)) {
        paintAsked(*painter, option, index);
    } else if (index.column() == ComparedSkillsModel::HaveColumn) {
        paintHave(*painter, option, index);
    } else {
        const bool isBelowMouse = option.state & QStyle::State_MouseOver;
        QFont font = m_theme.font(TextStyle::Control);
        font.setUnderline(isBelowMouse);
        painter->setFont(font);
        painter->setPen(isBelowMouse ? m_theme.tokens().accent : m_theme.tokens().text);
        paintText(*painter, option.rect.adjusted(Padding, 0, -Padding, 0), index.data().toString(), Qt::AlignLeft,
                  option.direction);
    }
    if (option.state & QStyle::State_HasFocus)
        drawPlate(*painter, QRectF(option.rect).adjusted(1, 1, -1, -2), 4, {}, m_theme.tokens().accent, 2);
    painter->restore();
}

void ComparedSkillDelegate::paintGround(QPainter &painter, const QStyleOptionViewItem &option,
                                        const QModelIndex &index) const
{
    const Tokens &tokens = m_theme.tokens();
    const QRect &rect = option.rect;
    if (option.state & QStyle::State_Selected)
        painter.fillRect(rect, tokens.tint);
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), tokens.line);
    if (!isRole(index))
        return;
    const QColor shade = distanceShade(index.data(ComparedSkillsModel::ShortRole).toInt(), tokens);
    if (shade.isValid())
        drawPlate(painter, rect.adjusted(1, 1, -1, -2), 3, shade, tokens.highContrast ? tokens.line : QColor());
}

void ComparedSkillDelegate::paintHave(QPainter &painter, const QStyleOptionViewItem &option,
                                      const QModelIndex &index) const
{
    const Tokens &tokens = m_theme.tokens();
    const int have = index.data(ComparedSkillsModel::HaveRole).toInt();
    const int side = m_theme.scaled(BlockSide);
    const int top = option.rect.center().y() + 1 - side / 2;
    for (int block = 0; block < Blocks; ++block) {
        const QRect place(option.rect.left() + Gap + block * (side + m_theme.scaled(BlockGap)), top, side, side);
        const QRect shown = QStyle::visualRect(option.direction, option.rect, place);
        if (block < have)
            drawPlate(painter, shown, 2, tokens.accent);
        else
            drawPlate(painter, shown, 2, {}, tokens.line2);
    }
    const int start = 2 * Gap + blocksWidth(m_theme);
    const QRect words = option.rect.adjusted(start, 0, 0, 0);
    painter.setFont(m_theme.font(TextStyle::Secondary));
    painter.setPen(tokens.text2);
    const QString word = nameOf(levelFromNumber(have).value_or(Level::None));
    // Where there is no room for whole words the blocks say it alone, and the tooltip in words.
    if (painter.fontMetrics().horizontalAdvance(word) <= words.width())
        paintText(painter, QStyle::visualRect(option.direction, option.rect, words), word, Qt::AlignLeft,
                  option.direction);
}

void ComparedSkillDelegate::paintAsked(QPainter &painter, const QStyleOptionViewItem &option,
                                       const QModelIndex &index) const
{
    const Tokens &tokens = m_theme.tokens();
    const int asked = index.data(ComparedSkillsModel::AskedRole).toInt();
    const bool isReached = asked > 0 && index.data(ComparedSkillsModel::ShortRole).toInt() == 0;
    const QRect room = option.rect.adjusted(Padding, 0, -Padding, 0);
    const QString distance = index.data(ComparedSkillsModel::ShortTextRole).toString();
    const QFont strong = m_theme.font(TextStyle::ControlStrong);
    const int side = m_theme.scaled(MarkSide);
    int taken = distance.isEmpty() ? 0 : QFontMetrics(strong).horizontalAdvance(distance) + 1;
    painter.setFont(strong);
    painter.setPen(tokens.text);
    const QRect end(room.right() + 1 - std::min(taken, room.width()), room.top(), std::min(taken, room.width()),
                    room.height());
    paintText(painter, QStyle::visualRect(option.direction, option.rect, end), distance, Qt::AlignRight,
              option.direction);
    if (isReached && taken + side + Gap < room.width()) {
        const QRect mark(end.left() - Gap + 1 - side, room.center().y() + 1 - side / 2, side, side);
        drawStateMark(painter, QStyle::visualRect(option.direction, option.rect, mark), StateMark::Done, m_theme);
        taken += side + Gap;
    }
    painter.setFont(m_theme.font(TextStyle::Control));
    painter.setPen(asked > 0 ? tokens.text : tokens.text3);
    const QRect start(room.left(), room.top(), room.width() - taken - (taken > 0 ? Gap : 0), room.height());
    QString words = index.data(ComparedSkillsModel::AskedTextRole).toString();
    constexpr int FewLetters = 6;
    const bool isNarrow = painter.fontMetrics().horizontalAdvance(words.left(FewLetters)) > start.width();
    if (isNarrow && asked > 0)
        words = QLocale().toString(asked);
    paintText(painter, QStyle::visualRect(option.direction, option.rect, start), words, Qt::AlignLeft,
              option.direction);
}

void ComparedSkillDelegate::paintText(QPainter &painter, const QRect &room, const QString &text,
                                      Qt::Alignment alignment, Qt::LayoutDirection direction) const
{
    const auto aligned = QStyle::visualAlignment(direction, alignment | Qt::AlignVCenter);
    painter.drawText(room, static_cast<int>(aligned) | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, room.width()));
}

bool ComparedSkillDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                                      const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QToolTip::showText(event->globalPos(), plainToolTip(index.data(Qt::AccessibleTextRole).toString()), view);
    return true;
}

} // namespace Cairn

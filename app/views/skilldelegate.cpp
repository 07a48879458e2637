// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/skilldelegate.h"

#include "models/skilltreemodel.h"
#include "views/paintparts.h"
#include "views/plaintooltip.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHelpEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace Cairn {

namespace {

constexpr int Padding = 12; // at the ends of a row
constexpr int GroupIndent = 34;
constexpr int SkillIndent = 37;
constexpr int ColumnGap = 14;
constexpr int MarkSize = 16;
constexpr int BarHeight = 7;
constexpr int TalkGap = 12; // before the mark of a talking point
constexpr int TalkIconSize = 14;
constexpr int TalkIconGap = 5;

bool isGroup(const QModelIndex &index)
{
    return index.data(SkillTreeModel::IsGroupRole).toBool();
}

std::optional<Level> levelIn(const QModelIndex &index, int role)
{
    const QVariant number = index.data(role);
    return number.isValid() ? levelFromNumber(number.toInt()) : std::nullopt;
}

QString talkingPointWords()
{
    //: A small mark beside a skill that the learner and the advisor rate far apart
    return SkillDelegate::tr("talking point");
}

bool isAtTheEnd(int column)
{
    return column == SkillTreeModel::EvidenceColumn || column == SkillTreeModel::LeftColumn;
}

} // namespace

SkillDelegate::SkillDelegate(const Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme) {}

// ---- measures ------------------------------------------------------------------------------------------------

QFont SkillDelegate::fontOf(const QModelIndex &index, bool selected) const
{
    const bool title = index.column() == SkillTreeModel::SkillColumn;
    const bool hours = index.column() == SkillTreeModel::LeftColumn;
    const bool group = isGroup(index);
    if ((title && (group || selected)) || (hours && (group || index.data(SkillTreeModel::LevelsShortRole).toInt() > 0))
        || (group && index.column() == SkillTreeModel::TargetColumn)) {
        return m_theme.font(TextStyle::ControlStrong);
    }
    return m_theme.font(TextStyle::Control);
}

QSize SkillDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const int design = isGroup(index) ? 28 : 27;
    const int line = QFontMetrics(m_theme.font(TextStyle::ControlStrong)).height();
    return {columnWidth(index.column()),
            std::max({m_theme.scaled(design), line + 10, levelSegmentsSize(m_theme).height() + 1})};
}

int SkillDelegate::columnWidth(int column) const
{
    const QFontMetrics strong(m_theme.font(TextStyle::ControlStrong));
    const QFontMetrics head(m_theme.font(TextStyle::Secondary));
    const auto widthOf = [&strong](const QString &text) { return strong.horizontalAdvance(text); };
    const auto headed = [&head](const QString &text, int width, int padding) {
        return std::max(width, head.horizontalAdvance(text)) + padding;
    };
    const int mark = m_theme.scaled(MarkSize) + 6;
    SkillFacts facts;
    SkillGroupFacts group;
    switch (column) {
    case SkillTreeModel::SkillColumn:
        return m_theme.scaled(180);
    case SkillTreeModel::LevelColumn:
        return std::max(m_theme.scaled(132),
                        headed(SkillTreeModel::tr("My level"), levelSegmentsSize(m_theme).width(), ColumnGap));
    case SkillTreeModel::WordColumn: {
        int widest = 0;
        for (const Level level : AllLevels)
            widest = std::max(widest, widthOf(nameOf(level)));
        return std::max(m_theme.scaled(92), widest + ColumnGap);
    }
    case SkillTreeModel::TargetColumn: {
        facts.asked = Level::Expert;
        const int few = widthOf(facts.targetWords());
        facts.level = Level::Expert;
        group.asked = group.reached = 20;
        const int widest = std::max({mark + few, mark + widthOf(facts.targetWords()), widthOf(group.targetWords())});
        return std::max(m_theme.scaled(118), headed(SkillTreeModel::tr("For target"), widest, ColumnGap));
    }
    case SkillTreeModel::EvidenceColumn:
        facts.evidence = 100;
        return std::max(m_theme.scaled(76),
                        headed(SkillTreeModel::tr("Evidence"), mark + widthOf(facts.evidenceText()), ColumnGap));
    default:
        group.asked = 1;
        group.hoursLeft = 9999;
        return std::max(m_theme.scaled(62),
                        headed(SkillTreeModel::tr("Left"), widthOf(group.hoursText()), Padding + ColumnGap / 2));
    }
}

QRect SkillDelegate::chevronRect(const QRect &cell, Qt::LayoutDirection direction) const
{
    const int side = m_theme.scaled(16);
    return QStyle::visualRect(direction, cell, QRect(cell.left() + Padding, cell.center().y() - side / 2, side, side));
}

/** Where words stand in a cell: after the angle or the mark, before the gap to the next column. */
QRect SkillDelegate::textRect(const QRect &cell, const QModelIndex &index, Qt::LayoutDirection direction) const
{
    int start = 0;
    int end = ColumnGap / 2;
    const bool group = isGroup(index);
    switch (index.column()) {
    case SkillTreeModel::SkillColumn:
        start =
            group ? Padding + m_theme.scaled(GroupIndent - Padding) : Padding + m_theme.scaled(SkillIndent - Padding);
        break;
    case SkillTreeModel::TargetColumn:
        start = group ? 0 : m_theme.scaled(MarkSize) + 6;
        break;
    case SkillTreeModel::LeftColumn:
        end = Padding;
        break;
    default:
        break;
    }
    return QStyle::visualRect(direction, cell, cell.adjusted(start, 0, -end, 0));
}

/** The room that the mark of a talking point takes at the end of a title; without its words where they do not fit. */
int SkillDelegate::talkingPointWidth(const QModelIndex &index, int room, int titleWidth) const
{
    if (!index.data(SkillTreeModel::TalkingPointRole).toBool())
        return 0;
    const QFontMetrics metrics(m_theme.font(TextStyle::Secondary));
    const int icon = TalkGap + m_theme.scaled(TalkIconSize);
    const int whole = icon + TalkIconGap + metrics.horizontalAdvance(talkingPointWords());
    return titleWidth + whole <= room ? whole : icon;
}

QRect SkillDelegate::segmentsRect(const QRect &cell, Qt::LayoutDirection direction) const
{
    const QSize size = levelSegmentsSize(m_theme);
    return QStyle::visualRect(direction, cell,
                              QRect(cell.left(), cell.center().y() - size.height() / 2, size.width(), size.height()));
}

// ---- painting ------------------------------------------------------------------------------------------------

void SkillDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setClipRect(option.rect, Qt::IntersectClip);
    // Words run as they are written; where they stand is said by their alignment.
    painter->setLayoutDirection(Qt::LayoutDirectionAuto);
    painter->setFont(fontOf(index, option.state & QStyle::State_Selected));
    painter->setPen(m_theme.tokens().text);
    isGroup(index) ? paintGroup(*painter, option, index) : paintSkill(*painter, option, index);
    painter->restore();
}

void SkillDelegate::paintText(QPainter &painter, const QRect &rect, const QString &text, Qt::Alignment alignment,
                              Qt::LayoutDirection direction) const
{
    painter.drawText(rect, static_cast<int>(QStyle::visualAlignment(direction, alignment)) | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
}

void SkillDelegate::paintGroup(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Qt::LayoutDirection direction = option.direction;
    const QString text = index.data().toString();
    switch (index.column()) {
    case SkillTreeModel::SkillColumn: {
        const Qt::ArrowType closed = direction == Qt::RightToLeft ? Qt::LeftArrow : Qt::RightArrow;
        drawChevron(painter, chevronRect(option.rect, direction), m_theme.scaled(15),
                    option.state & QStyle::State_Open ? Qt::DownArrow : closed, m_theme.tokens().text2);
        break;
    }
    case SkillTreeModel::LevelColumn: {
        const QVariant share = index.data(SkillTreeModel::ProgressRole);
        const QRect room = segmentsRect(option.rect, direction);
        const qreal height = BarHeight * m_theme.textScale();
        if (share.isValid()) {
            drawBar(painter, QRectF(room.left(), room.center().y() + 1.5 - height / 2, room.width(), height),
                    share.toDouble(), m_theme, direction);
        }
        return;
    }
    case SkillTreeModel::EvidenceColumn:
        paintEvidence(painter, option, text, true);
        return;
    default:
        break;
    }
    const Qt::Alignment end = isAtTheEnd(index.column()) ? Qt::AlignRight : Qt::AlignLeft;
    paintText(painter, textRect(option.rect, index, direction), text, end | Qt::AlignVCenter, direction);
}

void SkillDelegate::paintSkill(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &tokens = m_theme.tokens();
    switch (index.column()) {
    case SkillTreeModel::SkillColumn:
        paintTitle(painter, option, index);
        return;
    case SkillTreeModel::LevelColumn: {
        const Level mine = levelIn(index, SkillTreeModel::LevelRole).value_or(Level::None);
        const bool focused = option.state & QStyle::State_HasFocus;
        drawLevelSegments(painter, segmentsRect(option.rect, option.direction), mine,
                          levelIn(index, SkillTreeModel::AskedLevelRole), m_theme, option.direction,
                          focused ? std::optional(mine) : std::nullopt);
        const std::optional<Level> advisor = levelIn(index, SkillTreeModel::AdvisorLevelRole);
        if (advisor && *advisor != mine)
            drawAdvisorMark(painter, segmentsRect(option.rect, option.direction), *advisor, m_theme, option.direction);
        return;
    }
    case SkillTreeModel::TargetColumn:
        paintTarget(painter, option, index);
        return;
    case SkillTreeModel::EvidenceColumn:
        paintEvidence(painter, option, index.data().toString(),
                      index.data(SkillTreeModel::EvidenceCountRole).toInt() > 0);
        return;
    case SkillTreeModel::LeftColumn:
        if (index.data(SkillTreeModel::LevelsShortRole).toInt() == 0)
            painter.setPen(tokens.text3);
        break;
    default:
        painter.setPen(tokens.text2);
        break;
    }
    const Qt::Alignment end = isAtTheEnd(index.column()) ? Qt::AlignRight : Qt::AlignLeft;
    paintText(painter, textRect(option.rect, index, option.direction), index.data().toString(), end | Qt::AlignVCenter,
              option.direction);
}

void SkillDelegate::paintTitle(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QString title = index.data().toString();
    const bool own = index.data(SkillTreeModel::IsOwnRole).toBool();
    //: A small tag beside a skill that the learner added
    const QString tag = tr("own");
    const int tagged = own ? tagWidth(tag, m_theme) + 8 : 0;
    const QRect whole = textRect(option.rect, index, option.direction);
    const int talking =
        talkingPointWidth(index, whole.width(), painter.fontMetrics().horizontalAdvance(title) + tagged);
    if (talking > 0)
        paintTalkingPoint(painter, whole, talking, option.direction);
    const QRect room =
        QStyle::visualRect(option.direction, whole, QRect(whole.topLeft(), whole.size() - QSize(talking, 0)));
    QRect words = room;
    if (own) {
        const int width = std::min(painter.fontMetrics().horizontalAdvance(title), std::max(0, room.width() - tagged));
        words = QStyle::visualRect(option.direction, room, QRect(room.left(), room.top(), width, room.height()));
        const QRect place(room.left() + width + 8, room.top(), tagged - 8, room.height());
        const QFont font = painter.font();
        if (room.width() > 2 * tagged) {
            drawTag(painter, QStyle::visualRect(option.direction, room, place), tag, m_theme, option.direction);
            painter.setFont(font);
            painter.setPen(m_theme.tokens().text);
        } else {
            words = room;
        }
    }
    paintText(painter, words, title, Qt::AlignLeft | Qt::AlignVCenter, option.direction);
}

void SkillDelegate::paintTalkingPoint(QPainter &painter, const QRect &room, int width,
                                      Qt::LayoutDirection direction) const
{
    const QColor colour = m_theme.tokens().text2;
    const int side = m_theme.scaled(TalkIconSize);
    const int start = room.left() + room.width() - width + TalkGap;
    const QRect square(start, room.center().y() - side / 2, side, side);
    m_theme.icon(QStringLiteral("chat"), colour).paint(&painter, QStyle::visualRect(direction, room, square));
    const int wordsStart = start + side + TalkIconGap;
    const QRect place(wordsStart, room.top(), room.left() + room.width() - wordsStart, room.height());
    if (place.width() <= 0)
        return;
    painter.save();
    painter.setFont(m_theme.font(TextStyle::Secondary));
    painter.setPen(colour);
    paintText(painter, QStyle::visualRect(direction, room, place), talkingPointWords(),
              Qt::AlignLeft | Qt::AlignVCenter, direction);
    painter.restore();
}

void SkillDelegate::paintTarget(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (!index.data(SkillTreeModel::AskedLevelRole).isValid())
        return;
    const StateMark mark =
        index.data(SkillTreeModel::LevelsShortRole).toInt() == 0 ? StateMark::Done : StateMark::Short;
    const int side = m_theme.scaled(MarkSize);
    const QRect square(option.rect.left(), option.rect.center().y() - side / 2 + 1, side, side);
    drawStateMark(painter, QStyle::visualRect(option.direction, option.rect, square), mark, m_theme);
    painter.setPen(colourOf(mark, m_theme.tokens()));
    paintText(painter, textRect(option.rect, index, option.direction), index.data().toString(),
              Qt::AlignLeft | Qt::AlignVCenter, option.direction);
}

void SkillDelegate::paintEvidence(QPainter &painter, const QStyleOptionViewItem &option, const QString &text,
                                  bool any) const
{
    const QColor colour = any ? m_theme.tokens().text2 : m_theme.tokens().text3;
    const QRect room = option.rect.adjusted(0, 0, -ColumnGap / 2, 0);
    painter.setPen(colour);
    paintText(painter, QStyle::visualRect(option.direction, option.rect, room), text, Qt::AlignRight | Qt::AlignVCenter,
              option.direction);
    if (!any)
        return;
    const int side = m_theme.scaled(14);
    const int digits = std::max(painter.fontMetrics().horizontalAdvance(text),
                                painter.fontMetrics().horizontalAdvance(QLocale().toString(8)));
    const QRect square(room.right() + 1 - digits - 6 - side, room.center().y() - side / 2, side, side);
    m_theme.icon(QStringLiteral("clip"), colour)
        .paint(&painter, QStyle::visualRect(option.direction, option.rect, square));
}

// ---- mouse ---------------------------------------------------------------------------------------------------

std::optional<Level> SkillDelegate::segmentUnder(const QPoint &point, const QStyleOptionViewItem &option,
                                                 const QModelIndex &index) const
{
    if (index.column() != SkillTreeModel::LevelColumn || isGroup(index))
        return std::nullopt;
    return levelSegmentAt(segmentsRect(option.rect, option.direction), point, m_theme, option.direction);
}

bool SkillDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                                const QModelIndex &index)
{
    const bool press = event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseButtonDblClick;
    if (!press && event->type() != QEvent::MouseButtonRelease)
        return false;
    const auto *mouse = static_cast<QMouseEvent *>(event);
    if (mouse->button() != Qt::LeftButton)
        return false;
    const std::optional<Level> level = segmentUnder(mouse->position().toPoint(), option, index);
    if (press) {
        m_pressed = index;
        m_pressedLevel = level;
        return false;
    }
    // Only a press and a release on one and the same segment are a click on it.
    const bool clicked = level && level == m_pressedLevel && m_pressed == index;
    m_pressed = QModelIndex();
    m_pressedLevel.reset();
    return clicked && model->setData(index, toNumber(*level), Qt::EditRole);
}

bool SkillDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                              const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QString text;
    if (const auto level = segmentUnder(event->pos(), option, index)) {
        text = nameOf(*level);
    } else if (index.column() != SkillTreeModel::LevelColumn) {
        const QString words = index.data().toString();
        const QFontMetrics metrics(fontOf(index, option.state & QStyle::State_Selected));
        const int width = metrics.horizontalAdvance(words);
        int room = textRect(option.rect, index, option.direction).width();
        if (index.column() == SkillTreeModel::SkillColumn)
            room -= talkingPointWidth(index, room, width);
        if (width > room)
            text = words;
    }
    if (index.column() == SkillTreeModel::SkillColumn || index.column() == SkillTreeModel::LevelColumn) {
        const QString ratings = index.data(SkillTreeModel::RatingsRole).toString();
        text += text.isEmpty() || ratings.isEmpty() ? ratings : u'\n' + ratings;
    }
    QToolTip::showText(event->globalPos(), plainToolTip(text), view);
    return true;
}

} // namespace Cairn

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/weekdelegate.h"

#include "domain/stage.h"
#include "models/weekmodel.h"
#include "views/paintparts.h"
#include "views/theme.h"

#include <QAbstractItemView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace Cairn {

namespace {

constexpr int Box = 16;
constexpr int Gap = 10;
constexpr int Padding = 8;
constexpr int StageWidth = 150;
constexpr int HoursWidth = 88;
constexpr int MostLines = 2;

/** The text in lines of that width; the last one that there is room for is shortened. */
QStringList linesOf(const QString &text, const QFont &font, int width)
{
    QStringList lines;
    QTextLayout layout(text, font);
    layout.beginLayout();
    int at = 0;
    while (lines.size() < MostLines) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        at = line.textStart();
        lines.append(text.mid(at, line.textLength()).trimmed());
    }
    const QTextLine more = lines.size() == MostLines ? layout.createLine() : QTextLine();
    layout.endLayout();
    if (more.isValid())
        lines.last() = QFontMetrics(font).elidedText(text.mid(at), Qt::ElideRight, width);
    return lines;
}

} // namespace

WeekDelegate::WeekDelegate(const Theme &theme, Form form, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_form(form)
{
}

int WeekDelegate::hoursWidth(const QModelIndex &index) const
{
    const QFontMetrics metrics(m_theme.font(TextStyle::Secondary));
    const int needed = metrics.horizontalAdvance(index.data(WeekModel::HoursRole).toString()) + 2;
    // Where there is room all rows have the same columns.
    return m_form == Form::Wide ? std::max(needed, m_theme.scaled(HoursWidth)) : needed;
}

int WeekDelegate::titleWidth(int rowWidth, const QModelIndex &index) const
{
    const int hours = hoursWidth(index);
    const int stage = m_form == Form::Wide ? m_theme.scaled(StageWidth) + Gap : 0;
    return std::max(rowWidth - m_theme.scaled(Box) - 2 * Gap - hours - stage, m_theme.scaled(60));
}

WeekDelegate::Parts WeekDelegate::partsOf(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QRect row = option.rect;
    const QFontMetrics metrics(m_theme.font(TextStyle::Control));
    const int box = m_theme.scaled(Box);
    const int width = titleWidth(row.width(), index);
    Parts parts;
    const int firstLine = row.top() + Padding;
    parts.box = QRect(row.left() + 1, firstLine + (metrics.height() - box) / 2, box, box);
    parts.title = QRect(parts.box.right() + 1 + Gap, firstLine, width, row.height() - 2 * Padding);
    int next = parts.title.right() + 1 + Gap;
    if (m_form == Form::Wide) {
        parts.stage = QRect(next, firstLine, m_theme.scaled(StageWidth), metrics.height());
        next = parts.stage.right() + 1 + Gap;
    }
    parts.hours = QRect(next, firstLine, row.right() - next, metrics.height());
    for (QRect *part : {&parts.box, &parts.title, &parts.stage, &parts.hours})
        *part = QStyle::visualRect(option.direction, row, *part);
    return parts;
}

QSize WeekDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    const QFont font = m_theme.font(TextStyle::Control);
    const auto lines = linesOf(index.data().toString(), font, titleWidth(width, index)).size();
    return {width, static_cast<int>(std::max<qsizetype>(lines, 1)) * QFontMetrics(font).height() + 2 * Padding};
}

void WeekDelegate::drawBox(QPainter *painter, const QRect &box, Qt::CheckState state) const
{
    const Tokens &tokens = m_theme.tokens();
    if (state == Qt::Unchecked) {
        drawPlate(*painter, box, 3, tokens.surface, tokens.ctl, 1.2);
        return;
    }
    drawPlate(*painter, box, 3, tokens.accent);
    if (state == Qt::Checked) {
        drawTick(*painter, box, box.width() * 0.85, tokens.onAccent);
        return;
    }
    const int width = box.width() / 2;
    painter->fillRect(QRect(box.center().x() - width / 2 + 1, box.center().y(), width, 2), tokens.onAccent);
}

void WeekDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &tokens = m_theme.tokens();
    const Parts parts = partsOf(option, index);
    const auto state = index.data(Qt::CheckStateRole).value<Qt::CheckState>();
    const bool isDone = state == Qt::Checked;
    painter->save();
    painter->setLayoutDirection(Qt::LayoutDirectionAuto);
    if (option.state & QStyle::State_Selected && option.state & QStyle::State_HasFocus)
        painter->fillRect(option.rect, tokens.tint);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), tokens.line);
    drawBox(painter, parts.box, state);

    const QFont font = m_theme.font(TextStyle::Control);
    painter->setFont(font);
    painter->setPen(isDone ? tokens.text2 : tokens.text);
    const Qt::Alignment start = QStyle::visualAlignment(option.direction, Qt::AlignLeft);
    QRect line(parts.title.left(), parts.title.top(), parts.title.width(), QFontMetrics(font).height());
    for (const QString &text : linesOf(index.data().toString(), font, parts.title.width())) {
        painter->drawText(line, static_cast<int>(start | Qt::AlignVCenter) | Qt::TextSingleLine, text);
        line.translate(0, line.height());
    }
    painter->setFont(m_theme.font(TextStyle::Secondary));
    painter->setPen(tokens.text2);
    if (m_form == Form::Wide) {
        const QString stage = nameOf(static_cast<Stage>(index.data(WeekModel::StageRole).toInt()));
        painter->drawText(parts.stage, static_cast<int>(start | Qt::AlignVCenter) | Qt::TextSingleLine,
                          painter->fontMetrics().elidedText(stage, Qt::ElideRight, parts.stage.width()));
    }
    const Qt::Alignment end = QStyle::visualAlignment(option.direction, Qt::AlignRight);
    painter->drawText(parts.hours, static_cast<int>(end | Qt::AlignVCenter) | Qt::TextSingleLine,
                      index.data(WeekModel::HoursRole).toString());
    if (option.state & QStyle::State_HasFocus)
        drawPlate(*painter, option.rect.adjusted(0, 1, 0, -2), 4, {}, tokens.accent, 2);
    painter->restore();
}

bool WeekDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                               const QModelIndex &index)
{
    bool isTick = false;
    if (event->type() == QEvent::MouseButtonRelease) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        constexpr int Around = 6;
        isTick = mouse->button() == Qt::LeftButton
                 && partsOf(option, index).box.adjusted(-Around, -Around, Around, Around).contains(mouse->pos());
    } else if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        isTick = key == Qt::Key_Space || key == Qt::Key_Select;
    }
    if (!isTick)
        return false;
    const bool isChecked = index.data(Qt::CheckStateRole).value<Qt::CheckState>() == Qt::Checked;
    return model->setData(index, isChecked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

} // namespace Cairn

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/activitycalendar.h"

#include "views/paintparts.h"
#include "views/plaintooltip.h"
#include "views/theme.h"

#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

#include <algorithm>

namespace Cairn {

namespace {

constexpr int Cell = 13;
constexpr int Gap = 3;
constexpr int LeastCellWidth = 16;
constexpr double Radius = 3;

QColor between(const QColor &from, const QColor &to, double share)
{
    const auto mix = [share](int a, int b) { return static_cast<int>(a + (b - a) * share); };
    return {mix(from.red(), to.red()), mix(from.green(), to.green()), mix(from.blue(), to.blue())};
}

} // namespace

void drawActivityCell(QPainter &painter, const QRectF &cell, ActivityModel::Grade grade, const Theme &theme)
{
    using Grade = ActivityModel::Grade;
    const Tokens &tokens = theme.tokens();
    if (grade == Grade::Nothing) {
        drawPlate(painter, cell, Radius, tokens.surface, tokens.highContrast ? tokens.ctl : tokens.line2);
        return;
    }
    if (tokens.highContrast) { // no shades: the more was done, the fuller the cell
        const double share = grade == Grade::Little ? 1.0 / 3 : grade == Grade::Some ? 2.0 / 3 : 1;
        drawPlate(painter, cell, Radius, tokens.surface, tokens.accent, 1.5);
        const double high = cell.height() * share;
        drawPlate(painter, QRectF(cell.left(), cell.bottom() - high, cell.width(), high), Radius, tokens.accent);
        return;
    }
    // The outline tells the lightest shade from an empty cell.
    const double share = grade == Grade::Little ? 0 : grade == Grade::Some ? 0.5 : 1;
    drawPlate(painter, cell, Radius, between(tokens.tint2, tokens.accent, share),
              between(tokens.tint2, tokens.accent, std::max(share, 0.4)));
}

ActivityCalendar::ActivityCalendar(const Theme &theme, const ActivityModel &activity, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_activity(activity)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Days you worked"));
    connect(&activity, &QAbstractItemModel::dataChanged, this, &ActivityCalendar::refresh);
    connect(&activity, &QAbstractItemModel::modelReset, this, &ActivityCalendar::refresh);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
    refresh();
}

void ActivityCalendar::refresh()
{
    setAccessibleDescription(m_activity.summary());
    update();
}

// ---- places --------------------------------------------------------------------------------------------------

int ActivityCalendar::headHeight() const
{
    return QFontMetrics(m_theme.font(TextStyle::Secondary)).height() + Gap;
}

int ActivityCalendar::cellHeight() const
{
    return m_theme.scaled(Cell);
}

int ActivityCalendar::nameWidth() const
{
    const QFontMetrics metrics(m_theme.font(TextStyle::Secondary));
    int width = metrics.horizontalAdvance(tr("hours"));
    for (int day = 0; day < DaysInAWeek; ++day)
        width = std::max(width,
                         metrics.horizontalAdvance(
                             m_activity.headerData(ActivityModel::FirstDayColumn + day, Qt::Horizontal, Qt::DisplayRole)
                                 .toString()));
    return width + 3 * Gap;
}

QSize ActivityCalendar::sizeHint() const
{
    const int cells = DaysInAWeek * (cellHeight() + Gap);
    const int sums = QFontMetrics(m_theme.font(TextStyle::Secondary)).height() + 2 * Gap;
    return {nameWidth() + ActivityModel::WeekCount * m_theme.scaled(LeastCellWidth * 2), headHeight() + cells + sums};
}

QSize ActivityCalendar::minimumSizeHint() const
{
    return {nameWidth() + ActivityModel::WeekCount * LeastCellWidth, sizeHint().height()};
}

QRect ActivityCalendar::columnAt(int week, int top, int height) const
{
    const double room = width() - nameWidth();
    const auto edge = [&](int at) { return nameWidth() + static_cast<int>(room * at / ActivityModel::WeekCount); };
    const QRect logical(edge(week), top, edge(week + 1) - edge(week) - Gap - 1, height);
    return QStyle::visualRect(layoutDirection(), rect(), logical);
}

QRect ActivityCalendar::cellAt(int week, int day) const
{
    return columnAt(week, headHeight() + day * (cellHeight() + Gap), cellHeight());
}

// ---- painting ------------------------------------------------------------------------------------------------

void ActivityCalendar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    painter.setFont(m_theme.font(TextStyle::Secondary));
    paintMonths(painter);
    paintDayNames(painter);
    paintDays(painter);
    paintSums(painter);
}

void ActivityCalendar::paintMonths(QPainter &painter) const
{
    const auto side = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft);
    painter.setPen(m_theme.tokens().text3);
    QRect taken;
    for (int week = 0; week < ActivityModel::WeekCount; ++week) {
        // A month stands over the first week that begins in it.
        const QDate first = m_activity.dayAt(week, 0);
        if (week > 0 && m_activity.dayAt(week - 1, 0).month() == first.month())
            continue;
        const QString name = QLocale().standaloneMonthName(first.month(), QLocale::ShortFormat);
        const int wide = painter.fontMetrics().horizontalAdvance(name) + 2;
        QRect place = columnAt(week, 0, headHeight() - Gap);
        place = layoutDirection() == Qt::RightToLeft ? place.adjusted(place.width() - wide, 0, 0, 0)
                                                     : QRect(place.topLeft(), QSize(wide, place.height()));
        if (taken.isValid() && place.adjusted(-2 * Gap, 0, 2 * Gap, 0).intersects(taken))
            continue;
        painter.drawText(place, static_cast<int>(side | Qt::AlignVCenter) | Qt::TextSingleLine, name);
        taken = place;
    }
}

void ActivityCalendar::paintDayNames(QPainter &painter) const
{
    painter.setPen(m_theme.tokens().text3);
    const int line = painter.fontMetrics().height();
    const auto side = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft);
    int free = 0;
    for (int day = 0; day < DaysInAWeek; ++day) {
        const QRect cell = cellAt(0, day);
        const int top = cell.center().y() - line / 2;
        if (day > 0 && top < free)
            continue;
        const QRect logical(0, top, nameWidth(), line);
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), logical),
                         static_cast<int>(side | Qt::AlignVCenter) | Qt::TextSingleLine,
                         m_activity.headerData(ActivityModel::FirstDayColumn + day, Qt::Horizontal).toString());
        free = top + line + Gap;
    }
}

void ActivityCalendar::paintDays(QPainter &painter) const
{
    const Tokens &tokens = m_theme.tokens();
    painter.setRenderHint(QPainter::Antialiasing);
    for (int week = 0; week < ActivityModel::WeekCount; ++week) {
        for (int day = 0; day < DaysInAWeek; ++day) {
            const QDate date = m_activity.dayAt(week, day);
            const QRectF cell = cellAt(week, day);
            if (date > m_activity.today()) {
                painter.setPen(QPen(tokens.line2, 1, Qt::DotLine));
                painter.setBrush(Qt::NoBrush);
                painter.drawRoundedRect(cell.adjusted(0.5, 0.5, -0.5, -0.5), Radius, Radius);
                continue;
            }
            drawActivityCell(painter, cell, ActivityModel::gradeOf(m_activity.hoursAt(week, day)), m_theme);
            if (date == m_activity.today())
                drawPlate(painter, cell.adjusted(-1.5, -1.5, 1.5, 1.5), Radius + 1, {}, tokens.text, 2);
        }
    }
}

void ActivityCalendar::paintSums(QPainter &painter) const
{
    const int top = cellAt(0, DaysInAWeek - 1).bottom() + 1 + Gap;
    const int high = painter.fontMetrics().height();
    painter.setPen(m_theme.tokens().text3);
    //: Before the sums of hours of each week
    const QString caption = tr("hours");
    const auto side = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft);
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), QRect(0, top, nameWidth(), high)),
                     static_cast<int>(side | Qt::AlignVCenter) | Qt::TextSingleLine, caption);
    painter.setPen(m_theme.tokens().text2);
    const auto roomFor = [&](int week) { return columnAt(week, top, high).adjusted(-Gap / 2, 0, Gap / 2, 0); };
    bool fits = true;
    for (int week = 0; week < ActivityModel::WeekCount; ++week)
        fits = fits && painter.fontMetrics().horizontalAdvance(m_activity.sumText(week)) <= roomFor(week).width();
    // Where not all fit, every second one has the room of two.
    for (int week = ActivityModel::WeekCount - 1; week >= 0; week -= fits ? 1 : 2) {
        QRect room = roomFor(week);
        if (!fits)
            room.adjust(-room.width() / 2, 0, room.width() / 2, 0);
        painter.drawText(room, static_cast<int>(Qt::AlignCenter) | Qt::TextSingleLine | Qt::TextDontClip,
                         m_activity.sumText(week));
    }
}

bool ActivityCalendar::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    for (int week = 0; week < ActivityModel::WeekCount; ++week) {
        for (int day = 0; day < DaysInAWeek; ++day) {
            if (!cellAt(week, day).contains(help->pos()))
                continue;
            QToolTip::showText(help->globalPos(), plainToolTip(m_activity.dayWords(week, day)), this,
                               cellAt(week, day));
            return true;
        }
    }
    QToolTip::hideText();
    return true;
}

} // namespace Cairn

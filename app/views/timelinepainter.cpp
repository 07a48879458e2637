// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timelinepainter.h"

#include "domain/roadmap.h"
#include "models/stepwords.h"
#include "views/paintparts.h"
#include "views/theme.h"
#include "views/wordwrap.h"

#include <QGuiApplication>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace Cairn {

namespace {

constexpr double Radius = 3;
constexpr int StagePadding = 14;

QString translated(const char *text)
{
    return QCoreApplication::translate("Timeline", text);
}

bool meets(const QRectF &rect, const std::vector<QRectF> &others)
{
    return std::any_of(others.begin(), others.end(),
                       [&rect](const QRectF &other) { return other.adjusted(-4, 0, 4, 0).intersects(rect); });
}

} // namespace

void drawHaloText(QPainter &painter, const QRectF &rect, Qt::Alignment alignment, const QString &text,
                  const QColor &colour, const QColor &ground)
{
    painter.save();
    const bool isRightToLeft = readsRightToLeft(text, QGuiApplication::layoutDirection());
    painter.setLayoutDirection(isRightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    const int flags = static_cast<int>(alignment) | Qt::TextSingleLine;
    painter.setPen(ground);
    // Eight times beside itself is as good as an outline, and keeps the font's own drawing.
    constexpr double Rim = 1.5;
    for (const auto &[x, y] : {std::pair(-Rim, 0.0), std::pair(Rim, 0.0), std::pair(0.0, -Rim), std::pair(0.0, Rim),
                               std::pair(-1.0, -1.0), std::pair(1.0, -1.0), std::pair(-1.0, 1.0), std::pair(1.0, 1.0)})
        painter.drawText(rect.translated(x, y), flags, text);
    painter.setPen(colour);
    painter.drawText(rect, flags, text);
    painter.restore();
}

TimelinePainter::TimelinePainter(const TimelineFrame &frame, const Roadmap &roadmap, const Forecast *forecast,
                                 const Theme &theme)
    : m_frame(frame)
    , m_roadmap(roadmap)
    , m_forecast(forecast)
    , m_theme(theme)
{
}

// ---- ground --------------------------------------------------------------------------------------------------

void TimelinePainter::paintGround(QPainter &painter) const
{
    const Tokens &tokens = m_theme.tokens();
    const QRectF plane = m_frame.plane();
    painter.save();
    painter.setClipRect(plane.adjusted(0, -m_frame.head / 2.0, 0, 0));
    paintMonths(painter);
    paintDaysOff(painter);
    if (m_forecast && m_forecast->p50.isValid() && m_forecast->p80.isValid()) {
        const double from = m_frame.x(m_forecast->p50);
        const double to = m_frame.x(m_forecast->p80);
        QColor band = tokens.tint2;
        band.setAlphaF(0.55);
        painter.fillRect(QRectF(std::min(from, to), plane.top(), std::abs(to - from), plane.height()),
                         tokens.highContrast ? QBrush(tokens.ctl, Qt::Dense7Pattern) : QBrush(band));
    }
    painter.restore();
}

void TimelinePainter::paintMonths(QPainter &painter) const
{
    const QRectF plane = m_frame.plane();
    const TimelineScale &scale = m_frame.scale;
    painter.setPen(QPen(m_theme.tokens().line, 1));
    for (QDate month(scale.first.year(), scale.first.month(), 1); month <= scale.last; month = month.addMonths(1)) {
        const double x = std::round(m_frame.x(month)) + 0.5;
        painter.drawLine(QPointF(x, plane.top()), QPointF(x, plane.bottom()));
    }
}

void TimelinePainter::paintDaysOff(QPainter &painter) const
{
    const Tokens &tokens = m_theme.tokens();
    const QRectF plane = m_frame.plane();
    for (const DayOff &off : m_roadmap.availability.off) {
        const double from = m_frame.x(off.days.first);
        const double to = m_frame.x(off.days.last.addDays(1));
        const QRectF rect(std::min(from, to), plane.top(), std::abs(to - from), plane.height());
        painter.fillRect(rect, tokens.exam);
        QBrush hatch(tokens.line2, Qt::BDiagPattern);
        painter.fillRect(rect, hatch);
    }
}

void TimelinePainter::paintLine(QPainter &painter, const QDate &day, const QColor &colour, double width,
                                Qt::PenStyle style) const
{
    if (!day.isValid())
        return;
    const QRectF plane = m_frame.plane();
    const double x = std::round(m_frame.x(day)) + 0.5;
    painter.setPen(QPen(colour, width, style, Qt::FlatCap));
    painter.drawLine(QPointF(x, plane.top() - m_frame.head / 4.0), QPointF(x, plane.bottom()));
}

void TimelinePainter::paintDates(QPainter &painter) const
{
    const Tokens &tokens = m_theme.tokens();
    painter.save();
    painter.setClipRect(m_frame.plane().adjusted(0, -m_frame.head / 2.0, 0, 0));
    if (m_forecast) {
        paintLine(painter, m_forecast->p50, tokens.accent, 1.5, Qt::SolidLine);
        paintLine(painter, m_forecast->p80, tokens.accent, 1.5, Qt::DotLine);
    }
    paintLine(painter, m_roadmap.today, tokens.text, 1.5, Qt::SolidLine);
    painter.restore();
}

// ---- bars ----------------------------------------------------------------------------------------------------

void TimelinePainter::paintBar(QPainter &painter, const QRectF &plane, const RoadmapStep &step, bool isChosen,
                               bool hasFocus) const
{
    const QRectF bar = m_frame.toViewport(plane);
    if (!bar.intersects(m_frame.plane()))
        return;
    const Tokens &tokens = m_theme.tokens();
    painter.save();
    painter.setClipRect(m_frame.plane());
    painter.setRenderHint(QPainter::Antialiasing);
    const double likely = step.step.hours.likely;
    const double share = step.state == StepState::Done ? 1 : likely > 0 ? step.hoursDone / likely : 0;
    QPainterPath whole;
    whole.addRoundedRect(bar.adjusted(0.75, 0.75, -0.75, -0.75), Radius, Radius);
    painter.fillPath(whole, tokens.surface);
    if (share > 0) {
        const double width = bar.width() * std::min(share, 1.0);
        painter.save();
        painter.setClipRect(m_frame.isMirrored() ? QRectF(bar.right() - width, bar.top(), width, bar.height())
                                                 : QRectF(bar.left(), bar.top(), width, bar.height()),
                            Qt::IntersectClip);
        painter.fillPath(whole, tokens.accent);
        painter.restore();
    }
    painter.setPen(QPen(tokens.accent, isChosen ? 2.5 : 1.5, step.step.optional ? Qt::DashLine : Qt::SolidLine));
    painter.drawPath(whole);
    if (step.fixedStart && step.isOpen()) { // a post at the day that a person fixed
        const double x = m_frame.isMirrored() ? bar.right() : bar.left();
        painter.setPen(QPen(tokens.text, 2.5));
        painter.drawLine(QPointF(x, bar.top() - 3), QPointF(x, bar.bottom() + 3));
    }
    constexpr double Tick = 9;
    if (step.state == StepState::Done && bar.width() >= Tick + 4) {
        const double x = m_frame.isMirrored() ? bar.left() + 3 : bar.right() - Tick - 3;
        drawTick(painter, QRectF(x, bar.center().y() - Tick / 2, Tick, Tick), Tick, tokens.onAccent);
    }
    if (step.needsAnotherLook) {
        constexpr double Mark = 13;
        const double x = m_frame.isMirrored() ? bar.right() - Mark / 2 : bar.left() - Mark / 2;
        drawStateMark(painter, QRectF(x, bar.center().y() - Mark / 2, Mark, Mark), StateMark::Short, m_theme);
    }
    if (hasFocus)
        drawFocusRing(painter, bar.toAlignedRect(), m_theme, Radius);
    painter.restore();
}

void TimelinePainter::paintLabel(QPainter &painter, const TimelineLabel &label) const
{
    const QRectF rect = m_frame.toViewport(label.rect);
    if (!rect.intersects(m_frame.plane()))
        return;
    painter.save();
    painter.setClipRect(m_frame.plane());
    painter.setFont(m_theme.font(TextStyle::Secondary));
    drawHaloText(painter, rect, (m_frame.isMirrored() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter, label.text,
                 m_theme.tokens().text, m_theme.tokens().surface);
    painter.restore();
}

// ---- stages --------------------------------------------------------------------------------------------------

void TimelinePainter::paintStages(QPainter &painter, const TimelineLayout &layout) const
{
    const Tokens &tokens = m_theme.tokens();
    const QRectF column =
        m_frame.mirrored(QRectF(0, m_frame.head, m_frame.stageColumn, m_frame.viewport.height() - m_frame.head));
    painter.save();
    painter.fillRect(column, tokens.surface);
    painter.setClipRect(QRectF(0, m_frame.head, m_frame.viewport.width(), m_frame.viewport.height() - m_frame.head));
    painter.setPen(tokens.line);
    for (const TimelineLane &lane : layout.lanes) {
        const double bottom = std::round(m_frame.y(lane.top + lane.height)) - 0.5;
        painter.drawLine(QPointF(0, bottom), QPointF(m_frame.viewport.width(), bottom));
    }
    const double edge = m_frame.isMirrored() ? column.left() + 0.5 : column.right() - 0.5;
    painter.drawLine(QPointF(edge, 0), QPointF(edge, m_frame.viewport.height()));
    for (const TimelineLane &lane : layout.lanes) {
        const QRectF room(column.left() + StagePadding, m_frame.y(lane.top) + 7, column.width() - 2 * StagePadding,
                          lane.height - 8);
        paintStage(painter, lane, room);
    }
    paintTotal(painter, QRectF(column.left() + StagePadding, m_frame.y(layout.height) + 10,
                               column.width() - 2 * StagePadding, m_frame.burnUp - 10));
    painter.restore();
}

void TimelinePainter::paintTotal(QPainter &painter, const QRectF &room) const
{
    const Tokens &tokens = m_theme.tokens();
    const StageProgress &total = m_roadmap.total;
    const int side = static_cast<int>(m_frame.isMirrored() ? Qt::AlignRight : Qt::AlignLeft);
    painter.save();
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    painter.setFont(m_theme.font(TextStyle::ControlStrong));
    painter.setPen(tokens.text);
    QRectF name;
    painter.drawText(room, side | Qt::TextWordWrap, translated(QT_TRANSLATE_NOOP("Timeline", "Hours in total")), &name);
    painter.setFont(m_theme.font(TextStyle::Secondary));
    painter.setPen(tokens.text3);
    //: %1 hours of %2 hours, for example "154 h done of 344 h"
    const QString done = translated(QT_TRANSLATE_NOOP("Timeline", "%1 done of %2"))
                             .arg(stepHoursText(total.hoursDone), stepHoursText(total.hoursTotal));
    //: What the agreed plan would have done before today: %1 hours
    const QString planned =
        translated(QT_TRANSLATE_NOOP("Timeline", "%1 planned by now")).arg(stepHoursText(total.hoursPlanned));
    painter.drawText(QRectF(room.left(), name.bottom() + 1, room.width(), room.height()), side | Qt::TextWordWrap,
                     done + u'\n' + planned);
    painter.restore();
}

void TimelinePainter::paintStage(QPainter &painter, const TimelineLane &lane, const QRectF &room) const
{
    const Tokens &tokens = m_theme.tokens();
    const StageProgress &progress = m_roadmap.progressOf(lane.stage);
    const int side = static_cast<int>(m_frame.isMirrored() ? Qt::AlignRight : Qt::AlignLeft);
    painter.save();
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    painter.setFont(m_theme.font(TextStyle::ControlStrong));
    painter.setPen(tokens.text);
    QRectF name;
    const QString stage = nameOf(lane.stage);
    painter.drawText(room, side | wrapFlagFor(stage, painter.fontMetrics(), static_cast<int>(room.width())), stage,
                     &name);
    const QLocale locale;
    QString words;
    if (progress.hoursTotal > 0)
        //: Progress of a stage: %1 percent of its hours, %2 for example "20 h"
        words = translated(QT_TRANSLATE_NOOP("Timeline", "%1\u00a0%, %2 left"))
                    .arg(locale.toString(progress.percent()), stepHoursText(progress.hoursLeft()));
    else if (progress.hoursOptional > 0)
        //: A stage of which nothing has to be done: %1 for example "42 h"
        words = translated(QT_TRANSLATE_NOOP("Timeline", "optional, %1")).arg(stepHoursText(progress.hoursOptional));
    else
        words = translated(QT_TRANSLATE_NOOP("Timeline", "nothing planned"));
    painter.setFont(m_theme.font(TextStyle::Secondary));
    painter.setPen(tokens.text3);
    const double height = painter.fontMetrics().height();
    const QRectF line(room.left(), name.bottom() + 1, room.width(), height);
    painter.drawText(line, side | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(words, Qt::ElideRight, static_cast<int>(line.width())));
    constexpr double Bar = 5;
    const QRectF bar(room.left(), line.bottom() + 3, room.width(), Bar);
    if (progress.hoursTotal > 0 && bar.bottom() < room.bottom() + 4)
        drawBar(painter, bar, progress.hoursDone / progress.hoursTotal, m_theme, m_frame.direction);
    painter.restore();
}

// ---- head ----------------------------------------------------------------------------------------------------

QRectF TimelinePainter::paintDateWords(QPainter &painter, const QString &text, double x, bool isBefore,
                                       const QRectF &line, const std::vector<QRectF> &taken) const
{
    const double width = painter.fontMetrics().horizontalAdvance(text) + 2;
    const bool isAtLeft = isBefore != m_frame.isMirrored();
    constexpr double Apart = 8;
    // Beside its line, else after what stands there, else before it; never over anything or beyond the edge.
    std::vector<double> lefts{isAtLeft ? x - width - 5 : x + 5};
    for (const bool isAfter : {true, false}) {
        for (const QRectF &other : taken)
            lefts.push_back(isAfter != m_frame.isMirrored() ? other.right() + Apart : other.left() - width - Apart);
    }
    const double first = m_frame.x(m_frame.scale.first);
    const double last = m_frame.x(m_frame.scale.last.addDays(1));
    const double begin = std::min({first, last, line.left()});
    const double end = std::max({first, last, line.right()});
    for (const double left : lefts) {
        const QRectF rect(left, line.top(), width, line.height());
        if (left < begin || left + width > end || meets(rect, taken))
            continue;
        painter.setLayoutDirection(Qt::LayoutDirectionAuto);
        painter.drawText(rect, static_cast<int>(Qt::AlignCenter) | Qt::TextSingleLine, text);
        return rect;
    }
    return {};
}

QRectF TimelinePainter::paintToday(QPainter &painter, const QRectF &line) const
{
    const Tokens &tokens = m_theme.tokens();
    painter.setFont(m_theme.font(TextStyle::Secondary));
    const QString text =
        //: %1 is a day, for example "8 Jan"
        translated(QT_TRANSLATE_NOOP("Timeline", "Today, %1")).arg(dayText(m_roadmap.today, m_roadmap.today));
    const double width = painter.fontMetrics().horizontalAdvance(text) + 12;
    const double x = m_frame.x(m_roadmap.today);
    QRectF plate(x - width / 2, line.top() + 2, width, line.height() - 4);
    if (x < m_frame.plane().left() - 1 || x > m_frame.plane().right() + 1)
        return {};
    plate.moveLeft(std::clamp(plate.left(), m_frame.plane().left() + 2, m_frame.plane().right() - width - 2));
    drawPlate(painter, plate, Radius, tokens.text);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    painter.setPen(tokens.surface);
    painter.drawText(plate, static_cast<int>(Qt::AlignCenter) | Qt::TextSingleLine, text);
    return plate;
}

std::vector<QRectF> TimelinePainter::paintDayOffWords(QPainter &painter, const QRectF &line,
                                                      const std::vector<QRectF> &taken) const
{
    std::vector<QRectF> words;
    painter.setFont(m_theme.font(TextStyle::Secondary));
    painter.setPen(m_theme.tokens().text3);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    for (const DayOff &off : m_roadmap.availability.off) {
        const double from = m_frame.x(off.days.first);
        const double to = m_frame.x(off.days.last.addDays(1));
        const QString text = off.title.isEmpty() ? nameOf(off.kind) : off.title;
        const double width = painter.fontMetrics().horizontalAdvance(text) + 2;
        const QRectF rect((from + to - width) / 2, line.top(), width, line.height());
        if (width > std::abs(to - from) + 24 || meets(rect, taken) || meets(rect, words))
            continue;
        painter.drawText(rect, static_cast<int>(Qt::AlignCenter) | Qt::TextSingleLine, text);
        words.push_back(rect);
    }
    return words;
}

void TimelinePainter::paintWeeks(QPainter &painter, const std::vector<QRectF> &taken, const QRectF &line) const
{
    const TimelineScale &scale = m_frame.scale;
    constexpr int Week = 7;
    const QDate start = m_roadmap.agreed.agreedOn.isValid() ? m_roadmap.agreed.agreedOn : m_roadmap.today;
    const QDate firstMonday = start.addDays(1 - start.dayOfWeek());
    painter.setFont(m_theme.font(TextStyle::Axis));
    painter.setPen(m_theme.tokens().text3);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    const double room = painter.fontMetrics().horizontalAdvance(QStringLiteral("w000")) + 14.0;
    const int every = std::max(1, static_cast<int>(std::ceil(room / (scale.pixelsPerDay * Week))));
    const double end = m_frame.x(scale.last.addDays(1));
    for (int week = 0;; week += every) {
        const QDate monday = firstMonday.addDays(qint64(week) * Week);
        if (monday > scale.last)
            return;
        //: The number of a week of the plan, short
        const QString text = translated(QT_TRANSLATE_NOOP("Timeline", "w%1")).arg(QLocale().toString(week + 1));
        const double width = painter.fontMetrics().horizontalAdvance(text) + 2;
        const double x = m_frame.x(monday);
        const QRectF rect(m_frame.isMirrored() ? x - width - 3 : x + 3, line.top(), width, line.height());
        const bool isWhole = m_frame.isMirrored() ? rect.left() >= end : rect.right() <= end;
        if (isWhole && !meets(rect, taken))
            painter.drawText(rect, static_cast<int>(Qt::AlignCenter) | Qt::TextSingleLine, text);
    }
}

void TimelinePainter::paintHead(QPainter &painter) const
{
    const Tokens &tokens = m_theme.tokens();
    const double half = m_frame.head / 2.0;
    const QRectF whole(0, 0, m_frame.viewport.width(), half);
    painter.save();
    painter.fillRect(QRectF(0, 0, m_frame.viewport.width(), half), tokens.surface);
    painter.fillRect(m_frame.mirrored(QRectF(0, 0, m_frame.stageColumn, m_frame.head)), tokens.surface);
    painter.setPen(tokens.line);
    painter.drawLine(QPointF(0, half - 0.5), QPointF(whole.right(), half - 0.5));
    painter.drawLine(QPointF(0, m_frame.head - 0.5), QPointF(whole.right(), m_frame.head - 0.5));
    painter.setFont(m_theme.font(TextStyle::Secondary));
    painter.setPen(tokens.text2);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    const int side = static_cast<int>((m_frame.isMirrored() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    painter.drawText(m_frame.mirrored(QRectF(StagePadding, 0, m_frame.stageColumn - StagePadding, half)), side,
                     translated(QT_TRANSLATE_NOOP("Timeline", "Stage")));
    const QRectF plane = m_frame.plane();
    painter.setClipRect(QRectF(plane.left(), 0, plane.width(), m_frame.head));
    const TimelineScale &scale = m_frame.scale;
    for (QDate month(scale.first.year(), scale.first.month(), 1); month <= scale.last; month = month.addMonths(1)) {
        const double from = m_frame.x(std::max(month, scale.first));
        const double to = m_frame.x(month.addMonths(1));
        const QRectF room = QRectF(std::min(from, to), 0, std::abs(to - from), half)
                                .intersected(plane.translated(0, -plane.top()))
                                .adjusted(5, 0, -3, 0);
        const bool isFirst = month.month() == 1 || month <= scale.first;
        //: Over a timeline, as QDate formats it: the first month of a year, any other month, and a year alone
        const QString withYear = translated(QT_TRANSLATE_NOOP("Timeline", "MMM yyyy"));
        const QLocale locale;
        QString text = isFirst ? locale.toString(month, withYear)
                               : locale.standaloneMonthName(month.month(), QLocale::ShortFormat);
        if (painter.fontMetrics().horizontalAdvance(text) > room.width() && isFirst)
            text = locale.toString(month, QStringLiteral("yyyy"));
        painter.setPen(tokens.line);
        painter.drawLine(QPointF(std::round(from) + 0.5, 0), QPointF(std::round(from) + 0.5, half));
        painter.setPen(tokens.text2);
        // A year is worth more than the gap before the next month.
        if (painter.fontMetrics().horizontalAdvance(text) <= room.width() + (isFirst ? 8 : 2))
            painter.drawText(room, side | Qt::TextDontClip, text);
    }
    const QRectF line(plane.left(), half, plane.width(), half);
    std::vector<QRectF> taken{paintToday(painter, line)};
    if (m_forecast && m_forecast->p50.isValid()) {
        painter.setFont(m_theme.font(TextStyle::ControlStrong));
        painter.setPen(tokens.accent);
        const QDate today = m_roadmap.today;
        //: The day by which half of all simulated cases are done; the space before % does not break
        const QString half50 =
            translated(QT_TRANSLATE_NOOP("Timeline", "50\u00a0% by %1")).arg(dayText(m_forecast->p50, today));
        //: The day by which 80 % of all simulated cases are done; the space before % does not break
        const QString most80 =
            translated(QT_TRANSLATE_NOOP("Timeline", "80\u00a0% by %1")).arg(dayText(m_forecast->p80, today));
        taken.push_back(paintDateWords(painter, half50, m_frame.x(m_forecast->p50), true, line, taken));
        if (m_forecast->p80.isValid())
            taken.push_back(paintDateWords(painter, most80, m_frame.x(m_forecast->p80), false, line, taken));
    }
    const std::vector<QRectF> off = paintDayOffWords(painter, line, taken);
    taken.insert(taken.end(), off.begin(), off.end());
    paintWeeks(painter, taken, line);
    painter.restore();
}

} // namespace Cairn

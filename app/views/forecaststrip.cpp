// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/forecaststrip.h"

#include "models/stepwords.h"
#include "views/timelinepainter.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace Cairn {

namespace {

constexpr int LeastDays = 75;
constexpr int Margin = 2;
constexpr int Tick = 5;
constexpr int Gap = 4;
constexpr int BandHeight = 15;
constexpr int LeastWidth = 250;
constexpr double LeastBand = 12;

} // namespace

ForecastStrip::ForecastStrip(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Finish forecast"));
    connect(&theme, &Theme::changed, this, [this] {
        chooseDays();
        updateGeometry();
        update();
    });
}

void ForecastStrip::showDates(const ForecastDates &dates)
{
    m_dates = dates;
    chooseDays();
    QStringList words;
    for (const QString &each : {planText(), halfText(), mostText()}) {
        if (!each.isEmpty())
            words << each;
    }
    //: Between the parts of one spoken sentence
    setAccessibleDescription(words.join(tr(", ")));
    update();
}

void ForecastStrip::chooseDays()
{
    QDate first;
    QDate last;
    for (const QDate &day : {m_dates.plan, m_dates.p50, m_dates.p80}) {
        if (!day.isValid())
            continue;
        first = first.isValid() ? std::min(first, day) : day;
        last = last.isValid() ? std::max(last, day) : day;
    }
    if (!first.isValid())
        first = last = m_dates.today;
    shareDays(first.daysTo(last), first, last);
}

/** As many days around the marks as their words need, so that none of these lies over another mark. */
void ForecastStrip::shareDays(qint64 inside, const QDate &first, const QDate &last)
{
    const auto wide = [this](const QString &text, TextStyle style) {
        return text.isEmpty() ? 0 : QFontMetrics(m_theme.font(style)).horizontalAdvance(text) + 2 * Gap;
    };
    const double room = width() - 2.0 * Margin;
    const double plan = wide(planText(), TextStyle::Control);
    double before = std::max<double>(wide(halfText(), TextStyle::ControlStrong), plan);
    double after = std::max<double>(wide(mostText(), TextStyle::ControlStrong), room / 5);
    if (room - before - after < LeastBand) {
        // Then the marks end below the words of the forecast; those of the plan stand on the height of the marks.
        before = plan;
        after = room / 5;
    }
    const double between = room - before - after;
    const qint64 around = std::max<qint64>(inside * 2 / 5, (LeastDays - inside) / 2);
    double days = static_cast<double>(inside + 2 * around);
    double shareBefore = 0.5;
    if (between >= LeastBand) {
        days = std::max(days, std::ceil(static_cast<double>(inside) * room / between));
        shareBefore = before / (before + after);
    }
    const double outside = days - static_cast<double>(inside);
    m_first = first.addDays(-std::llround(outside * shareBefore));
    m_last = last.addDays(std::llround(outside * (1 - shareBefore)));
}

void ForecastStrip::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_first.isValid())
        chooseDays();
}

// ---- words ---------------------------------------------------------------------------------------------------

QString ForecastStrip::halfText() const
{
    //: In half of the simulated cases the plan is done by the day %1, for example "14 May"
    return m_dates.p50.isValid() ? tr("50\u00a0% by %1").arg(dayText(m_dates.p50, m_dates.today)) : QString();
}

QString ForecastStrip::mostText() const
{
    //: In 80 % of the simulated cases the plan is done by the day %1, for example "9 June"
    return m_dates.p80.isValid() ? tr("80\u00a0% by %1").arg(dayText(m_dates.p80, m_dates.today)) : QString();
}

QString ForecastStrip::planText() const
{
    if (!m_dates.plan.isValid())
        return {};
    const QString day = dayText(m_dates.plan, m_dates.today);
    //: The finish that was agreed or planned: %1 for example "7 May"
    return m_dates.isAgreed ? tr("agreed %1").arg(day) : tr("plan %1").arg(day);
}

// ---- places --------------------------------------------------------------------------------------------------

ForecastStrip::Rows ForecastStrip::rows() const
{
    Rows rows;
    rows.text = QFontMetrics(m_theme.font(TextStyle::ControlStrong)).height();
    const QFontMetrics metrics(m_theme.font(TextStyle::ControlStrong));
    const int both = metrics.horizontalAdvance(halfText()) + metrics.horizontalAdvance(mostText()) + 4 * Gap;
    rows.secondDate = both > width() ? rows.text : 0;
    rows.plan = rows.secondDate + rows.text + Gap;
    rows.axis = rows.plan + rows.text + 1;
    return rows;
}

QSize ForecastStrip::sizeHint() const
{
    const int text = QFontMetrics(m_theme.font(TextStyle::ControlStrong)).height();
    const int axis = QFontMetrics(m_theme.font(TextStyle::Axis)).height();
    // The second line of dates is kept free where the words may need it, so that nothing jumps when they come.
    const int width = m_theme.scaled(LeastWidth);
    return {width, rows().axis + Tick + Gap + axis + (rows().secondDate > 0 ? 0 : text / 3)};
}

QSize ForecastStrip::minimumSizeHint() const
{
    return sizeHint();
}

qreal ForecastStrip::x(const QDate &day) const
{
    const qreal room = width() - 2.0 * Margin;
    const qreal share = static_cast<qreal>(m_first.daysTo(day)) / static_cast<qreal>(m_first.daysTo(m_last));
    return layoutDirection() == Qt::RightToLeft ? width() - Margin - share * room : Margin + share * room;
}

/** The place of words whose end, or whose beginning, is at a point; always within the strip. */
QRectF ForecastStrip::besides(const QString &text, const QFont &font, qreal at, qreal top, Side side) const
{
    const QFontMetrics metrics(font);
    const qreal wide = metrics.horizontalAdvance(text) + 2;
    const bool isAtLeft = (side == Side::Before) != (layoutDirection() == Qt::RightToLeft);
    QRectF place(isAtLeft ? at - wide - Gap : at + Gap, top, wide, metrics.height());
    place.moveLeft(std::clamp(place.left(), 0.0, std::max(0.0, width() - wide)));
    return place;
}

/** Beside the mark, on the side where it is clear of the marks of the forecast; else before these. */
QRectF ForecastStrip::planWords(const QFont &font) const
{
    const qreal top = rows().plan - 1;
    const std::array marks{m_dates.p50, m_dates.p80};
    const auto isClear = [this, &marks](const QRectF &place) {
        return std::none_of(marks.begin(), marks.end(), [this, &place](const QDate &day) {
            return day.isValid() && place.left() - Gap < x(day) && x(day) < place.right() + Gap;
        });
    };
    for (const Side side : {Side::Before, Side::After}) {
        const QRectF place = besides(planText(), font, x(m_dates.plan), top, side);
        if (isClear(place))
            return place;
    }
    const QDate first = m_dates.p50.isValid() ? std::min(m_dates.plan, m_dates.p50) : m_dates.plan;
    return besides(planText(), font, x(first), top, Side::Before);
}

// ---- painting ------------------------------------------------------------------------------------------------

void ForecastStrip::paintEvent(QPaintEvent *)
{
    if (!m_first.isValid() || m_first >= m_last)
        return;
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    paintBand(painter);
    paintAxis(painter);
    paintPlan(painter);
    paintWords(painter);
}

void ForecastStrip::paintBand(QPainter &painter) const
{
    if (!m_dates.p50.isValid() || !m_dates.p80.isValid())
        return;
    const Tokens &tokens = m_theme.tokens();
    const qreal from = x(m_dates.p50);
    const qreal to = x(m_dates.p80);
    const int high = std::min(m_theme.scaled(BandHeight), rows().text + Gap);
    const QRectF band(std::min(from, to), rows().axis - high, std::abs(to - from), high);
    painter.fillRect(band, tokens.highContrast ? QBrush(tokens.ctl, Qt::Dense6Pattern) : QBrush(tokens.tint2));
    const Words placed = words();
    const qreal bottom = rows().axis + Tick;
    painter.setPen(QPen(tokens.accent, 2, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(QPointF(from, topOfMark(from, 0, placed)), QPointF(from, bottom));
    painter.setPen(QPen(tokens.accent, 2, Qt::DotLine, Qt::FlatCap));
    painter.drawLine(QPointF(to, topOfMark(to, rows().secondDate, placed)), QPointF(to, bottom));
}

/** A mark rises to its words, which stand beside it, or ends below words that are over it. */
qreal ForecastStrip::topOfMark(qreal at, qreal top, const Words &words) const
{
    constexpr int FromTop = 3;
    qreal highest = top + FromTop;
    for (const QRectF &each : {words.half, words.most}) {
        if (each.isValid() && each.left() < at && at < each.right())
            highest = std::max(highest, each.bottom());
    }
    return highest;
}

void ForecastStrip::paintAxis(QPainter &painter) const
{
    const Tokens &tokens = m_theme.tokens();
    const qreal axis = rows().axis + 0.5;
    painter.setPen(tokens.ctl);
    painter.drawLine(QPointF(0, axis), QPointF(width(), axis));
    const QFont font = m_theme.font(TextStyle::Axis);
    painter.setFont(font);
    const QFontMetrics metrics(font);
    const QLocale locale;
    QRectF taken;
    const QDate from(m_first.year(), m_first.month(), 1);
    for (QDate month = from; month <= m_last; month = month.addMonths(1)) {
        if (month < m_first)
            continue;
        const QString name = month.month() == 1 ? locale.toString(month.year()).remove(locale.groupSeparator())
                                                : locale.standaloneMonthName(month.month(), QLocale::ShortFormat);
        const qreal wide = metrics.horizontalAdvance(name) + 2;
        const qreal at = x(month);
        const QRectF place(layoutDirection() == Qt::RightToLeft ? at - Gap - wide : at + Gap, axis + Gap, wide,
                           metrics.height());
        const bool hasRoom = place.left() >= 0 && place.right() <= width();
        if (!hasRoom || (taken.isValid() && place.adjusted(-2 * Gap, 0, 2 * Gap, 0).intersects(taken)))
            continue;
        painter.setPen(tokens.ctl);
        painter.drawLine(QPointF(std::round(at) + 0.5, axis), QPointF(std::round(at) + 0.5, axis + Tick));
        painter.setPen(tokens.text3);
        painter.drawText(place, static_cast<int>(Qt::AlignCenter) | Qt::TextSingleLine, name);
        taken = place;
    }
}

void ForecastStrip::paintPlan(QPainter &painter) const
{
    if (!m_dates.plan.isValid())
        return;
    const Tokens &tokens = m_theme.tokens();
    const qreal at = x(m_dates.plan);
    painter.setPen(QPen(tokens.text2, 2, Qt::DashLine, Qt::FlatCap));
    painter.drawLine(QPointF(at, rows().plan + Gap), QPointF(at, rows().axis + Tick));
    const QFont font = m_theme.font(TextStyle::Control);
    painter.setFont(font);
    drawHaloText(painter, planWords(font), Qt::AlignCenter, planText(), tokens.text2, tokens.surface);
}

ForecastStrip::Words ForecastStrip::words() const
{
    const QFont font = m_theme.font(TextStyle::ControlStrong);
    QRectF half;
    QRectF most;
    if (m_dates.p50.isValid())
        half = besides(halfText(), font, x(m_dates.p50), 0, Side::Before);
    if (m_dates.p80.isValid())
        most = besides(mostText(), font, x(m_dates.p80), rows().secondDate, Side::After);
    if (half.isValid() && most.isValid() && half.adjusted(-Gap, 0, 2 * Gap, 0).intersects(most)) {
        // At an edge the one that has room gives way.
        const bool isHalfLeft = half.center().x() <= most.center().x();
        if (isHalfLeft && half.left() <= 0)
            most.moveLeft(half.right() + 2 * Gap);
        else if (isHalfLeft)
            half.moveRight(most.left() - 2 * Gap);
        else if (most.left() <= 0)
            half.moveLeft(most.right() + 2 * Gap);
        else
            most.moveRight(half.left() - 2 * Gap);
    }
    return {half, most};
}

void ForecastStrip::paintWords(QPainter &painter) const
{
    const Tokens &tokens = m_theme.tokens();
    painter.setFont(m_theme.font(TextStyle::ControlStrong));
    const Words placed = words();
    for (const auto &[place, text] : {std::pair(placed.half, halfText()), std::pair(placed.most, mostText())}) {
        if (place.isValid())
            drawHaloText(painter, place, Qt::AlignCenter, text, tokens.accent, tokens.surface);
    }
}

} // namespace Cairn

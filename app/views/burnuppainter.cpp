// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/burnuppainter.h"

#include "domain/roadmap.h"
#include "models/stepwords.h"
#include "views/theme.h"
#include "views/timelinepainter.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace Cairn {

namespace {

constexpr double FootRoom = 14; // below no hours
constexpr double HeadRoom = 22; // above all hours
constexpr int StagePadding = 14;

QString translated(const char *text)
{
    return QCoreApplication::translate("Timeline", text);
}

/** A round number of hours of which two to five fit. */
double stepOf(double total)
{
    for (double step = 1;; step *= 10) {
        for (const double times : {1.0, 2.0, 5.0}) {
            if (total / (step * times) <= 4)
                return step * times;
        }
    }
}

} // namespace

BurnUpPainter::BurnUpPainter(const TimelineFrame &frame, const Roadmap &roadmap, const BurnUp &lines,
                             const Theme &theme)
    : m_frame(frame)
    , m_roadmap(roadmap)
    , m_lines(lines)
    , m_theme(theme)
    , m_top(frame.y(frame.lanesHeight))
    , m_height(frame.burnUp)
{
}

double BurnUpPainter::y(double hours) const
{
    double most = std::max(m_lines.total, 1.0);
    if (!m_lines.agreed.empty())
        most = std::max(most, m_lines.agreed.back().hours);
    return m_top + m_height - FootRoom - (m_height - FootRoom - HeadRoom) * hours / most;
}

QPolygonF BurnUpPainter::line(const std::vector<BurnUpPoint> &points) const
{
    QPolygonF polygon;
    for (const BurnUpPoint &point : points)
        polygon.append(QPointF(m_frame.x(point.day.addDays(1)), y(point.hours)));
    return polygon;
}

void BurnUpPainter::paint(QPainter &painter) const
{
    if (m_lines.total <= 0)
        return;
    painter.save();
    painter.setClipRect(m_frame.plane());
    const std::vector<QRectF> taken = paintGrid(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    paintLines(painter);
    paintWords(painter, taken);
    painter.restore();
}

std::vector<QRectF> BurnUpPainter::paintGrid(QPainter &painter) const
{
    std::vector<QRectF> words;
    QRectF written;
    const Tokens &tokens = m_theme.tokens();
    const QRectF plane = m_frame.plane();
    painter.setFont(m_theme.font(TextStyle::Axis));
    const Qt::Alignment side = m_frame.isMirrored() ? Qt::AlignRight : Qt::AlignLeft;
    const double height = painter.fontMetrics().height();
    const double step = stepOf(m_lines.total);
    for (double hours = step; hours < m_lines.total * 0.95; hours += step) {
        const double at = std::round(y(hours)) + 0.5;
        painter.setPen(tokens.line);
        painter.drawLine(QPointF(plane.left(), at), QPointF(plane.right(), at));
        painter.setPen(tokens.text3);
        painter.drawText(
            plane.adjusted(7, 0, -7, 0).intersected(QRectF(plane.left(), at - height - 1, plane.width(), height)),
            static_cast<int>(side | Qt::AlignVCenter), stepHoursText(hours), &written);
        words.push_back(written);
    }
    const double ready = std::round(y(m_lines.total)) + 0.5;
    painter.setPen(tokens.ctl);
    painter.drawLine(QPointF(plane.left(), ready), QPointF(plane.right(), ready));
    painter.setFont(m_theme.font(TextStyle::Secondary));
    painter.setPen(tokens.text2);
    const double textHeight = painter.fontMetrics().height();
    painter.drawText(QRectF(plane.left() + 7, ready - textHeight - 2, plane.width() - 14, textHeight),
                     static_cast<int>(side | Qt::AlignVCenter),
                     //: %1 for example "344 h": when so many hours are done, the plan is done
                     translated(QT_TRANSLATE_NOOP("Timeline", "Ready: %1")).arg(stepHoursText(m_lines.total)),
                     &written);
    words.push_back(written);
    return words;
}

void BurnUpPainter::paintLines(QPainter &painter) const
{
    const Tokens &tokens = m_theme.tokens();
    const QPolygonF likely = line(m_lines.likely);
    const QPolygonF careful = line(m_lines.careful);
    if (!likely.isEmpty() && !careful.isEmpty()) {
        QPolygonF band = likely;
        for (auto point = careful.crbegin(); point != careful.crend(); ++point)
            band.append(*point);
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.highContrast ? QBrush(tokens.ctl, Qt::Dense6Pattern) : QBrush(tokens.tint2));
        painter.drawPolygon(band);
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(tokens.text2, 1.5, Qt::DashLine));
    painter.drawPolyline(line(m_lines.agreed));
    painter.setPen(QPen(tokens.accent, 1.5, Qt::DotLine));
    painter.drawPolyline(careful);
    painter.setPen(QPen(tokens.accent, 1.5));
    painter.drawPolyline(likely);
    const QPolygonF done = line(m_lines.done);
    painter.setPen(QPen(tokens.accent, 2.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(done);
    if (!done.isEmpty()) {
        painter.setBrush(tokens.accent);
        painter.setPen(QPen(tokens.surface, 1.5));
        painter.drawEllipse(done.back(), 4.5, 4.5);
    }
}

void BurnUpPainter::paintWords(QPainter &painter, std::vector<QRectF> taken) const
{
    const Tokens &tokens = m_theme.tokens();
    painter.setFont(m_theme.font(TextStyle::Secondary));
    const double height = painter.fontMetrics().height();
    /** Words whose end (or beginning) is at a point, above or below what is written already. */
    const auto write = [&](const QString &text, const QPointF &at, bool isBefore, const QColor &colour) {
        const double width = painter.fontMetrics().horizontalAdvance(text) + 2;
        const bool isAtLeft = isBefore != m_frame.isMirrored();
        QRectF rect(isAtLeft ? at.x() - width - 8 : at.x() + 8, at.y() - height / 2, width, height);
        rect.moveLeft(std::clamp(rect.left(), m_frame.plane().left() + 4,
                                 std::max(m_frame.plane().left() + 4, m_frame.plane().right() - width - 4)));
        const double from = rect.top();
        for (const double lines : {0.0, -1.0, 1.0, -2.0, 2.0}) {
            rect.moveTop(from + lines * height);
            if (std::none_of(taken.begin(), taken.end(), [&](const QRectF &other) { return other.intersects(rect); }))
                break;
        }
        taken.push_back(rect);
        drawHaloText(painter, rect, Qt::AlignCenter, text, colour, tokens.surface);
    };
    const auto middle = [this](const std::vector<BurnUpPoint> &points) {
        const BurnUpPoint &point = points[points.size() / 2];
        return QPointF(m_frame.x(point.day), y(point.hours));
    };
    if (m_lines.agreed.size() > 1 && m_roadmap.agreed.finish.isValid())
        write(translated(m_roadmap.isAgreed ? QT_TRANSLATE_NOOP("Timeline", "agreed, finish %1")
                                            : QT_TRANSLATE_NOOP("Timeline", "plan, finish %1"))
                  .arg(dayText(m_roadmap.agreed.finish, m_roadmap.today)),
              middle(m_lines.agreed), true, tokens.text2);
    if (m_lines.careful.size() > 1)
        //: At the line of hours that the forecast expects
        write(translated(QT_TRANSLATE_NOOP("Timeline", "forecast")), middle(m_lines.careful), false, tokens.text2);
    if (m_lines.done.size() > 2 && m_roadmap.total.hoursDone > 0) {
        const QPointF at = middle(m_lines.done) - QPointF(0, height);
        //: At the line of hours that are done
        write(translated(QT_TRANSLATE_NOOP("Timeline", "done")), at, true, tokens.accent);
    }
}

} // namespace Cairn

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timelineview.h"

#include "domain/openplan.h"
#include "domain/roadmap.h"
#include "models/liveroadmap.h"
#include "models/roadmapmodel.h"
#include "models/stepwords.h"
#include "views/burnuppainter.h"
#include "views/plaintooltip.h"
#include "views/theme.h"
#include "views/timelinepainter.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace Cairn {

namespace {

constexpr int StageColumn = 150;
constexpr int LeastLane = 62;
constexpr int LeastBurnUp = 170;
constexpr int MostBurnUp = 260;
constexpr double WeekZoomPixels = 16;
constexpr double LeastMonthPixels = 0.9;
constexpr double WordsAfter = 20; // letters: room for the date at the finish

/** Tells screen readers of the chosen step, where the timeline has the focus. */
void tell(TimelineView &view, QAccessible::Event what)
{
    if (!QAccessible::isActive() || !view.hasFocus() || !view.currentIndex().isValid())
        return;
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&view);
    if (!list || !list->tableInterface())
        return;
    QAccessibleEvent event(list->tableInterface()->cellAt(view.currentIndex().row(), 0), what);
    QAccessible::updateAccessibility(&event);
}

} // namespace

TimelineView::TimelineView(const Theme &theme, const LiveRoadmap &roadmap, RoadmapModel &steps, QWidget *parent)
    : QListView(parent)
    , m_theme(theme)
    , m_roadmap(roadmap)
    , m_steps(steps)
{
    setModel(&steps);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setAccessibleName(tr("Timeline"));
    setAccessibleDescription(tr("Steps by stage along the weeks. The table shows the same as text."));
    connect(&roadmap, &LiveRoadmap::changed, this, &TimelineView::refresh);
    connect(&roadmap, &LiveRoadmap::forecastChanged, this, &TimelineView::refreshForecast);
    connect(&theme, &Theme::changed, this, &TimelineView::refresh);
    refresh();
}

// ---- layout --------------------------------------------------------------------------------------------------

int TimelineView::stageColumnWidth() const
{
    return m_theme.scaled(StageColumn);
}

int TimelineView::headHeight() const
{
    return 2 * (QFontMetrics(m_theme.font(TextStyle::Secondary)).height() + 8);
}

int TimelineView::burnUpHeight() const
{
    const int room = viewport()->height() - headHeight() - static_cast<int>(m_layout.height);
    return std::clamp(room, m_theme.scaled(LeastBurnUp), m_theme.scaled(MostBurnUp));
}

void TimelineView::refresh()
{
    layOut();
    viewport()->update();
    tell(*this, QAccessible::NameChanged); // its dates belong to its name
}

void TimelineView::refreshForecast()
{
    refresh();
}

void TimelineView::layOut()
{
    const Roadmap &roadmap = m_roadmap.roadmap();
    if (!roadmap.today.isValid())
        return;
    m_scale = TimelineScale::of(roadmap, m_roadmap.forecast());
    const int room = viewport()->width() - stageColumnWidth();
    const double days = static_cast<double>(m_scale.first.daysTo(m_scale.last) + 1);
    const QFontMetricsF font(m_theme.font(TextStyle::Secondary));
    const double words = WordsAfter * font.averageCharWidth();
    const double fitting = (room - words) / days;
    m_scale.pixelsPerDay = m_zoom == Zoom::Weeks ? std::max(WeekZoomPixels * m_theme.textScale(), fitting)
                                                 : std::max(LeastMonthPixels * m_theme.textScale(), fitting);
    m_scale.last = m_scale.last.addDays(static_cast<qint64>(words / m_scale.pixelsPerDay));
    m_layout = timelineLayout(roadmap, m_roadmap.catalogue(), m_scale, font, m_theme.scaled(LeastLane));
    m_burnUp = burnUp(roadmap, m_roadmap.plan().state(), m_roadmap.forecast());
    updateGeometries();
    if (!m_hasScrolled && isVisible() && !m_layout.bars.empty()) {
        m_hasScrolled = true;
        scrollToToday();
    }
}

void TimelineView::updateGeometries()
{
    QAbstractItemView::updateGeometries();
    const int room = viewport()->width() - stageColumnWidth();
    horizontalScrollBar()->setRange(0, std::max(0, static_cast<int>(std::ceil(m_scale.width())) - room));
    horizontalScrollBar()->setPageStep(room);
    horizontalScrollBar()->setSingleStep(m_theme.scaled(24));
    const int height = headHeight() + static_cast<int>(std::ceil(m_layout.height)) + burnUpHeight();
    verticalScrollBar()->setRange(0, std::max(0, height - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height() - headHeight());
    verticalScrollBar()->setSingleStep(m_theme.scaled(24));
}

void TimelineView::doItemsLayout()
{
    QAbstractItemView::doItemsLayout();
}

void TimelineView::resizeEvent(QResizeEvent *event)
{
    QAbstractItemView::resizeEvent(event);
    layOut();
}

void TimelineView::setZoom(Zoom zoom)
{
    if (zoom == m_zoom)
        return;
    m_zoom = zoom;
    layOut();
    scrollToToday();
    viewport()->update();
}

void TimelineView::scrollToToday()
{
    const int room = viewport()->width() - stageColumnWidth();
    horizontalScrollBar()->setValue(static_cast<int>(m_scale.at(m_roadmap.today())) - room / 3);
}

int TimelineView::horizontalOffset() const
{
    return horizontalScrollBar()->value();
}

int TimelineView::verticalOffset() const
{
    return verticalScrollBar()->value();
}

TimelineFrame TimelineView::frame() const
{
    TimelineFrame frame;
    frame.viewport = viewport()->rect();
    frame.stageColumn = stageColumnWidth();
    frame.head = headHeight();
    frame.offset = QPoint(horizontalOffset(), verticalOffset());
    frame.direction = layoutDirection();
    frame.scale = m_scale;
    frame.lanesHeight = m_layout.height;
    frame.burnUp = burnUpHeight();
    return frame;
}

double TimelineView::timeAt(const QPoint &point) const
{
    const int x = isRightToLeft() ? viewport()->width() - point.x() : point.x();
    return x - stageColumnWidth() + horizontalOffset();
}

// ---- bars ----------------------------------------------------------------------------------------------------

const TimelineBar *TimelineView::barOf(const StepId &step) const
{
    const auto found = std::find_if(m_layout.bars.begin(), m_layout.bars.end(),
                                    [&step](const TimelineBar &bar) { return bar.step == step; });
    return found == m_layout.bars.end() ? nullptr : &*found;
}

const TimelineBar &TimelineView::barOfToday() const
{
    const double today = m_scale.at(m_roadmap.today());
    return *std::min_element(m_layout.bars.begin(), m_layout.bars.end(),
                             [today](const TimelineBar &a, const TimelineBar &b) {
                                 const auto distance = [today](const TimelineBar &bar) {
                                     return std::max({bar.rect.left() - today, today - bar.rect.right(), 0.0});
                                 };
                                 return distance(a) < distance(b);
                             });
}

const TimelineBar *TimelineView::barAt(const QPoint &point) const
{
    // A bar is low and may be short; what is near it is meant too.
    const int margin = m_theme.scaled(7);
    const int x = isRightToLeft() ? viewport()->width() - point.x() : point.x();
    if (x < stageColumnWidth() || point.y() < headHeight())
        return nullptr;
    for (const TimelineBar &bar : m_layout.bars) {
        const QRectF seen = toViewport(bar.rect);
        const qreal beside = std::max(0.0, (m_theme.scaled(24) - seen.width()) / 2);
        if (seen.adjusted(-beside, -margin, beside, margin).contains(point))
            return &bar;
    }
    return nullptr;
}

QRect TimelineView::visualRect(const QModelIndex &index) const
{
    const TimelineBar *bar = barOf(m_steps.stepAt(index));
    return bar ? toViewport(bar->rect).toAlignedRect() : QRect();
}

QModelIndex TimelineView::indexAt(const QPoint &point) const
{
    const TimelineBar *bar = barAt(point);
    return bar ? m_steps.indexOf(bar->step) : QModelIndex();
}

void TimelineView::scrollTo(const QModelIndex &index, ScrollHint)
{
    const TimelineBar *bar = barOf(m_steps.stepAt(index));
    if (!bar)
        return;
    const int side = m_theme.scaled(24);
    const int room = viewport()->width() - stageColumnWidth();
    const int left = static_cast<int>(bar->rect.left());
    if (left - side < horizontalOffset())
        horizontalScrollBar()->setValue(left - side);
    else if (static_cast<int>(bar->rect.right()) + side > horizontalOffset() + room)
        horizontalScrollBar()->setValue(std::min(left - side, static_cast<int>(bar->rect.right()) + side - room));
    const int top = static_cast<int>(bar->rect.top()) - m_theme.scaled(28);
    const int height = viewport()->height() - headHeight();
    if (top < verticalOffset())
        verticalScrollBar()->setValue(top);
    else if (static_cast<int>(bar->rect.bottom()) + side > verticalOffset() + height)
        verticalScrollBar()->setValue(static_cast<int>(bar->rect.bottom()) + side - height);
}

void TimelineView::choose(const StepId &step)
{
    const QModelIndex index = m_steps.indexOf(step);
    if (index.isValid())
        setCurrentIndex(index);
    else
        selectionModel()->clear();
}

StepId TimelineView::chosen() const
{
    return m_steps.stepAt(currentIndex());
}

void TimelineView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    // Not that of QListView, which tells of another cell, and even where the table has the focus.
    QAbstractItemView::currentChanged(current, previous);
    tell(*this, QAccessible::Focus);
    viewport()->update();
    emit stepChosen(m_steps.stepAt(current));
}

void TimelineView::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command)
{
    const QModelIndex index = indexAt(rect.center());
    if (index.isValid())
        selectionModel()->select(index, command | QItemSelectionModel::Rows);
}

QRegion TimelineView::visualRegionForSelection(const QItemSelection &selection) const
{
    QRegion region;
    for (const QModelIndex &index : selection.indexes())
        region += visualRect(index).adjusted(-4, -4, 4, 4);
    return region;
}

// ---- keyboard ------------------------------------------------------------------------------------------------

const TimelineBar *TimelineView::nextBar(const TimelineBar &from, int rows, int along) const
{
    const TimelineBar *best = nullptr;
    double least = 0;
    for (const TimelineBar &bar : m_layout.bars) {
        const double down = bar.rect.top() - from.rect.top();
        const double right = bar.rect.left() - from.rect.left();
        const bool isThere = rows != 0 ? down * rows > 1 : std::abs(down) <= 1 && right * along > 0;
        if (!isThere)
            continue;
        // The nearest row counts first, and within it what is nearest.
        constexpr double RowsFirst = 1e6;
        const double far = rows != 0 ? std::abs(down) * RowsFirst + std::abs(right) : std::abs(right);
        if (!best || far < least) {
            best = &bar;
            least = far;
        }
    }
    return best;
}

QModelIndex TimelineView::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    if (m_layout.bars.empty())
        return {};
    const TimelineBar *current = barOf(chosen());
    if (!current)
        return m_steps.indexOf(barOfToday().step);
    if (action == MoveHome)
        return m_steps.indexOf(m_layout.bars.front().step);
    const TimelineBar *next = nullptr;
    switch (action) {
    case MoveUp:
        next = nextBar(*current, -1, 0);
        break;
    case MoveDown:
        next = nextBar(*current, 1, 0);
        break;
    case MoveLeft:
        next = nextBar(*current, 0, isRightToLeft() ? 1 : -1);
        break;
    case MoveRight:
        next = nextBar(*current, 0, isRightToLeft() ? -1 : 1);
        break;
    case MoveEnd:
        next = &m_layout.bars.back();
        break;
    default:
        break;
    }
    return m_steps.indexOf((next ? next : current)->step);
}

void TimelineView::keyPressEvent(QKeyEvent *event)
{
    const StepId step = chosen();
    const RoadmapStep *known = step.isEmpty() ? nullptr : m_roadmap.roadmap().step(step);
    const bool isAlone = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    if (known && isAlone && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        emit stepOpened(step);
        return;
    }
    if (known && known->isOpen() && event->modifiers() == Qt::AltModifier) {
        constexpr int Week = 7;
        const bool isLater = (event->key() == Qt::Key_Right) != isRightToLeft();
        if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right) {
            const QDate from = known->start.isValid() ? known->start : m_roadmap.today();
            emit moveWanted(step, std::max(from.addDays(isLater ? Week : -Week), m_roadmap.today()));
            return;
        }
        if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down) {
            emit orderWanted(step, event->key() == Qt::Key_Up ? -1 : 1);
            return;
        }
    }
    QAbstractItemView::keyPressEvent(event);
}

void TimelineView::focusInEvent(QFocusEvent *event)
{
    // The base class would choose the first step: choosing one is left to the person.
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void TimelineView::focusOutEvent(QFocusEvent *event)
{
    QAbstractItemView::focusOutEvent(event);
    viewport()->update();
}

// ---- mouse ---------------------------------------------------------------------------------------------------

void TimelineView::mousePressEvent(QMouseEvent *event)
{
    const TimelineBar *bar = barAt(event->position().toPoint());
    m_drag.reset();
    if (bar && event->button() == Qt::LeftButton) {
        m_drag = Drag{bar->step, event->position().toPoint()};
        choose(bar->step);
        event->accept();
        return;
    }
    QAbstractItemView::mousePressEvent(event);
}

void TimelineView::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint point = event->position().toPoint();
    if (m_drag && (event->buttons() & Qt::LeftButton)) {
        const RoadmapStep *step = m_roadmap.roadmap().step(m_drag->step);
        constexpr int LeastWay = 6;
        if (step && step->isOpen() && (m_drag->isMoving || std::abs(point.x() - m_drag->from.x()) >= LeastWay)) {
            m_drag->isMoving = true;
            m_drag->pixels = timeAt(point) - timeAt(m_drag->from);
            viewport()->setCursor(Qt::SizeHorCursor);
            viewport()->update();
        }
        return;
    }
    viewport()->setCursor(barAt(point) ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void TimelineView::mouseReleaseEvent(QMouseEvent *event)
{
    viewport()->unsetCursor();
    const std::optional<Drag> drag = std::exchange(m_drag, std::nullopt);
    if (drag && drag->isMoving) {
        const TimelineBar *bar = barOf(drag->step);
        viewport()->update();
        if (bar) {
            const QDate day = m_scale.dayAt(std::max(bar->rect.left() + drag->pixels, 0.0));
            emit moveWanted(drag->step, std::max(day, m_roadmap.today()));
        }
        return;
    }
    if (!drag)
        QAbstractItemView::mouseReleaseEvent(event);
}

void TimelineView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const TimelineBar *bar = barAt(event->position().toPoint()))
        emit stepOpened(bar->step);
}

QString TimelineView::tipOf(const StepId &step) const
{
    const RoadmapStep *known = m_roadmap.roadmap().step(step);
    if (!known)
        return {};
    QStringList lines{known->step.title, stateText(*known), hoursDoneText(known->hoursDone, known->step.hours.likely)};
    const QDate today = m_roadmap.today();
    //: %1 and %2 are the first and the last day of a step
    lines.append(tr("%1 to %2").arg(dayText(known->start, today), dayText(known->finish, today)));
    if (known->fixedStart)
        lines.append(tr("Not before %1: you fixed this day").arg(dayText(*known->fixedStart, today)));
    return lines.join(u'\n');
}

bool TimelineView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const TimelineBar *bar = barAt(help->pos());
        QToolTip::showText(help->globalPos(), bar ? plainToolTip(tipOf(bar->step)) : QString(), viewport());
        return true;
    }
    return QAbstractItemView::viewportEvent(event);
}

void TimelineView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    const Roadmap &roadmap = m_roadmap.roadmap();
    const TimelineFrame where = frame();
    const TimelinePainter lanes(where, roadmap, m_roadmap.forecast(), m_theme);
    painter.fillRect(where.viewport, m_theme.tokens().surface);
    lanes.paintGround(painter);
    const StepId current = hasFocus() ? chosen() : StepId();
    for (const TimelineBar &bar : m_layout.bars) {
        const RoadmapStep *step = roadmap.step(bar.step);
        if (!step)
            continue;
        const bool isDragged = m_drag && m_drag->isMoving && m_drag->step == bar.step;
        const QRectF rect = isDragged ? bar.rect.translated(m_drag->pixels, 0) : bar.rect;
        const bool isChosen = bar.step == chosen();
        lanes.paintBar(painter, rect, *step, isChosen, bar.step == current);
    }
    for (const TimelineLabel &label : m_layout.labels)
        lanes.paintLabel(painter, label);
    BurnUpPainter(where, roadmap, m_burnUp, m_theme).paint(painter);
    lanes.paintDates(painter);
    lanes.paintStages(painter, m_layout);
    lanes.paintHead(painter);
}

} // namespace Cairn

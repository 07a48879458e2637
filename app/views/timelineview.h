// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "models/burnup.h"
#include "views/timelineframe.h"
#include "views/timelinelayout.h"

#include <QListView>

#include <optional>

namespace Cairn {

class LiveRoadmap;
class RoadmapModel;
class Theme;
struct Forecast;
struct RoadmapStep;

/**
 * The roadmap along the weeks: a lane for each stage with its bars, the days without study, today, the likely finish,
 * and below how the hours add up. It draws what the model's rows are about; arrows go from bar to bar, Alt with arrows
 * moves a step in time, and so does dragging. The table twin shows the same rows. To a screen reader it is a list of
 * the steps; of the base class it keeps nothing else.
 */
class TimelineView final : public QListView
{
    Q_OBJECT

public:
    enum class Zoom : quint8 { Weeks, Months };

    TimelineView(const Theme &theme, const LiveRoadmap &roadmap, RoadmapModel &steps, QWidget *parent = nullptr);

    Zoom zoom() const { return m_zoom; }
    void setZoom(Zoom zoom);
    void choose(const StepId &step);
    StepId chosen() const;
    void scrollToToday();

    QRect visualRect(const QModelIndex &index) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    QModelIndex indexAt(const QPoint &point) const override;

signals:
    void stepChosen(const Cairn::StepId &step);
    /** Enter or a double click on a bar. */
    void stepOpened(const Cairn::StepId &step);
    /** No work on the step before this day. */
    void moveWanted(const Cairn::StepId &step, const QDate &day);
    /** The step shall come one place earlier or later in the order. */
    void orderWanted(const Cairn::StepId &step, int places);

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    int horizontalOffset() const override;
    int verticalOffset() const override;
    bool isIndexHidden(const QModelIndex &) const override { return false; }
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command) override;
    QRegion visualRegionForSelection(const QItemSelection &selection) const override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void updateGeometries() override;
    void doItemsLayout() override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    struct Drag
    {
        StepId step;
        QPoint from;
        bool isMoving = false;
        double pixels = 0; ///< along the time
    };

    void refresh();
    void refreshForecast();
    void layOut();
    int stageColumnWidth() const;
    int headHeight() const;
    int burnUpHeight() const;
    const TimelineBar *barOf(const StepId &step) const;
    /** That of today, or the nearest to it; there must be one. */
    const TimelineBar &barOfToday() const;
    const TimelineBar *barAt(const QPoint &point) const;
    const TimelineBar *nextBar(const TimelineBar &from, int rows, int along) const;
    TimelineFrame frame() const;
    QRectF toViewport(const QRectF &rect) const { return frame().toViewport(rect); }
    double timeAt(const QPoint &point) const;
    QString tipOf(const StepId &step) const;

    const Theme &m_theme;
    const LiveRoadmap &m_roadmap;
    RoadmapModel &m_steps;
    Zoom m_zoom = Zoom::Months;
    TimelineScale m_scale;
    TimelineLayout m_layout;
    BurnUp m_burnUp;
    std::optional<Drag> m_drag;
    bool m_hasScrolled = false; ///< to today, once there was something to see
};

} // namespace Cairn

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/steptable.h"

#include "models/roadmapmodel.h"
#include "views/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

namespace Cairn {

StepTable::StepTable(const Theme &theme, RoadmapModel &steps, QWidget *parent)
    : QTableView(parent)
    , m_theme(theme)
    , m_steps(steps)
{
    setModel(&steps);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setAccessibleName(tr("Steps of the roadmap"));
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    connect(this, &QTableView::activated, this,
            [this](const QModelIndex &index) { emit stepOpened(m_steps.stepAt(index)); });
    connect(&theme, &Theme::changed, this, &StepTable::placeColumns);
    connect(&steps, &QAbstractItemModel::modelReset, this, &StepTable::placeColumns);
    placeColumns();
}

void StepTable::placeColumns()
{
    const QFontMetrics metrics(m_theme.font(TextStyle::Control));
    setFont(m_theme.font(TextStyle::Control));
    verticalHeader()->setDefaultSectionSize(metrics.height() + 10);
    constexpr int Gap = 24;
    int others = 0;
    for (int column = RoadmapModel::StageColumn; column < RoadmapModel::ColumnCount; ++column) {
        int width =
            horizontalHeader()->fontMetrics().horizontalAdvance(m_steps.headerData(column, Qt::Horizontal).toString());
        for (int row = 0; row < m_steps.rowCount(); ++row)
            width = std::max(width, metrics.horizontalAdvance(m_steps.index(row, column).data().toString()));
        horizontalHeader()->resizeSection(column, width + Gap);
        others += width + Gap;
    }
    const int least = m_theme.scaled(240);
    horizontalHeader()->resizeSection(RoadmapModel::StepColumn, std::max(least, viewport()->width() - others));
}

void StepTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    placeColumns();
}

void StepTable::choose(const StepId &step)
{
    const QModelIndex index = m_steps.indexOf(step);
    if (index.isValid() && m_steps.stepAt(currentIndex()) != step)
        setCurrentIndex(index);
}

void StepTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    // QTableView tells screen readers that the cell has the focus, even where the timeline has it.
    hasFocus() ? QTableView::currentChanged(current, previous) : QAbstractItemView::currentChanged(current, previous);
    if (current.row() != previous.row() || !previous.isValid())
        emit stepChosen(m_steps.stepAt(current));
}

void StepTable::copyRows()
{
    QStringList lines;
    for (int row = -1; row < m_steps.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < RoadmapModel::ColumnCount; ++column)
            cells.append(row < 0 ? m_steps.headerData(column, Qt::Horizontal).toString()
                                 : m_steps.index(row, column).data().toString().simplified());
        lines.append(cells.join(u'\t'));
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

void StepTable::keyPressEvent(QKeyEvent *event)
{
    const StepId step = m_steps.stepAt(currentIndex());
    if (event->matches(QKeySequence::Copy)) {
        copyRows();
        return;
    }
    if (!step.isEmpty() && event->modifiers() == Qt::NoModifier && event->key() == Qt::Key_Space) {
        emit tickWanted(step);
        return;
    }
    const bool isUpOrDown = event->key() == Qt::Key_Up || event->key() == Qt::Key_Down;
    if (!step.isEmpty() && event->modifiers() == Qt::AltModifier && isUpOrDown) {
        emit orderWanted(step, event->key() == Qt::Key_Up ? -1 : 1);
        return;
    }
    QTableView::keyPressEvent(event);
}

} // namespace Cairn

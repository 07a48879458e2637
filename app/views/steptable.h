// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

#include <QTableView>

namespace Cairn {

class RoadmapModel;
class Theme;

/** The table twin of the timeline: every step with its dates as text, to read, to copy and to mark. */
class StepTable final : public QTableView
{
    Q_OBJECT

public:
    StepTable(const Theme &theme, RoadmapModel &steps, QWidget *parent = nullptr);

    void choose(const StepId &step);

signals:
    void stepChosen(const Cairn::StepId &step);
    void stepOpened(const Cairn::StepId &step);
    /** Space on a row: done, or open again. */
    void tickWanted(const Cairn::StepId &step);
    /** Alt with Up or Down. */
    void orderWanted(const Cairn::StepId &step, int places);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void placeColumns();
    void copyRows();

    const Theme &m_theme;
    RoadmapModel &m_steps;
};

} // namespace Cairn

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/nextstep.h"

#include <QFrame>
#include <QTimer>

class QPushButton;

namespace Cairn {

class LiveRoadmap;
class PlanCommands;
class StyledLabel;
class Theme;

/** One step on a plate, with its reason: to be started, to be swapped, or, while the timer runs, to be stopped. */
class NextStepPlate final : public QFrame
{
    Q_OBJECT

public:
    NextStepPlate(const Theme &theme, const LiveRoadmap &roadmap, PlanCommands &commands, QWidget *parent = nullptr);

    /** The step of a running timer goes before the next one of the plan. Hidden where there is neither. */
    void showStep(const std::optional<NextStep> &next);

    QWidget *firstFocus() const;

signals:
    /** The person wants the other step first. */
    void swapWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QPushButton *makeButton(const QString &icon);
    void build();
    void showNext();
    void showTimer();
    void showTime();
    void keepFocus(bool hadFocus) const;
    QString dayWords() const;

    const Theme &m_theme;
    const LiveRoadmap &m_roadmap;
    PlanCommands &m_commands;
    StyledLabel *m_title;
    StyledLabel *m_reason;
    QPushButton *m_swap;
    QPushButton *m_start;
    QPushButton *m_forget;
    QPushButton *m_stop;
    QTimer m_minute; ///< until the next minute of the running time is full; only while this is seen
    std::optional<NextStep> m_next;
};

} // namespace Cairn

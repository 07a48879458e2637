// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/repair.h"

#include <QFrame>

#include <array>
#include <vector>

class QPushButton;
class QRadioButton;

namespace Cairn {

class LiveRoadmap;
class PlanCommands;
class StyledLabel;
class Theme;

/**
 * What to do about a plan that is behind: up to three ways, each with its effect. Nothing changes until one is chosen
 * by the button that names it. Not shown where nothing needs repair.
 */
class RepairCard final : public QFrame
{
    Q_OBJECT

public:
    RepairCard(const Theme &theme, const LiveRoadmap &roadmap, PlanCommands &commands, QWidget *parent = nullptr);

signals:
    /** The person wants to see the dates that this way leads to; nothing: those of now again. */
    void previewWanted(const std::vector<Cairn::Edit> &edits);

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct Way
    {
        QFrame *plate = nullptr;
        QRadioButton *name = nullptr;
        StyledLabel *how = nullptr;
        StyledLabel *effect = nullptr;
    };

    Way makeWay();
    void refresh();
    void showWays();
    void choose(size_t way);
    void preview();
    QString howText(const Repair &repair) const;
    QString effectText(const Repair &repair) const;
    QString buttonText(const Repair &repair) const;

    const Theme &m_theme;
    const LiveRoadmap &m_roadmap;
    PlanCommands &m_commands;
    std::vector<Repair> m_repairs;
    std::array<Way, 3> m_ways;
    StyledLabel *m_title;
    StyledLabel *m_note;
    QPushButton *m_preview;
    QPushButton *m_do;
    size_t m_chosen = 0;
    bool m_isOutdated = true;
};

} // namespace Cairn

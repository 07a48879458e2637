// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/growthladder.h"

#include <QWidget>

#include <array>

namespace Cairn {

class StyledLabel;
class Theme;

/** The three seniorities of a role side by side, each with match and hours to go, and what one is trusted with. */
class GrowthLadderView final : public QWidget
{
    Q_OBJECT

public:
    explicit GrowthLadderView(const Theme &theme, QWidget *parent = nullptr);

    /** The shown seniority and all below it are marked. */
    void showLadder(const GrowthLadder &ladder, CareerLevel shown);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Step
    {
        StyledLabel *name = nullptr;
        StyledLabel *match = nullptr;
        StyledLabel *hours = nullptr;
        StyledLabel *trust = nullptr;
    };

    const Theme &m_theme;
    std::array<Step, CareerLevelCount> m_steps;
    CareerLevel m_shown = CareerLevel::Entry;
};

} // namespace Cairn

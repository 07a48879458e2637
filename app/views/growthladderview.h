// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/growthladder.h"

#include <QWidget>

#include <array>

class QPushButton;

namespace Cairn {

class StyledLabel;
class Theme;

/**
 * The three seniorities of a role side by side, each with match and hours to go, and what one is trusted with; links
 * lead to what changes between them.
 */
class GrowthLadderView final : public QWidget
{
    Q_OBJECT

public:
    explicit GrowthLadderView(const Theme &theme, QWidget *parent = nullptr);

    /** The shown seniority and all below it are marked. */
    void showLadder(const GrowthLadder &ladder, CareerLevel shown);

signals:
    /** The person wants to see how the role grows, and where it leads. */
    void growthAsked();

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

    QPushButton *addLink(const QString &words);

    const Theme &m_theme;
    QPushButton *m_changes = nullptr;
    QPushButton *m_leads = nullptr;
    std::array<Step, CareerLevelCount> m_steps;
    CareerLevel m_shown = CareerLevel::Entry;
};

} // namespace Cairn

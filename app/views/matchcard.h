// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/homecard.h"

namespace Cairn {

class LiveRoadmap;
class MatchRing;
struct MatchBill;
struct Role;

/** How well the person fits the target today, and what would lift that the most for its hours. */
class MatchCard final : public HomeCard
{
    Q_OBJECT

public:
    MatchCard(const Theme &theme, const LiveRoadmap &roadmap, QWidget *parent = nullptr);

    void refresh() override;

private:
    void showLift(const Role &role, const MatchBill &bill);

    const LiveRoadmap &m_roadmap;
    MatchRing *m_ring;
    StyledLabel *m_role;
    StyledLabel *m_reached;
    QFrame *m_lift;
    StyledLabel *m_liftTitle;
    StyledLabel *m_liftText;
};

} // namespace Cairn

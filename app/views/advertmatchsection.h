// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/panesection.h"

class QPushButton;

namespace Cairn {

class AdvertBillModel;
class AdvertBillView;
class BillLegend;
class LiveAdvert;
class MatchRing;

/** How a person fits to the advertisement: ring, how many skills are reached, whose levels are asked, and the bill. */
class AdvertMatchSection final : public PaneSection
{
    Q_OBJECT

public:
    AdvertMatchSection(const Theme &theme, const LiveAdvert &advert, QWidget *parent = nullptr);

    const AdvertBillView *billView() const { return m_view; }

private:
    void refresh();
    QString levelWords() const;

    const LiveAdvert &m_advert;
    AdvertBillModel *m_bill;
    AdvertBillView *m_view;
    MatchRing *m_ring;
    StyledLabel *m_reached;
    StyledLabel *m_levels;
    BillLegend *m_legend;
    QPushButton *m_extent;
};

} // namespace Cairn

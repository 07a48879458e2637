// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/careerlevel.h"
#include "domain/ids.h"
#include "views/comparemode.h"
#include "views/growthway.h"

#include <QWidget>

class QComboBox;

namespace Cairn {

class Catalogue;
class SegmentSwitch;
class Theme;

/** What the page Compare shows: roles, growth or hours; at which level; of which role, and along which way. */
class CompareBar final : public QWidget
{
    Q_OBJECT

public:
    CompareBar(const Theme &theme, const Catalogue &catalogue, QWidget *parent = nullptr);

    CompareMode mode() const;
    /** Without modeChosen(); the other choices are those of the mode. */
    void setMode(CompareMode mode);
    void setLevel(CareerLevel level);
    void setGrowthRole(const RoleId &role);
    void setWay(GrowthWay way);
    GrowthWay way() const;

signals:
    void modeChosen(Cairn::CompareMode mode);
    void levelChosen(Cairn::CareerLevel level);
    void growthRoleChosen(const Cairn::RoleId &role);
    void wayChosen(Cairn::GrowthWay way);

private:
    void fill(const Catalogue &catalogue);
    void connectParts();

    SegmentSwitch *m_mode;
    QComboBox *m_level;
    QComboBox *m_role;
    SegmentSwitch *m_way;
};

} // namespace Cairn

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/comparebar.h"

#include "domain/catalogue.h"
#include "views/fittingcombo.h"
#include "views/flowlayout.h"
#include "views/segmentswitch.h"
#include "views/theme.h"

#include <algorithm>

namespace Cairn {

CompareBar::CompareBar(const Theme &theme, const Catalogue &catalogue, QWidget *parent)
    : QWidget(parent)
    , m_mode(new SegmentSwitch(this))
    , m_level(new FittingCombo(this))
    , m_role(new FittingCombo(this))
    , m_way(new SegmentSwitch(this))
{
    m_mode->setAccessibleName(tr("What is compared"));
    m_mode->addSegment(tr("Roles"), theme.icon(QStringLiteral("compare")));
    //: How a role grows: its seniorities, and the roles that it leads to
    m_mode->addSegment(tr("Growth"), theme.icon(QStringLiteral("up")));
    //: Which hours of work are worth most next
    m_mode->addSegment(tr("Next hours"), theme.icon(QStringLiteral("clock")));
    m_level->setProperty("caption", tr("Level"));
    m_level->setAccessibleName(tr("Level"));
    m_role->setProperty("caption", tr("Role"));
    m_role->setAccessibleName(tr("Role whose growth is shown"));
    m_way->setAccessibleName(tr("How growth is laid out"));
    //: The seniorities of one role
    m_way->addSegment(tr("Seniority"), {});
    //: The roles that one leads to
    m_way->addSegment(tr("Moves"), {});
    auto *flow = new FlowLayout(this, 8);
    flow->setContentsMargins(0, 0, 0, 0);
    for (QWidget *part : std::initializer_list<QWidget *>{m_mode, m_level, m_role, m_way})
        flow->addWidget(part);
    fill(catalogue);
    connectParts();
    setMode(CompareMode::Roles);
    setWay(GrowthWay::Seniority);
}

void CompareBar::fill(const Catalogue &catalogue)
{
    for (const CareerLevel level : AllCareerLevels)
        m_level->addItem(nameOf(level), static_cast<int>(level));
    std::vector<const Role *> roles;
    for (const Role &role : catalogue.roles())
        roles.push_back(&role);
    std::sort(roles.begin(), roles.end(), [](const Role *a, const Role *b) {
        const int order = a->title.localeAwareCompare(b->title);
        return order != 0 ? order < 0 : a->id < b->id;
    });
    for (const Role *role : roles)
        m_role->addItem(role->title, role->id.text());
}

void CompareBar::connectParts()
{
    connect(m_mode, &SegmentSwitch::segmentChosen, this, [this](int segment) {
        const auto mode = static_cast<CompareMode>(segment);
        setMode(mode);
        emit modeChosen(mode);
    });
    connect(m_level, &QComboBox::activated, this,
            [this] { emit levelChosen(static_cast<CareerLevel>(m_level->currentData().toInt())); });
    connect(m_role, &QComboBox::activated, this,
            [this] { emit growthRoleChosen(RoleId(m_role->currentData().toString())); });
    connect(m_way, &SegmentSwitch::segmentChosen, this,
            [this](int segment) { emit wayChosen(static_cast<GrowthWay>(segment)); });
}

CompareMode CompareBar::mode() const
{
    return static_cast<CompareMode>(std::max(m_mode->chosen(), 0));
}

void CompareBar::setMode(CompareMode mode)
{
    m_mode->setChosen(static_cast<int>(mode));
    m_level->setVisible(mode == CompareMode::Roles);
    m_role->setVisible(mode == CompareMode::Growth);
    m_way->setVisible(mode == CompareMode::Growth);
}

void CompareBar::setLevel(CareerLevel level)
{
    m_level->setCurrentIndex(m_level->findData(static_cast<int>(level)));
}

void CompareBar::setGrowthRole(const RoleId &role)
{
    m_role->setCurrentIndex(m_role->findData(role.text()));
}

void CompareBar::setWay(GrowthWay way)
{
    m_way->setChosen(static_cast<int>(way));
}

GrowthWay CompareBar::way() const
{
    return static_cast<GrowthWay>(std::max(m_way->chosen(), 0));
}

} // namespace Cairn

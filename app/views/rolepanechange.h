// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/catalogue.h"
#include "domain/openplan.h"

#include <QFrame>

class QPushButton;
class QSpinBox;

namespace Cairn {

class RoleTextBlock;
class StyledLabel;
class Theme;
struct LevelRise;
struct SmallestChange;

/**
 * The least work that brings the match with a role to a percentage, which the person chooses: skill by skill with
 * hours, what has to be known before, and a button that asks for all of it on the roadmap.
 */
class RolePaneChange final : public QFrame
{
    Q_OBJECT

public:
    RolePaneChange(const Theme &theme, const Catalogue &catalogue, const OpenPlan &plan, QWidget *parent = nullptr);

    /** Another role or seniority begins with the usual percentage again. */
    void showRole(const RoleId &role, CareerLevel level);
    /** As the plan is now. */
    void refresh();

signals:
    void levelsWanted(const QMap<Cairn::SkillId, Cairn::Level> &levels);

private:
    void build();
    StyledLabel *makeText(const QString &tone = {});
    void showChange(const SmallestChange &change);
    void showButton(const SmallestChange &change);
    QString riseText(const LevelRise &rise) const;
    QString beforeText(const std::vector<LevelRise> &before) const;

    const Theme &m_theme;
    const Catalogue &m_catalogue;
    const OpenPlan &m_plan;
    RoleId m_role;
    CareerLevel m_level = CareerLevel::Entry;
    bool m_wishChosen = false; ///< by the person
    QMap<SkillId, Level> m_open;

    StyledLabel *m_title = nullptr;
    QSpinBox *m_wish = nullptr;
    RoleTextBlock *m_rises = nullptr;
    StyledLabel *m_sum = nullptr;
    StyledLabel *m_before = nullptr;
    QWidget *m_planned = nullptr;
    QPushButton *m_add = nullptr;
};

} // namespace Cairn

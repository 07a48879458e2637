// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/catalogue.h"
#include "domain/target.h"
#include "views/firstrunstep.h"

#include <QMap>

class QCheckBox;
class QFrame;
class QLayout;

namespace Cairn {

class RoleButton;
class StyledLabel;
class Theme;

/** Third step: tick the skills that are asked most, and see which roles are nearest by that. */
class FirstRunSkillsStep final : public FirstRunStep
{
    Q_OBJECT

public:
    FirstRunSkillsStep(const Theme &theme, const Catalogue &catalogue, QWidget *parent);

    QString title() const override;
    QString hint() const override;
    QWidget *firstFocus() const override;

    /** A tick stands for the level Working. */
    QMap<SkillId, Level> levels() const;
    /** Of roles that are equally near, the one that meets more interests stands first. */
    void setInterests(const std::vector<InterestId> &interests);

signals:
    void targetChosen(const Cairn::Target &target);

protected:
    void retranslate() override;

private:
    struct Tick
    {
        SkillId skill;
        QCheckBox *box;
    };
    struct Heading
    {
        GroupId group;
        StyledLabel *label;
        QWidget *box;
    };
    struct NearRole
    {
        RoleId role;
        RoleButton *button;
    };

    QLayout *makeGroups(const Theme &theme);
    QFrame *makeNearest(const Theme &theme);
    std::vector<const Role *> rolesByMatch() const;
    void showNearest();

    const Catalogue &m_catalogue;
    std::vector<InterestId> m_interests;
    std::vector<Heading> m_headings;
    std::vector<Tick> m_ticks;
    std::vector<NearRole> m_nearest;
    StyledLabel *m_nearestLabel = nullptr;
};

} // namespace Cairn

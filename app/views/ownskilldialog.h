// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ownskill.h"
#include "domain/skillgroup.h"
#include "views/skillchoice.h"

#include <QDialog>

#include <memory>
#include <vector>

namespace Cairn {

class Theme;

namespace Ui {
class OwnSkillDialog;
}

/** Asks for the name and the group of a skill of the learner's own. It saves nothing. */
class OwnSkillDialog final : public QDialog
{
    Q_OBJECT

public:
    /** The known skills are those whose names are taken. */
    OwnSkillDialog(const Theme &theme, const std::vector<SkillGroup> &groups, std::vector<SkillChoice> known,
                   QWidget *parent = nullptr);
    ~OwnSkillDialog() override;

    void startNew(const GroupId &group);
    void startWith(const OwnSkill &skill);

    OwnSkill ownSkill() const;

private:
    void check();
    QString problem() const;

    std::unique_ptr<Ui::OwnSkillDialog> m_ui;
    std::vector<SkillChoice> m_known;
    SkillId m_id;
};

} // namespace Cairn

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/openplan.h"
#include "views/panesection.h"

class QListView;
class QPushButton;

namespace Cairn {

class EvidenceListModel;
class PlanCommands;
class StyledLabel;

/** The evidence of one skill. Links and paths are copied on a click; nothing is opened but a file's folder. */
class EvidenceSection final : public PaneSection
{
    Q_OBJECT

public:
    EvidenceSection(const Theme &theme, const OpenPlan &plan, PlanCommands &commands, QWidget *parent = nullptr);

    void showSkill(const SkillId &skill, const QString &title);

signals:
    void additionWanted();
    void editWanted(const Cairn::Evidence &evidence);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showCount();
    void showActions();
    void fitHeight();
    std::optional<Evidence> current() const;
    void editCurrent();
    void removeCurrent();
    void copyReference();
    void showFolder();

    PlanCommands &m_commands;
    EvidenceListModel *m_model;
    QListView *m_list;
    StyledLabel *m_empty;
    QPushButton *m_add;
    QPushButton *m_edit;
    QPushButton *m_remove;
    QPushButton *m_copy;
    QPushButton *m_folder;
};

} // namespace Cairn

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/nexthourslistmodel.h"
#include "models/nexthoursmodel.h"

#include <QWidget>

class QBoxLayout;
class QFrame;
class QPushButton;
class QScrollArea;
class QSpinBox;

namespace Cairn {

class NextHoursTable;
class PlanCommands;
class StyledLabel;
class Theme;

/** What the next hours are best spent on for the roles that a person considers: a list for so many hours, and all. */
class NextHoursPart final : public QWidget
{
    Q_OBJECT

public:
    NextHoursPart(const Catalogue &catalogue, const OpenPlan &plan, PlanCommands &commands, const Theme &theme,
                  QWidget *parent = nullptr);

    static constexpr int LeastBudget = 2; ///< hours
    static constexpr int MostBudget = 100;

    /** What gets the keyboard first. */
    QWidget *firstFocus() const;

signals:
    void skillActivated(const Cairn::SkillId &skill);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildGround();
    void buildListCard(QWidget *ground);
    void connectParts();
    void follow(NextHoursTable *table);
    void arrange();
    void refresh();
    void refreshList();
    void refreshButton();
    QString explanation() const;
    QString outcome(const HoursList &list) const;
    QMap<SkillId, Level> levelsOfList() const;

    const Catalogue &m_catalogue;
    const OpenPlan &m_plan;
    PlanCommands &m_commands;
    const Theme &m_theme;
    NextHoursModel m_steps;
    NextHoursListModel m_list;
    QScrollArea *m_area;
    StyledLabel *m_explanation = nullptr;
    StyledLabel *m_roles = nullptr;
    StyledLabel *m_nothing = nullptr;
    QFrame *m_card = nullptr;
    QBoxLayout *m_head = nullptr;
    StyledLabel *m_listTitle = nullptr;
    QSpinBox *m_budget = nullptr;
    QPushButton *m_add = nullptr;
    NextHoursTable *m_listTable = nullptr;
    StyledLabel *m_outcome = nullptr;
    StyledLabel *m_tableTitle = nullptr;
    NextHoursTable *m_table = nullptr;
};

} // namespace Cairn

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "models/comparedskillsmodel.h"
#include "views/comparisongrid.h"

#include <QScrollArea>

namespace Cairn {

class ComparedSkillsTable;
class SegmentSwitch;
class StyledLabel;

/** Compared roles, and below them the skills that they ask: all that scrolls of a comparison. */
class ComparisonBody final : public QScrollArea
{
    Q_OBJECT

public:
    /** The models outlive this. */
    ComparisonBody(const Theme &theme, const Catalogue &catalogue, const ComparisonModel &roles,
                   ComparedSkillsModel &skills, QWidget *parent = nullptr);

    ComparisonGrid &grid() const { return *m_grid; }
    QWidget *table() const;

    /** Which skills are shown; kept by the model. */
    void setShown(ComparedSkillsModel::Shown shown);

signals:
    void skillActivated(const Cairn::SkillId &skill);
    void copyWanted();

private:
    QWidget *buildHead(QWidget *ground);
    void connectParts();
    void refresh();

    const Theme &m_theme;
    ComparedSkillsModel &m_skills;
    ComparisonGrid *m_grid;
    StyledLabel *m_count = nullptr;
    SegmentSwitch *m_switch = nullptr;
    ComparedSkillsTable *m_table = nullptr;
    StyledLabel *m_nothing = nullptr;
};

} // namespace Cairn

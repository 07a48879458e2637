// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/level.h"
#include "domain/textmention.h"
#include "views/panesection.h"

#include <QMap>
#include <QSet>

#include <vector>

class QPushButton;

namespace Cairn {

class LiveAdvert;
class PlanCommands;
class WrappingCheckBox;
struct GapLine;

/** What a person lacks for the advertisement, with the hours; what is ticked goes to the roadmap together. */
class AdvertGaps final : public PaneSection
{
    Q_OBJECT

public:
    AdvertGaps(const Theme &theme, const LiveAdvert &advert, PlanCommands &commands, QWidget *parent = nullptr);

    /** The levels that are ticked. */
    QMap<SkillId, Level> chosen() const;

private:
    struct Row
    {
        SkillId skill;
        Level asked = Level::None;
        bool isOnRoadmap = false;
    };

    void refresh();
    void showRow(size_t place, const GapLine &line);
    void followTick(size_t place, bool ticked);
    void showChoice();
    bool isOnRoadmap(const SkillId &skill, Level level) const;
    bool isRequired(const SkillId &skill) const;
    WrappingCheckBox *boxAt(size_t place);

    const LiveAdvert &m_advert;
    PlanCommands &m_commands;
    StyledLabel *m_sum;
    QPushButton *m_add;
    std::vector<WrappingCheckBox *> m_boxes;
    std::vector<Row> m_rows;
    QSet<SkillId> m_ticked;   ///< by the person
    QSet<SkillId> m_unticked; ///< by the person; all others as they are asked
};

} // namespace Cairn

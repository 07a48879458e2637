// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/helppane.h"
#include "views/standout.h"

#include <QStringList>

#include <vector>

namespace Cairn {

/** What stands out of a comparison, each with what can be done about it, and at the foot where the figures are from. */
class StandOutPane final : public HelpPane
{
    Q_OBJECT

public:
    explicit StandOutPane(const Theme &theme, QWidget *parent = nullptr);

    void showStandOuts(const std::vector<StandOut> &standOuts, const QStringList &sources);

    QSize sizeHint() const override;

signals:
    /** These levels are to be added to the roadmap. */
    void levelsWanted(const QMap<Cairn::SkillId, Cairn::Level> &levels);

private:
    QWidget *makeItem(const StandOut &standOut);
    QWidget *makeOffer(const StandOut &standOut, QWidget *parent);

    std::vector<StandOut> m_shown;
    QStringList m_sources;
    QWidget *m_items = nullptr;
    StyledLabel *m_foot;
};

} // namespace Cairn

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "views/panesection.h"

class QTableView;

namespace Cairn {

class SkillMentionModel;

/** The skills that were found, in the order of the text: to go to their places, and to read about them. */
class AdvertMentions final : public PaneSection
{
    Q_OBJECT

public:
    /** The model outlives this. */
    AdvertMentions(const Theme &theme, SkillMentionModel &mentions, QWidget *parent = nullptr);

    QTableView *table() const { return m_table; }
    /** Marks the row of a place in the text, without telling mentionChosen(). */
    void showCurrent(int mention);

signals:
    /** The place in the text is wanted. */
    void mentionChosen(int mention);
    void skillActivated(const Cairn::SkillId &skill);

private:
    void dress();
    void refresh();

    SkillMentionModel &m_mentions;
    StyledLabel *m_nothing;
    QTableView *m_table;
    bool m_isFollowing = false; ///< the text, rather than leading it
};

} // namespace Cairn

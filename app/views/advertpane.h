// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

#include <QFrame>

class QScrollArea;

namespace Cairn {

class AdvertDraft;
class AdvertMentions;
class LiveAdvert;
class PlanCommands;
class RoleLinks;
class SkillMentionModel;
class StyledLabel;
class Theme;

/** What an advertisement says and what came of it: near roles, the match, what is missing, places, unknown terms. */
class AdvertPane final : public QFrame
{
    Q_OBJECT

public:
    /** All outlive this. */
    AdvertPane(const Theme &theme, const LiveAdvert &advert, SkillMentionModel &mentions, AdvertDraft &draft,
               PlanCommands &commands, QWidget *parent = nullptr);

    AdvertMentions *mentions() const { return m_mentions; }
    /** What gets the keyboard. */
    QWidget *firstFocus() const;
    /** Whether the pane stands alone and has a way back. */
    void setClosable(bool closable);
    void scrollToTop();

signals:
    void closeRequested();
    void roleActivated(const Cairn::RoleId &role);

protected:
    bool focusNextPrevChild(bool next) override;

private:
    void refreshRoles();
    void build(PlanCommands &commands, AdvertDraft &draft, SkillMentionModel &mentions);

    const Theme &m_theme;
    const LiveAdvert &m_advert;
    QWidget *m_backLine;
    QScrollArea *m_scroll;
    RoleLinks *m_roles;
    StyledLabel *m_noRole;
    AdvertMentions *m_mentions;
};

} // namespace Cairn

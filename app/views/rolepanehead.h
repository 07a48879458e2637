// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/careerlevel.h"
#include "views/roletips.h"

#include <QWidget>

#include <optional>

class QPushButton;

namespace Cairn {

class IconView;
class StyledLabel;
class TagLabel;
class Theme;
struct Role;

/**
 * The top of the pane of a role: match ring, title, tags, the mark of the target or the button that sets it, and the
 * toggle that puts the role into the comparison.
 */
class RolePaneHead final : public QWidget
{
    Q_OBJECT

public:
    explicit RolePaneHead(const Theme &theme, QWidget *parent = nullptr);

    void showRole(const Role &role, CareerLevel level);
    void setPercent(int percent);
    /** The seniority at which the shown role is aimed at; nothing where it is not. */
    void setTarget(std::optional<CareerLevel> target);
    void setComparePlace(ComparePlace place);

signals:
    void targetRequested();
    void compareToggled();
    /** The person wants to see the comparison. */
    void compareAsked();

private:
    class Ring;

    void buildButtons();

    const Theme &m_theme;
    Ring *m_ring;
    StyledLabel *m_title;
    TagLabel *m_family;
    TagLabel *m_level;
    TagLabel *m_kind;
    QWidget *m_mark;
    StyledLabel *m_markText;
    QPushButton *m_button;
    QPushButton *m_compare;
    QPushButton *m_showCompare;
    bool m_isCompared = false;
    CareerLevel m_shownLevel = CareerLevel::Entry;
};

} // namespace Cairn

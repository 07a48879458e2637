// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/roleitemdelegate.h"

#include <QListView>

namespace Cairn {

class RoleCardDelegate;
class RoleRowDelegate;
class RoleRowHead;
class Theme;

/**
 * The roles as cards in as many columns as fit, or as rows under a head. It asks for a target (the card's button or
 * the key T), for a place in the comparison (the toggle or the key C) and for the details (Enter or a double click),
 * and does none of it itself. A menu at the role has all three.
 */
class RoleListView final : public QListView
{
    Q_OBJECT

public:
    enum class Form : quint8 { Cards, List };

    explicit RoleListView(const Theme &theme, QWidget *parent = nullptr);

    Form form() const { return m_form; }
    void setForm(Form form);

signals:
    void targetRequested(const Cairn::RoleId &role);
    void compareToggled(const Cairn::RoleId &role);
    void detailsRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void dress();
    void placeHead();
    RoleItemDelegate &items() const;
    void hoverAt(const QPoint &point);
    void hover(const QModelIndex &index, RoleItemButton button);
    void askForTarget(const QModelIndex &index);
    void askToCompare(const QModelIndex &index);

    const Theme &m_theme;
    RoleCardDelegate *m_cards;
    RoleRowDelegate *m_rows;
    RoleRowHead *m_head;
    Form m_form = Form::Cards;
    QPersistentModelIndex m_hovered;
    RoleItemButton m_hoveredButton = RoleItemButton::None;
};

} // namespace Cairn

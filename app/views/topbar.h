// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QMenu;
class QToolButton;

namespace Cairn {

class BarButton;
class Catalogue;
class OpenPlan;
class SearchButton;
class Theme;

/** Who is planning, what they aim at and how near it is, the search, and undo. Menus and actions are handed in. */
class TopBar final : public QWidget
{
    Q_OBJECT

public:
    TopBar(const Theme &theme, const Catalogue &catalogue, const OpenPlan &plan, QWidget *parent = nullptr);

    void setMenus(QMenu *learners, QMenu *target);
    void setActions(QAction *search, QAction *undo, QAction *redo);

    SearchButton *searchButton() const { return m_search; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();
    void showPlan();
    void showTarget();
    QToolButton *makeToolButton();
    QWidget *makeLine();

    const Theme &m_theme;
    const Catalogue &m_catalogue;
    const OpenPlan &m_plan;
    BarButton *m_learner;
    BarButton *m_target;
    SearchButton *m_search;
    QToolButton *m_undo;
    QToolButton *m_redo;
};

} // namespace Cairn

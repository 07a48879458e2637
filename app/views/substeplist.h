// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/substep.h"

#include <QWidget>

#include <vector>

class QListWidget;
class QListWidgetItem;
class QPushButton;

namespace Cairn {

class Theme;

/**
 * The small things inside a step, to be written, ticked, put in order and taken out. Ctrl+Up and Ctrl+Down move one,
 * F2 renames it, Delete removes it. Those without a title are no sub-steps.
 */
class SubStepList final : public QWidget
{
    Q_OBJECT

public:
    explicit SubStepList(const Theme &theme, QWidget *parent = nullptr);

    std::vector<SubStep> subSteps() const;
    void setSubSteps(const std::vector<SubStep> &subSteps);
    /** The points that a button offers to add, e.g. the acceptance list of a project; without any there is none. */
    void setOffered(const QStringList &points);
    QWidget *list() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QPushButton *addButton(const QString &icon, const QString &text, const QString &name);
    QListWidgetItem *append(const SubStep &subStep);
    void describe(QListWidgetItem *item);
    void addNew();
    void addOffered();
    void rename();
    void removeCurrent();
    void moveCurrent(int by);
    void dropNameless();
    void showActions();
    void fitHeight();

    const Theme &m_theme;
    QListWidget *m_list;
    QPushButton *m_add;
    QPushButton *m_offer;
    QPushButton *m_rename;
    QPushButton *m_remove;
    QPushButton *m_up;
    QPushButton *m_down;
    QStringList m_offered;
};

} // namespace Cairn

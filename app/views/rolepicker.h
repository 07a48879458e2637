// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/careerlevel.h"
#include "domain/ids.h"

#include <QFrame>

#include <memory>
#include <vector>

class QAbstractItemModel;
class QLineEdit;
class QListView;

namespace Cairn {

class Catalogue;
class OpenPlan;
class RoleFilterModel;
class RoleListModel;
class StyledLabel;
class Theme;

/** Roles to choose one of, the best match first, with a field that filters them; floats until one is chosen. */
class RolePicker final : public QFrame
{
    Q_OBJECT

public:
    /** The matches are those at the level; the roles that are left out are not offered. */
    RolePicker(const Theme &theme, const Catalogue &catalogue, const OpenPlan &plan, CareerLevel level,
               const std::vector<RoleId> &leftOut, QWidget *parent);
    ~RolePicker() override;

    /** Below a button, or above it where there is no room; the keyboard goes to the field. */
    void openAt(const QWidget &button);

    QLineEdit *field() const { return m_field; }
    QListView *list() const { return m_list; }

signals:
    void roleChosen(const Cairn::RoleId &role);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    class Others;
    class RowDelegate;

    void buildList();
    void filter(const QString &text);
    bool steer(int key);
    void moveTo(int row);
    void choose(const QModelIndex &index);

    const Theme &m_theme;
    std::unique_ptr<RoleListModel> m_roles;
    std::unique_ptr<Others> m_others;
    std::unique_ptr<RoleFilterModel> m_shown;
    QLineEdit *m_field;
    QListView *m_list;
    StyledLabel *m_nothing;
};

} // namespace Cairn

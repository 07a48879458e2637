// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QMenu;
class QTreeWidget;

namespace Cairn {

class Theme;

/** All keys of the program in one list, taken from the menus, so that it cannot say what is not so. */
class ShortcutsDialog final : public QDialog
{
    Q_OBJECT

public:
    ShortcutsDialog(const Theme &theme, const QList<QMenu *> &menus, QWidget *parent = nullptr);

private:
    void addMenu(const QMenu &menu);
    void addLevelKeys();

    QTreeWidget *m_list;
};

} // namespace Cairn

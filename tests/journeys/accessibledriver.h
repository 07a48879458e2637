// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>
#include <QStringList>
#include <QWidget>

#include <functional>

namespace Cairn {

/** Finds and uses the things of a window as a screen reader sees them: by role and name. */
class AccessibleDriver final
{
public:
    explicit AccessibleDriver(QWidget &window) : m_window(window) {}

    /** The first visible thing with this role whose name is, or begins with, the given words; null for none. */
    QAccessibleInterface *find(QAccessible::Role role, const QString &name) const;
    /** Presses a button, a check box or a menu entry by its name; whether it was there. */
    bool press(QAccessible::Role role, const QString &name) const;
    /** The widget behind the thing, for real key and mouse events; null for painted things. */
    QWidget *widget(QAccessible::Role role, const QString &name) const;

    /** What can have the keyboard and has no name, as "role, class, parent's name". */
    QStringList namelessFocusable() const;

    void walk(const std::function<bool(QAccessibleInterface &)> &visit) const;

private:
    static bool walkFrom(QAccessibleInterface *thing, const std::function<bool(QAccessibleInterface &)> &visit);

    QWidget &m_window;
};

} // namespace Cairn

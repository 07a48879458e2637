// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessibledriver.h"

#include <QAbstractScrollArea>
#include <QScrollBar>

namespace Cairn {

bool AccessibleDriver::walkFrom(QAccessibleInterface *thing, const std::function<bool(QAccessibleInterface &)> &visit)
{
    if (!thing || !thing->isValid() || thing->state().invisible)
        return true;
    if (!visit(*thing))
        return false;
    for (int at = 0; at < thing->childCount(); ++at) {
        if (!walkFrom(thing->child(at), visit))
            return false;
    }
    return true;
}

void AccessibleDriver::walk(const std::function<bool(QAccessibleInterface &)> &visit) const
{
    walkFrom(QAccessible::queryAccessibleInterface(&m_window), visit);
}

QAccessibleInterface *AccessibleDriver::find(QAccessible::Role role, const QString &name) const
{
    QAccessibleInterface *exact = nullptr;
    QAccessibleInterface *begins = nullptr;
    walk([&](QAccessibleInterface &thing) {
        if (thing.role() != role)
            return true;
        QString own = thing.text(QAccessible::Name);
        own.remove(u'&');
        if (own == name)
            exact = &thing;
        else if (!begins && own.startsWith(name))
            begins = &thing;
        return exact == nullptr;
    });
    return exact ? exact : begins;
}

bool AccessibleDriver::press(QAccessible::Role role, const QString &name) const
{
    QAccessibleInterface *thing = find(role, name);
    if (!thing || !thing->actionInterface())
        return false;
    const QStringList actions = thing->actionInterface()->actionNames();
    for (const QString &action :
         {QAccessibleActionInterface::pressAction(), QAccessibleActionInterface::toggleAction()}) {
        if (actions.contains(action)) {
            thing->actionInterface()->doAction(action);
            return true;
        }
    }
    return false;
}

QWidget *AccessibleDriver::widget(QAccessible::Role role, const QString &name) const
{
    QAccessibleInterface *thing = find(role, name);
    return thing ? qobject_cast<QWidget *>(thing->object()) : nullptr;
}

QStringList AccessibleDriver::namelessFocusable() const
{
    QStringList nameless;
    walk([&nameless](QAccessibleInterface &thing) {
        auto *widget = qobject_cast<QWidget *>(thing.object());
        const bool focusable =
            widget ? widget->focusPolicy() != Qt::NoFocus && widget->isEnabled() : thing.state().focusable;
        if (!focusable || !thing.text(QAccessible::Name).trimmed().isEmpty())
            return true;
        // What only passes the focus on (a viewport, a scroll bar) is not met by a person.
        if (qobject_cast<QScrollBar *>(widget))
            return true;
        QAccessibleInterface *parent = thing.parent();
        nameless.append(
            QStringLiteral("%1, %2 %3, in %4")
                .arg(QString::number(thing.role(), 16),
                     widget ? QString::fromLatin1(widget->metaObject()->className()) : QStringLiteral("painted"),
                     widget ? widget->objectName() : QString(), parent ? parent->text(QAccessible::Name) : QString()));
        return true;
    });
    return nameless;
}

} // namespace Cairn

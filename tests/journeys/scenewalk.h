// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "openprogram.h"
#include "programscenes.h"
#include "views/segmentswitch.h"

#include <QDialog>
#include <QMenu>
#include <QPushButton>

namespace Cairn {

/** The one of its class within a widget; a scene without it cannot go on. */
template <class T>
T &the(const QObject &within)
{
    T *found = within.findChild<T *>();
    if (!found)
        qFatal("There is no %s.", T::staticMetaObject.className());
    return *found;
}

/** Settles, then looks at the window. */
inline void lookAtWindow(OpenProgram &program, const Look &look, const QString &where = {})
{
    settle(program);
    look(program->window(), where);
}

/** Shows a page and looks at it. */
inline void lookAtPage(OpenProgram &program, const Look &look, const QString &page)
{
    program->window().showPage(page);
    lookAtWindow(program, look, page);
}

/** Settles, then looks at a dialog. */
inline void lookAtDialog(OpenProgram &program, const Look &look, QDialog &dialog, const QString &where = {})
{
    settle(program);
    look(dialog, where);
}

/** Presses one of joined buttons. */
inline void chooseSegment(const SegmentSwitch &segments, int at)
{
    segments.findChildren<QPushButton *>().at(at)->click();
}

/** Looks at every menu within a widget as it is when it opens. */
inline void lookAtMenus(const QWidget &within, const Look &look)
{
    for (QMenu *menu : within.findChildren<QMenu *>()) {
        emit menu->aboutToShow();
        menu->ensurePolished();
        menu->resize(menu->sizeHint());
        look(*menu, QStringLiteral("menu ") + menu->title());
    }
}

} // namespace Cairn

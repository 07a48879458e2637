// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <vector>

class QWidget;

namespace Cairn {

class OpenProgram;

/** What looks at a window, a dialog or a menu; the words say where in the scene that is. */
using Look = std::function<void(QWidget &window, const QString &where)>;

/** A part of the program as a person gets to see it, once or in several steps. */
struct ProgramScene
{
    enum class Plan : quint8 { None, Busy };

    const char *name;
    Plan plan;
    void (*play)(OpenProgram &program, const Look &look);
};

/** All pages with their parts, dialogs and menus, each scene in a program of its own. */
const std::vector<ProgramScene> &programScenes();

/** Opens what the scene needs, in a window of the usual size, and plays it. */
void play(const ProgramScene &scene, OpenProgram &program, const Look &look);

/** Waits until everything asked for is saved, worked out, laid out and painted. */
void settle(OpenProgram &program);

// Where the scenes are written down.
std::vector<ProgramScene> pageScenes();
std::vector<ProgramScene> planScenes();
std::vector<ProgramScene> dialogScenes();

} // namespace Cairn

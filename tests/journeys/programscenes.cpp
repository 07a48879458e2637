// SPDX-License-Identifier: GPL-3.0-or-later
#include "programscenes.h"

#include "busyplan.h"
#include "models/liveroadmap.h"
#include "openprogram.h"
#include "pseudolanguage.h"
#include "startup/roadmappages.h"

#include <QApplication>
#include <QTest>

namespace Cairn {

const std::vector<ProgramScene> &programScenes()
{
    static const std::vector<ProgramScene> all = [] {
        std::vector<ProgramScene> scenes = pageScenes();
        for (const auto &more : {planScenes(), dialogScenes()})
            scenes.insert(scenes.end(), more.begin(), more.end());
        return scenes;
    }();
    return all;
}

void settle(OpenProgram &program)
{
    (void)program.settle();
    const auto *pages = program->window().findChild<RoadmapPages *>();
    if (pages && program->plan().isOpen())
        (void)QTest::qWaitFor([pages] { return pages->roadmap().forecast() != nullptr; });
    // Layouts follow a resize one event later, and what scrolls follows the layout.
    constexpr int Rounds = 4;
    for (int round = 0; round < Rounds; ++round) {
        QApplication::sendPostedEvents();
        QApplication::processEvents();
    }
}

void play(const ProgramScene &scene, OpenProgram &program, const Look &look)
{
    constexpr QSize Usual(1360, 850);
    program->window().resize(Usual);
    if (scene.plan == ProgramScene::Plan::Busy) {
        openSample(program, inForeignLetters(QStringLiteral("Amina K.")));
        makeBusy(program);
    }
    settle(program);
    scene.play(program, look);
}

} // namespace Cairn

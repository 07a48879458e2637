// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/plancommands.h"
#include "common/memorystore.h"
#include "common/smallcatalogue.h"
#include "models/liveroadmap.h"
#include "views/widgetwalk.h"

#include <QApplication>
#include <QDialog>
#include <QTest>

namespace Cairn {

/** A small catalogue with one project, whose brief has three steps and two points of acceptance. */
inline Catalogue catalogueWithProject()
{
    CatalogueContents contents = smallCatalogueContents();
    Resource project = contents.resources.front();
    project.id = ResourceId(QStringLiteral("project_report"));
    project.kind = QStringLiteral("project");
    project.title = QStringLiteral("A small report");
    ProjectBrief brief;
    brief.goal = QStringLiteral("A report.");
    brief.steps = {QStringLiteral("Find data"), QStringLiteral("Look at it"), QStringLiteral("Write it up")};
    brief.acceptance = {QStringLiteral("It can be run"), QStringLiteral("It says how sure it is")};
    brief.hours = {6, 9, 18};
    project.brief = brief;
    contents.resources.push_back(project);
    return Catalogue(std::move(contents));
}

/** A plan to the mid level of the engineer, on a Thursday, with its door. */
struct RoadmapScene
{
    QDate today{2026, 1, 8};
    Catalogue catalogue = catalogueWithProject();
    MemoryStore store;
    OpenPlan plan;
    LearnerRegister learners;
    PlanCommands commands{plan, learners, store};
    LiveRoadmap roadmap{catalogue, plan, today};

    explicit RoadmapScene(std::optional<Target> target = Target{RoleId(QStringLiteral("r_engineer")), CareerLevel::Mid})
    {
        NewLearner learner;
        learner.name = QStringLiteral("Amina");
        learner.hoursPerWeek = 10;
        learner.target = target;
        commands.addLearner(learner);
        commands.setAvailability(evenly(10, today));
    }

    const PlanState &state() const { return plan.state(); }
    /** The open step at that place of the roadmap. */
    const RoadmapStep &open(size_t at) const
    {
        for (const RoadmapStep &step : roadmap.roadmap().steps) {
            if (step.isOpen() && at-- == 0)
                return step;
        }
        qFatal("The plan has too few open steps.");
        return roadmap.roadmap().steps.front();
    }
    const RoadmapStep &project() const
    {
        for (const RoadmapStep &step : roadmap.roadmap().steps) {
            if (step.step.resource == ResourceId(QStringLiteral("project_report")))
                return step;
        }
        qFatal("The plan has no project.");
        return roadmap.roadmap().steps.front();
    }
    StepId addOwn(const QString &title, std::vector<StepId> after = {})
    {
        OwnStep own;
        own.title = title;
        own.hours = {1, 2, 4};
        own.after = std::move(after);
        return commands.addOwnStep(own);
    }
};

/** Shows a dialog so that it has the keyboard. */
inline bool showActive(QDialog &dialog)
{
    dialog.show();
    dialog.activateWindow();
    return QTest::qWaitForWindowActive(&dialog);
}

/** Walks with Tab until that widget, or a part of it, has the keyboard. */
inline bool tabTo(const QDialog &dialog, const QWidget *wanted)
{
    const auto isThere = [&dialog, wanted] {
        const QWidget *has = dialog.focusWidget();
        return has && (has == wanted || wanted->isAncestorOf(has));
    };
    for (int tries = 0; tries < 60 && !isThere(); ++tries)
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Tab);
    return isThere();
}

/** Types in place of what stands in the field that has the keyboard. */
inline void typeInstead(QWidget *field, const QString &text)
{
    field->setFocus();
    QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(field, text);
}

} // namespace Cairn

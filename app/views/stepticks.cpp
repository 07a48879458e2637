// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/stepticks.h"

#include "commands/plancommands.h"
#include "domain/catalogue.h"
#include "domain/openplan.h"
#include "domain/roadmap.h"
#include "models/liveroadmap.h"
#include "views/wrappingcheckbox.h"

#include <QSignalBlocker>
#include <QVBoxLayout>

namespace Cairn {

StepTicks::StepTicks(const Theme &theme, const LiveRoadmap &roadmap, PlanCommands &commands, QWidget *parent)
    : PaneSection(theme, tr("Done when"), parent)
    , m_roadmap(roadmap)
    , m_commands(commands)
{
}

std::vector<SubStep> StepTicks::subSteps() const
{
    const RoadmapStep *step = m_roadmap.roadmap().step(m_step);
    if (!step)
        return {};
    if (!step->subSteps.empty() || !step->whole.isEmpty())
        return step->subSteps;
    const Resource *resource = m_roadmap.catalogue().resource(step->step.resource);
    if (!resource || !resource->brief)
        return {};
    std::vector<SubStep> points;
    for (const QString &point : resource->brief->acceptance) {
        const SubStepId id(QStringLiteral("accept-%1").arg(points.size() + 1));
        points.push_back({id, point, false});
    }
    return points;
}

QCheckBox *StepTicks::boxAt(size_t place)
{
    if (place < m_boxes.size())
        return m_boxes[place];
    auto *box = new WrappingCheckBox(theme(), this);
    connect(box, &QCheckBox::toggled, this, [this, place](bool isOn) { tick(place, isOn); });
    body()->addWidget(box);
    m_boxes.push_back(box);
    return box;
}

void StepTicks::showStep(const StepId &step)
{
    m_step = step;
    const std::vector<SubStep> shown = subSteps();
    for (size_t place = 0; place < shown.size(); ++place) {
        QCheckBox *box = boxAt(place);
        const QSignalBlocker quiet(box);
        box->setText(shown[place].title);
        box->setChecked(shown[place].done);
        box->show();
    }
    for (size_t place = shown.size(); place < m_boxes.size(); ++place)
        m_boxes[place]->hide();
    setVisible(!shown.empty());
}

void StepTicks::tick(size_t place, bool isDone)
{
    const RoadmapStep *step = m_roadmap.roadmap().step(m_step);
    std::vector<SubStep> ticked = subSteps();
    if (!step || place >= ticked.size())
        return;
    ticked[place].done = isDone;
    StepRecord record = m_roadmap.plan().state().recordOf(m_step);
    record.subSteps = ticked;
    m_commands.changeStep(step->step, record);
}

} // namespace Cairn

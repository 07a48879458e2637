// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/steplookup.h"

#include <algorithm>

namespace Cairn {

namespace {

constexpr int MostCloseIds = 5;

QStringList closeIds(const QString &text, const RoadmapSteps &steps)
{
    QStringList close;
    for (const std::vector<RoadmapStep> *each : {&steps.planned, &steps.setAside}) {
        for (const RoadmapStep &step : *each) {
            if (!text.isEmpty() && step.step.id.text().contains(text, Qt::CaseInsensitive))
                close.append(step.step.id.text());
        }
    }
    close.sort();
    return close.mid(0, MostCloseIds);
}

} // namespace

Result<RoadmapStep> StepLookup::find(const QString &id, const RoadmapSteps &steps)
{
    for (const std::vector<RoadmapStep> *each : {&steps.planned, &steps.setAside}) {
        const auto found = std::find_if(each->begin(), each->end(),
                                        [&id](const RoadmapStep &step) { return step.step.id.text() == id; });
        if (found != each->end())
            return *found;
    }
    const QStringList close = closeIds(id, steps);
    if (close.isEmpty())
        return Problem{
            tr("The plan has no step “%1”, so nothing was done. “careercairn-cli plan LEARNER” lists its steps.")
                .arg(id),
            id};
    //: %2 is a list of ids
    return Problem{tr("The plan has no step “%1”, so nothing was done. Did you mean one of these: %2?")
                       .arg(id, close.join(QStringLiteral(", "))),
                   id};
}

} // namespace Cairn

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/work.h"

#include <QStringList>

#include <initializer_list>

namespace Cairn {

inline StepId stepOf(const char *id)
{
    return StepId(QString::fromLatin1(id));
}

/** A step with one point to gain, for tables of cases. */
inline Work someWork(const char *id, double hoursLeft, std::initializer_list<const char *> after = {})
{
    Work work;
    work.id = stepOf(id);
    work.hoursLeft = hoursLeft;
    work.gain = 1;
    for (const char *before : after)
        work.after.push_back(stepOf(before));
    return work;
}

inline Work someWork(const char *id, double hoursLeft, double gain, std::initializer_list<const char *> after = {})
{
    Work work = someWork(id, hoursLeft, after);
    work.gain = gain;
    return work;
}

inline QStringList textsOf(const std::vector<StepId> &steps)
{
    QStringList texts;
    for (const StepId &step : steps)
        texts.append(step.text());
    return texts;
}

} // namespace Cairn

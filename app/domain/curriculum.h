// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/skillpractice.h"

#include <QDate>
#include <QStringList>

#include <vector>

namespace Cairn {

/** A published course of study with its published hours: what our own hours are held against. */
struct Curriculum
{
    CurriculumId id;
    QString title;
    QString provider;
    QString url; ///< never opened by the program
    double lowHours = 0;
    double highHours = 0;
    std::vector<SkillPractice> steps; ///< what it takes a learner through, in our judgement
    QString note;
    SourceId source;
    QStringList seenAt;
    QDate checkedOn;
};

} // namespace Cairn

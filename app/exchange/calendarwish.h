// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

namespace Cairn {

/** What of a plan goes into a calendar file, and whose plan it is. */
struct CalendarWish
{
    enum class Content : quint8 {
        Sessions, ///< an event for each planned session
        Steps,    ///< an event for each step, from its start to its finish
        ToDos     ///< a task for each step
    };

    LearnerId learner; ///< so that events of two learners never have the same UID
    Content content = Content::Sessions;
    QString name; ///< of the learner, in the calendar's title; empty: the file does not tell whose plan it is
};

} // namespace Cairn

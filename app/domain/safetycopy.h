// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace Cairn {

/** A copy of the workspace that was put aside, and what was found in it when it was looked at. */
struct SafetyCopy
{
    QString file;
    QDateTime takenAt; ///< UTC
    qint64 bytes = 0;
    int learners = 0;
    qint64 changes = 0;   ///< rows of the change journal
    bool checked = false; ///< opened after it was written, and found whole

    friend bool operator==(const SafetyCopy &, const SafetyCopy &) = default;
};

} // namespace Cairn

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/advertoutcome.h"
#include "domain/ids.h"

#include <QDate>
#include <QString>

namespace Cairn {

/** The most that is kept of an advertisement's text, counted as QString::size() does. */
inline constexpr qsizetype MostAdvertCharacters = 200'000;

/** A job advertisement that a person keeps, with what came of it. All text is plain text. */
struct KeptAdvert
{
    AdvertId id;
    QString title;
    QString text; ///< as it was read
    QString note;
    QDate keptOn;
    AdvertOutcome outcome = AdvertOutcome::Open;
    QDate outcomeOn; ///< the day of the outcome; not valid while it is open

    friend bool operator==(const KeptAdvert &, const KeptAdvert &) = default;
};

} // namespace Cairn

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <optional>

namespace Cairn {

/** How far a person came with an advertisement: not applied yet, applied, had an interview, an offer, or a no. */
enum class AdvertOutcome : quint8 { Open, Applied, Interview, Offer, No };

inline constexpr std::array<AdvertOutcome, 5> AllAdvertOutcomes{
    AdvertOutcome::Open, AdvertOutcome::Applied, AdvertOutcome::Interview, AdvertOutcome::Offer, AdvertOutcome::No};

/** The word that files and the command line use: open, applied, interview, offer, no. */
QString codeOf(AdvertOutcome outcome);
std::optional<AdvertOutcome> advertOutcomeFromCode(const QString &code);
/** In the person's language, e.g. "Applied". */
QString nameOf(AdvertOutcome outcome);

} // namespace Cairn

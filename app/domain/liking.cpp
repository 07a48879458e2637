// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/liking.h"

namespace Cairn {

QString codeOf(Liking liking)
{
    switch (liking) {
    case Liking::Dislike:
        return QStringLiteral("dislike");
    case Liking::Like:
        return QStringLiteral("like");
    case Liking::Neutral:
        break;
    }
    return QStringLiteral("neutral");
}

std::optional<Liking> likingFromCode(const QString &code)
{
    for (const Liking liking : {Liking::Dislike, Liking::Neutral, Liking::Like}) {
        if (codeOf(liking) == code)
            return liking;
    }
    return std::nullopt;
}

} // namespace Cairn

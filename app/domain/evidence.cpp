// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/evidence.h"

namespace Cairn {

QString codeOf(EvidenceKind kind)
{
    switch (kind) {
    case EvidenceKind::Text:
        return QStringLiteral("text");
    case EvidenceKind::Link:
        return QStringLiteral("link");
    case EvidenceKind::File:
        return QStringLiteral("file");
    }
    return {};
}

std::optional<EvidenceKind> evidenceKindFromCode(const QString &code)
{
    for (const EvidenceKind kind : {EvidenceKind::Text, EvidenceKind::Link, EvidenceKind::File}) {
        if (codeOf(kind) == code)
            return kind;
    }
    return std::nullopt;
}

} // namespace Cairn

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

#include <QDate>

#include <optional>

namespace Cairn {

enum class EvidenceKind : quint8 { Text, Link, File };

/** The word files use: text, link, file. */
QString codeOf(EvidenceKind kind);
std::optional<EvidenceKind> evidenceKindFromCode(const QString &code);

/** What shows that a person has a skill: words, a link or the path of a file (the file itself is not copied). */
struct Evidence
{
    EvidenceId id;
    SkillId skill;
    EvidenceKind kind = EvidenceKind::Text;
    QString title;
    QString reference; ///< address or path; empty for words
    QDate date;

    friend bool operator==(const Evidence &, const Evidence &) = default;
};

} // namespace Cairn

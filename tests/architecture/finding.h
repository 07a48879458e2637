// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace Cairn {

/** One place in the tree that breaks a rule. */
struct Finding
{
    QString file; ///< relative to the source folder
    int line = 0; ///< 0 where the whole file is meant
    QString what;
};

using Findings = std::vector<Finding>;

/** The findings as people read them, one to a line. */
inline QString toText(const Findings &findings)
{
    QStringList lines;
    for (const Finding &finding : findings) {
        const QString place =
            finding.line > 0 ? QStringLiteral("%1:%2").arg(finding.file).arg(finding.line) : finding.file;
        lines << QStringLiteral("%1: %2").arg(place, finding.what);
    }
    return lines.join(u'\n');
}

} // namespace Cairn

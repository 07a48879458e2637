// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/journaljson.h"

#include "storage/changejson.h"

#include <QJsonDocument>

namespace Cairn {

QJsonArray jsonOfEdits(const PlanChange &change)
{
    const QJsonArray written = QJsonDocument::fromJson(editsToJson(change.edits)).array();
    QJsonArray array;
    for (size_t at = 0; at < change.edits.size(); ++at) {
        const QJsonObject edit = written.at(static_cast<qsizetype>(at)).toObject();
        array.append(QJsonObject{{QStringLiteral("what"), codeOf(change.verb)},
                                 {QStringLiteral("subject"), subjectOf(change.edits[at])},
                                 {QStringLiteral("before"), edit.value(QLatin1String("before"))},
                                 {QStringLiteral("after"), edit.value(QLatin1String("after"))}});
    }
    return array;
}

QJsonObject jsonOf(const PlanChange &change, const QString &text)
{
    return {{QStringLiteral("what"), codeOf(change.verb)},
            {QStringLiteral("text"), text},
            {QStringLiteral("edits"), jsonOfEdits(change)}};
}

} // namespace Cairn

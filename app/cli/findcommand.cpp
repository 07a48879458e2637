// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/findcommand.h"

#include "catalogue/catalogueindex.h"
#include "cli/columns.h"
#include "cli/invocation.h"

namespace Cairn {

namespace {

constexpr int MostFound = 50;

QString codeOf(FoundKind kind)
{
    switch (kind) {
    case FoundKind::Role:
        return QStringLiteral("role");
    case FoundKind::Skill:
        return QStringLiteral("skill");
    case FoundKind::Resource:
        return QStringLiteral("resource");
    }
    return {};
}

QJsonObject jsonOf(const Found &found)
{
    return {{QStringLiteral("kind"), codeOf(found.kind)},
            {QStringLiteral("id"), found.id},
            {QStringLiteral("title"), found.title},
            {QStringLiteral("matched"), found.matched}};
}

} // namespace

ExitStatus FindCommand::run(Invocation &invocation) const
{
    const QString text = invocation.words().join(u' ').simplified();
    if (text.isEmpty())
        return invocation.wrongUse(tr("There is no text to find."));
    const std::vector<Found> founds = CatalogueIndex(invocation.catalogue()).find(text, MostFound);

    Output &output = invocation.output();
    if (output.isJson()) {
        QJsonArray array;
        for (const Found &found : founds)
            array.append(jsonOf(found));
        output.document(array);
    } else if (founds.empty()) {
        output.line(tr("Nothing is called “%1” or nearly so.").arg(text));
    } else {
        Columns columns({{tr("Kind")}, {tr("Id")}, {tr("Title")}, {tr("Found by")}});
        for (const Found &found : founds)
            columns.addRow({codeOf(found.kind), found.id, found.title, found.matched});
        output.columns(columns);
    }
    return ExitStatus::Done;
}

} // namespace Cairn

// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cataloguecheckcommand.h"

#include "catalogue/cataloguecheck.h"
#include "catalogue/cataloguereader.h"
#include "catalogue/mergedcatalogue.h"
#include "catalogue/paytablesreader.h"
#include "cli/invocation.h"

#include <QLocale>

namespace Cairn {

namespace {

const QLatin1String AddedOption("added");

QJsonObject jsonOf(const CatalogueMistake &mistake)
{
    return {{QStringLiteral("file"), mistake.file},
            {QStringLiteral("place"), mistake.place},
            {QStringLiteral("line"), mistake.line},
            {QStringLiteral("sentence"), mistake.sentence}};
}

/** As compilers do it, so that editors can jump there: "file:line: /place: sentence". */
QString lineOf(const CatalogueMistake &mistake)
{
    QStringList parts;
    if (!mistake.file.isEmpty())
        parts.append(mistake.line > 0 ? QStringLiteral("%1:%2").arg(mistake.file, QString::number(mistake.line))
                                      : mistake.file);
    if (!mistake.place.isEmpty())
        parts.append(mistake.place);
    parts.append(mistake.sentence);
    return parts.join(QStringLiteral(": "));
}

} // namespace

QList<QCommandLineOption> CatalogueCheckCommand::options() const
{
    return {{AddedOption, tr("Check the pack as one that is added to the program’s content.")}};
}

ExitStatus CatalogueCheckCommand::run(Invocation &invocation) const
{
    const bool isShipped = invocation.words().isEmpty();
    if (!isShipped && invocation.word(0).isEmpty())
        return invocation.wrongUse(tr("The pack needs the name of a folder."));
    const bool isAdded = invocation.has(AddedOption);
    if (isAdded && isShipped)
        return invocation.wrongUse(tr("--%1 needs the folder of a pack.").arg(AddedOption));
    const QString folder = isShipped ? CatalogueReader::shippedFolder() : invocation.word(0);
    std::vector<CatalogueMistake> mistakes =
        isAdded ? MergedCatalogue::mistakesOfAddition(folder) : CatalogueCheck::check(folder);
    // A pack has no tables of pay; the program has its own.
    if (isShipped) {
        const PayTablesReading pay = PayTablesReader::read(PayTablesReader::shippedFolder());
        mistakes.insert(mistakes.end(), pay.mistakes.begin(), pay.mistakes.end());
    }

    Output &output = invocation.output();
    if (output.isJson()) {
        QJsonArray array;
        for (const CatalogueMistake &mistake : mistakes)
            array.append(jsonOf(mistake));
        output.document(array);
    } else {
        for (const CatalogueMistake &mistake : mistakes)
            output.line(lineOf(mistake));
    }
    if (!mistakes.empty()) {
        const QString count = QLocale().toString(static_cast<qlonglong>(mistakes.size()));
        return invocation.notDone(
            tr("The content is not right and nothing was changed; mend what is named. Mistakes: %1.").arg(count));
    }
    if (!output.isJson())
        output.line(tr("No mistakes were found."));
    return ExitStatus::Done;
}

} // namespace Cairn

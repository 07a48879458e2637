// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/sourcescommand.h"

#include "cli/cataloguejson.h"
#include "cli/cataloguelookup.h"
#include "cli/columns.h"
#include "cli/invocation.h"
#include "domain/sourcewords.h"

#include <QLocale>

namespace Cairn {

namespace {

/** What a source is worth, as it stands inside a row or after a colon. */
QString worthOf(const SourceRecord &source)
{
    return source.confidence == QLatin1String("own") ? SourcesCommand::tr("our own judgement")
                                                     : confidenceWords(source.confidence);
}

QJsonObject jsonOf(const SourceRecord &source, const AddedPack *pack)
{
    QJsonObject json = jsonOf(source);
    json.insert(QStringLiteral("added_by"), pack ? QJsonValue(pack->title) : QJsonValue(QJsonValue::Null));
    return json;
}

} // namespace

ExitStatus SourcesCommand::run(Invocation &invocation) const
{
    const Catalogue &catalogue = invocation.catalogue();
    std::vector<const SourceRecord *> sources;
    const bool isOne = !invocation.words().isEmpty();
    if (isOne) {
        const Result<const SourceRecord *> source = CatalogueLookup(catalogue).source(invocation.word(0));
        if (!source)
            return invocation.notDone(source.problem());
        sources.push_back(source.value());
    } else {
        for (const SourceRecord &source : catalogue.sources())
            sources.push_back(&source);
    }
    Output &output = invocation.output();
    if (output.isJson()) {
        QJsonArray array;
        for (const SourceRecord *source : sources)
            array.append(jsonOf(*source, catalogue.addedPackOf(source->id)));
        output.document(array);
    } else if (isOne) {
        print(*sources.front(), output);
        if (const AddedPack *pack = catalogue.addedPackOf(sources.front()->id)) {
            output.line();
            output.paragraph(addedWords(*pack));
        }
    } else {
        print(sources, output);
        printPacks(catalogue, output);
    }
    return ExitStatus::Done;
}

void SourcesCommand::print(const std::vector<const SourceRecord *> &sources, Output &output)
{
    Columns columns({{tr("Id")}, {tr("Version")}, {tr("Worth")}, {tr("Title")}, {tr("Publisher")}});
    for (const SourceRecord *source : sources)
        columns.addRow({source->id.text(), source->version, worthOf(*source), source->title, source->publisher});
    output.columns(columns);
}

void SourcesCommand::printPacks(const Catalogue &catalogue, Output &output)
{
    for (const AddedPack &pack : catalogue.addedPacks()) {
        QStringList ids;
        for (const SourceId &source : pack.sources)
            ids.append(source.text());
        output.line();
        output.paragraph(addedWords(pack));
        if (!ids.isEmpty())
            //: %1 ids of sources
            output.paragraph(tr("Its sources: %1").arg(ids.join(QStringLiteral(", "))));
    }
}

void SourcesCommand::print(const SourceRecord &source, Output &output)
{
    const auto tell = [&output](const QString &sentence, const QString &value) {
        if (!value.isEmpty())
            output.paragraph(sentence.arg(value));
    };
    output.line(source.title);
    tell(tr("Publisher: %1"), source.publisher);
    tell(tr("Version: %1"), source.version);
    tell(tr("Period: %1"), source.period);
    tell(tr("Licence: %1"), source.licence);
    tell(tr("Address: %1"), source.url);
    if (source.retrievedOn.isValid())
        tell(tr("Read on: %1"), QLocale().toString(source.retrievedOn, QLocale::ShortFormat));
    tell(tr("What it is worth: %1"), worthOf(source));
    output.line(source.modified ? tr("Changed for this program: yes") : tr("Changed for this program: no"));
    for (const QString &text : {source.attribution, source.note}) {
        if (text.isEmpty())
            continue;
        output.line();
        output.paragraph(text);
    }
}

} // namespace Cairn

// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/sourcereading.h"

#include "catalogue/entryvalues.h"

namespace Cairn {

SourceRecord SourceReading::read(const PackEntry &entry, std::vector<CatalogueMistake> &mistakes)
{
    const EntryValues values(entry, mistakes);
    SourceRecord source;
    source.id = SourceId(entry.id());
    source.publisher = values.neededText(QLatin1String("publisher"));
    source.title = values.neededText(QLatin1String("title"));
    source.version = values.text(QLatin1String("version"));
    source.period = values.text(QLatin1String("period"));
    source.url = values.text(QLatin1String("url"));
    source.licence = values.neededText(QLatin1String("licence"));
    source.attribution = values.text(QLatin1String("attribution"));
    source.modified = values.truth(QLatin1String("modified"));
    source.retrievedOn = values.date(QLatin1String("retrieved_on"));
    source.confidence = values.neededText(QLatin1String("confidence"));
    source.note = values.text(QLatin1String("note"));
    return source;
}

} // namespace Cairn

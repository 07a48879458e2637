// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/sourcewords.h"

#include <QCoreApplication>

namespace Cairn {

QString sourceSentence(const SourceId &id, const Catalogue &catalogue)
{
    const SourceRecord *source = catalogue.source(id);
    if (!source)
        //: %1 is the id of a source that the program knows nothing else about
        return QCoreApplication::translate("Source", "Source: %1.").arg(id.text());
    if (source->version.isEmpty())
        //: Where something comes from: publisher and title of the source
        return QCoreApplication::translate("Source", "Source: %1, %2.").arg(source->publisher, source->title);
    //: Where something comes from: publisher, title and version of the source
    return QCoreApplication::translate("Source", "Source: %1, %2, %3.")
        .arg(source->publisher, source->title, source->version);
}

QString confidenceWords(const QString &code)
{
    if (code == QLatin1String("A"))
        return QCoreApplication::translate("Source", "A: official or from the publisher itself");
    if (code == QLatin1String("B"))
        return QCoreApplication::translate("Source", "B: open data that was cleaned");
    if (code == QLatin1String("C"))
        return QCoreApplication::translate("Source", "C: second-hand, only a hint");
    if (code == QLatin1String("own"))
        return QCoreApplication::translate("Source", "Our own judgement");
    return code;
}

} // namespace Cairn

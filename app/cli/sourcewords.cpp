// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/sourcewords.h"

#include <QCoreApplication>

namespace Cairn {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("CommandLine", text);
}

} // namespace

QString sourceSentence(const SourceId &id, const Catalogue &catalogue)
{
    const SourceRecord *source = catalogue.source(id);
    if (!source)
        //: %1 is the id of a source that the program knows nothing else about
        return translated(QT_TRANSLATE_NOOP("CommandLine", "Source: %1.")).arg(id.text());
    if (source->version.isEmpty())
        //: Where something comes from: publisher and title of the source
        return translated(QT_TRANSLATE_NOOP("CommandLine", "Source: %1, %2.")).arg(source->publisher, source->title);
    //: Where something comes from: publisher, title and version of the source
    return translated(QT_TRANSLATE_NOOP("CommandLine", "Source: %1, %2, %3."))
        .arg(source->publisher, source->title, source->version);
}

QString confidenceWords(const QString &code)
{
    if (code == QLatin1String("A"))
        return translated(QT_TRANSLATE_NOOP("CommandLine", "A: official or from the publisher itself"));
    if (code == QLatin1String("B"))
        return translated(QT_TRANSLATE_NOOP("CommandLine", "B: open data that was cleaned"));
    if (code == QLatin1String("C"))
        return translated(QT_TRANSLATE_NOOP("CommandLine", "C: second-hand, only a hint"));
    if (code == QLatin1String("own"))
        return translated(QT_TRANSLATE_NOOP("CommandLine", "our own judgement"));
    return code;
}

} // namespace Cairn

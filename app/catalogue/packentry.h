// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/cataloguemistake.h"

#include <QJsonObject>

#include <optional>
#include <vector>

namespace Cairn {

class PackFile;

/** One JSON object of a content file and where it stands; the file outlives it. */
class PackEntry final
{
public:
    PackEntry(const PackFile &file, QString place, QJsonObject json);

    const QJsonObject &json() const { return m_json; }
    QString id() const;
    /** The folder of the pack that it stands in. */
    const QString &pack() const;

    /** The place of a part; inner is a JSON pointer from this entry on without its first slash. */
    QString placeOf(const QString &inner) const;
    CatalogueMistake mistake(const QString &inner, const QString &sentence) const;

    /** The objects of a list, each with its place; what is no object is left out. */
    std::vector<PackEntry> entriesOf(QLatin1String key) const;

    /** The object under a key; nothing where there is none. */
    std::optional<PackEntry> entryOf(QLatin1String key) const;

private:
    const PackFile *m_file;
    QString m_place;
    QJsonObject m_json;
};

} // namespace Cairn

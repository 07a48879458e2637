// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/cataloguemistake.h"
#include "catalogue/jsonplaces.h"
#include "catalogue/packfilekind.h"

#include <QJsonObject>

namespace Cairn {

/** One file of a content pack that could be parsed; gives its mistakes their line. */
class PackFile final
{
public:
    PackFile(PackFileKind kind, QString pack, QString name, QJsonObject root, JsonPlaces places);

    PackFileKind kind() const { return m_kind; }
    const QString &pack() const { return m_pack; } ///< the folder of its pack
    const QString &name() const { return m_name; } ///< relative to the pack folder
    const QJsonObject &root() const { return m_root; }

    CatalogueMistake mistake(const QString &place, const QString &sentence) const;

private:
    PackFileKind m_kind;
    QString m_pack;
    QString m_name;
    QJsonObject m_root;
    JsonPlaces m_places;
};

} // namespace Cairn

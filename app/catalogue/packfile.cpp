// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/packfile.h"

#include "catalogue/shorttext.h"

namespace Cairn {

PackFile::PackFile(PackFileKind kind, QString pack, QString name, QJsonObject root, JsonPlaces places)
    : m_kind(kind)
    , m_pack(std::move(pack))
    , m_name(std::move(name))
    , m_root(std::move(root))
    , m_places(std::move(places))
{
}

CatalogueMistake PackFile::mistake(const QString &place, const QString &sentence) const
{
    return {m_name, shortText(place), m_places.lineOf(place), sentence};
}

} // namespace Cairn

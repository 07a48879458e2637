// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace Cairn {

/** What a file of a content pack holds. */
enum class PackFileKind : quint8 { Catalogue, Groups, Sources, Renamed, Skills, Role, Resources };

} // namespace Cairn

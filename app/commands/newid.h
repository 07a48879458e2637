// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUuid>

namespace Cairn {

/** A text that no other id has. */
inline QString newId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

} // namespace Cairn

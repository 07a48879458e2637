// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <functional>

namespace Cairn {

/**
 * Reads the plain text of the file with this path. It is called on another thread, and changes nothing; what stands in
 * its way is a sentence for the person.
 */
using AdvertFileReader = std::function<Result<QString>(const QString &path)>;

} // namespace Cairn

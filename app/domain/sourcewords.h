// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/catalogue.h"

namespace Cairn {

/** A sentence that says where something comes from: publisher, title and version of its source. */
QString sourceSentence(const SourceId &id, const Catalogue &catalogue);

/** What the letter of a source's confidence stands for, in the person's language. */
QString confidenceWords(const QString &code);

} // namespace Cairn

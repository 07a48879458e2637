// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

#include <QStringList>

#include <vector>

namespace Cairn {

using HandbookSectionId = Id<struct HandbookSectionTag>;

/** A chapter of the handbook, in plain text. */
struct HandbookSection
{
    struct Part
    {
        QString title;
        QStringList text;  ///< paragraphs
        QStringList steps; ///< what a person does, in this order; often none
    };

    HandbookSectionId id;
    QString title;
    QString page; ///< the page that it is about; empty where it is about none
    QString summary;
    std::vector<Part> parts;
};

} // namespace Cairn

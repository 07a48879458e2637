// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

#include <QDate>

namespace Cairn {

/** Where a figure or a fact comes from, and what it is worth. */
struct SourceRecord
{
    SourceId id;
    QString publisher;
    QString title;
    QString version;
    QString period;
    QString url;
    QString licence;
    QString attribution; ///< the words that the licence asks for
    bool modified = false;
    QDate retrievedOn;
    QString confidence; ///< A official, B cleaned open data, C second-hand, own
    QString note;
};

} // namespace Cairn

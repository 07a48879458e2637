// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/payrows.h"

#include <QDate>

#include <memory>

namespace Cairn {

/** Figures of pay that a person brought along from a file, under a name. */
struct PaySeries
{
    PaySeriesId id;
    QString name;
    QString file; ///< the name of the file it was read from, without its folder
    QDate importedOn;
    qint64 linesRead = 0; ///< of the file, without the heading
    std::shared_ptr<const PayRows> rows;
};

} // namespace Cairn

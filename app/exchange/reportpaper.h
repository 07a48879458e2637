// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QPageLayout>

namespace Cairn {

/** The paper that is usual in a region: Letter in most of the Americas and the Philippines, A4 everywhere else. */
QPageSize paperFor(const QLocale &locale);

/** Upright pages of that paper, with room around for a printer that does not reach the edge and for holes. */
QPageLayout reportPageOn(const QPageSize &paper);

} // namespace Cairn

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/wordwrap.h"

#include <QFontMetrics>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace Cairn {

int widestWord(const QString &text, const QFontMetrics &metrics)
{
    QTextBoundaryFinder ends(QTextBoundaryFinder::Line, text);
    int widest = 0;
    qsizetype from = 0;
    for (qsizetype to = ends.toNextBoundary(); to >= 0; to = ends.toNextBoundary()) {
        widest = std::max(widest, metrics.horizontalAdvance(text.mid(from, to - from).trimmed()));
        from = to;
    }
    return widest + 1;
}

int wrapFlagFor(const QString &text, const QFontMetrics &metrics, int room)
{
    return widestWord(text, metrics) > room ? Qt::TextWrapAnywhere : Qt::TextWordWrap;
}

} // namespace Cairn

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace Cairn {

/** Words of a CV that say how well somebody knows what they stand beside. */
struct CvWord
{
    enum class Says : quint8 {
        No,       ///< not known, or only wished: "want to learn", "no experience with"
        Basic,    ///< "basic", "Grundkenntnisse", "nociones", "notions"
        Advanced, ///< "expert", "sehr gute Kenntnisse", "avanzado", "ma\u00eetrise"
        Good      ///< "proficient", "gute Kenntnisse", "buen nivel", "bon niveau"
    };

    Says says = Says::No;
    qsizetype from = 0;
    qsizetype to = 0;
};

/**
 * Such words of English, German, Spanish and French in the order of a text as foldedInPlace() gives it; they do not
 * overlap.
 */
std::vector<CvWord> cvWordsIn(const QString &folded);

/** Whether words speak of something done: built, trained, betrieben, desarroll\u00e9, mis en place. */
bool speaksOfDoing(const QString &folded);

/** Whether the text between words of knowing and a name leads from the one to the other: " knowledge of ", ": ". */
bool leadsToName(const QString &between);

} // namespace Cairn

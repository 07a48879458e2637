// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/cvoutline.h"
#include "domain/cvwords.h"
#include "domain/textmention.h"

#include <optional>
#include <vector>

namespace Cairn {

/** One place of a CV that names a skill, and what the words around it say. */
struct CvPlace
{
    SkillMention mention;             ///< with its position in the whole text
    std::optional<CvWord::Says> says; ///< of this skill; nothing: no words of knowing
    CvPart part = CvPart::Unknown;
    int entry = -1;      ///< of CvOutline::entries()
    bool isDone = false; ///< its sentence speaks of something done
    qsizetype from = 0;  ///< of its sentence
    qsizetype to = 0;
};

/**
 * What the words around each mention say of it: words that lead to it ("advanced Python", "Basic: Java, Scala"), words
 * just behind it ("Python (advanced)", "Java-Grundkenntnisse"), and a line of such words alone for the lines below it.
 * Mentions stand in the order of the text.
 */
std::vector<CvPlace> cvPlacesOf(const std::vector<SkillMention> &mentions, const CvOutline &outline);

} // namespace Cairn

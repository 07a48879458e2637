// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/textwords.h"

#include <QStringList>

namespace Cairn {

/** Names of one word that are ordinary words too, by what tells the name from the word. Folded, without plural s. */
bool isNameWithCapital(const QString &stem);
bool isNameInCapitals(const QString &stem);
bool isNameStandingAlone(const QString &stem);
bool isNameOnlyInLists(const QString &stem);

/** Phrases that hold a skill's name and name none. */
QStringList phrasesWithoutSkill();

/** Words after the name of a field that make it people or a firm: "the computer vision team". */
bool isWordOfPeople(const QString &folded);

/** Whether the words before a place in its line make it the subject of a degree: "a PhD in statistics or". */
bool isSubjectOfDegree(const QString &text, qsizetype at);

/** Words after a name at the beginning of a sentence that speak of it as one: "Spark is", "Tableau would". */
bool isWordAboutName(const QString &folded);

/** Whether the letter R at a word is the language by the words beside it: "in R", "R programming". */
bool isLetterOfProgramming(const QString &text, const std::vector<TextWord> &words, size_t at);
/** Whether it cannot be: "R&D", "e.g. R. Smith". */
bool isLetterOfElse(const QString &text, const std::vector<TextWord> &words, size_t at);

/** Whether the text between two names makes them members of one list: ", ", " and ", "/". */
bool isListBetween(const QString &between);

} // namespace Cairn

// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/interesttype.h"

#include <QCoreApplication>

namespace Cairn {

namespace {

struct InterestTypeWords
{
    const char *code;
    const char *name;
    const char *meaning;
};

/** In the order of AllInterestTypes. */
constexpr std::array<InterestTypeWords, InterestTypeCount> Words{{
    //: One of six types of interest
    {"realistic", QT_TRANSLATE_NOOP("InterestType", "Realistic"),
     QT_TRANSLATE_NOOP("InterestType", "Works with things: tools, machines, materials, plants.")},
    //: One of six types of interest
    {"investigative", QT_TRANSLATE_NOOP("InterestType", "Investigative"),
     QT_TRANSLATE_NOOP("InterestType", "Wants to know why: observes, questions, calculates, solves problems.")},
    //: One of six types of interest
    {"artistic", QT_TRANSLATE_NOOP("InterestType", "Artistic"),
     QT_TRANSLATE_NOOP("InterestType", "Makes something of their own: words, pictures, sounds, forms.")},
    //: One of six types of interest
    {"social", QT_TRANSLATE_NOOP("InterestType", "Social"),
     QT_TRANSLATE_NOOP("InterestType", "Is there for people: explains, listens, helps, settles.")},
    //: One of six types of interest
    {"enterprising", QT_TRANSLATE_NOOP("InterestType", "Enterprising"),
     QT_TRANSLATE_NOOP("InterestType", "Moves people and plans: leads, persuades, sells, takes risks.")},
    //: One of six types of interest
    {"conventional", QT_TRANSLATE_NOOP("InterestType", "Conventional"),
     QT_TRANSLATE_NOOP("InterestType", "Keeps order: plans, records, checks, holds to rules.")},
}};

} // namespace

QString codeOf(InterestType type)
{
    return QString::fromLatin1(Words[placeOf(type)].code);
}

std::optional<InterestType> interestTypeFromCode(const QString &code)
{
    for (const InterestType type : AllInterestTypes) {
        if (codeOf(type) == code)
            return type;
    }
    return std::nullopt;
}

QString nameOf(InterestType type)
{
    return QCoreApplication::translate("InterestType", Words[placeOf(type)].name);
}

QString meaningOf(InterestType type)
{
    return QCoreApplication::translate("InterestType", Words[placeOf(type)].meaning);
}

} // namespace Cairn

// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/interest.h"

#include <QCoreApplication>

#include <array>

namespace Cairn {

namespace {

struct NamedInterest
{
    const char *id;
    const char *words;
};

constexpr std::array<NamedInterest, 8> Interests{{
    {"building_software", QT_TRANSLATE_NOOP("Interest", "Building software")},
    {"statistics", QT_TRANSLATE_NOOP("Interest", "Statistics")},
    {"images_video", QT_TRANSLATE_NOOP("Interest", "Images and video")},
    {"language_text", QT_TRANSLATE_NOOP("Interest", "Language and text")},
    {"data_systems", QT_TRANSLATE_NOOP("Interest", "Data systems")},
    {"research", QT_TRANSLATE_NOOP("Interest", "Research")},
    {"product_people", QT_TRANSLATE_NOOP("Interest", "Product and people")},
    {"keeping_running", QT_TRANSLATE_NOOP("Interest", "Keeping systems running")},
}};

} // namespace

const std::vector<InterestId> &allInterests()
{
    static const std::vector<InterestId> ids = [] {
        std::vector<InterestId> all;
        for (const NamedInterest &interest : Interests)
            all.emplace_back(QString::fromLatin1(interest.id));
        return all;
    }();
    return ids;
}

QString nameOf(const InterestId &interest)
{
    for (const NamedInterest &known : Interests) {
        if (interest.text() == QLatin1String(known.id))
            return QCoreApplication::translate("Interest", known.words);
    }
    return interest.text();
}

} // namespace Cairn

// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/cvlevels.h"

#include "domain/cvplaces.h"
#include "domain/skillmentions.h"

#include <algorithm>
#include <map>
#include <set>

namespace Cairn {

namespace {

using Says = CvWord::Says;
using Reason = CvLevel::Reason;

constexpr qsizetype LongestSnippet = 200; // UTF-16 units

/** Section by section, so that what stands in one says nothing of another. */
std::vector<SkillMention> mentionsIn(const QString &text, const CvOutline &outline, const SkillMentionFinder &finder)
{
    std::vector<SkillMention> mentions;
    for (const CvSection &section : outline.sections()) {
        for (SkillMention &mention : finder.mentionsIn(text.mid(section.from, section.to - section.from))) {
            mention.at += section.from;
            mentions.push_back(std::move(mention));
        }
    }
    return mentions;
}

bool isBlank(QChar each)
{
    return each.isSpace();
}

/** The sentence of a place on one line, cut between words where it is long. */
void takeSnippet(CvLevel &level, const CvPlace &place, const QString &text)
{
    qsizetype from = place.from;
    qsizetype to = place.to;
    while (from < level.at && isBlank(text.at(from)))
        ++from;
    while (to > level.at + level.length && isBlank(text.at(to - 1)))
        --to;
    if (to - from > LongestSnippet) {
        const qsizetype before = std::max(from, level.at - LongestSnippet / 3);
        qsizetype start = before;
        while (start > from && start < level.at && !isBlank(text.at(start - 1)))
            ++start;
        qsizetype end = std::max(std::min(to, start + LongestSnippet), level.at + level.length);
        while (end < to && end > level.at + level.length && !isBlank(text.at(end)))
            --end;
        from = start;
        to = end;
    }
    level.snippet = text.mid(from, to - from);
    for (QChar &each : level.snippet) {
        if (isBlank(each))
            each = u' ';
    }
    level.snippetAt = level.at - from;
}

/** How many months a number of times take together; one that lies in several counts once. */
int monthsTogether(std::vector<CvMonths> times)
{
    std::sort(times.begin(), times.end(), [](const CvMonths &a, const CvMonths &b) { return a.first < b.first; });
    int months = 0;
    int counted = 0;
    for (const CvMonths &time : times) {
        const int first = std::max(time.first, counted);
        months += std::max(0, time.last - first);
        counted = std::max(counted, time.last);
    }
    return months;
}

/** The places of one skill, and what follows from them. */
class Weighing final
{
public:
    Weighing(const std::vector<const CvPlace *> &places, const CvOutline &outline)
        : m_places(places)
        , m_outline(outline)
    {
        std::set<int> entries;
        std::vector<CvMonths> times;
        for (const CvPlace *place : places) {
            if (isDated(*place) && place->says != Says::Basic && entries.insert(place->entry).second)
                times.push_back(outline.entries()[static_cast<size_t>(place->entry)].months);
        }
        m_entries = static_cast<int>(entries.size());
        m_months = monthsTogether(std::move(times));
    }

    int entries() const { return m_entries; }
    int months() const { return m_months; }

    /** The first place that decides, and its reason. */
    const CvPlace &decide(Reason &reason) const
    {
        const auto says = [this](Says wanted) {
            return first([this, wanted](const CvPlace &place) { return place.says == wanted && speaksForAll(place); });
        };
        const auto take = [&reason](const CvPlace *place, Reason its) {
            reason = its;
            return place;
        };
        const CvPlace *place = take(says(Says::Basic), Reason::SaysBasic);
        if (!place)
            place = take(says(Says::Advanced), Reason::SaysAdvanced);
        if (!place && m_entries > 1 && m_months >= MonthsOfPractitioner)
            place = take(first([this](const CvPlace &each) { return isDated(each) && each.says != Says::Basic; }),
                         Reason::SeveralYears);
        if (!place)
            place = take(first([this](const CvPlace &each) { return isOfWork(each); }), Reason::InWork);
        if (!place)
            place = take(says(Says::Good), Reason::SaysGood);
        return place ? *place : *take(m_places.front(), Reason::Named);
    }

private:
    CvPart partOf(const CvPlace &place) const
    {
        return place.entry < 0 ? place.part : m_outline.entries()[static_cast<size_t>(place.entry)].part;
    }
    /** In a job or project that says when it was. */
    bool isDated(const CvPlace &place) const
    {
        const CvPart part = partOf(place);
        return place.entry >= 0 && (part == CvPart::Work || part == CvPart::Projects);
    }
    bool isOfWork(const CvPlace &place) const
    {
        return place.says != Says::Basic && (place.isDone || isDated(place) || place.part == CvPart::Projects);
    }
    /** Not inside a job, and not the title of a course. */
    bool speaksForAll(const CvPlace &place) const { return place.entry < 0 && place.part != CvPart::Education; }

    template <class Condition>
    const CvPlace *first(Condition condition) const
    {
        const auto found =
            std::find_if(m_places.begin(), m_places.end(), [&](const CvPlace *place) { return condition(*place); });
        return found == m_places.end() ? nullptr : *found;
    }

    const std::vector<const CvPlace *> &m_places;
    const CvOutline &m_outline;
    int m_entries = 0;
    int m_months = 0;
};

Level levelOf(Reason reason)
{
    switch (reason) {
    case Reason::Named:
    case Reason::SaysBasic:
        break;
    case Reason::InWork:
    case Reason::SaysGood:
        return Level::Working;
    case Reason::SeveralYears:
    case Reason::SaysAdvanced:
        return Level::Practitioner;
    }
    return Level::Awareness;
}

} // namespace

QString codeOf(CvLevel::Reason reason)
{
    switch (reason) {
    case Reason::Named:
        break;
    case Reason::SaysBasic:
        return QStringLiteral("says_basic");
    case Reason::InWork:
        return QStringLiteral("in_work");
    case Reason::SaysGood:
        return QStringLiteral("says_good");
    case Reason::SeveralYears:
        return QStringLiteral("several_years");
    case Reason::SaysAdvanced:
        return QStringLiteral("says_advanced");
    }
    return QStringLiteral("named");
}

std::vector<CvLevel> cvLevels(const QString &text, const SkillMentionFinder &finder, const QDate &today)
{
    const CvOutline outline(text, today);
    const std::vector<CvPlace> places = cvPlacesOf(mentionsIn(text, outline, finder), outline);
    std::map<SkillId, std::vector<const CvPlace *>> placesOf;
    for (const CvPlace &place : places) {
        if (place.says != Says::No)
            placesOf[place.mention.skill].push_back(&place);
    }
    std::vector<CvLevel> levels;
    for (const auto &[skill, its] : placesOf) {
        const Weighing weighing(its, outline);
        CvLevel level;
        const CvPlace &place = weighing.decide(level.reason);
        level.skill = skill;
        level.suggested = levelOf(level.reason);
        level.matched = place.mention.matched;
        level.at = place.mention.at;
        level.length = place.mention.length;
        level.places = static_cast<int>(its.size());
        level.entries = weighing.entries();
        level.months = weighing.months();
        takeSnippet(level, place, text);
        levels.push_back(std::move(level));
    }
    return levels;
}

} // namespace Cairn

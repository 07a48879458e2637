// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/nearestrole.h"

#include "domain/namesintext.h"
#include "domain/nearestroletitles.h"
#include "domain/skillnames.h"

#include <QHash>

#include <algorithm>
#include <cmath>
#include <memory>

namespace Cairn {

namespace {

constexpr double TitleShare = 0.6;
constexpr double FirstLine = 1;
constexpr double NextLines = 0.8;
constexpr double FurtherLines = 0.4;
constexpr int NextLineCount = 4;

double asked(SkillMention::Strength strength)
{
    switch (strength) {
    case SkillMention::Strength::Must:
        return 10;
    case SkillMention::Strength::Nice:
        return 7;
    case SkillMention::Strength::Named:
        return 5;
    }
    return 0;
}

/** How rare each skill is among the roles. */
QHash<SkillId, double> raritiesIn(const Catalogue &catalogue)
{
    QHash<SkillId, int> askers;
    for (const Role &role : catalogue.roles()) {
        for (const Requirement &requirement : role.requirements)
            ++askers[requirement.skill];
    }
    QHash<SkillId, double> rarities;
    const auto roles = static_cast<double>(catalogue.roles().size());
    for (auto each = askers.cbegin(); each != askers.cend(); ++each)
        rarities.insert(each.key(), std::log(1 + roles / each.value()));
    return rarities;
}

QHash<SkillId, double> partsOf(const std::vector<SkillMention> &mentions, const QHash<SkillId, double> &rarities)
{
    QHash<SkillId, double> parts;
    for (const SkillMention &mention : mentions) {
        double &part = parts[mention.skill];
        part = std::max(part, asked(mention.strength) * rarities.value(mention.skill));
    }
    return parts;
}

double overlapOf(const Role &role, const std::vector<std::pair<SkillId, double>> &parts,
                 const QHash<SkillId, double> &rarities)
{
    QHash<SkillId, double> asks;
    double ofRole = 0;
    for (const Requirement &requirement : role.requirements) {
        const double part = requirement.weight * rarities.value(requirement.skill);
        asks.insert(requirement.skill, part);
        ofRole += part * part;
    }
    double both = 0;
    double ofText = 0;
    for (const auto &[skill, part] : parts) {
        both += part * asks.value(skill);
        ofText += part * part;
    }
    return both > 0 ? both / std::sqrt(ofRole * ofText) : 0;
}

/** What a title counts that begins there, by the number of lines with words before it. */
double countOfLine(const QString &text, qsizetype at)
{
    int before = 0;
    for (const QString &line : text.left(at).split(u'\n').mid(0)) {
        if (!line.trimmed().isEmpty())
            ++before;
    }
    const bool isAtLineStart = at == 0 || text.at(at - 1) == u'\n';
    const int number = isAtLineStart ? before : std::max(0, before - 1);
    return number == 0 ? FirstLine : number <= NextLineCount ? NextLines : FurtherLines;
}

/** Where no known title stands near the top: the first line there that is one by its field and profession. */
void addTitleLine(const QString &text, const Catalogue &catalogue, QHash<RoleId, double> &titles)
{
    constexpr qsizetype LongestTitle = 120;
    int number = 0;
    for (const QString &line : text.split(u'\n')) {
        if (line.trimmed().isEmpty())
            continue;
        if (number > NextLineCount)
            return;
        const std::optional<RoleId> role = line.trimmed().size() <= LongestTitle ? roleOfTitleLine(line) : std::nullopt;
        if (role && catalogue.role(*role)) {
            double &title = titles[*role];
            title = std::max(title, number == 0 ? FirstLine : NextLines);
            return;
        }
        ++number;
    }
}

} // namespace

/** Titles and the roles that they are of. */
struct NearestRoleFinder::Titles
{
    NamesInText index;
    std::vector<RoleId> roles;

    void add(const QString &name, const RoleId &role)
    {
        index.add(name);
        roles.push_back(role);
    }

    /** Those of other languages do not depend on the catalogue, so they are prepared once for all. */
    static const Titles &foreign()
    {
        static const Titles titles = [] {
            Titles all;
            for (const RoleName &name : roleNames())
                all.add(name.name, name.role);
            return all;
        }();
        return titles;
    }

    /** Titles before other titles: of two roles with the same name, that whose title it is comes first. */
    static std::unique_ptr<const Titles> of(const Catalogue &catalogue)
    {
        auto all = std::make_unique<Titles>();
        for (const Role &role : catalogue.roles())
            all->add(role.title, role.id);
        for (const Role &role : catalogue.roles()) {
            for (const QString &title : role.otherTitles)
                all->add(title, role.id);
        }
        return all;
    }
};

NearestRoleFinder::NearestRoleFinder(const Catalogue &catalogue)
    : m_catalogue(catalogue)
    , m_own(Titles::of(catalogue))
    , m_rarities(raritiesIn(catalogue))
{
}

NearestRoleFinder::~NearestRoleFinder() = default;

QHash<RoleId, double> NearestRoleFinder::titlesIn(const QString &written) const
{
    const QString text = withoutGenderMarks(written);
    QHash<RoleId, double> titles;
    const std::vector<TextWord> words = textWordsOf(text);
    for (size_t at = 0; at < words.size();) {
        size_t taken = 0;
        RoleId role;
        for (const Titles *each : {m_own.get(), &Titles::foreign()}) {
            for (const NameHit &hit : each->index.namesAt(words, at)) {
                if (hit.words > taken && m_catalogue.role(each->roles[hit.name])) {
                    taken = hit.words;
                    role = each->roles[hit.name];
                }
            }
        }
        if (taken > 0) {
            double &title = titles[role];
            title = std::max(title, countOfLine(text, words[at].at));
        }
        at += std::max<size_t>(1, taken);
    }
    const bool isNamedAbove =
        std::any_of(titles.cbegin(), titles.cend(), [](double title) { return title >= NextLines; });
    if (!isNamedAbove)
        addTitleLine(text, m_catalogue, titles);
    return titles;
}

std::vector<NearRole> NearestRoleFinder::rolesNear(const QString &text, const std::vector<SkillMention> &mentions) const
{
    const QHash<SkillId, double> found = partsOf(mentions, m_rarities);
    std::vector<std::pair<SkillId, double>> parts;
    for (auto each = found.cbegin(); each != found.cend(); ++each)
        parts.push_back({each.key(), each.value()});
    // Sums of fractions depend on their order, that of a hash on the day.
    std::sort(parts.begin(), parts.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    const QHash<RoleId, double> titles = titlesIn(text);
    std::vector<std::pair<double, RoleId>> near;
    for (const Role &role : m_catalogue.roles()) {
        const double overlap = overlapOf(role, parts, m_rarities);
        const double nearness =
            titles.isEmpty() ? overlap : TitleShare * titles.value(role.id) + (1 - TitleShare) * overlap;
        if (nearness > 0)
            near.push_back({nearness, role.id});
    }
    std::sort(near.begin(), near.end(), [](const auto &a, const auto &b) {
        return a.first != b.first ? a.first > b.first : a.second < b.second;
    });
    std::vector<NearRole> roles;
    for (const auto &[nearness, role] : near)
        roles.push_back({role, std::clamp(static_cast<int>(std::lround(100 * nearness)), 0, 100)});
    return roles;
}

std::vector<NearRole> nearestRoles(const QString &text, const std::vector<SkillMention> &mentions,
                                   const Catalogue &catalogue)
{
    return NearestRoleFinder(catalogue).rolesNear(text, mentions);
}

} // namespace Cairn

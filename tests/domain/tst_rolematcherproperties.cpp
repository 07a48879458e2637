// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/matchbill.h"
#include "domain/rolematcher.h"

#include <rapidcheck.h>

#include <QTest>

using namespace Cairn;

namespace {

constexpr int Skills = 12;

SkillId skillAt(int at)
{
    return SkillId(QStringLiteral("s%1").arg(at));
}

Level anyLevel()
{
    return static_cast<Level>(*rc::gen::inRange(0, LevelCount));
}

/** Roles that ask some of twelve skills, each skill at most once. */
Catalogue anyCatalogue()
{
    CatalogueContents contents;
    const int roles = *rc::gen::inRange(0, 6);
    for (int at = 0; at < roles; ++at) {
        Role role;
        role.id = RoleId(QStringLiteral("r%1").arg(at));
        for (int skill = 0; skill < Skills; ++skill) {
            if (*rc::gen::arbitrary<bool>())
                role.requirements.push_back({skillAt(skill),
                                             {anyLevel(), anyLevel(), anyLevel()},
                                             *rc::gen::inRange(1, 11),
                                             *rc::gen::arbitrary<bool>()});
        }
        contents.roles.push_back(role);
    }
    return Catalogue(contents);
}

} // namespace

class TestRoleMatcherProperties final : public QObject
{
    Q_OBJECT

private slots:
    void matchesAreThoseOfTheBills();
};

void TestRoleMatcherProperties::matchesAreThoseOfTheBills()
{
    QVERIFY(rc::check("each match has the two parts of the role's bill", [] {
        const Catalogue catalogue = anyCatalogue();
        PlanState state;
        for (int at = 0; at < Skills + 3; ++at) { // some that no role asks
            const Level level = anyLevel();
            if (level != Level::None)
                state.levels.insert(skillAt(at), level);
        }
        for (const CareerLevel level : AllCareerLevels) {
            const std::vector<MatchParts> matches = RoleMatcher(catalogue, level).matches(state);
            RC_ASSERT(matches.size() == catalogue.roles().size());
            for (size_t at = 0; at < matches.size(); ++at)
                RC_ASSERT(matches[at] == matchBill(catalogue.roles()[at], level, state).parts);
        }
    }));
}

QTEST_GUILESS_MAIN(TestRoleMatcherProperties)
#include "tst_rolematcherproperties.moc"

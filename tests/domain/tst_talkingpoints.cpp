// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/smallcatalogue.h"
#include "domain/catalogue.h"
#include "domain/planstate.h"
#include "domain/talkingpoints.h"

#include <QTest>

#include <algorithm>
#include <cstdlib>
#include <random>

using namespace Cairn;

namespace {

const SkillId Algebra(QStringLiteral("s_algebra"));
const SkillId Stats(QStringLiteral("s_stats"));
const SkillId Python(QStringLiteral("s_python"));
const SkillId Sql(QStringLiteral("s_sql"));
const SkillId OwnA(QStringLiteral("own-a"));
const SkillId OwnB(QStringLiteral("own-b"));

/** Aims at an entry engineer, who is asked for everything but statistics. */
PlanState entryEngineer()
{
    PlanState state;
    state.target = Target{RoleId(QStringLiteral("r_engineer")), CareerLevel::Entry};
    for (const SkillId &own : {OwnA, OwnB})
        state.ownSkills.insert(own, {own, GroupId(QStringLiteral("g_code")), own.text()});
    return state;
}

void rate(PlanState &state, const SkillId &skill, Level own, Level advisor)
{
    state.levels.remove(skill);
    if (own != Level::None)
        state.levels.insert(skill, own);
    state.advisorLevels.insert(skill, advisor);
}

} // namespace

class TestTalkingPoints final : public QObject
{
    Q_OBJECT

private slots:
    void twoLevelsOrMoreAreWorthTalking()
    {
        for (const Level own : AllLevels) {
            for (const Level advisor : AllLevels) {
                PlanState state = entryEngineer();
                rate(state, Python, own, advisor);
                const auto points = talkingPoints(state, m_catalogue);
                const bool apart = std::abs(toNumber(own) - toNumber(advisor)) > 1;
                QCOMPARE(points.size(), apart ? 1U : 0U);
                QCOMPARE(areWorthTalking(own, advisor), apart);
                if (!apart)
                    continue;
                QCOMPARE(points[0], (TalkingPoint{Python, own, advisor, Level::Working}));
                QCOMPARE(toNumber(own) + points[0].difference(), toNumber(advisor));
            }
        }
    }

    void noRatingIsNoTalkingPointButNoneIs()
    {
        PlanState state = entryEngineer();
        state.levels.insert(Sql, Level::Expert);
        QVERIFY(talkingPoints(state, m_catalogue).empty());
        state.advisorLevels.insert(Sql, Level::None);
        QCOMPARE(talkingPoints(state, m_catalogue).size(), 1U);
    }

    void askedOnesComeFirstThenTheLargerDifferenceThenTheCatalogue()
    {
        PlanState state = entryEngineer();
        rate(state, OwnB, Level::None, Level::Expert);
        rate(state, OwnA, Level::Expert, Level::None);
        rate(state, Stats, Level::None, Level::Expert);
        rate(state, Python, Level::None, Level::Working);
        rate(state, Sql, Level::Practitioner, Level::None);
        rate(state, Algebra, Level::Practitioner, Level::Awareness);
        rate(state, SkillId(QStringLiteral("s_gone")), Level::None, Level::Expert);
        std::vector<SkillId> order;
        for (const TalkingPoint &point : talkingPoints(state, m_catalogue))
            order.push_back(point.skill);
        QCOMPARE(order, (std::vector<SkillId>{Sql, Algebra, Python, Stats, OwnA, OwnB}));
        state.target.reset();
        order.clear();
        for (const TalkingPoint &point : talkingPoints(state, m_catalogue)) {
            QVERIFY(!point.isAsked());
            order.push_back(point.skill);
        }
        QCOMPARE(order, (std::vector<SkillId>{Stats, OwnA, OwnB, Sql, Algebra, Python}));
    }

    /** Whatever is rated, every pair of neighbours stands in order, and nothing is lost or made up. */
    void anyRatingsAreOrderedAndComplete()
    {
        std::mt19937 chance(5);
        const std::vector<SkillId> all{Algebra, Stats, Python, Sql, OwnA, OwnB};
        const auto placeOf = [&all](const SkillId &skill) { return std::find(all.begin(), all.end(), skill); };
        for (int round = 0; round < 300; ++round) {
            PlanState state = entryEngineer();
            size_t expected = 0;
            for (const SkillId &skill : all) {
                const auto own = static_cast<Level>(chance() % 5);
                const auto advisor = static_cast<Level>(chance() % 5);
                if (chance() % 4 == 0)
                    continue;
                rate(state, skill, own, advisor);
                expected += std::abs(toNumber(own) - toNumber(advisor)) >= 2;
            }
            const auto points = talkingPoints(state, m_catalogue);
            QCOMPARE(points.size(), expected);
            for (size_t at = 1; at < points.size(); ++at) {
                const TalkingPoint &a = points[at - 1];
                const TalkingPoint &b = points[at];
                const int apartA = std::abs(a.difference());
                const int apartB = std::abs(b.difference());
                QVERIFY(a.isAsked() || !b.isAsked());
                if (a.isAsked() == b.isAsked())
                    QVERIFY(apartA > apartB || (apartA == apartB && placeOf(a.skill) < placeOf(b.skill)));
            }
        }
    }

    void theSentenceSaysBothLevels()
    {
        QCOMPARE(ratingsSentence(Level::Expert, Level::Working),
                 QStringLiteral("You say Expert, the advisor says Working: worth talking about."));
        QCOMPARE(ratingsSentence(Level::None, Level::Awareness),
                 QStringLiteral("You say None, the advisor says Awareness."));
        QCOMPARE(ratingsSentence(Level::Working, Level::Working), QStringLiteral("You and the advisor say Working."));
    }

private:
    const Catalogue m_catalogue{smallCatalogueContents()};
};

QTEST_GUILESS_MAIN(TestTalkingPoints)
#include "tst_talkingpoints.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/workorder.h"

#include <rapidcheck.h>

#include <QTest>

#include <algorithm>
#include <random>

using namespace Cairn;

namespace {

StepId idOf(int number)
{
    return StepId(QStringLiteral("s%1").arg(number, 3, 10, QLatin1Char('0')));
}

/** Works of which each is after some with a lower number, with wishes for any. */
std::vector<Work> anyWorks(int most)
{
    std::vector<Work> works;
    const int count = *rc::gen::inRange(1, most + 1);
    for (int number = 0; number < count; ++number) {
        Work work;
        work.id = idOf(number);
        work.hoursLeft = *rc::gen::inRange(0, 9);
        work.gain = *rc::gen::inRange(0, 9);
        work.optional = *rc::gen::inRange(0, 4) == 0;
        for (int left = *rc::gen::inRange(0, 3); left > 0 && number > 0; --left)
            work.after.push_back(idOf(*rc::gen::inRange(0, number)));
        for (int left = *rc::gen::inRange(0, 3); left > 0; --left)
            work.ratherAfter.push_back(idOf(*rc::gen::inRange(0, count)));
        works.push_back(work);
    }
    return works;
}

/** Wishes turned into what must be, for those that go from a lower number to a higher one. */
void bindWishes(std::vector<Work> &works)
{
    for (Work &work : works) {
        work.after.insert(work.after.end(), work.ratherAfter.begin(), work.ratherAfter.end());
        work.ratherAfter.clear();
    }
}

std::vector<StepId> orderOf(const std::vector<Work> &works)
{
    const WorkGraph graph = workGraph(works);
    std::vector<StepId> ids;
    for (const int step : workOrder(graph))
        ids.push_back(graph.works[static_cast<size_t>(step)]->id);
    return ids;
}

} // namespace

/** What holds for wishes whatever the works. */
class TestRatherAfterProperties final : public QObject
{
    Q_OBJECT

private slots:
    void whatMustBeIsKept()
    {
        QVERIFY(rc::check("each step once and after all that it is after, whatever is wished", [] {
            const std::vector<Work> works = anyWorks(40);
            const std::vector<StepId> order = orderOf(works);
            RC_ASSERT(order.size() == works.size());
            for (const Work &work : works) {
                const auto place = std::find(order.begin(), order.end(), work.id);
                RC_ASSERT(place != order.end());
                for (const StepId &before : work.after)
                    RC_ASSERT(std::find(order.begin(), place, before) != place);
            }
        }));
    }

    void wishesWithoutRingsAreAsGoodAsNeeds()
    {
        QVERIFY(rc::check("without rings and optional steps, what is wished gives the order of what must be", [] {
            std::vector<Work> works = anyWorks(30);
            for (Work &work : works) {
                work.optional = false;
                std::erase_if(work.ratherAfter, [&work](const StepId &wish) { return !(wish < work.id); });
            }
            std::vector<Work> bound = works;
            bindWishes(bound);
            RC_ASSERT(orderOf(works) == orderOf(bound));
        }));
    }

    void orderOfTheInputDoesNotMatter()
    {
        QVERIFY(rc::check("the same order for works and wishes in any order", [] {
            std::vector<Work> works = anyWorks(30);
            const std::vector<StepId> order = orderOf(works);
            std::mt19937 random(*rc::gen::arbitrary<unsigned>());
            for (Work &work : works)
                std::shuffle(work.ratherAfter.begin(), work.ratherAfter.end(), random);
            std::shuffle(works.begin(), works.end(), random);
            RC_ASSERT(orderOf(works) == order);
        }));
    }
};

QTEST_GUILESS_MAIN(TestRatherAfterProperties)
#include "tst_ratherafterproperties.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/somework.h"
#include "domain/schedule.h"
#include "domain/workorder.h"

#include <QTest>

using namespace Cairn;

namespace {

Work wishing(Work work, std::initializer_list<const char *> wishes)
{
    for (const char *wish : wishes)
        work.ratherAfter.push_back(stepOf(wish));
    return work;
}

Work optional(Work work)
{
    work.optional = true;
    return work;
}

Work placed(Work work, int place)
{
    work.place = place;
    return work;
}

QString orderOf(const std::vector<Work> &works)
{
    const WorkGraph graph = workGraph(works);
    QStringList ids;
    for (const int step : workOrder(graph))
        ids.append(graph.works[static_cast<size_t>(step)]->id.text());
    return ids.join(u' ');
}

} // namespace

Q_DECLARE_METATYPE(std::vector<Cairn::Work>)

/** What a step is rather after shapes the order, and binds nothing. */
class TestRatherAfter final : public QObject
{
    Q_OBJECT

private slots:
    void wishesShapeTheOrder_data();
    void wishesShapeTheOrder();
    void aFixedStartTakesNoWishesAlong();
};

void TestRatherAfter::wishesShapeTheOrder_data()
{
    QTest::addColumn<std::vector<Work>>("works");
    QTest::addColumn<QString>("order");

    const Work quick = someWork("a_quick", 1, 9);
    const Work slow = someWork("b_slow", 9, 1);
    const Work other = someWork("c_other", 2, 1); // 1 in 2 h; the other two together have 10 in 10 h
    QTest::newRow("no wish") << std::vector<Work>{quick, slow, other} << "a_quick c_other b_slow";
    QTest::newRow("a wish") << std::vector<Work>{wishing(quick, {"b_slow"}), slow, other} << "b_slow a_quick c_other";
    QTest::newRow("a wish for what is no work")
        << std::vector<Work>{wishing(quick, {"nobody"}), slow, other} << "a_quick c_other b_slow";
    QTest::newRow("a wish for itself") << std::vector<Work>{wishing(quick, {"a_quick", "b_slow"}), slow, other}
                                       << "b_slow a_quick c_other";
    QTest::newRow("against what must be")
        << std::vector<Work>{wishing(quick, {"b_slow"}), someWork("b_slow", 9, 1, {"a_quick"}), other}
        << "a_quick c_other b_slow";
    QTest::newRow("wishes in a ring") << std::vector<Work>{wishing(quick, {"b_slow"}), wishing(slow, {"a_quick"}),
                                                           other}
                                      << "a_quick c_other b_slow";
    QTest::newRow("behind a ring a wish counts")
        << std::vector<Work>{wishing(quick, {"b_slow"}), wishing(slow, {"a_quick"}), wishing(other, {"b_slow"})}
        << "a_quick b_slow c_other";
    QTest::newRow("before a ring a wish counts")
        << std::vector<Work>{wishing(quick, {"b_slow", "c_other"}), wishing(slow, {"a_quick"}), other}
        << "c_other a_quick b_slow";
    QTest::newRow("a wish takes no optional step along")
        << std::vector<Work>{wishing(quick, {"b_slow"}), optional(slow), other} << "a_quick c_other b_slow";
    QTest::newRow("a place by hand counts more")
        << std::vector<Work>{placed(wishing(quick, {"b_slow"}), 1), slow, other} << "a_quick c_other b_slow";
    QTest::newRow("among optional steps")
        << std::vector<Work>{optional(wishing(quick, {"b_slow"})), optional(slow), other} << "c_other b_slow a_quick";
}

void TestRatherAfter::wishesShapeTheOrder()
{
    QFETCH(std::vector<Work>, works);
    QFETCH(QString, order);
    QCOMPARE(orderOf(works), order);
    std::reverse(works.begin(), works.end());
    QCOMPARE(orderOf(works), order);
}

void TestRatherAfter::aFixedStartTakesNoWishesAlong()
{
    const QDate today(2026, 12, 7);
    Work fixed = wishing(someWork("a", 2), {"b"});
    fixed.fixedStart = today;
    const Schedule schedule = scheduled({fixed, someWork("b", 2), someWork("c", 1, 50)}, evenly(7, today), today);
    QCOMPARE(schedule.placements.front().step.text(), QStringLiteral("a"));
    QCOMPARE(schedule.placements.back().step.text(), QStringLiteral("b"));
}

QTEST_GUILESS_MAIN(TestRatherAfter)
#include "tst_ratherafter.moc"

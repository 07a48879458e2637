// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/workorder.h"

#include "common/somework.h"

#include <QTest>

#include <limits>

using namespace Cairn;

namespace {

/** The ids in their order, with a space between. */
QString orderOf(const std::vector<Work> &works)
{
    const WorkGraph graph = workGraph(works);
    QStringList ids;
    for (const int step : workOrder(graph))
        ids.append(graph.works[static_cast<size_t>(step)]->id.text());
    return ids.join(u' ');
}

Work optional(Work work)
{
    work.optional = true;
    return work;
}

Work essential(Work work)
{
    work.essential = true;
    return work;
}

Work placed(int place, Work work)
{
    work.place = place;
    return work;
}

} // namespace

/** Which step goes first; cases computed by hand. A case says hours and points of its steps as hours : points. */
class TestWorkOrder final : public QObject
{
    Q_OBJECT

private slots:
    void bestOrderIsFound_data();
    void bestOrderIsFound();
    void stepsThatCannotBeDoneAreLeftOut();
    void unknownAndDoubleIdsDoNotMatter();
    void placesComeFirstWithWhatTheyNeed();
    void optionalOnesComeLastUnlessNeeded();
    void oddValuesAreHarmless();
};

void TestWorkOrder::bestOrderIsFound_data()
{
    QTest::addColumn<std::vector<Work>>("works");
    QTest::addColumn<QString>("order");
    const auto row = [](const char *name, const char *order, const std::vector<Work> &works) {
        QTest::newRow(name) << works << QString::fromLatin1(order);
    };
    row("nothing", "", {});
    row("more points an hour first", "c b a", {someWork("a", 10, 1), someWork("b", 10, 2), someWork("c", 1, 1)});
    row("equals by id", "a b c", {someWork("c", 3, 3), someWork("b", 2, 2), someWork("a", 1, 1)});
    row("essential points count twice", "b a", {someWork("a", 10, 15), essential(someWork("b", 10, 8))});
    row("but not more than twice", "a b", {someWork("a", 10, 17), essential(someWork("b", 10, 8))});
    row("nothing to gain comes last", "b a", {someWork("a", 1, 0), someWork("b", 100, 1)});
    row("except where it is needed", "a b", {someWork("a", 1, 0), someWork("b", 100, 1, {"a"})});
    // x alone is worth 3 an hour; a with what is behind it 10 / 2.
    row("what opens the way to much goes first", "a b x",
        {someWork("x", 1, 3), someWork("a", 1, 0), someWork("b", 1, 10, {"a"})});
    // a b is worth 5 an hour, and with c 20 / 3; so all go before x with 6. The best single way, 5, would lose to x.
    row("several ways behind one step add up", "a b c x",
        {someWork("x", 1, 6), someWork("a", 1, 0), someWork("b", 1, 10, {"a"}), someWork("c", 1, 10, {"a"})});
    // Before c both a and b are needed: 12 / 3 = 4 against x 3 and y 5.
    row("several steps before one add up", "y a b c x",
        {someWork("x", 1, 3), someWork("y", 1, 5), someWork("a", 1, 0), someWork("b", 1, 0),
         someWork("c", 1, 12, {"a", "b"})});
    row("chains are cut where they get thin", "a x b",
        {someWork("a", 1, 5), someWork("b", 1, 1, {"a"}), someWork("x", 1, 3)});
    // b d is worth 4 / 2, then a c 9 / 5. The N of a c, b c, b d is not series-parallel.
    row("steps that are entangled", "b d a c",
        {someWork("a", 4, 0), someWork("b", 1, 0), someWork("c", 1, 9, {"a", "b"}), someWork("d", 1, 4, {"b"})});
    // A chain whose first step is named again by the last: the arc is needless, and the chain is one.
    row("a needless arc changes nothing", "a x b c",
        {someWork("a", 1, 5), someWork("b", 2, 0, {"a"}), someWork("c", 1, 6, {"a", "b"}), someWork("x", 1, 3)});
    row("no hours left, so at once", "b a", {someWork("a", 1, 9), someWork("b", 0, 0)});
    row("no hours left, but something before", "a b c",
        {someWork("a", 1, 0), someWork("b", 0, 8, {"a"}), someWork("c", 1, 7)});
}

void TestWorkOrder::bestOrderIsFound()
{
    QFETCH(std::vector<Work>, works);
    QFETCH(QString, order);
    QCOMPARE(orderOf(works), order);
    std::reverse(works.begin(), works.end());
    QCOMPARE(orderOf(works), order);
}

void TestWorkOrder::stepsThatCannotBeDoneAreLeftOut()
{
    // a and b wait for each other, c waits for b, d for itself; only e and f can be done.
    QCOMPARE(orderOf({someWork("a", 1, {"b"}), someWork("b", 1, {"a"}), someWork("c", 1, {"b"}),
                      someWork("d", 1, {"d"}), someWork("e", 1), someWork("f", 1, {"e"})}),
             QStringLiteral("e f"));
}

void TestWorkOrder::unknownAndDoubleIdsDoNotMatter()
{
    QCOMPARE(orderOf({someWork("a", 1, 1, {"gone"}), someWork("b", 1, 2, {"a", "a", "gone"})}), QStringLiteral("a b"));
    // Ids of any length and script; of two works with one id there is one.
    const QString longId = QString(40, u'x');
    Work first = someWork("", 1);
    first.id = StepId(longId + u'1');
    Work second = someWork("", 1);
    second.id = StepId(longId + u'2');
    second.after = {first.id};
    Work arabic = someWork("", 1);
    arabic.id = StepId(QStringLiteral("\u062a\u0639\u0644\u0645"));
    Work other = arabic;
    other.id = StepId(QStringLiteral("\u062a\u0639\u0644\u0651"));
    other.after = {arabic.id};
    Work nothing = someWork("", 1);
    nothing.id = StepId(QString(1, QChar(0)));
    Work moreOfNothing = nothing;
    moreOfNothing.id = StepId(QString(2, QChar(0)));
    QCOMPARE(workGraph({nothing, moreOfNothing, nothing}).works.size(), size_t{2});
    QCOMPARE(workOrder(workGraph({second, first, other, arabic, arabic})).size(), size_t{4});
    QCOMPARE(orderOf({second, first}), longId + QStringLiteral("1 ") + longId + QStringLiteral("2"));
    QCOMPARE(orderOf({other, arabic}), arabic.id.text() + u' ' + other.id.text());
}

void TestWorkOrder::placesComeFirstWithWhatTheyNeed()
{
    // By points: a, b, c, d, e, but e stands first by hand, and c behind it, which needs d.
    const std::vector<Work> works{someWork("a", 1, 9), someWork("b", 1, 8), placed(7, someWork("c", 1, 7, {"d"})),
                                  someWork("d", 1, 1), placed(-2, optional(someWork("e", 1, 0)))};
    QCOMPARE(orderOf(works), QStringLiteral("e d c a b"));
    // What comes after a step that has a place stays where it is, however much it earns.
    QCOMPARE(orderOf({placed(0, someWork("a", 1, 0)), someWork("b", 1, 99, {"a"}), placed(1, someWork("c", 1, 0))}),
             QStringLiteral("a c b"));
    // The same place: by id. A place before that of a step it needs brings that step along.
    QCOMPARE(orderOf({placed(1, someWork("b", 1, 9)), placed(1, someWork("a", 1, 1)), someWork("c", 1, 99)}),
             QStringLiteral("a b c"));
    QCOMPARE(orderOf({placed(1, someWork("b", 1, {"z"})), placed(2, someWork("a", 1)), placed(3, someWork("z", 1))}),
             QStringLiteral("z b a"));
}

void TestWorkOrder::optionalOnesComeLastUnlessNeeded()
{
    QCOMPARE(orderOf({optional(someWork("a", 1, 99)), someWork("b", 50, 1), optional(someWork("c", 1, 5)),
                      someWork("d", 1, 0, {"c"}), optional(someWork("e", 1, 200, {"a"}))}),
             QStringLiteral("c b d a e"));
}

void TestWorkOrder::oddValuesAreHarmless()
{
    constexpr double Nan = std::numeric_limits<double>::quiet_NaN();
    constexpr double Infinite = std::numeric_limits<double>::infinity();
    QCOMPARE(orderOf({someWork("a", Nan, Nan), someWork("b", -1, -1), someWork("c", Infinite, Infinite),
                      someWork("d", 1e300, 1e300), someWork("e", 1, -Infinite)}),
             QStringLiteral("a b c d e"));
    std::vector<Work> many;
    for (int step = 0; step < 3000; ++step)
        many.push_back(someWork(qPrintable(QString::number(step)), 1e300, 1e300));
    QCOMPARE(workOrder(workGraph(many)).size(), size_t{3000});
}

QTEST_GUILESS_MAIN(TestWorkOrder)
#include "tst_workorder.moc"

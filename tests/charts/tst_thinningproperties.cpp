// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/thinning.h"

#include <rapidcheck.h>

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace Cairn;

namespace {

constexpr double Last = 1000;

std::vector<QPointF> anyLine()
{
    std::vector<double> at = *rc::gen::container<std::vector<double>>(
        rc::gen::map(rc::gen::inRange(0, 100001), [](int whole) { return whole / 100.0; }));
    std::sort(at.begin(), at.end());
    std::vector<QPointF> line;
    for (const double x : at)
        line.emplace_back(x, *rc::gen::inRange(-1000, 1001));
    return line;
}

int columnOf(const QPointF &point, int columns)
{
    return std::min(columns - 1, static_cast<int>(std::floor(point.x() / Last * columns)));
}

/** Least and greatest y of the points of one column. */
std::pair<double, double> span(const std::vector<QPointF> &points, int column, int columns)
{
    std::pair span(std::numeric_limits<double>::infinity(), -std::numeric_limits<double>::infinity());
    for (const QPointF &point : points) {
        if (columnOf(point, columns) == column)
            span = {std::min(span.first, point.y()), std::max(span.second, point.y())};
    }
    return span;
}

void holds(bool hasHeld)
{
    QVERIFY(hasHeld);
}

} // namespace

class TestThinningProperties : public QObject
{
    Q_OBJECT

private slots:
    void everyColumnReachesAsHighAndAsLowAsBefore();
    void noColumnHasMoreThanFourPoints();
    void firstAndLastPointStay();
    void whatStaysIsAPartInTheSameOrder();
    void thinnedTwiceIsThinnedOnce();
    void aHundredThousandPointsBecomeWhatPixelsShow();
    void pointsThatAreNoNumbersAreLeftOut();
};

void TestThinningProperties::everyColumnReachesAsHighAndAsLowAsBefore()
{
    holds(rc::check("spans", [] {
        const std::vector<QPointF> line = anyLine();
        const int columns = *rc::gen::inRange(1, 60);
        const std::vector<QPointF> kept = thinned(line, 0, Last, columns);
        for (int column = 0; column < columns; ++column)
            RC_ASSERT(span(kept, column, columns) == span(line, column, columns));
    }));
}

void TestThinningProperties::noColumnHasMoreThanFourPoints()
{
    holds(rc::check("count", [] {
        const int columns = *rc::gen::inRange(1, 60);
        const std::vector<QPointF> kept = thinned(anyLine(), 0, Last, columns);
        for (int column = 0; column < columns; ++column) {
            RC_ASSERT(std::count_if(kept.begin(), kept.end(),
                                    [&](const QPointF &point) { return columnOf(point, columns) == column; })
                      <= 4);
        }
    }));
}

void TestThinningProperties::firstAndLastPointStay()
{
    holds(rc::check("ends", [] {
        const std::vector<QPointF> line = anyLine();
        const std::vector<QPointF> kept = thinned(line, 0, Last, *rc::gen::inRange(1, 60));
        RC_ASSERT(kept.empty() == line.empty());
        if (!line.empty())
            RC_ASSERT(kept.front() == line.front() && kept.back() == line.back());
    }));
}

void TestThinningProperties::whatStaysIsAPartInTheSameOrder()
{
    holds(rc::check("order", [] {
        const std::vector<QPointF> line = anyLine();
        auto from = line.begin();
        for (const QPointF &point : thinned(line, 0, Last, *rc::gen::inRange(1, 60))) {
            from = std::find(from, line.end(), point);
            RC_ASSERT(from != line.end());
            ++from;
        }
    }));
}

void TestThinningProperties::thinnedTwiceIsThinnedOnce()
{
    holds(rc::check("again", [] {
        const int columns = *rc::gen::inRange(1, 60);
        const std::vector<QPointF> once = thinned(anyLine(), 0, Last, columns);
        RC_ASSERT(thinned(once, 0, Last, columns) == once);
    }));
}

void TestThinningProperties::aHundredThousandPointsBecomeWhatPixelsShow()
{
    constexpr int Count = 100000;
    constexpr int Columns = 700;
    std::vector<QPointF> line;
    for (int at = 0; at < Count; ++at)
        line.emplace_back(at * Last / (Count - 1), std::sin(at * 0.7) * at);
    const std::vector<QPointF> kept = thinned(line, 0, Last, Columns);
    QVERIFY(kept.size() <= 4 * Columns);
    QVERIFY(kept.size() >= 2 * Columns);
}

void TestThinningProperties::pointsThatAreNoNumbersAreLeftOut()
{
    const double none = std::numeric_limits<double>::quiet_NaN();
    const double endless = std::numeric_limits<double>::infinity();
    const std::vector<QPointF> kept = thinned({{0, none}, {none, 1}, {1, 2}, {2, endless}}, 0, Last, 10);
    QCOMPARE(kept, std::vector<QPointF>{QPointF(1, 2)});
    QVERIFY(thinned({}, 0, 0, 0).empty());
}

QTEST_APPLESS_MAIN(TestThinningProperties)
#include "tst_thinningproperties.moc"

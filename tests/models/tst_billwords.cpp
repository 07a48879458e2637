// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/smallcatalogue.h"
#include "models/billwords.h"

#include <QLocale>
#include <QRegularExpression>
#include <QTest>

#include <cmath>

using namespace Cairn;

namespace {

const SkillId Python(QStringLiteral("s_python"));
const SkillId Sql(QStringLiteral("s_sql"));
const SkillId Algebra(QStringLiteral("s_algebra"));
const RoleId Engineer(QStringLiteral("r_engineer"));

/** All numbers of a text, in its order. */
std::vector<double> numbersIn(const QString &text)
{
    static const QRegularExpression number(QStringLiteral("\\d+(\\.\\d+)?"));
    std::vector<double> numbers;
    for (auto found = number.globalMatch(text); found.hasNext();)
        numbers.push_back(found.next().captured().toDouble());
    return numbers;
}

} // namespace

class TestBillWords : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void init() { m_state = {}; }

    void nothingIsHeldBackOfAnEmptyBill();
    void heldBackPointsAndTheirReasonAreNamed();
    void theNumberCanBeWorkedOutAgainFromItsText();
    void roleWithoutEssentialSkillsCountsAll();
    void wholeMatchIsMissingNothing();
    void mostMissingAddsUpWhatTheyBringTogether();
    void fewGapsAreAllThatIsMissing();

private:
    const Role &role() const { return *m_catalogue.role(Engineer); }
    MatchBill bill(CareerLevel level = CareerLevel::Entry) const { return matchBill(role(), level, m_state); }

    Catalogue m_catalogue{smallCatalogueContents()};
    PlanState m_state;
};

void TestBillWords::nothingIsHeldBackOfAnEmptyBill()
{
    QCOMPARE(heldBackText(bill()), QString());
}

void TestBillWords::heldBackPointsAndTheirReasonAreNamed()
{
    // Essential 5 of 16 (31 %); of SQL's 4 of 20 points 17 of 48 twelfths do not count: 7 points.
    m_state.levels = {{Python, Level::Awareness}, {Sql, Level::Awareness}};
    const QString text = heldBackText(bill());
    QVERIFY2(text.startsWith(QStringLiteral("7 of the missing point")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("31\u00a0%")), qPrintable(text));
}

void TestBillWords::theNumberCanBeWorkedOutAgainFromItsText()
{
    m_state.levels = {{Python, Level::Awareness}, {Sql, Level::Awareness}};
    const QStringList text = numberExplained(bill());
    // "Here: of the essential skills 5 of 16 ..., of the other skills 4 of 4. ... 4 x (1 + 5 : 16) : 2 = 2.58."
    const std::vector<double> here = numbersIn(text[2]);
    QVERIFY(here.size() >= 9);
    const double essential = here[0];
    const double essentialOf = here[1];
    const double other = here[2];
    const double otherOf = here[3];
    const double most = otherOf * (1 + essential / essentialOf) / 2;
    QVERIFY(std::abs(here.back() - most) < 1.0 / 12);
    const double match = 100 * (essential + std::min(other, most)) / (essentialOf + otherOf);
    QVERIFY(std::abs(match - bill().percent()) < 0.5);
    const std::vector<double> together = numbersIn(text[3]);
    QVERIFY(std::abs(together[0] - (essential + std::min(other, most))) < 1.0 / 12);
    QCOMPARE(together[1], essentialOf + otherOf);
    QCOMPARE(together[2], double(bill().shownPercent()));
}

void TestBillWords::roleWithoutEssentialSkillsCountsAll()
{
    CatalogueContents contents = smallCatalogueContents();
    for (Requirement &requirement : contents.roles.front().requirements)
        requirement.essential = false;
    m_state.levels = {{Python, Level::Awareness}, {Sql, Level::Awareness}};
    const MatchBill plain = matchBill(contents.roles.front(), CareerLevel::Entry, m_state);
    QCOMPARE(heldBackText(plain), QString());
    const QString text = numberExplained(plain)[2];
    QCOMPARE(numbersIn(text), (std::vector<double>{9, 20}));
}

void TestBillWords::wholeMatchIsMissingNothing()
{
    m_state.levels = {{Python, Level::Working}, {Sql, Level::Awareness}, {Algebra, Level::Awareness}};
    QCOMPARE(bill().shownPercent(), 100);
    QCOMPARE(mostMissingText(role(), bill(), m_state, m_catalogue), QString());
    QCOMPARE(heldBackText(bill()), QString());
}

void TestBillWords::mostMissingAddsUpWhatTheyBringTogether()
{
    // Senior asks all four skills.
    const MatchBill senior = bill(CareerLevel::Senior);
    const QString text = mostMissingText(role(), senior, m_state, m_catalogue);
    const std::vector<double> numbers = numbersIn(text);
    QCOMPARE(numbers.size(), size_t{5});
    PlanState then = m_state;
    const Gap gap = gapTo(role(), CareerLevel::Senior, m_state, m_catalogue);
    for (size_t at = 0; at < 3; ++at) {
        PlanState alone = m_state;
        alone.levels.insert(gap.lines[at].skill, gap.lines[at].asked);
        then.levels.insert(gap.lines[at].skill, gap.lines[at].asked);
        QCOMPARE(int(numbers[at]), matchBill(role(), CareerLevel::Senior, alone).shownPercent());
        QVERIFY(text.contains(m_catalogue.titleOf(gap.lines[at].skill)));
    }
    QCOMPARE(int(numbers[3]), matchBill(role(), CareerLevel::Senior, then).shownPercent());
    QCOMPARE(int(numbers[4]), 100);
}

void TestBillWords::fewGapsAreAllThatIsMissing()
{
    m_state.levels = {{Python, Level::Working}, {Sql, Level::Awareness}};
    const QString text = mostMissingText(role(), bill(), m_state, m_catalogue);
    QVERIFY2(text.contains(QStringLiteral("Linear algebra")), qPrintable(text));
    QVERIFY2(text.startsWith(QStringLiteral("All that is missing")), qPrintable(text));
}

QTEST_GUILESS_MAIN(TestBillWords)
#include "tst_billwords.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/changehistory.h"

#include <QTest>

using namespace Cairn;

using Rows = std::vector<qint64>;

namespace {

const QDateTime Noon(QDate(2026, 1, 8), QTime(12, 0), Qt::UTC);

/** Writes journals: every row comes a minute after the one before, if nothing else is said. */
class Journal final
{
public:
    Journal &set(const char *skill, int before, int after) { return setAfter(60'000, skill, before, after); }

    Journal &setAfter(qint64 milliseconds, const char *skill, int before, int after)
    {
        const LevelEdit edit{SkillId(QString::fromLatin1(skill)), *levelFromNumber(before), *levelFromNumber(after)};
        return add(milliseconds, {LearnerId(QStringLiteral("ana")), Verb::SetLevel, {edit}}, {});
    }
    Journal &aimAfter(qint64 milliseconds, const char *role)
    {
        const TargetEdit edit{std::nullopt, Target{RoleId(QString::fromLatin1(role)), CareerLevel::Entry}};
        return add(milliseconds, {LearnerId(QStringLiteral("ana")), Verb::SetTarget, {edit}}, {});
    }
    Journal &assumeAfter(qint64 milliseconds, int yearsBefore, int yearsAfter)
    {
        PayBackEdit edit{PayBackAssumptions(), PayBackAssumptions()};
        edit.before->years = yearsBefore;
        edit.after->years = yearsAfter;
        return add(milliseconds, {LearnerId(QStringLiteral("ana")), Verb::SetPayBack, {edit}}, {});
    }
    Journal &undone(Rows rows) { return add(60'000, {}, {ChangeCause::Kind::Undone, std::move(rows)}); }
    Journal &redone(Rows rows) { return add(60'000, {}, {ChangeCause::Kind::Redone, std::move(rows)}); }

    /** The history of what was written, from the given row on. */
    ChangeHistory history(qint64 fromRow = 1) const
    {
        return historyOf({m_rows.begin() + (fromRow - 1), m_rows.end()});
    }

private:
    Journal &add(qint64 later, PlanChange change, ChangeCause cause)
    {
        m_at = m_at.addMSecs(later);
        m_rows.push_back({static_cast<qint64>(m_rows.size()) + 1, m_at, std::move(change), std::move(cause)});
        return *this;
    }

    std::vector<JournalRow> m_rows;
    QDateTime m_at = Noon;
};

/** Which rows each entry stands for, e.g. "1, 2+3". */
QString rowsOf(const std::vector<PastChange> &pile)
{
    QStringList entries;
    for (const PastChange &past : pile) {
        QStringList rows;
        for (const qint64 row : past.rows)
            rows.append(QString::number(row));
        entries.append(rows.join(u'+'));
    }
    return entries.join(QStringLiteral(", "));
}

LevelEdit levelIn(const PastChange &past)
{
    return std::get<LevelEdit>(past.change.edits.front());
}

} // namespace

/** What of a journal can be undone and redone. */
class TestChangeHistory final : public QObject
{
    Q_OBJECT

private slots:
    void emptyJournalHasNoHistory();
    void whatIsDoneCanBeUndone();
    void whatIsUndoneCanBeRedone();
    void whatIsRedoneCanBeUndone();
    void newEditCutsRedo();
    void quickStepsOfOneLevelAreOneEntry();
    void quickStepsOfAnAssumptionAreOneEntry();
    void slowStepsAreEntriesOfTheirOwn();
    void clockThatGoesBackJoinsNothing();
    void quickEditsOfOtherThingsAreEntriesOfTheirOwn();
    void targetsAreNeverJoined();
    void stepsThatLeadBackLeaveNoEntry();
    void joinedRowsAreUndoneAndRedoneTogether();
    void rowsThatWereUndoneTogetherAreJoined();
    void journalThatBeginsInTheMiddleKeepsTheOrder();
    void entryThatBeginsBeforeTheJournalIsLeftOut();
};

void TestChangeHistory::emptyJournalHasNoHistory()
{
    QVERIFY(historyOf({}).undoable.empty());
    QVERIFY(historyOf({}).redoable.empty());
}

void TestChangeHistory::whatIsDoneCanBeUndone()
{
    const ChangeHistory history = Journal().set("a", 0, 1).set("b", 0, 2).set("a", 1, 3).history();
    QCOMPARE(rowsOf(history.undoable), QStringLiteral("1, 2, 3"));
    QVERIFY(history.redoable.empty());
    QCOMPARE(levelIn(history.undoable[2]).before, Level::Awareness);
    QCOMPARE(history.undoable[2].at, Noon.addSecs(180));
}

void TestChangeHistory::whatIsUndoneCanBeRedone()
{
    const ChangeHistory history =
        Journal().set("a", 0, 1).set("b", 0, 2).set("c", 0, 3).undone({3}).undone({2}).history();
    QCOMPARE(rowsOf(history.undoable), QStringLiteral("1"));
    QCOMPARE(rowsOf(history.redoable), QStringLiteral("3, 2")); // the last one is the first to come back
    QCOMPARE(levelIn(history.redoable.back()), (LevelEdit{SkillId(QStringLiteral("b")), Level::None, Level::Working}));
}

void TestChangeHistory::whatIsRedoneCanBeUndone()
{
    const ChangeHistory history =
        Journal().set("a", 0, 1).set("b", 0, 2).undone({2}).undone({1}).redone({1}).redone({2}).history();
    QCOMPARE(rowsOf(history.undoable), QStringLiteral("1, 2"));
    QVERIFY(history.redoable.empty());
    QCOMPARE(history.undoable[0].at, Noon.addSecs(60)); // when it was done, not when it was redone
}

void TestChangeHistory::newEditCutsRedo()
{
    const ChangeHistory history = Journal().set("a", 0, 1).set("b", 0, 2).undone({2}).set("c", 0, 1).history();
    QCOMPARE(rowsOf(history.undoable), QStringLiteral("1, 4"));
    QVERIFY(history.redoable.empty());
}

void TestChangeHistory::quickStepsOfOneLevelAreOneEntry()
{
    const ChangeHistory history =
        Journal().set("a", 0, 1).setAfter(1500, "a", 1, 2).setAfter(1500, "a", 2, 3).history();
    QCOMPARE(rowsOf(history.undoable), QStringLiteral("1+2+3"));
    QCOMPARE(levelIn(history.undoable[0]), (LevelEdit{SkillId(QStringLiteral("a")), Level::None, Level::Practitioner}));
    QCOMPARE(history.undoable[0].at, Noon.addMSecs(63'000));
}

void TestChangeHistory::quickStepsOfAnAssumptionAreOneEntry()
{
    const ChangeHistory history =
        Journal().assumeAfter(0, 8, 9).assumeAfter(1500, 9, 10).assumeAfter(1501, 10, 11).history();
    QCOMPARE(rowsOf(history.undoable), QStringLiteral("1+2, 3"));
    const auto &edit = std::get<PayBackEdit>(history.undoable.front().change.edits.front());
    QCOMPARE(edit.before->years, 8);
    QCOMPARE(edit.after->years, 10);
}

void TestChangeHistory::slowStepsAreEntriesOfTheirOwn()
{
    const ChangeHistory history = Journal().set("a", 0, 1).setAfter(1501, "a", 1, 2).history();
    QCOMPARE(rowsOf(history.undoable), QStringLiteral("1, 2"));
}

void TestChangeHistory::clockThatGoesBackJoinsNothing()
{
    const ChangeHistory history = Journal().set("a", 0, 1).setAfter(-1, "a", 1, 2).history();
    QCOMPARE(rowsOf(history.undoable), QStringLiteral("1, 2"));
}

void TestChangeHistory::quickEditsOfOtherThingsAreEntriesOfTheirOwn()
{
    const ChangeHistory history = Journal().set("a", 0, 1).setAfter(10, "b", 0, 1).setAfter(10, "a", 1, 2).history();
    QCOMPARE(rowsOf(history.undoable), QStringLiteral("1, 2, 3"));
}

void TestChangeHistory::targetsAreNeverJoined()
{
    const ChangeHistory history = Journal().aimAfter(0, "r_a").aimAfter(10, "r_b").history();
    QCOMPARE(rowsOf(history.undoable), QStringLiteral("1, 2"));
}

void TestChangeHistory::stepsThatLeadBackLeaveNoEntry()
{
    const ChangeHistory history =
        Journal().set("b", 0, 1).set("a", 1, 2).setAfter(10, "a", 2, 3).setAfter(10, "a", 3, 1).history();
    QCOMPARE(rowsOf(history.undoable), QStringLiteral("1"));
}

void TestChangeHistory::joinedRowsAreUndoneAndRedoneTogether()
{
    Journal journal;
    journal.set("b", 0, 1).set("a", 0, 1).setAfter(10, "a", 1, 2).undone({2, 3});
    QCOMPARE(rowsOf(journal.history().undoable), QStringLiteral("1"));
    QCOMPARE(rowsOf(journal.history().redoable), QStringLiteral("2+3"));
    QCOMPARE(levelIn(journal.history().redoable[0]), (LevelEdit{SkillId(QStringLiteral("a")), {}, Level::Working}));
    journal.redone({2, 3});
    QCOMPARE(rowsOf(journal.history().undoable), QStringLiteral("1, 2+3"));
}

void TestChangeHistory::rowsThatWereUndoneTogetherAreJoined()
{
    // Another program may have found that the two belong together; its word in the journal counts.
    const ChangeHistory history = Journal().set("a", 0, 1).set("a", 1, 3).undone({1, 2}).history();
    QVERIFY(history.undoable.empty());
    QCOMPARE(rowsOf(history.redoable), QStringLiteral("1+2"));
    QCOMPARE(levelIn(history.redoable[0]), (LevelEdit{SkillId(QStringLiteral("a")), {}, Level::Practitioner}));
}

void TestChangeHistory::journalThatBeginsInTheMiddleKeepsTheOrder()
{
    Journal journal;
    journal.set("a", 0, 1).set("b", 0, 1).undone({2}).undone({1});
    QCOMPARE(rowsOf(journal.history().redoable), QStringLiteral("2, 1"));
    // Seen from row 2, the entry of row 1 is unknown; redoing row 2 before it would break the order.
    QVERIFY(journal.history(2).undoable.empty());
    QVERIFY(journal.history(2).redoable.empty());

    journal.redone({1}).redone({2}).set("c", 0, 1);
    QCOMPARE(rowsOf(journal.history(2).undoable), QStringLiteral("7"));
    QCOMPARE(rowsOf(journal.history().undoable), QStringLiteral("1, 2, 7"));
}

void TestChangeHistory::entryThatBeginsBeforeTheJournalIsLeftOut()
{
    Journal journal;
    journal.set("a", 0, 1).setAfter(10, "a", 1, 2).setAfter(10, "a", 2, 3).undone({1, 2, 3});
    QCOMPARE(rowsOf(journal.history().redoable), QStringLiteral("1+2+3"));
    QVERIFY(journal.history(2).redoable.empty()); // half of it would come back with a wrong "before"
    QVERIFY(journal.history(2).undoable.empty());
}

QTEST_GUILESS_MAIN(TestChangeHistory)
#include "tst_changehistory.moc"

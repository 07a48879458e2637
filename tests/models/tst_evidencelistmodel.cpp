// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/plancommands.h"
#include "common/memorystore.h"
#include "models/evidencelistmodel.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

using namespace Cairn;

namespace {

const SkillId Python(QStringLiteral("s_python"));
const SkillId Sql(QStringLiteral("s_sql"));

/** A plan with a learner and the list for Python. */
struct House
{
    MemoryStore store;
    OpenPlan plan;
    LearnerRegister learners;
    PlanCommands commands{plan, learners, store};
    EvidenceListModel model{plan};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};

    House()
    {
        addLearner();
        model.setSkill(Python);
    }
    LearnerId addLearner()
    {
        NewLearner learner;
        learner.name = QStringLiteral("Amina");
        return commands.addLearner(learner);
    }
    EvidenceId add(const QString &title, int day, const SkillId &skill = Python)
    {
        Evidence evidence;
        evidence.skill = skill;
        evidence.kind = EvidenceKind::Link;
        evidence.title = title;
        evidence.reference = QStringLiteral("https://example.org/%1").arg(day);
        evidence.date = QDate(2026, 1, day);
        return commands.addEvidence(evidence);
    }
    QStringList titles() const
    {
        QStringList all;
        for (int row = 0; row < model.rowCount(); ++row)
            all << model.index(row).data().toString();
        return all;
    }
};

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(u'|');
}

} // namespace

class TestEvidenceListModel final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }

    void theLatestStandsFirstAndOtherSkillsAreNotShown()
    {
        House house;
        const QSignalSpy inserted(&house.model, &EvidenceListModel::rowsInserted);
        house.add(QStringLiteral("second"), 2);
        house.add(QStringLiteral("third"), 3);
        house.add(QStringLiteral("first"), 1);
        house.add(QStringLiteral("other"), 4, Sql);
        QCOMPARE(house.titles(), words("third|second|first"));
        QCOMPARE(inserted.count(), 3);
    }

    void aChangedPieceMovesToItsPlace()
    {
        House house;
        house.add(QStringLiteral("a"), 9);
        const EvidenceId id = house.add(QStringLiteral("b"), 8);
        house.add(QStringLiteral("c"), 7);
        const QPersistentModelIndex kept = house.model.indexOf(id);
        const QSignalSpy changes(&house.model, &EvidenceListModel::dataChanged);
        Evidence edited = *house.model.evidenceAt(kept);
        edited.title = QStringLiteral("b2");
        house.commands.changeEvidence(edited);
        QCOMPARE(changes.count(), 1);
        QCOMPARE(house.titles(), words("a|b2|c"));
        edited.date = QDate(2026, 1, 1);
        house.commands.changeEvidence(edited);
        QCOMPARE(house.titles(), words("a|c|b2"));
        QCOMPARE(kept.data().toString(), QStringLiteral("b2"));
        edited.date = QDate(2026, 1, 30);
        house.commands.changeEvidence(edited);
        QCOMPARE(house.titles(), words("b2|a|c"));
        QCOMPARE(kept.row(), 0);
    }

    void aPieceThatWentToAnotherSkillLeaves()
    {
        House house;
        const EvidenceId id = house.add(QStringLiteral("a"), 9);
        const QSignalSpy counts(&house.model, &EvidenceListModel::countChanged);
        Evidence moved = *house.model.evidenceAt(house.model.indexOf(id));
        moved.skill = Sql;
        house.commands.changeEvidence(moved);
        QCOMPARE(house.model.rowCount(), 0);
        QCOMPARE(counts.count(), 1);
        house.commands.undo();
        QCOMPARE(house.titles(), words("a"));
    }

    void aRemovedPieceComesBackByUndo()
    {
        House house;
        const EvidenceId id = house.add(QStringLiteral("a"), 9);
        house.add(QStringLiteral("b"), 8);
        house.commands.removeEvidence(id);
        QCOMPARE(house.titles(), words("b"));
        house.commands.undo();
        QCOMPARE(house.titles(), words("a|b"));
    }

    void failedSaveChangesNothing()
    {
        House house;
        const EvidenceId id = house.add(QStringLiteral("a"), 9);
        house.store.failWrites(true);
        const QSignalSpy counts(&house.model, &EvidenceListModel::countChanged);
        house.commands.removeEvidence(id);
        house.add(QStringLiteral("b"), 8);
        QCOMPARE(house.titles(), words("a"));
        QCOMPARE(counts.count(), 0);
    }

    void anotherSkillAndAnotherLearnerAreReadAnew()
    {
        House house;
        house.add(QStringLiteral("a"), 9);
        house.add(QStringLiteral("s"), 8, Sql);
        house.model.setSkill(Sql);
        QCOMPARE(house.titles(), words("s"));
        house.addLearner();
        QCOMPARE(house.model.rowCount(), 0);
    }

    void aScreenReaderHearsKindAndDate()
    {
        House house;
        const QModelIndex row = house.model.indexOf(house.add(QStringLiteral("A report"), 9));
        QCOMPARE(row.data(Qt::AccessibleTextRole).toString(),
                 QStringLiteral("A report, link https://example.org/9, 1/9/26"));
        QCOMPARE(row.data(EvidenceListModel::DateRole).toDate(), QDate(2026, 1, 9));
        QCOMPARE(row.data(EvidenceListModel::KindRole).toInt(), static_cast<int>(EvidenceKind::Link));
    }

    void aStrangeIndexHoldsNoEvidence()
    {
        const House house;
        QVERIFY(!house.model.evidenceAt({}).has_value());
        QVERIFY(!house.model.indexOf(EvidenceId(QStringLiteral("none"))).isValid());
    }
};

QTEST_GUILESS_MAIN(TestEvidenceListModel)
#include "tst_evidencelistmodel.moc"

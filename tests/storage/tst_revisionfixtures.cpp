// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/fixtures/knownplan.h"
#include "storage/schemarevisions.h"
#include "storage/workspaces.h"

#include <QTemporaryDir>

#include <algorithm>

using namespace Cairn;

/** Workspaces that released programs wrote open as they were, and can be worked with. */
class TestRevisionFixtures final : public QObject
{
    Q_OBJECT

private slots:
    void fixtureHoldsTheKnownPlans_data();
    void fixtureHoldsTheKnownPlans();
    void everyRevisionHasItsFixture();

private:
    static QString fixture(int revision);
    static void checkAna(const PlanState &state);
};

QString TestRevisionFixtures::fixture(int revision)
{
    return QStringLiteral(CAIRN_SOURCE_DIR "/tests/storage/fixtures/revision-%1.cairndb").arg(revision);
}

void TestRevisionFixtures::everyRevisionHasItsFixture()
{
    for (int revision = 1; revision <= CurrentRevision; ++revision)
        QVERIFY2(QFileInfo(fixture(revision)).size() > 0, qPrintable(fixture(revision)));
}

void TestRevisionFixtures::fixtureHoldsTheKnownPlans_data()
{
    QTest::addColumn<int>("revision");
    for (int revision = 1; revision <= CurrentRevision; ++revision)
        QTest::addRow("revision %d", revision) << revision;
}

void TestRevisionFixtures::checkAna(const PlanState &state)
{
    const SkillId python(QStringLiteral("s_python"));
    const SkillId sql(QStringLiteral("s_sql"));
    QCOMPARE(state.profile.name, QStringLiteral("Ana Müller 🧗"));
    QCOMPARE(state.profile.kind, LearnerKind::Person);
    QCOMPARE(state.profile.hoursPerWeek, 10.0);
    QCOMPARE(state.profile.interests,
             (std::vector{InterestId(QStringLiteral("research")), InterestId(QStringLiteral("statistics"))}));
    QVERIFY(state.profile.createdAt.isValid());
    QCOMPARE(state.target, std::optional(Target{RoleId(QStringLiteral("r_analyst")), CareerLevel::Senior}));
    QCOMPARE(state.levels, (QMap<SkillId, Level>{{python, Level::Practitioner}, {sql, Level::Expert}}));
    QCOMPARE(state.notes, (QMap<SkillId, QString>{{python, QStringLiteral("since 2019,\n\"at work\"")}}));
    QCOMPARE(state.evidence.size(), 2);
    QCOMPARE(state.evidenceCount(python), 1);
    for (const Evidence &evidence : state.evidence) {
        const bool ofPython = evidence.skill == python;
        QCOMPARE(evidence.kind, ofPython ? EvidenceKind::File : EvidenceKind::Link);
        QCOMPARE(evidence.title, ofPython ? QStringLiteral("Diploma") : QStringLiteral("A talk"));
        QCOMPARE(evidence.reference,
                 ofPython ? QStringLiteral("/home/ana/diploma.pdf") : QStringLiteral("https://example.org/talk"));
        QCOMPARE(evidence.date, ofPython ? QDate(2025, 6, 30) : QDate());
    }
    QCOMPARE(state.ownSkills.size(), 1);
    QCOMPARE(state.ownSkills.first().title, QStringLiteral("Juggling with five"));
    QCOMPARE(state.ownSkills.first().group, GroupId(QStringLiteral("g_code")));
}

void TestRevisionFixtures::fixtureHoldsTheKnownPlans()
{
    QFETCH(const int, revision);
    const QTemporaryDir dir(quickPlace());
    const WorkspaceFolder folder(dir.path());
    QVERIFY(QFile::copy(fixture(revision), folder.databaseFile()));
    QVERIFY(QFile::setPermissions(folder.databaseFile(), QFile::ReadOwner | QFile::WriteOwner));
    OpenedDoor door(folder);
    QCOMPARE(door.database->connection().value("PRAGMA user_version").value().toInt(), CurrentRevision);
    const auto learners = door.database->learners().takeValue();
    QCOMPARE(learners.size(), size_t{2});
    QCOMPARE(learners[1].kind, LearnerKind::Sample);

    door.commands.openLearner(learners[0].id);
    checkAna(door.plan.state());
    if (QTest::currentTestFailed())
        return;
    // Every edit was made once and can be taken back and done again; the last one had been taken back.
    QCOMPARE(door.commands.redoText(), QStringLiteral("Write a note on s_sql"));
    const PlanState known = door.plan.state();
    int undone = 0;
    for (; door.commands.undoText() != QStringLiteral("Add the learner"); ++undone)
        door.commands.undo();
    QCOMPARE(door.plan.state().levels, (QMap<SkillId, Level>{{SkillId(QStringLiteral("s_python")), Level::Working}}));
    QCOMPARE(door.plan.state().profile.hoursPerWeek, 7.5);
    for (; undone > 0; --undone)
        door.commands.redo();
    QCOMPARE(door.plan.state(), known);
    QVERIFY2(door.refusals.isEmpty(), qPrintable(door.refusals.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestRevisionFixtures)
#include "tst_revisionfixtures.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/fixtures/knownplan.h"
#include "storage/schemarevisions.h"
#include "storage/workspacereport.h"
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
    void workspaceOfBeforeIsCopiedAndThenBroughtUp_data() { revisionsOfBefore(); }
    void workspaceOfBeforeIsCopiedAndThenBroughtUp();
    void workspaceOfBeforeIsReadAsItIs_data() { revisionsOfBefore(); }
    void workspaceOfBeforeIsReadAsItIs();

private:
    static void revisionsOfBefore();
    static QString fixture(int revision);
    /** The edits that came after a revision, up to that of today or another. */
    static std::vector<Edit> editsAfter(int revision, int last = CurrentRevision);
    static bool put(int revision, const WorkspaceFolder &folder);
    static void checkRoadmap(const PlanState &state, int revision);
    static void checkAna(const PlanState &state);
};

QString TestRevisionFixtures::fixture(int revision)
{
    return QStringLiteral(CAIRN_SOURCE_DIR "/tests/storage/fixtures/revision-%1.cairndb").arg(revision);
}

void TestRevisionFixtures::revisionsOfBefore()
{
    QTest::addColumn<int>("revision");
    for (int revision = 1; revision < CurrentRevision; ++revision)
        QTest::addRow("revision %d", revision) << revision;
}

std::vector<Edit> TestRevisionFixtures::editsAfter(int revision, int last)
{
    const std::vector<std::pair<int, std::vector<Edit>>> all{
        {2, editsOfRevision2()}, {3, editsOfRevision3()}, {4, editsOfRevision4()}};
    std::vector<Edit> edits;
    for (const auto &[cameWith, each] : all) {
        if (cameWith > revision && cameWith <= last)
            edits.insert(edits.end(), each.begin(), each.end());
    }
    return edits;
}

/** The fixture as the workspace file of a folder. */
bool TestRevisionFixtures::put(int revision, const WorkspaceFolder &folder)
{
    return QFile::copy(fixture(revision), folder.databaseFile())
           && QFile::setPermissions(folder.databaseFile(), QFile::ReadOwner | QFile::WriteOwner);
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

void TestRevisionFixtures::checkRoadmap(const PlanState &state, int revision)
{
    PlanState known;
    apply(known, {{}, Verb::ImportTicks, editsAfter(1, revision)});
    QCOMPARE(state.availability, known.availability);
    QCOMPARE(state.steps, known.steps);
    QCOMPARE(state.ownSteps, known.ownSteps);
    QCOMPARE(state.log, known.log);
    QCOMPARE(state.timer, known.timer);
    QCOMPARE(state.baseline, known.baseline);
    QCOMPARE(state.planB, known.planB);
    QCOMPARE(state.payBack, known.payBack);
    QCOMPARE(state.payBack.has_value(), revision >= 3);
    QCOMPARE(state.advisorLevels, known.advisorLevels);
    QCOMPARE(state.likings, known.likings);
    QCOMPARE(state.consideredRoles, known.consideredRoles);
    QCOMPARE(state.wantedLevels, known.wantedLevels);
    QCOMPARE(state.adverts, known.adverts);
    QCOMPARE(state.ownAliases, known.ownAliases);
    QCOMPARE(state.adverts.size(), revision >= 4 ? 1 : 0);
}

void TestRevisionFixtures::fixtureHoldsTheKnownPlans()
{
    QFETCH(const int, revision);
    const QTemporaryDir dir(quickPlace());
    const WorkspaceFolder folder(dir.path());
    QVERIFY(put(revision, folder));
    OpenedDoor door(folder);
    QCOMPARE(door.database->connection().value("PRAGMA user_version").value().toInt(), CurrentRevision);
    const auto learners = door.database->learners().takeValue();
    QCOMPARE(learners.size(), size_t{2});
    QCOMPARE(learners[1].kind, LearnerKind::Sample);

    door.commands.openLearner(learners[0].id);
    checkAna(door.plan.state());
    checkRoadmap(door.plan.state(), revision);
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

void TestRevisionFixtures::workspaceOfBeforeIsCopiedAndThenBroughtUp()
{
    QFETCH(const int, revision);
    const QTemporaryDir dir(quickPlace());
    const WorkspaceFolder folder(dir.path());
    QVERIFY(put(revision, folder));
    PlanState before;
    LearnerId ana;
    {
        OpenedDoor door(folder);
        ana = door.database->learners().value().front().id;
        before = door.database->load(ana).takeValue().state;
        QCOMPARE(door.database->connection()
                     .value("SELECT value FROM workspace_fact WHERE name = 'lowest_reader'")
                     .value()
                     .toString(),
                 QStringLiteral("1"));
        // What came with later revisions can be kept at once.
        for (const Edit &edit : editsAfter(revision))
            QVERIFY(door.database->save({ana, Verb::ImportTicks, {edit}}, {}));
    }
    checkAna(before);
    checkRoadmap(before, revision);
    const auto copies = SafetyCopies(folder).list(SafetyCopies::Look::Check);
    QCOMPARE(copies.size(), size_t{1});
    QVERIFY(copies.front().checked);
    QCOMPARE(bytesOf(copies.front().file).mid(60, 4),
             QByteArray(3, '\0') + static_cast<char>(revision)); // as it was before
    OpenedDoor door(folder);
    apply(before, {ana, Verb::ImportTicks, editsAfter(revision)});
    QCOMPARE(door.database->load(ana).takeValue().state, before);
    QCOMPARE(SafetyCopies(folder).list(SafetyCopies::Look::NamesOnly).size(), size_t{1}); // once
    QCOMPARE(door.database->connection().value("PRAGMA integrity_check").value().toString(), QStringLiteral("ok"));
}

void TestRevisionFixtures::workspaceOfBeforeIsReadAsItIs()
{
    QFETCH(const int, revision);
    const QTemporaryDir dir(quickPlace());
    const WorkspaceFolder folder(dir.path());
    QVERIFY(put(revision, folder));
    const auto files = filesIn(folder.path());
    {
        WorkspaceOpening::Outcome outcome = WorkspaceOpening(folder).openForReading();
        const auto *database = std::get_if<std::unique_ptr<WorkspaceDatabase>>(&outcome);
        QVERIFY(database && *database);
        const auto learners = (*database)->learners().takeValue();
        QCOMPARE(learners.size(), size_t{2});
        const auto loaded = (*database)->load(learners.front().id);
        QVERIFY2(loaded, loaded ? "" : qPrintable(loaded.problem().details));
        checkAna(loaded.value().state);
        checkRoadmap(loaded.value().state, revision);
    }
    QVERIFY(WorkspaceReport::of(folder).ok);
    QCOMPARE(WorkspaceReport::of(folder).schema, revision);
    QCOMPARE(filesIn(folder.path()), files);
}

QTEST_GUILESS_MAIN(TestRevisionFixtures)
#include "tst_revisionfixtures.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/onevalueofeach.h"
#include "storage/workspaces.h"

#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace Cairn;

/** Who is erased is nowhere in the workspace file any more; a checked copy is taken before. */
class TestErasedLearner final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void noByteIsLeft_data();
    void noByteIsLeft();
    void noByteOfARoadmapIsLeft();
    void copyIsTakenBefore();
    void withoutACopyNobodyIsErased();
    void othersStayAsTheyAre();
    void unusedSpaceIsClearedAtTheNextOpening();

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    WorkspaceFolder m_folder{QString()};
    const QString m_mark{QStringLiteral("Zebedee-Quux")};
};

void TestErasedLearner::init()
{
    m_dir = std::make_unique<QTemporaryDir>(quickPlace());
    m_folder = WorkspaceFolder(m_dir->path());
}

void TestErasedLearner::noByteIsLeft_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 3; seed <= 5; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestErasedLearner::noByteIsLeft()
{
    QFETCH(const quint32, seed);
    QRandomGenerator random(seed);
    OpenedDoor door(m_folder);
    const LearnerId stays = door.commands.addLearner(ana());
    NewLearner marked = ana();
    marked.name = m_mark;
    const LearnerId goes = door.commands.addLearner(marked);
    // By turns and in many sizes: pages are split and joined, and rows move about in the file.
    for (int edit = 0; edit < 250; ++edit) {
        const bool ofMarked = random.bounded(2) == 0;
        door.commands.openLearner(ofMarked ? goes : stays);
        const SkillId skill(QStringLiteral("s%1").arg(random.bounded(60)));
        const QString word = ofMarked ? m_mark : QStringLiteral("other");
        door.commands.writeNote(skill, random.bounded(5) == 0 ? QString() : word.repeated(1 << random.bounded(8)));
    }
    door.commands.openLearner(stays);
    const PlanState kept = door.plan.state();
    QVERIFY(bytesOf(m_folder.databaseFile()).contains(m_mark.toUtf8()));
    door.commands.eraseLearner(goes);
    QVERIFY2(door.refusals.isEmpty(), qPrintable(door.refusals.join(u'\n')));
    const QByteArray bytes = bytesOf(m_folder.databaseFile());
    QVERIFY(!bytes.contains(m_mark.toUtf8()));
    QVERIFY(!bytes.contains(goes.text().toUtf8()));
    QCOMPARE(door.database->load(stays).takeValue().state, kept);
    door.commands.writeNote(SkillId(QStringLiteral("after")), QStringLiteral("a"));
    QVERIFY(door.refusals.isEmpty());
    QCOMPARE(filesIn(m_folder.path()).size(), 3); // workspace, lock, copy
}

void TestErasedLearner::noByteOfARoadmapIsLeft()
{
    OpenedDoor door(m_folder);
    const LearnerId stays = door.commands.addLearner(ana());
    const LearnerId goes = door.commands.addLearner(ana());
    StepRecord record = someRecord();
    record.note = m_mark;
    const StepId step(m_mark + QStringLiteral("-step"));
    std::vector<Edit> edits = editsOfARoadmap();
    edits.push_back(StepEdit{step, {}, record});
    edits.push_back(LogEdit{LogId(m_mark), std::nullopt, LoggedHours{LogId(m_mark), step, QDate(2026, 1, 8), 2}});
    QVERIFY(door.database->save({stays, Verb::AgreePlan, editsOfARoadmap()}, {}));
    QVERIFY(door.database->save({goes, Verb::AgreePlan, edits}, {}));
    const PlanState kept = door.database->load(stays).takeValue().state;
    QVERIFY(bytesOf(m_folder.databaseFile()).contains(m_mark.toUtf8()));
    QVERIFY(door.database->erase(goes));
    QVERIFY(!bytesOf(m_folder.databaseFile()).contains(m_mark.toUtf8()));
    QVERIFY(!bytesOf(m_folder.databaseFile()).contains(goes.text().toUtf8()));
    QCOMPARE(door.database->load(stays).takeValue().state, kept);
    QCOMPARE(kept.steps.size(), 1);
}

void TestErasedLearner::copyIsTakenBefore()
{
    OpenedDoor door(m_folder);
    const LearnerId id = door.commands.addLearner(ana());
    door.commands.eraseLearner(id);
    QVERIFY(door.refusals.isEmpty());
    const auto copy = SafetyCopies(m_folder).newestWhole();
    QVERIFY(copy);
    QCOMPARE(copy->learners, 1);
    QVERIFY(door.database->learners().value().empty());
}

void TestErasedLearner::withoutACopyNobodyIsErased()
{
    OpenedDoor door(m_folder);
    const LearnerId id = door.commands.addLearner(ana());
    QVERIFY(write(m_folder.copiesFolder(), "a file where the folder should be"));
    door.commands.eraseLearner(id);
    QCOMPARE(door.refusals.size(), 1);
    QVERIFY(door.refusals.front().startsWith(QStringLiteral("No safety copy could be made")));
    QVERIFY(door.database->load(id));
    QVERIFY(door.plan.isOpen());
}

void TestErasedLearner::othersStayAsTheyAre()
{
    OpenedDoor door(m_folder);
    const LearnerId first = door.commands.addLearner(ana());
    door.commands.setSkillLevel(SkillId(QStringLiteral("s")), Level::Expert);
    const PlanState kept = door.plan.state();
    const LearnerId second = door.commands.addLearner(ana());
    door.commands.eraseLearner(second);
    QVERIFY(door.refusals.isEmpty());
    QCOMPARE(door.database->load(first).takeValue().state, kept);
    QCOMPARE(door.database->journal(first).takeValue().size(), size_t{2});
    QVERIFY(door.database->journal(second).takeValue().empty());
}

void TestErasedLearner::unusedSpaceIsClearedAtTheNextOpening()
{
    {
        OpenedDoor door(m_folder);
        const LearnerId id = door.commands.addLearner(ana());
        door.commands.writeNote(SkillId(QStringLiteral("s")), m_mark.repeated(2000));
        door.commands.eraseLearner(id);
    }
    const qint64 small = QFileInfo(m_folder.databaseFile()).size();
    // As if the program had been stopped right after the erasure, before it could write the file anew.
    QVERIFY(
        runOn(m_folder.databaseFile(),
              {QStringLiteral("CREATE TABLE filler (text TEXT)"),
               QStringLiteral("INSERT INTO filler VALUES (hex(zeroblob(50000)))"), QStringLiteral("DROP TABLE filler"),
               QStringLiteral("INSERT INTO workspace_fact VALUES ('unused_space', 'holds traces')")}));
    QVERIFY(QFileInfo(m_folder.databaseFile()).size() > small);
    QVERIFY(opened(m_folder));
    QCOMPARE(QFileInfo(m_folder.databaseFile()).size(), small);
    const QByteArray before = bytesOf(m_folder.databaseFile());
    QVERIFY(opened(m_folder));
    QCOMPARE(bytesOf(m_folder.databaseFile()), before); // once
}

QTEST_GUILESS_MAIN(TestErasedLearner)
#include "tst_erasedlearner.moc"

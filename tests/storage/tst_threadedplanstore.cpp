// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/threadedplanstore.h"
#include "storage/workspaces.h"

#include <QTemporaryDir>
#include <QThread>

using namespace Cairn;

/** The store with a thread of its own: answers come later, on the asker's thread, in the order of the questions. */
class TestThreadedPlanStore final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void answersComeLaterOnThisThread();
    void answersComeInTheOrderOfTheQuestions();
    void destroyingFinishesWhatWasAsked();
    void questionsWithoutAWorkspaceAreAnswered();
    void openingTroubleIsAnswered();
    void anotherWorkspaceCanBeOpenedAfterwards();
    void copyOfTheDayIsTaken();
    void doorWorksOverIt();

private:
    static PlanChange added(int number);
    static PlanChange levelled(int number, int level);

    std::unique_ptr<QTemporaryDir> m_dir;
    WorkspaceFolder m_folder{QString()};
};

void TestThreadedPlanStore::init()
{
    m_dir = std::make_unique<QTemporaryDir>(quickPlace());
    m_folder = WorkspaceFolder(m_dir->filePath(QStringLiteral("workspace")));
}

PlanChange TestThreadedPlanStore::added(int number)
{
    LearnerProfile profile;
    profile.id = LearnerId(QStringLiteral("learner-%1").arg(number));
    profile.name = QStringLiteral("Learner %1").arg(number);
    profile.createdAt = QDateTime(QDate(2026, 1, 8), QTime(10, 42), Qt::UTC);
    return {profile.id, Verb::AddLearner, {ProfileEdit{std::nullopt, profile}}};
}

PlanChange TestThreadedPlanStore::levelled(int number, int level)
{
    return {LearnerId(QStringLiteral("learner-%1").arg(number)),
            Verb::SetLevel,
            {LevelEdit{SkillId(QStringLiteral("s%1").arg(level)), Level::None, *levelFromNumber(1 + level % 4)}}};
}

void TestThreadedPlanStore::answersComeLaterOnThisThread()
{
    ThreadedPlanStore store;
    int answers = 0;
    const auto hear = [&answers](const auto &answer) {
        QCOMPARE(QThread::currentThread(), qApp->thread());
        if constexpr (requires { answer.ok(); })
            QVERIFY2(answer.ok(), "refused");
        else
            QVERIFY2(!answer, "not opened");
        ++answers;
    };
    store.open(m_folder, Lock::Respect, hear);
    store.save(added(1), {}, hear);
    store.load(LearnerId(QStringLiteral("learner-1")), hear);
    store.listLearners(hear);
    store.readJournal(LearnerId(QStringLiteral("learner-1")), hear);
    store.erase(LearnerId(QStringLiteral("learner-1")), hear);
    QCOMPARE(answers, 0);
    QTRY_COMPARE(answers, 6);
    QTest::qWait(0);
    QCOMPARE(answers, 6); // each once
}

void TestThreadedPlanStore::answersComeInTheOrderOfTheQuestions()
{
    ThreadedPlanStore store;
    QList<int> order;
    store.open(m_folder, Lock::Respect, [&order](const auto &) { order.append(-1); });
    store.save(added(0), {}, [&order](const Result<SavedChange> &) { order.append(0); });
    std::vector<qint64> rows;
    for (int question = 1; question <= 60; ++question) {
        if (question % 3 == 0)
            store.listLearners([&order, question](const auto &) { order.append(question); });
        else
            store.save(levelled(0, question), {}, [&order, &rows, question](const Result<SavedChange> &saved) {
                order.append(question);
                rows.push_back(saved ? saved.value().row : 0);
            });
    }
    QTRY_COMPARE(order.size(), 62);
    for (int at = 0; at < order.size(); ++at)
        QCOMPARE(order[at], at - 1);
    for (size_t at = 0; at < rows.size(); ++at)
        QCOMPARE(rows[at], static_cast<qint64>(at) + 2);
}

void TestThreadedPlanStore::destroyingFinishesWhatWasAsked()
{
    constexpr int Saves = 80;
    int answers = 0;
    {
        ThreadedPlanStore store;
        store.open(m_folder, Lock::Respect, [](const auto &) {});
        store.save(added(0), {}, [&answers](const auto &) { ++answers; });
        for (int save = 1; save <= Saves; ++save)
            store.save(levelled(0, save), {}, [&answers](const auto &) { ++answers; });
    }
    const int answersAtTheEnd = answers;
    QTest::qWait(0);
    QCOMPARE(answers, answersAtTheEnd); // nobody is called back afterwards
    QVERIFY(!QFileInfo::exists(m_folder.lockFile()));
    const auto database = opened(m_folder);
    QCOMPARE(database->journal(LearnerId(QStringLiteral("learner-0"))).takeValue().size(), size_t{Saves + 1});
}

void TestThreadedPlanStore::questionsWithoutAWorkspaceAreAnswered()
{
    ThreadedPlanStore store;
    QStringList sentences;
    const auto hear = [&sentences](const auto &answer) {
        sentences.append(answer ? QString() : answer.problem().sentence);
    };
    store.save(added(1), {}, hear);
    store.load({}, hear);
    store.listLearners(hear);
    store.readJournal({}, hear);
    store.erase({}, hear);
    store.takeCopyOfTheDay(hear);
    QTRY_COMPARE(sentences.size(), 6);
    for (const QString &sentence : sentences)
        QCOMPARE(sentence, QStringLiteral("No workspace is open. Nothing was changed."));
}

void TestThreadedPlanStore::openingTroubleIsAnswered()
{
    QVERIFY(QDir().mkpath(m_folder.path()));
    QVERIFY(write(m_folder.databaseFile(), "junk"));
    ThreadedPlanStore store;
    std::optional<OpeningProblem> trouble;
    store.open(m_folder, Lock::Respect,
               [&trouble](const std::optional<OpeningProblem> &problem) { trouble = problem; });
    QTRY_VERIFY(trouble);
    QCOMPARE(trouble->trouble, OpeningTrouble::NotAWorkspace);
    QVERIFY(!QFileInfo::exists(m_folder.lockFile()));
}

void TestThreadedPlanStore::anotherWorkspaceCanBeOpenedAfterwards()
{
    const WorkspaceFolder other(m_dir->filePath(QStringLiteral("other")));
    ThreadedPlanStore store;
    int answers = 0;
    store.open(m_folder, Lock::Respect, [&answers](const auto &problem) { answers += problem ? 0 : 1; });
    store.save(added(1), {}, [&answers](const auto &saved) { answers += saved ? 1 : 0; });
    store.open(other, Lock::Respect, [&answers](const auto &problem) { answers += problem ? 0 : 1; });
    store.open(other, Lock::Respect, [&answers](const auto &problem) { answers += problem ? 0 : 1; }); // and once more
    std::optional<size_t> known;
    store.listLearners(
        [&known](const Result<std::vector<LearnerSummary>> &learners) { known = learners.value().size(); });
    QTRY_VERIFY(known);
    QCOMPARE(answers, 4);
    QCOMPARE(*known, size_t{0});
    QVERIFY(opened(m_folder)); // its lock is free again
    QCOMPARE(troubleWith(other)->trouble, OpeningTrouble::OpenElsewhere);
}

void TestThreadedPlanStore::copyOfTheDayIsTaken()
{
    ThreadedPlanStore store;
    bool taken = false;
    store.open(m_folder, Lock::Respect, [](const auto &) {});
    store.save(added(1), {}, [](const auto &) {});
    store.takeCopyOfTheDay([&taken](const Result<void> &answer) { taken = answer.ok(); });
    QTRY_VERIFY(taken);
    QVERIFY(SafetyCopies(m_folder).newestWhole());
}

void TestThreadedPlanStore::doorWorksOverIt()
{
    ThreadedPlanStore store;
    OpenPlan plan;
    LearnerRegister learners;
    PlanCommands commands(plan, learners, store);
    store.open(m_folder, Lock::Respect, [](const auto &) {});
    commands.addLearner(ana());
    commands.setSkillLevel(SkillId(QStringLiteral("s")), Level::Expert);
    commands.writeNote(SkillId(QStringLiteral("s")), QStringLiteral("a"));
    commands.undo();
    QVERIFY(!plan.isOpen());
    QTRY_VERIFY(!commands.isBusy());
    QCOMPARE(plan.levelOf(SkillId(QStringLiteral("s"))), Level::Expert);
    QVERIFY(plan.state().notes.isEmpty());
    QVERIFY(commands.canRedo());
    QCOMPARE(learners.learners().size(), size_t{1});
}

QTEST_GUILESS_MAIN(TestThreadedPlanStore)
#include "tst_threadedplanstore.moc"

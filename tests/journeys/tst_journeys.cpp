// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessibledriver.h"
#include "clippedtext.h"
#include "commands/newsample.h"
#include "openprogram.h"

#include "startup/languages.h"
#include "storage/workspaceopening.h"
#include "views/firstrunpage.h"
#include "views/openingproblempage.h"

#include <QApplication>
#include <QFileOpenEvent>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QTest>

using namespace Cairn;

namespace {

NewLearner amina()
{
    NewLearner learner;
    learner.name = QStringLiteral("Amina K.");
    learner.levels.insert(SkillId(QStringLiteral("python")), Level::Working);
    learner.target = Target{RoleId(QStringLiteral("ml_engineer")), CareerLevel::Entry};
    return learner;
}

const SkillId Python{QStringLiteral("python")};
const SkillId Sql{QStringLiteral("sql")};

} // namespace

/** The whole program in a workspace of its own, as a person goes through it. */
class TestJourneys final : public QObject
{
    Q_OBJECT

private slots:
    void firstStartAsksWhoIsThere();
    void aPersonIsFoundAgainAfterARestart();
    void undoSurvivesARestart();
    void progressFollowsWhatTheCatalogueRenamed();
    void anEditByTheCommandLineIsThereWhenTheWindowOpens();
    void theCommandLineWaitsWhileTheWindowIsOpen();
    void aSecondStartRaisesTheFirstWindow();
    void aFileThatTheSystemWantsOpenedIsLookedAt();
    void aDamagedFileIsReplacedByItsCopyOnlyWhenAsked();
    void removingTheLastLearnerLeadsBackToTheFirstSteps();
    void everythingThatTakesTheKeyboardHasAName_data();
    void everythingThatTakesTheKeyboardHasAName();
    void noTextIsClipped_data();
    void noTextIsClipped();
    void noTextIsClippedInAnyLanguage_data();
    void noTextIsClippedInAnyLanguage();
    void anotherLanguageTakesEffectAtOnce();

private:
    static void addPageRows();
    static QString cli(const QTemporaryDir &folder, const QStringList &arguments, int *status = nullptr);
};

QString TestJourneys::cli(const QTemporaryDir &folder, const QStringList &arguments, int *status)
{
    QProcess process;
    QStringList all{QStringLiteral("--workspace"), folder.filePath(QStringLiteral("workspace"))};
    process.start(QStringLiteral(CAIRN_CLI), all + arguments);
    process.waitForFinished();
    if (status)
        *status = process.exitCode();
    return QString::fromUtf8(process.readAllStandardOutput() + process.readAllStandardError());
}

void TestJourneys::firstStartAsksWhoIsThere()
{
    const QTemporaryDir folder;
    OpenProgram program(folder);
    QVERIFY(program->learners().learners().empty());
    auto *page = program->window().findChild<FirstRunPage *>();
    QVERIFY(page);
    QTRY_VERIFY(page->isVisible());
}

void TestJourneys::aPersonIsFoundAgainAfterARestart()
{
    const QTemporaryDir folder;
    LearnerId id;
    {
        OpenProgram program(folder);
        id = program->commands().addLearner(amina());
        QVERIFY(program.settle());
        QTRY_VERIFY(program->plan().isOpen());
        program->commands().setSkillLevel(Sql, Level::Practitioner);
        program->commands().writeNote(Sql, QStringLiteral("Window functions next."));
        // No waiting: closing the program finishes what was asked.
    }
    OpenProgram again(folder);
    QTRY_VERIFY(again->plan().isOpen());
    QCOMPARE(again->plan().state().profile.id, id);
    QCOMPARE(again->plan().levelOf(Sql), Level::Practitioner);
    QCOMPARE(again->plan().state().notes.value(Sql), QStringLiteral("Window functions next."));
    QCOMPARE(again->plan().state().target, amina().target);
}

void TestJourneys::undoSurvivesARestart()
{
    const QTemporaryDir folder;
    {
        OpenProgram program(folder);
        program->commands().addLearner(amina());
        program->commands().setSkillLevel(Python, Level::Expert);
        program->commands().setSkillLevel(Sql, Level::Awareness);
        program->commands().undo();
    }
    OpenProgram again(folder);
    QTRY_VERIFY(again->plan().isOpen());
    QCOMPARE(again->plan().levelOf(Sql), Level::None);
    QVERIFY(again->commands().canRedo());
    again->commands().redo();
    again->commands().undo();
    again->commands().undo();
    QVERIFY(again.settle());
    QTRY_COMPARE(again->plan().levelOf(Python), Level::Working);
    QCOMPARE(again->plan().levelOf(Sql), Level::None);
}

void TestJourneys::progressFollowsWhatTheCatalogueRenamed()
{
    const QTemporaryDir folder;
    const SkillId old(QStringLiteral("python_of_old"));
    {
        OpenProgram program(folder);
        program->commands().addLearner(amina());
        program->commands().setSkillLevel(old, Level::Expert);
        program->commands().writeNote(old, QStringLiteral("since 2019"));
    }
    CatalogueContents contents = CatalogueLoading().take();
    contents.renamedSkills.push_back({old, {Python}});
    for (int start = 0; start < 2; ++start) {
        OpenProgram again(folder, contents);
        QTRY_COMPARE(again->plan().levelOf(Python), Level::Expert);
        QCOMPARE(again->plan().levelOf(old), Level::None);
        QCOMPARE(again->plan().state().notes.value(Python), QStringLiteral("since 2019"));
        again->commands().undo(); // the next start finds it all the same
        QTRY_COMPARE(again->plan().levelOf(old), Level::Expert);
        QCOMPARE(again->plan().levelOf(Python), Level::Working);
    }
}

void TestJourneys::anEditByTheCommandLineIsThereWhenTheWindowOpens()
{
    const QTemporaryDir folder;
    LearnerId id;
    {
        OpenProgram program(folder);
        id = program->commands().addLearner(amina());
    }
    int status = -1;
    const QString said = cli(folder, {QStringLiteral("level"), id.text(), Sql.text(), QStringLiteral("3")}, &status);
    QVERIFY2(status == 0, qPrintable(said));
    OpenProgram again(folder);
    QTRY_VERIFY(again->plan().isOpen());
    QCOMPARE(again->plan().levelOf(Sql), Level::Practitioner);
    QVERIFY(again->commands().canUndo());
}

void TestJourneys::theCommandLineWaitsWhileTheWindowIsOpen()
{
    const QTemporaryDir folder;
    OpenProgram program(folder);
    const LearnerId id = program->commands().addLearner(amina());
    QVERIFY(program.settle());
    int status = -1;
    cli(folder, {QStringLiteral("level"), id.text(), Sql.text(), QStringLiteral("3")}, &status);
    QCOMPARE(status, 1);
    cli(folder, {QStringLiteral("match"), id.text(), QStringLiteral("--json")}, &status); // reading goes on
    QCOMPARE(status, 0);
}

void TestJourneys::aSecondStartRaisesTheFirstWindow()
{
    const QTemporaryDir folder;
    OpenProgram program(folder);
    program->window().showMinimized();
    QProcess second;
    second.start(QStringLiteral(CAIRN_APP),
                 {QStringLiteral("--workspace"), folder.filePath(QStringLiteral("workspace")),
                  QStringLiteral("--settings"), folder.filePath(QStringLiteral("second.ini"))});
    QTRY_VERIFY_WITH_TIMEOUT(!program->window().isMinimized(), 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(second.state(), QProcess::NotRunning, 20'000);
    QCOMPARE(second.exitCode(), 0);
}

void TestJourneys::aFileThatTheSystemWantsOpenedIsLookedAt()
{
    const QTemporaryDir folder;
    OpenProgram program(folder);
    const QSignalSpy refused(&program->commands(), &PlanCommands::refused);
    QFileOpenEvent letter(folder.filePath(QStringLiteral("letter.txt")));
    QCoreApplication::sendEvent(QCoreApplication::instance(), &letter);
    QCOMPARE(refused.size(), 1);

    program->window().showMinimized();
    QFileOpenEvent own(WorkspaceFolder(folder.filePath(QStringLiteral("workspace"))).databaseFile());
    QCoreApplication::sendEvent(QCoreApplication::instance(), &own);
    QTRY_VERIFY(!program->window().isMinimized());
    QCOMPARE(refused.size(), 1);
}

void TestJourneys::aDamagedFileIsReplacedByItsCopyOnlyWhenAsked()
{
    const QTemporaryDir folder;
    const WorkspaceFolder workspace(folder.filePath(QStringLiteral("workspace")));
    {
        OpenProgram program(folder);
        program->commands().addLearner(amina());
    }
    {
        auto outcome = WorkspaceOpening(workspace).open();
        auto *database = std::get_if<std::unique_ptr<WorkspaceDatabase>>(&outcome);
        QVERIFY(database);
        QVERIFY((*database)->takeCopyOfTheDay(QDateTime::currentDateTimeUtc()).ok());
    }
    QFile file(workspace.databaseFile());
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.resize(file.size() / 2));
    file.close();
    const qint64 damagedSize = file.size();

    OpenProgram program(folder);
    auto *page = program->window().findChild<OpeningProblemPage *>();
    QVERIFY(page);
    QCOMPARE(page->problem().trouble, OpeningTrouble::Damaged);
    QVERIFY(page->problem().newestCopy.has_value());
    QCOMPARE(QFileInfo(workspace.databaseFile()).size(), damagedSize);

    emit page->choiceMade(OpeningChoice::RestoreCopy);
    QTRY_VERIFY(program->plan().isOpen());
    QCOMPARE(program->plan().state().profile.name, QStringLiteral("Amina K."));
    QCOMPARE(QDir(workspace.path()).entryList({QStringLiteral("*.aside-*")}).size(), 1);
}

void TestJourneys::removingTheLastLearnerLeadsBackToTheFirstSteps()
{
    const QTemporaryDir folder;
    OpenProgram program(folder);
    const LearnerId id = program->commands().addLearner(amina());
    QTRY_VERIFY(program->plan().isOpen());
    program->commands().eraseLearner(id);
    QTRY_VERIFY(!program->plan().isOpen());
    QTRY_VERIFY(program->window().findChild<FirstRunPage *>());
    QCOMPARE(QDir(WorkspaceFolder(folder.filePath(QStringLiteral("workspace"))).copiesFolder())
                 .entryList(QDir::Files)
                 .size(),
             1);
}

void TestJourneys::addPageRows()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<int>("percent");
    for (const char *page : {"first-run", "home", "roles", "compare", "skills", "salary", "roadmap", "adverts", "help",
                             "settings", "opening-problem"}) {
        for (const int percent : {100, 200})
            QTest::addRow("%s at %d %%", page, percent) << QString::fromLatin1(page) << percent;
    }
}

namespace {

void showPage(OpenProgram &program, const QString &page)
{
    if (page != QLatin1String("first-run")) {
        program->commands().addLearner(newSample(program->catalogue(), QDate::currentDate()));
        QTRY_VERIFY(program->plan().isOpen());
        if (page == QLatin1String("opening-problem")) {
            auto *problem = new OpeningProblemPage(program->theme());
            problem->setProblem({OpeningTrouble::Damaged, QStringLiteral("/home/a/workspace.cairndb"), {}, {}, {}});
            program->window().showInstead(problem);
        } else {
            program->window().showPage(page);
        }
    }
    program->window().resize(1360, 850);
    QTest::qWait(50); // layouts that follow a resize one event later
}

} // namespace

void TestJourneys::everythingThatTakesTheKeyboardHasAName_data()
{
    addPageRows();
}

void TestJourneys::everythingThatTakesTheKeyboardHasAName()
{
    QFETCH(QString, page);
    QFETCH(int, percent);
    const QTemporaryDir folder;
    OpenProgram program(folder);
    program->preferences().setTextPercent(percent);
    showPage(program, page);
    const QStringList nameless = AccessibleDriver(program->window()).namelessFocusable();
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
}

void TestJourneys::noTextIsClipped_data()
{
    addPageRows();
}

void TestJourneys::noTextIsClippedInAnyLanguage_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &code : Languages().codes())
        QTest::newRow(qPrintable(code)) << code;
}

void TestJourneys::noTextIsClippedInAnyLanguage()
{
    QFETCH(QString, language);
    const QTemporaryDir folder;
    OpenProgram program(folder);
    program->preferences().setLanguage(language);
    program->commands().addLearner(newSample(program->catalogue(), QDate::currentDate()));
    QTRY_VERIFY(program->plan().isOpen());
    QTRY_COMPARE(QLocale().language(), QLocale(language).language());
    QStringList clipped;
    for (const QString &page : {QStringLiteral("home"), QStringLiteral("roles"), QStringLiteral("compare"),
                                QStringLiteral("skills"), QStringLiteral("salary"), QStringLiteral("roadmap"),
                                QStringLiteral("adverts"), QStringLiteral("help"), QStringLiteral("settings")}) {
        program->window().showPage(page);
        program->window().resize(1360, 850);
        QStringList here;
        if (!QTest::qWaitFor([&] { return (here = clippedTexts(program->window())).isEmpty(); }, 1000))
            clipped += page + QStringLiteral(":\n") + here.join(u'\n');
    }
    program->preferences().setLanguage(QStringLiteral("en"));
    QTRY_COMPARE(QLocale().language(), QLocale::English);
    QVERIFY2(clipped.isEmpty(), qPrintable(clipped.join(u'\n')));
}

void TestJourneys::noTextIsClipped()
{
    QFETCH(QString, page);
    QFETCH(int, percent);
    const QTemporaryDir folder;
    OpenProgram program(folder);
    program->preferences().setTextPercent(percent);
    showPage(program, page);
    QStringList clipped;
    const bool fits = QTest::qWaitFor([&] { return (clipped = clippedTexts(program->window())).isEmpty(); }, 1000);
    QVERIFY2(fits, qPrintable(clipped.join(u'\n')));
}

void TestJourneys::anotherLanguageTakesEffectAtOnce()
{
    const QTemporaryDir folder;
    OpenProgram program(folder);
    program->commands().addLearner(amina());
    QTRY_VERIFY(program->plan().isOpen());
    const QString before = program->window().windowTitle();
    program->preferences().setLanguage(QStringLiteral("ar"));
    QTRY_COMPARE(QApplication::layoutDirection(), Qt::RightToLeft);
    QVERIFY(program->plan().isOpen());
    QCOMPARE(program->plan().levelOf(Python), Level::Working);
    program->preferences().setLanguage(QStringLiteral("en"));
    QTRY_COMPARE(QApplication::layoutDirection(), Qt::LeftToRight);
    QCOMPARE(program->window().windowTitle(), before);
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    TestJourneys test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_journeys.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/addition.h"
#include "openprogram.h"

#include "domain/schoolpolicywords.h"
#include "startup/languages.h"
#include "storage/workspaceopening.h"
#include "views/messagebar.h"
#include "views/openingproblempage.h"
#include "views/rolepane.h"
#include "views/settingspage.h"
#include "views/skillpane.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QProcess>
#include <QTest>
#include <QToolButton>

using namespace Cairn;

namespace {

SchoolPolicy policyWith(const QStringList &packs)
{
    SchoolPolicy policy;
    policy.file = QStringLiteral("/etc/careercairn/careercairn-policy.json");
    policy.contact = QStringLiteral("IT desk, room 12");
    policy.rolePacks = packs;
    return policy;
}

NewLearner amina(const Addition &addition)
{
    NewLearner learner;
    learner.name = QStringLiteral("Amina K.");
    learner.levels.insert(SkillId(addition.id("skill")), Level::Working);
    learner.target = Target{RoleId(addition.id("role")), CareerLevel::Entry};
    return learner;
}

MessageBar *messageWith(const MainWindow &window, const QString &words)
{
    const QList<MessageBar *> all = window.findChildren<MessageBar *>();
    const auto found = std::find_if(all.begin(), all.end(), [&words](const MessageBar *bar) {
        return bar->isVisible() && bar->text().contains(words);
    });
    return found == all.end() ? nullptr : *found;
}

bool says(const QWidget &widget, const QString &words)
{
    const QList<QLabel *> labels = widget.findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(),
                       [&words](const QLabel *label) { return !label->isHidden() && label->text().contains(words); });
}

} // namespace

/** The whole program on a machine of a school. */
class TestSchoolMachine final : public QObject
{
    Q_OBJECT

private slots:
    void cleanup();

    void levelsOfAPackThatIsGoneAreKept();
    void panesSayWhatTheSchoolHasAdded();
    void packThatIsLeftOutIsTold();
    void mistakesOfThePolicyAreTold();
    void lockedLanguageIsSpoken();
    void lockedFolderIsNotChosenAnew();
    void copiedProgramObeysThePolicyBesideIt();
};

void TestSchoolMachine::cleanup()
{
    Languages().speak(QStringLiteral("en"));
}

void TestSchoolMachine::levelsOfAPackThatIsGoneAreKept()
{
    const QTemporaryDir folder;
    const Addition addition;
    const SchoolPolicy policy = policyWith({addition.written()});
    const SkillId skill(addition.id("skill"));
    {
        OpenProgram program(folder, policy);
        program->commands().addLearner(amina(addition));
        QVERIFY(program.settle());
        QTRY_VERIFY(program->plan().isOpen());
        program->commands().setSkillLevel(skill, Level::Practitioner);
        program->commands().writeNote(skill, QStringLiteral("Keeps well."));
    }
    {
        OpenProgram without(folder);
        QTRY_VERIFY(without->plan().isOpen());
        QVERIFY(!without->catalogue().skill(skill));
        QCOMPARE(without->plan().levelOf(skill), Level::Practitioner);
        for (const char *page : {"home", "roles", "skills", "roadmap"})
            without->window().showPage(QString::fromLatin1(page));
        // Work goes on without it.
        without->commands().setSkillLevel(SkillId(QStringLiteral("python")), Level::Working);
    }
    OpenProgram again(folder, policy);
    QTRY_VERIFY(again->plan().isOpen());
    QCOMPARE(again->plan().levelOf(skill), Level::Practitioner);
    QCOMPARE(again->plan().state().notes.value(skill), QStringLiteral("Keeps well."));
    QCOMPARE(again->plan().state().target, amina(addition).target);
    QCOMPARE(again->plan().levelOf(SkillId(QStringLiteral("python"))), Level::Working);
}

void TestSchoolMachine::panesSayWhatTheSchoolHasAdded()
{
    const QTemporaryDir folder;
    const Addition addition;
    OpenProgram program(folder, policyWith({addition.written()}));
    program->commands().addLearner(amina(addition));
    QVERIFY(program.settle());
    QTRY_VERIFY(program->plan().isOpen());
    MainWindow &window = program->window();
    const QString words = QStringLiteral("Added by your school");

    window.showSubject(FoundKind::Role, addition.id("role"));
    QTRY_VERIFY(window.findChild<RolePane *>());
    QTRY_VERIFY(says(*window.findChild<RolePane *>(), words));
    window.showSubject(FoundKind::Role, QStringLiteral("ml_engineer"));
    QTRY_VERIFY(!says(*window.findChild<RolePane *>(), words));
    window.showSubject(FoundKind::Skill, addition.id("skill"));
    QTRY_VERIFY(window.findChild<SkillPane *>());
    QTRY_VERIFY(says(*window.findChild<SkillPane *>(), words));
    window.showSubject(FoundKind::Skill, QStringLiteral("python"));
    QTRY_VERIFY(!says(*window.findChild<SkillPane *>(), words));
}

void TestSchoolMachine::packThatIsLeftOutIsTold()
{
    const QTemporaryDir folder;
    Addition addition;
    addition["roles/school_role.json"][QStringLiteral("salary")] = 7;
    OpenProgram program(folder, policyWith({addition.written()}));
    QVERIFY(!program->catalogue().role(RoleId(addition.id("role"))));
    QVERIFY(program->catalogue().role(RoleId(QStringLiteral("ml_engineer"))));
    MessageBar *bar = messageWith(program->window(), QDir::toNativeSeparators(addition.folder()));
    QVERIFY(bar);
    QVERIFY2(bar->text().contains(QStringLiteral("salary")), qPrintable(bar->text()));
    QVERIFY2(bar->text().endsWith(QStringLiteral("IT desk, room 12")), qPrintable(bar->text()));
    // It can be closed.
    QTest::mouseClick(bar->findChild<QToolButton *>(), Qt::LeftButton);
    QVERIFY(!messageWith(program->window(), QDir::toNativeSeparators(addition.folder())));
}

void TestSchoolMachine::mistakesOfThePolicyAreTold()
{
    const QTemporaryDir folder;
    PolicyProblem problem;
    problem.kind = PolicyProblem::Kind::UnknownColours;
    problem.value = QStringLiteral("purple");
    PolicyProblem other;
    other.kind = PolicyProblem::Kind::UnknownKey;
    other.key = QStringLiteral("colors");
    OpenProgram program(folder, SchoolPolicy(), {problem, other, problem, problem});
    MessageBar *bar = messageWith(program->window(), QStringLiteral("purple"));
    QVERIFY(bar);
    QVERIFY2(bar->text().contains(QStringLiteral("colors"))
                 && bar->text().contains(QStringLiteral("More problems: 2.")),
             qPrintable(bar->text()));
    // What is told in one language is told again in another.
    program->preferences().setLanguage(QStringLiteral("de"));
    QTRY_COMPARE(QLocale().language(), QLocale::German);
    QTRY_VERIFY(messageWith(program->window(), QStringLiteral("purple")));
}

void TestSchoolMachine::lockedLanguageIsSpoken()
{
    const QTemporaryDir folder;
    {
        OpenProgram program(folder);
        program->preferences().setLanguage(QStringLiteral("es"));
    }
    SchoolPolicy policy = policyWith({});
    policy.language = QStringLiteral("de");
    policy.textPercent = 150;
    policy.locked = {PolicySetting::Language, PolicySetting::TextPercent};
    {
        OpenProgram program(folder, policy);
        QCOMPARE(QLocale().language(), QLocale::German);
        QCOMPARE(program->theme().textPercent(), 150);
        program->preferences().setLanguage(QStringLiteral("en"));
        QCoreApplication::processEvents();
        QCOMPARE(QLocale().language(), QLocale::German);
    }
    policy.locked.clear();
    OpenProgram program(folder, policy);
    QCOMPARE(QLocale().language(), QLocale::Spanish);
}

void TestSchoolMachine::lockedFolderIsNotChosenAnew()
{
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("workspace")));
    QFile file(WorkspaceFolder(folder.filePath(QStringLiteral("workspace"))).databaseFile());
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("no workspace") > 0);
    file.close();
    SchoolPolicy policy = policyWith({});
    policy.workspace = folder.filePath(QStringLiteral("workspace"));
    policy.locked = {PolicySetting::Workspace};
    OpenProgram program(folder, policy);
    const auto *page = program->window().findChild<OpeningProblemPage *>();
    QVERIFY(page);
    QVERIFY(says(*page, QStringLiteral("set by your school. Questions: IT desk, room 12")));
    const QList<QAbstractButton *> buttons = page->findChildren<QAbstractButton *>();
    QVERIFY(!buttons.isEmpty());
    for (const QAbstractButton *button : buttons)
        QVERIFY2(!button->text().contains(QStringLiteral("older"))
                     || button->text() == QStringLiteral("Show in folder"),
                 qPrintable(button->text()));
}

void TestSchoolMachine::copiedProgramObeysThePolicyBesideIt()
{
    const QTemporaryDir folder;
    const QString name = QFileInfo(QStringLiteral(CAIRN_APP)).fileName();
    const QString copy = folder.filePath(name);
    QVERIFY(QFile::copy(QStringLiteral(CAIRN_APP), copy));
    QVERIFY(QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    QFile policy(folder.filePath(QStringLiteral("careercairn-policy.json")));
    QVERIFY(policy.open(QIODevice::WriteOnly));
    QVERIFY(policy.write(R"({"format": "careercairn-policy", "version": 1, "workspace": "plans",)"
                         R"("locked": ["workspace"], "contact": "IT desk"})")
            > 0);
    policy.close();
    const QString settings = QStringLiteral("--settings=") + folder.filePath(QStringLiteral("settings.ini"));

    QProcess refused;
    refused.start(copy, {settings, QStringLiteral("--workspace"), folder.filePath(QStringLiteral("own"))});
    QVERIFY(refused.waitForFinished());
    QCOMPARE(refused.exitStatus(), QProcess::NormalExit);
    QCOMPARE(refused.exitCode(), 2);
    const QString words = QString::fromLocal8Bit(refused.readAllStandardError());
    QVERIFY2(words.contains(folder.filePath(QStringLiteral("plans"))) && words.contains(QStringLiteral("IT desk")),
             qPrintable(words));
    QVERIFY(!QFileInfo::exists(folder.filePath(QStringLiteral("own"))));

    QProcess program;
    program.start(copy, {settings});
    QVERIFY(program.waitForStarted());
    const QString database = WorkspaceFolder(folder.filePath(QStringLiteral("plans"))).databaseFile();
    QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(database), 30000);
    program.terminate();
    if (!program.waitForFinished())
        program.kill();
}

QTEST_MAIN(TestSchoolMachine)
#include "tst_schoolmachine.moc"

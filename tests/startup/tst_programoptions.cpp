// SPDX-License-Identifier: GPL-3.0-or-later
#include "startup/programoptions.h"

#include <QDir>
#include <QFile>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Cairn;

/** What the command line of the window program and the school's policy come to together. */
class TestProgramOptions final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void withoutAPolicyTheLineDecides();
    void policyBesideTheProgramIsRead();
    void namedFolderGoesBeforeThePolicys();
    void lockedFolderRefusesAnother();
    void whatDoesNotCountIsKeptForLater();
    void everyLanguageOfTheProgramIsKnown();
    void theFileOfAWorkspaceIsOpened();
    void anotherFileIsRefused();
    void theFileOfTheLockedWorkspaceIsNoOther();
    void librariesWriteBesideAPortableProgram();

private:
    static QString write(const QTemporaryDir &program, const QByteArray &entries);
    static Result<ProgramOptions> from(const QTemporaryDir &program, const QStringList &arguments = {})
    {
        return ProgramOptions::from(QStringList{QStringLiteral("careercairn")} + arguments, program.path());
    }
};

QString TestProgramOptions::write(const QTemporaryDir &program, const QByteArray &entries)
{
    QFile file(program.filePath(QStringLiteral("careercairn-policy.json")));
    const QByteArray bytes = R"({"format": "careercairn-policy", "version": 1, )" + entries + '}';
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("The test cannot write its policy.");
    return file.fileName();
}

void TestProgramOptions::withoutAPolicyTheLineDecides()
{
    const QTemporaryDir program;
    const Result<ProgramOptions> options = from(program, {QStringLiteral("--workspace=/srv/own")});
    QVERIFY(options.ok());
    QCOMPARE(options.value().folder.path(), QDir(QStringLiteral("/srv/own")).absolutePath());
    QVERIFY(options.value().policyProblems.empty());
}

void TestProgramOptions::policyBesideTheProgramIsRead()
{
    const QTemporaryDir program;
    const QString file = write(program, R"("workspace": "plans", "textPercent": 150)");
    const Result<ProgramOptions> options = from(program);
    QVERIFY(options.ok());
    QCOMPARE(options.value().folder.path(), QDir(program.path()).absoluteFilePath(QStringLiteral("plans")));
    QCOMPARE(options.value().policy.file, file);
    QCOMPARE(options.value().policy.textPercent, 150);
}

void TestProgramOptions::namedFolderGoesBeforeThePolicys()
{
    const QTemporaryDir program;
    write(program, R"("workspace": "plans")");
    const Result<ProgramOptions> options = from(program, {QStringLiteral("--workspace=/srv/own")});
    QVERIFY(options.ok());
    QCOMPARE(options.value().folder.path(), QDir(QStringLiteral("/srv/own")).absolutePath());
}

void TestProgramOptions::lockedFolderRefusesAnother()
{
    const QTemporaryDir program;
    write(program, R"("workspace": "plans", "locked": ["workspace"], "contact": "IT desk")");
    QVERIFY(from(program).ok());
    const Result<ProgramOptions> refused = from(program, {QStringLiteral("--workspace=/srv/own")});
    QVERIFY(!refused.ok());
    const QString plans = QDir(program.path()).absoluteFilePath(QStringLiteral("plans"));
    QVERIFY2(refused.problem().sentence.contains(QDir::toNativeSeparators(plans))
                 && refused.problem().sentence.endsWith(QStringLiteral("IT desk")),
             qPrintable(refused.problem().sentence));
}

void TestProgramOptions::whatDoesNotCountIsKeptForLater()
{
    const QTemporaryDir program;
    write(program, R"("colours": "purple", "usedBy": "advisor")");
    const Result<ProgramOptions> options = from(program);
    QVERIFY(options.ok());
    QCOMPARE(options.value().policyProblems.size(), size_t(1));
    QCOMPARE(options.value().policyProblems.front().kind, PolicyProblem::Kind::UnknownColours);
    QCOMPARE(options.value().policy.usedBy, QStringLiteral("advisor"));
}

void TestProgramOptions::everyLanguageOfTheProgramIsKnown()
{
    const QTemporaryDir program;
    for (const char *code : {"ar", "de", "en", "es", "hi", "zh_CN"}) {
        write(program, "\"language\": \"" + QByteArray(code) + '"');
        const Result<ProgramOptions> options = from(program);
        QVERIFY2(options.ok() && options.value().policyProblems.empty(), code);
        QCOMPARE(options.value().policy.language, QString::fromLatin1(code));
    }
}

void TestProgramOptions::theFileOfAWorkspaceIsOpened()
{
    const QTemporaryDir program;
    const QTemporaryDir plans;
    QVERIFY(QFile(plans.filePath(QStringLiteral("workspace.cairndb"))).open(QIODevice::WriteOnly));
    const Result<ProgramOptions> options = from(program, {plans.filePath(QStringLiteral("workspace.cairndb"))});
    QVERIFY(options.ok());
    QCOMPARE(QDir(options.value().folder.path()), QDir(plans.path()));
    // For this start alone.
    QVERIFY(QDir(from(program).value().folder.path()) != QDir(plans.path()));
}

void TestProgramOptions::anotherFileIsRefused()
{
    const QTemporaryDir program;
    const QString copy = program.filePath(QStringLiteral("workspace-20261121T080000Z.cairndb"));
    QVERIFY(QFile(copy).open(QIODevice::WriteOnly));
    const Result<ProgramOptions> refused = from(program, {copy});
    QVERIFY(!refused.ok());
    QVERIFY2(refused.problem().sentence.contains(QStringLiteral("workspace.cairndb")),
             qPrintable(refused.problem().sentence));
}

void TestProgramOptions::theFileOfTheLockedWorkspaceIsNoOther()
{
    const QTemporaryDir program;
    const QTemporaryDir other;
    write(program, R"("workspace": "plans", "locked": ["workspace"])");
    QVERIFY(QDir(program.path()).mkdir(QStringLiteral("plans")));
    const QString locked = program.filePath(QStringLiteral("plans/workspace.cairndb"));
    const QString own = other.filePath(QStringLiteral("workspace.cairndb"));
    for (const QString &file : {locked, own})
        QVERIFY(QFile(file).open(QIODevice::WriteOnly));
    QVERIFY(from(program, {locked}).ok());
    QVERIFY(!from(program, {own}).ok());
}

void TestProgramOptions::librariesWriteBesideAPortableProgram()
{
#ifdef Q_OS_WIN
    QSKIP("There Qt's settings are in the registry, and the system's own dialogs write none.");
#endif
    const QTemporaryDir program;
    QVERIFY(QFile(program.filePath(QStringLiteral("careercairn-portable"))).open(QIODevice::WriteOnly));
    QVERIFY(from(program).ok());
    // As Qt's file dialog does.
    QSettings(QSettings::UserScope, QStringLiteral("QtProject")).setValue(QStringLiteral("FileDialog/shown"), 1);
    QVERIFY(QFile::exists(program.filePath(QStringLiteral("QtProject.conf"))));
    const QString temporary = QDir::tempPath();
    qunsetenv("TMPDIR"); // the folder ends with this test
    QCOMPARE(QDir(temporary), QDir(program.path()));
}

QTEST_MAIN(TestProgramOptions)
#include "tst_programoptions.moc"

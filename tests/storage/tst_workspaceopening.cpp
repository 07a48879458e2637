// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/openingwords.h"
#include "storage/workspaces.h"

#include <QTemporaryDir>

using namespace Cairn;

/** Every way a workspace file can be wrong is told apart, and nothing is written to it. */
class TestWorkspaceOpening final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void wrongFileIsToldApartAndNotTouched_data();
    void wrongFileIsToldApartAndNotTouched();
    void damagedPageIsFound();
    void missingFileWithCopiesIsDamaged();
    void missingFileWithoutCopiesBeginsANewOne();
    void newestCopyIsNamedForADamagedFile();
    void halfMadeFileIsNoHindrance();
    void journalOfAFileThatIsGoneIsNotPlayedBack();
    void restoredCopyIsAsItWasAndTheDamagedFileIsKept();
    void damagedCopyIsNotRestored();
    void setAsideWithCopiesBeginsANewWorkspace();
    void setAsideAloneKeepsTheCopies();
    void readingAMissingWorkspaceIsNothing();
    void readingAWrongFileTellsTheSame();
    void folderIsMade();
    void aNewFolderIsItsOwnersAlone();
    void folderThatCannotBeMadeIsToldApart();
    void fileThatMayOnlyBeReadIsToldApart();
    void newerRevisionThatMayBeWrittenOpens();
    void everyTroubleHasItsSentence();

private:
    /** A workspace with one learner and one level; gives the learner. */
    LearnerId begin();
    QString file() const { return m_folder.databaseFile(); }

    std::unique_ptr<QTemporaryDir> m_dir;
    WorkspaceFolder m_folder{QString()};
    const SkillId m_python{QStringLiteral("s_python")};
};

using Spoiling = std::function<bool(const QString &file)>;
Q_DECLARE_METATYPE(Spoiling)

void TestWorkspaceOpening::init()
{
    m_dir = std::make_unique<QTemporaryDir>(quickPlace());
    m_folder = WorkspaceFolder(m_dir->path());
}

LearnerId TestWorkspaceOpening::begin()
{
    OpenedDoor door(m_folder);
    const LearnerId id = door.commands.addLearner(ana());
    door.commands.setSkillLevel(m_python, Level::Working);
    return id;
}

void TestWorkspaceOpening::wrongFileIsToldApartAndNotTouched_data()
{
    QTest::addColumn<Spoiling>("spoil");
    QTest::addColumn<OpeningTrouble>("trouble");
    const auto row = [](const char *name, OpeningTrouble trouble, Spoiling spoil) {
        QTest::newRow(name) << spoil << trouble;
    };
    const auto run = [](const char *statement) -> Spoiling {
        return [statement](const QString &file) { return runOn(file, {QString::fromLatin1(statement)}); };
    };
    const auto cutTo = [](double share) -> Spoiling {
        return [share](const QString &file) {
            return QFile::resize(file, static_cast<qint64>(static_cast<double>(QFileInfo(file).size()) * share));
        };
    };
    row("0 bytes", OpeningTrouble::EmptyFile, [](const QString &file) { return write(file, {}); });
    row("one byte", OpeningTrouble::NotAWorkspace, [](const QString &file) { return write(file, "S"); });
    row("junk", OpeningTrouble::NotAWorkspace,
        [](const QString &file) { return write(file, QByteArray(20'000, 'j')); });
    row("a text", OpeningTrouble::NotAWorkspace, [](const QString &file) { return write(file, "Dear diary,\n"); });
    row("zeros", OpeningTrouble::NotAWorkspace,
        [](const QString &file) { return write(file, QByteArray(8192, '\0')); });
    row("cut inside the header", OpeningTrouble::Damaged, [](const QString &file) { return QFile::resize(file, 60); });
    row("cut after the header", OpeningTrouble::Damaged, [](const QString &file) { return QFile::resize(file, 100); });
    row("cut inside the first page", OpeningTrouble::Damaged,
        [](const QString &file) { return QFile::resize(file, 1000); });
    row("half copied", OpeningTrouble::Damaged, cutTo(0.5));
    row("nearly whole", OpeningTrouble::Damaged, cutTo(0.95));
    row("another program's", OpeningTrouble::Foreign, run("PRAGMA application_id = 305419896"));
    row("nobody's", OpeningTrouble::Foreign, run("PRAGMA application_id = 0"));
    row("newer", OpeningTrouble::Newer, run("UPDATE workspace_fact SET value = '99' WHERE name = 'lowest_reader'"));
    row("without its facts", OpeningTrouble::Damaged, run("DELETE FROM workspace_fact"));
    row("without the table of facts", OpeningTrouble::Damaged, run("DROP TABLE workspace_fact"));
}

void TestWorkspaceOpening::wrongFileIsToldApartAndNotTouched()
{
    QFETCH(const Spoiling, spoil);
    QFETCH(const OpeningTrouble, trouble);
    begin();
    QVERIFY(spoil(file()));
    const auto before = filesIn(m_folder.path());
    for (const Lock lock : {Lock::Respect, Lock::TakeOver}) {
        const auto problem = troubleWith(m_folder, lock);
        QVERIFY(problem);
        QCOMPARE(problem->trouble, trouble);
        QCOMPARE(problem->file, file());
        QVERIFY(!problem->newestCopy);
    }
    QCOMPARE(filesIn(m_folder.path()), before); // bytes as before, and no file more
}

void TestWorkspaceOpening::damagedPageIsFound()
{
    begin();
    QByteArray bytes = bytesOf(file());
    for (qsizetype at = bytes.size() - 4096; at < bytes.size() - 2048; ++at)
        bytes[at] = static_cast<char>(0xAA);
    QVERIFY(write(file(), bytes));
    const auto problem = troubleWith(m_folder);
    QVERIFY(problem);
    QCOMPARE(problem->trouble, OpeningTrouble::Damaged);
    QCOMPARE(bytesOf(file()), bytes);
}

void TestWorkspaceOpening::missingFileWithCopiesIsDamaged()
{
    begin();
    QVERIFY(SafetyCopies(m_folder).take(opened(m_folder)->connection()));
    QVERIFY(QFile::remove(file()));
    const auto before = filesIn(m_folder.path());
    const auto problem = troubleWith(m_folder);
    QVERIFY(problem);
    QCOMPARE(problem->trouble, OpeningTrouble::Damaged);
    QVERIFY(problem->newestCopy);
    QCOMPARE(problem->newestCopy->learners, 1);
    QCOMPARE(problem->newestCopy->changes, 2);
    QVERIFY(problem->newestCopy->checked);
    QCOMPARE(filesIn(m_folder.path()), before);
}

void TestWorkspaceOpening::missingFileWithoutCopiesBeginsANewOne()
{
    const auto database = opened(m_folder);
    QVERIFY(database);
    QVERIFY(database->learners().value().empty());
}

void TestWorkspaceOpening::newestCopyIsNamedForADamagedFile()
{
    begin();
    QVERIFY(SafetyCopies(m_folder).take(opened(m_folder)->connection()));
    QVERIFY(write(file(), "junk"));
    const auto problem = troubleWith(m_folder);
    QVERIFY(problem && problem->newestCopy);
    QCOMPARE(problem->newestCopy->file, SafetyCopies(m_folder).newestWhole()->file);
}

void TestWorkspaceOpening::halfMadeFileIsNoHindrance()
{
    // A program was stopped while it made a new workspace.
    QVERIFY(write(file() + QStringLiteral(".new"), "half"));
    QVERIFY(write(file() + QStringLiteral(".new-journal"), "half"));
    QVERIFY(opened(m_folder));
    QCOMPARE(filesIn(m_folder.path()).keys(), QStringList(QStringLiteral("workspace.cairndb")));
}

void TestWorkspaceOpening::journalOfAFileThatIsGoneIsNotPlayedBack()
{
    begin();
    const QString journal = file() + QStringLiteral("-journal");
    QByteArray unfinished;
    {
        // An unfinished save: its journal holds the pages of the old file.
        SqlConnection connection(file(), SqlConnection::Access::ReadWrite);
        QVERIFY(connection.open());
        QVERIFY(connection.run("PRAGMA cache_spill = OFF"));
        QVERIFY(connection.run("BEGIN IMMEDIATE"));
        QVERIFY(connection.run("UPDATE learner SET name = 'B'"));
        QVERIFY(connection.run("DELETE FROM skill_level"));
        unfinished = bytesOf(journal);
        QVERIFY(!unfinished.isEmpty());
    }
    QVERIFY(QFile::remove(file()));
    QVERIFY(write(journal, unfinished));
    {
        const auto database = opened(m_folder);
        QVERIFY(database);
        QVERIFY(database->learners().value().empty());
    }
    QVERIFY(opened(m_folder));
    bool kept = false;
    for (const QByteArray &hash : filesIn(m_folder.path()))
        kept = kept || hash == QCryptographicHash::hash(unfinished, QCryptographicHash::Sha256).toHex();
    QVERIFY(kept);
}

void TestWorkspaceOpening::restoredCopyIsAsItWasAndTheDamagedFileIsKept()
{
    const LearnerId id = begin();
    const PlanState whole = opened(m_folder)->load(id).takeValue().state;
    QVERIFY(SafetyCopies(m_folder).take(opened(m_folder)->connection()));
    QVERIFY(QFile::resize(file(), QFileInfo(file()).size() / 2));
    const QByteArray damaged = bytesOf(file());
    const auto problem = troubleWith(m_folder);
    QVERIFY(problem && problem->newestCopy);
    QVERIFY(write(file() + QStringLiteral("-journal"), "its journal"));

    QVERIFY(WorkspaceOpening(m_folder).restore(*problem->newestCopy));
    const auto database = opened(m_folder);
    QVERIFY(database);
    QCOMPARE(database->load(id).takeValue().state, whole);
    const QStringList aside =
        QDir(m_folder.path()).entryList({QStringLiteral("workspace.cairndb.aside-*")}, QDir::Files, QDir::Name);
    QCOMPARE(aside.size(), 1);
    QCOMPARE(bytesOf(QDir(m_folder.path()).filePath(aside.front())), damaged);
    const QStringList journals =
        QDir(m_folder.path()).entryList({QStringLiteral("workspace.cairndb-journal.aside-*")}, QDir::Files);
    QCOMPARE(journals.size(), 1);
    QVERIFY(QFileInfo::exists(problem->newestCopy->file)); // the copy stays a copy
}

void TestWorkspaceOpening::damagedCopyIsNotRestored()
{
    begin();
    const SafetyCopy copy = SafetyCopies(m_folder).take(opened(m_folder)->connection()).takeValue();
    QVERIFY(write(file(), "junk"));
    QVERIFY(QFile::resize(copy.file, copy.bytes / 2));
    const auto before = filesIn(m_folder.path());
    const Result<void> restored = WorkspaceOpening(m_folder).restore(copy);
    QVERIFY(!restored);
    QVERIFY(!restored.problem().sentence.isEmpty());
    SafetyCopy gone = copy;
    gone.file += QStringLiteral(".gone");
    QVERIFY(!WorkspaceOpening(m_folder).restore(gone));
    QCOMPARE(filesIn(m_folder.path()), before);
}

void TestWorkspaceOpening::setAsideWithCopiesBeginsANewWorkspace()
{
    begin();
    QVERIFY(SafetyCopies(m_folder).take(opened(m_folder)->connection()));
    const QByteArray old = bytesOf(file());
    QVERIFY(WorkspaceOpening(m_folder).setAsideWithCopies());
    const auto database = opened(m_folder);
    QVERIFY(database);
    QVERIFY(database->learners().value().empty());
    QVERIFY(SafetyCopies(m_folder).list(SafetyCopies::Look::NamesOnly).empty());
    const QByteArray hash = QCryptographicHash::hash(old, QCryptographicHash::Sha256).toHex();
    QCOMPARE(filesIn(m_folder.path()).values().count(hash), 1);
    QCOMPARE(filesIn(m_folder.path()).size(), 4); // the old one, its copy, the new one and its lock
}

void TestWorkspaceOpening::setAsideAloneKeepsTheCopies()
{
    begin();
    QVERIFY(SafetyCopies(m_folder).take(opened(m_folder)->connection()));
    QVERIFY(WorkspaceOpening(m_folder).setAside());
    QVERIFY(!QFileInfo::exists(file()));
    QCOMPARE(troubleWith(m_folder)->trouble, OpeningTrouble::Damaged);
    QVERIFY(WorkspaceOpening(m_folder).setAside()); // nothing there any more, nothing to do
}

void TestWorkspaceOpening::readingAMissingWorkspaceIsNothing()
{
    const WorkspaceFolder none(m_dir->filePath(QStringLiteral("none")));
    const auto outcome = WorkspaceOpening(none).openForReading();
    QVERIFY(std::holds_alternative<std::unique_ptr<WorkspaceDatabase>>(outcome));
    QVERIFY(!std::get<std::unique_ptr<WorkspaceDatabase>>(outcome));
    QVERIFY(!QFileInfo::exists(none.path()));
}

void TestWorkspaceOpening::readingAWrongFileTellsTheSame()
{
    begin();
    QVERIFY(runOn(file(), {QStringLiteral("UPDATE workspace_fact SET value = '99' WHERE name = 'lowest_reader'")}));
    const auto before = filesIn(m_folder.path());
    auto outcome = WorkspaceOpening(m_folder).openForReading();
    QCOMPARE(std::get<OpeningProblem>(outcome).trouble, OpeningTrouble::Newer);
    QCOMPARE(filesIn(m_folder.path()), before);
    QVERIFY(QFile::resize(file(), QFileInfo(file()).size() / 2));
    const auto half = filesIn(m_folder.path());
    outcome = WorkspaceOpening(m_folder).openForReading();
    QCOMPARE(std::get<OpeningProblem>(outcome).trouble, OpeningTrouble::Damaged);
    QCOMPARE(filesIn(m_folder.path()), half);
}

void TestWorkspaceOpening::folderIsMade()
{
    const WorkspaceFolder deep(m_dir->filePath(QStringLiteral("a/b c/%1 ü")));
    QVERIFY(opened(deep));
    QVERIFY(QFileInfo::exists(deep.databaseFile()));
}

void TestWorkspaceOpening::aNewFolderIsItsOwnersAlone()
{
#ifdef Q_OS_WIN
    QSKIP("There the folder inherits the rights of the person's own.");
#endif
    constexpr QFile::Permissions OfOthers =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    const WorkspaceFolder made(m_dir->filePath(QStringLiteral("made")));
    QVERIFY(opened(made));
    QVERIFY(!(QFile::permissions(made.path()) & OfOthers));

    // Whoever made the folder for a group has said who may see it.
    const QString shared = m_dir->filePath(QStringLiteral("shared"));
    QVERIFY(QDir().mkpath(shared));
    QVERIFY(QFile::setPermissions(shared, QFile::permissions(shared) | QFile::ReadGroup | QFile::ExeGroup));
    QVERIFY(opened(WorkspaceFolder(shared)));
    QVERIFY(QFile::permissions(shared) & QFile::ReadGroup);
}

void TestWorkspaceOpening::folderThatCannotBeMadeIsToldApart()
{
    QVERIFY(write(m_dir->filePath(QStringLiteral("file")), "a file, not a folder"));
    const WorkspaceFolder below(m_dir->filePath(QStringLiteral("file/workspace")));
    const auto problem = troubleWith(below);
    QVERIFY(problem);
    QCOMPARE(problem->trouble, OpeningTrouble::CannotCreate);
}

void TestWorkspaceOpening::fileThatMayOnlyBeReadIsToldApart()
{
    begin();
    QVERIFY(QFile::setPermissions(file(), QFile::ReadOwner | QFile::ReadUser));
    if (QFileInfo(file()).isWritable())
        QSKIP("This person may write to everything.");
    const auto problem = troubleWith(m_folder);
    QVERIFY(problem);
    QCOMPARE(problem->trouble, OpeningTrouble::ReadOnlyFolder);
    QVERIFY(QFile::setPermissions(file(), QFile::ReadOwner | QFile::WriteOwner));
    QVERIFY(QFile::setPermissions(m_folder.path(), QFile::ReadOwner | QFile::ExeOwner));
    QCOMPARE(troubleWith(m_folder)->trouble, OpeningTrouble::ReadOnlyFolder);
    QVERIFY(QFile::setPermissions(m_folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
}

void TestWorkspaceOpening::newerRevisionThatMayBeWrittenOpens()
{
    const LearnerId id = begin();
    QVERIFY(runOn(file(), {QStringLiteral("PRAGMA user_version = 7"),
                           QStringLiteral("ALTER TABLE learner ADD COLUMN shoe_size INTEGER NOT NULL DEFAULT 40")}));
    OpenedDoor door(m_folder);
    door.commands.openLearner(id);
    door.commands.setSkillLevel(m_python, Level::Expert);
    LearnerProfile profile = door.plan.state().profile;
    profile.name = QStringLiteral("Ana Maria");
    door.commands.changeProfile(profile);
    QVERIFY(door.refusals.isEmpty());
    QCOMPARE(door.database->connection().value("PRAGMA user_version").value().toInt(), 7);
    QCOMPARE(door.database->connection().value("SELECT shoe_size FROM learner").value().toInt(), 40);
}

void TestWorkspaceOpening::everyTroubleHasItsSentence()
{
    QSet<QString> sentences;
    for (int trouble = 0; trouble <= static_cast<int>(OpeningTrouble::Other); ++trouble) {
        OpeningProblem problem;
        problem.trouble = static_cast<OpeningTrouble>(trouble);
        problem.file = QStringLiteral("/home/ana/%1/workspace.cairndb");
        const QString sentence = sentenceOf(problem);
        QVERIFY2(sentence.contains(QDir::toNativeSeparators(problem.file)), qPrintable(sentence));
        sentences.insert(sentence);
    }
    QCOMPARE(sentences.size(), static_cast<int>(OpeningTrouble::Other) + 1);
}

QTEST_GUILESS_MAIN(TestWorkspaceOpening)
#include "tst_workspaceopening.moc"

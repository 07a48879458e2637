// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/exportfile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#ifndef Q_OS_WIN
#include <csignal>
#include <sys/resource.h>
#include <unistd.h>
#endif

using namespace Cairn;

namespace {

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

QStringList namesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
}

#ifndef Q_OS_WIN
/** As on a full disk: no file grows beyond so many bytes, as long as this lives. */
class SmallFiles final
{
public:
    explicit SmallFiles(rlim_t bytes) : m_handler(std::signal(SIGXFSZ, SIG_IGN))
    {
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit small{bytes, m_before.rlim_max};
        m_isSet = ::setrlimit(RLIMIT_FSIZE, &small) == 0;
    }
    ~SmallFiles()
    {
        ::setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }
    SmallFiles(const SmallFiles &) = delete;
    SmallFiles &operator=(const SmallFiles &) = delete;
    bool isSet() const { return m_isSet; }

private:
    using Handler = void (*)(int);
    Handler m_handler;
    rlimit m_before{};
    bool m_isSet = false;
};
#endif

} // namespace

/** Files for other programs are whole or as they were. */
class TestExportFile final : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void newFileHasTheBytesAndNothingIsBesideIt_data();
    void newFileHasTheBytesAndNothingIsBesideIt();
    void oldFileIsReplacedAndKeepsItsPermissions();
    void nameWithoutAFolderIsInTheCurrentOne();
    void linkStaysALink();
    void folderOrDeviceIsNotWrittenOver();
    void missingFolderIsTold();
    void fullDiskLeavesTheOldFile_data();
    void fullDiskLeavesTheOldFile();
    void folderThatMayNotBeWrittenLeavesTheOldFile();

private:
    QString path(const QString &name = QStringLiteral("plan ü %1.ics")) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestExportFile::newFileHasTheBytesAndNothingIsBesideIt_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("ends of lines") << QByteArray("a\r\nb\nc\0d", 8);
    QTest::newRow("large") << QByteArray(3'000'000, 'x');
}

void TestExportFile::newFileHasTheBytesAndNothingIsBesideIt()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(writeExport(path(), bytes));
    QCOMPARE(contentsOf(path()), bytes);
    QCOMPARE(namesIn(m_folder->path()), QStringList(QStringLiteral("plan ü %1.ics")));
}

void TestExportFile::oldFileIsReplacedAndKeepsItsPermissions()
{
    QVERIFY(writeExport(path(), "old and longer"));
    const auto permissions = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadUser
                             | QFileDevice::WriteUser | QFileDevice::ReadGroup;
    QVERIFY(QFile::setPermissions(path(), permissions));
    QVERIFY(writeExport(path(), "new"));
    QCOMPARE(contentsOf(path()), QByteArray("new"));
    QCOMPARE(QFile::permissions(path()) & (QFileDevice::ReadGroup | QFileDevice::ReadOther),
             QFileDevice::Permissions(QFileDevice::ReadGroup));
}

void TestExportFile::nameWithoutAFolderIsInTheCurrentOne()
{
    const QString before = QDir::currentPath();
    QVERIFY(QDir::setCurrent(m_folder->path()));
    const Result<void> written = writeExport(QStringLiteral("plan.md"), "a");
    QVERIFY(QDir::setCurrent(before));
    QVERIFY(written);
    QCOMPARE(contentsOf(path(QStringLiteral("plan.md"))), QByteArray("a"));
}

void TestExportFile::linkStaysALink()
{
#ifdef Q_OS_WIN
    QSKIP("Links are another thing on Windows.");
#endif
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("far")));
    QVERIFY(writeExport(path(QStringLiteral("far/real.ics")), "old"));
    QVERIFY(QFile::link(QStringLiteral("far/real.ics"), path(QStringLiteral("link.ics"))));
    QVERIFY(writeExport(path(QStringLiteral("link.ics")), "new"));
    QVERIFY(QFileInfo(path(QStringLiteral("link.ics"))).isSymLink());
    QCOMPARE(contentsOf(path(QStringLiteral("far/real.ics"))), QByteArray("new"));
}

void TestExportFile::folderOrDeviceIsNotWrittenOver()
{
    const Result<void> written = writeExport(m_folder->path(), "a");
    QVERIFY(!written);
    QVERIFY(QFileInfo(m_folder->path()).isDir());
#ifdef Q_OS_UNIX
    QVERIFY(!writeExport(QStringLiteral("/dev/full"), "a"));
#endif
    QVERIFY(!writeExport(QString(), "a"));
}

void TestExportFile::missingFolderIsTold()
{
    const Result<void> written = writeExport(path(QStringLiteral("none/plan.ics")), "a");
    QVERIFY(!written);
    QVERIFY(written.problem().sentence.contains(QStringLiteral("plan.ics")));
    QVERIFY(!written.problem().details.isEmpty());
    QVERIFY(namesIn(m_folder->path()).isEmpty());
}

void TestExportFile::fullDiskLeavesTheOldFile_data()
{
    QTest::addColumn<int>("room");
    QTest::addColumn<int>("size");
    QTest::newRow("none") << 0 << 1000;
    QTest::newRow("a part of one write") << 600 << 1000;
    QTest::newRow("a part of many writes") << 100'000 << 1'000'000;
    QTest::newRow("all but one byte") << 999'999 << 1'000'000;
}

void TestExportFile::fullDiskLeavesTheOldFile()
{
#ifdef Q_OS_WIN
    QSKIP("The size of files cannot be bounded on Windows.");
#else
    QFETCH(int, room);
    QFETCH(int, size);
    QVERIFY(writeExport(path(), "old"));
    {
        const SmallFiles small(static_cast<rlim_t>(room));
        QVERIFY(small.isSet());
        const Result<void> written = writeExport(path(), QByteArray(size, 'x'));
        QVERIFY(!written);
        QVERIFY(!written.problem().details.isEmpty());
    }
    QCOMPARE(contentsOf(path()), QByteArray("old"));
    QCOMPARE(namesIn(m_folder->path()).size(), 1);
    QVERIFY(writeExport(path(), QByteArray(size, 'x')));
    QCOMPARE(contentsOf(path()).size(), size);
#endif
}

void TestExportFile::folderThatMayNotBeWrittenLeavesTheOldFile()
{
#ifdef Q_OS_WIN
    QSKIP("Folders are always writable on Windows.");
#else
    if (::geteuid() == 0)
        QSKIP("The administrator may write everywhere.");
    QVERIFY(writeExport(path(), "old"));
    const auto permissions = QFile::permissions(m_folder->path());
    QVERIFY(QFile::setPermissions(m_folder->path(), QFileDevice::ReadOwner | QFileDevice::ExeOwner));
    const Result<void> written = writeExport(path(), "new");
    QVERIFY(QFile::setPermissions(m_folder->path(), permissions));
    QVERIFY(!written);
    QCOMPARE(contentsOf(path()), QByteArray("old"));
#endif
}

QTEST_GUILESS_MAIN(TestExportFile)
#include "tst_exportfile.moc"

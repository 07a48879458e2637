// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/payseriesfile.h"
#include "storage/payseriesfolder.h"
#include "storage/workspaces.h"

#include <QProcess>
#include <QTemporaryDir>

#include <cstdio>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

#ifndef CAIRN_FAILNTH
#define CAIRN_FAILNTH ""
#endif

using namespace Cairn;

/** How the ground is taken away at the n-th writing call. */
enum class PayFault { Once, Sticky, ShortThenFull, Killed };
Q_DECLARE_METATYPE(PayFault)

namespace {

PayRates rates()
{
    return PayRates({{QStringLiteral("EUR"), 2024, 0.9, SourceId()}});
}

PaySeriesId id(const char *text)
{
    return PaySeriesId(QString::fromLatin1(text));
}

PaySeries series(const char *idText, const QString &name, size_t count = 3)
{
    PayWordLists words;
    words.roles = {RoleId(QStringLiteral("r_a"))};
    words.currencies = {QStringLiteral("EUR")};
    std::vector<PayRow> rows(count);
    for (size_t at = 0; at < count; ++at)
        rows[at].pay = 30'000 + static_cast<double>(at);
    PaySeries series;
    series.id = id(idText);
    series.name = name;
    series.file = QStringLiteral("mine.csv");
    series.importedOn = QDate(2026, 3, 4);
    series.linesRead = static_cast<qint64>(count);
    series.rows = std::make_shared<const PayRows>(words, rows, rates());
    return series;
}

PaySeries mine(const char *idText = "mine")
{
    return series(idText, QStringLiteral("Mine"));
}

QStringList idsOf(const Result<PaySeriesListing> &listing)
{
    if (!listing)
        return {listing.problem().sentence};
    QStringList ids;
    for (const PaySeries &each : listing.value().series)
        ids.append(each.id.text());
    return ids;
}

QStringList unreadableOf(const Result<PaySeriesListing> &listing)
{
    QStringList ids;
    for (const UnreadablePaySeries &each : listing.value().unreadable)
        ids.append(each.id.text());
    return ids;
}

/** Why something was refused; empty where it was not. */
QString refusal(const Result<void> &result)
{
    return result ? QString() : result.problem().sentence;
}

#ifdef Q_OS_UNIX

/** While it lives, no file of this program grows beyond a size, as on a disk that is full. */
class SmallDisk final
{
public:
    explicit SmallDisk(rlim_t bytes) : m_handler(std::signal(SIGXFSZ, SIG_IGN))
    {
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit small{bytes, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &small);
    }
    ~SmallDisk()
    {
        ::setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;

private:
    rlimit m_before{};
    void (*m_handler)(int);
};

#endif

} // namespace

/** A person's own figures on the disk: what was said to be kept is there again, and nothing else is touched. */
class TestPaySeriesFolder final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void folderThatIsNotThereIsEmpty();
    void keptSeriesIsThereForAnotherObject();
    void seriesAreInTheOrderOfTheirNames();
    void onlyTheOwnerMayReadThem();
    void idThatIsThereIsRefused();
    void nameThatIsThereIsRefused();
    void nameIsFreeAgainAfterRemoval();
    void unsafeIdIsRefused_data();
    void unsafeIdIsRefused();
    void removedSeriesComesBack();
    void removedSeriesIsNeverOverwritten();
    void erasedSeriesIsGone();
    void damagedFileIsLeftOutAndTold();
    void newerFileIsToldAndLeftAlone();
    void otherFilesAreLeftAlone();
    void fileInPlaceOfTheFolderIsTold();
    void twoObjectsSeeTheSame();
    void leftoversOfAStoppedProgramGo();
    void fullDiskLeavesEverythingAsItWas();
    void failingCallsLeaveOneOrTheOther_data();
    void failingCallsLeaveOneOrTheOther();

private:
    PaySeriesFolder store() const { return PaySeriesFolder(m_folder, rates()); }
    QString pathOf(const char *name) const
    {
        return QDir(m_folder.paySeriesFolder()).filePath(QString::fromLatin1(name));
    }
    void prepareFor(const QString &what);

    std::unique_ptr<QTemporaryDir> m_dir;
    WorkspaceFolder m_folder{QString()};
};

void TestPaySeriesFolder::init()
{
    m_dir = std::make_unique<QTemporaryDir>(quickPlace());
    m_folder = WorkspaceFolder(m_dir->filePath(QStringLiteral("work space")));
    QVERIFY(QDir().mkpath(m_folder.path()));
}

void TestPaySeriesFolder::folderThatIsNotThereIsEmpty()
{
    auto folder = store();
    QVERIFY(idsOf(folder.list()).isEmpty());
    QVERIFY(idsOf(folder.removed()).isEmpty());
    QVERIFY(!refusal(folder.remove(id("mine"))).isEmpty());
    QVERIFY(!refusal(folder.bringBack(id("mine"))).isEmpty());
    QVERIFY(!refusal(folder.erase(id("mine"))).isEmpty());
    QVERIFY(!QFileInfo::exists(m_folder.paySeriesFolder())); // asking makes nothing
}

void TestPaySeriesFolder::keptSeriesIsThereForAnotherObject()
{
    const PaySeries kept = series("a-B_9", QStringLiteral("Löhne 2024"), 5000);
    QCOMPARE(refusal(store().add(kept)), QString());
    const Result<PaySeriesListing> listing = store().list();
    QCOMPARE(idsOf(listing), QStringList(QStringLiteral("a-B_9")));
    const PaySeries &found = listing.value().series.front();
    QVERIFY(bytesOf(found) == bytesOf(kept));
    QCOMPARE(found.rows->size(), size_t{5000});
    QCOMPARE(filesIn(m_folder.path()).keys(), QStringList(QStringLiteral("pay/a-B_9.cairnpay")));
    QVERIFY(idsOf(store().removed()).isEmpty());
}

void TestPaySeriesFolder::seriesAreInTheOrderOfTheirNames()
{
    auto folder = store();
    QVERIFY(folder.add(series("1", QStringLiteral("beta"))));
    QVERIFY(folder.add(series("2", QStringLiteral("Gamma"))));
    QVERIFY(folder.add(series("3", QStringLiteral("Alpha"))));
    // A copy that somebody made has the name of another.
    QVERIFY(QFile::copy(pathOf("1.cairnpay"), pathOf("0.cairnpay")));
    QCOMPARE(idsOf(folder.list()).join(u' '), QStringLiteral("3 0 1 2"));
}

void TestPaySeriesFolder::onlyTheOwnerMayReadThem()
{
#ifndef Q_OS_UNIX
    QSKIP("Permissions are told apart so on Unix only.");
#endif
    QVERIFY(store().add(mine()));
    const QFileDevice::Permissions others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup
                                            | QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
    QVERIFY(!(QFileInfo(pathOf("mine.cairnpay")).permissions() & others));
}

void TestPaySeriesFolder::idThatIsThereIsRefused()
{
    auto folder = store();
    QVERIFY(folder.add(mine("mine")));
    auto before = filesIn(m_folder.path());
    QVERIFY(!refusal(folder.add(series("mine", QStringLiteral("Other")))).isEmpty());
    QVERIFY(!refusal(folder.add(series("MINE", QStringLiteral("Other")))).isEmpty());
    QCOMPARE(filesIn(m_folder.path()), before);
    QVERIFY(folder.remove(id("mine")));
    before = filesIn(m_folder.path());
    QVERIFY(!refusal(folder.add(series("mine", QStringLiteral("Other")))).isEmpty());
    QCOMPARE(filesIn(m_folder.path()), before);
}

void TestPaySeriesFolder::nameThatIsThereIsRefused()
{
    auto folder = store();
    QVERIFY(folder.add(series("a", QStringLiteral("Straße  Ä"))));
    const auto before = filesIn(m_folder.path());
    for (const char16_t *name : {u"Straße  Ä", u"straße ä", u" STRASSE Ä ", u"stra\u00dfe A\u0308"}) {
        const QString sentence = refusal(folder.add(series("b", QString::fromUtf16(name))));
        QVERIFY2(sentence.contains(QStringLiteral("Straße  Ä")), qPrintable(sentence));
    }
    for (const char16_t *name : {u"", u"  \n"})
        QVERIFY(!refusal(folder.add(series("b", QString::fromUtf16(name)))).isEmpty());
    QCOMPARE(filesIn(m_folder.path()), before);
    QVERIFY(folder.add(series("b", QStringLiteral("Strase Ä"))));
}

void TestPaySeriesFolder::nameIsFreeAgainAfterRemoval()
{
    auto folder = store();
    QVERIFY(folder.add(mine("first")));
    QVERIFY(folder.remove(id("first")));
    QVERIFY(folder.add(mine("second")));
    const auto before = filesIn(m_folder.path());
    QVERIFY(refusal(folder.bringBack(id("first"))).contains(QStringLiteral("Mine")));
    QCOMPARE(filesIn(m_folder.path()), before);
    QVERIFY(folder.remove(id("second")));
    QVERIFY(folder.bringBack(id("first")));
    QCOMPARE(idsOf(folder.list()), QStringList(QStringLiteral("first")));
    QCOMPARE(idsOf(folder.removed()), QStringList(QStringLiteral("second")));
}

void TestPaySeriesFolder::unsafeIdIsRefused_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", ".", "..", "../up", "a/b", "a\\b", "a b", "a.b", "ä", "a:b", "a\n", "nul", "Com1"})
        QTest::newRow(text) << QString::fromUtf8(text);
    QTest::newRow("with a zero") << QString(u'a') + QChar(0) + u'b';
    QTest::newRow("long") << QString(65, u'a');
}

void TestPaySeriesFolder::unsafeIdIsRefused()
{
    QFETCH(const QString, text);
    QVERIFY(write(m_dir->filePath(QStringLiteral("up.cairnpay")), bytesOf(mine())));
    QVERIFY(write(m_dir->filePath(QStringLiteral("up.removed")), bytesOf(mine())));
    const auto before = filesIn(m_dir->path());
    auto folder = store();
    PaySeries unsafe = mine();
    unsafe.id = PaySeriesId(text);
    QVERIFY(!refusal(folder.add(unsafe)).isEmpty());
    QVERIFY(!refusal(folder.remove(unsafe.id)).isEmpty());
    QVERIFY(!refusal(folder.bringBack(unsafe.id)).isEmpty());
    QVERIFY(!refusal(folder.erase(unsafe.id)).isEmpty());
    QCOMPARE(filesIn(m_dir->path()), before);
}

void TestPaySeriesFolder::removedSeriesComesBack()
{
    QVERIFY(store().add(mine("a")));
    QVERIFY(store().add(series("b", QStringLiteral("Other"))));
    const auto before = filesIn(m_folder.path());
    QCOMPARE(refusal(store().remove(id("a"))), QString());
    QCOMPARE(idsOf(store().list()), QStringList(QStringLiteral("b")));
    const Result<PaySeriesListing> removed = store().removed();
    QCOMPARE(idsOf(removed), QStringList(QStringLiteral("a")));
    QCOMPARE(removed.value().series.front().name, QStringLiteral("Mine"));
    QVERIFY(!removed.value().series.front().rows);
    QVERIFY(!refusal(store().remove(id("a"))).isEmpty());

    QCOMPARE(refusal(store().bringBack(id("a"))), QString());
    QVERIFY(!refusal(store().bringBack(id("a"))).isEmpty());
    QCOMPARE(filesIn(m_folder.path()), before);
    QCOMPARE(idsOf(store().list()).join(u' '), QStringLiteral("a b"));
}

void TestPaySeriesFolder::removedSeriesIsNeverOverwritten()
{
    auto folder = store();
    QVERIFY(folder.add(mine()));
    QVERIFY(write(pathOf("mine.removed"), "by another hand"));
    const auto before = filesIn(m_folder.path());
    QVERIFY(!refusal(folder.remove(id("mine"))).isEmpty());
    QVERIFY(!refusal(folder.bringBack(id("mine"))).isEmpty());
    QCOMPARE(filesIn(m_folder.path()), before);
}

void TestPaySeriesFolder::erasedSeriesIsGone()
{
    auto folder = store();
    QVERIFY(folder.add(mine()));
    const auto before = filesIn(m_folder.path());
    QVERIFY(!refusal(folder.erase(id("mine"))).isEmpty()); // only what was removed
    QCOMPARE(filesIn(m_folder.path()), before);
    QVERIFY(folder.remove(id("mine")));
    QCOMPARE(refusal(folder.erase(id("mine"))), QString());
    QVERIFY(filesIn(m_folder.path()).isEmpty());
    QVERIFY(!refusal(folder.bringBack(id("mine"))).isEmpty());
    QVERIFY(folder.add(mine()));
}

void TestPaySeriesFolder::damagedFileIsLeftOutAndTold()
{
    auto folder = store();
    QVERIFY(folder.add(series("whole", QStringLiteral("Whole"))));
    QByteArray rows = bytesOf(mine());
    rows[rows.size() - 40] = static_cast<char>(rows.at(rows.size() - 40) + 1);
    QVERIFY(write(pathOf("rows.cairnpay"), rows));
    QVERIFY(write(pathOf("empty.cairnpay"), {}));
    const Result<PaySeriesListing> listing = store().list();
    QCOMPARE(idsOf(listing), QStringList(QStringLiteral("whole")));
    QCOMPARE(unreadableOf(listing).join(u' '), QStringLiteral("empty rows"));
    const QString empty = listing.value().unreadable.front().problem.sentence;
    QVERIFY2(empty.contains(QStringLiteral("empty.cairnpay")) && empty.contains(QStringLiteral("damaged")),
             qPrintable(empty));
    QVERIFY(listing.value().unreadable.back().problem.sentence.contains(QStringLiteral("“Mine”")));

    for (const char *damaged : {"empty", "rows"}) {
        QCOMPARE(refusal(folder.remove(id(damaged))), QString());
        QCOMPARE(refusal(folder.bringBack(id(damaged))), QString());
        QCOMPARE(refusal(folder.remove(id(damaged))), QString());
    }
    QCOMPARE(unreadableOf(folder.removed()), QStringList(QStringLiteral("empty")));
    QCOMPARE(idsOf(folder.removed()), QStringList(QStringLiteral("rows")));
    QCOMPARE(refusal(folder.erase(id("empty"))), QString());
    QCOMPARE(refusal(folder.erase(id("rows"))), QString());
    QCOMPARE(filesIn(m_folder.path()).keys(), QStringList(QStringLiteral("pay/whole.cairnpay")));
}

void TestPaySeriesFolder::newerFileIsToldAndLeftAlone()
{
    QVERIFY(QDir().mkpath(m_folder.paySeriesFolder()));
    QByteArray newer = "CCPAY\x02 and what we cannot know";
    newer += QCryptographicHash::hash(newer, QCryptographicHash::Sha256);
    QVERIFY(write(pathOf("later.cairnpay"), newer));
    const auto before = filesIn(m_folder.path());
    const Result<PaySeriesListing> listing = store().list();
    QVERIFY(idsOf(listing).isEmpty());
    QCOMPARE(unreadableOf(listing), QStringList(QStringLiteral("later")));
    QVERIFY(listing.value().unreadable.front().problem.sentence.contains(QStringLiteral("newer Career Cairn")));
    QVERIFY(!refusal(store().add(mine("later"))).isEmpty());
    QCOMPARE(filesIn(m_folder.path()), before);
}

void TestPaySeriesFolder::otherFilesAreLeftAlone()
{
    QVERIFY(QDir().mkpath(pathOf("folder.cairnpay")));
    for (const char *name : {"notes.txt", "a b.cairnpay", ".cairnpay", "x.cairnpay.bak", "x.CAIRNPAY", "ü.removed"})
        QVERIFY(write(QDir(m_folder.paySeriesFolder()).filePath(QString::fromUtf8(name)), "of somebody else"));
    const auto before = filesIn(m_folder.path());
    auto folder = store();
    const Result<PaySeriesListing> listing = folder.list();
    QVERIFY(idsOf(listing).isEmpty() && unreadableOf(listing).isEmpty());
    QVERIFY(idsOf(folder.removed()).isEmpty() && unreadableOf(folder.removed()).isEmpty());
    QVERIFY(!refusal(folder.add(mine("folder"))).isEmpty());
    QVERIFY(folder.add(mine()));
    QVERIFY(folder.remove(id("mine")));
    QVERIFY(folder.erase(id("mine")));
    QCOMPARE(filesIn(m_folder.path()), before);
}

void TestPaySeriesFolder::fileInPlaceOfTheFolderIsTold()
{
    QVERIFY(write(m_folder.paySeriesFolder(), "in the way"));
    const auto before = filesIn(m_folder.path());
    QVERIFY(!store().list());
    QVERIFY(!store().removed());
    QVERIFY(!refusal(store().add(mine())).isEmpty());
    QCOMPARE(filesIn(m_folder.path()), before);
}

void TestPaySeriesFolder::twoObjectsSeeTheSame()
{
    auto one = store();
    auto other = store();
    QVERIFY(one.add(mine("a")));
    QVERIFY(!refusal(other.add(mine("a"))).isEmpty());
    QVERIFY(!refusal(other.add(mine("b"))).isEmpty());
    QVERIFY(other.remove(id("a")));
    QVERIFY(idsOf(one.list()).isEmpty());
    QVERIFY(!refusal(one.remove(id("a"))).isEmpty());
    QVERIFY(one.add(mine("b")));
    QVERIFY(!refusal(other.bringBack(id("a"))).isEmpty());
    QVERIFY(one.erase(id("a")));
    QVERIFY(!refusal(other.erase(id("a"))).isEmpty());
    QCOMPARE(idsOf(other.list()), QStringList(QStringLiteral("b")));
}

void TestPaySeriesFolder::leftoversOfAStoppedProgramGo()
{
    QVERIFY(QDir().mkpath(m_folder.paySeriesFolder()));
    QVERIFY(write(pathOf("mine.cairnpay.partial"), bytesOf(mine()).left(60)));
    QVERIFY(write(pathOf("other.cairnpay.partial"), bytesOf(mine())));
    QVERIFY(idsOf(store().list()).isEmpty() && unreadableOf(store().list()).isEmpty());
    QVERIFY(store().add(mine()));
    QCOMPARE(filesIn(m_folder.path()).keys(), QStringList(QStringLiteral("pay/mine.cairnpay")));
}

void TestPaySeriesFolder::fullDiskLeavesEverythingAsItWas()
{
#ifdef Q_OS_UNIX
    const PaySeries big = series("big", QStringLiteral("Big"), 3000);
    const auto size = static_cast<rlim_t>(bytesOf(big).size());
    for (const bool isFirst : {true, false}) {
        if (!isFirst)
            QVERIFY(store().add(mine()));
        const auto before = filesIn(m_folder.path());
        for (const rlim_t bytes : {rlim_t{0}, rlim_t{1}, size / 3, size / 2, size - 4096, size - 33, size - 1}) {
            QString sentence;
            {
                const SmallDisk small(bytes);
                sentence = refusal(store().add(big));
            }
            QVERIFY2(sentence.contains(QStringLiteral("as it was")), qPrintable(sentence));
            QCOMPARE(filesIn(m_folder.path()), before);
            QCOMPARE(QFileInfo::exists(m_folder.paySeriesFolder()), !isFirst);
        }
    }
    const SmallDisk enough(size);
    QCOMPARE(refusal(store().add(big)), QString());
    QCOMPARE(idsOf(store().list()).join(u' '), QStringLiteral("big mine"));
#else
    QSKIP("Files can be kept from growing on Unix only.");
#endif
}

void TestPaySeriesFolder::prepareFor(const QString &what)
{
    QDir(m_folder.path()).removeRecursively();
    QVERIFY(QDir().mkpath(m_folder.path()));
    if (what == QStringLiteral("add first"))
        return;
    auto folder = store();
    QVERIFY(folder.add(series("kept", QStringLiteral("Kept"))));
    if (what == QStringLiteral("add"))
        return;
    QVERIFY(folder.add(mine()));
    if (what != QStringLiteral("remove"))
        QVERIFY(folder.remove(id("mine")));
}

void TestPaySeriesFolder::failingCallsLeaveOneOrTheOther_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<PayFault>("fault");
    for (const char *what : {"add first", "add", "remove", "bring back", "erase"}) {
        const QString text = QString::fromLatin1(what);
        QTest::addRow("%s, one call fails", what) << text << PayFault::Once;
        QTest::addRow("%s, all further calls fail", what) << text << PayFault::Sticky;
        QTest::addRow("%s, half a write, then full", what) << text << PayFault::ShortThenFull;
        QTest::addRow("%s, killed", what) << text << PayFault::Killed;
    }
}

void TestPaySeriesFolder::failingCallsLeaveOneOrTheOther()
{
    if (QByteArray(CAIRN_FAILNTH).isEmpty())
        QSKIP("Calls can be made to fail on Linux only.");
    QFETCH(const QString, what);
    QFETCH(const PayFault, fault);
    prepareFor(what);
    const auto before = filesIn(m_folder.path());
    const bool isFull = fault == PayFault::Sticky || fault == PayFault::ShortThenFull;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    const auto set = [&environment](const char *name, const QString &value) {
        environment.insert(QString::fromLatin1(name), value);
    };
    const auto flag = [](bool isSet) { return QString::number(isSet ? 1 : 0); };
    set("LD_PRELOAD", QStringLiteral(CAIRN_FAILNTH));
    set("ASAN_OPTIONS", QStringLiteral("verify_asan_link_order=0"));
    set("FAILNTH_FOLDER", m_folder.path());
    set("FAILNTH_STICKY", flag(isFull));
    set("FAILNTH_SHORT", flag(fault == PayFault::ShortThenFull));
    set("FAILNTH_KILL", flag(fault == PayFault::Killed));

    QMap<QString, QByteArray> after;
    int stops = 0;
    for (int call = 0; call < 100; ++call) { // none fails in the first round
        prepareFor(what);
        set("FAILNTH_N", QString::number(call));
        QProcess program;
        program.setProcessEnvironment(environment);
        program.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--once"), m_folder.path(), what});
        QVERIFY(program.waitForFinished(60'000));
        const QString said = QString::fromUtf8(program.readAllStandardOutput()).trimmed();
        const bool isDone = said == QStringLiteral("done");
        const QString place = QStringLiteral("call %1: %2").arg(call).arg(said);
        const bool isKilled = program.exitStatus() == QProcess::CrashExit;
        QVERIFY2(isKilled ? fault == PayFault::Killed && said.isEmpty() : isDone || !said.isEmpty(), qPrintable(place));

        auto found = filesIn(m_folder.path());
        if (fault != PayFault::Once) // nobody is left to clean up, or nothing can be
            found.remove(QStringLiteral("pay/mine.cairnpay.partial"));
        if (call == 0)
            after = found;
        QVERIFY2(found == before || found == after, qPrintable(place));
        if (isDone) {
            QVERIFY2(found == after, qPrintable(place));
            if (call > 0 && fault != PayFault::Once)
                break;
        } else if (found == after) {
            QVERIFY2(isKilled || said.contains(QStringLiteral("did not confirm")), qPrintable(place));
        }
        stops += isDone ? 0 : 1;
        QVERIFY(unreadableOf(store().list()).isEmpty());
    }
    QVERIFY2(before != after && stops > 1, qPrintable(QString::number(stops)));
}

/** Does one thing to a folder and says how it went, for a test that makes it fail. */
static int doOnce(const QString &path, const QString &what)
{
    PaySeriesFolder folder(WorkspaceFolder(path), rates());
    const Result<void> result = what == QStringLiteral("remove")       ? folder.remove(id("mine"))
                                : what == QStringLiteral("bring back") ? folder.bringBack(id("mine"))
                                : what == QStringLiteral("erase")      ? folder.erase(id("mine"))
                                                                       : folder.add(mine());
    std::puts(result ? "done" : qUtf8Printable(result.problem().sentence));
    return 0;
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() == 4 && words.at(1) == QStringLiteral("--once"))
        return doOnce(words.at(2), words.at(3));
    TestPaySeriesFolder test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_payseriesfolder.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/clirun.h"

#include "catalogue/cataloguereader.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Cairn;

namespace {

QString text(const char *words)
{
    return QString::fromUtf8(words);
}

} // namespace

/** Reading a CV on the command line suggests levels and changes nothing. */
class CvCommandTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_contents = CatalogueReader::read(CatalogueReader::shippedFolder()).contents; }
    void init()
    {
        m_place = std::make_unique<QTemporaryDir>();
        QFile file(path(text("cv.txt")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Skills\nAdvanced: Python\nSQL\nI want to learn Scala.\n");
        file.close();
        QCOMPARE(run({text("learner"), text("add"), text("Amina")}).status, 0);
    }

    void everySuggestionIsToldAndNothingIsChanged();
    void peopleReadHowToTakeOne();
    void wrongUseIsToldInASentence();

private:
    QString path(const QString &name) const { return m_place->filePath(name); }
    CliRun run(const QStringList &words) const { return CliInProcess(path(text("workspace")), m_contents).run(words); }

    CatalogueContents m_contents;
    std::unique_ptr<QTemporaryDir> m_place;
};

void CvCommandTest::everySuggestionIsToldAndNothingIsChanged()
{
    QCOMPARE(run({text("level"), text("Amina"), text("sql"), text("2")}).status, 0);
    const QStringList words{text("cv"), text("Amina"), path(text("cv.txt")), text("--json")};
    const CliRun told = run(words);
    QCOMPARE(told.status, 0);
    QCOMPARE(told.array().size(), 2);
    const QJsonObject python = told.first();
    QCOMPARE(python.value(text("skill")).toString(), text("python"));
    QCOMPARE(python.value(text("title")).toString(), text("Python"));
    QCOMPARE(python.value(text("have")).toInt(-1), 0);
    QCOMPARE(python.value(text("suggested")).toInt(), 3);
    QCOMPARE(python.value(text("reason")).toString(), text("says_advanced"));
    QCOMPARE(python.value(text("matched")).toString(), text("Python"));
    QCOMPARE(python.value(text("at")).toInt(), 17);
    QCOMPARE(told.array().at(1).toObject().value(text("have")).toInt(), 2);
    QCOMPARE(run(words).out, told.out);
}

void CvCommandTest::peopleReadHowToTakeOne()
{
    const CliRun told = run({text("cv"), text("Amina"), path(text("cv.txt"))});
    QCOMPARE(told.status, 0);
    QVERIFY(told.out.simplified().contains(text("careercairn-cli level Amina python 3")));
    QVERIFY(told.err.isEmpty());
}

void CvCommandTest::wrongUseIsToldInASentence()
{
    QCOMPARE(run({text("cv"), text("Amina")}).status, 2);
    QCOMPARE(run({text("cv"), text("Nobody"), path(text("cv.txt"))}).status, 1);
    const CliRun none = run({text("cv"), text("Amina"), text("/nowhere/at/all.txt")});
    QCOMPARE(none.status, 1);
    QVERIFY(none.err.contains(u'.'));
}

QTEST_GUILESS_MAIN(CvCommandTest)
#include "tst_cvcommand.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/clirun.h"
#include "common/smallcatalogue.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Cairn;

/** The PDF file that the command line writes: where it was asked for, whole, and never over something by mistake. */
class ReportCommandTest final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        cli().run(words("learner add Ada"));
        cli().run(words("target Ada r_engineer"));
    }

    void fileIsWrittenAndTold()
    {
        const CliRun run = cli().json(words("report Ada --pdf") + QStringList{pdf()});
        QCOMPARE(run.status, 0);
        QVERIFY(
            CliRun::hasKeys(run.object(), {QStringLiteral("file"), QStringLiteral("pages"), QStringLiteral("paper")}));
        QCOMPARE(run.object().value(QLatin1String("file")).toString(), pdf());
        const QByteArray bytes = written();
        QVERIFY(bytes.startsWith("%PDF-"));
        QCOMPARE(bytes.count("/Type /Page\n"), run.object().value(QLatin1String("pages")).toInt());
        QCOMPARE(run.object().value(QLatin1String("paper")).toString(), paper());
    }

    void partsAreShorterThanTheWhole()
    {
        QMap<QString, int> pages;
        for (const QString &part : words("plan week whole")) {
            const CliRun run =
                cli().json(words("report Ada --pdf") + QStringList{pdf(), QStringLiteral("--part"), part});
            QCOMPARE(run.status, 0);
            pages[part] = run.object().value(QLatin1String("pages")).toInt();
        }
        QVERIFY(pages[QStringLiteral("week")] >= 1);
        QVERIFY(pages[QStringLiteral("plan")] > pages[QStringLiteral("week")]);
        QVERIFY(pages[QStringLiteral("whole")] > pages[QStringLiteral("plan")]);
    }

    void withoutATargetThereIsAReportToo()
    {
        cli().run(words("learner add Ben"));
        QCOMPARE(cli().run(words("report Ben --pdf") + QStringList{pdf()}).status, 0);
        QVERIFY(written().startsWith("%PDF-"));
    }

    void wrongWordsAreWrongUse_data()
    {
        QTest::addColumn<QString>("line");
        QTest::newRow("no file") << QStringLiteral("report Ada");
        QTest::newRow("no such part") << QStringLiteral("report Ada --pdf x.pdf --part some");
        QTest::newRow("no number") << QStringLiteral("report Ada --pdf x.pdf --seed some");
        QTest::newRow("no learner") << QStringLiteral("report --pdf x.pdf");
    }
    void wrongWordsAreWrongUse()
    {
        QFETCH(const QString, line);
        QCOMPARE(cli().run(line.split(u' ')).status, 2);
    }

    void unknownLearnerWritesNothing()
    {
        const CliRun run = cli().run(words("report Nobody --pdf") + QStringList{pdf()});
        QCOMPARE(run.status, 1);
        QVERIFY(run.err.contains(QLatin1String("Nobody")));
        QVERIFY(!QFile::exists(pdf()));
    }

    void fileThatCannotBeWrittenIsTold()
    {
        const QString nowhere = m_folder->filePath(QStringLiteral("none/report.pdf"));
        const CliRun run = cli().run(words("report Ada --pdf") + QStringList{nowhere});
        QCOMPARE(run.status, 1);
        QVERIFY(!run.err.isEmpty());
        QVERIFY(run.out.isEmpty());
    }

private:
    static QStringList words(const char *line) { return QString::fromLatin1(line).split(u' ', Qt::SkipEmptyParts); }
    static QString paper()
    {
        return QLocale().territory() == QLocale::UnitedStates ? QStringLiteral("Letter") : QStringLiteral("A4");
    }
    CliInProcess cli() const { return {m_folder->filePath(QStringLiteral("workspace")), smallCatalogueContents()}; }
    QString pdf() const { return m_folder->filePath(QStringLiteral("report.pdf")); }
    QByteArray written() const
    {
        QFile file(pdf());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

// Pages are drawn with fonts, which an application without QtGui has none of.
QTEST_MAIN(ReportCommandTest)
#include "tst_reportcommand.moc"

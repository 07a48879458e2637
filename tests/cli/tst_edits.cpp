// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/clirun.h"
#include "common/smallcatalogue.h"
#include "storage/workspaceopening.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Cairn;

/** What the writing commands do to a workspace, seen through the reading ones. */
class EditsTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void addedLearnerIsListed();
    void nameIsKeptAsWritten_data();
    void nameIsKeptAsWritten();
    void levelIsSetAndNotedInTheHistory();
    void sameLevelAgainIsNoChange();
    void ownSkillTakesALevel();
    void advisorsLevelStandsBesideTheLearners();
    void levelFromAnOlderCatalogueCanBeTakenAway();
    void targetIsSetChangedAndTakenAway();
    void historyHasAnEntryForEachEdit();
    void assumptionsOfPayBackAreInTheHistory();
    void historySinceADay();
    void undoAndRedoTakeTheSameRoad();
    void quickEditsOfOneSkillAreUndoneOneByOne();
    void addingALearnerIsNotUndone();
    void nothingToUndoIsNotDone();
    void removalNeedsYes();
    void removedLearnerIsGone();
    void removalTakesTheWholeIdOnly();
    void doctorHasItsKeys();
    void firstEditOfTheDayLeavesACheckedCopy();
    void peopleReadSentences();

private:
    CliRun run(const QString &line) const { return m_cli->run(line.split(u' ', Qt::SkipEmptyParts)); }
    CliRun json(const QString &line) const { return run(line + QStringLiteral(" --json")); }
    QString added(const QString &name) const
    {
        const QStringList line{QStringLiteral("learner"), QStringLiteral("add"), name};
        return m_cli->json(line).object().value(QLatin1String("id")).toString();
    }
    QJsonArray history(const QString &id) const { return json(QStringLiteral("history ") + id).array(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<CliInProcess> m_cli;
};

void EditsTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_cli = std::make_unique<CliInProcess>(m_folder->path(), smallCatalogueContents());
}

void EditsTest::addedLearnerIsListed()
{
    const CliRun add = json(QStringLiteral("learner add Ada"));
    QCOMPARE(add.status, 0);
    QVERIFY(CliRun::hasKeys(add.object(), {QStringLiteral("id"), QStringLiteral("name")}));
    QCOMPARE(add.object().value(QLatin1String("name")).toString(), QStringLiteral("Ada"));
    const QString id = add.object().value(QLatin1String("id")).toString();
    QVERIFY(!id.isEmpty());

    const CliRun list = json(QStringLiteral("learner list"));
    QCOMPARE(list.array().size(), 1);
    QCOMPARE(list.first().value(QLatin1String("id")).toString(), id);
    QVERIFY(list.first().value(QLatin1String("target")).isNull());
    QVERIFY(list.first().value(QLatin1String("level")).isNull());
}

void EditsTest::nameIsKeptAsWritten_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("kept");
    for (const char *name : {"Jürgen Müßig", "李雷", "عائشة", "🧗🏽 Zoë", "O'Neil; DROP TABLE learner",
                             "%1 %n \"quoted\"", "<b>Bold</b>", "-x"})
        QTest::newRow(name) << QString::fromUtf8(name) << QString::fromUtf8(name);
    QTest::newRow("blanks around") << QStringLiteral("  Ada   Lovelace ") << QStringLiteral("Ada Lovelace");
    QTest::newRow("two signs") << QStringLiteral("Ju\u0308rgen") << QStringLiteral("Jürgen");
}

void EditsTest::nameIsKeptAsWritten()
{
    QFETCH(QString, name);
    QFETCH(QString, kept);
    const CliRun add = m_cli->run(
        {QStringLiteral("learner"), QStringLiteral("add"), QStringLiteral("--json"), QStringLiteral("--"), name});
    QCOMPARE(add.object().value(QLatin1String("name")).toString(), kept);
    QCOMPARE(json(QStringLiteral("learner list")).first().value(QLatin1String("name")).toString(), kept);
    QCOMPARE(m_cli->run({QStringLiteral("match"), QStringLiteral("--"), kept}).status, 0);
    QVERIFY(run(QStringLiteral("learner list")).out.contains(kept));
}

void EditsTest::levelIsSetAndNotedInTheHistory()
{
    const QString id = added(QStringLiteral("Ada"));
    const CliRun level = json(QStringLiteral("level Ada s_python 3"));
    QCOMPARE(level.status, 0);
    QCOMPARE(level.object().value(QLatin1String("level")).toInt(), 3);
    const QJsonObject entry = history(id).last().toObject();
    QCOMPARE(entry.value(QLatin1String("what")).toString(), QStringLiteral("set_level"));
    QCOMPARE(entry.value(QLatin1String("subject")).toString(), QStringLiteral("s_python"));
    QCOMPARE(entry.value(QLatin1String("before")).toInt(-1), 0);
    QCOMPARE(entry.value(QLatin1String("after")).toInt(-1), 3);
    QCOMPARE(entry.value(QLatin1String("cause")).toString(), QStringLiteral("done"));
    const QDateTime at = QDateTime::fromString(entry.value(QLatin1String("at")).toString(), Qt::ISODateWithMs);
    QVERIFY(qAbs(at.secsTo(QDateTime::currentDateTimeUtc())) < 60);

    QCOMPARE(run(QStringLiteral("level %1 s_python 0").arg(id.left(6))).status, 0);
    QCOMPARE(history(id).last().toObject().value(QLatin1String("after")).toInt(-1), 0);
    QCOMPARE(run(QStringLiteral("level Ada s_pyton 1")).status, 1);
    QCOMPARE(history(id).size(), 3);
}

void EditsTest::sameLevelAgainIsNoChange()
{
    const QString id = added(QStringLiteral("Ada"));
    QCOMPARE(run(QStringLiteral("level Ada s_python 3")).status, 0);
    QCOMPARE(run(QStringLiteral("level Ada s_python 3")).status, 0);
    QCOMPARE(history(id).size(), 2);
}

void EditsTest::ownSkillTakesALevel()
{
    const QString id = added(QStringLiteral("Ada"));
    const SkillId own(QStringLiteral("own-1"));
    {
        auto opened = WorkspaceOpening(WorkspaceFolder(m_folder->path())).open();
        auto &database = *std::get<std::unique_ptr<WorkspaceDatabase>>(opened);
        const OwnSkill skill{own, GroupId(QStringLiteral("g_code")), QStringLiteral("Knot theory")};
        const PlanChange change{LearnerId(id), Verb::AddSkill, {OwnSkillEdit{own, std::nullopt, skill}}};
        QVERIFY(database.save(change, {}).ok());
    }
    const CliRun level = run(QStringLiteral("level Ada own-1 2"));
    QCOMPARE(level.status, 0);
    QVERIFY(level.out.contains(QLatin1String("Knot theory")));
    QVERIFY(run(QStringLiteral("history Ada")).out.contains(QLatin1String("Set the level of Knot theory")));
    QCOMPARE(run(QStringLiteral("level Ada own-2 2")).status, 1);
}

void EditsTest::advisorsLevelStandsBesideTheLearners()
{
    QCOMPARE(run(QStringLiteral("learner add Ada")).status, 0);
    QCOMPARE(run(QStringLiteral("level Ada s_python 3")).status, 0);
    const double percent =
        json(QStringLiteral("match Ada r_engineer")).first().value(QLatin1String("percent")).toDouble();
    const CliRun first = json(QStringLiteral("level Ada s_python 1 --advisor"));
    QCOMPARE(first.status, 0);
    QVERIFY(first.object().value(QLatin1String("before")).isNull());
    QCOMPARE(first.object().value(QLatin1String("level")).toInt(-1), 1);
    QCOMPARE(first.object().value(QLatin1String("by")).toString(), QStringLiteral("advisor"));
    const CliRun second = json(QStringLiteral("level Ada --advisor s_python 0"));
    QCOMPARE(second.object().value(QLatin1String("before")).toInt(-1), 1);
    QCOMPARE(second.object().value(QLatin1String("level")).toInt(-1), 0);
    // The learner's own level is what it was.
    QCOMPARE(json(QStringLiteral("match Ada r_engineer")).first().value(QLatin1String("percent")).toDouble(), percent);
    QCOMPARE(json(QStringLiteral("level Ada s_python 2")).object().value(QLatin1String("before")).toInt(-1), 3);
    QVERIFY(run(QStringLiteral("level Ada s_python 2 --advisor")).out.contains(QLatin1String("advisor")));
    QCOMPARE(run(QStringLiteral("level Ada s_pyton 2 --advisor")).status, 1);
}

void EditsTest::levelFromAnOlderCatalogueCanBeTakenAway()
{
    CatalogueContents older = smallCatalogueContents();
    Skill gone = older.skills.front();
    gone.id = SkillId(QStringLiteral("s_gone"));
    older.skills.push_back(gone);
    added(QStringLiteral("Ada"));
    const CliInProcess before(m_folder->path(), older);
    QCOMPARE(before.run(QStringLiteral("level Ada s_gone 2").split(u' ')).status, 0);
    QCOMPARE(run(QStringLiteral("level Ada s_gone 0")).status, 0);
    QCOMPARE(run(QStringLiteral("level Ada s_gone 1")).status, 1);
}

void EditsTest::targetIsSetChangedAndTakenAway()
{
    added(QStringLiteral("Ada"));
    const auto target = [this] {
        const QJsonObject ada = json(QStringLiteral("learner list")).first();
        return ada.value(QLatin1String("target")).toString() + u'/' + ada.value(QLatin1String("level")).toString();
    };
    QCOMPARE(run(QStringLiteral("target Ada r_engineer")).status, 0);
    QCOMPARE(target(), QStringLiteral("r_engineer/entry"));
    QCOMPARE(run(QStringLiteral("target Ada r_analyst --level senior")).status, 0);
    QCOMPARE(target(), QStringLiteral("r_analyst/senior"));
    QCOMPARE(run(QStringLiteral("target Ada r_nothing")).status, 1);
    QCOMPARE(target(), QStringLiteral("r_analyst/senior"));
    const CliRun match = json(QStringLiteral("match Ada r_engineer"));
    QCOMPARE(match.first().value(QLatin1String("level")).toString(), QStringLiteral("senior"));
    QCOMPARE(run(QStringLiteral("target Ada none")).status, 0);
    QCOMPARE(target(), QStringLiteral("/"));
}

void EditsTest::historyHasAnEntryForEachEdit()
{
    const QString id = added(QStringLiteral("Ada"));
    {
        auto opened = WorkspaceOpening(WorkspaceFolder(m_folder->path())).open();
        auto &database = *std::get<std::unique_ptr<WorkspaceDatabase>>(opened);
        const SkillId python(QStringLiteral("s_python"));
        const Evidence shown{EvidenceId(QStringLiteral("e1")), python, EvidenceKind::Text,
                             QStringLiteral("A talk"),         {},     QDate(2026, 1, 8)};
        const PlanChange change{LearnerId(id),
                                Verb::AddEvidence,
                                {LevelEdit{python, Level::None, Level::Working},
                                 NoteEdit{python, {}, QStringLiteral("Zeile 1\nZeile 2")},
                                 EvidenceEdit{shown.id, std::nullopt, shown}}};
        QVERIFY(database.save(change, {}).ok());
    }
    const QJsonArray entries = history(id);
    QCOMPARE(entries.size(), 4);
    for (const QJsonValue &entry : entries)
        QVERIFY(CliRun::hasKeys(entry.toObject(),
                                {QStringLiteral("at"), QStringLiteral("what"), QStringLiteral("subject"),
                                 QStringLiteral("before"), QStringLiteral("after"), QStringLiteral("cause")}));
    QCOMPARE(entries.at(0).toObject().value(QLatin1String("what")).toString(), QStringLiteral("add_learner"));
    QCOMPARE(entries.at(2).toObject().value(QLatin1String("after")).toString(), QStringLiteral("Zeile 1\nZeile 2"));
    QCOMPARE(entries.at(3).toObject().value(QLatin1String("subject")).toString(), QStringLiteral("e1"));
    const CliRun people = run(QStringLiteral("history Ada"));
    QCOMPARE(people.out.count(u'\n'), 5);
    QVERIFY(people.out.contains(QLatin1String("A talk")));
}

void EditsTest::assumptionsOfPayBackAreInTheHistory()
{
    const QString id = added(QStringLiteral("Ada"));
    {
        auto opened = WorkspaceOpening(WorkspaceFolder(m_folder->path())).open();
        auto &database = *std::get<std::unique_ptr<WorkspaceDatabase>>(opened);
        const PayBackAssumptions assumptions{QStringLiteral("CHF"), 31000, 1200, 300, 0, 0, 3, 10};
        const PlanChange change{LearnerId(id), Verb::SetPayBack, {PayBackEdit{std::nullopt, assumptions}}};
        QVERIFY(database.save(change, {}).ok());
    }
    const QJsonObject entry = history(id).last().toObject();
    QCOMPARE(entry.value(QLatin1String("what")).toString(), QStringLiteral("set_pay_back"));
    QCOMPARE(entry.value(QLatin1String("subject")).toString(), QStringLiteral("pay_back"));
    QVERIFY(entry.value(QLatin1String("before")).isNull());
    const QJsonObject after = entry.value(QLatin1String("after")).toObject();
    QCOMPARE(after.value(QLatin1String("currency")).toString(), QStringLiteral("CHF"));
    QCOMPARE(after.value(QLatin1String("pay_given_up")).toDouble(), 300.0);
    const QString people = run(QStringLiteral("history Ada")).out;
    for (const char *words : {"Change the assumptions of pay back", "Pay back", "a year now, the plan costs", "1,500"})
        QVERIFY2(people.contains(QLatin1String(words)), qPrintable(people));
    QCOMPARE(run(QStringLiteral("undo Ada")).out, QStringLiteral("Taken back: Change the assumptions of pay back\n"));
    QVERIFY(history(id).last().toObject().value(QLatin1String("after")).isNull());
}

void EditsTest::historySinceADay()
{
    const QString id = added(QStringLiteral("Ada"));
    const auto since = [this, &id](const QDateTime &time, const QString &format) {
        return json(QStringLiteral("history %1 --since %2").arg(id, time.toString(format))).array().size();
    };
    const QString day = QStringLiteral("yyyy-MM-dd");
    const QString time = QStringLiteral("yyyy-MM-ddTHH:mm:ss");
    const QDateTime now = QDateTime::currentDateTime();
    QCOMPARE(since(now.addDays(-1), day), 1);
    QCOMPARE(since(now.addDays(2), day), 0);
    QCOMPARE(since(now.addSecs(-3600), time), 1);
    QCOMPARE(since(now.addSecs(3600), time), 0);
}

void EditsTest::undoAndRedoTakeTheSameRoad()
{
    const QString id = added(QStringLiteral("Ada"));
    const auto shown = [this] { return json(QStringLiteral("match Ada")).array(); };
    const QJsonArray first = shown();
    QCOMPARE(run(QStringLiteral("level Ada s_python 3")).status, 0);
    const QJsonArray second = shown();
    QCOMPARE(run(QStringLiteral("target Ada r_analyst --level mid")).status, 0);
    const QJsonArray third = shown();

    QCOMPARE(run(QStringLiteral("undo Ada")).status, 0);
    QCOMPARE(shown(), second);
    const CliRun undone = json(QStringLiteral("undo Ada"));
    QCOMPARE(undone.object().value(QLatin1String("what")).toString(), QStringLiteral("set_level"));
    QCOMPARE(undone.object().value(QLatin1String("text")).toString(), QStringLiteral("Set the level of Python"));
    QCOMPARE(shown(), first);
    QCOMPARE(run(QStringLiteral("redo Ada")).status, 0);
    QCOMPARE(shown(), second);
    QVERIFY(run(QStringLiteral("redo Ada")).out.contains(QLatin1String("Choose the target")));
    QCOMPARE(shown(), third);
    QCOMPARE(run(QStringLiteral("redo Ada")).status, 1);

    QStringList causes;
    for (const QJsonValue &entry : history(id))
        causes.append(entry.toObject().value(QLatin1String("cause")).toString());
    QCOMPARE(causes.join(u' '), QStringLiteral("done done done undone undone redone redone"));
}

void EditsTest::quickEditsOfOneSkillAreUndoneOneByOne()
{
    const QString id = added(QStringLiteral("Ada"));
    const auto level = [this, &id] { return history(id).last().toObject().value(QLatin1String("after")).toInt(-1); };
    for (const int each : {2, 4, 0})
        QCOMPARE(run(QStringLiteral("level Ada s_python %1").arg(each)).status, 0);
    for (const int each : {4, 2, 0}) {
        QCOMPARE(run(QStringLiteral("undo Ada")).status, 0);
        QCOMPARE(level(), each);
    }
    for (const int each : {2, 4, 0}) {
        QCOMPARE(run(QStringLiteral("redo Ada")).status, 0);
        QCOMPARE(level(), each);
    }
}

void EditsTest::addingALearnerIsNotUndone()
{
    const QString id = added(QStringLiteral("Ada"));
    QCOMPARE(run(QStringLiteral("level Ada s_python 3")).status, 0);
    QCOMPARE(run(QStringLiteral("undo Ada")).status, 0);
    const CliRun undo = run(QStringLiteral("undo Ada"));
    QCOMPARE(undo.status, 1);
    QVERIFY(undo.err.contains(QLatin1String("Ada")));
    QCOMPARE(json(QStringLiteral("learner list")).array().size(), 1);
    QCOMPARE(history(id).size(), 3);
}

void EditsTest::nothingToUndoIsNotDone()
{
    added(QStringLiteral("Ada"));
    QCOMPARE(run(QStringLiteral("redo Ada")).status, 1);
    QCOMPARE(run(QStringLiteral("redo Ada")).err.count(u'\n'), 1);
}

void EditsTest::removalNeedsYes()
{
    const QString id = added(QStringLiteral("Ada"));
    QCOMPARE(run(QStringLiteral("level Ada s_python 3")).status, 0);
    const CliRun remove = json(QStringLiteral("learner remove ") + id);
    QCOMPARE(remove.status, 2);
    QVERIFY(remove.out.isEmpty());
    QVERIFY2(remove.err.contains(QLatin1String("Ada")) && remove.err.contains(QLatin1String("levels 1")),
             qPrintable(remove.err));
    QVERIFY(remove.err.contains(QLatin1String("learner remove ID [--yes]")));
    QCOMPARE(json(QStringLiteral("learner list")).array().size(), 1);
}

void EditsTest::removedLearnerIsGone()
{
    const QString id = added(QStringLiteral("Ada"));
    const QString other = added(QStringLiteral("Ben"));
    const CliRun remove = json(QStringLiteral("learner remove %1 --yes").arg(id));
    QCOMPARE(remove.status, 0);
    QCOMPARE(remove.object().value(QLatin1String("id")).toString(), id);
    const CliRun list = json(QStringLiteral("learner list"));
    QCOMPARE(list.array().size(), 1);
    QCOMPARE(list.first().value(QLatin1String("id")).toString(), other);
    QCOMPARE(run(QStringLiteral("history ") + id).status, 1);
    const CliRun people = run(QStringLiteral("learner remove %1 --yes").arg(other));
    QVERIFY(people.out.contains(QLatin1String("Ben was removed")));
    QVERIFY(people.out.contains(QLatin1String("copies")));
}

void EditsTest::removalTakesTheWholeIdOnly()
{
    const QString id = added(QStringLiteral("Ada"));
    QCOMPARE(run(QStringLiteral("learner remove %1 --yes").arg(id.left(8))).status, 1);
    QCOMPARE(json(QStringLiteral("learner list")).array().size(), 1);
}

void EditsTest::doctorHasItsKeys()
{
    const CliRun none = json(QStringLiteral("doctor"));
    QCOMPARE(none.status, 0);
    QVERIFY(none.object().value(QLatin1String("ok")).toBool());
    const QString id = added(QStringLiteral("Ada"));
    QCOMPARE(run(QStringLiteral("learner remove %1 --yes").arg(added(QStringLiteral("Ben")))).status, 0);

    const CliRun doctor = json(QStringLiteral("doctor"));
    QCOMPARE(doctor.status, 0);
    const QJsonObject report = doctor.object();
    QVERIFY(CliRun::hasKeys(report, {QStringLiteral("ok"), QStringLiteral("schema"), QStringLiteral("learners"),
                                     QStringLiteral("backups"), QStringLiteral("problems")}));
    QVERIFY(report.value(QLatin1String("ok")).toBool());
    QVERIFY(report.value(QLatin1String("schema")).toInt() >= 1);
    QCOMPARE(report.value(QLatin1String("learners")).toInt(), 1);
    QVERIFY(report.value(QLatin1String("problems")).toArray().isEmpty());
    const QJsonArray backups = report.value(QLatin1String("backups")).toArray();
    QVERIFY(!backups.isEmpty());
    for (const QJsonValue &backup : backups) {
        QVERIFY(QFileInfo::exists(backup.toObject().value(QLatin1String("file")).toString()));
        QVERIFY(backup.toObject().value(QLatin1String("checked")).toBool());
        const QString at = backup.toObject().value(QLatin1String("at")).toString();
        QVERIFY2(QDateTime::fromString(at, Qt::ISODateWithMs).isValid(), qPrintable(at));
    }
}

void EditsTest::firstEditOfTheDayLeavesACheckedCopy()
{
    added(QStringLiteral("Ada"));
    for (int level = 1; level <= 4; ++level)
        QCOMPARE(run(QStringLiteral("level Ada s_python %1").arg(level)).status, 0);
    const QJsonArray backups = json(QStringLiteral("doctor")).object().value(QLatin1String("backups")).toArray();
    QCOMPARE(backups.size(), 1);
    QCOMPARE(backups.first().toObject().value(QLatin1String("learners")).toInt(), 1);
}

void EditsTest::peopleReadSentences()
{
    QVERIFY(run(QStringLiteral("learner add Ada")).out.startsWith(QLatin1String("Ada was added and has the id ")));
    QCOMPARE(run(QStringLiteral("level Ada s_python 2")).out,
             QStringLiteral("Ada, Python: 2 Working, before 0 None.\n"));
    QCOMPARE(run(QStringLiteral("target Ada r_engineer --level mid")).out,
             QStringLiteral("Ada aims at Engineer, level Mid.\n"));
    QVERIFY(run(QStringLiteral("learner list")).out.contains(QLatin1String("r_engineer")));
    QVERIFY(run(QStringLiteral("doctor")).out.contains(QLatin1String("Everything is whole.")));
    QCOMPARE(run(QStringLiteral("undo Ada")).out, QStringLiteral("Taken back: Choose the target\n"));
    QCOMPARE(run(QStringLiteral("redo Ada")).out, QStringLiteral("Done again: Choose the target\n"));
    QCOMPARE(run(QStringLiteral("target Ada none")).out, QStringLiteral("Ada has no target now.\n"));
}

QTEST_GUILESS_MAIN(EditsTest)
#include "tst_edits.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/cataloguereader.h"
#include "cli/clirun.h"
#include "common/smallcatalogue.h"
#include "storage/workspaceopening.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Cairn;

/** The dated plan that the command line prints: whole, in order, the same for the same day and seed. */
class PlanCommandTest final : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void withoutATargetItSaysWhatToDo()
    {
        const CliInProcess cli = small();
        cli.run(words("learner add Ada"));
        const CliRun run = cli.run(words("plan Ada"));
        QCOMPARE(run.status, 1);
        QVERIFY(run.err.contains(QLatin1String("careercairn-cli target")));
    }

    void ownStepsNeedNoTarget()
    {
        const CliInProcess cli = small();
        const LearnerId ada(cli.json(words("learner add Ada")).object().value(QLatin1String("id")).toString());
        const StepId own(QStringLiteral("own:thesis"));
        keep(ada,
             OwnStepEdit{own, std::nullopt, OwnStep{own, Stage::Build, QStringLiteral("Thesis"), {}, {4, 8, 9}, {}}});
        const QJsonObject plan = cli.json(words("plan Ada")).object();
        QCOMPARE(plan.value(QLatin1String("steps")).toArray().size(), 1);
        QCOMPARE(plan.value(QLatin1String("hours_total")).toDouble(), 8.0);
        QVERIFY(plan.value(QLatin1String("target")).toObject().value(QLatin1String("target")).isNull());
        QVERIFY(
            cli.run(words("plan Ada")).out.startsWith(QLatin1String("The steps of your own, with 8 hours a week\n")));
        const QJsonObject done = cli.json(words("step Ada own:thesis done")).object();
        QVERIFY(done.value(QLatin1String("level_offer")).isNull());
        QVERIFY(cli.run(words("plan Ada")).out.contains(QLatin1String("Nothing is left to do.")));
    }

    void levelIsOfferedWithTheLastPart()
    {
        const CliInProcess cli = small();
        const LearnerId ada(cli.json(words("learner add Ada")).object().value(QLatin1String("id")).toString());
        cli.run(words("target Ada r_analyst"));
        StepRecord halves;
        halves.parts = {{1, QStringLiteral("First half"), {4, 5, 6}}, {2, QStringLiteral("Second half"), {4, 5, 6}}};
        halves.memory = StepMemory{
            Stage::Learn, QStringLiteral("Python"), SkillId(QStringLiteral("s_python")), Level::Awareness, {},
            {5, 10, 20}};
        keep(ada, StepEdit{StepId(QStringLiteral("learn:s_python:1")), {}, halves});
        QCOMPARE(cli.run(words("step Ada learn:s_python:1 done")).status, 1);
        const auto offer = [&cli](const char *line) {
            return cli.json(words(line)).object().value(QLatin1String("level_offer")).toObject();
        };
        QCOMPARE(offer("step Ada learn:s_python:1#2 done"), QJsonObject());
        QCOMPARE(offer("step Ada learn:s_python:1#1 done").value(QLatin1String("level")).toInt(), 1);
    }

    void seedIsAWholeNumber()
    {
        const CliInProcess cli = small();
        cli.run(words("learner add Ada"));
        QCOMPARE(cli.run(words("plan Ada --seed some")).status, 2);
    }

    void learnStepsLeadToTheAskedLevels()
    {
        const CliInProcess cli = small();
        cli.run(words("learner add Ada"));
        cli.run(words("target Ada r_analyst"));
        cli.run(words("level Ada s_stats 1"));
        const QJsonObject plan = cli.json(words("plan Ada")).object();
        QVERIFY(CliRun::hasKeys(plan, {QStringLiteral("today"), QStringLiteral("target"), QStringLiteral("steps"),
                                       QStringLiteral("forecast"), QStringLiteral("hours_total")}));
        // Statistics 1 to 2 (20 h), SQL 0 to 1 to 2 (10 + 20 h), Python 0 to 1 (10 h).
        QCOMPARE(learnIds(plan), (QStringList{QStringLiteral("learn:s_python:1"), QStringLiteral("learn:s_sql:1"),
                                              QStringLiteral("learn:s_sql:2"), QStringLiteral("learn:s_stats:2")}));
        double hours = 0;
        double gain = 0;
        for (const QJsonValue &step : plan.value(QLatin1String("steps")).toArray()) {
            const QJsonObject object = step.toObject();
            gain += object.value(QLatin1String("gain")).toDouble();
            if (object.value(QLatin1String("stage")) == QLatin1String("learn"))
                hours += object.value(QLatin1String("hours")).toObject().value(QLatin1String("likely")).toDouble();
        }
        QCOMPARE(hours, 60.0);
        const QJsonObject bill = cli.json(words("match Ada r_analyst")).first();
        QVERIFY(qAbs(gain - bill.value(QLatin1String("missing")).toDouble()) < 0.1);
    }

    void stepsOfEveryShippedRoleAreInOrder()
    {
        const CliInProcess cli = shipped();
        cli.run(words("learner add Ada"));
        for (const Role &role : CatalogueReader::read(CatalogueReader::shippedFolder()).contents.roles) {
            cli.run(words("target Ada ") + QStringList{role.id.text()});
            const QJsonObject plan = cli.json(words("plan Ada")).object();
            QMap<QString, QString> finishes;
            const QJsonArray steps = plan.value(QLatin1String("steps")).toArray();
            QVERIFY2(steps.size() > 10, qPrintable(role.id.text()));
            for (const QJsonValue &step : steps)
                finishes.insert(step.toObject().value(QLatin1String("id")).toString(),
                                step.toObject().value(QLatin1String("finish")).toString());
            for (const QJsonValue &step : steps) {
                const QString start = step.toObject().value(QLatin1String("start")).toString();
                QVERIFY2(start >= QLatin1String("2026-12-01"), qPrintable(start));
                for (const QJsonValue &needed : step.toObject().value(QLatin1String("after")).toArray())
                    QVERIFY(finishes.value(needed.toString()) <= start);
            }
            checkSums(plan);
            const QJsonObject forecast = plan.value(QLatin1String("forecast")).toObject();
            QVERIFY(forecast.value(QLatin1String("p50")).toString() < forecast.value(QLatin1String("p80")).toString());
            QVERIFY(forecast.value(QLatin1String("p80")).toString() < forecast.value(QLatin1String("p95")).toString());
        }
    }

    void sameDayAndSeedGiveTheSamePlan()
    {
        const CliInProcess cli = shipped();
        cli.run(words("learner add Ada"));
        cli.run(words("target Ada ml_engineer"));
        QCOMPARE(cli.json(words("plan Ada --seed 7")).out, cli.json(words("plan Ada --seed 7")).out);
        QVERIFY(cli.run(words("plan Ada")).out.contains(QLatin1String("80 %")));
    }

    void allThatIsReachedIsSaid()
    {
        const CliInProcess cli = small();
        cli.run(words("learner add Ada"));
        cli.run(words("target Ada r_analyst"));
        for (const char *line : {"level Ada s_python 1", "level Ada s_sql 2", "level Ada s_stats 2"})
            cli.run(words(line));
        for (const QJsonValue &step : cli.json(words("plan Ada")).object().value(QLatin1String("steps")).toArray())
            cli.run(words("step Ada")
                    + QStringList{step.toObject().value(QLatin1String("id")).toString(), QStringLiteral("skip")});
        const CliRun run = cli.run(words("plan Ada"));
        QVERIFY2(run.out.contains(QLatin1String("Nothing is left to do.")), qPrintable(run.out));
        const QJsonObject plan = cli.json(words("plan Ada")).object();
        QCOMPARE(plan.value(QLatin1String("finish")), plan.value(QLatin1String("today")));
        QCOMPARE(plan.value(QLatin1String("hours_total")).toDouble(), 0.0);
    }

private:
    static QStringList words(const char *line) { return QString::fromLatin1(line).split(u' ', Qt::SkipEmptyParts); }
    CliInProcess small() const { return {m_folder->path(), smallCatalogueContents()}; }
    CliInProcess shipped() const
    {
        return {m_folder->path(), CatalogueReader::read(CatalogueReader::shippedFolder()).contents};
    }
    /** Saves one edit that the command line has no command for. */
    void keep(const LearnerId &learner, const Edit &edit) const
    {
        auto opened = WorkspaceOpening(WorkspaceFolder(m_folder->path())).open();
        auto &database = *std::get<std::unique_ptr<WorkspaceDatabase>>(opened);
        QVERIFY(database.save({learner, Verb::ChangeStep, {edit}}, {}).ok());
    }
    /** The total is that of the steps that count, and the finish that of the last of them. */
    static void checkSums(const QJsonObject &plan)
    {
        double hours = 0;
        QString finish;
        for (const QJsonValue &value : plan.value(QLatin1String("steps")).toArray()) {
            const QJsonObject step = value.toObject();
            if (step.value(QLatin1String("optional")).toBool())
                continue;
            hours += step.value(QLatin1String("hours")).toObject().value(QLatin1String("likely")).toDouble();
            finish = std::max(finish, step.value(QLatin1String("finish")).toString());
        }
        QVERIFY(qAbs(hours - plan.value(QLatin1String("hours_total")).toDouble()) < 0.01);
        QCOMPARE(plan.value(QLatin1String("finish")).toString(), finish);
    }
    static QStringList learnIds(const QJsonObject &plan)
    {
        QStringList ids;
        for (const QJsonValue &step : plan.value(QLatin1String("steps")).toArray()) {
            if (step.toObject().value(QLatin1String("stage")) == QLatin1String("learn"))
                ids += step.toObject().value(QLatin1String("id")).toString();
        }
        ids.sort();
        return ids;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(PlanCommandTest)
#include "tst_plancommand.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/smallcatalogue.h"
#include "domain/catalogue.h"
#include "domain/stepworth.h"
#include "domain/workorder.h"

#include <QTest>

#include <algorithm>

using namespace Cairn;

namespace {

SkillId skill(const char *id)
{
    return SkillId(QLatin1String(id));
}

PlanStep otherStep(const char *id, Stage stage, double hours, std::vector<const char *> after = {})
{
    PlanStep step;
    step.id = StepId(QLatin1String(id));
    step.stage = stage;
    step.hours = {hours / 2, hours, hours * 2};
    for (const char *needed : after)
        step.after.emplace_back(QLatin1String(needed));
    return step;
}

/** "learn:s_sql:2" to that level; with a mark for a part behind it or without. */
PlanStep learnStep(const char *id, double hours, double gain, std::vector<const char *> after = {})
{
    PlanStep step = otherStep(id, Stage::Learn, hours, std::move(after));
    const QStringList parts = step.id.text().section(u'#', 0, 0).split(u':');
    step.skill = SkillId(parts.at(1));
    step.to = static_cast<Level>(parts.at(2).toInt());
    step.from = static_cast<Level>(toNumber(step.to) - 1);
    step.gain = gain;
    return step;
}

PlanStep projectStep(const char *id, double hours, std::vector<const char *> after = {})
{
    PlanStep step = otherStep(id, Stage::Build, hours, std::move(after));
    step.resource = ResourceId(step.id.text().section(u'#', 0, 0).section(u':', 1));
    return step;
}

PlanStep optional(PlanStep step)
{
    step.optional = true;
    return step;
}

/** SQL needs Python at Awareness; p_sql takes it from Awareness to Working, p_stats begins with nothing. */
Catalogue catalogue()
{
    CatalogueContents contents = smallCatalogueContents();
    const auto project = [](const char *id, const SkillPractice &practice) {
        Resource made;
        made.id = ResourceId(QLatin1String(id));
        made.kind = QStringLiteral("project");
        made.skills = {practice};
        return made;
    };
    contents.resources = {project("p_sql", {skill("s_sql"), Level::Awareness, Level::Working}),
                          project("p_stats", {skill("s_stats"), Level::None, Level::Awareness})};
    return Catalogue(contents);
}

Work workIn(const std::vector<Work> &works, const char *id)
{
    const auto found = std::find_if(works.begin(), works.end(),
                                    [id](const Work &work) { return work.id.text() == QLatin1String(id); });
    return found == works.end() ? Work() : *found;
}

double worthOf(const std::vector<PlanStep> &steps, const char *id)
{
    return workIn(worksOf(steps, catalogue()), id).gain;
}

QString wishesOf(const std::vector<PlanStep> &steps, const char *id)
{
    QStringList wishes;
    for (const StepId &wish : workIn(worksOf(steps, catalogue()), id).ratherAfter)
        wishes.append(wish.text());
    wishes.sort();
    return wishes.join(u' ');
}

QString orderOf(const std::vector<PlanStep> &steps)
{
    const std::vector<Work> works = worksOf(steps, catalogue());
    const WorkGraph graph = workGraph(works);
    QStringList ids;
    for (const int step : workOrder(graph))
        ids.append(graph.works[static_cast<size_t>(step)]->id.text());
    return ids.join(u' ');
}

} // namespace

/** What steps count for the order, and what they are rather after. */
class TestStepWorth final : public QObject
{
    Q_OBJECT

private slots:
    void allElseIsThatOfTheStep();
    void awarenessOnTheWayCountsWithWorking();
    void lastPartOfASplitStepCounts();
    void firstProjectComesFirstWithWhatItNeeds();
    void whatFirstProjectBeginsWithComesNext();
    void whatNeedsASkillComesAfterWorking();
    void optionalAndOwnProjectsAreNotTheFirst();
    void practiceCountsTheSameForAll();
    void cheapAwarenessDoesNotTearASkill();
};

void TestStepWorth::allElseIsThatOfTheStep()
{
    PlanStep step = learnStep("learn:s_sql:2", 20, 8, {"learn:s_sql:1"});
    step.essential = true;
    const std::vector<PlanStep> steps{step, optional(learnStep("learn:s_sql:1", 10, 4))};
    const std::vector<Work> works = worksOf(steps, catalogue());
    QCOMPARE(works.size(), steps.size());
    for (size_t at = 0; at < steps.size(); ++at) {
        QCOMPARE(works[at].id, steps[at].id);
        QCOMPARE(works[at].hoursLeft, steps[at].hours.likely);
        QCOMPARE(works[at].essential, steps[at].essential);
        QCOMPARE(works[at].optional, steps[at].optional);
        QVERIFY(works[at].after == steps[at].after);
        QVERIFY(!works[at].place && !works[at].fixedStart);
    }
    QVERIFY(worksOf({}, catalogue()).empty());
}

void TestStepWorth::awarenessOnTheWayCountsWithWorking()
{
    const PlanStep awareness = learnStep("learn:s_stats:1", 10, 4);
    const PlanStep working = learnStep("learn:s_stats:2", 20, 4, {"learn:s_stats:1"});
    QCOMPARE(worthOf({awareness, working}, "learn:s_stats:1"), 0.0);
    QCOMPARE(worthOf({awareness, working}, "learn:s_stats:2"), 8.0);
    // The same for who has reached Awareness by now, so that the order does not change.
    QCOMPARE(worthOf({working}, "learn:s_stats:2"), 8.0);
    QCOMPARE(worthOf({learnStep("learn:s_stats:1", 10, 0), working}, "learn:s_stats:2"), 8.0);
    QCOMPARE(worthOf({awareness}, "learn:s_stats:1"), 2.0);
    QCOMPARE(worthOf({awareness, working, learnStep("learn:s_stats:3", 40, 4)}, "learn:s_stats:3"), 4.0);
    // Asked at Awareness, and taken to Working for another skill.
    const PlanStep needed = learnStep("learn:s_stats:2", 20, 0, {"learn:s_stats:1"});
    QCOMPARE(worthOf({awareness, needed}, "learn:s_stats:2"), 4.0);
    QCOMPARE(worthOf({needed}, "learn:s_stats:2"), 0.0);
}

void TestStepWorth::lastPartOfASplitStepCounts()
{
    const std::vector<PlanStep> steps{learnStep("learn:s_stats:1#1", 5, 0),
                                      learnStep("learn:s_stats:1#2", 5, 4, {"learn:s_stats:1#1"}),
                                      learnStep("learn:s_stats:2#1", 5, 0, {"learn:s_stats:1#2"}),
                                      learnStep("learn:s_stats:2#2", 5, 4, {"learn:s_stats:2#1"}),
                                      projectStep("build:p_stats#1", 5),
                                      projectStep("build:p_stats#2", 5, {"build:p_stats#1"}),
                                      projectStep("build:p_sql#1", 5, {"learn:s_stats:2#2"}),
                                      projectStep("build:p_sql#2", 5, {"build:p_sql#1"})};
    QCOMPARE(worthOf(steps, "learn:s_stats:1#2"), 0.0);
    QCOMPARE(worthOf(steps, "learn:s_stats:2#1"), 0.0);
    QCOMPARE(worthOf(steps, "learn:s_stats:2#2"), 8.0);
    QCOMPARE(worthOf(steps, "build:p_stats#1"), 0.0);
    QCOMPARE(worthOf(steps, "build:p_stats#2"), 100.0);
    QCOMPARE(worthOf(steps, "build:p_sql#1"), 0.0);
    QCOMPARE(worthOf(steps, "build:p_sql#2"), 5.0);
    const std::vector<PlanStep> sql{learnStep("learn:s_python:1", 5, 0), learnStep("learn:s_python:2#1", 5, 0),
                                    learnStep("learn:s_python:2#2", 5, 4),
                                    learnStep("learn:s_sql:1", 5, 4, {"learn:s_python:1"})};
    QCOMPARE(wishesOf(sql, "learn:s_sql:1"), QStringLiteral("learn:s_python:2#2"));
}

void TestStepWorth::firstProjectComesFirstWithWhatItNeeds()
{
    const std::vector<PlanStep> steps{learnStep("learn:s_algebra:1", 2, 20), learnStep("learn:s_python:1", 10, 0),
                                      learnStep("learn:s_sql:1", 5, 1, {"learn:s_python:1"}),
                                      projectStep("build:p_sql", 20, {"learn:s_sql:1"}),
                                      projectStep("build:p_stats", 30)};
    QCOMPARE(worthOf(steps, "build:p_sql"), 100.0);
    QCOMPARE(worthOf(steps, "build:p_stats"), 5.0);
    const QString order = orderOf({steps.begin() + 1, steps.end()});
    QCOMPARE(order, QStringLiteral("learn:s_python:1 learn:s_sql:1 build:p_sql build:p_stats"));
    // Something short of great worth may still go before.
    QVERIFY(orderOf(steps).startsWith(QStringLiteral("learn:s_algebra:1 learn:s_python:1 learn:s_sql:1 build:p_sql")));
}

void TestStepWorth::whatFirstProjectBeginsWithComesNext()
{
    const std::vector<PlanStep> steps{learnStep("learn:s_algebra:1", 4, 10),
                                      learnStep("learn:s_sql:1", 5, 1),
                                      learnStep("learn:s_sql:2", 25, 1, {"learn:s_sql:1", "learn:s_python:1"}),
                                      learnStep("learn:s_python:1", 10, 0),
                                      projectStep("build:p_sql", 14, {"learn:s_sql:1"}),
                                      projectStep("build:p_stats", 2),
                                      otherStep("experience:repository", Stage::Experience, 6, {"build:p_sql"})};
    QCOMPARE(wishesOf(steps, "learn:s_algebra:1"), QStringLiteral("learn:s_sql:2"));
    QCOMPARE(wishesOf(steps, "build:p_stats"), QStringLiteral("learn:s_sql:2"));
    for (const char *free :
         {"learn:s_sql:1", "learn:s_sql:2", "learn:s_python:1", "build:p_sql", "experience:repository"})
        QCOMPARE(wishesOf(steps, free), QString());
    QCOMPARE(orderOf(steps), QStringLiteral("learn:s_sql:1 build:p_sql experience:repository learn:s_python:1 "
                                            "learn:s_sql:2 build:p_stats learn:s_algebra:1"));
}

void TestStepWorth::whatNeedsASkillComesAfterWorking()
{
    const std::vector<PlanStep> steps{
        learnStep("learn:s_python:1", 10, 1), learnStep("learn:s_python:2", 50, 1, {"learn:s_python:1"}),
        learnStep("learn:s_sql:1", 2, 9, {"learn:s_python:1"}), learnStep("learn:s_algebra:1", 40, 1)};
    QCOMPARE(wishesOf(steps, "learn:s_sql:1"), QStringLiteral("learn:s_python:2"));
    QCOMPARE(wishesOf(steps, "learn:s_python:2"), QString());
    QCOMPARE(wishesOf(steps, "learn:s_algebra:1"), QString());
    QCOMPARE(orderOf(steps), QStringLiteral("learn:s_python:1 learn:s_python:2 learn:s_sql:1 learn:s_algebra:1"));
    // Also for who is at Awareness already, and for a project.
    QCOMPARE(wishesOf({steps[1], learnStep("learn:s_sql:1", 2, 9)}, "learn:s_sql:1"),
             QStringLiteral("learn:s_python:2"));
    const std::vector<PlanStep> projects{steps[1], learnStep("learn:s_sql:2", 9, 1), projectStep("build:p_stats", 2),
                                         projectStep("build:p_sql", 14)};
    QCOMPARE(wishesOf(projects, "build:p_sql"), QStringLiteral("learn:s_python:2 learn:s_sql:2"));
    // Without the step to Working there is nothing to wish.
    QCOMPARE(wishesOf({steps[0], steps[2]}, "learn:s_sql:1"), QString());
}

void TestStepWorth::optionalAndOwnProjectsAreNotTheFirst()
{
    PlanStep own = otherStep("own:thesis", Stage::Build, 10);
    const std::vector<PlanStep> steps{own, optional(projectStep("build:p_stats", 10)),
                                      projectStep("build:nobody_knows", 10), projectStep("build:p_sql", 20)};
    QCOMPARE(worthOf(steps, "own:thesis"), 5.0);
    QCOMPARE(worthOf(steps, "build:p_stats"), 5.0);
    QCOMPARE(worthOf(steps, "build:nobody_knows"), 5.0);
    QCOMPARE(worthOf(steps, "build:p_sql"), 100.0);
}

void TestStepWorth::practiceCountsTheSameForAll()
{
    PlanStep ownLearning = otherStep("own:book", Stage::Learn, 10);
    const std::vector<PlanStep> steps{ownLearning, otherStep("network:profile", Stage::Network, 8),
                                      otherStep("experience:case_studies", Stage::Experience, 10),
                                      optional(otherStep("certify:c", Stage::Certify, 20))};
    QCOMPARE(worthOf(steps, "own:book"), 5.0);
    QCOMPARE(worthOf(steps, "network:profile"), 5.0);
    QCOMPARE(worthOf(steps, "certify:c"), 5.0);
    QCOMPARE(worthOf(steps, "experience:case_studies"), 10.0);
}

void TestStepWorth::cheapAwarenessDoesNotTearASkill()
{
    // By points an hour alone, both steps to Awareness would come first.
    QCOMPARE(orderOf({learnStep("learn:s_algebra:1", 2, 4), learnStep("learn:s_algebra:2", 8, 4, {"learn:s_algebra:1"}),
                      learnStep("learn:s_stats:1", 2, 3), learnStep("learn:s_stats:2", 20, 3, {"learn:s_stats:1"})}),
             QStringLiteral("learn:s_algebra:1 learn:s_algebra:2 learn:s_stats:1 learn:s_stats:2"));
}

QTEST_GUILESS_MAIN(TestStepWorth)
#include "tst_stepworth.moc"

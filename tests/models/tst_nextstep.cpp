// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/nextstep.h"

#include "common/smallcatalogue.h"
#include "domain/catalogue.h"
#include "domain/roadmap.h"
#include "models/durationwords.h"
#include "models/stepreason.h"

#include <QTest>

using namespace Cairn;

namespace {

const QDate Today(2026, 1, 8); // a Thursday
const StepId A(QStringLiteral("own:a"));
const StepId B(QStringLiteral("own:b"));
const StepId C(QStringLiteral("own:c"));

RoadmapStep stepOf(const StepId &id, std::vector<StepId> after = {})
{
    RoadmapStep step;
    step.step.id = id;
    step.step.title = id.text();
    step.step.stage = Stage::Build;
    step.step.after = std::move(after);
    step.isOwn = true;
    return step;
}

/** Three steps: first a, with sessions today, on Saturday and on Monday; then b, which waits for a; then c. */
Roadmap threeSteps()
{
    Roadmap roadmap;
    roadmap.today = Today;
    roadmap.steps = {stepOf(A), stepOf(B, {A}), stepOf(C)};
    roadmap.schedule.sessions = {{Today, A, 6},
                                 {Today.addDays(2), A, 2},
                                 {Today.addDays(4), A, 4},
                                 {Today.addDays(4), B, 4},
                                 {Today.addDays(9), C, 4}};
    return roadmap;
}

} // namespace

class TestNextStep final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void theFirstSessionSaysWhatIsNext()
    {
        const std::optional<NextStep> next = nextStep(threeSteps());
        QVERIFY(next.has_value());
        QCOMPARE(next->step, A);
        QCOMPARE(next->day, Today);
        QCOMPARE(next->hours, 2.0); // until Sunday
        QCOMPARE(next->instead, C); // b waits
        QVERIFY(!nextStep(Roadmap()).has_value());
    }

    void whatIsDoneLetsOthersBegin()
    {
        Roadmap roadmap = threeSteps();
        roadmap.steps.push_back(stepOf(StepId(QStringLiteral("own:d"))));
        roadmap.steps.back().state = StepState::Done;
        roadmap.steps[1].step.after = {roadmap.steps.back().step.id};
        QCOMPARE(nextStep(roadmap)->instead, B);
    }

    void fixedDaysKeepTheirPlace()
    {
        Roadmap roadmap = threeSteps();
        roadmap.steps[2].fixedStart = Today.addDays(9);
        QVERIFY(nextStep(roadmap)->instead.isEmpty());
        roadmap.steps[2].fixedStart = Today;
        QCOMPARE(nextStep(roadmap)->instead, C);
        roadmap.steps[0].fixedStart = Today;
        QVERIFY(nextStep(roadmap)->instead.isEmpty());
    }

    void whatWasPutFirstStaysBehind()
    {
        Roadmap roadmap = threeSteps();
        QCOMPARE(arrangedWithFirst(roadmap, C), (std::vector<StepId>{C}));
        roadmap.steps[0].place = 1;
        roadmap.steps[1].place = 0;
        QCOMPARE(arrangedWithFirst(roadmap, C), (std::vector<StepId>{C, B, A}));
        QCOMPARE(arrangedWithFirst(roadmap, A), (std::vector<StepId>{A, B}));
        roadmap.steps[1].state = StepState::Done;
        QCOMPARE(arrangedWithFirst(roadmap, A), (std::vector<StepId>{A}));
    }

    void reasonsSayWhatMovesAndWhatWaits()
    {
        CatalogueContents contents = smallCatalogueContents();
        Resource project;
        project.id = ResourceId(QStringLiteral("project_churn"));
        project.title = QStringLiteral("Churn model");
        contents.resources.push_back(project);
        const Catalogue catalogue(std::move(contents));

        Roadmap roadmap = threeSteps();
        RoadmapStep &learn = roadmap.steps[0];
        learn.isOwn = false;
        learn.step.stage = Stage::Learn;
        learn.step.skill = SkillId(QStringLiteral("s_sql"));
        learn.step.to = Level::Working;
        learn.step.gain = 2.6;
        roadmap.steps[1].step.resource = project.id;
        QCOMPARE(reasonFor(learn, roadmap, catalogue),
                 QStringLiteral("Moves SQL towards Working, worth 3 point(s) of match. "
                                "The project “Churn model” waits for it."));
        learn.step.gain = 0.4;
        learn.step.essential = true;
        roadmap.steps[1].step.resource = {};
        QCOMPARE(reasonFor(learn, roadmap, catalogue),
                 QStringLiteral("Moves SQL towards Working. “own:b” waits for it. The role cannot do without it."));
        // What is done or optional waits for nothing.
        roadmap.steps[1].step.optional = true;
        learn.step.essential = false;
        QCOMPARE(reasonFor(learn, roadmap, catalogue), QStringLiteral("Moves SQL towards Working."));
        QCOMPARE(reasonFor(roadmap.steps[1], roadmap, catalogue),
                 QStringLiteral("A step that you added. It is optional."));
    }

    void durationsAreWholeMinutes()
    {
        QCOMPARE(durationText(-5), QStringLiteral("0\u00a0min"));
        QCOMPARE(durationText(59), QStringLiteral("0\u00a0min"));
        QCOMPARE(durationText(60 * 59 + 59), QStringLiteral("59\u00a0min"));
        QCOMPARE(durationText(60 * 60), QStringLiteral("1\u00a0h 0\u00a0min"));
        QCOMPARE(durationText(60 * 125), QStringLiteral("2\u00a0h 5\u00a0min"));
    }
};

QTEST_GUILESS_MAIN(TestNextStep)
#include "tst_nextstep.moc"

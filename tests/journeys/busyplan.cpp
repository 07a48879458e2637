// SPDX-License-Identifier: GPL-3.0-or-later
#include "busyplan.h"

#include "commands/newsample.h"
#include "models/liveroadmap.h"
#include "openprogram.h"
#include "pseudolanguage.h"
#include "startup/roadmappages.h"

#include <QTest>

#include <algorithm>

namespace Cairn {

namespace {

const SkillId Python{QStringLiteral("python")};
const SkillId Sql{QStringLiteral("sql")};

QString given(const char *text)
{
    return inForeignLetters(QString::fromUtf8(text));
}

QString titlesOf(const Catalogue &catalogue, std::initializer_list<const char *> skills)
{
    QStringList titles;
    for (const char *skill : skills)
        titles.append(catalogue.titleOf(SkillId(QString::fromLatin1(skill))));
    return titles.join(QStringLiteral(", "));
}

void addToSkills(PlanCommands &commands)
{
    const SkillId own = commands.addOwnSkill(GroupId(QStringLiteral("programming")), given("Sheep shearing"));
    commands.setSkillLevel(own, Level::Working);
    commands.writeNote(Python, given("Generators next."));
    commands.setAdvisorLevel(Python, Level::Expert);
    commands.setAdvisorLevel(Sql, Level::Working);
    for (const auto kind : {EvidenceKind::Text, EvidenceKind::Link, EvidenceKind::File}) {
        Evidence evidence;
        evidence.skill = Python;
        evidence.kind = kind;
        evidence.title = given("Thesis on ice cream sales");
        evidence.reference = kind == EvidenceKind::Text ? QString() : given("/home/amina/thesis.pdf");
        evidence.date = QDate::currentDate().addMonths(-2);
        commands.addEvidence(evidence);
    }
}

void addToRoadmap(PlanCommands &commands, const Roadmap &roadmap)
{
    const QDate today = roadmap.today;
    commands.agree(baselineOf(roadmap));
    Availability availability = roadmap.availability;
    availability.off.push_back({{today.addDays(20), today.addDays(34)}, given("Finals"), DayOffKind::Exam});
    availability.deadline = today.addMonths(3);
    commands.setAvailability(availability);
    OwnStep own;
    own.title = given("Visit the fair");
    own.hours = {1, 2, 4};
    const StepId id = commands.addOwnStep(own);
    PlanStep step{id, own.stage, own.title, {}, Level::None, Level::None, {}, own.hours, 0, false, false, {}};
    commands.fixStep(step, today.addDays(9));
    commands.writeStepNote(step, given("Ask for the programme."));
    commands.logHours(step, 1.5, today.addDays(-1));
    // Steps that are open and those that are not, with what can be done to them.
    const auto open = std::find_if(roadmap.steps.begin(), roadmap.steps.end(),
                                   [](const RoadmapStep &each) { return each.state == StepState::ToDo; });
    if (open != roadmap.steps.end()) {
        commands.setAnotherLook(open->step, AnotherLook::Needed);
        if (open + 1 != roadmap.steps.end())
            commands.markStep((open + 1)->step, StepState::Skipped, today);
    }
}

} // namespace

void openSample(OpenProgram &program, const QString &name)
{
    NewLearner sample = newSample(program->catalogue(), QDate::currentDate());
    sample.name = name;
    program->commands().addLearner(sample);
    (void)QTest::qWaitFor([&program] { return program->plan().isOpen(); });
}

void makeBusy(OpenProgram &program)
{
    PlanCommands &commands = program->commands();
    addToSkills(commands);
    addToRoadmap(commands, program->window().findChild<RoadmapPages *>()->roadmap().roadmap());
    commands.considerRoles({RoleId(QStringLiteral("ml_engineer")), RoleId(QStringLiteral("data_scientist")),
                            RoleId(QStringLiteral("mlops_engineer"))});
    commands.setPlanB(Target{RoleId(QStringLiteral("data_analyst")), CareerLevel::Mid});
    for (const InterestStatement &statement : program->catalogue().interestStatements())
        commands.answerStatement(statement.id, Liking::Like);
    for (const WorkCondition &condition : program->catalogue().workConditions())
        commands.answerStatement(condition.id, Liking::Dislike);
    KeptAdvert advert;
    advert.title = given("Engineer, Examplia");
    advert.text = someAdvert(program->catalogue());
    advert.note = given("Sent on Monday.");
    advert.keptOn = advert.outcomeOn = QDate::currentDate();
    advert.outcome = AdvertOutcome::Applied;
    commands.keepAdvert(advert);
    advert.outcome = AdvertOutcome::Open;
    commands.keepAdvert(advert);
    commands.nameSkill(given("Snake language"), Python);
    (void)program.settle();
}

QString someAdvert(const Catalogue &catalogue)
{
    return given("We forecast.\n\nYour profile\n- ") + titlesOf(catalogue, {"python", "sql", "pytorch"})
           + given("\n\nNice to have\n- ") + titlesOf(catalogue, {"docker", "git"}) + given("\n- Zephyrus\n");
}

QString someCv(const Catalogue &catalogue)
{
    return given("Skills\n") + titlesOf(catalogue, {"python", "sql", "docker"})
           + given("\n\nExperience\n2020 - 2023 Analyst\n- ") + titlesOf(catalogue, {"pytorch"}) + u'\n';
}

} // namespace Cairn

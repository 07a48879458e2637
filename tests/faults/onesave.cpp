// SPDX-License-Identifier: GPL-3.0-or-later
// onesave FOLDER WHAT [BYTES]: opens the workspace in a folder, does one thing to it and says how it went: "saved",
// "refused: SENTENCE" or "not opened: SENTENCE". WHAT is add (a learner), edit, erase or copy; no file may grow
// beyond BYTES if they are given. Made for tests that take the ground away beneath it.
#include "commands/plancommands.h"
#include "storage/directplanstore.h"
#include "storage/openingwords.h"
#include "storage/workspaceopening.h"

#include <QCoreApplication>

#include <csignal>
#include <cstdio>
#include <sys/resource.h>

using namespace Cairn;

namespace {

void say(const char *how, const QString &sentence = {})
{
    std::printf("%s%s\n", how, sentence.toUtf8().constData());
    std::fflush(stdout);
}

bool limitFiles(const QString &bytes)
{
    std::signal(SIGXFSZ, SIG_IGN);
    const rlimit limit{bytes.toULongLong(), bytes.toULongLong()};
    return ::setrlimit(RLIMIT_FSIZE, &limit) == 0;
}

void doOneThing(WorkspaceDatabase &database, const QString &what)
{
    DirectPlanStore store(database);
    OpenPlan plan;
    LearnerRegister learners;
    PlanCommands commands(plan, learners, store);
    bool refused = false;
    QObject::connect(&commands, &PlanCommands::refused, &commands, [&refused](const Problem &problem) {
        refused = true;
        say("refused: ", problem.sentence);
        std::fprintf(stderr, "%s\n", qPrintable(problem.details));
    });
    if (what == QStringLiteral("copy")) {
        const Result<void> taken = database.takeCopyOfTheDay(QDateTime::currentDateTimeUtc());
        return say(taken ? "saved" : "refused: ", taken ? QString() : taken.problem().sentence);
    }
    commands.refreshLearners();
    const LearnerId first = learners.learners().empty() ? LearnerId() : learners.learners().front().id;
    if (what == QStringLiteral("add")) {
        NewLearner learner;
        learner.name = QStringLiteral("Ben");
        learner.levels = {{SkillId(QStringLiteral("s_python")), Level::Expert}};
        commands.addLearner(learner);
    } else if (what == QStringLiteral("erase")) {
        commands.eraseLearner(first);
    } else {
        commands.openLearner(first);
        commands.writeNote(SkillId(QStringLiteral("s_python")), QString(9000, u'n'));
    }
    if (!refused)
        say("saved");
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() < 3 || (words.size() > 3 && !limitFiles(words.at(3))))
        return 64;
    WorkspaceOpening::Outcome outcome = WorkspaceOpening(WorkspaceFolder(words.at(1))).open();
    if (const auto *problem = std::get_if<OpeningProblem>(&outcome)) {
        say("not opened: ", sentenceOf(*problem));
        std::fprintf(stderr, "trouble %d: %s\n", static_cast<int>(problem->trouble), qPrintable(problem->details));
        return 0;
    }
    doOneThing(*std::get<std::unique_ptr<WorkspaceDatabase>>(outcome), words.at(2));
    return 0;
}

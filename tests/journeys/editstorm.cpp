// SPDX-License-Identifier: GPL-3.0-or-later
// editstorm FOLDER: edits the workspace in a folder without rest, and says the journal row and the level for each
// change that was acknowledged, until it is killed. What it said is on the disk, whatever happens to it.
#include "commands/plancommands.h"
#include "storage/threadedplanstore.h"

#include <QCoreApplication>

#include <cstdio>

using namespace Cairn;

namespace {

/** Passes everything on to another store and remembers the row of the last save. */
class RememberingStore final : public PlanStore
{
public:
    explicit RememberingStore(PlanStore &store) : m_store(store) {}

    qint64 lastRow() const { return m_lastRow; }

    void save(const PlanChange &change, const ChangeCause &cause, Answer<SavedChange> answer) override
    {
        m_store.save(change, cause, [this, answer = std::move(answer)](Result<SavedChange> saved) {
            if (saved)
                m_lastRow = saved.value().row;
            answer(std::move(saved));
        });
    }
    void load(const LearnerId &learner, Answer<LoadedPlan> answer) override
    {
        m_store.load(learner, std::move(answer));
    }
    void listLearners(Answer<std::vector<LearnerSummary>> answer) override { m_store.listLearners(std::move(answer)); }
    void readJournal(const LearnerId &learner, Answer<std::vector<JournalRow>> answer) override
    {
        m_store.readJournal(learner, std::move(answer));
    }
    void erase(const LearnerId &learner, Answer<void> answer) override { m_store.erase(learner, std::move(answer)); }

private:
    PlanStore &m_store;
    qint64 m_lastRow = 0;
};

/** One edit after the other: the level of a skill goes round, and every tenth edit is a note of another length. */
class Storm final : public QObject
{
public:
    explicit Storm(const WorkspaceFolder &folder)
    {
        connect(&m_commands, &PlanCommands::saved, this, &Storm::tell);
        connect(&m_commands, &PlanCommands::idle, this, &Storm::editNext);
        connect(&m_commands, &PlanCommands::refused, this, [](const Problem &problem) {
            std::fprintf(stderr, "%s\n%s\n", qPrintable(problem.sentence), qPrintable(problem.details));
            QCoreApplication::exit(1);
        });
        m_threaded.open(folder, WorkspaceOpening::Lock::Respect, [this](const std::optional<OpeningProblem> &problem) {
            if (problem) {
                std::fprintf(stderr, "trouble %d: %s\n", static_cast<int>(problem->trouble),
                             qPrintable(problem->details));
                QCoreApplication::exit(2);
                return;
            }
            begin();
        });
    }

private:
    void begin()
    {
        m_store.listLearners([this](const Result<std::vector<LearnerSummary>> &learners) {
            if (learners && !learners.value().empty())
                m_commands.openLearner(learners.value().front().id);
            else
                m_commands.addLearner({});
        });
    }

    void editNext()
    {
        ++m_edits;
        if (m_edits % 10 == 0) {
            m_commands.writeNote(m_skill, QString(m_edits * 37 % 7001, u'n'));
            return;
        }
        m_commands.setSkillLevel(m_skill, *levelFromNumber((toNumber(m_plan.levelOf(m_skill)) + 1) % LevelCount));
    }

    void tell() const
    {
        std::printf("%lld %d\n", static_cast<long long>(m_store.lastRow()), toNumber(m_plan.levelOf(m_skill)));
        std::fflush(stdout);
    }

    ThreadedPlanStore m_threaded;
    RememberingStore m_store{m_threaded};
    OpenPlan m_plan;
    LearnerRegister m_learners;
    PlanCommands m_commands{m_plan, m_learners, m_store};
    const SkillId m_skill{QStringLiteral("storm")};
    int m_edits = 0;
};

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (argc != 2)
        return 64;
    const Storm storm(WorkspaceFolder(QCoreApplication::arguments().at(1)));
    return QCoreApplication::exec();
}

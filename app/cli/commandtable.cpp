// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandtable.h"

#include "cli/advertcommand.h"
#include "cli/availabilitycommand.h"
#include "cli/cataloguecheckcommand.h"
#include "cli/considercommand.h"
#include "cli/cvcommand.h"
#include "cli/doctorcommand.h"
#include "cli/exportcommand.h"
#include "cli/findcommand.h"
#include "cli/gapcommand.h"
#include "cli/helpcommand.h"
#include "cli/historycommand.h"
#include "cli/importcommand.h"
#include "cli/learneraddcommand.h"
#include "cli/learnerlistcommand.h"
#include "cli/learnerremovecommand.h"
#include "cli/levelcommand.h"
#include "cli/liftcommand.h"
#include "cli/logcommand.h"
#include "cli/matchcommand.h"
#include "cli/paycommand.h"
#include "cli/payimportcommand.h"
#include "cli/plancommand.h"
#include "cli/questionscommand.h"
#include "cli/redocommand.h"
#include "cli/reportcommand.h"
#include "cli/resourcecommand.h"
#include "cli/resourcescommand.h"
#include "cli/rolescommand.h"
#include "cli/skillscommand.h"
#include "cli/sourcescommand.h"
#include "cli/stepcommand.h"
#include "cli/targetcommand.h"
#include "cli/undocommand.h"

namespace Cairn {

CommandTable::CommandTable()
{
    m_commands.push_back(std::make_unique<RolesCommand>());
    m_commands.push_back(std::make_unique<SkillsCommand>());
    m_commands.push_back(std::make_unique<ResourcesCommand>());
    m_commands.push_back(std::make_unique<ResourceCommand>());
    m_commands.push_back(std::make_unique<QuestionsCommand>());
    m_commands.push_back(std::make_unique<SourcesCommand>());
    m_commands.push_back(std::make_unique<FindCommand>());
    m_commands.push_back(std::make_unique<CatalogueCheckCommand>());
    m_commands.push_back(std::make_unique<LearnerListCommand>());
    m_commands.push_back(std::make_unique<LearnerAddCommand>());
    m_commands.push_back(std::make_unique<LearnerRemoveCommand>());
    m_commands.push_back(std::make_unique<LevelCommand>());
    m_commands.push_back(std::make_unique<TargetCommand>());
    m_commands.push_back(std::make_unique<ConsiderCommand>());
    m_commands.push_back(std::make_unique<MatchCommand>());
    m_commands.push_back(std::make_unique<GapCommand>());
    m_commands.push_back(std::make_unique<LiftCommand>());
    m_commands.push_back(std::make_unique<AvailabilityCommand>());
    m_commands.push_back(std::make_unique<PlanCommand>());
    m_commands.push_back(std::make_unique<StepCommand>());
    m_commands.push_back(std::make_unique<LogCommand>());
    m_commands.push_back(std::make_unique<ExportCommand>());
    m_commands.push_back(std::make_unique<ImportCommand>());
    m_commands.push_back(std::make_unique<ReportCommand>());
    m_commands.push_back(std::make_unique<AdvertCommand>());
    m_commands.push_back(std::make_unique<CvCommand>());
    m_commands.push_back(std::make_unique<PayCommand>());
    m_commands.push_back(std::make_unique<PayImportCommand>());
    m_commands.push_back(std::make_unique<HistoryCommand>());
    m_commands.push_back(std::make_unique<UndoCommand>());
    m_commands.push_back(std::make_unique<RedoCommand>());
    m_commands.push_back(std::make_unique<DoctorCommand>());
    m_commands.push_back(std::make_unique<HelpCommand>(*this));
}

CommandTable::~CommandTable() = default;

const Command *CommandTable::named(const QStringList &words) const
{
    const Command *best = nullptr;
    for (const auto &command : m_commands) {
        const QStringList name = command->name().split(u' ');
        const bool fits = words.mid(0, name.size()) == name;
        if (fits && (!best || name.size() > best->name().split(u' ').size()))
            best = command.get();
    }
    return best;
}

std::vector<const Command *> CommandTable::family(const QString &word) const
{
    std::vector<const Command *> family;
    for (const auto &command : m_commands) {
        if (command->name().section(u' ', 0, 0) == word)
            family.push_back(command.get());
    }
    return family;
}

} // namespace Cairn

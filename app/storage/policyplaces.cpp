// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/policyplaces.h"

#include <QDir>
#include <QProcessEnvironment>

namespace Cairn {

namespace {

const QString FileName = QStringLiteral("careercairn-policy.json");

/** Empty where the environment does not say. */
QString folderOfMachine(PolicySystem system, const QProcessEnvironment &environment)
{
    switch (system) {
    case PolicySystem::Linux:
        return QStringLiteral("/etc/careercairn");
    case PolicySystem::MacOs:
        return QStringLiteral("/Library/Application Support/CareerCairn");
    case PolicySystem::Windows:
        break;
    }
    const QString shared = QDir::fromNativeSeparators(environment.value(QStringLiteral("ProgramData")));
    return shared.isEmpty() ? QString() : shared + QStringLiteral("/CareerCairn");
}

} // namespace

PolicySystem policySystem()
{
#if defined(Q_OS_WIN)
    return PolicySystem::Windows;
#elif defined(Q_OS_MACOS)
    return PolicySystem::MacOs;
#else
    return PolicySystem::Linux;
#endif
}

std::vector<PolicyPlace> policyPlaces(PolicySystem system, const QString &programFolder,
                                      const QProcessEnvironment &environment)
{
    std::vector<PolicyPlace> places{{QDir(programFolder).filePath(FileName), SchoolPolicy::Place::BesideProgram}};
    const QString machine = folderOfMachine(system, environment);
    if (!machine.isEmpty())
        places.push_back({QDir(machine).filePath(FileName), SchoolPolicy::Place::OfMachine});
    return places;
}

std::vector<PolicyPlace> policyPlaces(const QString &programFolder)
{
    return policyPlaces(policySystem(), programFolder, QProcessEnvironment::systemEnvironment());
}

} // namespace Cairn

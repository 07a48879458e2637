// SPDX-License-Identifier: GPL-3.0-or-later
#include "openprogram.h"

#include "startup/catalogueloading.h"

#include <QApplication>
#include <QDir>
#include <QTest>

namespace Cairn {

namespace {

const CatalogueContents &shippedContents()
{
    static const CatalogueContents contents = CatalogueLoading().take();
    return contents;
}

} // namespace

OpenProgram::OpenProgram(const QTemporaryDir &folder) : OpenProgram(folder, shippedContents()) {}

OpenProgram::OpenProgram(const QTemporaryDir &folder, CatalogueContents contents)
{
    start(folder, CatalogueLoading(std::move(contents)), {}, {});
}

OpenProgram::OpenProgram(const QTemporaryDir &folder, const SchoolPolicy &policy, std::vector<PolicyProblem> problems)
{
    start(folder, CatalogueLoading(policy.rolePacks), policy, std::move(problems));
}

void OpenProgram::start(const QTemporaryDir &folder, CatalogueLoading catalogue, const SchoolPolicy &policy,
                        std::vector<PolicyProblem> problems)
{
    const QString workspace = folder.filePath(QStringLiteral("workspace"));
    m_folder = QDir::toNativeSeparators(workspace);
    m_program = std::make_unique<Program>(*qApp, std::move(catalogue),
                                          ProgramOptions{WorkspaceFolder(workspace),
                                                         folder.filePath(QStringLiteral("settings.ini")), policy,
                                                         std::move(problems)});
    QSignalSpy ready(m_program.get(), &Program::ready);
    m_program->start();
    ready.wait();
    (void)settle();
}

OpenProgram::~OpenProgram()
{
    (void)settle();
    m_program.reset();
}

bool OpenProgram::settle()
{
    return QTest::qWaitFor([this] { return !m_program->commands().isBusy(); });
}

} // namespace Cairn

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
    : m_folder(QDir::toNativeSeparators(folder.filePath(QStringLiteral("workspace"))))
{
    m_program = std::make_unique<Program>(*qApp, CatalogueLoading(std::move(contents)),
                                          ProgramOptions{WorkspaceFolder(folder.filePath(QStringLiteral("workspace"))),
                                                         folder.filePath(QStringLiteral("settings.ini"))});
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

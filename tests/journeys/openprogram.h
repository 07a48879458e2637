// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "startup/program.h"

#include <QSignalSpy>
#include <QTemporaryDir>

namespace Cairn {

/** The whole program over a folder, started and ready; closing it and making another one is a restart. */
class OpenProgram final
{
public:
    explicit OpenProgram(const QTemporaryDir &folder);
    /** With another catalogue than the shipped one. */
    OpenProgram(const QTemporaryDir &folder, CatalogueContents contents);
    /** On a machine with a school's policy; the catalogue is the shipped one and the packs of the policy. */
    OpenProgram(const QTemporaryDir &folder, const SchoolPolicy &policy, std::vector<PolicyProblem> problems = {});
    ~OpenProgram();

    Program &operator*() { return *m_program; }
    Program *operator->() { return m_program.get(); }

    /** Where its workspace lies, as a person reads it. */
    QString folder() const { return m_folder; }

    /** Waits until everything asked for is on the disk and shown. */
    bool settle();

private:
    void start(const QTemporaryDir &folder, CatalogueLoading catalogue, const SchoolPolicy &policy,
               std::vector<PolicyProblem> problems);

    QString m_folder;
    std::unique_ptr<Program> m_program;
};

} // namespace Cairn

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/mergedcatalogue.h"
#include "storage/schoolpolicyfile.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace Cairn {

class Output;

/** What can be said of a school's policy: which file is in force, what it sets and adds, and what is wrong with it. */
class PolicyReport final
{
    Q_DECLARE_TR_FUNCTIONS(Cairn::PolicyReport)

public:
    /** Reads the packs that the policy adds; the reading outlives this. */
    explicit PolicyReport(const SchoolPolicyReading &school);

    /** Sentences; empty where all is right. */
    const QStringList &problems() const { return m_problems; }

    void addTo(QJsonObject &document) const;
    void print(Output &output) const;

private:
    const SchoolPolicyReading &m_school;
    std::vector<AddedPack> m_added;
    std::vector<LeftOutPack> m_leftOut;
    QStringList m_problems;
};

} // namespace Cairn

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/reportcontents.h"
#include "exchange/reportflow.h"

#include <QCoreApplication>

namespace Cairn {

/** The tables at the end of a report: all steps, and the bill of the match. */
class ReportSteps final
{
    Q_DECLARE_TR_FUNCTIONS(Cairn::ReportSteps)

public:
    /** The contents outlive this. */
    explicit ReportSteps(const ReportContents &contents) : m_contents(contents) {}

    void addSteps(ReportFlow &flow) const;
    /** Nothing without a target. */
    void addBill(ReportFlow &flow) const;

private:
    static QString titleOf(const RoadmapStep &step);

    const ReportContents &m_contents;
};

} // namespace Cairn

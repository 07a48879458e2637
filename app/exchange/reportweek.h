// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/reportcontents.h"
#include "exchange/reportflow.h"

#include <QCoreApplication>

namespace Cairn {

/** The current week, day by day, to tick off on paper. */
class ReportWeek final
{
    Q_DECLARE_TR_FUNCTIONS(Cairn::ReportWeek)

public:
    /** The contents outlive this. */
    explicit ReportWeek(const ReportContents &contents) : m_contents(contents) {}

    void addTo(ReportFlow &flow) const;

private:
    QString nameOf(const QDate &day) const;
    QString titleOf(const StepId &step) const;
    QString stageOf(const StepId &step) const;
    QString dayOffOn(const QDate &day) const;
    QString sums() const;

    const ReportContents &m_contents;
};

} // namespace Cairn

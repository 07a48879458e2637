// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/reportcontents.h"
#include "exchange/reportflow.h"

#include <QCoreApplication>

namespace Cairn {

/** The end of a whole report, on one page: how its numbers come about. */
class ReportNotes final
{
    Q_DECLARE_TR_FUNCTIONS(Cairn::ReportNotes)

public:
    static void addTo(ReportFlow &flow, const ReportContents &contents);

private:
    struct Note
    {
        QString title;
        QString text;
    };
    static std::vector<Note> notes(const ReportContents &contents);
    static QString paceWords(const Pace &pace);
};

} // namespace Cairn

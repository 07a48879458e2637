// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/reportnotes.h"

#include "exchange/reportunits.h"
#include "exchange/reportwords.h"

#include <QLocale>

namespace Cairn {

void ReportNotes::addTo(ReportFlow &flow, const ReportContents &contents)
{
    flow.addText({tr("What these numbers are"), ReportStyle::Heading}, points(18), ReportKeep::WithNext);
    const std::vector<Note> all = notes(contents);
    for (size_t at = 0; at < all.size(); ++at) {
        const ReportKeep keep = at + 1 < all.size() ? ReportKeep::WithNext : ReportKeep::Alone;
        flow.addText({all[at].title, ReportStyle::Strong}, points(9), ReportKeep::WithNext);
        flow.addText({all[at].text, ReportStyle::Body, ReportColours::SecondInk}, points(1), keep);
    }
}

std::vector<ReportNotes::Note> ReportNotes::notes(const ReportContents &contents)
{
    return {
        {tr("Hours"),
         tr("The hours of a step are our own estimate of focused study and practice, for someone who works on it "
            "beside a job or a course: a low, a likely and a high guess. Printed are the likely hours. Hours of steps "
            "that a person added or changed are theirs.")},
        {tr("Hours done"),
         tr("A step that is done counts with all its likely hours, whatever it took. One that is under way counts "
            "with the hours logged for it, and never as all of it before it is marked as done. Skipped steps do not "
            "count, nor do optional ones before they are done.")},
        {tr("Behind or ahead"),
         tr("For each step of the agreed plan: what it should have of its hours before today, less what is done of "
            "them. Where no plan was agreed, it is measured against the plan as it would have begun. Being behind is "
            "no judgement; it says that dates move if nothing changes.")},
        {tr("The planned dates"),
         tr("The steps are put into the free time one after the other, %1 in a usual week, none before what it needs, "
            "and none on days off.")
             .arg(ReportWords::hours(contents.roadmap.availability.hoursPerWeek()))},
        {tr("The forecast"),
         //: %1 a number of cases, %2 a sentence on the pace
         tr("The work that is left is played through %1 times. Each time the hours of each step are drawn between its "
            "low and its high guess, and one pace is drawn for all of them. %2 The dates are those by which 50, 80 "
            "and 95\u00a0% of these simulated cases are done. They are no promise: illness, moves and new jobs are "
            "not simulated.")
             .arg(QLocale().toString(SimulatedLives), paceWords(contents.roadmap.pace))},
        {tr("Match"),
         tr("A role asks for skills at levels from 0 (none) to 4 (expert), each with a weight; levels and weights are "
            "our own reading of the sources that the program names. The match is the weighted share of the asked "
            "levels that are reached. The levels a person has are their own assessment. A match of 100\u00a0% is no "
            "promise of a post.")},
        {tr("Where this came from"),
         tr("Career Cairn made these pages on this computer, from the plan that is saved on it. Nothing was sent "
            "anywhere.")},
    };
}

QString ReportNotes::paceWords(const Pace &pace)
{
    if (pace.steps == 0)
        return tr("No finished step tells the person's own pace yet, so it is as estimated, give or take a quarter.");
    const int percent = qRound(100 * pace.factor);
    return tr("From %n finished step(s), steps take %1 of the estimated hours, as far as that is known.", nullptr,
              pace.steps)
        .arg(ReportWords::percent(percent));
}

} // namespace Cairn

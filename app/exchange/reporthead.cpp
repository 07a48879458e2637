// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/reporthead.h"

#include "exchange/reporttable.h"
#include "exchange/reportunits.h"
#include "exchange/reportwords.h"

#include <QLocale>

#include <algorithm>

namespace Cairn {

namespace {

constexpr qreal FigureGap = points(14);
constexpr qreal BeforeHeading = points(18);
constexpr qreal AfterHeading = points(4);

ReportText nameText(const QString &text)
{
    return {text, ReportStyle::Small, ReportColours::FaintInk};
}

ReportText valueText(const QString &text, QRgb colour)
{
    return {text, ReportStyle::Figure, colour};
}

ReportText noteText(const QString &text)
{
    return {text, ReportStyle::Cell, ReportColours::SecondInk};
}

} // namespace

void ReportHead::addShort(ReportFlow &flow) const
{
    flow.addText({m_contents.learnerName, ReportStyle::Title, ReportColours::Ink, ReportEdge::Start, 3}, points(6),
                 ReportKeep::WithNext);
    flow.addText({aim(), ReportStyle::Lead, ReportColours::SecondInk}, points(1), ReportKeep::WithNext);
    flow.add(figuresBlock(figures(), flow.width()));
}

void ReportHead::addWhole(ReportFlow &flow) const
{
    addShort(flow);
    addForecast(flow);
    addStages(flow);
}

QString ReportHead::aim() const
{
    if (!m_contents.bill)
        return tr("Without a target role");
    //: %1 a role, %2 a seniority
    return tr("On the way to %1, level %2").arg(m_contents.roleTitle, nameOf(m_contents.bill->level));
}

std::vector<ReportHead::Figure> ReportHead::figures() const
{
    const StageProgress &total = m_contents.roadmap.total;
    std::vector<Figure> figures;
    if (m_contents.bill)
        figures.push_back(matchFigure());
    //: %1 are hours with their unit, %2 a percentage
    figures.push_back(
        {tr("Hours done"), ReportWords::hours(total.hoursDone),
         tr("of %1, that is %2").arg(ReportWords::hours(total.hoursTotal), ReportWords::percent(total.percent()))});
    figures.push_back(standingFigure());
    figures.push_back(finishFigure());
    return figures;
}

ReportHead::Figure ReportHead::matchFigure() const
{
    //: %1 a percentage
    return {tr("Match with the role"), ReportWords::percent(m_contents.bill->shownPercent()),
            tr("%1 when the plan is done").arg(ReportWords::percent(m_contents.percentAtFinish))};
}

ReportHead::Figure ReportHead::standingFigure() const
{
    const Roadmap &roadmap = m_contents.roadmap;
    const QString standing = ReportWords::standing(roadmap.total);
    const bool isBehind = roadmap.total.hoursBehind >= 0.05;
    //: %1 a day
    const QString note = roadmap.isAgreed
                             ? tr("against the plan agreed on %1").arg(ReportWords::day(roadmap.agreed.agreedOn))
                             //: %1 a day
                             : tr("against the plan from %1 on").arg(ReportWords::day(roadmap.agreed.agreedOn));
    return {tr("Today"), standing, note, isBehind ? ReportColours::Behind : ReportColours::Ink};
}

ReportHead::Figure ReportHead::finishFigure() const
{
    const Roadmap &roadmap = m_contents.roadmap;
    if (roadmap.total.hoursLeft() <= 0)
        return {tr("Planned finish"), tr("Reached"), tr("all that counts is done")};
    if (!roadmap.finish.isValid())
        return {tr("Planned finish"), tr("Never"), tr("with the time that is free now")};
    if (!roadmap.agreed.finish.isValid())
        return {tr("Planned finish"), ReportWords::day(roadmap.finish), tr("if each step takes its likely hours")};
    const qint64 days = roadmap.agreed.finish.daysTo(roadmap.finish);
    QString note = tr("as agreed");
    if (days > 0)
        note = tr("%n day(s) later than agreed", nullptr, static_cast<int>(days));
    else if (days < 0)
        note = tr("%n day(s) earlier than agreed", nullptr, static_cast<int>(-days));
    return {tr("Planned finish"), ReportWords::day(roadmap.finish), note};
}

ReportBlock ReportHead::figuresBlock(const std::vector<Figure> &figures, qreal width)
{
    const auto count = static_cast<qreal>(figures.size());
    const qreal each = (width - FigureGap * (count - 1)) / count;
    qreal nameHeight = 0;
    qreal valueHeight = 0;
    qreal noteHeight = 0;
    for (const Figure &figure : figures) {
        nameHeight = std::max(nameHeight, nameText(figure.name).heightIn(each));
        valueHeight = std::max(valueHeight, valueText(figure.value, figure.colour).heightIn(each));
        noteHeight = std::max(noteHeight, noteText(figure.note).heightIn(each));
    }
    ReportBlock block;
    block.height = nameHeight + valueHeight + noteHeight;
    block.spaceBefore = points(12);
    block.paint = [figures, each, nameHeight, valueHeight](ReportSheet &sheet, const QRectF &room) {
        qreal x = room.left();
        for (const Figure &figure : figures) {
            if (x > room.left())
                sheet.line({x - FigureGap / 2, room.top()}, {x - FigureGap / 2, room.bottom()},
                           reportPen(ReportColours::StrongLine, 0.6));
            sheet.text({x, room.top(), each, nameHeight}, nameText(figure.name));
            sheet.text({x, room.top() + nameHeight, each, valueHeight}, valueText(figure.value, figure.colour));
            sheet.text({x, room.top() + nameHeight + valueHeight, each, room.height()}, noteText(figure.note));
            x += each + FigureGap;
        }
    };
    return block;
}

void ReportHead::addForecast(ReportFlow &flow) const
{
    const Forecast &forecast = m_contents.forecast;
    if (m_contents.roadmap.total.hoursLeft() <= 0)
        return;
    flow.addText({tr("By when"), ReportStyle::Heading}, BeforeHeading, ReportKeep::WithNext);
    if (!forecast.p50.isValid()) {
        flow.addText({tr("With the time that is free now, the plan does not end. More hours a week, or fewer steps, "
                         "give it an end.")},
                     AfterHeading);
        return;
    }
    ReportTable table({{tr("Done by")},
                       {tr("Chance"), ReportEdge::End},
                       {tr("What that means"), ReportEdge::Start, ReportTable::Width::Rest}});
    const auto add = [&table](const QDate &day, int percent, const QString &meaning) {
        const QString words = day.isValid() ? meaning : tr("Not in any of the years that are simulated.");
        table.addRow({{ReportWords::day(day)}, {ReportWords::percent(percent)}, {words}});
    };
    add(forecast.p50, 50, tr("As likely to be done by then as not: half of the simulated cases are."));
    add(forecast.p80, 80, tr("A date to promise to others: in four of five cases all is done by then."));
    add(forecast.p95, 95, tr("A date with room for much that goes wrong: one case in twenty takes longer."));
    table.addTo(flow, AfterHeading);
    QString words = tr("%1 are left, without what is optional. The planned finish holds if each step takes its likely "
                       "hours and all free time is used.")
                        .arg(ReportWords::hours(m_contents.roadmap.total.hoursLeft()));
    if (const std::optional<QDate> &deadline = m_contents.roadmap.availability.deadline) {
        const int percent = static_cast<int>(100 * chanceBy(forecast, *deadline));
        //: %1 a day, %2 a percentage
        words += u' '
                 + tr("By the deadline, %1, all is done in %2 of the simulated cases.")
                       .arg(ReportWords::day(*deadline), ReportWords::percent(percent));
    }
    flow.addText({words, ReportStyle::Cell, ReportColours::SecondInk}, points(5));
}

void ReportHead::addStages(ReportFlow &flow) const
{
    flow.addText({tr("Progress by stage"), ReportStyle::Heading}, BeforeHeading, ReportKeep::WithNext);
    ReportTable table({{tr("Stage"), ReportEdge::Start, ReportTable::Width::Rest},
                       {tr("Share of the hours done"), ReportEdge::Start, ReportTable::Width::OfBar},
                       {QString(), ReportEdge::End},
                       {tr("Done"), ReportEdge::End},
                       {tr("Left"), ReportEdge::End},
                       {tr("In total"), ReportEdge::End},
                       {tr("Against the plan"), ReportEdge::End}});
    const auto add = [&table](const QString &name, const StageProgress &progress, ReportRow kind) {
        const bool hasHours = progress.hoursTotal > 0;
        const double share = hasHours ? progress.hoursDone / progress.hoursTotal : 0;
        table.addRow({{name},
                      {QString(), hasHours ? std::optional(share) : std::nullopt},
                      {hasHours ? ReportWords::percent(progress.percent()) : ReportWords::nothing()},
                      {ReportWords::hours(progress.hoursDone)},
                      {ReportWords::hours(progress.hoursLeft())},
                      {ReportWords::hours(progress.hoursTotal)},
                      {hasHours || progress.hoursBehind != 0 ? ReportWords::standing(progress) : QString()}},
                     kind);
    };
    for (const Stage stage : AllStages)
        add(nameOf(stage), m_contents.roadmap.progressOf(stage), ReportRow::Plain);
    add(tr("All stages"), m_contents.roadmap.total, ReportRow::Total);
    table.addTo(flow, AfterHeading);
    if (m_contents.roadmap.total.hoursOptional > 0)
        //: %1 are hours with their unit
        flow.addText(
            {tr("Optional steps, %1, are not counted.").arg(ReportWords::hours(m_contents.roadmap.total.hoursOptional)),
             ReportStyle::Cell, ReportColours::SecondInk},
            points(4));
}

} // namespace Cairn

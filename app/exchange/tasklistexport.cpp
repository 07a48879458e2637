// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tasklistexport.h"

#include "domain/roadmap.h"
#include "exchange/markdowntext.h"
#include "exchange/tasklistmark.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace Cairn {

namespace {

QString dayText(const QDate &day, const QDate &today)
{
    const QString format = day.year() == today.year()
                               //: Form of a day without its year, as QLocale::toString() takes it
                               ? QCoreApplication::translate("TaskList", "d MMM")
                               //: Form of a day with its year, as QLocale::toString() takes it
                               : QCoreApplication::translate("TaskList", "d MMM yyyy");
    return QLocale().toString(day, format);
}

/** What stands behind the title, e.g. "12 h, 3 May to 9 May". */
QString factsOf(const RoadmapStep &step, const QDate &today)
{
    const QString hours = QLocale().toString(step.step.hours.likely);
    if (!step.start.isValid() || !step.finish.isValid())
        //: Hours of work; %1 is a number
        return QCoreApplication::translate("TaskList", "%1 h").arg(hours);
    if (step.start == step.finish)
        //: %1 hours, %2 a day
        return QCoreApplication::translate("TaskList", "%1 h, %2").arg(hours, dayText(step.finish, today));
    //: %1 hours, %2 and %3 the first and the last day
    return QCoreApplication::translate("TaskList", "%1 h, %2 to %3")
        .arg(hours, dayText(step.start, today), dayText(step.finish, today));
}

enum class Box : quint8 { Empty, Ticked, Struck };

QString lineOf(Box box, const QString &title, const QString &facts, const TaskListMark &mark)
{
    QString shown = asMarkdownText(title.simplified().isEmpty() ? mark.name() : title);
    if (box == Box::Struck)
        shown = QStringLiteral("~~") + shown + QStringLiteral("~~");
    if (!facts.isEmpty())
        shown += QStringLiteral(" (") + asMarkdownText(facts) + u')';
    const QString start = box == Box::Empty ? QStringLiteral("- [ ] ") : QStringLiteral("- [x] ");
    return start + shown + u' ' + mark.text() + u'\n';
}

QString linesOf(const RoadmapStep &step, const QDate &today)
{
    const Box box = step.state == StepState::Done      ? Box::Ticked
                    : step.state == StepState::Skipped ? Box::Struck
                                                       : Box::Empty;
    QString lines = lineOf(box, step.step.title, factsOf(step, today), {step.step.id, {}});
    for (const SubStep &subStep : step.subSteps)
        lines += QStringLiteral("  ")
                 + lineOf(subStep.done ? Box::Ticked : Box::Empty, subStep.title, {}, {step.step.id, subStep.id});
    return lines;
}

} // namespace

QString taskListOf(const Roadmap &roadmap)
{
    //: Heading of a task list; %1 is a day
    QString text = QStringLiteral("# ")
                   + asMarkdownText(QCoreApplication::translate("TaskList", "Plan of %1")
                                        .arg(QLocale().toString(roadmap.today, QLocale::LongFormat)))
                   + QStringLiteral("\n\n");
    text += asMarkdownText(QCoreApplication::translate(
                "TaskList", "Tick what is done and read the file back into Career Cairn. Lines may be moved and "
                            "reworded; the hidden mark at the end of each says which step it is."))
            + u'\n';
    for (const Stage stage : AllStages) {
        QString lines;
        for (const RoadmapStep &step : roadmap.steps) {
            if (step.step.stage == stage)
                lines += linesOf(step, roadmap.today);
        }
        if (!lines.isEmpty())
            text += QStringLiteral("\n## ") + asMarkdownText(nameOf(stage)) + QStringLiteral("\n\n") + lines;
    }
    return text;
}

} // namespace Cairn

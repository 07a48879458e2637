// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tasklistimport.h"

#include "domain/roadmap.h"
#include "exchange/tasklistmark.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace Cairn {

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("TaskList", source);
}

enum class Tick : quint8 { No, Yes };

/** The box at the beginning of a task: nothing where the line is no task. */
struct Box
{
    std::optional<Tick> tick; ///< nothing: neither ticked nor empty
};

/** Leaves out a bullet of any kind, "-", "*", "+", "1." or "1)"; an empty view where there is none. */
QStringView afterBullet(QStringView line)
{
    qsizetype at = 0;
    while (at < line.size() && line.at(at).isDigit())
        ++at;
    const bool isNumber = at > 0 && at < line.size() && (line.at(at) == u'.' || line.at(at) == u')');
    const bool isSign =
        at == 0 && !line.isEmpty() && (line.front() == u'-' || line.front() == u'*' || line.front() == u'+');
    return isNumber || isSign ? line.mid(at + 1) : QStringView();
}

std::optional<Box> boxOf(QStringView line)
{
    QStringView rest = line.trimmed();
    while (rest.startsWith(u'>')) // quoted, as mail programs do
        rest = rest.mid(1).trimmed();
    rest = afterBullet(rest).trimmed();
    const qsizetype end = rest.indexOf(u']');
    if (!rest.startsWith(u'[') || end < 0 || end > 4 || (end + 1 < rest.size() && !rest.at(end + 1).isSpace()))
        return std::nullopt;
    const QStringView inside = rest.mid(1, end - 1).trimmed();
    if (inside.isEmpty())
        return Box{Tick::No};
    return inside == u'x' || inside == u'X' ? Box{Tick::Yes} : Box{};
}

/** What one id was given in the list. */
struct Named
{
    int line = 0;
    Tick tick = Tick::No;
    bool isContradicted = false;
};

/** Reads one list. */
class TaskListReading final
{
public:
    explicit TaskListReading(const Roadmap &roadmap) : m_roadmap(roadmap) {}

    void take(QStringView line, int number);
    bool hasMarks() const { return m_hasMarks; }
    TaskListTicks ticks();

private:
    void refuse(int line, const QString &why) { m_ticks.refused.push_back({line, why}); }
    bool isKnown(const TaskListMark &mark) const;
    std::optional<Tick> tickOf(const TaskListMark &mark) const;
    StepState stateFor(const RoadmapStep &step) const;

    const Roadmap &m_roadmap;
    bool m_hasMarks = false;
    std::map<TaskListMark, Named> m_named;
    std::vector<TaskListMark> m_unknown;
    TaskListTicks m_ticks;
};

void TaskListReading::take(QStringView line, int number)
{
    const std::optional<Box> box = boxOf(line);
    if (!TaskListMark::isIn(line)) {
        if (box)
            refuse(number, text(QT_TRANSLATE_NOOP("TaskList", "This task has no mark that says which step it is.")));
        return;
    }
    const std::optional<TaskListMark> mark = TaskListMark::in(line);
    m_hasMarks = m_hasMarks || mark;
    if (!mark)
        return refuse(number, text(QT_TRANSLATE_NOOP("TaskList", "The mark of this line cannot be read.")));
    if (!box)
        return refuse(number, text(QT_TRANSLATE_NOOP("TaskList", "This line has no box to tick, such as “- [ ]”.")));
    if (!box->tick)
        return refuse(number,
                      text(QT_TRANSLATE_NOOP("TaskList", "The box of this line holds neither a blank nor an x.")));
    const auto [named, isNew] = m_named.emplace(*mark, Named{number, *box->tick});
    if (isNew && !isKnown(*mark)) {
        m_ticks.unknown.append(mark->name());
    } else if (named->second.tick != *box->tick) {
        named->second.isContradicted = true;
        refuse(number, text(QT_TRANSLATE_NOOP("TaskList", "The same step is ticked differently in line %1, so neither "
                                                          "was used."))
                           .arg(named->second.line));
    }
}

bool TaskListReading::isKnown(const TaskListMark &mark) const
{
    const RoadmapStep *step = m_roadmap.step(mark.step);
    if (!step || mark.subStep.isEmpty())
        return step;
    return std::any_of(step->subSteps.begin(), step->subSteps.end(),
                       [&mark](const SubStep &subStep) { return subStep.id == mark.subStep; });
}

std::optional<Tick> TaskListReading::tickOf(const TaskListMark &mark) const
{
    const auto named = m_named.find(mark);
    if (named == m_named.end() || named->second.isContradicted)
        return std::nullopt;
    return named->second.tick;
}

StepState TaskListReading::stateFor(const RoadmapStep &step) const
{
    const std::optional<Tick> tick = tickOf({step.step.id, {}});
    if (tick == Tick::Yes && step.isOpen())
        return StepState::Done;
    if (tick == Tick::No && !step.isOpen())
        return StepState::ToDo;
    return step.state;
}

TaskListTicks TaskListReading::ticks()
{
    for (const RoadmapStep &step : m_roadmap.steps) {
        StepMark mark{step.step, stateFor(step), {}};
        for (const SubStep &subStep : step.subSteps) {
            const std::optional<Tick> tick = tickOf({step.step.id, subStep.id});
            if (tick && (*tick == Tick::Yes) != subStep.done)
                mark.subSteps.push_back({subStep.id, subStep.title, *tick == Tick::Yes});
        }
        if (mark.state != step.state || !mark.subSteps.empty()) {
            const auto named = m_named.find({step.step.id, {}});
            m_ticks.lines.push_back(named == m_named.end() ? 0 : named->second.line);
            m_ticks.marks.push_back(std::move(mark));
        }
    }
    return std::move(m_ticks);
}

} // namespace

Result<TaskListTicks> ticksIn(const QString &markdown, const Roadmap &roadmap)
{
    if (markdown.size() > MostTaskListCharacters)
        return Problem{text(QT_TRANSLATE_NOOP("TaskList", "The file is far too long for a task list, so nothing was "
                                                          "changed. Choose the file that was written by the export.")),
                       {}};
    TaskListReading reading(roadmap);
    int number = 0;
    qsizetype from = markdown.startsWith(QChar(QChar::ByteOrderMark)) ? 1 : 0;
    while (from < markdown.size()) {
        qsizetype end = from;
        while (end < markdown.size() && markdown.at(end) != u'\n' && markdown.at(end) != u'\r')
            ++end;
        reading.take(QStringView(markdown).mid(from, end - from), ++number);
        const bool isCrLf = end + 1 < markdown.size() && markdown.at(end) == u'\r' && markdown.at(end + 1) == u'\n';
        from = end + (isCrLf ? 2 : 1);
    }
    if (!reading.hasMarks())
        return Problem{text(QT_TRANSLATE_NOOP("TaskList", "The file has no task of Career Cairn, so nothing was "
                                                          "changed. Its tasks end with a mark such as “<!-- "
                                                          "careercairn: learn:python:2 -->”; export the list again if "
                                                          "another program took them away.")),
                       {}};
    return reading.ticks();
}

} // namespace Cairn

// SPDX-License-Identifier: GPL-3.0-or-later
#include "startup/roadmapfiles.h"

#include "commands/plancommands.h"
#include "domain/openplan.h"
#include "exchange/calendarexport.h"
#include "exchange/calendarimport.h"
#include "exchange/exportfile.h"
#include "exchange/reportexport.h"
#include "exchange/reportpainter.h"
#include "exchange/reportpaper.h"
#include "exchange/tasklistexport.h"
#include "exchange/tasklistimport.h"
#include "models/liveroadmap.h"
#include "views/mainwindow.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QMessageBox>
#include <QPrintDialog>
#include <QPrinter>
#include <QStandardPaths>

namespace Cairn {

namespace {

constexpr qint64 MostBytes = 16 * 1024 * 1024;
constexpr int YearsAhead = 10;

/** The whole file; a problem where it cannot be read or is too large to be what it should be. */
Result<QByteArray> bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Problem{RoadmapFiles::tr("%1 could not be opened. Nothing has changed. Check that the file is there and "
                                        "that you may read it.")
                           .arg(QDir::toNativeSeparators(path)),
                       file.errorString()};
    if (file.size() > MostBytes)
        return Problem{RoadmapFiles::tr("%1 is too large. Nothing has changed. Choose the file that you meant.")
                           .arg(QDir::toNativeSeparators(path)),
                       {}};
    return file.readAll();
}

/** What stands in front, for a question to stand before it. */
QWidget *frontOf(MainWindow &window)
{
    QWidget *modal = QApplication::activeModalWidget();
    return modal ? modal : &window;
}

/** A name for a file without what file systems do not allow. */
QString fileNameOf(const QString &learner)
{
    QString name;
    for (const QChar letter : learner.simplified())
        name += letter.isLetterOrNumber() || letter == u'-' ? letter : u'-';
    return name.isEmpty() ? QStringLiteral("plan") : name;
}

} // namespace

RoadmapFiles::RoadmapFiles(const LiveRoadmap &roadmap, PlanCommands &commands, MainWindow &window, QObject *parent)
    : QObject(parent)
    , m_roadmap(roadmap)
    , m_commands(commands)
    , m_window(window)
{
}

void RoadmapFiles::ask(RoadmapFile file)
{
    switch (file) {
    case RoadmapFile::Calendar:
    case RoadmapFile::ToDoCalendar:
        return askCalendar(file);
    case RoadmapFile::TaskList:
        return askTaskList();
    case RoadmapFile::TicksFromTaskList:
        return askTicks();
    case RoadmapFile::Report:
        return askReport(ReportPart::Whole);
    case RoadmapFile::Week:
        return askReport(ReportPart::Week);
    case RoadmapFile::PrintReport:
        return print(ReportPart::Whole);
    case RoadmapFile::PrintWeek:
        return print(ReportPart::Week);
    }
}

QString RoadmapFiles::askSaveName(const QString &title, const QString &ending, const QString &kinds)
{
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    const QString name = fileNameOf(m_roadmap.plan().state().profile.name) + u'.' + ending;
    QString path = QFileDialog::getSaveFileName(frontOf(m_window), title, documents.filePath(name), kinds);
    if (!path.isEmpty() && QFileInfo(path).suffix().isEmpty())
        path += u'.' + ending;
    return path;
}

void RoadmapFiles::write(const QString &path, const QByteArray &bytes)
{
    const Result<void> written = writeExport(path, bytes);
    if (!written)
        return tell(written.problem());
    m_window.showMessage(StateMark::Done, tr("Written: %1").arg(QDir::toNativeSeparators(path)));
}

void RoadmapFiles::tell(const Problem &problem)
{
    QWidget *front = frontOf(m_window);
    if (front == &m_window) {
        m_window.showMessage(StateMark::Error, problem.sentence);
        return;
    }
    QMessageBox box(QMessageBox::Warning, tr("Career Cairn"), problem.sentence, QMessageBox::Ok, front);
    box.setTextFormat(Qt::PlainText);
    box.exec();
}

void RoadmapFiles::askCalendar(RoadmapFile file)
{
    const QString path =
        askSaveName(tr("Write the plan as a calendar file"), QStringLiteral("ics"), tr("Calendar files (*.ics)"));
    if (path.isEmpty())
        return;
    QByteArray before;
    if (QFileInfo::exists(path)) {
        const Result<QByteArray> known = bytesOf(path);
        if (!known)
            return tell(known.problem());
        before = known.value();
    }
    CalendarWish wish;
    wish.learner = m_roadmap.plan().state().profile.id;
    wish.content = file == RoadmapFile::ToDoCalendar ? CalendarWish::Content::ToDos : CalendarWish::Content::Sessions;
    const Result<QByteArray> calendar = calendarOf(m_roadmap.roadmap(), wish, QDateTime::currentDateTimeUtc(), before);
    if (!calendar)
        return tell(calendar.problem());
    write(path, calendar.value());
}

void RoadmapFiles::askDaysOff()
{
    const QString path =
        QFileDialog::getOpenFileName(frontOf(m_window), tr("Read days off from a calendar file"),
                                     QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
                                     tr("Calendar files (*.ics);;All files (*)"));
    if (path.isEmpty())
        return;
    const Result<QByteArray> bytes = bytesOf(path);
    if (!bytes)
        return tell(bytes.problem());
    const QDate today = m_roadmap.today();
    const Result<std::vector<DayOff>> read = daysOffIn(bytes.value(), {today, today.addYears(YearsAhead)});
    if (read)
        emit daysOffRead(read.value());
    else
        tell(read.problem());
}

void RoadmapFiles::askTaskList()
{
    const QString path =
        askSaveName(tr("Write the plan as a task list"), QStringLiteral("md"), tr("Markdown files (*.md)"));
    if (!path.isEmpty())
        write(path, taskListOf(m_roadmap.roadmap()).toUtf8());
}

void RoadmapFiles::askTicks()
{
    const QString path =
        QFileDialog::getOpenFileName(frontOf(m_window), tr("Read ticks from a task list"),
                                     QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
                                     tr("Markdown files (*.md);;All files (*)"));
    if (path.isEmpty())
        return;
    const Result<QByteArray> bytes = bytesOf(path);
    if (!bytes)
        return tell(bytes.problem());
    const Result<TaskListTicks> ticks = ticksIn(QString::fromUtf8(bytes.value()), m_roadmap.roadmap());
    if (!ticks)
        return tell(ticks.problem());
    if (!ticks.value().marks.empty())
        m_commands.markSteps(ticks.value().marks, m_roadmap.today());
    tellTicks(ticks.value());
}

void RoadmapFiles::tellTicks(const TaskListTicks &ticks)
{
    const auto changed = static_cast<int>(ticks.marks.size());
    const auto others = static_cast<int>(ticks.unknown.size()) + static_cast<int>(ticks.refused.size());
    QString text = changed > 0 ? tr("%Ln step(s) marked as the task list says. Undo takes that back.", nullptr, changed)
                               : tr("The task list says nothing new.");
    if (others > 0)
        //: %1 is the sentence before
        text = tr("%1 %Ln line(s) of it could not be used.", nullptr, others).arg(text);
    m_window.showMessage(others > 0 ? StateMark::Note : StateMark::Done, text);
}

void RoadmapFiles::askReport(ReportPart part)
{
    const QString path =
        askSaveName(part == ReportPart::Week ? tr("Write this week as PDF") : tr("Write the report as PDF"),
                    QStringLiteral("pdf"), tr("PDF files (*.pdf)"));
    if (path.isEmpty())
        return;
    const Result<ReportExport::Written> written = ReportExport::writePdf(path, contents(), part);
    if (!written)
        return tell(written.problem());
    m_window.showMessage(StateMark::Done, tr("Written: %1").arg(QDir::toNativeSeparators(path)));
}

void RoadmapFiles::print(ReportPart part)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageLayout(reportPageOn(paperFor(QLocale())));
    printer.setDocName(m_roadmap.plan().state().profile.name);
    QPrintDialog dialog(&printer, frontOf(m_window));
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (!ReportPainter(contents(), part, printer.pageLayout()).paint(printer))
        tell({tr("The printer did not take the pages. Nothing of the plan has changed. Look at the printer, then print "
                 "again."),
              {}});
}

ReportContents RoadmapFiles::contents() const
{
    const Roadmap &roadmap = m_roadmap.roadmap();
    const Forecast *known = m_roadmap.forecast();
    return reportContents(m_roadmap.plan().state(), m_roadmap.catalogue(), roadmap,
                          known ? *known : forecastOf(roadmap, UsualSeed));
}

} // namespace Cairn

// SPDX-License-Identifier: GPL-3.0-or-later
// Makes a picture of every page of the program, with the sample learner, and the learner's plan as PDF, into a folder:
// light, dark, 200 %, and every language that the program speaks.
#include "commands/newsample.h"
#include "exchange/reportexport.h"
#include "startup/catalogueloading.h"
#include "startup/languages.h"
#include "startup/program.h"
#include "views/aboutdialog.h"
#include "views/foldingsplitter.h"
#include "views/openingproblempage.h"
#include "views/payfigurepane.h"
#include "views/paytable.h"
#include "views/resourcedialog.h"
#include "views/salarypage.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QEventLoop>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdio>
#include <utility>
#include <vector>

namespace Cairn {

namespace {

constexpr QSize WindowSize(1360, 850);

/** One way the pages are shown. */
struct Look
{
    QString name;
    ColourScheme scheme;
    int textPercent;
    QString language;
};

const QString English = QStringLiteral("en");

std::vector<Look> looks()
{
    std::vector<Look> all{{QStringLiteral("light"), ColourScheme::Light, 100, English},
                          {QStringLiteral("dark"), ColourScheme::Dark, 100, English},
                          {QStringLiteral("200"), ColourScheme::Light, 200, English}};
    for (const QString &code : Languages().codes()) {
        if (code != English)
            all.push_back({code, ColourScheme::Light, 100, code});
    }
    return all;
}

/** Lets the program do what it has to do: disk, layout, paint. */
void settle()
{
    constexpr int Milliseconds = 150;
    QEventLoop loop;
    QTimer::singleShot(Milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

class Shots final
{
public:
    Shots(QApplication &application, const QDir &folder) : m_application(application), m_folder(folder) {}

    /** Those of the given names; all where none is given. */
    bool takeAll(const CatalogueContents &contents, const QStringList &names)
    {
        for (const Look &look : looks()) {
            if (names.isEmpty() || names.contains(look.name))
                take(look, contents);
        }
        return m_good;
    }

private:
    void take(const Look &look, const CatalogueContents &contents)
    {
        QTemporaryDir place;
        Program program(m_application, CatalogueLoading(contents),
                        {WorkspaceFolder(place.filePath(QStringLiteral("workspace"))),
                         place.filePath(QStringLiteral("settings.ini"))});
        program.preferences().setColourScheme(look.scheme);
        program.preferences().setTextPercent(look.textPercent);
        program.start();
        program.preferences().setLanguage(look.language);
        settle();
        save(program, "first-run", look);
        program.commands().addLearner(newSample(program.catalogue(), QDate::currentDate()));
        settle();
        saveReport(program, look);
        for (const char *page : {"home", "roles", "skills", "roadmap", "help", "settings"}) {
            program.window().showPage(QString::fromLatin1(page));
            settle();
            save(program, page, look);
        }
        saveSalary(program, look);
        saveCompare(program, look);
        saveAdvert(program, look);
        program.window().showSubject(FoundKind::Resource, QStringLiteral("project_spam_budget"));
        settle();
        save(*program.window().findChild<ResourceDialog *>(), "brief", look);
        program.window().findChild<ResourceDialog *>()->close();
        saveAbout(program, look);
        program.window().showInstead(problemPage(program.theme()));
        settle();
        save(program, "opening-problem", look);
    }

    /** Each part of the salary page; the last with the sources of a figure. */
    void saveSalary(Program &program, const Look &look)
    {
        program.window().showPage(QStringLiteral("salary"));
        PayBackAssumptions assumptions;
        assumptions.presentPay = 68'000;
        assumptions.fees = 640;
        assumptions.payGivenUp = 3'600;
        assumptions.otherCost = 90'000;
        assumptions.otherMonths = 24;
        program.commands().setPayBack(assumptions);
        auto *tabs = program.window().findChild<SalaryPage *>()->findChild<QTabBar *>();
        const QStringList names{
            QStringLiteral("salary"),       QStringLiteral("salary-places"), QStringLiteral("salary-industries"),
            QStringLiteral("salary-years"), QStringLiteral("salary-sizes"),  QStringLiteral("salary-payback")};
        for (int at = 0; at < names.size(); ++at) {
            tabs->setCurrentIndex(at);
            settle();
            save(program, qPrintable(names[at]), look);
        }
        tabs->setCurrentIndex(0);
        auto *table = program.window().findChild<PayTable *>();
        table->setCurrentIndex(table->model()->index(2, 0));
        static_cast<FoldingSplitter *>(program.window().findChild<PayFigurePane *>()->parentWidget())->openPane();
        settle();
        save(program, "salary-sources", look);
    }

    /** Three roles side by side, and how the target grows. */
    void saveCompare(Program &program, const Look &look)
    {
        program.commands().considerRoles({RoleId(QStringLiteral("ml_engineer")),
                                          RoleId(QStringLiteral("data_scientist")),
                                          RoleId(QStringLiteral("mlops_engineer"))});
        program.window().showPage(QStringLiteral("compare"));
        settle();
        save(program, "compare", look);
        program.window().showOnPage(QStringLiteral("compare"), QStringLiteral("data_scientist"));
        settle();
        save(program, "compare-growth", look);
    }

    /** An advertisement that was read and kept. */
    void saveAdvert(Program &program, const Look &look)
    {
        program.window().showPage(QStringLiteral("adverts"));
        settle();
        save(program, "adverts-empty", look);
        KeptAdvert advert;
        advert.title = QStringLiteral("Machine Learning Engineer, Examplia");
        advert.text = QStringLiteral(
            "Machine Learning Engineer\n\nWe build forecasts for small shops.\n\nYour profile\n"
            "- Very good Python and SQL\n- You have trained models with PyTorch or scikit-learn\n"
            "- Docker and Git are part of your day\n\nNice to have\n- Kubernetes, Airflow or another scheduler\n"
            "- Experience with MLflow\n\nWe also use Zephyrus for our dashboards.\n");
        advert.keptOn = QDate::currentDate();
        advert.outcome = AdvertOutcome::Applied;
        advert.outcomeOn = QDate::currentDate();
        const AdvertId id = program.commands().keepAdvert(advert);
        settle();
        program.window().showOnPage(QStringLiteral("adverts"), id.text());
        settle();
        save(program, "adverts", look);
    }

    /** Each part of what the program says about itself. */
    void saveAbout(Program &program, const Look &look)
    {
        for (QAction *action : program.window().findChildren<QAction *>()) {
            if (action->menuRole() == QAction::AboutRole)
                action->trigger();
        }
        auto *about = program.window().findChild<AboutDialog *>();
        const std::vector<std::pair<AboutDialog::Part, const char *>> parts{
            {AboutDialog::Part::Program, "about"},
            {AboutDialog::Part::Licence, "about-licence"},
            {AboutDialog::Part::Libraries, "about-libraries"},
            {AboutDialog::Part::Sources, "about-sources"}};
        for (const auto &[part, name] : parts) {
            about->showPart(part);
            settle();
            save(*about, name, look);
        }
        about->close();
    }

    /** The plan of the sample learner as the program writes it for people. */
    void saveReport(const Program &program, const Look &look)
    {
        const PlanState &state = program.plan().state();
        const Roadmap roadmap = roadmapOf(state, program.catalogue(), QDate::currentDate());
        const ReportContents contents =
            reportContents(state, program.catalogue(), roadmap, forecastOf(roadmap, UsualSeed));
        const QString file = m_folder.filePath(QStringLiteral("plan-%1.pdf").arg(look.name));
        const auto written = ReportExport::writePdf(file, contents, ReportPart::Whole);
        std::printf("%s%s\n", qPrintable(file), written ? "" : " could not be written");
        m_good = m_good && written.ok();
    }

    void save(Program &program, const char *page, const Look &look)
    {
        program.window().resize(WindowSize);
        settle();
        save(program.window(), page, look);
    }

    void save(QWidget &shown, const char *name, const Look &look)
    {
        const QString file = m_folder.filePath(QStringLiteral("%1-%2.png").arg(QString::fromLatin1(name), look.name));
        const bool saved = shown.grab().save(file);
        std::printf("%s%s\n", qPrintable(file), saved ? "" : " could not be written");
        m_good = m_good && saved;
    }

    static OpeningProblemPage *problemPage(const Theme &theme)
    {
        OpeningProblem problem;
        problem.trouble = OpeningTrouble::Damaged;
        problem.file = QStringLiteral("/home/student/.local/share/CareerCairn/workspace/workspace.cairndb");
        problem.details = QStringLiteral("database disk image is malformed");
        SafetyCopy copy;
        copy.file = QStringLiteral("copies/workspace-20260108T093200000Z.cairndb");
        copy.takenAt = QDateTime(QDate(2026, 1, 8), QTime(9, 32), Qt::UTC);
        copy.bytes = 217088;
        copy.learners = 1;
        copy.changes = 214;
        copy.checked = true;
        problem.newestCopy = copy;
        auto *page = new OpeningProblemPage(theme);
        page->setProblem(problem);
        return page;
    }

    QApplication &m_application;
    QDir m_folder;
    bool m_good = true;
};

} // namespace

} // namespace Cairn

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 2) {
        std::fprintf(stderr, "usage: careercairn-shots DIR [LOOK...]\n");
        return 2;
    }
    QDir folder(arguments.at(1));
    if (!folder.mkpath(QStringLiteral("."))) {
        std::fprintf(stderr, "The folder %s could not be made.\n", qPrintable(folder.path()));
        return 1;
    }
    QApplication::setApplicationName(QStringLiteral("CareerCairn"));
    QApplication::setApplicationDisplayName(QStringLiteral("Career Cairn"));
    Cairn::Shots shots(application, folder);
    return shots.takeAll(Cairn::CatalogueLoading().take(), arguments.mid(2)) ? 0 : 1;
}

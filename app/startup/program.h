// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogueindex.h"
#include "commands/plancommands.h"
#include "domain/catalogue.h"
#include "startup/catalogueloading.h"
#include "startup/languages.h"
#include "startup/openedfiles.h"
#include "startup/programoptions.h"
#include "startup/raiserequests.h"
#include "storage/threadedplanstore.h"
#include "views/mainwindow.h"
#include "views/offeredlanguage.h"
#include "views/openingchoice.h"
#include "views/preferences.h"
#include "views/theme.h"

#include <QPointer>
#include <QSettings>
#include <QTimer>

#include <memory>

class QApplication;

namespace Cairn {

class FirstRunPage;
class ComparePages;
class SalaryPages;
class SettingsPage;

/** Builds every object once and connects the rooms: the only place that knows them all. */
class Program final : public QObject
{
    Q_OBJECT

public:
    Program(QApplication &application, CatalogueLoading catalogue, ProgramOptions options);
    ~Program() override;

    /** Shows the window at once; what stands in it and the workspace follow after its first paint. */
    void start();

    MainWindow &window() { return *m_window; }
    Theme &theme() { return m_theme; }
    Preferences &preferences() { return m_preferences; }
    PlanCommands &commands() { return m_commands; }
    const OpenPlan &plan() const { return m_plan; }
    const LearnerRegister &learners() const { return m_learners; }
    const Catalogue &catalogue() const { return m_catalogue; }

signals:
    /** The workspace is open and its learners are known, or the page that says why not is shown. */
    void ready();

private:
    void connectDoor();
    void connectPreferences();
    void makeWindow();
    void fillWindow();
    void goOn();
    void addPages();
    Page *makeRolesPage();
    Page *makeSkillsPage();
    Page *makeSettingsPage();
    void speak(const QString &code);
    void translateCatalogue(const QString &spoken);

    void openWorkspace(WorkspaceOpening::Lock lock);
    void workspaceOpened();
    void workspaceRefused(const OpeningProblem &problem);
    void actOn(OpeningChoice choice, const OpeningProblem &problem);
    void openAfter(const Result<void> &prepared);
    void openFile(const QString &file);
    void chooseFolder();
    void showLearners();
    void takeCopyOfTheDay();
    void showCopies();

    void showFirstRun();
    void firstRunFinished(const NewLearner &learner, PlanUser user);
    void addSample();
    void askNewLearner();
    void askEditLearner();
    void raise();
    void finishSaving();

    void tellPolicyProblems();

    std::vector<OfferedLanguage> offeredLanguages() const;

    QApplication &m_application;
    ProgramOptions m_options;
    QSettings m_settings;
    Languages m_languages;
    Preferences m_preferences;
    CatalogueLoading m_loading;
    CatalogueContents m_contents; ///< as shipped, in English
    Catalogue m_catalogue;        ///< in the person's language
    std::unique_ptr<CatalogueIndex> m_index;
    Theme m_theme;
    OpenPlan m_plan;
    LearnerRegister m_learners;
    ThreadedPlanStore m_store;
    PlanCommands m_commands;
    OpenedFiles m_openedFiles;
    QTimer m_copies; ///< when to look whether the day has its safety copy
    std::unique_ptr<RaiseRequests> m_raiseRequests;
    std::unique_ptr<MainWindow> m_window;
    QPointer<FirstRunPage> m_firstRun;
    QPointer<SettingsPage> m_settingsPage;
    SalaryPages *m_salary = nullptr;   ///< belongs to the window
    ComparePages *m_compare = nullptr; ///< belongs to the window
    bool m_started = false;
    bool m_workspaceOpen = false;
    bool m_problemShown = false;
};

} // namespace Cairn

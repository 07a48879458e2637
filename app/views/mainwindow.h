// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/finder.h"
#include "domain/ids.h"
#include "domain/result.h"
#include "domain/usedlibrary.h"
#include "models/findmodel.h"
#include "views/menuplace.h"
#include "views/paintparts.h"

#include <QMainWindow>
#include <QPointer>

#include <array>
#include <functional>
#include <utility>
#include <vector>

class QActionGroup;
class QSettings;
class QStackedWidget;

namespace Cairn {

class Catalogue;
class FindPopup;
class LearnerActions;
class LearnerRegister;
class MessageBar;
class OpenPlan;
class Page;
class PlanCommands;
class Rail;
class StatusLine;
class TargetActions;
class Theme;
class TopBar;

/**
 * The window around the pages: menus, top bar, rail, messages, status line and search. It knows pages by their
 * ids only; what stands on them, and the dialogs about learners, are left to others.
 */
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(const Theme &theme, const Catalogue &catalogue, const OpenPlan &plan, LearnerRegister &learners,
               PlanCommands &commands, QSettings &settings, QWidget *parent = nullptr);
    ~MainWindow() override;

    /** Puts everything into the window, which shows only its skeleton until then. To be called once. */
    void build(const Finder &finder);

    /**
     * The page is made when it is shown for the first time, and becomes a child of the window. The ids "help" and
     * "settings" stand at the foot of the rail.
     */
    void addPage(const QString &id, const QString &title, const QString &iconName, std::function<Page *()> make);
    /** The page that was shown last time, or the first; to be called when all pages were added. */
    void showFirstPage();
    void showPage(const QString &id);
    /** Goes to the page of a role or a skill and shows it there; something to learn from has its own dialog. */
    void showSubject(FoundKind kind, const QString &id);
    /** Goes to a page and has it show one of its subjects. */
    void showOnPage(const QString &pageId, const QString &subject);
    QString shownPage() const;

    /** Shows one widget in place of everything between menu bar and status line, and owns it. */
    void showInstead(QWidget *widget);
    /** Back to the pages; what was shown instead is deleted. */
    void showPages();
    /** Gives the widget shown instead away and goes back to the pages; null where there is none. */
    QWidget *takeInstead();

    /** A message above the page; it stays until it is closed or the next one comes. */
    void showMessage(StateMark mark, const QString &text, const QString &actionText = {},
                     std::function<void()> action = {});
    void setWorkspaceName(const QString &name);
    /** What names the libraries that the program is built on, when a person asks. */
    void setLibraries(std::function<std::vector<UsedLibrary>()> libraries) { m_libraries = std::move(libraries); }
    /** One more command; it is found by the search as well. */
    void addCommand(MenuPlace place, QAction *action);
    /** Commands that stand in no menu, and are found by the search when words of theirs are typed; asked each time. */
    void setFindable(std::function<std::vector<QAction *>()> commands);

    /** Keeps place and size of the window, the page, and what each page wants to find again. */
    void rememberPlaces();

signals:
    void skeletonPainted();
    void newLearnerWanted();
    void editLearnerWanted();
    void handbookWanted();
    /** By their ids, see ExplainedNumber; those of the shown page where a person asked for them all. */
    void numbersWanted(const QStringList &numbers);

protected:
    bool event(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    // The pages that the window itself sends people to.
    inline static const QString RolesId = QStringLiteral("roles");
    inline static const QString SkillsId = QStringLiteral("skills");
    inline static const QString RoadmapId = QStringLiteral("roadmap");
    inline static const QString HelpId = QStringLiteral("help");
    inline static const QString SettingsId = QStringLiteral("settings");

    struct Entry
    {
        QString id;
        std::function<Page *()> make;
        Page *page = nullptr; ///< null until it is shown for the first time
        QAction *action = nullptr;
    };

    void buildMenus();
    void buildFileAndEditMenus();
    void buildViewMenu();
    void buildLearnerMenus();
    void buildHelpMenu();
    void buildBody();
    void connectPlan();
    QMenu *menu(MenuPlace place) const { return m_menus[static_cast<size_t>(place)]; }

    Entry *entryOf(const QString &id);
    Page *pageOf(Entry &entry);
    void goTo(const QString &id);
    void focusPage();
    void stepAreas(int step);
    void refreshHistory();
    void refreshPlan();
    void refreshSampleNote();
    void refreshEnabled();
    void tellRefused(const Problem &problem);

    void openFind();
    void showResource(const ResourceId &id);
    void addToRoadmap(const ResourceId &id);
    /** A command that the search can carry out. */
    struct Reachable
    {
        FindModel::Command shown;
        std::function<void()> carryOut;
    };

    void addMenuCommands(std::vector<Reachable> &commands) const;
    void addPageCommands(std::vector<Reachable> &commands) const;
    void addFindable(std::vector<Reachable> &commands) const;
    static Reachable reachable(QAction &action, FindModel::Listing listing);
    void askErase();
    void showShortcuts();
    void showHelp(const QString &subject);
    void showAbout();

    const Theme &m_theme;
    const Catalogue &m_catalogue;
    const OpenPlan &m_plan;
    LearnerRegister &m_learners;
    PlanCommands &m_commands;
    QSettings &m_settings;

    std::array<QMenu *, MenuPlaceCount> m_menus{};
    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
    QAction *m_find = nullptr;
    QAction *m_handbook = nullptr;
    QAction *m_numbers = nullptr;
    QAction *m_helpQuestions = nullptr;
    QAction *m_helpSources = nullptr;
    QAction *m_afterPages = nullptr;
    QAction *m_beforeQuit = nullptr; ///< what comes to the file menu stands above it
    QActionGroup *m_pageActions = nullptr;
    LearnerActions *m_learnerActions = nullptr;
    TargetActions *m_targetActions = nullptr;

    TopBar *m_topBar = nullptr;
    Rail *m_rail = nullptr;
    MessageBar *m_message = nullptr;
    MessageBar *m_sampleNote = nullptr;
    QStackedWidget *m_stack = nullptr;
    StatusLine *m_status = nullptr;
    FindPopup *m_findPopup = nullptr;

    std::vector<Entry> m_entries;
    std::vector<Reachable> m_found;
    std::function<std::vector<QAction *>()> m_findable;
    std::function<std::vector<UsedLibrary>()> m_libraries;
    QPointer<QWidget> m_instead;
};

} // namespace Cairn

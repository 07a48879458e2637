// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/finder.h"
#include "domain/result.h"
#include "models/findmodel.h"
#include "views/menuplace.h"
#include "views/paintparts.h"

#include <QMainWindow>
#include <QPointer>

#include <array>
#include <functional>
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
               PlanCommands &commands, const Finder &finder, QSettings &settings, QWidget *parent = nullptr);
    ~MainWindow() override;

    /** The page becomes a child of the window. The id "settings" stands at the foot of the rail. */
    void addPage(const QString &id, const QString &title, const QString &iconName, QWidget *page);
    void showPage(const QString &id);
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
    /** One more command; it is found by the search as well. */
    void addCommand(MenuPlace menu, QAction *action);

    /** Keeps place and size of the window, the page, and what each page wants to find again. */
    void rememberPlaces();

signals:
    void newLearnerWanted();
    void editLearnerWanted();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    // The pages that the window itself sends people to.
    inline static const QString RolesId = QStringLiteral("roles");
    inline static const QString SkillsId = QStringLiteral("skills");
    inline static const QString SettingsId = QStringLiteral("settings");

    struct Entry
    {
        QString id;
        QWidget *page;
        QAction *action;
    };

    void buildMenus();
    void buildFileAndEditMenus();
    void buildViewMenu();
    void buildLearnerMenus();
    void buildHelpMenu();
    void buildBody();
    void connectPlan();
    QMenu *menu(MenuPlace place) const { return m_menus[static_cast<size_t>(place)]; }

    const Entry *entryOf(const QString &id) const;
    void goTo(const QString &id);
    void focusPage();
    void stepAreas(int step);
    void refreshHistory();
    void refreshPlan();
    void refreshSampleNote();
    void refreshEnabled();
    void tellRefused(const Problem &problem);

    void openFind();
    std::vector<QPointer<QAction>> reachableActions() const;
    static std::vector<FindModel::Command> commandsFrom(const std::vector<QPointer<QAction>> &actions);
    void showSubject(FoundKind kind, const QString &id);
    void askErase();
    void showShortcuts();
    void showSources();
    void showAbout();

    const Theme &m_theme;
    const Catalogue &m_catalogue;
    const OpenPlan &m_plan;
    PlanCommands &m_commands;
    QSettings &m_settings;

    std::array<QMenu *, MenuPlaceCount> m_menus{};
    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
    QAction *m_find = nullptr;
    QAction *m_afterPages = nullptr;
    QActionGroup *m_pageActions;
    LearnerActions *m_learnerActions;
    TargetActions *m_targetActions;

    TopBar *m_topBar;
    Rail *m_rail;
    MessageBar *m_message;
    MessageBar *m_sampleNote;
    QStackedWidget *m_stack;
    StatusLine *m_status;
    FindPopup *m_findPopup;

    std::vector<Entry> m_entries;
    std::vector<QPointer<QAction>> m_found;
    QPointer<QWidget> m_instead;
};

} // namespace Cairn

// SPDX-License-Identifier: GPL-3.0-or-later
#include "busyplan.h"
#include "programscenes.h"
#include "scenewalk.h"

#include "startup/salarypages.h"
#include "views/advertpage.h"
#include "views/comparebar.h"
#include "views/comparepage.h"
#include "views/filterfield.h"
#include "views/findpopup.h"
#include "views/firstrunpage.h"
#include "views/foldingsplitter.h"
#include "views/helppage.h"
#include "views/helppartswitch.h"
#include "views/openingproblempage.h"
#include "views/payfigurepane.h"
#include "views/paytable.h"
#include "views/rolefilterbar.h"
#include "views/roleformswitch.h"
#include "views/rolelistview.h"
#include "views/rolespage.h"
#include "views/salarypage.h"
#include "views/skillfilterbar.h"
#include "views/skillspage.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QLineEdit>
#include <QTabBar>
#include <QTest>
#include <QTimer>

namespace Cairn {

namespace {

const QString Nowhere = QStringLiteral("@@@");

void firstRun(OpenProgram &program, const Look &look)
{
    const auto &page = the<FirstRunPage>(program->window());
    constexpr int Steps = 3;
    for (int step = 1; step <= Steps; ++step) {
        lookAtWindow(program, look, QStringLiteral("step %1").arg(step));
        for (QPushButton *button : page.findChildren<QPushButton *>()) {
            if (step < Steps && button->property("role") == QLatin1String("primary") && button->isVisible())
                button->click();
        }
    }
}

void roles(OpenProgram &program, const Look &look)
{
    lookAtPage(program, look, QStringLiteral("roles"));
    const auto &page = the<RolesPage>(program->window());
    chooseSegment(the<SegmentSwitch>(the<RoleFormSwitch>(page)), 1);
    lookAtWindow(program, look, QStringLiteral("list"));
    the<RoleFilterBar>(page).setText(Nowhere);
    lookAtWindow(program, look, QStringLiteral("nothing found"));
}

void roleMenu(OpenProgram &program, const Look &look)
{
    program->window().showPage(QStringLiteral("roles"));
    settle(program);
    auto &list = the<RoleListView>(program->window());
    QTimer::singleShot(0, &list, [&look] {
        QWidget *menu = QApplication::activePopupWidget();
        look(*menu, QStringLiteral("menu of a role"));
        menu->close();
    });
    const QPoint place = list.visualRect(list.model()->index(0, 0)).center();
    QContextMenuEvent asked(QContextMenuEvent::Mouse, place, list.viewport()->mapToGlobal(place));
    QApplication::sendEvent(list.viewport(), &asked);
}

void skills(OpenProgram &program, const Look &look)
{
    lookAtPage(program, look, QStringLiteral("skills"));
    program->window().showSubject(FoundKind::Skill, QStringLiteral("python"));
    lookAtWindow(program, look, QStringLiteral("talking point"));
    program->window().showSubject(FoundKind::Skill, program->plan().state().ownSkills.constBegin()->id.text());
    lookAtWindow(program, look, QStringLiteral("own skill"));
    the<SkillFilterBar>(program->window()).setText(Nowhere);
    lookAtWindow(program, look, QStringLiteral("nothing found"));
}

/** The tables are read on a thread of their own, the first time that they are needed. */
void waitForPay(OpenProgram &program)
{
    LivePay &pay = program->window().findChild<SalaryPages *>()->pay();
    (void)QTest::qWaitFor([&pay] { return pay.isLoaded(); }, 20'000);
}

void salary(OpenProgram &program, const Look &look)
{
    program->window().showPage(QStringLiteral("salary"));
    waitForPay(program);
    auto &tabs = the<QTabBar>(the<SalaryPage>(program->window()));
    for (int part = 0; part < tabs.count(); ++part) {
        tabs.setCurrentIndex(part);
        lookAtWindow(program, look, QStringLiteral("part %1").arg(part));
    }
}

void sourcesOfPay(OpenProgram &program, const Look &look)
{
    program->window().showPage(QStringLiteral("salary"));
    waitForPay(program);
    settle(program);
    the<PayTable>(program->window()).selectRow(2);
    static_cast<FoldingSplitter *>(the<PayFigurePane>(program->window()).parentWidget())->openPane();
    lookAtWindow(program, look);
    lookAtMenus(the<SalaryPage>(program->window()), look);
}

void compare(OpenProgram &program, const Look &look)
{
    program->window().showPage(QStringLiteral("compare"));
    waitForPay(program);
    lookAtWindow(program, look);
    program->window().showOnPage(QStringLiteral("compare"), QStringLiteral("data_scientist"));
    lookAtWindow(program, look, QStringLiteral("growth"));
    const auto switches = the<CompareBar>(program->window()).findChildren<SegmentSwitch *>();
    for (SegmentSwitch *segments : switches) {
        if (segments->isVisible())
            chooseSegment(*segments, 1);
    }
    lookAtWindow(program, look, QStringLiteral("moves"));
    chooseSegment(*switches.first(), 2);
    lookAtWindow(program, look, QStringLiteral("next hours"));
    program->commands().considerRoles({});
    chooseSegment(*switches.first(), 0);
    lookAtWindow(program, look, QStringLiteral("nothing to compare"));
}

void adverts(OpenProgram &program, const Look &look)
{
    lookAtPage(program, look, QStringLiteral("adverts"));
    const auto &kept = program->plan().state().adverts;
    program->window().showOnPage(QStringLiteral("adverts"), kept.constBegin()->id.text());
    lookAtWindow(program, look, QStringLiteral("kept"));
    for (const auto &advert : kept)
        program->commands().removeAdvert(advert.id);
    lookAtWindow(program, look, QStringLiteral("none"));
}

void help(OpenProgram &program, const Look &look)
{
    program->window().showPage(QStringLiteral("help"));
    const auto &page = the<HelpPage>(program->window());
    const auto &parts = the<SegmentSwitch>(the<HelpPartSwitch>(page));
    for (int part = 0; part < parts.findChildren<QPushButton *>().size(); ++part) {
        chooseSegment(parts, part);
        lookAtWindow(program, look, QStringLiteral("part %1").arg(part));
    }
    the<FilterField>(page).setText(Nowhere);
    lookAtWindow(program, look, QStringLiteral("nothing found"));
}

void settings(OpenProgram &program, const Look &look)
{
    lookAtPage(program, look, QStringLiteral("settings"));
}

void search(OpenProgram &program, const Look &look)
{
    program->window().showPage(QStringLiteral("home"));
    for (const QString &text : {QString(), program->catalogue().skills().front().title.mid(1, 2), Nowhere}) {
        for (QAction *action : program->window().findChildren<QAction *>()) {
            if (action->shortcut() == QKeySequence(QStringLiteral("Ctrl+K")))
                action->trigger();
        }
        the<FindPopup>(program->window()).field()->setText(text);
        lookAtWindow(program, look, u'"' + text + u'"');
    }
}

void openingProblems(OpenProgram &program, const Look &look)
{
    for (int trouble = 0; trouble <= static_cast<int>(OpeningTrouble::Other); ++trouble) {
        OpeningProblem problem;
        problem.trouble = static_cast<OpeningTrouble>(trouble);
        problem.file = QStringLiteral("/~/1.2");
        SafetyCopy copy;
        copy.file = QStringLiteral("/~/1.1");
        copy.takenAt = QDateTime(QDate(2026, 1, 8), QTime(9, 32), Qt::UTC);
        copy.bytes = 217088;
        copy.learners = 1;
        copy.changes = 214;
        copy.checked = true;
        problem.newestCopy = copy;
        auto *page = new OpeningProblemPage(program->theme());
        page->setProblem(problem);
        program->window().showInstead(page);
        lookAtWindow(program, look, QStringLiteral("trouble %1").arg(trouble));
    }
}

void menus(OpenProgram &program, const Look &look)
{
    for (const char *page : {"home", "roles", "compare", "skills", "salary", "roadmap", "adverts", "help", "settings"})
        program->window().showPage(QString::fromLatin1(page));
    settle(program);
    lookAtMenus(program->window(), look);
}

} // namespace

std::vector<ProgramScene> pageScenes()
{
    using Plan = ProgramScene::Plan;
    return {{"first run", Plan::None, firstRun},
            {"roles", Plan::Busy, roles},
            {"menu of a role", Plan::Busy, roleMenu},
            {"skills", Plan::Busy, skills},
            {"salary", Plan::Busy, salary},
            {"sources of pay", Plan::Busy, sourcesOfPay},
            {"compare", Plan::Busy, compare},
            {"adverts", Plan::Busy, adverts},
            {"help", Plan::Busy, help},
            {"settings", Plan::Busy, settings},
            {"search", Plan::Busy, search},
            {"opening problems", Plan::None, openingProblems},
            {"menus", Plan::Busy, menus}};
}

} // namespace Cairn

// SPDX-License-Identifier: GPL-3.0-or-later
#include "busyplan.h"
#include "programscenes.h"
#include "pseudolanguage.h"
#include "scenewalk.h"

#include "domain/payrolenames.h"
#include "exchange/payimportpreview.h"
#include "models/liveroadmap.h"
#include "startup/roadmappages.h"
#include "views/aboutdialog.h"
#include "views/adverttext.h"
#include "views/cvdialog.h"
#include "views/cvlevelstable.h"
#include "views/dayoffdialog.h"
#include "views/erasequestion.h"
#include "views/evidencedialog.h"
#include "views/interestsdialog.h"
#include "views/learnerdialog.h"
#include "views/nameskilldialog.h"
#include "views/payimportdialog.h"
#include "views/roadmapdialogs.h"
#include "views/shortcutsdialog.h"
#include "views/skilldialogs.h"
#include "views/skillspage.h"
#include "views/whatifdialog.h"

#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QMenuBar>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>

namespace Cairn {

namespace {

const LiveRoadmap &liveIn(OpenProgram &program)
{
    return the<RoadmapPages>(program->window()).roadmap();
}

/** Looks at the dialog that was opened last, and closes it. */
void lookAtOpened(OpenProgram &program, const Look &look, const QString &where)
{
    settle(program);
    QDialog *dialog = nullptr;
    for (QDialog *each : program->window().findChildren<QDialog *>()) {
        if (each->isVisible())
            dialog = each;
    }
    if (!dialog)
        qFatal("No dialog was opened: %s.", qPrintable(where));
    look(*dialog, where);
    delete dialog;
}

void lookAtAbout(OpenProgram &program, const Look &look)
{
    auto &dialog = the<AboutDialog>(program->window());
    auto &tabs = the<QTabBar>(dialog);
    for (int part = 0; part < tabs.count(); ++part) {
        tabs.setCurrentIndex(part);
        settle(program);
        look(dialog, QStringLiteral("about, part %1").arg(part));
    }
    delete &dialog;
}

void ofTheWindow(OpenProgram &program, const Look &look)
{
    auto &window = program->window();
    for (QAction *action : window.findChildren<QAction *>()) {
        if (action->menuRole() == QAction::AboutRole)
            action->trigger();
    }
    lookAtAbout(program, look);
    ShortcutsDialog shortcuts(program->theme(), window.menuBar()->findChildren<QMenu *>(), &window);
    shortcuts.open();
    lookAtDialog(program, look, shortcuts, QStringLiteral("shortcuts"));
    shortcuts.close();
    LearnerDialog added(program->theme(), LearnerDialog::Purpose::New, &window);
    added.open();
    lookAtDialog(program, look, added, QStringLiteral("new learner"));
    added.close();
    LearnerDialog changed(program->theme(), LearnerDialog::Purpose::Change, &window);
    changed.setProfile(program->plan().state().profile);
    changed.open();
    lookAtDialog(program, look, changed, QStringLiteral("edit learner"));
    changed.close();
    EraseQuestion erase(program->theme(), program->plan().state().profile.name, &window);
    erase.open();
    lookAtDialog(program, look, erase, QStringLiteral("remove learner"));
}

void ofSkills(OpenProgram &program, const Look &look)
{
    program->window().showPage(QStringLiteral("skills"));
    settle(program);
    auto &dialogs = the<SkillDialogs>(the<SkillsPage>(program->window()));
    dialogs.askEvidence(SkillId(QStringLiteral("python")));
    lookAtOpened(program, look, QStringLiteral("new evidence"));
    for (const Evidence &evidence : program->plan().state().evidence) {
        dialogs.askEvidenceChange(evidence);
        lookAtOpened(program, look, QStringLiteral("evidence %1").arg(codeOf(evidence.kind)));
    }
    dialogs.askOwnSkill(GroupId(QStringLiteral("data")));
    lookAtOpened(program, look, QStringLiteral("own skill"));
    dialogs.askRename(program->plan().state().ownSkills.constBegin()->id);
    lookAtOpened(program, look, QStringLiteral("rename"));
}

void ofTheRoadmap(OpenProgram &program, const Look &look)
{
    program->window().showPage(QStringLiteral("roadmap"));
    settle(program);
    auto &dialogs = the<RoadmapDialogs>(program->window());
    const std::vector<RoadmapStep> steps = liveIn(program).roadmap().steps;
    dialogs.askNewStep(Stage::Build);
    lookAtOpened(program, look, QStringLiteral("new step"));
    for (const RoadmapStep &step : steps) {
        if (!step.isOpen())
            continue;
        dialogs.askChange(step.step.id);
        lookAtOpened(program, look, QStringLiteral("step"));
        dialogs.askSplit(step.step.id);
        lookAtOpened(program, look, QStringLiteral("split"));
        dialogs.askLog(step.step.id);
        lookAtOpened(program, look, QStringLiteral("log of a step"));
        break;
    }
    dialogs.askLog({});
    lookAtOpened(program, look, QStringLiteral("log"));
}

void ofTime(OpenProgram &program, const Look &look)
{
    auto &dialogs = the<RoadmapDialogs>(program->window());
    dialogs.askAvailability();
    lookAtOpened(program, look, QStringLiteral("availability"));
    DayOffDialog dayOff(program->theme(), &program->window());
    dayOff.open();
    lookAtDialog(program, look, dayOff, QStringLiteral("day off"));
    dayOff.close();
    dialogs.askWhatIf();
    settle(program);
    auto &dialog = the<WhatIfDialog>(program->window());
    look(dialog, QStringLiteral("what if"));
    for (QComboBox *combo : dialog.findChildren<QComboBox *>())
        combo->setCurrentIndex(combo->count() - 1);
    lookAtOpened(program, look, QStringLiteral("what if, another role"));
}

void ofResources(OpenProgram &program, const Look &look)
{
    QStringList kinds;
    for (const Resource &resource : program->catalogue().resources()) {
        if (kinds.contains(resource.kind))
            continue;
        kinds.append(resource.kind);
        program->window().showSubject(FoundKind::Resource, resource.id.text());
        lookAtOpened(program, look, resource.kind);
    }
}

void ofInterests(OpenProgram &program, const Look &look)
{
    InterestsDialog dialog(program->theme(), program->catalogue(), program->plan(), program->commands(),
                           &program->window());
    dialog.open();
    lookAtDialog(program, look, dialog, QStringLiteral("interests"));
    dialog.showPart(InterestsDialog::Part::Conditions);
    lookAtDialog(program, look, dialog, QStringLiteral("conditions"));
}

void ofTexts(OpenProgram &program, const Look &look)
{
    const auto noFile = [](const QString &) -> Result<QString> { return QString(); };
    CvDialog cv(program->catalogue(), program->plan(), program->commands(), noFile, program->theme(),
                QDate::currentDate(), &program->window());
    cv.open();
    lookAtDialog(program, look, cv, QStringLiteral("CV"));
    the<AdvertText>(cv).replaceText(someCv(program->catalogue()));
    cv.accept();
    const auto &table = the<CvLevelsTable>(cv);
    (void)QTest::qWaitFor([&table] { return table.isVisible(); });
    lookAtDialog(program, look, cv, QStringLiteral("levels of a CV"));
    cv.close();
    std::vector<SkillChoice> choices;
    for (const Skill &skill : program->catalogue().skills())
        choices.push_back({skill.id, skill.title});
    NameSkillDialog named(program->theme(), inForeignLetters(QStringLiteral("Zephyrus")), choices, &program->window());
    named.open();
    lookAtDialog(program, look, named, QStringLiteral("name a skill"));
}

void ofPay(OpenProgram &program, const Look &look)
{
    const QTemporaryDir folder;
    // What is in the file is of the person who wrote it.
    QFile file(folder.filePath(QStringLiteral("1.csv")));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("The file with pay cannot be written.");
    file.write(inForeignLetters(QStringLiteral("Title;Where;Level;Gross\nShepherd;Earth;high;60000\n"
                                               "Farmer;Earth;low;70000\n"))
                   .toUtf8());
    file.close();
    PayImportDialog dialog(program->theme(), program->catalogue(), file.fileName(), &program->window());
    const Result<PayPreview> preview = previewPay(file.fileName(), PayRoleNames(program->catalogue()));
    if (!preview)
        qFatal("%s", qPrintable(preview.problem().sentence));
    dialog.showPreview(preview.value());
    dialog.open();
    lookAtDialog(program, look, dialog, QStringLiteral("preview"));
    dialog.showProgress(0.4);
    lookAtDialog(program, look, dialog, QStringLiteral("progress"));
    dialog.showOutcome(12, 11, {});
    lookAtDialog(program, look, dialog, QStringLiteral("outcome"));
}

} // namespace

std::vector<ProgramScene> dialogScenes()
{
    using Plan = ProgramScene::Plan;
    return {{"dialogs of the window", Plan::Busy, ofTheWindow},
            {"dialogs of skills", Plan::Busy, ofSkills},
            {"dialogs of the roadmap", Plan::Busy, ofTheRoadmap},
            {"dialogs of time", Plan::Busy, ofTime},
            {"dialogs of resources", Plan::Busy, ofResources},
            {"dialog of interests", Plan::Busy, ofInterests},
            {"dialogs of texts", Plan::Busy, ofTexts},
            {"dialog of pay", Plan::Busy, ofPay}};
}

} // namespace Cairn

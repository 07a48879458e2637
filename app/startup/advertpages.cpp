// SPDX-License-Identifier: GPL-3.0-or-later
#include "startup/advertpages.h"

#include "exchange/textoffile.h"
#include "views/advertpage.h"
#include "views/mainwindow.h"

#include <QFileDialog>
#include <QStandardPaths>

namespace Cairn {

AdvertPages::AdvertPages(const Theme &theme, const Catalogue &catalogue, const OpenPlan &plan, PlanCommands &commands,
                         MainWindow &window)
    : QObject(&window)
    , m_theme(theme)
    , m_catalogue(catalogue)
    , m_plan(plan)
    , m_commands(commands)
    , m_window(window)
{
}

void AdvertPages::addAdverts()
{
    m_window.addPage(QStringLiteral("adverts"), AdvertPage::word(), QStringLiteral("clip"),
                     [this] { return makeAdverts(); });
}

Page *AdvertPages::makeAdverts()
{
    auto *page = new AdvertPage(m_theme, m_catalogue, m_plan, m_commands, textOfFile);
    connect(page, &AdvertPage::fileWanted, this, [this, page] { askFile(*page); });
    connect(page, &AdvertPage::roleActivated, this,
            [this](const RoleId &role) { m_window.showSubject(FoundKind::Role, role.text()); });
    connect(page, &AdvertPage::skillActivated, this,
            [this](const SkillId &skill) { m_window.showSubject(FoundKind::Skill, skill.text()); });
    return page;
}

void AdvertPages::askFile(AdvertPage &page)
{
    const QString path = QFileDialog::getOpenFileName(
        &m_window, tr("Open a job advertisement"), QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
        tr("Texts (*.txt *.md *.html *.htm *.docx *.pdf);;All files (*)"));
    if (!path.isEmpty())
        page.openFile(path);
}

} // namespace Cairn

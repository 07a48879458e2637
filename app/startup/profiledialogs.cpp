// SPDX-License-Identifier: GPL-3.0-or-later
#include "startup/profiledialogs.h"

#include "commands/plancommands.h"
#include "exchange/textoffile.h"
#include "models/liveroadmap.h"
#include "views/cvdialog.h"
#include "views/interestsdialog.h"
#include "views/mainwindow.h"
#include "views/theme.h"

#include <QAction>

namespace Cairn {

ProfileDialogs::ProfileDialogs(const Theme &theme, const LiveRoadmap &roadmap, PlanCommands &commands,
                               MainWindow &window)
    : QObject(&window)
    , m_theme(theme)
    , m_roadmap(roadmap)
    , m_commands(commands)
    , m_window(window)
{
}

void ProfileDialogs::addCommands()
{
    const auto add = [this](const QString &icon, const QString &text) {
        auto *action = new QAction(m_theme.icon(icon), text, &m_window);
        m_window.addCommand(MenuPlace::LearnerMenu, action);
        return action;
    };
    connect(add(QStringLiteral("chat"), tr("Interests and conditions…")), &QAction::triggered, this,
            &ProfileDialogs::askInterests);
    connect(add(QStringLiteral("file"), tr("Read a CV…")), &QAction::triggered, this, &ProfileDialogs::askCv);
}

void ProfileDialogs::askInterests()
{
    if (!m_roadmap.plan().isOpen())
        return;
    InterestsDialog(m_theme, m_roadmap.catalogue(), m_roadmap.plan(), m_commands, &m_window).exec();
}

void ProfileDialogs::askCv()
{
    if (!m_roadmap.plan().isOpen())
        return;
    CvDialog(m_roadmap.catalogue(), m_roadmap.plan(), m_commands, textOfFile, m_theme, m_roadmap.today(), &m_window)
        .exec();
}

} // namespace Cairn

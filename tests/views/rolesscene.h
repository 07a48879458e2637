// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/cataloguereader.h"
#include "commands/plancommands.h"
#include "common/memorystore.h"
#include "models/rolelistmodel.h"
#include "views/rolecardlayout.h"
#include "views/rolelistview.h"
#include "views/rolepane.h"
#include "views/rolespage.h"
#include "views/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>

#include <memory>

namespace Cairn {

/** The shipped catalogue, read once. */
inline const Catalogue &shippedCatalogue()
{
    static const Catalogue catalogue(CatalogueReader::read(CatalogueReader::shippedFolder()).contents);
    return catalogue;
}

/** The roles page over a store in memory and the shipped catalogue, with one learner who knows a little. */
class RolesScene
{
public:
    explicit RolesScene(const Theme &dress, std::optional<Target> target = std::nullopt) : theme(dress)
    {
        NewLearner learner;
        learner.name = QStringLiteral("Amina K.");
        learner.target = target;
        for (const char *skill : {"python", "supervised_learning", "scikit_learn", "git", "statistics", "sql"})
            learner.levels.insert(SkillId(QString::fromLatin1(skill)), Level::Working);
        commands.addLearner(learner);
        page = std::make_unique<RolesPage>(theme, catalogue, plan, commands);
        page->resize(1276, 750);
        page->show();
        page->activateWindow();
    }

    RoleListView &list() const { return *page->findChild<RoleListView *>(); }
    RolePane &pane() const { return page->pane(); }

    QModelIndex rowOf(const RoleId &role) const
    {
        const QAbstractItemModel &model = *list().model();
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.index(row, 0).data(RoleListModel::IdRole).toString() == role.text())
                return model.index(row, 0);
        }
        return {};
    }

    QRect itemOf(const RoleId &role) const
    {
        list().scrollTo(rowOf(role));
        return list().visualRect(rowOf(role));
    }

    RoleCardLayout cardOf(const RoleId &role) const { return {itemOf(role), theme, list().layoutDirection()}; }

    /** A button of the pane that begins with these words and is seen; null where there is none. */
    QPushButton *paneButton(const QString &words) const
    {
        for (QPushButton *each : pane().findChildren<QPushButton *>()) {
            if (each->isVisibleTo(&pane()) && each->text().startsWith(words))
                return each;
        }
        return nullptr;
    }

    /** Whether the pane says this in a label that is seen. */
    bool says(const QString &words) const
    {
        for (const QLabel *each : pane().findChildren<QLabel *>()) {
            if (each->isVisibleTo(&pane()) && each->text().contains(words))
                return true;
        }
        return false;
    }

    const PlanState &state() const { return plan.state(); }

    const Theme &theme;
    const Catalogue &catalogue = shippedCatalogue();
    MemoryStore store;
    OpenPlan plan;
    LearnerRegister learners;
    PlanCommands commands{plan, learners, store};
    std::unique_ptr<RolesPage> page;
};

} // namespace Cairn

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shortcutsdialog.h"

#include "views/actionwords.h"
#include "views/styledlabel.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace Cairn {

ShortcutsDialog::ShortcutsDialog(const Theme &theme, const QList<QMenu *> &menus, QWidget *parent)
    : QDialog(parent)
    , m_list(new QTreeWidget(this))
{
    setWindowTitle(tr("Keyboard shortcuts"));
    auto *title = new StyledLabel(theme, TextStyle::DialogTitle, this);
    title->setText(windowTitle());
    m_list->setHeaderLabels({tr("Command"), tr("Keys")});
    m_list->setAccessibleName(windowTitle());
    m_list->setRootIsDecorated(false);
    m_list->setItemsExpandable(false);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    for (const QMenu *menu : menus)
        addMenu(*menu);
    addLevelKeys();
    m_list->expandAll();
    m_list->setCurrentItem(m_list->topLevelItem(0));
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);

    auto *buttons = new QDialogButtonBox(this);
    auto *close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    close->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(20, 16, 20, 16);
    lines->setSpacing(12);
    lines->addWidget(title);
    lines->addWidget(m_list, 1);
    lines->addWidget(buttons);
    resize(theme.scaled(520), theme.scaled(560));
}

void ShortcutsDialog::addMenu(const QMenu &menu)
{
    auto *group = new QTreeWidgetItem({wordsOfAction(menu.title())});
    for (const QAction *action : menu.actions()) {
        if (action->shortcut().isEmpty())
            continue;
        QString keys;
        for (const QKeySequence &shortcut : action->shortcuts()) {
            const QString each = shortcut.toString(QKeySequence::NativeText);
            //: Two ways of pressing keys for the same command
            keys = keys.isEmpty() ? each : tr("%1 or %2").arg(keys, each);
        }
        const QString said = action->property("foundAs").toString();
        auto *row = new QTreeWidgetItem(group, {said.isEmpty() ? action->iconText() : said, keys});
        if (isRightToLeft())
            row->setText(1, QChar(0x200E) + keys); // names of keys run left to right in every script
    }
    if (group->childCount() == 0) {
        delete group;
        return;
    }
    QFont strong = group->font(0);
    strong.setWeight(QFont::DemiBold);
    group->setFont(0, strong);
    m_list->addTopLevelItem(group);
}

void ShortcutsDialog::addLevelKeys()
{
    auto *group = new QTreeWidgetItem({tr("Level of a skill")});
    QFont strong = group->font(0);
    strong.setWeight(QFont::DemiBold);
    group->setFont(0, strong);
    new QTreeWidgetItem(group, {tr("Set the level"), tr("0 to 4")});
    //: Arrow keys
    new QTreeWidgetItem(group, {tr("One level lower or higher"), tr("Left, Right")});
    const QString lowest = QKeySequence(Qt::SHIFT | Qt::Key_0).toString(QKeySequence::NativeText);
    const QString highest = QKeySequence(Qt::SHIFT | Qt::Key_4).toString(QKeySequence::NativeText);
    //: The first and the last of several keys, e.g. "Shift+0 to Shift+4"
    new QTreeWidgetItem(group, {tr("Set the advisor's level"), tr("%1 to %2").arg(lowest, highest)});
    m_list->addTopLevelItem(group);
}

} // namespace Cairn

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/evidencesection.h"

#include "commands/plancommands.h"
#include "models/evidencelistmodel.h"
#include "views/evidencedelegate.h"
#include "views/flowlayout.h"
#include "views/styledlabel.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QFileInfo>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QListView>
#include <QLocale>
#include <QPushButton>
#include <QToolTip>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace Cairn {

namespace {

constexpr int MostRows = 6; // more of them scroll

QPushButton *smallButton(const Theme &theme, const QString &icon, const QString &text, QWidget *parent)
{
    auto *button = new QPushButton(theme.icon(icon), text, parent);
    button->setProperty("small", true);
    button->setAutoDefault(false);
    return button;
}

} // namespace

EvidenceSection::EvidenceSection(const Theme &theme, const OpenPlan &plan, PlanCommands &commands, QWidget *parent)
    : PaneSection(theme, tr("Evidence"), parent)
    , m_commands(commands)
    , m_model(new EvidenceListModel(plan, this))
    , m_list(new QListView(this))
    , m_empty(new StyledLabel(theme, TextStyle::Secondary, this))
    , m_add(smallButton(theme, QStringLiteral("plus"), tr("Add"), this))
    , m_edit(smallButton(theme, QStringLiteral("note"), tr("Edit"), this))
    , m_remove(smallButton(theme, QStringLiteral("x"), tr("Remove"), this))
    , m_copy(smallButton(theme, QStringLiteral("link"), tr("Copy link"), this))
    , m_folder(smallButton(theme, QStringLiteral("folder"), tr("Show folder"), this))
{
    explainNumbers(QStringLiteral("evidence"));
    m_empty->setText(tr("Nothing yet. A report, a link or a file shows what you can do."));
    m_empty->setWordWrap(true);
    m_empty->setTone(QStringLiteral("caption"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new EvidenceDelegate(theme, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTabKeyNavigation(false);
    m_list->installEventFilter(this);
    m_add->setAccessibleName(tr("Add evidence"));
    m_edit->setAccessibleName(tr("Edit the chosen evidence"));
    m_remove->setAccessibleName(tr("Remove the chosen evidence"));

    auto *actions = new FlowLayout(nullptr, 6);
    actions->setContentsMargins(0, 2, 0, 0);
    for (QPushButton *button : {m_add, m_edit, m_remove, m_copy, m_folder})
        actions->addWidget(button);
    body()->addWidget(m_empty);
    body()->addWidget(m_list);
    body()->addLayout(actions);

    connect(m_add, &QPushButton::clicked, this, &EvidenceSection::additionWanted);
    connect(m_edit, &QPushButton::clicked, this, &EvidenceSection::editCurrent);
    connect(m_remove, &QPushButton::clicked, this, &EvidenceSection::removeCurrent);
    connect(m_copy, &QPushButton::clicked, this, &EvidenceSection::copyReference);
    connect(m_folder, &QPushButton::clicked, this, &EvidenceSection::showFolder);
    connect(m_list, &QListView::activated, this, &EvidenceSection::editCurrent);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &EvidenceSection::showActions);
    connect(m_model, &EvidenceListModel::countChanged, this, &EvidenceSection::showCount);
    connect(m_model, &EvidenceListModel::dataChanged, this, &EvidenceSection::showActions);
    connect(m_model, &EvidenceListModel::dataChanged, this, &EvidenceSection::fitHeight);
    connect(&theme, &Theme::changed, this, &EvidenceSection::fitHeight);
    showCount();
}

void EvidenceSection::showSkill(const SkillId &skill, const QString &title)
{
    m_list->setAccessibleName(tr("Evidence for %1").arg(title));
    m_model->setSkill(skill);
}

void EvidenceSection::showCount()
{
    const int count = m_model->rowCount();
    //: A heading, with how many pieces there are
    setHeading(tr("Evidence (%1)").arg(QLocale().toString(count)));
    m_empty->setVisible(count == 0);
    m_list->setVisible(count > 0);
    fitHeight();
    showActions();
}

void EvidenceSection::fitHeight()
{
    int height = 0;
    for (int row = 0; row < std::min(m_model->rowCount(), MostRows); ++row)
        height += m_list->sizeHintForRow(row);
    m_list->setFixedHeight(height + 2);
}

std::optional<Evidence> EvidenceSection::current() const
{
    return m_model->evidenceAt(m_list->currentIndex());
}

void EvidenceSection::showActions()
{
    const std::optional<Evidence> evidence = current();
    m_edit->setVisible(evidence.has_value());
    m_remove->setVisible(evidence.has_value());
    const bool link = evidence && evidence->kind == EvidenceKind::Link;
    const bool file = evidence && evidence->kind == EvidenceKind::File;
    m_copy->setVisible(link || file);
    m_copy->setText(file ? tr("Copy path") : tr("Copy link"));
    m_folder->setVisible(file);
}

void EvidenceSection::editCurrent()
{
    if (const auto evidence = current())
        emit editWanted(*evidence);
}

void EvidenceSection::removeCurrent()
{
    if (const auto evidence = current())
        m_commands.removeEvidence(evidence->id);
}

void EvidenceSection::copyReference()
{
    const auto evidence = current();
    if (!evidence)
        return;
    QGuiApplication::clipboard()->setText(evidence->reference);
    QToolTip::showText(m_copy->mapToGlobal(m_copy->rect().bottomLeft()), tr("Copied"), m_copy);
}

void EvidenceSection::showFolder()
{
    const auto evidence = current();
    if (!evidence)
        return;
    const QString folder = QFileInfo(evidence->reference).absolutePath();
    if (QFileInfo(folder).isDir())
        QDesktopServices::openUrl(QUrl::fromLocalFile(folder));
    else
        QToolTip::showText(m_folder->mapToGlobal(m_folder->rect().bottomLeft()), tr("The folder is not there."),
                           m_folder);
}

bool EvidenceSection::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Delete || key == Qt::Key_Backspace) {
            removeCurrent();
            return true;
        }
    }
    return PaneSection::eventFilter(watched, event);
}

} // namespace Cairn

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/substeplist.h"

#include "views/flowlayout.h"
#include "views/theme.h"

#include <QAbstractItemDelegate>
#include <QKeyEvent>
#include <QListWidget>
#include <QPushButton>
#include <QUuid>
#include <QVBoxLayout>

#include <algorithm>

namespace Cairn {

namespace {

constexpr int IdRole = Qt::UserRole;
constexpr int MostLetters = 200;
constexpr int LeastRows = 2; // shown even where there are fewer
constexpr int MostRows = 6;  // more of them scroll

SubStep subStepOf(const QListWidgetItem &item)
{
    return {SubStepId(item.data(IdRole).toString()), item.text().simplified().left(MostLetters),
            item.checkState() == Qt::Checked};
}

} // namespace

SubStepList::SubStepList(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_list(new QListWidget(this))
{
    m_list->setAccessibleName(tr("Sub-steps"));
    m_list->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    m_list->setTabKeyNavigation(false);
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_list);
    auto *actions = new FlowLayout(nullptr, 6);
    actions->setContentsMargins(0, 0, 0, 0);
    column->addLayout(actions);
    m_add = addButton(QStringLiteral("plus"), tr("Add"), tr("Add a sub-step"));
    m_offer = addButton(QStringLiteral("list"), tr("Add the brief's points"), tr("Add the brief's points"));
    m_rename = addButton(QStringLiteral("note"), tr("Rename"), tr("Rename the chosen sub-step"));
    m_remove = addButton(QStringLiteral("x"), tr("Remove"), tr("Remove the chosen sub-step"));
    m_up = addButton(QStringLiteral("up"), tr("Up"), tr("Move the chosen sub-step up"));
    m_down = addButton(QStringLiteral("down"), tr("Down"), tr("Move the chosen sub-step down"));
    for (QPushButton *button : {m_add, m_offer, m_rename, m_remove, m_up, m_down})
        actions->addWidget(button);

    connect(m_add, &QPushButton::clicked, this, &SubStepList::addNew);
    connect(m_offer, &QPushButton::clicked, this, &SubStepList::addOffered);
    connect(m_rename, &QPushButton::clicked, this, &SubStepList::rename);
    connect(m_remove, &QPushButton::clicked, this, &SubStepList::removeCurrent);
    connect(m_up, &QPushButton::clicked, this, [this] { moveCurrent(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { moveCurrent(1); });
    connect(m_list, &QListWidget::currentRowChanged, this, &SubStepList::showActions);
    connect(m_list, &QListWidget::itemChanged, this, &SubStepList::describe);
    connect(m_list->itemDelegate(), &QAbstractItemDelegate::closeEditor, this, &SubStepList::dropNameless,
            Qt::QueuedConnection);
    connect(&theme, &Theme::changed, this, &SubStepList::fitHeight);
    showActions();
    fitHeight();
}

QPushButton *SubStepList::addButton(const QString &icon, const QString &text, const QString &name)
{
    auto *button = new QPushButton(m_theme.icon(icon), text, this);
    button->setProperty("small", true);
    button->setAutoDefault(false);
    button->setAccessibleName(name);
    return button;
}

QWidget *SubStepList::list() const
{
    return m_list;
}

std::vector<SubStep> SubStepList::subSteps() const
{
    std::vector<SubStep> subSteps;
    for (int row = 0; row < m_list->count(); ++row) {
        const SubStep subStep = subStepOf(*m_list->item(row));
        if (!subStep.title.isEmpty())
            subSteps.push_back(subStep);
    }
    return subSteps;
}

void SubStepList::setSubSteps(const std::vector<SubStep> &subSteps)
{
    m_list->clear();
    for (const SubStep &subStep : subSteps)
        append(subStep);
    showActions();
    fitHeight();
}

void SubStepList::setOffered(const QStringList &points)
{
    m_offered = points;
    showActions();
}

QListWidgetItem *SubStepList::append(const SubStep &subStep)
{
    auto *item = new QListWidgetItem(subStep.title, m_list);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable | Qt::ItemIsUserCheckable);
    item->setCheckState(subStep.done ? Qt::Checked : Qt::Unchecked);
    item->setData(IdRole, subStep.id.text());
    describe(item);
    return item;
}

void SubStepList::describe(QListWidgetItem *item)
{
    const QString title = item->text().simplified();
    // A row that can be ticked does not say by itself whether it is.
    item->setData(Qt::AccessibleTextRole,
                  item->checkState() == Qt::Checked ? tr("%1, done").arg(title) : tr("%1, not done").arg(title));
}

void SubStepList::addNew()
{
    QListWidgetItem *item = append({SubStepId(QUuid::createUuid().toString(QUuid::WithoutBraces)), {}, false});
    fitHeight();
    m_list->setCurrentItem(item);
    m_list->setFocus();
    m_list->editItem(item);
}

void SubStepList::addOffered()
{
    for (const QString &point : m_offered) {
        if (m_list->findItems(point, Qt::MatchExactly).isEmpty())
            append({SubStepId(QUuid::createUuid().toString(QUuid::WithoutBraces)), point, false});
    }
    fitHeight();
    showActions();
    m_list->setFocus();
    m_list->setCurrentRow(0);
}

void SubStepList::rename()
{
    m_list->setFocus();
    m_list->editItem(m_list->currentItem());
}

void SubStepList::removeCurrent()
{
    delete m_list->currentItem();
    fitHeight();
    showActions();
    (m_list->count() > 0 ? static_cast<QWidget *>(m_list) : m_add)->setFocus();
}

void SubStepList::moveCurrent(int by)
{
    const int row = m_list->currentRow();
    if (row < 0 || row + by < 0 || row + by >= m_list->count())
        return;
    QListWidgetItem *item = m_list->takeItem(row);
    m_list->insertItem(row + by, item);
    m_list->setCurrentItem(item);
    showActions();
}

void SubStepList::dropNameless()
{
    for (int row = m_list->count() - 1; row >= 0; --row) {
        QListWidgetItem *item = m_list->item(row);
        if (item->text().simplified().isEmpty() && !m_list->isPersistentEditorOpen(item))
            delete item;
    }
    fitHeight();
    showActions();
}

void SubStepList::showActions()
{
    const int row = m_list->currentRow();
    m_rename->setEnabled(row >= 0);
    m_remove->setEnabled(row >= 0);
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_list->count());
    m_offer->setVisible(std::any_of(m_offered.begin(), m_offered.end(), [this](const QString &point) {
        return m_list->findItems(point, Qt::MatchExactly).isEmpty();
    }));
}

void SubStepList::fitHeight()
{
    const int rows = std::clamp(m_list->count(), LeastRows, MostRows);
    const int least = fontMetrics().height() + 10;
    int height = 2 * m_list->frameWidth();
    for (int row = 0; row < rows; ++row)
        height += std::max(row < m_list->count() ? m_list->sizeHintForRow(row) : 0, least);
    m_list->setFixedHeight(height);
}

bool SubStepList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool moves = key->modifiers() & Qt::ControlModifier;
        if (key->key() == Qt::Key_Delete || key->key() == Qt::Key_Backspace) {
            removeCurrent();
            return true;
        }
        if (moves && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) {
            moveCurrent(key->key() == Qt::Key_Up ? -1 : 1);
            return true;
        }
    }
    if (watched == m_list && event->type() == QEvent::Resize)
        QMetaObject::invokeMethod(this, &SubStepList::fitHeight, Qt::QueuedConnection);
    return QWidget::eventFilter(watched, event);
}

} // namespace Cairn

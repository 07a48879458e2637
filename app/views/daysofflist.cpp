// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/daysofflist.h"

#include "models/stepwords.h"
#include "views/dayoffdialog.h"
#include "views/flowlayout.h"
#include "views/plaintooltip.h"
#include "views/styledlabel.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <tuple>

namespace Cairn {

namespace {

constexpr int MostRows = 6; // more of them scroll

enum Column { FromColumn, ToColumn, KindColumn, TitleColumn, ColumnCount };

} // namespace

DaysOffList::DaysOffList(const Theme &theme, const QDate &today, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_today(today)
    , m_table(new QTableWidget(0, ColumnCount, this))
    , m_note(new StyledLabel(theme, TextStyle::Secondary, this))
{
    layOut();
    connect(m_add, &QPushButton::clicked, this, &DaysOffList::askNew);
    connect(m_change, &QPushButton::clicked, this, &DaysOffList::askChange);
    connect(m_remove, &QPushButton::clicked, this, &DaysOffList::removeCurrent);
    connect(m_file, &QPushButton::clicked, this, &DaysOffList::calendarFileWanted);
    connect(m_table, &QTableWidget::cellDoubleClicked, this, &DaysOffList::askChange);
    connect(m_table, &QTableWidget::itemChanged, this, &DaysOffList::followTick);
    connect(m_table, &QTableWidget::currentCellChanged, this, [this](int row) {
        m_change->setEnabled(row >= 0);
        m_remove->setEnabled(row >= 0);
    });
    connect(&theme, &Theme::changed, this, &DaysOffList::showRows);
    showRows();
}

void DaysOffList::layOut()
{
    m_table->setHorizontalHeaderLabels({tr("From"), tr("To"), tr("Kind"), tr("Name")});
    m_table->setAccessibleName(tr("Days off"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->installEventFilter(this);
    m_note->setTone(QStringLiteral("info"));
    m_note->setWordWrap(true);
    m_add = addButton(QStringLiteral("plus"), tr("&Add"), tr("Add days off"));
    m_change = addButton(QStringLiteral("note"), tr("&Change"), tr("Change the chosen days off"));
    m_remove = addButton(QStringLiteral("x"), tr("&Remove"), tr("Remove the chosen days off"));
    m_file = addButton(QStringLiteral("import"), tr("Read from a calendar &file (.ics)…"),
                       tr("Read days off from a calendar file"));
    auto *actions = new FlowLayout(nullptr, 6);
    actions->setContentsMargins(0, 0, 0, 0);
    for (QPushButton *button : {m_add, m_change, m_remove, m_file})
        actions->addWidget(button);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_table);
    column->addWidget(m_note);
    column->addLayout(actions);
}

QPushButton *DaysOffList::addButton(const QString &icon, const QString &text, const QString &name)
{
    auto *button = new QPushButton(m_theme.icon(icon), text, this);
    button->setProperty("small", true);
    button->setAutoDefault(false);
    button->setAccessibleName(name);
    return button;
}

QWidget *DaysOffList::table() const
{
    return m_table;
}

std::vector<DayOff> DaysOffList::daysOff() const
{
    std::vector<DayOff> daysOff;
    for (const Row &row : m_rows) {
        if (row.choice == Choice::Ticked)
            daysOff.push_back(row.dayOff);
    }
    return daysOff;
}

void DaysOffList::setDaysOff(const std::vector<DayOff> &daysOff)
{
    m_rows.clear();
    for (const DayOff &dayOff : daysOff)
        m_rows.push_back({dayOff});
    showRows();
}

void DaysOffList::addRead(const std::vector<DayOff> &daysOff)
{
    for (const DayOff &dayOff : daysOff) {
        const bool isKnown =
            std::any_of(m_rows.begin(), m_rows.end(), [&dayOff](const Row &row) { return row.dayOff == dayOff; });
        if (!isKnown && dayOff.days.contains(dayOff.days.first))
            m_rows.push_back({dayOff, Origin::Read});
    }
    showRows();
    m_table->setFocus();
    emit changed();
}

void DaysOffList::showRows()
{
    std::stable_sort(m_rows.begin(), m_rows.end(), [](const Row &a, const Row &b) {
        return std::tie(a.dayOff.days.first, a.dayOff.days.last) < std::tie(b.dayOff.days.first, b.dayOff.days.last);
    });
    const int current = m_table->currentRow();
    const QSignalBlocker blocker(m_table);
    m_table->setRowCount(static_cast<int>(m_rows.size()));
    for (int at = 0; at < m_table->rowCount(); ++at)
        showRow(at);
    m_table->setCurrentCell(std::min(current, m_table->rowCount() - 1), FromColumn);
    m_table->resizeColumnsToContents();
    m_table->setVisible(!m_rows.empty());
    m_change->setVisible(!m_rows.empty());
    m_remove->setVisible(!m_rows.empty());
    m_change->setEnabled(m_table->currentRow() >= 0);
    m_remove->setEnabled(m_table->currentRow() >= 0);
    const auto read =
        std::count_if(m_rows.begin(), m_rows.end(), [](const Row &row) { return row.origin == Origin::Read; });
    m_note->setVisible(read > 0);
    m_note->setText(
        tr("%n of them come from the file. What is not ticked is left out.", nullptr, static_cast<int>(read)));
    fitHeight();
}

void DaysOffList::showRow(int at)
{
    const Row &row = m_rows[static_cast<size_t>(at)];
    const std::array<QString, ColumnCount> texts{dayText(row.dayOff.days.first, m_today),
                                                 dayText(row.dayOff.days.last, m_today), nameOf(row.dayOff.kind),
                                                 row.dayOff.title};
    for (int column = 0; column < ColumnCount; ++column) {
        auto *item = new QTableWidgetItem(texts[static_cast<size_t>(column)]);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        m_table->setItem(at, column, item);
    }
    m_table->item(at, TitleColumn)->setToolTip(plainToolTip(row.dayOff.title));
    QTableWidgetItem *first = m_table->item(at, FromColumn);
    if (row.origin == Origin::Read) {
        first->setFlags(first->flags() | Qt::ItemIsUserCheckable);
        first->setCheckState(row.choice == Choice::Ticked ? Qt::Checked : Qt::Unchecked);
    }
    first->setData(Qt::AccessibleTextRole, sentence(row));
}

QString DaysOffList::sentence(const Row &row) const
{
    //: A row for a screen reader: %1 and %2 are days, %3 the kind, e.g. "Exams", %4 a name
    const QString words = tr("%1 to %2, %3: %4")
                              .arg(dayText(row.dayOff.days.first, m_today), dayText(row.dayOff.days.last, m_today),
                                   nameOf(row.dayOff.kind), row.dayOff.title);
    if (row.origin == Origin::Kept)
        return words;
    return row.choice == Choice::Ticked ? tr("%1, ticked").arg(words) : tr("%1, not ticked").arg(words);
}

void DaysOffList::fitHeight()
{
    int height = m_table->horizontalHeader()->sizeHint().height() + 2 * m_table->frameWidth();
    for (int row = 0; row < std::min(m_table->rowCount(), MostRows); ++row)
        height += m_table->rowHeight(row);
    m_table->setFixedHeight(height);
}

void DaysOffList::followTick(const QTableWidgetItem *item)
{
    Row &row = m_rows[static_cast<size_t>(item->row())];
    const Choice choice = item->checkState() == Qt::Checked ? Choice::Ticked : Choice::NotTicked;
    if (item->column() != FromColumn || row.origin != Origin::Read || row.choice == choice)
        return;
    row.choice = choice;
    const QSignalBlocker blocker(m_table);
    m_table->item(item->row(), FromColumn)->setData(Qt::AccessibleTextRole, sentence(row));
    emit changed();
}

void DaysOffList::askNew()
{
    auto *dialog = new DayOffDialog(m_theme, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->startNew(m_today);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { keep(dialog->dayOff()); });
    dialog->open();
}

void DaysOffList::keep(const DayOff &dayOff)
{
    m_rows.push_back({dayOff});
    showRows();
    const auto added =
        std::find_if(m_rows.begin(), m_rows.end(), [&dayOff](const Row &row) { return row.dayOff == dayOff; });
    m_table->setCurrentCell(static_cast<int>(added - m_rows.begin()), FromColumn);
    emit changed();
}

void DaysOffList::askChange()
{
    const int current = m_table->currentRow();
    if (current < 0)
        return;
    auto *dialog = new DayOffDialog(m_theme, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const DayOff before = m_rows[static_cast<size_t>(current)].dayOff;
    dialog->startWith(before);
    connect(dialog, &QDialog::accepted, this, [this, dialog, before] {
        const auto row =
            std::find_if(m_rows.begin(), m_rows.end(), [&before](const Row &each) { return each.dayOff == before; });
        if (row != m_rows.end())
            m_rows.erase(row);
        keep(dialog->dayOff());
    });
    dialog->open();
}

void DaysOffList::removeCurrent()
{
    const int current = m_table->currentRow();
    if (current < 0)
        return;
    m_rows.erase(m_rows.begin() + current);
    showRows();
    (m_rows.empty() ? static_cast<QWidget *>(m_add) : m_table)->setFocus();
    emit changed();
}

bool DaysOffList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Delete || key == Qt::Key_Backspace) {
            removeCurrent();
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            askChange();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace Cairn

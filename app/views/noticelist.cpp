// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/noticelist.h"

#include "views/plaintooltip.h"
#include "views/readingtext.h"

#include <QEvent>
#include <QHeaderView>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>
#include <utility>

namespace Cairn {

namespace {

constexpr int RowsInSight = 4;
constexpr int LinesInSight = 5;

} // namespace

NoticeList::NoticeList(const QString &tableName, const QString &noticeName, const QStringList &heads,
                       std::vector<Row> rows, QWidget *parent)
    : QWidget(parent)
    , m_rows(std::move(rows))
    , m_table(new QTreeWidget(this))
    , m_notice(new ReadingText(noticeName, this))
{
    m_table->setHeaderLabels(heads);
    m_table->setAccessibleName(tableName);
    m_table->setRootIsDecorated(false);
    m_table->setItemsExpandable(false);
    m_table->setUniformRowHeights(true);
    m_table->setAllColumnsShowFocus(true);
    m_table->header()->setStretchLastSection(false);
    m_table->header()->setSectionsMovable(false);
    m_table->viewport()->installEventFilter(this);
    for (const Row &row : m_rows) {
        auto *item = new QTreeWidgetItem(m_table, row.cells);
        item->setData(0, Qt::AccessibleTextRole, row.sentence);
        for (int column = 0; column < row.cells.size(); ++column)
            item->setToolTip(column, plainToolTip(row.cells[column]));
    }
    m_notice->setLeastLines(LinesInSight);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(m_table, 2);
    column->addWidget(m_notice, 3);
    connect(m_table, &QTreeWidget::currentItemChanged, this, &NoticeList::showNotice);
    m_table->setCurrentItem(m_table->topLevelItem(0));
    showNotice();
}

void NoticeList::showNotice()
{
    const QModelIndex current = m_table->currentIndex();
    m_notice->showText(current.isValid() ? m_rows[static_cast<size_t>(current.row())].notice : QString());
}

bool NoticeList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::FontChange || event->type() == QEvent::Show)
        shareWidth();
    return QWidget::eventFilter(watched, event);
}

void NoticeList::shareWidth()
{
    const QHeaderView *header = m_table->header();
    std::vector<int> wanted;
    for (int column = 0; column < header->count(); ++column)
        wanted.push_back(std::max(static_cast<QAbstractItemView *>(m_table)->sizeHintForColumn(column),
                                  header->sectionSizeHint(column)));
    const int all = std::accumulate(wanted.begin(), wanted.end(), 0);
    const int room = m_table->viewport()->width();
    if (all == 0)
        return;
    // Where all have room, the first takes what is left; else each gives way by its part, and ends in dots.
    int given = 0;
    for (int column = header->count() - 1; column > 0; --column) {
        const auto at = static_cast<size_t>(column);
        const int width = all <= room ? wanted[at] : wanted[at] * room / all;
        m_table->setColumnWidth(column, width);
        given += width;
    }
    m_table->setColumnWidth(0, room - given);
    const int rowHeight = std::max(m_table->sizeHintForRow(0), m_table->fontMetrics().height());
    m_table->setMinimumHeight(header->height() + RowsInSight * rowHeight + 2 * m_table->frameWidth());
}

} // namespace Cairn

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/cvlevelstable.h"

#include "models/cvlevelsmodel.h"
#include "views/cvlevelsdelegate.h"
#include "views/theme.h"

#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

namespace Cairn {

namespace {

constexpr int LeastWhyWidth = 220;
constexpr int LeastRows = 4;

} // namespace

CvLevelsTable::CvLevelsTable(const Theme &theme, CvLevelsModel &model, QWidget *parent)
    : QTableView(parent)
    , m_theme(theme)
    , m_model(model)
    , m_delegate(new CvLevelsDelegate(theme, this))
{
    setModel(&model);
    setItemDelegate(m_delegate);
    setAccessibleName(tr("Levels that your CV suggests"));
    setAccessibleDescription(tr("Space confirms a level, the keys 0 to 4 choose another one."));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(1);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    connect(&model, &QAbstractItemModel::modelReset, this, &CvLevelsTable::shareWidth);
    connect(&theme, &Theme::changed, this, &CvLevelsTable::dress);
    dress();
}

void CvLevelsTable::dress()
{
    setFont(m_theme.font(TextStyle::Control));
    horizontalHeader()->setFont(m_theme.font(TextStyle::Secondary));
    verticalHeader()->setDefaultSectionSize(m_delegate->rowHeight());
    setMinimumHeight(horizontalHeader()->sizeHint().height() + LeastRows * m_delegate->rowHeight());
    shareWidth();
}

/** The last column has what the others leave; where that is too little, the table scrolls. */
void CvLevelsTable::shareWidth()
{
    int left = viewport()->width();
    for (int column = 0; column < CvLevelsModel::WhyColumn; ++column) {
        const int width = m_delegate->columnWidth(column, m_model);
        setColumnWidth(column, width);
        left -= width;
    }
    setColumnWidth(CvLevelsModel::WhyColumn, std::max(left, m_theme.scaled(LeastWhyWidth)));
}

void CvLevelsTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    shareWidth();
}

void CvLevelsTable::toggle()
{
    const QModelIndex tick = m_model.index(currentIndex().row(), CvLevelsModel::ConfirmColumn);
    const bool isConfirmed = tick.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    m_model.setData(tick, isConfirmed ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

void CvLevelsTable::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = !(event->modifiers() & ~Qt::KeypadModifier);
    const int key = event->key();
    if (!isPlain || !currentIndex().isValid()) {
        QTableView::keyPressEvent(event);
    } else if (key == Qt::Key_Space || key == Qt::Key_Return || key == Qt::Key_Enter) {
        // Enter is not the button of the dialog here: a row is confirmed, and nothing is taken by a slip.
        toggle();
    } else if (key >= Qt::Key_0 && key < Qt::Key_0 + LevelCount) {
        m_model.setData(m_model.index(currentIndex().row(), CvLevelsModel::SuggestedColumn), key - Qt::Key_0,
                        CvLevelsModel::LevelRole);
    } else {
        QTableView::keyPressEvent(event);
    }
}

} // namespace Cairn

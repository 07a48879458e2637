// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/comparedskillstable.h"

#include "models/comparedskillsmodel.h"
#include "views/comparedcolumns.h"
#include "views/comparedmark.h"
#include "views/comparedskilldelegate.h"
#include "views/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyleOptionHeader>

#include <algorithm>

namespace Cairn {

namespace {

constexpr int RowPadding = 9;
constexpr int MarkSide = 8;
constexpr int HeadPadding = 9;

/** The head of the table: the mark of a role before its title. */
class Head final : public QHeaderView
{
public:
    Head(const Theme &theme, QWidget *parent) : QHeaderView(Qt::Horizontal, parent), m_theme(theme) {}

    QSize sizeHint() const override
    {
        const int height = QFontMetrics(m_theme.font(TextStyle::Secondary)).height() + 2 * HeadPadding - 4;
        return {QHeaderView::sizeHint().width(), height};
    }

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override
    {
        painter->save();
        QStyleOptionHeader option;
        initStyleOption(&option);
        option.rect = rect;
        style()->drawControl(QStyle::CE_HeaderSection, &option, painter, this);
        const int place = section - ComparedSkillsModel::FirstRoleColumn;
        int start = ComparedSkillDelegate::Padding;
        if (place >= 0) {
            const int side = m_theme.scaled(MarkSide);
            const QRect mark(rect.left() + start, rect.center().y() + 1 - side / 2, side, side);
            drawComparedMark(*painter, QStyle::visualRect(layoutDirection(), rect, mark), place, m_theme);
            start += side + HeadPadding;
        }
        const QRect words =
            QStyle::visualRect(layoutDirection(), rect, rect.adjusted(start, 0, -ComparedSkillDelegate::Padding, 0));
        painter->setFont(m_theme.font(TextStyle::Secondary));
        painter->setPen(m_theme.tokens().text2);
        painter->setLayoutDirection(Qt::LayoutDirectionAuto);
        const auto aligned = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter);
        const QString text = model()->headerData(section, Qt::Horizontal).toString();
        painter->drawText(words, static_cast<int>(aligned) | Qt::TextSingleLine,
                          painter->fontMetrics().elidedText(text, Qt::ElideRight, words.width()));
        painter->restore();
    }

private:
    const Theme &m_theme;
};

} // namespace

ComparedSkillsTable::ComparedSkillsTable(const Theme &theme, ComparedSkillsModel &skills, QWidget *parent)
    : WholeTable(theme, skills, RowPadding, parent)
    , m_skills(skills)
{
    setHorizontalHeader(new Head(theme, this));
    setItemDelegate(new ComparedSkillDelegate(theme, this));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setMouseTracking(true);
    setAccessibleName(tr("Skills asked, and how far away they are"));
    for (const auto told : {&QAbstractItemModel::columnsInserted, &QAbstractItemModel::columnsRemoved})
        connect(&skills, told, this, &ComparedSkillsTable::dress);
    for (const auto told : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&skills, told, this, [this] { updateGeometry(); });
    connect(this, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == ComparedSkillsModel::SkillColumn)
            activate(index);
    });
    connect(this, &QTableView::doubleClicked, this, [this](const QModelIndex &index) {
        if (index.column() != ComparedSkillsModel::SkillColumn)
            activate(index);
    });
    dress();
}

int ComparedSkillsTable::roleCount() const
{
    return std::max(m_skills.columnCount() - static_cast<int>(ComparedSkillsModel::FirstRoleColumn), 0);
}

QSize ComparedSkillsTable::minimumSizeHint() const
{
    const int width = ComparedColumns::leastWidth(roleCount(), theme()) + 2 * frameWidth();
    return {width, WholeTable::minimumSizeHint().height()};
}

void ComparedSkillsTable::shareWidth()
{
    if (m_skills.columnCount() < ComparedSkillsModel::FirstRoleColumn)
        return;
    const ComparedColumns columns = ComparedColumns::within(viewport()->width(), roleCount(), theme());
    const int have = ComparedSkillDelegate::haveWidth(theme(), columns.words);
    setColumnWidth(ComparedSkillsModel::SkillColumn, columns.words - have);
    setColumnWidth(ComparedSkillsModel::HaveColumn, have);
    for (int section = ComparedSkillsModel::FirstRoleColumn; section < m_skills.columnCount(); ++section)
        setColumnWidth(section, columns.each);
}

void ComparedSkillsTable::activate(const QModelIndex &index)
{
    if (index.isValid())
        emit skillActivated(m_skills.skillAt(index.row()).skill);
}

void ComparedSkillsTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        emit copyWanted();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        activate(currentIndex());
    } else {
        WholeTable::keyPressEvent(event);
    }
}

void ComparedSkillsTable::mouseMoveEvent(QMouseEvent *event)
{
    const QModelIndex below = indexAt(event->position().toPoint());
    const bool isLink = below.isValid() && below.column() == ComparedSkillsModel::SkillColumn;
    viewport()->setCursor(isLink ? Qt::PointingHandCursor : Qt::ArrowCursor);
    WholeTable::mouseMoveEvent(event);
}

} // namespace Cairn

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/skilltreeview.h"

#include "models/roletextindex.h"
#include "models/skillfiltermodel.h"
#include "models/skilltreemodel.h"
#include "views/paintparts.h"
#include "views/skilldelegate.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QShortcut>

#include <algorithm>

namespace Cairn {

namespace {

/** The head of the tree: figures stand at the end of their columns, and so do the words over them. */
class Head final : public QHeaderView
{
public:
    Head(const Theme &theme, QWidget *parent) : QHeaderView(Qt::Horizontal, parent), m_theme(theme)
    {
        setSectionsMovable(false);
        setSectionsClickable(false);
        setHighlightSections(false);
        setStretchLastSection(false);
        setSectionResizeMode(QHeaderView::Fixed);
        setMinimumSectionSize(24);
    }

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override
    {
        const Tokens &tokens = m_theme.tokens();
        painter->fillRect(rect, tokens.sunken);
        painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), tokens.line);
        const bool first = section == SkillTreeModel::SkillColumn;
        const bool last = section == SkillTreeModel::LeftColumn;
        const bool end = last || section == SkillTreeModel::EvidenceColumn;
        const QRect room = rect.adjusted(first ? 12 : 0, 0, last ? -12 : end ? -7 : 0, 0);
        const QString text = model()->headerData(section, orientation()).toString();
        painter->setFont(m_theme.font(TextStyle::Secondary));
        painter->setPen(tokens.text2);
        painter->setLayoutDirection(Qt::LayoutDirectionAuto);
        const Qt::Alignment place = (end ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
        painter->drawText(QStyle::visualRect(layoutDirection(), rect, room),
                          static_cast<int>(QStyle::visualAlignment(layoutDirection(), place)) | Qt::TextSingleLine,
                          painter->fontMetrics().elidedText(text, Qt::ElideRight, room.width()));
    }

private:
    const Theme &m_theme;
};

} // namespace

SkillTreeView::SkillTreeView(const Theme &theme, SkillFilterModel &skills, QWidget *parent)
    : QTreeView(parent)
    , m_theme(theme)
    , m_skills(skills)
    , m_delegate(new SkillDelegate(theme, this))
{
    // Before the view's own connections: when it picks another current row, we already know that rows go.
    connect(&skills, &SkillFilterModel::rowsAboutToBeRemoved, this, &SkillTreeView::holdChosen);
    connect(&skills, &SkillFilterModel::modelAboutToBeReset, this, &SkillTreeView::holdChosen);
    setHeader(new Head(theme, this));
    setItemDelegate(m_delegate);
    setModel(&skills);
    setRootIsDecorated(false);
    setIndentation(0);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setAccessibleName(tr("Skills"));
    connect(this, &QTreeView::collapsed, this, [this](const QModelIndex &group) { noteFold(group, true); });
    connect(this, &QTreeView::expanded, this, [this](const QModelIndex &group) { noteFold(group, false); });
    connect(&theme, &Theme::changed, this, [this] {
        placeColumns();
        doItemsLayout();
    });
    addAdvisorKeys();
    placeColumns();
    showFolds();
}

// ---- columns -------------------------------------------------------------------------------------------------

void SkillTreeView::placeColumns()
{
    int others = 0;
    for (int column = SkillTreeModel::LevelColumn; column < SkillTreeModel::ColumnCount; ++column)
        others += m_delegate->columnWidth(column);
    const int least = m_delegate->columnWidth(SkillTreeModel::SkillColumn);
    // The level's word goes first: its number stands beside it and its tooltip has the word as well.
    const bool scarce = viewport()->width() - others < least;
    setColumnHidden(SkillTreeModel::WordColumn, scarce);
    if (scarce)
        others -= m_delegate->columnWidth(SkillTreeModel::WordColumn);
    for (int column = SkillTreeModel::LevelColumn; column < SkillTreeModel::ColumnCount; ++column) {
        if (!isColumnHidden(column))
            header()->resizeSection(column, m_delegate->columnWidth(column));
    }
    header()->resizeSection(SkillTreeModel::SkillColumn, std::max(least, viewport()->width() - others));
    header()->setFixedHeight(QFontMetrics(m_theme.font(TextStyle::Secondary)).height() + 12);
    horizontalScrollBar()->setSingleStep(m_theme.scaled(24));
    verticalScrollBar()->setSingleStep(m_theme.scaled(27));
}

void SkillTreeView::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    placeColumns();
}

// ---- folds ---------------------------------------------------------------------------------------------------

/** Up and down only: whoever goes along a row must not lose its title. */
void SkillTreeView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    const int along = horizontalScrollBar()->value();
    QTreeView::scrollTo(index.siblingAtColumn(0), hint);
    horizontalScrollBar()->setValue(along);
}

void SkillTreeView::setFoldedGroups(const QSet<GroupId> &groups)
{
    m_folded = groups;
    showFolds();
}

void SkillTreeView::setAllUnfolded(bool unfolded)
{
    if (unfolded == m_allUnfolded)
        return;
    m_allUnfolded = unfolded;
    showFolds();
}

void SkillTreeView::showFolds()
{
    const QScopedValueRollback<bool> showing(m_showingFolds, true);
    for (int row = 0; row < m_skills.rowCount(); ++row) {
        const QModelIndex group = m_skills.index(row, 0);
        setExpanded(group,
                    m_allUnfolded || !m_folded.contains(GroupId(group.data(SkillTreeModel::GroupIdRole).toString())));
    }
}

void SkillTreeView::noteFold(const QModelIndex &group, bool folded)
{
    if (m_showingFolds || m_allUnfolded)
        return;
    const GroupId id(group.data(SkillTreeModel::GroupIdRole).toString());
    if (folded)
        m_folded.insert(id);
    else
        m_folded.remove(id);
}

void SkillTreeView::reset()
{
    QTreeView::reset();
    showFolds();
}

void SkillTreeView::rowsInserted(const QModelIndex &parent, int start, int end)
{
    QTreeView::rowsInserted(parent, start, end);
    if (!parent.isValid())
        showFolds();
}

// ---- the chosen skill ----------------------------------------------------------------------------------------

void SkillTreeView::choose(const SkillId &skill)
{
    if (skill != m_chosen) {
        m_chosen = skill;
        emit skillChosen(skill);
    }
    showChosen();
}

void SkillTreeView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    // QTreeView tells screen readers that the row has the focus, whatever has it.
    hasFocus() ? QTreeView::currentChanged(current, previous) : QAbstractItemView::currentChanged(current, previous);
    viewport()->update();
    const SkillId skill = m_skills.skillAt(current);
    if (m_holding || skill.isEmpty() || skill == m_chosen)
        return;
    m_chosen = skill;
    emit skillChosen(skill);
}

void SkillTreeView::holdChosen()
{
    if (m_holding)
        return;
    m_holding = true;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_holding = false;
            showChosen();
        },
        Qt::QueuedConnection);
}

void SkillTreeView::showChosen()
{
    const int column = currentIndex().isValid() ? currentIndex().column() : int(SkillTreeModel::LevelColumn);
    const QModelIndex cell = m_skills.indexOf(m_chosen, column);
    if (cell == currentIndex() && cell.isValid())
        return;
    const QScopedValueRollback<bool> holding(m_holding, true);
    if (!cell.isValid()) {
        selectionModel()->clear();
        return;
    }
    setExpanded(cell.parent(), true);
    setCurrentIndex(cell);
    scrollTo(cell.parent()); // the heading as well, where both fit
    scrollTo(cell);
}

// ---- keys and mouse ------------------------------------------------------------------------------------------

void SkillTreeView::keyPressEvent(QKeyEvent *event)
{
    const Qt::KeyboardModifiers held = event->modifiers() & ~Qt::KeypadModifier;
    const bool plain = !held;
    if (held == Qt::ControlModifier && (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right)) {
        // The arrows alone belong to the level; these look along rows that are wider than the window.
        horizontalScrollBar()->triggerAction((event->key() == Qt::Key_Right) != isRightToLeft()
                                                 ? QAbstractSlider::SliderSingleStepAdd
                                                 : QAbstractSlider::SliderSingleStepSub);
        return;
    }
    if (plain && takeKey(event->key()))
        event->accept();
    else
        QTreeView::keyPressEvent(event);
}

bool SkillTreeView::takeKey(int key)
{
    if (!currentIndex().isValid())
        return false;
    if (key >= Qt::Key_0 && key <= Qt::Key_9)
        return takeDigit(key - Qt::Key_0);
    if (key == Qt::Key_Left || key == Qt::Key_Right)
        return takeStep((key == Qt::Key_Right) != isRightToLeft());
    return false;
}

bool SkillTreeView::takeDigit(int digit)
{
    if (digit < LevelCount && !m_skills.skillAt(currentIndex()).isEmpty())
        m_skills.setData(currentIndex().siblingAtColumn(SkillTreeModel::LevelColumn), digit);
    return true;
}

/** Shift and a digit. On most keyboards this types another character: only shortcuts know which key it is. */
void SkillTreeView::addAdvisorKeys()
{
    for (const Level level : AllLevels) {
        const auto digit = static_cast<Qt::Key>(Qt::Key_0 + toNumber(level));
        auto *key = new QShortcut(QKeySequence(Qt::SHIFT | digit), this);
        key->setContext(Qt::WidgetShortcut);
        key->setAutoRepeat(false);
        connect(key, &QShortcut::activated, this, [this, level] {
            if (!m_skills.skillAt(currentIndex()).isEmpty())
                m_skills.setData(currentIndex().siblingAtColumn(SkillTreeModel::LevelColumn), toNumber(level),
                                 SkillTreeModel::AdvisorLevelRole);
        });
    }
}

/** A step along the reading direction: folds a group, changes a level, or goes to the level's column. */
bool SkillTreeView::takeStep(bool forwards)
{
    const QModelIndex current = currentIndex();
    if (m_skills.skillAt(current).isEmpty()) {
        setExpanded(current.siblingAtColumn(0), forwards);
        return true;
    }
    if (current.column() == SkillTreeModel::LevelColumn) {
        const int level = current.data(SkillTreeModel::LevelRole).toInt();
        const auto wanted = levelFromNumber(forwards ? level + 1 : level - 1);
        if (wanted)
            m_skills.setData(current, toNumber(*wanted));
        else if (!forwards)
            setCurrentIndex(current.siblingAtColumn(SkillTreeModel::SkillColumn));
        return true;
    }
    const bool before = current.column() < SkillTreeModel::LevelColumn;
    if (before == forwards)
        setCurrentIndex(current.siblingAtColumn(SkillTreeModel::LevelColumn));
    else if (before)
        setCurrentIndex(current.parent());
    return true;
}

void SkillTreeView::keyboardSearch(const QString &search)
{
    const QString wanted = RoleTextIndex::folded(search);
    const auto isMeant = [&wanted](const QModelIndex &row) {
        return RoleTextIndex::folded(row.siblingAtColumn(0).data().toString()).startsWith(wanted);
    };
    const QModelIndex first = m_skills.index(0, 0);
    QModelIndex row = currentIndex().isValid() ? currentIndex() : first;
    // A first letter goes on from here; more letters may still mean this row.
    if (search.size() == 1 && row.isValid())
        row = indexBelow(row);
    for (int pass = 0; pass < 2; ++pass, row = first) {
        for (; row.isValid(); row = indexBelow(row)) {
            if (isMeant(row)) {
                const int column =
                    currentIndex().isValid() ? currentIndex().column() : int(SkillTreeModel::LevelColumn);
                setCurrentIndex(row.siblingAtColumn(column));
                return;
            }
        }
    }
}

void SkillTreeView::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex group = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && group.isValid() && group.column() == 0
        && m_skills.skillAt(group).isEmpty()) {
        const QRect angle = m_delegate->chevronRect(visualRect(group), layoutDirection());
        if (angle.adjusted(-6, -6, 4, 6).contains(event->position().toPoint())) {
            setExpanded(group, !isExpanded(group));
            event->accept();
            return;
        }
    }
    QTreeView::mousePressEvent(event);
}

// ---- painting ------------------------------------------------------------------------------------------------

void SkillTreeView::drawGround(QPainter &painter, const QRect &row, const QModelIndex &index) const
{
    const Tokens &tokens = m_theme.tokens();
    const bool group = m_skills.skillAt(index).isEmpty();
    const bool selected = selectionModel()->isSelected(index);
    const bool hovered = viewport()->underMouse() && row.contains(viewport()->mapFromGlobal(QCursor::pos()));
    const QColor ground = selected ? tokens.tint : group || hovered ? tokens.sunken : tokens.surface;
    painter.fillRect(row, ground);
    if (group && index.row() > 0)
        painter.fillRect(QRect(row.left(), row.top(), row.width(), 1), tokens.line);
    if (selected) {
        if (tokens.highContrast)
            drawPlate(painter, row, 0, {}, tokens.accent, 1);
        const QRect bar(row.left(), row.top(), tokens.highContrast ? 6 : 3, row.height());
        painter.fillRect(QStyle::visualRect(layoutDirection(), row, bar), tokens.accent);
    }
}

void SkillTreeView::drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QRect row(0, option.rect.top(), viewport()->width(), option.rect.height());
    drawGround(*painter, row, index);

    const QModelIndex current = currentIndex();
    const bool focused = hasFocus() && current.isValid() && current.siblingAtColumn(0) == index.siblingAtColumn(0);
    QStyleOptionViewItem cell = option;
    cell.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index));
    cell.state.setFlag(QStyle::State_Open, isExpanded(index.siblingAtColumn(0)));
    for (int column = 0; column < SkillTreeModel::ColumnCount; ++column) {
        if (isColumnHidden(column))
            continue;
        cell.rect = QRect(columnViewportPosition(column), option.rect.top(), columnWidth(column), option.rect.height());
        cell.state.setFlag(QStyle::State_HasFocus, focused && current.column() == column);
        itemDelegate()->paint(painter, cell, index.siblingAtColumn(column));
    }
    const bool onLevel = current.column() == SkillTreeModel::LevelColumn && !m_skills.skillAt(current).isEmpty();
    if (focused && !onLevel)
        drawPlate(*painter, row.adjusted(1, 1, -1, -1), 4, {}, m_theme.tokens().accent, 2);
}

} // namespace Cairn

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/level.h"

#include <QPersistentModelIndex>
#include <QStyledItemDelegate>

#include <optional>

namespace Cairn {

class Theme;

/** Paints the cells of the skill tree and takes clicks on level segments; the ground of a row is the view's. */
class SkillDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit SkillDelegate(const Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

    /** The width that a column needs for its widest words. */
    int columnWidth(int column) const;
    /** Where the angle that folds a group stands in the group's first cell. */
    QRect chevronRect(const QRect &cell, Qt::LayoutDirection direction) const;

private:
    void paintGroup(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintSkill(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintTitle(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintTalkingPoint(QPainter &painter, const QRect &room, int width, Qt::LayoutDirection direction) const;
    void paintTarget(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintEvidence(QPainter &painter, const QStyleOptionViewItem &option, const QString &text, bool any) const;
    void paintText(QPainter &painter, const QRect &rect, const QString &text, Qt::Alignment alignment,
                   Qt::LayoutDirection direction) const;
    QRect textRect(const QRect &cell, const QModelIndex &index, Qt::LayoutDirection direction) const;
    int talkingPointWidth(const QModelIndex &index, int room, int titleWidth) const;
    QRect segmentsRect(const QRect &cell, Qt::LayoutDirection direction) const;
    std::optional<Level> segmentUnder(const QPoint &point, const QStyleOptionViewItem &option,
                                      const QModelIndex &index) const;
    QFont fontOf(const QModelIndex &index, bool selected) const;

    const Theme &m_theme;
    QPersistentModelIndex m_pressed;
    std::optional<Level> m_pressedLevel;
};

} // namespace Cairn

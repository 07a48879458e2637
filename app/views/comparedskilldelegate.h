// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace Cairn {

class Theme;

/** Paints a cell of the compared skills: name, level had as blocks and word, level asked and how far, shaded by that.
 */
class ComparedSkillDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /** Free pixels at both ends of a cell. */
    static constexpr int Padding = 10;

    ComparedSkillDelegate(const Theme &theme, QObject *parent);

    /** What the column of the level had takes of the leading column; without its words where that is narrow. */
    static int haveWidth(const Theme &theme, int wordsWidth);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    void paintGround(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintHave(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintAsked(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintText(QPainter &painter, const QRect &room, const QString &text, Qt::Alignment alignment,
                   Qt::LayoutDirection direction) const;

    const Theme &m_theme;
};

} // namespace Cairn

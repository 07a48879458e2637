// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace Cairn {

class Theme;

/** A row of WeekModel: a box to tick, the step in up to two lines, its stage where there is room, its hours. */
class WeekDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /** Narrow rows leave the stage out. */
    enum class Form : quint8 { Narrow, Wide };

    WeekDelegate(const Theme &theme, Form form, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

private:
    struct Parts
    {
        QRect box;
        QRect title;
        QRect stage;
        QRect hours;
    };

    /** Mirrored where reading goes from right to left. */
    Parts partsOf(const QStyleOptionViewItem &option, const QModelIndex &index) const;
    int hoursWidth(const QModelIndex &index) const;
    int titleWidth(int rowWidth, const QModelIndex &index) const;
    void drawBox(QPainter *painter, const QRect &box, Qt::CheckState state) const;

    const Theme &m_theme;
    Form m_form;
};

} // namespace Cairn

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/roleitemdelegate.h"

namespace Cairn {

/** Paints a role as one line of a list: title, match, skills reached, hours to go, family, the toggle "Compare". */
class RoleRowDelegate final : public RoleItemDelegate
{
    Q_OBJECT

public:
    explicit RoleRowDelegate(const Theme &theme, QObject *parent = nullptr);

    RoleItemButton buttonAt(const QPoint &point, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    const Theme &m_theme;
};

} // namespace Cairn

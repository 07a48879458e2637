// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeView>

namespace Cairn {

class AdvertBillModel;
class Theme;

/** Shows the bill of an advertisement as high as all its rows, to stand inside something that scrolls. */
class AdvertBillView final : public QTreeView
{
    Q_OBJECT

public:
    AdvertBillView(const Theme &theme, AdvertBillModel &bill, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /** The keyboard stands on a row: its place in this view. */
    void rowReached(const QRect &place);

protected:
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void dress();
    void shareWidth();
    int contentHeight() const;

    const Theme &m_theme;
    AdvertBillModel &m_bill;
};

} // namespace Cairn

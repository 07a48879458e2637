// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QTreeView>

namespace Cairn {

class MatchBillModel;
class Theme;

/**
 * Shows a match bill as high as all its open rows, to stand inside something that scrolls. Folds open with a click,
 * Enter, Space or the arrow keys, and stay open when the points change.
 */
class BillView final : public QTreeView
{
    Q_OBJECT

public:
    BillView(const Theme &theme, MatchBillModel &bill, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /** The keyboard stands on a row: its place in this view. */
    void rowReached(const QRect &place);

protected:
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void dress();
    void shareWidth();
    void reopenFolds();
    void rememberFold(const QModelIndex &fold, bool open);
    void toggle(const QModelIndex &index);
    int contentHeight() const;

    const Theme &m_theme;
    MatchBillModel &m_bill;
    QSet<int> m_openKinds;
    bool m_reopening = false;
};

} // namespace Cairn

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace Cairn {

class ActivityModel;
class Theme;

/** The hours of the last weeks as a table as high as all its rows, to stand inside something that scrolls. */
class ActivityTable final : public QTableView
{
    Q_OBJECT

public:
    ActivityTable(const Theme &theme, ActivityModel &activity, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /** The keyboard stands on a cell: its place in this view. */
    void cellReached(const QRect &place);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void dress();
    void shareWidth();
    void tellCell();
    int contentHeight() const;

    const Theme &m_theme;
    ActivityModel &m_activity;
};

} // namespace Cairn

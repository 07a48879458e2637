// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace Cairn {

class CurriculumTableModel;
class Theme;

/** Published curricula as a table as high as all its rows, to stand inside something that scrolls. */
class CurriculaTable final : public QTableView
{
    Q_OBJECT

public:
    CurriculaTable(const Theme &theme, CurriculumTableModel &curricula, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /** The keyboard stands on a row: its place in this view. */
    void rowReached(const QRect &place);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void dress();
    void shareWidth();
    void tellRow();
    int contentHeight() const;

    const Theme &m_theme;
    CurriculumTableModel &m_curricula;
};

} // namespace Cairn

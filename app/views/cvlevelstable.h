// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace Cairn {

class CvLevelsDelegate;
class CvLevelsModel;
class Theme;

/**
 * The levels that a CV suggests, to confirm one by one: Space or Enter ticks a row, the keys 0 to 4 choose another
 * level for it.
 */
class CvLevelsTable final : public QTableView
{
    Q_OBJECT

public:
    /** Both outlive this. */
    CvLevelsTable(const Theme &theme, CvLevelsModel &model, QWidget *parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void dress();
    void shareWidth();
    void toggle();

    const Theme &m_theme;
    CvLevelsModel &m_model;
    CvLevelsDelegate *m_delegate;
};

} // namespace Cairn

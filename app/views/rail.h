// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/railbutton.h"

#include <QWidget>

#include <vector>

class QAction;
class QButtonGroup;
class QScrollArea;
class QVBoxLayout;

namespace Cairn {

class Theme;

/**
 * The pages at the start edge of the window, one button each. Where the window is too low for all, the buttons leave
 * their icons out; where that is not enough, it scrolls.
 */
class Rail final : public QWidget
{
    Q_OBJECT

public:
    enum class Place : quint8 { Top, Foot };

    explicit Rail(const Theme &theme, QWidget *parent = nullptr);

    /** The action is checked while its page is shown; choosing the button tells chosen(). */
    void addPage(QAction *action, const QString &iconName, Place place);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void chosen(QAction *action);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    int widestButton() const;
    int barWidth() const;
    int heightOfAll(RailButton::Form form) const;
    std::vector<RailButton *> buttons() const;
    void makeRoom();

    const Theme &m_theme;
    QButtonGroup *m_buttons;
    QScrollArea *m_area;
    QVBoxLayout *m_top;
    QVBoxLayout *m_foot;
    RailButton::Form m_form = RailButton::Form::IconAndWord;
    bool m_scrolls = false;
};

} // namespace Cairn

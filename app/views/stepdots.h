// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace Cairn {

class Theme;

/** Shows by dots how far one is through a few steps. The words that say it stand beside it. */
class StepDots final : public QWidget
{
    Q_OBJECT

public:
    StepDots(const Theme &theme, int steps, QWidget *parent = nullptr);

    /** The step one is at, from 0. */
    void setCurrent(int step);
    int current() const { return m_current; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    int m_steps;
    int m_current = 0;
};

} // namespace Cairn

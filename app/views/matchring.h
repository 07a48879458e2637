// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace Cairn {

class Theme;

/** The match with a role as a ring, its percent inside. */
class MatchRing final : public QWidget
{
    Q_OBJECT

public:
    /** The side of the square in pixels at 100 % text. */
    MatchRing(const Theme &theme, int size, QWidget *parent = nullptr);

    void setPercent(int percent);
    int percent() const { return m_percent; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    int m_size;
    int m_percent = 0;
};

} // namespace Cairn

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace Cairn {

class Theme;

/** The match with a compared role as a ring in the colour of its place, the percent inside. */
class ComparedRing final : public QWidget
{
    Q_OBJECT

public:
    ComparedRing(const Theme &theme, int place, QWidget *parent = nullptr);

    void setPercent(int percent);
    int percent() const { return m_percent; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    int m_place;
    int m_percent = 0;
};

} // namespace Cairn

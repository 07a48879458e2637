// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace Cairn {

class Theme;

/** The icon of the program as a widget that only decorates, sharp at every size and the same in every theme. */
class ProgramIconView final : public QWidget
{
    Q_OBJECT

public:
    /** The size of the square in pixels at 100 % text. */
    ProgramIconView(const Theme &theme, int size, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    int m_size;
};

} // namespace Cairn

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/paintparts.h"

#include <QWidget>

namespace Cairn {

/** One state mark as a widget; the word that goes with it stands in a label beside it. */
class MarkView final : public QWidget
{
    Q_OBJECT

public:
    /** The size of the square in pixels at 100 % text. */
    MarkView(const Theme &theme, StateMark mark, int size, QWidget *parent = nullptr);

    void setMark(StateMark mark);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    StateMark m_mark;
    int m_size;
};

} // namespace Cairn

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/paintparts.h"

#include <QWidget>

namespace Cairn {

/** One state mark as a small widget; the word beside it is left to whoever places it. */
class StateMarkView final : public QWidget
{
    Q_OBJECT

public:
    explicit StateMarkView(const Theme &theme, QWidget *parent = nullptr);

    void setMark(StateMark mark);
    /** The side of the square at 100 % text; 16 unless set. */
    void setSize(int pixels);
    StateMark mark() const { return m_mark; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    StateMark m_mark = StateMark::Note;
    int m_size = 16;
};

} // namespace Cairn

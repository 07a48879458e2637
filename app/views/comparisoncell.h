// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/theme.h"

#include <QWidget>

namespace Cairn {

/**
 * A cell of a comparison: thin lines above it and at its start, and a tint where it is the best of its row. What stands
 * in it is left to heirs, who say the best in words as well.
 */
class ComparisonCell : public QWidget
{
    Q_OBJECT

public:
    /** Free pixels around what stands in a cell. */
    static constexpr int Padding = 12;

    explicit ComparisonCell(const Theme &theme, QWidget *parent = nullptr);

    void setBest(bool best);
    bool isBest() const { return m_best; }
    /** Whether a line divides it from what stands above, and from what stands before. */
    void setLines(bool above, bool before);

protected:
    const Theme &theme() const { return m_theme; }
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    bool m_best = false;
    bool m_lineAbove = false;
    bool m_lineBefore = false;
};

} // namespace Cairn

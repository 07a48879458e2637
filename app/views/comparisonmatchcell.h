// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/comparisoncell.h"

class QBoxLayout;

namespace Cairn {

class ComparedRing;
class StyledLabel;
struct ComparedColumn;

/** How well a compared role fits today: ring, skills reached, gaps and points, and whether it is the best. */
class ComparisonMatchCell final : public ComparisonCell
{
    Q_OBJECT

public:
    ComparisonMatchCell(const Theme &theme, int place, QWidget *parent = nullptr);

    /** The words for the best; empty where it is not. */
    void showMatch(const ComparedColumn &column, const QString &best);

    int heightForWidth(int width) const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrangeFor(int width) const;

    QBoxLayout *m_line;
    QBoxLayout *m_words = nullptr;
    ComparedRing *m_ring;
    StyledLabel *m_reached;
    StyledLabel *m_distance;
    StyledLabel *m_bestWords;
};

} // namespace Cairn

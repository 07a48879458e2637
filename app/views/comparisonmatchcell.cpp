// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/comparisonmatchcell.h"

#include "domain/comparisonwords.h"
#include "views/comparedring.h"
#include "views/styledlabel.h"

#include <QBoxLayout>

namespace Cairn {

namespace {

constexpr int NarrowBelow = 160; ///< the ring stands above the words there

} // namespace

ComparisonMatchCell::ComparisonMatchCell(const Theme &theme, int place, QWidget *parent)
    : ComparisonCell(theme, parent)
    , m_line(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_ring(new ComparedRing(theme, place, this))
    , m_reached(new StyledLabel(theme, TextStyle::ControlStrong, this))
    , m_distance(new StyledLabel(theme, TextStyle::Secondary, this))
    , m_bestWords(new StyledLabel(theme, TextStyle::Secondary, this))
{
    m_distance->setTone(QStringLiteral("secondary"));
    m_bestWords->setTone(QStringLiteral("accent"));
    auto *words = new QVBoxLayout;
    m_words = words;
    words->setSpacing(1);
    words->addStretch(1);
    for (StyledLabel *label : {m_reached, m_distance, m_bestWords}) {
        label->setWordWrap(true);
        words->addWidget(label);
    }
    words->addStretch(1);
    m_line->setContentsMargins(Padding, 7, Padding - 4, 7);
    m_line->setSpacing(10);
    m_line->addWidget(m_ring, 0, Qt::AlignVCenter | Qt::AlignLeading);
    m_line->addLayout(words, 1);
}

void ComparisonMatchCell::showMatch(const ComparedColumn &column, const QString &best)
{
    m_ring->setPercent(column.shownPercent);
    m_reached->setText(reachedText(column));
    m_distance->setText(distanceText(column));
    m_bestWords->setText(best);
    m_bestWords->setVisible(!best.isEmpty());
    setBest(!best.isEmpty());
}

/** Beside each other, or where that is too narrow one above the other; the same for asking as for showing. */
void ComparisonMatchCell::arrangeFor(int width) const
{
    const bool isNarrow = width < theme().scaled(NarrowBelow);
    m_line->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    // Under a ring the words begin at the same height in every column.
    m_words->setStretch(0, isNarrow ? 0 : 1);
}

int ComparisonMatchCell::heightForWidth(int width) const
{
    arrangeFor(width);
    return ComparisonCell::heightForWidth(width);
}

void ComparisonMatchCell::resizeEvent(QResizeEvent *event)
{
    ComparisonCell::resizeEvent(event);
    arrangeFor(width());
}

} // namespace Cairn

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/perthours.h"

#include <QtGlobal>

#include <array>

namespace Cairn {

/**
 * The hours of a step by their rank among all that it may take, ready to be drawn from quickly: the inverse of the
 * distribution function at 1,025 places of equal distance, and straight lines between them.
 *
 * Hours are counted in whole parts of an hour and ranks in whole parts too. So what the mathematical functions of one
 * system round differently from those of another is rounded away, and everything that follows is the same everywhere.
 */
class PertTable final
{
public:
    static constexpr int PartsOfAnHour = 1024;
    /** Ranks go from 0 (the low guess) to this (the high guess). */
    static constexpr int RankBits = 30;
    static constexpr qint64 TopRank = qint64{1} << RankBits;

    explicit PertTable(const PertHours &hours);

    /** The parts of an hour of a rank from 0 up to, but without, TopRank. Higher ranks never take less. */
    qint64 partsAt(qint64 rank) const
    {
        const auto cell = static_cast<size_t>(rank >> PlaceBits);
        const qint64 within = rank & ((qint64{1} << PlaceBits) - 1);
        return m_parts[cell] + (((m_parts[cell + 1] - m_parts[cell]) * within) >> PlaceBits);
    }

    qint64 leastParts() const { return m_parts.front(); }
    qint64 mostParts() const { return m_parts.back(); }

private:
    static constexpr int CellBits = 10;
    static constexpr int CellCount = 1 << CellBits;
    static constexpr int PlaceBits = RankBits - CellBits;

    std::array<qint64, CellCount + 1> m_parts;
};

} // namespace Cairn

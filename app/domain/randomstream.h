// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace Cairn {

/**
 * Random numbers that are the same on every system, and that can be asked for in any order: the generator SplitMix64
 * (G. L. Steele, D. Lea, C. H. Flood, "Fast Splittable Pseudorandom Number Generators", OOPSLA 2014). Streams of one
 * seed and different names are independent of each other.
 */
class RandomStream final
{
public:
    RandomStream(quint64 seed, quint64 name) : m_start(mixed(mixed(seed + Step) + name)) {}

    /** The number at a place, all 64 bits of it random. */
    quint64 at(quint64 place) const { return mixed(m_start + (place + 1) * Step); }

private:
    static constexpr quint64 Step = 0x9e3779b97f4a7c15; // 2^64 divided by the golden ratio, made odd

    static constexpr quint64 mixed(quint64 bits)
    {
        bits = (bits ^ (bits >> 30)) * 0xbf58476d1ce4e5b9;
        bits = (bits ^ (bits >> 27)) * 0x94d049bb133111eb;
        return bits ^ (bits >> 31);
    }

    quint64 m_start;
};

} // namespace Cairn

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/density.h"

#include <array>
#include <vector>

namespace Cairn {

/**
 * Strings of steps that are done one right after the other, and bundles of strings whose best order is that of their
 * ratios of gain to time. Bundles are put side by side or behind each other, and stay in that best order.
 * Source: E. L. Lawler, "Sequencing Jobs to Minimize Total Weighted Completion Time Subject to Precedence
 * Constraints", Annals of Discrete Mathematics 2 (1978).
 */
class WorkStrings final
{
public:
    /** Strings that are there; a bundle is used up by what it goes into. */
    struct Bundle
    {
        std::array<int, 2> tops{-1, -1}; // of its two heaps: the string to be done first, and that to be done last
    };

    /** Of each step one string, which has the number of the step. */
    explicit WorkStrings(const std::vector<Density> &steps);

    Density densityOf(int string) const { return m_strings[static_cast<size_t>(string)].density; }
    int firstStepOf(int string) const { return m_strings[static_cast<size_t>(string)].first; }
    /** In their order, behind those that are in the vector. */
    void appendSteps(int string, std::vector<int> &steps) const;

    /** Whether a string is better done before another one; of the same ratio, that with the lower first step is. */
    bool isBetterBefore(int string, int other) const;

    /** One string of two; the two are gone. */
    int joined(int string, int next);

    static Bundle bundleOf(int string) { return {{string, string}}; }
    Bundle sideBySide(Bundle bundle, Bundle other);
    /** All steps of the one before all steps of the next; what is better done later than what is behind it joins it. */
    Bundle behindEachOther(Bundle bundle, Bundle next);
    /** In no certain order, behind those that are in the vector. */
    void appendStrings(const Bundle &bundle, std::vector<int> &strings) const;

private:
    enum End : size_t { Foremost, Hindmost };

    struct String
    {
        Density density;
        int first; // steps; the ones between follow by m_nextStep
        int last;
        bool isGone = false;
    };

    /** A node of a leftist heap: C. A. Crane, "Linear Lists and Priority Queues as Balanced Binary Trees" (1972). */
    struct Links
    {
        int left = -1;
        int right = -1;
        int distance = 1;
    };

    void appendStringsBelow(int top, std::vector<int> &strings) const;
    int melded(End end, int top, int other);
    int topOf(Bundle &bundle, End end);
    int taken(Bundle &bundle, End end);

    std::vector<String> m_strings;
    std::array<std::vector<Links>, 2> m_links;
    std::vector<int> m_nextStep;
};

} // namespace Cairn

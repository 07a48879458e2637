// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/workstrings.h"

#include <algorithm>
#include <utility>

namespace Cairn {

namespace {

constexpr int None = -1;

} // namespace

WorkStrings::WorkStrings(const std::vector<Density> &steps) : m_nextStep(steps.size(), None)
{
    m_strings.reserve(2 * steps.size());
    for (size_t step = 0; step < steps.size(); ++step)
        m_strings.push_back({steps[step], static_cast<int>(step), static_cast<int>(step)});
    for (std::vector<Links> &links : m_links) {
        links.reserve(2 * steps.size());
        links.resize(steps.size());
    }
}

void WorkStrings::appendSteps(int string, std::vector<int> &steps) const
{
    for (int step = firstStepOf(string); step != None; step = m_nextStep[static_cast<size_t>(step)])
        steps.push_back(step);
}

bool WorkStrings::isBetterBefore(int string, int other) const
{
    const String &a = m_strings[static_cast<size_t>(string)];
    const String &b = m_strings[static_cast<size_t>(other)];
    if (isDenser(a.density, b.density))
        return true;
    return a.first < b.first && !isDenser(b.density, a.density);
}

int WorkStrings::joined(int string, int next)
{
    String &a = m_strings[static_cast<size_t>(string)];
    String &b = m_strings[static_cast<size_t>(next)];
    a.isGone = true;
    b.isGone = true;
    m_nextStep[static_cast<size_t>(a.last)] = b.first;
    const String whole{a.density + b.density, a.first, b.last};
    m_strings.push_back(whole);
    for (std::vector<Links> &links : m_links)
        links.push_back({});
    return static_cast<int>(m_strings.size()) - 1;
}

WorkStrings::Bundle WorkStrings::sideBySide(Bundle bundle, Bundle other)
{
    for (const End end : {Foremost, Hindmost})
        bundle.tops[end] = melded(end, bundle.tops[end], other.tops[end]);
    return bundle;
}

WorkStrings::Bundle WorkStrings::behindEachOther(Bundle bundle, Bundle next)
{
    const auto isTooLate = [this](int before, int after) {
        // Of the same ratio they join too, so that a bundle never has to tell which of two equals goes first.
        return before != None && after != None && !isDenser(densityOf(before), densityOf(after));
    };
    if (!isTooLate(topOf(bundle, Hindmost), topOf(next, Foremost)))
        return sideBySide(bundle, next);
    const int before = taken(bundle, Hindmost);
    int middle = joined(before, taken(next, Foremost));
    while (true) {
        if (isTooLate(middle, topOf(next, Foremost)))
            middle = joined(middle, taken(next, Foremost));
        else if (isTooLate(topOf(bundle, Hindmost), middle))
            middle = joined(taken(bundle, Hindmost), middle);
        else
            break;
    }
    return sideBySide(sideBySide(bundle, next), bundleOf(middle));
}

void WorkStrings::appendStrings(const Bundle &bundle, std::vector<int> &strings) const
{
    appendStringsBelow(bundle.tops[Foremost], strings);
}

void WorkStrings::appendStringsBelow(int top, std::vector<int> &strings) const
{
    // To the left a heap may be deep; to the right it is not.
    for (int here = top; here != None; here = m_links[Foremost][static_cast<size_t>(here)].left) {
        if (!m_strings[static_cast<size_t>(here)].isGone)
            strings.push_back(here);
        appendStringsBelow(m_links[Foremost][static_cast<size_t>(here)].right, strings);
    }
}

int WorkStrings::melded(End end, int top, int other)
{
    if (top == None || other == None)
        return top == None ? other : top;
    if (end == Foremost ? isBetterBefore(other, top) : isBetterBefore(top, other))
        std::swap(top, other);
    const auto distance = [this, end](int node) {
        return node == None ? 0 : m_links[end][static_cast<size_t>(node)].distance;
    };
    const int right = melded(end, m_links[end][static_cast<size_t>(top)].right, other);
    Links &links = m_links[end][static_cast<size_t>(top)];
    links.right = right;
    if (distance(links.left) < distance(links.right))
        std::swap(links.left, links.right);
    links.distance = distance(links.right) + 1;
    return top;
}

int WorkStrings::topOf(Bundle &bundle, End end)
{
    int &top = bundle.tops[end];
    while (top != None && m_strings[static_cast<size_t>(top)].isGone) {
        const Links &links = m_links[end][static_cast<size_t>(top)];
        top = melded(end, links.left, links.right);
    }
    return top;
}

int WorkStrings::taken(Bundle &bundle, End end)
{
    const int top = topOf(bundle, end);
    m_strings[static_cast<size_t>(top)].isGone = true;
    topOf(bundle, end);
    return top;
}

} // namespace Cairn

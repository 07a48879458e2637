// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/randomstep.h"

#include <rapidcheck.h>

#include <ostream>

namespace Cairn {

inline std::ostream &operator<<(std::ostream &stream, const RandomStep &step)
{
    stream << "{what " << step.what << ", which " << step.which << ", value " << step.value << ", words";
    for (const int word : step.words)
        stream << ' ' << word;
    return stream << '}';
}

} // namespace Cairn

/** How rapidcheck makes and shrinks the steps of a person. */
template <>
struct rc::Arbitrary<Cairn::RandomStep>
{
    static Gen<Cairn::RandomStep> arbitrary()
    {
        using Cairn::RandomStep;
        return gen::build<RandomStep>(
            gen::set(&RandomStep::what, gen::inRange(0, 60)), gen::set(&RandomStep::which, gen::inRange(0, 12)),
            gen::set(&RandomStep::value, gen::inRange(0, 600)),
            gen::set(&RandomStep::words, gen::container<std::vector<int>>(gen::inRange(0, 11))));
    }
};

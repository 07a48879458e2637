// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace Cairn {

/** What cells mean, worked out once for each different text and not for each row. */
template <class Meaning>
class PayImportMemory final
{
public:
    template <class WorkOut>
    Meaning of(std::string_view cell, WorkOut workOut)
    {
        const auto known = m_meanings.find(cell);
        if (known != m_meanings.end())
            return known->second;
        Meaning meaning = workOut();
        if (m_meanings.size() < MostRemembered)
            m_meanings.emplace(std::string(cell), meaning);
        return meaning;
    }

private:
    /** Columns in which each row has another word take no more memory than this, only time. */
    static constexpr size_t MostRemembered = 200'000;

    struct Hash
    {
        using is_transparent = void;
        size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
    };

    std::unordered_map<std::string, Meaning, Hash, std::equal_to<>> m_meanings;
};

} // namespace Cairn

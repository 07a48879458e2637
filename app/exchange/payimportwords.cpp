// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/payimportwords.h"

#include <algorithm>

namespace Cairn {

PayImportWords::PayImportWords(size_t most, const QStringList &first) : m_most(most), m_firstCount(first.size())
{
    for (const QString &word : first)
        numberOf(word);
}

std::optional<quint16> PayImportWords::numberOf(const QString &word)
{
    const auto known = m_numbers.constFind(word);
    if (known != m_numbers.cend())
        return *known;
    if (size() >= m_most)
        return std::nullopt;
    const auto number = static_cast<quint16>(m_words.size());
    m_words.append(word);
    m_numbers.insert(word, number);
    return number;
}

std::vector<quint16> PayImportWords::putInOrder(const std::vector<bool> &isUsed)
{
    QStringList ordered = m_words.mid(0, m_firstCount);
    for (qsizetype number = m_firstCount; number < m_words.size(); ++number) {
        if (isUsed[static_cast<size_t>(number)])
            ordered.append(m_words.at(number));
    }
    std::sort(ordered.begin() + m_firstCount, ordered.end());
    QHash<QString, quint16> numbers;
    for (qsizetype number = 0; number < ordered.size(); ++number)
        numbers.insert(ordered.at(number), static_cast<quint16>(number));
    std::vector<quint16> newNumbers;
    newNumbers.reserve(size());
    for (const QString &word : std::as_const(m_words))
        newNumbers.push_back(numbers.value(word));
    m_words = std::move(ordered);
    m_numbers = std::move(numbers);
    return newNumbers;
}

} // namespace Cairn

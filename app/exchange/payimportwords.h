// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QStringList>

#include <optional>
#include <vector>

namespace Cairn {

/** The different words of a column and their numbers: at first as they come, at the end in the order of the words. */
class PayImportWords final
{
public:
    /** The first words are there from the beginning and keep their numbers. */
    explicit PayImportWords(size_t most, const QStringList &first = {});

    /** The number of a word, a new one where the word is new; nothing where the list is full. */
    std::optional<quint16> numberOf(const QString &word);

    size_t size() const { return static_cast<size_t>(m_words.size()); }
    const QStringList &words() const { return m_words; }

    /** Leaves out unused words and puts the others in order; tells the new number of each old one. */
    std::vector<quint16> putInOrder(const std::vector<bool> &isUsed);

private:
    size_t m_most;
    qsizetype m_firstCount;
    QStringList m_words;
    QHash<QString, quint16> m_numbers;
};

} // namespace Cairn

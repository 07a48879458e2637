// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/roletextindex.h"

#include <algorithm>

namespace Cairn {

namespace {

constexpr QChar WordEnd = u'\n';
constexpr qsizetype MostWords = 32; // one bit each

bool isAscii(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar each) { return each.unicode() < 0x80; });
}

} // namespace

QString RoleTextIndex::folded(const QString &text)
{
    if (isAscii(text))
        return text.toLower();
    QString plain;
    const QString apart = text.normalized(QString::NormalizationForm_KD);
    plain.reserve(apart.size());
    for (const QChar each : apart) {
        if (each.category() != QChar::Mark_NonSpacing)
            plain.append(each);
    }
    return plain.toCaseFolded();
}

void RoleTextIndex::clear()
{
    *this = {};
}

quint32 RoleTextIndex::numberOf(const QString &word)
{
    const auto known = m_numbers.constFind(word);
    if (known != m_numbers.constEnd())
        return known.value();
    const auto number = static_cast<quint32>(m_wordBegins.size());
    m_numbers.insert(word, number);
    m_wordBegins.push_back(m_words.size());
    m_words.append(word).append(WordEnd);
    return number;
}

void RoleTextIndex::addRow(const QString &text)
{
    const auto begin = static_cast<qsizetype>(m_rowWords.size());
    const QStringList words = folded(text).simplified().split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        const quint32 number = numberOf(word);
        if (std::find(m_rowWords.begin() + begin, m_rowWords.end(), number) == m_rowWords.end())
            m_rowWords.push_back(number);
    }
    m_begins.push_back(m_rowWords.size());
}

std::vector<quint32> RoleTextIndex::marksOf(const QStringList &words) const
{
    std::vector<quint32> marks(m_wordBegins.size(), 0);
    for (qsizetype bit = 0; bit < words.size(); ++bit) {
        qsizetype at = m_words.indexOf(words[bit]);
        while (at >= 0) {
            const auto after = std::upper_bound(m_wordBegins.begin(), m_wordBegins.end(), at);
            marks[static_cast<size_t>(after - m_wordBegins.begin() - 1)] |= 1u << bit;
            at = after == m_wordBegins.end() ? -1 : m_words.indexOf(words[bit], *after);
        }
    }
    return marks;
}

std::vector<char> RoleTextIndex::rowsWith(const QString &text) const
{
    const auto rows = static_cast<size_t>(rowCount());
    const QStringList words = folded(text).simplified().split(u' ', Qt::SkipEmptyParts).mid(0, MostWords);
    if (words.isEmpty())
        return std::vector<char>(rows, 1);

    std::vector<char> found(rows, 0);
    const std::vector<quint32> marks = marksOf(words);
    quint32 met = 0;
    for (const quint32 mark : marks)
        met |= mark;
    const auto all = static_cast<quint32>((quint64{1} << words.size()) - 1);
    if (met != all)
        return found;
    for (size_t row = 0; row < rows; ++row) {
        quint32 inRow = 0;
        for (size_t at = m_begins[row]; at < m_begins[row + 1] && inRow != all; ++at)
            inRow |= marks[m_rowWords[at]];
        found[row] = inRow == all;
    }
    return found;
}

} // namespace Cairn

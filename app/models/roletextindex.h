// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <vector>

namespace Cairn {

/**
 * Tells which rows hold all words of a text, each as a word or a part of one; case and accents are forgiven.
 * Rows share one list of folded words, so a search reads that list once and then only small numbers.
 */
class RoleTextIndex final
{
public:
    void clear();
    /** Adds the text of the next row. */
    void addRow(const QString &text);
    int rowCount() const { return static_cast<int>(m_begins.size()) - 1; }

    /** One flag for each row; every row where the text has no words. */
    std::vector<char> rowsWith(const QString &text) const;

    /** Lower case, without accents, with compatible forms made equal. */
    static QString folded(const QString &text);

private:
    quint32 numberOf(const QString &word);
    std::vector<quint32> marksOf(const QStringList &words) const;

    QHash<QString, quint32> m_numbers;
    QString m_words; ///< every known word once, each followed by a line feed
    std::vector<qsizetype> m_wordBegins;
    std::vector<quint32> m_rowWords; ///< the words of all rows, one row after the other
    std::vector<size_t> m_begins{0}; ///< where each row begins in m_rowWords, and the end
};

} // namespace Cairn

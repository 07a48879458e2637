// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/payrolenames.h"

#include <QSet>

#include <algorithm>

namespace Cairn {

namespace {

/** A job title is no essay: what is longer names no role. */
constexpr qsizetype LongestTitle = 300;
constexpr qsizetype MostWordsOfSeniority = 4; ///< at each end

/** The words of a name in small letters, without accents and punctuation. */
QStringList wordsOf(const QString &name)
{
    QString folded;
    for (const QChar each : name.normalized(QString::NormalizationForm_KD).toCaseFolded()) {
        if (each.isLetterOrNumber() || each.isSurrogate())
            folded.append(each);
        else if (each == u'&')
            folded.append(QStringLiteral(" and "));
        else if (each == u'-' || each == u'_' || each == u'/' || each.isSpace()
                 || each.category() == QChar::Punctuation_Dash)
            folded.append(u' ');
    }
    return folded.split(u' ', Qt::SkipEmptyParts);
}

QString foldedName(const QString &name)
{
    return wordsOf(name).join(u' ');
}

bool isSeniority(const QString &word)
{
    static const QSet<QString> words{QStringLiteral("senior"), QStringLiteral("sr"),        QStringLiteral("junior"),
                                     QStringLiteral("jr"),     QStringLiteral("entry"),     QStringLiteral("level"),
                                     QStringLiteral("mid"),    QStringLiteral("principal"), QStringLiteral("staff"),
                                     QStringLiteral("intern")};
    return words.contains(word);
}

bool isNumeral(const QString &word)
{
    static const QSet<QString> numerals{QStringLiteral("i"), QStringLiteral("ii"), QStringLiteral("iii"),
                                        QStringLiteral("iv")};
    return numerals.contains(word);
}

/** How many words at the beginning speak of seniority only. */
qsizetype seniorityBefore(const QStringList &words)
{
    const qsizetype most = std::min(words.size(), MostWordsOfSeniority);
    qsizetype count = 0;
    while (count < most && isSeniority(words.at(count)))
        ++count;
    return count;
}

/** The same at the end, without those counted at the beginning. */
qsizetype seniorityAfter(const QStringList &words, qsizetype before)
{
    const qsizetype most = std::min(words.size() - before, MostWordsOfSeniority);
    qsizetype count = 0;
    for (; count < most; ++count) {
        const QString &word = words.at(words.size() - 1 - count);
        if (!isSeniority(word) && !isNumeral(word))
            break;
    }
    return count;
}

} // namespace

PayRoleNames::PayRoleNames(const Catalogue &catalogue)
{
    const auto claim = [this](const QString &name, const RoleId &role) {
        const QString folded = foldedName(name);
        if (!folded.isEmpty() && !m_roles.contains(folded))
            m_roles.insert(folded, role);
    };
    for (const Role &role : catalogue.roles())
        m_ids.insert(role.id.text(), role.id);
    for (const Role &role : catalogue.roles())
        claim(role.title, role.id);
    for (const Role &role : catalogue.roles())
        claim(role.id.text(), role.id);
    for (const Role &role : catalogue.roles()) {
        for (const QString &title : role.otherTitles)
            claim(title, role.id);
    }
}

RoleId PayRoleNames::roleOf(const QString &title) const
{
    const QString trimmed = title.trimmed();
    const auto id = m_ids.constFind(trimmed);
    if (id != m_ids.cend())
        return *id;
    if (trimmed.size() > LongestTitle)
        return {};
    const QStringList words = wordsOf(trimmed);
    const qsizetype mostBefore = seniorityBefore(words);
    const qsizetype mostAfter = seniorityAfter(words, mostBefore);
    // The name with the fewest words left out: a principal data scientist may be more than a data scientist.
    for (qsizetype leftOut = 0; leftOut <= mostBefore + mostAfter; ++leftOut) {
        for (qsizetype before = std::min(leftOut, mostBefore); before >= std::max<qsizetype>(0, leftOut - mostAfter);
             --before) {
            const auto found = m_roles.constFind(words.mid(before, words.size() - leftOut).join(u' '));
            if (found != m_roles.cend())
                return *found;
        }
    }
    return {};
}

} // namespace Cairn

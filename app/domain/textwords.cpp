// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/textwords.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace Cairn {

namespace {

bool isOfWord(QChar each)
{
    return each.isLetterOrNumber() || each.isMark() || each == QChar::SoftHyphen;
}

bool isApostrophe(QChar each)
{
    return each == u'\'' || each == u'\u2019' || each == u'`' || each == u'\u00b4';
}

bool isDash(QChar each)
{
    return each == u'-' || each.category() == QChar::Punctuation_Dash || each == u'\u2212';
}

QString foldedWord(const QString &spelling)
{
    if (std::all_of(spelling.cbegin(), spelling.cend(), [](QChar each) { return each.unicode() < 0x80; }))
        return spelling.toLower();
    QString folded;
    for (const QChar each : spelling.normalized(QString::NormalizationForm_KD).toCaseFolded()) {
        if (!each.isMark() && each != QChar::SoftHyphen)
            folded.append(each);
    }
    return folded;
}

/** What a piece of text between two words means for names and lists. */
WordGap gapOf(QStringView between)
{
    if (between == u" ")
        return WordGap::Blank;
    const auto count = [between](auto matches) { return std::count_if(between.begin(), between.end(), matches); };
    const auto blanks = count([](QChar each) { return each.isSpace(); });
    const auto lines = count([](QChar each) { return each == u'\n' || each == QChar::ParagraphSeparator; });
    if (lines > 1)
        return WordGap::Break;
    if (blanks == between.size())
        return WordGap::Blank;
    const auto joints = count(
        [](QChar each) { return isDash(each) || isApostrophe(each) || each == u'&' || each == u'_' || each == u'*'; });
    if (between.trimmed() == u"/")
        return lines > 0 ? WordGap::List : WordGap::Slash;
    if (joints == between.size() || (joints == 1 && joints + blanks == between.size() && lines == 0))
        return lines > 0 ? WordGap::List : WordGap::Joint;
    if (between == u"." || between == u":")
        return WordGap::Joint;
    const auto partings = count([](QChar each) {
        return QStringLiteral(",;+|/&()[]{}•·*").contains(each) || isDash(each) || each == u'\u25aa'
               || each == u'\u25e6' || each == u'"' || each == u'\u00a0';
    });
    return partings > 0 && partings + blanks == between.size() ? WordGap::List : WordGap::Break;
}

/** Whether a word is but the other gender's ending of the word before it: "Ingenieur*in", "ingeniero/a", "motivé(e)".
 */
bool isGenderEnding(const QString &text, const TextWord &word, qsizetype last)
{
    static const QStringList endings{QStringLiteral("in"), QStringLiteral("innen"), QStringLiteral("a"),
                                     QStringLiteral("as"), QStringLiteral("e"),     QStringLiteral("es"),
                                     QStringLiteral("ra"), QStringLiteral("euse"),  QStringLiteral("trice")};
    return last == word.at - 1 && last > 3 && QStringLiteral(":*/(_.\u00b7").contains(text.at(last))
           && text.at(last - 1).isLower() && text.at(last - 3).isLower() && endings.contains(word.spelling);
}

/** Where the signs end that belong to the word: the ++ of C++ and the # of C#. */
qsizetype withSigns(const QString &text, qsizetype at, qsizetype end)
{
    qsizetype after = end;
    while (after < text.size() && (text.at(after) == u'+' || text.at(after) == u'#'))
        ++after;
    const bool isPlusPlus = after - end >= 2 && text.at(end) == u'+';
    if (isPlusPlus && end - at <= 3) {
        while (after < text.size() && text.at(after).isDigit())
            ++after;
        return after;
    }
    const bool isSharp = after - end == 1 && text.at(end) == u'#' && end - at <= 2;
    return isSharp ? after : end;
}

} // namespace

std::vector<TextWord> textWordsOf(const QString &text)
{
    std::vector<TextWord> words;
    qsizetype last = -1;
    for (qsizetype at = 0; at < text.size();) {
        if (!isOfWord(text.at(at))) {
            ++at;
            continue;
        }
        qsizetype end = at;
        while (end < text.size() && isOfWord(text.at(end)))
            ++end;
        end = withSigns(text, at, end);
        TextWord word;
        word.spelling = text.mid(at, end - at);
        word.folded = foldedWord(word.spelling);
        word.stem = wordStem(word.folded);
        word.at = at;
        word.before = last < 0 ? WordGap::Break : gapOf(QStringView(text).mid(last, at - last));
        const bool isPossessive = word.folded == u"s" && at > 0 && isApostrophe(text.at(at - 1)) && last == at - 1;
        if (!isPossessive && !isGenderEnding(text, word, last) && !word.folded.isEmpty())
            words.push_back(std::move(word));
        last = end;
        at = end;
    }
    return words;
}

QString languageOf(const std::vector<TextWord> &words)
{
    static const QHash<QString, int> places = [] {
        QHash<QString, int> all;
        int place = 0;
        for (const char *list : {"the of and to with for you your our is are we this that have be or who",
                                 "und der die das mit fur wir du sie ist von im den zu eine einer oder auf dem nicht",
                                 "el los las del y con para por que una se su al lo como es nuestro tu o",
                                 "le les des du et avec pour vous nous une est dans au sur ou aux un votre tu"}) {
            for (const QString &word : QString::fromLatin1(list).split(u' '))
                all.insert(word, place);
            ++place;
        }
        return all;
    }();
    std::array<int, 4> counts{};
    for (const TextWord &word : words) {
        const auto place = places.constFind(word.folded);
        if (place != places.cend())
            ++counts[static_cast<size_t>(*place)];
    }
    static const std::array<QString, 4> languages{QStringLiteral("en"), QStringLiteral("de"), QStringLiteral("es"),
                                                  QStringLiteral("fr")};
    return languages[static_cast<size_t>(std::max_element(counts.begin(), counts.end()) - counts.begin())];
}

QString foldedInPlace(const QString &text)
{
    QString folded = text;
    for (QChar &each : folded) {
        const QString parts = each.decomposition();
        if (each.decompositionTag() == QChar::Canonical && !parts.isEmpty() && !parts.front().isSurrogate())
            each = parts.front();
        each = each.toLower();
        if (each == u'\u2019')
            each = u'\'';
        else if (each == u'\u00df')
            each = u's';
        else if (each == u'\u2010' || each == u'\u2011')
            each = u'-';
    }
    return folded;
}

QString wordStem(const QString &folded)
{
    static const QRegularExpression british(QStringLiteral("(.{3,})is(ation|ations|ing|ed|e|er|es)$"));
    static const QRegularExpression doubled(QStringLiteral("(.{3,})ll(ing|ed|er|ers)$"));
    QString stem = folded;
    if (stem.indexOf(u"is", 3) > 0) {
        if (const auto match = british.match(stem); match.hasMatch())
            stem = match.captured(1) + QStringLiteral("iz") + match.captured(2);
    }
    if (stem.indexOf(u"ll", 3) > 0) {
        if (const auto match = doubled.match(stem); match.hasMatch())
            stem = match.captured(1) + u'l' + match.captured(2);
    }
    const bool hasDigits = std::any_of(stem.cbegin(), stem.cend(), [](QChar each) { return each.isDigit(); });
    if (stem.size() < 4 || hasDigits || !stem.endsWith(u's') || stem.endsWith(u"ss") || stem.endsWith(u"us")
        || stem.endsWith(u"is"))
        return stem;
    if (stem.size() > 5 && stem.endsWith(u"ies"))
        return stem.chopped(3) + u'y';
    return stem.chopped(1);
}

} // namespace Cairn

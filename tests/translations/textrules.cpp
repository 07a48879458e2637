// SPDX-License-Identifier: GPL-3.0-or-later
#include "translations/textrules.h"

#include "translations/menurules.h"

#include <QMap>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <functional>
#include <optional>

namespace Cairn {

namespace {

constexpr QChar NoBreakSpace = u'\u00a0';
constexpr QChar Ellipsis = u'…';

/** Looks at each form of each text that has a translation; the answer is what is wrong, empty where nothing is. */
Findings forEachForm(const TranslationFile &file,
                     const std::function<QString(const Message &message, const QString &form)> &look)
{
    Findings findings;
    for (const Message &message : file.messages()) {
        for (const QString &form : message.forms) {
            const QString what = form.isEmpty() || message.isOfGlossary() ? QString() : look(message, form);
            if (!what.isEmpty())
                findings.push_back(file.finding(message, what, form));
        }
    }
    return findings;
}

/** How the file does something, by what it does most often. */
QString usualOf(const QMap<QString, int> &counts)
{
    const auto most = std::max_element(counts.cbegin(), counts.cend());
    return most == counts.cend() ? QString() : most.key();
}

bool isWide(QChar letter)
{
    const char16_t code = letter.unicode();
    return (code >= 0x1100 && code <= 0x115f) || (code >= 0x2e80 && code <= 0xa4cf)
           || (code >= 0xac00 && code <= 0xd7a3) || (code >= 0xf900 && code <= 0xfaff)
           || (code >= 0xfe30 && code <= 0xfe6f) || (code >= 0xff00 && code <= 0xff60);
}

/** In the width of a Latin letter. */
int widthOf(const QString &text)
{
    int width = 0;
    for (const QChar letter : text) {
        if (!letter.isMark())
            width += isWide(letter) ? 2 : 1;
    }
    return width;
}

bool beginsWithBlank(const QString &text)
{
    return text.startsWith(u' ') || text.startsWith(NoBreakSpace);
}

bool endsWithBlank(const QString &text)
{
    return text.endsWith(u' ') || text.endsWith(NoBreakSpace);
}

/** Full-width signs bring their room along, and some languages write a percent sign without any. */
bool leadingBlankFits(const QString &source, const QString &form)
{
    if (beginsWithBlank(source) == beginsWithBlank(form))
        return true;
    return beginsWithBlank(source) && (isWide(form.front()) || form.startsWith(u'%'));
}

bool trailingBlankFits(const QString &source, const QString &form)
{
    if (endsWithBlank(source) == endsWithBlank(form))
        return true;
    return endsWithBlank(source) && isWide(form.back());
}

/** The text without what may stand behind the sign that ends it. */
QString beforeClosingSigns(QString text)
{
    static const QRegularExpression closing(QStringLiteral(R"((?:[\s)\]”“’»"）］\x{200e}\x{200f}]|</\w+>)+$)"));
    return text.remove(closing);
}

bool endsSentence(const QString &text)
{
    static const QString noEnd = QStringLiteral(",;:،؛，；：%*/\\&@#'\"");
    const QString end = beforeClosingSigns(text).right(1);
    return !end.isEmpty() && end.front().category() == QChar::Punctuation_Other && !noEnd.contains(end);
}

bool endsWithFullStop(const QString &text)
{
    static const QString stops = QStringLiteral(".。।۔");
    const QString end = beforeClosingSigns(text).right(1);
    return !end.isEmpty() && stops.contains(end);
}

/** Whether the stop belongs to a short word, as in "1.2 Mio." */
bool endsWithAbbreviation(const QString &text)
{
    static const QRegularExpression abbreviation(QStringLiteral(R"((?:^|[\s\d(])\p{L}{1,3}\.$)"),
                                                 QRegularExpression::UseUnicodePropertiesOption);
    return abbreviation.match(beforeClosingSigns(text)).hasMatch();
}

/** A name such as "Egypt, Arab Rep." is no sentence. */
bool hasPlainWord(const QString &source)
{
    static const QRegularExpression plain(QStringLiteral(R"(\b[a-z]{2,}\b)"));
    return plain.match(source).hasMatch();
}

} // namespace

Findings fileSpeaksItsName(const TranslationFile &file)
{
    if (!file.problem().isEmpty())
        return {{file.name(), 0, file.problem()}};
    if (file.language() == file.code())
        return {};
    return {{file.name(), 0, QStringLiteral("says that its language is \"%1\"").arg(file.language())}};
}

Findings everyTextIsTranslated(const TranslationFile &file)
{
    Findings findings;
    if (file.messages().empty())
        findings.push_back({file.name(), 0, QStringLiteral("holds no text")});
    for (const Message &message : file.messages()) {
        if (!message.isFinished())
            findings.push_back(file.finding(message, message.state, message.forms.join(u'|')));
        const bool isEmpty = message.forms.isEmpty()
                             || std::any_of(message.forms.cbegin(), message.forms.cend(),
                                            [](const QString &form) { return form.trimmed().isEmpty(); });
        if (isEmpty && message.isFinished())
            findings.push_back(file.finding(message, QStringLiteral("empty"), message.forms.join(u'|')));
    }
    return findings;
}

Findings sentencesAreTranslated(const TranslationFile &file)
{
    constexpr int FewestWords = 3;
    static const QRegularExpression plain(QStringLiteral(R"(\b[a-z][a-z’']+\b)"));
    if (file.isOfSources())
        return {};
    return forEachForm(file, [](const Message &message, const QString &form) {
        if (form != message.source || message.source.count(plain) < FewestWords)
            return QString();
        return QStringLiteral("is as in English");
    });
}

Findings edgesStay(const TranslationFile &file)
{
    return forEachForm(file, [](const Message &message, const QString &form) {
        if (message.source.count(u'\n') != form.count(u'\n'))
            return QStringLiteral("other line breaks");
        if (!leadingBlankFits(message.source, form) || !trailingBlankFits(message.source, form))
            return QStringLiteral("other blanks at the edge");
        return QString();
    });
}

Findings ellipsesStay(const TranslationFile &file)
{
    static const QRegularExpression run(QStringLiteral("…+"));
    return forEachForm(file, [](const Message &message, const QString &form) {
        if (form.count(run) < message.source.count(run))
            return QStringLiteral("lost …");
        // Some languages keep the sign of a question behind it.
        const bool isQuestion = form.endsWith(QStringLiteral("…?")) || form.endsWith(QStringLiteral("…？"));
        if (message.source.endsWith(Ellipsis) && !form.endsWith(Ellipsis) && !isQuestion)
            return QStringLiteral("… not at the end");
        if (form.endsWith(Ellipsis) && !message.source.endsWith(Ellipsis))
            return QStringLiteral("… at the end");
        return QString();
    });
}

Findings fullStopsStay(const TranslationFile &file)
{
    const bool languageHasStops =
        std::any_of(file.messages().cbegin(), file.messages().cend(), [](const Message &message) {
            return !message.forms.isEmpty() && endsWithFullStop(message.forms.constLast());
        });
    return forEachForm(file, [languageHasStops](const Message &message, const QString &form) {
        const bool ends = endsSentence(message.source);
        if (languageHasStops && endsWithFullStop(message.source) && hasPlainWord(message.source) && !endsSentence(form))
            return QStringLiteral("lost its full stop");
        if (!ends && endsWithFullStop(form) && !endsWithAbbreviation(form))
            return QStringLiteral("has a full stop");
        return QString();
    });
}

Findings quotesAreOfOneKind(const TranslationFile &file)
{
    static const QRegularExpression quote(QStringLiteral("[“”„‟«»「」『』]"));
    const auto quotesIn = [](const QString &text) {
        QSet<QString> signs;
        auto matches = quote.globalMatch(text);
        while (matches.hasNext())
            signs.insert(matches.next().captured());
        QStringList sorted(signs.cbegin(), signs.cend());
        sorted.sort();
        return sorted.join(QString());
    };
    QMap<QString, int> kinds;
    for (const Message &message : file.messages()) {
        for (const QString &form : message.forms) {
            if (const QString kind = quotesIn(form); !kind.isEmpty())
                ++kinds[kind];
        }
    }
    return forEachForm(file, [&quotesIn, usual = usualOf(kinds)](const Message &message, const QString &form) {
        if (form.count(u'"') > message.source.count(u'"'))
            return QStringLiteral("typewriter quotes");
        const QString kind = quotesIn(form);
        if (!kind.isEmpty() && kind != usual)
            return QStringLiteral("quotes %1, elsewhere %2").arg(kind, usual);
        if (form.count(quote) % 2 != 0)
            return QStringLiteral("a quote that is not closed");
        return QString();
    });
}

Findings percentSignIsWrittenOneWay(const TranslationFile &file)
{
    static const QRegularExpression percent(QStringLiteral(R"((?:%L?\d{1,2}|%L?n|\d)(\s*)%(?![\dLn]))"),
                                            QRegularExpression::UseUnicodePropertiesOption);
    const auto blanksIn = [](const QString &text) {
        QStringList blanks;
        auto matches = percent.globalMatch(text);
        while (matches.hasNext())
            blanks << matches.next().captured(1);
        return blanks;
    };
    QMap<QString, int> ways;
    for (const Message &message : file.messages()) {
        for (const QString &form : message.forms) {
            for (const QString &blank : blanksIn(form))
                ++ways[blank];
        }
    }
    return forEachForm(file, [&blanksIn, usual = usualOf(ways)](const Message &, const QString &form) {
        const QStringList blanks = blanksIn(form);
        const bool isUsual =
            std::all_of(blanks.cbegin(), blanks.cend(), [&usual](const QString &blank) { return blank == usual; });
        return isUsual ? QString() : QStringLiteral("another blank before the percent sign than elsewhere");
    });
}

Findings quotedLabelsAreThePrograms(const TranslationFile &file)
{
    static const QRegularExpression quoted(QStringLiteral("“([^”]+)”"));
    // "Start, %1" is known as "Start".
    static const QRegularExpression varying(QStringLiteral("[,،，:：]?\\s*%L?[0-9n]$"));
    const auto label = [](const QString &text) { return withoutMarks(text).remove(varying); };
    QMap<QString, QStringList> shown;
    for (const Message &message : file.messages()) {
        if (!message.isOfCatalogue() && !message.isOfGlossary() && !message.forms.value(0).isEmpty())
            shown[label(message.source)] << label(message.forms.constFirst()).toCaseFolded();
    }
    return forEachForm(file, [&shown](const Message &message, const QString &form) {
        if (!message.isOfCatalogue())
            return QString();
        auto matches = quoted.globalMatch(message.source);
        while (matches.hasNext()) {
            const QString name = matches.next().captured(1);
            const QStringList labels = shown.value(name);
            const bool isThere =
                std::any_of(labels.cbegin(), labels.cend(),
                            [text = form.toCaseFolded()](const QString &wanted) { return text.contains(wanted); });
            if (!labels.isEmpty() && !isThere)
                return QStringLiteral("“%1” is %2 in the program").arg(name, labels.join(QStringLiteral(" or ")));
        }
        return QString();
    });
}

Findings labelsStayShort(const TranslationFile &file)
{
    constexpr int LongestLabel = 20;
    constexpr double Growth = 2.2;
    constexpr double Room = 8;
    return forEachForm(file, [](const Message &message, const QString &form) {
        if (message.isOfCatalogue() || message.source.size() > LongestLabel)
            return QString();
        const int most = static_cast<int>(Growth * static_cast<double>(message.source.size()) + Room);
        return widthOf(form) <= most ? QString() : QStringLiteral("wider than %1 letters").arg(most);
    });
}

} // namespace Cairn

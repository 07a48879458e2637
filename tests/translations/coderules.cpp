// SPDX-License-Identifier: GPL-3.0-or-later
#include "translations/coderules.h"

#include <QRegularExpression>
#include <QSet>

#include <functional>

namespace Cairn {

namespace {

/** The whole match, or its first group where it has one. */
QStringList matchesIn(const QString &text, const QRegularExpression &pattern)
{
    QStringList found;
    auto matches = pattern.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        found << (match.lastCapturedIndex() > 0 ? match.captured(match.lastCapturedIndex()) : match.captured());
    }
    found.sort();
    return found;
}

/** Looks at each translated form; the answer is what it lost or made up. */
Findings forEachForm(const TranslationFile &file,
                     const std::function<QStringList(const Message &message, const QString &form)> &look)
{
    Findings findings;
    for (const Message &message : file.messages()) {
        for (const QString &form : message.forms) {
            const QStringList wrong = form.isEmpty() || message.isOfGlossary() ? QStringList() : look(message, form);
            if (!wrong.isEmpty())
                findings.push_back(file.finding(message, wrong.join(u' '), form));
        }
    }
    return findings;
}

QSet<QString> asSet(const QStringList &list)
{
    return {list.cbegin(), list.cend()};
}

QStringList differences(const QStringList &before, const QStringList &after)
{
    QStringList all;
    const QSet<QString> allLost = asSet(before) - asSet(after);
    const QSet<QString> allAdded = asSet(after) - asSet(before);
    for (const QString &lost : allLost)
        all << QStringLiteral("lost %1").arg(lost);
    for (const QString &added : allAdded)
        all << QStringLiteral("has %1").arg(added);
    all.sort();
    return all;
}

/** Digits as 0 to 9, and no signs between thousands. */
QString plainFigures(const QString &text)
{
    static const QRegularExpression placeholder(QStringLiteral(R"(%L?\d{1,2})"));
    static const QRegularExpression thousands(QStringLiteral(R"((?<=\d)[.,\s'’٬](?=\d{3}(?!\d)))"),
                                              QRegularExpression::UseUnicodePropertiesOption);
    QString plain = text;
    plain.replace(placeholder, QStringLiteral(" "));
    for (QChar &sign : plain) {
        if (sign.isDigit())
            sign = QChar(u'0' + sign.digitValue());
    }
    return plain.remove(thousands);
}

} // namespace

Findings placeholdersStay(const TranslationFile &file)
{
    static const QRegularExpression place(QStringLiteral(R"(%L?n|%L?\d{1,2})"));
    static const QRegularExpression number(QStringLiteral("lost %L?n"));
    return forEachForm(file, [](const Message &message, const QString &form) {
        QStringList wrong = differences(matchesIn(message.source, place), matchesIn(form, place));
        const bool mayLeaveNumberOut =
            message.plural && message.forms.size() > 1 && &form != &message.forms.constLast();
        if (mayLeaveNumberOut)
            wrong.removeIf([](const QString &what) { return number.match(what).hasMatch(); });
        return wrong;
    });
}

Findings codeStays(const TranslationFile &file)
{
    static const QRegularExpression code(
        QStringLiteral(R"((?<![A-Za-z0-9_-])--[a-z][a-z-]*|</?[a-z]+>|`[^`]+`|https?://[!-~]*[A-Za-z0-9_/])"
                       R"(|(?<![A-Za-z0-9_-])[a-z]+=[A-Z]+\b|(?<=[“„«])careercairn-cli[^”“»]*|careercairn-cli)"
                       R"(|(?<![A-Za-z0-9_])[A-Za-z0-9_.-]+\.(?:json|csv|tsv|ics|pdf|md|txt|xlsx|docx|odt|ini|py|ipynb)"
                       R"(|png|svg|html|cairndb|ya?ml|parquet)(?![A-Za-z0-9_]))"));
    // Texts from right to left may set code apart.
    static const QRegularExpression directions(
        QStringLiteral("[\\x{200e}\\x{200f}\\x{202a}-\\x{202e}\\x{2066}-\\x{2069}]"));
    return forEachForm(file, [](const Message &message, const QString &form) {
        return differences(matchesIn(message.source, code), matchesIn(QString(form).remove(directions), code));
    });
}

Findings capitalsStay(const TranslationFile &file)
{
    // Languages have words or letters of their own for these.
    static const QSet<QString> translated{QStringLiteral("AI"),  QStringLiteral("CPU"),  QStringLiteral("CV"),
                                          QStringLiteral("FAQ"), QStringLiteral("IT"),   QStringLiteral("ML"),
                                          QStringLiteral("NLP"), QStringLiteral("STEM"), QStringLiteral("UI"),
                                          QStringLiteral("US"),  QStringLiteral("USA"),  QStringLiteral("USD")};
    static const QRegularExpression capitals(QStringLiteral(R"((?<![\w*&-])[A-Z][A-Z0-9_]+(?![\w*&-]))"));
    static const QRegularExpression datePattern(QStringLiteral("^[dMyHhms,.: ]+$"));
    return forEachForm(file, [](const Message &message, const QString &form) {
        QStringList wrong;
        if (datePattern.match(message.source).hasMatch())
            return wrong;
        for (const QString &word : matchesIn(message.source, capitals)) {
            if (!translated.contains(word) && !form.contains(word))
                wrong << QStringLiteral("lost %1").arg(word);
        }
        return wrong;
    });
}

Findings figuresStay(const TranslationFile &file)
{
    constexpr double SmallFigure = 100;
    static const QRegularExpression figure(QStringLiteral("[0-9]{3,}"));
    return forEachForm(file, [](const Message &message, const QString &form) {
        QStringList wrong;
        const QSet<QString> there = asSet(matchesIn(plainFigures(form), figure));
        const QSet<QString> wantedFigures = asSet(matchesIn(plainFigures(message.source), figure));
        for (const QString &wanted : wantedFigures) {
            if (wanted.toDouble() > SmallFigure && !there.contains(wanted))
                wrong << QStringLiteral("lost %1").arg(wanted);
        }
        return wrong;
    });
}

} // namespace Cairn

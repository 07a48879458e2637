// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/markdowntext.h"

namespace Cairn {

namespace {

/** Before any of these, a backslash takes its meaning away (CommonMark 2.4), as far as it has any within a line. */
const QString Meaningful = QStringLiteral("\\`*_{}[]<>#+!|~&@$^=\"'");

/** Colon and dot mean something within an address, and a colon in ":smile:"; between words they stay readable. */
bool isWithinAWord(const QString &text, qsizetype at)
{
    return at + 1 < text.size() && !text.at(at + 1).isSpace();
}

QString onOneLine(const QString &text)
{
    QString line = text;
    for (QChar &each : line) {
        if (each.category() == QChar::Other_Control || each.category() == QChar::Separator_Line
            || each.category() == QChar::Separator_Paragraph)
            each = u' ';
    }
    return line.simplified();
}

} // namespace

QString asMarkdownText(const QString &text)
{
    const QString line = onOneLine(text);
    QString escaped;
    for (qsizetype at = 0; at < line.size(); ++at) {
        const QChar each = line.at(at);
        const bool inAddress = (each == u':' || each == u'.') && isWithinAWord(line, at);
        // A sign that begins a line of Markdown could make it a list or a heading.
        const bool begins = at == 0 && (each == u'-' || each == u'(');
        if (Meaningful.contains(each) || inAddress || begins)
            escaped += u'\\';
        escaped += each;
    }
    return escaped;
}

} // namespace Cairn

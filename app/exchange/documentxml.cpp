// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/documentxml.h"

#include "exchange/plainbytes.h"

#include <algorithm>

namespace Cairn {

namespace {

constexpr qsizetype LongestTag = qsizetype{16} * 1024; // Word's longest, that of the root, has about 4,000 characters

/** Where the tag at a place ends: behind its >, which may also stand in quotes; -1 where it is too long or open. */
qsizetype tagEnd(QStringView xml, qsizetype from)
{
    const qsizetype last = std::min(xml.size(), from + LongestTag);
    QChar quote;
    for (qsizetype at = from; at < last; ++at) {
        const QChar c = xml.at(at);
        if (!quote.isNull()) {
            if (c == quote)
                quote = QChar();
        } else if (c == u'>') {
            return at + 1;
        } else if (c == u'"' || c == u'\'') {
            quote = c;
        }
    }
    return -1;
}

/** Where the mark at a place ends; -1 where it is one that is not taken. */
qsizetype markEnd(QStringView xml, qsizetype from)
{
    const QStringView rest = xml.mid(from);
    const auto behind = [xml, from](QStringView begin, QStringView end) {
        const qsizetype found = xml.indexOf(end, from + begin.size());
        return found < 0 ? qsizetype{-1} : found + end.size();
    };
    if (rest.startsWith(u"<!--"))
        return behind(u"<!--", u"-->");
    if (rest.startsWith(u"<![CDATA["))
        return behind(u"<![CDATA[", u"]]>");
    if (rest.startsWith(u"<?"))
        return behind(u"<?", u"?>");
    return rest.startsWith(u"<!") ? -1 : tagEnd(xml, from);
}

} // namespace

std::optional<QString> harmlessXml(const QByteArray &bytes)
{
    const QString xml = decodedText(bytes, QByteArrayLiteral("utf-8"));
    qsizetype at = xml.indexOf(u'<');
    while (at >= 0) {
        const qsizetype end = markEnd(xml, at);
        if (end < 0)
            return std::nullopt;
        at = xml.indexOf(u'<', end);
    }
    return xml;
}

} // namespace Cairn

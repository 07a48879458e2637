// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/htmltext.h"

#include "exchange/htmlreference.h"
#include "exchange/plainlines.h"

#include <QLatin1StringView>

#include <algorithm>
#include <array>

namespace Cairn {

namespace {

constexpr qsizetype BytesBeforeMeta = 4096; // browsers look at 1024; saved pages have comments before
constexpr qsizetype CharactersBeforeHtml = 4096;

constexpr std::array Blocks{
    "address", "article", "aside", "blockquote", "body",     "caption",    "center", "dd",     "details", "dialog",
    "dir",     "div",     "dl",    "dt",         "fieldset", "figcaption", "figure", "footer", "form",    "h1",
    "h2",      "h3",      "h4",    "h5",         "h6",       "header",     "hgroup", "hr",     "legend",  "li",
    "main",    "menu",    "nav",   "ol",         "optgroup", "option",     "p",      "pre",    "search",  "section",
    "summary", "table",   "tbody", "tfoot",      "thead",    "ul"};
/** What a person does not read, with all that is in it. */
constexpr std::array Hidden{"applet",   "audio",  "canvas", "iframe", "math",     "noembed", "noframes",
                            "noscript", "object", "select", "svg",    "template", "video"};
/** What is no mark-up inside, up to the end tag. */
constexpr std::array Raw{"script", "style", "textarea", "title", "xmp"};
/** What may stand in a head; anything else begins the body. */
constexpr std::array InHead{"base", "basefont", "bgsound", "head",  "html",     "link",
                            "meta", "noscript", "script",  "style", "template", "title"};

template <size_t Count>
bool isOneOf(const std::array<const char *, Count> &names, QStringView name)
{
    return std::any_of(names.begin(), names.end(),
                       [name](const char *each) { return name == QLatin1StringView(each); });
}

bool isBlank(QChar c)
{
    return c == u' ' || c == u'\n' || c == u'\t' || c == u'\r' || c == u'\f';
}

bool isLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

/** Goes once through a page. */
class HtmlReading final
{
public:
    explicit HtmlReading(QStringView html) : m_html(html) {}
    QString text();

private:
    enum class TagKind : quint8 { Start, End };
    void readMark();
    void readTag(TagKind kind);
    void skipTo(QStringView end, qsizetype from);
    void skipAttributes();
    void skipRaw(QStringView name);
    bool isHidden(QStringView name, TagKind kind);
    void startElement(QStringView name);
    void endElement(QStringView name);
    void readText(QStringView text);
    void addCharacter(QChar character);
    qsizetype nameEnd(qsizetype from) const;

    QStringView m_html;
    qsizetype m_at = 0;
    PlainLines m_lines;
    QString m_hidden; ///< the element in which nothing is read
    qsizetype m_hiddenDepth = 0;
    qsizetype m_preDepth = 0;
    bool m_isInHead = false;
};

QString HtmlReading::text()
{
    while (m_at < m_html.size()) {
        if (m_html.at(m_at) == u'<') {
            readMark();
            continue;
        }
        const qsizetype found = m_html.indexOf(u'<', m_at);
        const qsizetype end = found < 0 ? m_html.size() : found;
        readText(m_html.mid(m_at, end - m_at));
        m_at = end;
    }
    return m_lines.text();
}

/** At a <, which begins a tag, a comment or something of the like, or is just that sign. */
void HtmlReading::readMark()
{
    const QStringView rest = m_html.mid(m_at);
    const QChar next = rest.size() > 1 ? rest.at(1) : QChar();
    if (rest.startsWith(u"<!--")) {
        skipTo(u"-->", m_at + 2);
    } else if (next == u'!' || next == u'?') {
        skipTo(u">", m_at + 2);
    } else if (isLetter(next)) {
        readTag(TagKind::Start);
    } else if (next == u'/') {
        if (rest.size() > 2 && isLetter(rest.at(2)))
            readTag(TagKind::End);
        else
            skipTo(u">", m_at + 2);
    } else {
        readText(rest.left(1));
        ++m_at;
    }
}

void HtmlReading::readTag(TagKind kind)
{
    const qsizetype from = m_at + (kind == TagKind::Start ? 1 : 2);
    m_at = nameEnd(from);
    const QString name = m_html.mid(from, m_at - from).toString().toLower();
    skipAttributes();
    const bool isClosed = m_at >= 2 && m_html.at(m_at - 2) == u'/'; // <svg/> has no inside
    if (isClosed && isOneOf(Hidden, name))
        return;
    if (isHidden(name, kind))
        return;
    if (kind == TagKind::Start) {
        startElement(name);
        if (isOneOf(Raw, name))
            skipRaw(name);
    } else {
        endElement(name);
    }
}

qsizetype HtmlReading::nameEnd(qsizetype from) const
{
    while (from < m_html.size() && !isBlank(m_html.at(from)) && m_html.at(from) != u'>' && m_html.at(from) != u'/')
        ++from;
    return from;
}

void HtmlReading::skipTo(QStringView end, qsizetype from)
{
    const qsizetype found = m_html.indexOf(end, from);
    m_at = found < 0 ? m_html.size() : found + end.size();
}

/** Goes behind the > of a tag. Only after an = does a quote hide one. */
void HtmlReading::skipAttributes()
{
    QChar before;
    while (m_at < m_html.size()) {
        const QChar c = m_html.at(m_at++);
        if (c == u'>')
            return;
        if ((c == u'"' || c == u'\'') && before == u'=') {
            const qsizetype end = m_html.indexOf(c, m_at);
            m_at = end < 0 ? m_html.size() : end + 1;
        }
        if (!isBlank(c))
            before = c;
    }
}

/** Goes before the end tag of an element whose inside is no mark-up. */
void HtmlReading::skipRaw(QStringView name)
{
    while (true) {
        const qsizetype found = m_html.indexOf(u"</", m_at);
        if (found < 0) {
            m_at = m_html.size();
            return;
        }
        const qsizetype end = found + 2 + name.size();
        if (m_html.mid(found + 2, name.size()).compare(name, Qt::CaseInsensitive) == 0 && nameEnd(end) == end) {
            m_at = found;
            return;
        }
        m_at = found + 2;
    }
}

/** Keeps count of what is not read; true where the tag belongs to it. */
bool HtmlReading::isHidden(QStringView name, TagKind kind)
{
    if (!m_hidden.isEmpty()) {
        if (name == m_hidden)
            m_hiddenDepth += kind == TagKind::Start ? 1 : -1;
        if (m_hiddenDepth == 0)
            m_hidden.clear();
        else if (kind == TagKind::Start && isOneOf(Raw, name))
            skipRaw(name);
        return true;
    }
    if (kind != TagKind::Start || !isOneOf(Hidden, name))
        return false;
    m_hidden = name.toString();
    m_hiddenDepth = 1;
    return true;
}

void HtmlReading::startElement(QStringView name)
{
    if (name == u"head")
        m_isInHead = true;
    else if (m_isInHead && !isOneOf(InHead, name))
        m_isInHead = false;
    if (name == u"br")
        m_lines.breakLine();
    else if (name == u"li")
        m_lines.beginItem();
    else if (name == u"tr")
        m_lines.beginRow();
    else if (name == u"td" || name == u"th")
        m_lines.beginCell();
    else if (isOneOf(Blocks, name))
        m_lines.endLine();
    if (name == u"pre")
        ++m_preDepth;
}

void HtmlReading::endElement(QStringView name)
{
    if (name == u"head")
        m_isInHead = false;
    if (name == u"pre" && m_preDepth > 0)
        --m_preDepth;
    if (name == u"li" || name == u"ul" || name == u"ol")
        m_lines.endItem();
    if (name == u"tr" || name == u"table")
        m_lines.endRow();
    else if (isOneOf(Blocks, name))
        m_lines.endLine();
}

void HtmlReading::readText(QStringView text)
{
    if (!m_hidden.isEmpty() || m_isInHead)
        return;
    qsizetype at = 0;
    while (at < text.size()) {
        const QChar c = text.at(at);
        const HtmlReference reference = c == u'&' ? HtmlReference::at(text.mid(at)) : HtmlReference{};
        if (reference.length > 0) {
            if (reference.text.size() == 1)
                addCharacter(reference.text.front());
            else
                m_lines.add(reference.text);
            at += reference.length;
        } else if (c == u'&' || isBlank(c)) {
            addCharacter(c);
            ++at;
        } else {
            qsizetype end = at;
            while (end < text.size() && text.at(end) != u'&' && !isBlank(text.at(end)))
                ++end;
            m_lines.add(text.mid(at, end - at));
            at = end;
        }
    }
}

void HtmlReading::addCharacter(QChar character)
{
    if (m_preDepth > 0 && character == u'\n')
        m_lines.breakLine();
    else if (isBlank(character) && (m_preDepth == 0 || character == u'\r'))
        m_lines.addBlank();
    else
        m_lines.add(QStringView(&character, 1));
}

} // namespace

bool beginsAsHtml(QStringView text)
{
    text = text.left(CharactersBeforeHtml).trimmed();
    while (text.startsWith(u"<!--") || text.startsWith(u"<?")) {
        const QStringView close = text.startsWith(u"<?") ? QStringView(u">") : QStringView(u"-->");
        const qsizetype end = text.indexOf(close);
        text = end < 0 ? QStringView() : text.mid(end + close.size()).trimmed();
    }
    return text.startsWith(u"<!doctype html", Qt::CaseInsensitive) || text.startsWith(u"<html", Qt::CaseInsensitive)
           || text.startsWith(u"<head>", Qt::CaseInsensitive) || text.startsWith(u"<body", Qt::CaseInsensitive);
}

QByteArray characterSetOfHtml(const QByteArray &bytes)
{
    const QByteArray beginning = bytes.left(BytesBeforeMeta).toLower();
    qsizetype meta = beginning.indexOf("<meta");
    while (meta >= 0) {
        const qsizetype end = beginning.indexOf('>', meta);
        const QByteArray tag = beginning.mid(meta, end < 0 ? -1 : end - meta);
        const qsizetype named = tag.indexOf("charset");
        const qsizetype equals = named < 0 ? -1 : tag.indexOf('=', named);
        if (equals >= 0) {
            QByteArray name;
            for (const char c : tag.mid(equals + 1)) {
                const bool isOfName = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
                if (isOfName)
                    name.append(c);
                else if (!name.isEmpty())
                    break;
            }
            return name;
        }
        meta = end < 0 ? -1 : beginning.indexOf("<meta", end);
    }
    return {};
}

QString textOfHtml(QStringView html)
{
    return HtmlReading(html).text();
}

} // namespace Cairn

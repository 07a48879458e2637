// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/docxtext.h"

#include "exchange/archivepart.h"
#include "exchange/documentxml.h"
#include "exchange/plainlines.h"

#include <QCoreApplication>
#include <QXmlStreamReader>

#include <optional>
#include <vector>

namespace Cairn {

namespace {

constexpr qsizetype LongestRelations = qsizetype{64} * 1024;
constexpr size_t MostDepth = 256;           // documents have about 40
constexpr qsizetype MostElements = 3000000; // a thousand pages
constexpr qsizetype MostNamespaces = 256;   // declared at one place; each name is looked up among them

QString translated(const char *source)
{
    return QCoreApplication::translate("TextOfFile", source);
}

Problem damaged(const QString &details)
{
    return {translated(QT_TRANSLATE_NOOP("TextOfFile", "This Word document is damaged, so its text cannot be read. The "
                                                       "file is as it was, and nothing else has changed. Open it in "
                                                       "the program that wrote it, save it again, and choose that "
                                                       "file.")),
            details};
}

Problem tooLarge()
{
    return {translated(QT_TRANSLATE_NOOP("TextOfFile", "This Word document is far larger than an advertisement or a CV "
                                                       "can be, so reading it was stopped. The file is as it was, and "
                                                       "nothing else has changed. Copy the text that you need into a "
                                                       "text file (.txt), and choose that.")),
            {}};
}

Problem problemOf(const ArchivePart &part)
{
    switch (part.state) {
    case ArchivePart::State::TooLarge:
        return tooLarge();
    case ArchivePart::State::Protected:
        return {translated(QT_TRANSLATE_NOOP("TextOfFile", "This document is protected by a password, so its text "
                                                           "cannot be read. The file is as it was, and nothing else "
                                                           "has changed. Save a copy without a password, and choose "
                                                           "that.")),
                {}};
    case ArchivePart::State::Missing:
        return {translated(QT_TRANSLATE_NOOP("TextOfFile", "This file is an archive or a document of another kind, and "
                                                           "no Word document (.docx). It is as it was, and nothing "
                                                           "else has changed. Save the text as .docx, PDF or text, "
                                                           "and choose that file.")),
                {}};
    default:
        return damaged(part.details);
    }
}

/** The names of Word's elements are in one of these, of which the second is that of the strict standard. */
bool isWords(QStringView space)
{
    return space == u"http://schemas.openxmlformats.org/wordprocessingml/2006/main"
           || space == u"http://purl.oclc.org/ooxml/wordprocessingml/main";
}

/** Goes once through the main part of a document. */
class DocxReading final
{
public:
    explicit DocxReading(const QString &xml) : m_xml(xml) {}

    Result<QString> text();

private:
    bool isWithinBounds();
    void startElement();
    void startWordElement(QStringView name);
    void endElement();
    bool isLeftOut() const { return m_leftOutFrom > 0; }
    QString attribute(QStringView name) const;

    QXmlStreamReader m_xml;
    PlainLines m_lines;
    std::vector<qsizetype> m_namespaces; ///< of each open element, how many it declares
    qsizetype m_namespaceCount = 0;
    qsizetype m_elements = 0;
    size_t m_leftOutFrom = 0; ///< the depth of the element in which nothing is read; 0: none
    size_t m_textFrom = 0;    ///< the depth of the element whose characters are read; 0: none
    size_t m_propertiesFrom = 0;
    bool m_isBody = false;
    bool m_hasText = false; ///< the paragraph
};

Result<QString> DocxReading::text()
{
    while (!m_xml.atEnd()) {
        switch (m_xml.readNext()) {
        case QXmlStreamReader::DTD:
        case QXmlStreamReader::EntityReference:
            return damaged(QStringLiteral("document type or entity"));
        case QXmlStreamReader::StartElement:
            if (!isWithinBounds())
                return damaged(QStringLiteral("more elements, or deeper, than a document has"));
            startElement();
            break;
        case QXmlStreamReader::EndElement:
            endElement();
            break;
        case QXmlStreamReader::Characters:
            if (m_textFrom > 0) {
                m_lines.add(m_xml.text());
                m_hasText = m_hasText || !m_xml.text().trimmed().isEmpty();
            }
            break;
        default:
            break;
        }
    }
    if (m_xml.hasError())
        return damaged(m_xml.errorString());
    if (!m_isBody)
        return problemOf({});
    return m_lines.text();
}

bool DocxReading::isWithinBounds()
{
    m_namespaces.push_back(m_xml.namespaceDeclarations().size());
    m_namespaceCount += m_namespaces.back();
    return ++m_elements <= MostElements && m_namespaces.size() <= MostDepth && m_namespaceCount <= MostNamespaces;
}

void DocxReading::startElement()
{
    if (isLeftOut())
        return;
    const QStringView name = m_xml.name();
    if (isWords(m_xml.namespaceUri()))
        startWordElement(name);
    else if (name == u"Fallback") // the same once more for older programs
        m_leftOutFrom = m_namespaces.size();
}

void DocxReading::startWordElement(QStringView name)
{
    const size_t depth = m_namespaces.size();
    if (name == u"body") {
        m_isBody = true;
    } else if (name == u"del" || name == u"moveFrom" || name == u"instrText" || name == u"pPrChange") {
        m_leftOutFrom = depth;
    } else if (name == u"p") {
        m_lines.endLine();
        m_hasText = false;
    } else if (name == u"pPr") {
        m_propertiesFrom = depth;
    } else if (m_propertiesFrom > 0) {
        const QString value = attribute(u"val");
        const bool isListStyle =
            name == u"pStyle"
            && (value.startsWith(QStringLiteral("ListBullet")) || value.startsWith(QStringLiteral("ListNumber")));
        if (isListStyle || (name == u"numId" && value != QStringLiteral("0")))
            m_lines.beginItem();
        else if (name == u"numId")
            m_lines.endItem();
    } else if (name == u"t") {
        m_textFrom = depth;
    } else if (name == u"tab" || name == u"ptab") {
        m_lines.add(u"\t");
    } else if (name == u"br" || name == u"cr") {
        m_lines.breakLine();
    } else if (name == u"noBreakHyphen") {
        m_lines.add(u"\u2011");
    } else if (name == u"tr") {
        m_lines.beginRow();
    } else if (name == u"tc") {
        m_lines.beginCell();
    }
}

void DocxReading::endElement()
{
    const size_t depth = m_namespaces.size();
    m_namespaceCount -= m_namespaces.back();
    m_namespaces.pop_back();
    for (size_t *from : {&m_leftOutFrom, &m_textFrom, &m_propertiesFrom}) {
        if (*from == depth)
            *from = 0;
    }
    if (isLeftOut() || !isWords(m_xml.namespaceUri()))
        return;
    if (m_xml.name() == u"p") {
        m_lines.endItem();
        if (m_hasText)
            m_lines.endLine();
        else
            m_lines.breakLine();
        m_hasText = false;
    } else if (m_xml.name() == u"tr") {
        m_lines.endRow();
    }
}

QString DocxReading::attribute(QStringView name) const
{
    for (const QXmlStreamAttribute &each : m_xml.attributes()) {
        if (each.name() == name && isWords(each.namespaceUri()))
            return each.value().toString();
    }
    return {};
}

/** The name of the main part, which the package's relations tell; where they do not, the usual one. */
QByteArray mainPartName(const QByteArray &archive)
{
    QByteArray usual = QByteArrayLiteral("word/document.xml");
    const ArchivePart relations = ArchivePart::of(archive, QByteArrayLiteral("_rels/.rels"));
    const std::optional<QString> text =
        relations.state == ArchivePart::State::Whole ? harmlessXml(relations.bytes) : std::nullopt;
    if (!text || text->size() > LongestRelations)
        return usual;
    QXmlStreamReader xml(*text);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != u"Relationship")
            continue;
        const QXmlStreamAttributes attributes = xml.attributes();
        if (!attributes.value(QLatin1String("Type")).endsWith(u"/officeDocument"))
            continue;
        QByteArray target = attributes.value(QLatin1String("Target")).toUtf8();
        while (target.startsWith('/'))
            target.remove(0, 1);
        return target;
    }
    return usual;
}

} // namespace

Result<QString> textOfDocx(const QByteArray &bytes)
{
    const ArchivePart part = ArchivePart::of(bytes, mainPartName(bytes));
    if (part.state != ArchivePart::State::Whole)
        return problemOf(part);
    const std::optional<QString> xml = harmlessXml(part.bytes);
    if (!xml)
        return damaged(QStringLiteral("document type, or overlong tag"));
    return DocxReading(*xml).text();
}

} // namespace Cairn

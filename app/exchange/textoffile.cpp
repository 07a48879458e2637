// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/textoffile.h"

#include "exchange/docxtext.h"
#include "exchange/htmltext.h"
#include "exchange/pdftext.h"
#include "exchange/plainbytes.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <new>

namespace Cairn {

namespace {

constexpr qsizetype BytesBeforePdf = 1024; // what PDF readers bear before a PDF begins

QString translated(const char *source)
{
    return QCoreApplication::translate("TextOfFile", source);
}

enum class Kind : quint8 { Plain, Html, Docx, Pdf, OldOffice, RichText, Unknown };

QString endingOf(const QString &path)
{
    return QFileInfo(path).suffix().toLower();
}

bool isHtmlEnding(const QString &ending)
{
    return ending == QStringLiteral("html") || ending == QStringLiteral("htm") || ending == QStringLiteral("xhtml");
}

/** What kinds other than text begin with. */
Kind kindByBeginning(const QByteArray &bytes)
{
    if (bytes.startsWith("%PDF-"))
        return Kind::Pdf;
    if (bytes.startsWith("PK\x03\x04") || bytes.startsWith("PK\x05\x06"))
        return Kind::Docx;
    if (bytes.startsWith("\xD0\xCF\x11\xE0"))
        return Kind::OldOffice;
    if (bytes.startsWith("{\\rtf"))
        return Kind::RichText;
    return Kind::Unknown;
}

Kind kindOf(const QByteArray &bytes, const QString &ending)
{
    const Kind kind = kindByBeginning(bytes);
    if (kind != Kind::Unknown)
        return kind;
    if (ending == QStringLiteral("pdf") && bytes.left(BytesBeforePdf).contains("%PDF-"))
        return Kind::Pdf;
    if (!areText(bytes))
        return Kind::Unknown;
    if (beginsAsHtml(decodedText(bytes.left(2 * BytesBeforePdf))) || isHtmlEnding(ending))
        return Kind::Html;
    static const std::array<QString, 4> others{QStringLiteral("pdf"), QStringLiteral("docx"), QStringLiteral("doc"),
                                               QStringLiteral("odt")};
    return std::find(others.begin(), others.end(), ending) == others.end() ? Kind::Plain : Kind::Unknown;
}

Problem tooLarge(const QString &path)
{
    return {
        translated(QT_TRANSLATE_NOOP("TextOfFile", "This file is far larger than an advertisement or a CV, so it was "
                                                   "not read. It is as it was, and nothing else has changed. Copy "
                                                   "the text that you need into a text file (.txt), and choose "
                                                   "that.")),
        path};
}

Problem otherKind(Kind kind, const QString &path)
{
    if (kind == Kind::OldOffice)
        return {translated(QT_TRANSLATE_NOOP("TextOfFile", "This is a document of an old kind (.doc), or one that is "
                                                           "protected by a password, and its text cannot be read here. "
                                                           "It is as it was, and nothing else has changed. Save it as "
                                                           ".docx without a password, as PDF or as text, and choose "
                                                           "that file.")),
                path};
    if (kind == Kind::RichText)
        return {translated(QT_TRANSLATE_NOOP("TextOfFile", "This is a document in Rich Text Format (.rtf), whose text "
                                                           "cannot be read here. It is as it was, and nothing else has "
                                                           "changed. Save it as .docx, PDF or text, and choose that "
                                                           "file.")),
                path};
    return {
        translated(QT_TRANSLATE_NOOP("TextOfFile", "The contents of this file are of a kind that cannot be read "
                                                   "here, whatever its name says. It is as it was, and nothing else "
                                                   "has changed. Save the text as .txt, .html, .docx or PDF, and "
                                                   "choose that file.")),
        path};
}

Result<QByteArray> bytesOf(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return Problem{translated(QT_TRANSLATE_NOOP("TextOfFile", "The file cannot be read, and nothing has changed. "
                                                                  "Check that it is still there and that you may open "
                                                                  "it, then choose it again.")),
                       path + u'\n' + file.errorString()};
    if (file.size() > MostDocumentBytes)
        return tooLarge(path);
    // Its size may have grown since, and some files do not tell theirs.
    QByteArray bytes = file.read(MostDocumentBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return Problem{
            translated(QT_TRANSLATE_NOOP("TextOfFile", "Reading the file broke off, and nothing has changed. "
                                                       "Copy the file to this computer, and choose the "
                                                       "copy.")),
            path + u'\n' + file.errorString()};
    if (bytes.size() > MostDocumentBytes)
        return tooLarge(path);
    return bytes;
}

/** The text as it is, but for how its lines end and for controls that no text needs. */
QString plainText(const QByteArray &bytes)
{
    QString text = decodedText(bytes);
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    for (QChar &character : text) {
        if (character == u'\r' || character == u'\f' || character == u'\v')
            character = u'\n';
    }
    text.removeIf([](QChar c) { return (c.unicode() < 0x20 && c != u'\n' && c != u'\t') || c.unicode() == 0x7F; });
    return text;
}

Result<QString> textOf(const QByteArray &bytes, const QString &path)
{
    const Kind kind = kindOf(bytes, endingOf(path));
    const bool isPlain = kind == Kind::Plain || kind == Kind::Html;
    if (isPlain && bytes.size() > MostPlainBytes)
        return tooLarge(path);
    switch (kind) {
    case Kind::Plain:
        return plainText(bytes);
    case Kind::Html:
        return textOfHtml(decodedText(bytes, characterSetOfHtml(bytes)));
    case Kind::Docx:
        return textOfDocx(bytes);
    case Kind::Pdf:
        return textOfPdf(bytes);
    default:
        return otherKind(kind, path);
    }
}

QString withoutEndBlanks(QString text)
{
    while (!text.isEmpty() && text.back().isSpace())
        text.chop(1);
    return text;
}

Result<QString> read(const QString &path)
{
    const Result<QByteArray> bytes = bytesOf(path);
    if (!bytes)
        return bytes.problem();
    Result<QString> text = textOf(bytes.value(), path);
    if (!text)
        return Problem{text.problem().sentence, QStringList{path, text.problem().details}.join(u'\n').trimmed()};
    const QString trimmed = withoutEndBlanks(text.takeValue());
    if (trimmed.trimmed().isEmpty())
        return Problem{translated(QT_TRANSLATE_NOOP("TextOfFile", "There is no text in this file. It is as it was, and "
                                                                  "nothing else has changed. Choose a file with the "
                                                                  "text of the advertisement or the CV.")),
                       path};
    return trimmed;
}

} // namespace

Result<QString> textOfFile(const QString &path)
{
    try {
        return read(path);
    } catch (const std::bad_alloc &) {
        return Problem{
            translated(QT_TRANSLATE_NOOP("TextOfFile", "There is not enough memory to read this file. It is "
                                                       "as it was, and nothing else has changed. Close other "
                                                       "programs, and choose it again.")),
            path};
    }
}

} // namespace Cairn

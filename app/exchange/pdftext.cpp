// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/pdftext.h"

#include <QCoreApplication>
#include <QStringList>

#if CAIRN_HAS_POPPLER
#include <poppler-document.h>
#include <poppler-global.h>
#include <poppler-page.h>
#endif

#include <memory>

namespace Cairn {

namespace {

Problem problem(const char *source)
{
    return {QCoreApplication::translate("TextOfFile", source), {}};
}

#if CAIRN_HAS_POPPLER

Problem damaged()
{
    return problem(QT_TRANSLATE_NOOP("TextOfFile", "This PDF is damaged, so its text cannot be read. The file is as it "
                                                   "was, and nothing else has changed. Open it in the program that "
                                                   "shows it to you, copy the text into a text file (.txt), and choose "
                                                   "that."));
}

/** The library's complaints about a file go to no one: what matters is told as a problem. */
void saySilently(const std::string &, void *) {}

/** A ligature, or a letter of Arabic in one of its shapes: drawings have them, where texts have plain letters. */
bool isDrawnForm(QChar c)
{
    return (c >= u'\uFB00' && c <= u'\uFDFF') || (c >= u'\uFE70' && c <= u'\uFEFC');
}

/** The library writes these around what runs from right to left, although its letters are in the order of reading. */
bool isDirectionMark(QChar c)
{
    return c >= u'\u202A' && c <= u'\u202E';
}

QString textOf(const poppler::page &page)
{
    const poppler::ustring units = page.text(poppler::rectf(), poppler::page::non_raw_non_physical_layout);
    QString text;
    text.reserve(static_cast<qsizetype>(units.size()));
    for (const auto unit : units) {
        const QChar character(static_cast<char16_t>(unit));
        if (isDrawnForm(character)) {
            text += QString(character).normalized(QString::NormalizationForm_KC);
            continue;
        }
        if (isDirectionMark(character))
            continue;
        if (character == u'\f')
            text += u'\n';
        else if (character.unicode() >= 0x20 || character == u'\n' || character == u'\t')
            text += character;
    }
    while (!text.isEmpty() && text.back().isSpace())
        text.chop(1);
    return text;
}

#endif

} // namespace

#if CAIRN_HAS_POPPLER

bool canReadPdf()
{
    return true;
}

Result<QString> textOfPdf(const QByteArray &bytes)
{
    poppler::set_debug_error_function(&saySilently, nullptr);
    const std::unique_ptr<poppler::document> document(
        poppler::document::load_from_raw_data(bytes.constData(), static_cast<int>(bytes.size())));
    if (!document)
        return damaged();
    if (document->is_locked())
        return problem(QT_TRANSLATE_NOOP("TextOfFile",
                                         "This PDF is protected by a password, so its text cannot be read. "
                                         "The file is as it was, and nothing else has changed. Save a copy "
                                         "without a password, or copy the text into a text file (.txt), and "
                                         "choose that."));
    if (document->pages() > MostPdfPages)
        return problem(QT_TRANSLATE_NOOP("TextOfFile",
                                         "This PDF has far more pages than an advertisement or a CV, so it "
                                         "was not read. The file is as it was, and nothing else has "
                                         "changed. Save the pages that you need as a PDF of their own, and "
                                         "choose that."));
    QStringList texts;
    for (int index = 0; index < document->pages(); ++index) {
        const std::unique_ptr<poppler::page> page(document->create_page(index));
        if (!page)
            return damaged();
        const QString text = textOf(*page);
        if (!text.isEmpty())
            texts.append(text);
    }
    if (document->pages() == 0)
        return damaged();
    if (texts.isEmpty())
        return problem(QT_TRANSLATE_NOOP("TextOfFile",
                                         "This PDF holds only pictures, as from a scanner, and no text that "
                                         "could be read. The file is as it was, and nothing else has "
                                         "changed. Type or copy the text into a text file (.txt), and "
                                         "choose that."));
    return texts.join(QStringLiteral("\n\n"));
}

#else

bool canReadPdf()
{
    return false;
}

Result<QString> textOfPdf(const QByteArray &)
{
    return problem(QT_TRANSLATE_NOOP("TextOfFile",
                                     "This copy of Career Cairn was built without what reads PDF. The file "
                                     "is as it was, and nothing else has changed. Save it as a text file "
                                     "(.txt) or as a Word document (.docx), and choose that."));
}

#endif

} // namespace Cairn

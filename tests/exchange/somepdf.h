// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace Cairn {

/** A PDF with the given drawing operators on each page; F1 is Helvetica. The trailer can name more. */
inline QByteArray somePdf(const QList<QByteArray> &pages, const QByteArray &trailer = {})
{
    QList<QByteArray> objects{"<</Type/Catalog/Pages 2 0 R>>",
                              {},
                              "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>"};
    QByteArray kids;
    for (const QByteArray &page : pages) {
        const QByteArray content = QByteArray::number(objects.size() + 1);
        objects.append("<</Length " + QByteArray::number(page.size()) + ">>stream\n" + page + "\nendstream");
        kids += QByteArray::number(objects.size() + 1) + " 0 R ";
        objects.append("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 3 0 R>>>>/Contents "
                       + content + " 0 R>>");
    }
    objects[1] = "<</Type/Pages/Count " + QByteArray::number(pages.size()) + "/Kids[" + kids + "]>>";
    QByteArray bytes = "%PDF-1.4\n";
    QByteArray places = "0000000000 65535 f \n";
    for (qsizetype index = 0; index < objects.size(); ++index) {
        places += QByteArray::number(bytes.size()).rightJustified(10, '0') + " 00000 n \n";
        bytes += QByteArray::number(index + 1) + " 0 obj" + objects.at(index) + "endobj\n";
    }
    const QByteArray start = QByteArray::number(bytes.size());
    const QByteArray count = QByteArray::number(objects.size() + 1);
    return bytes + "xref\n0 " + count + "\n" + places + "trailer<</Size " + count + "/Root 1 0 R" + trailer
           + ">>\nstartxref\n" + start + "\n%%EOF\n";
}

/** The operators that write one line, given in Windows-1252. */
inline QByteArray pdfLine(const QByteArray &text, int fromBottom)
{
    return "BT /F1 12 Tf 1 0 0 1 72 " + QByteArray::number(fromBottom) + " Tm (" + text + ") Tj ET\n";
}

} // namespace Cairn

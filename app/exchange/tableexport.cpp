// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tableexport.h"

#include "exchange/cellkind.h"

#include <algorithm>

namespace Cairn {

namespace {

const QChar Apostrophe(u'\'');

/** With a point, without grouping and without an exponent, and exactly the number when it is read again. */
QString rawNumber(const QVariant &cell)
{
    return cell.typeId() == QMetaType::Double ? QString::number(cell.toDouble(), 'f', QLocale::FloatingPointShortest)
                                              : QString::number(cell.toLongLong());
}

QString localNumber(const QVariant &cell, QLocale locale, QLocale::NumberOptions options)
{
    locale.setNumberOptions(options);
    return cell.typeId() == QMetaType::Double ? locale.toString(cell.toDouble(), 'f', QLocale::FloatingPointShortest)
                                              : locale.toString(cell.toLongLong());
}

QString quoted(const QString &text)
{
    const bool isPlain = std::none_of(text.begin(), text.end(), [](QChar c) {
        return c == u',' || c == u'"' || c == u'\r' || c == u'\n' || c == u';' || c == u'\t';
    });
    const bool isTrimmed = text.isEmpty() || (!text.front().isSpace() && !text.back().isSpace());
    return isPlain && isTrimmed ? text : u'"' + QString(text).replace(u'"', QStringLiteral("\"\"")) + u'"';
}

QString csvCell(const QVariant &cell)
{
    switch (kindOf(cell)) {
    case CellKind::Empty:
        return {};
    case CellKind::Number:
    case CellKind::PlainNumber:
        return rawNumber(cell);
    case CellKind::Date:
        return cell.toDate().toString(Qt::ISODate);
    case CellKind::Text:
        break;
    }
    return quoted(plainCell(cell.toString()));
}

/** Without what would end the cell or the line. */
QString tabCell(const QVariant &cell, const QLocale &locale)
{
    switch (kindOf(cell)) {
    case CellKind::Empty:
        return {};
    case CellKind::Number:
    case CellKind::PlainNumber:
        return localNumber(cell, locale, QLocale::OmitGroupSeparator);
    case CellKind::Date:
        return cell.toDate().toString(Qt::ISODate);
    case CellKind::Text:
        break;
    }
    return plainCell(cell.toString().simplified());
}

QString htmlCell(const QVariant &cell, const QLocale &locale)
{
    switch (kindOf(cell)) {
    case CellKind::Empty:
        return QStringLiteral("<td></td>");
    case CellKind::Number:
        return QStringLiteral("<td align=\"right\">%1</td>")
            .arg(localNumber(cell, locale, QLocale::DefaultNumberOptions).toHtmlEscaped());
    case CellKind::PlainNumber:
        return QStringLiteral("<td align=\"right\">%1</td>")
            .arg(localNumber(cell, locale, QLocale::OmitGroupSeparator).toHtmlEscaped());
    case CellKind::Date:
        return QStringLiteral("<td>%1</td>").arg(cell.toDate().toString(Qt::ISODate));
    case CellKind::Text:
        break;
    }
    return QStringLiteral("<td>%1</td>").arg(plainCell(cell.toString()).toHtmlEscaped());
}

QVariantList asCells(const QStringList &texts)
{
    return QVariantList(texts.begin(), texts.end());
}

/** A line that no reader of tables takes for one of its rows. */
QString noteLine(const QString &note)
{
    return quoted(QStringLiteral("# ") + note.simplified());
}

template <class CellText>
QString joined(const QVariantList &cells, QChar separator, CellText text)
{
    QStringList texts;
    for (const QVariant &cell : cells)
        texts += text(cell);
    return texts.join(separator);
}

} // namespace

QString plainCell(const QString &text)
{
    const auto first = std::find_if(text.begin(), text.end(), [](QChar c) { return c != Apostrophe; });
    if (first == text.end())
        return text;
    const bool isFormula = QStringView(u"=+-@\t\r").contains(*first);
    return isFormula ? Apostrophe + text : text;
}

QByteArray csvOf(const ExportTable &table)
{
    const QString end = QStringLiteral("\r\n");
    QString text = QChar(QChar::ByteOrderMark);
    text += joined(asCells(table.headings), u',', csvCell) + end;
    for (const QVariantList &row : table.rows)
        text += joined(row, u',', csvCell) + end;
    if (!table.notes.isEmpty() || !table.title.isEmpty())
        text += end;
    if (!table.title.isEmpty())
        text += noteLine(table.title) + end;
    for (const QString &note : table.notes)
        text += noteLine(note) + end;
    return text.toUtf8();
}

QString tabSeparated(const ExportTable &table, const QLocale &locale)
{
    const auto text = [&locale](const QVariant &cell) { return tabCell(cell, locale); };
    QStringList lines{joined(asCells(table.headings), u'\t', text)};
    for (const QVariantList &row : table.rows)
        lines += joined(row, u'\t', text);
    return lines.join(u'\n');
}

QString htmlTableOf(const ExportTable &table, const QLocale &locale)
{
    QString html = QStringLiteral("<table>");
    if (!table.title.isEmpty())
        html += QStringLiteral("<caption>%1</caption>").arg(table.title.toHtmlEscaped());
    html += QStringLiteral("<thead><tr>");
    for (const QString &heading : table.headings)
        html += QStringLiteral("<th>%1</th>").arg(plainCell(heading).toHtmlEscaped());
    html += QStringLiteral("</tr></thead><tbody>");
    for (const QVariantList &row : table.rows) {
        html += QStringLiteral("<tr>");
        for (const QVariant &cell : row)
            html += htmlCell(cell, locale);
        html += QStringLiteral("</tr>");
    }
    html += QStringLiteral("</tbody></table>");
    for (const QString &note : table.notes)
        html += QStringLiteral("<p>%1</p>").arg(note.toHtmlEscaped());
    return html;
}

} // namespace Cairn

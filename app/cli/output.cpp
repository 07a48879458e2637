// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/output.h"

#include "cli/columns.h"
#include "cli/plaintext.h"

#include <QJsonDocument>

namespace Cairn {

namespace {

constexpr int LineColumns = 80;

QString blanks(int count)
{
    return QString(count, u' ');
}

} // namespace

void Output::document(const QJsonArray &array)
{
    m_out << QString::fromUtf8(QJsonDocument(array).toJson());
}

void Output::document(const QJsonObject &object)
{
    m_out << QString::fromUtf8(QJsonDocument(object).toJson());
}

void Output::line(const QString &text)
{
    m_out << plainText(text) << '\n';
}

void Output::paragraph(const QString &text, int indent)
{
    wrapped(text, blanks(indent), blanks(indent));
}

void Output::items(const QStringList &texts)
{
    for (const QString &text : texts)
        wrapped(text, QStringLiteral("  - "), QStringLiteral("    "));
}

void Output::wrapped(const QString &text, const QString &firstIndent, const QString &indent)
{
    QString current = firstIndent;
    bool isEmpty = true;
    for (const QString &word : plainText(text).split(u' ', Qt::SkipEmptyParts)) {
        if (!isEmpty && columnsOf(current) + 1 + columnsOf(word) > LineColumns) {
            m_out << current << '\n';
            current = indent;
            isEmpty = true;
        }
        current += isEmpty ? word : u' ' + word;
        isEmpty = false;
    }
    m_out << current << '\n';
}

void Output::columns(const Columns &columns)
{
    for (const QString &text : columns.lines())
        m_out << text << '\n';
}

void Output::complain(const QString &sentence)
{
    m_err << plainText(sentence) << '\n';
}

} // namespace Cairn

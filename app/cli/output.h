// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QTextStream>

namespace Cairn {

class Columns;

/** Where a command writes: one JSON document or lines for people on the one stream, complaints on the other. */
class Output final
{
public:
    enum class Format : quint8 { People, Json };

    /** Both streams outlive this. */
    Output(QTextStream &out, QTextStream &err, Format format) : m_out(out), m_err(err), m_format(format) {}

    bool isJson() const { return m_format == Format::Json; }

    void document(const QJsonArray &array);
    void document(const QJsonObject &object);

    void line(const QString &text = {});
    /** Broken into lines that fit a terminal of 80 columns, each after so many blanks. */
    void paragraph(const QString &text, int indent = 0);
    /** A list of short paragraphs, each with a dash. */
    void items(const QStringList &texts);
    void columns(const Columns &columns);

    /** Several lines as they are, each ended. */
    void lines(const QString &text) { m_out << text; }

    void complain(const QString &sentence);
    /** Several lines as they are, each ended. */
    void complainAtLength(const QString &text) { m_err << text; }

private:
    void wrapped(const QString &text, const QString &firstIndent, const QString &indent);

    QTextStream &m_out;
    QTextStream &m_err;
    Format m_format;
};

} // namespace Cairn

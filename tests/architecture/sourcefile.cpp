// SPDX-License-Identifier: GPL-3.0-or-later
#include "architecture/sourcefile.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

namespace Cairn {

namespace {

QStringList linesOf(const QString &text)
{
    QStringList lines = text.split(u'\n');
    if (!lines.isEmpty() && lines.last().isEmpty())
        lines.removeLast();
    return lines;
}

} // namespace

SourceFile::SourceFile(const QString &folder, const QString &path) : m_path(path)
{
    QFile file(QDir(folder).filePath(path));
    if (!file.open(QIODevice::ReadOnly | QIODevice::Text))
        return;
    const QString text = QString::fromUtf8(file.readAll());
    m_lines = linesOf(text);
    m_code = linesOf(withoutComments(text));
}

std::vector<Include> SourceFile::includes() const
{
    static const QRegularExpression include(QStringLiteral(R"(^\s*#\s*include\s*([<"])([^>"]+)[>"])"));
    std::vector<Include> found;
    for (int at = 0; at < m_code.size(); ++at) {
        const QRegularExpressionMatch match = include.match(m_code[at]);
        if (match.hasMatch())
            found.push_back({at + 1, match.captured(2), match.captured(1) == QStringLiteral("\"")});
    }
    return found;
}

QString withoutComments(const QString &text)
{
    // In this order: at each place the first that fits is taken, so a mark inside a literal starts no comment.
    static const QRegularExpression part(QStringLiteral(R"(R"(?<fence>[^()\s\\]{0,16})\(.*?\)\k<fence>")"
                                                        R"(|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])+')"
                                                        R"(|(?<comment>//[^\n]*|/\*.*?\*/))"),
                                         QRegularExpression::DotMatchesEverythingOption);
    QString code;
    qsizetype done = 0;
    auto parts = part.globalMatch(text);
    while (parts.hasNext()) {
        const QRegularExpressionMatch match = parts.next();
        const QString comment = match.captured(QStringLiteral("comment"));
        if (comment.isEmpty())
            continue;
        code += QStringView(text).mid(done, match.capturedStart() - done);
        code += QString(comment.count(u'\n'), u'\n');
        done = match.capturedEnd();
    }
    return code + text.mid(done);
}

} // namespace Cairn

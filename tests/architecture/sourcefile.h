// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace Cairn {

/** One #include line. */
struct Include
{
    int line = 0; ///< counted from 1
    QString name;
    bool quoted = false; ///< "name" rather than <name>
};

/** One file of the tree as text: its lines, what it includes, and its code without comments. */
class SourceFile final
{
public:
    /** The path is relative to the folder. An unreadable file is empty. */
    SourceFile(const QString &folder, const QString &path);

    const QString &path() const { return m_path; }
    const QStringList &lines() const { return m_lines; }
    /** The same lines with comments left out; literals stay. */
    const QStringList &code() const { return m_code; }
    std::vector<Include> includes() const;

private:
    QString m_path;
    QStringList m_lines;
    QStringList m_code;
};

/** C++ text without comments, line by line as before. */
QString withoutComments(const QString &text);

} // namespace Cairn

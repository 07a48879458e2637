// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QStringList>

namespace Cairn {

class OpenProgram;

/** Words that are the same in every language, told by where they come from. */
class GivenWords final
{
public:
    explicit GivenWords(OpenProgram &program);

    /** Whether a text has letters of ASCII besides these words; a part of a longer text may begin or end within one. */
    bool leaveOver(const QString &text) const;

private:
    bool hasOthers(QString text) const;
    bool isPartOfOne(QStringView letters) const;

    QStringList m_words; ///< the longest first
    mutable QHash<QString, bool> m_known;
};

} // namespace Cairn

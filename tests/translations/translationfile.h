// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "architecture/finding.h"
#include "translations/message.h"

#include <vector>

namespace Cairn {

/** One translations/careercairn_*.ts, read as it lies there: what lrelease would leave out is seen too. */
class TranslationFile final
{
public:
    explicit TranslationFile(const QString &path);

    /** Every such file in the folder, by name. Languages are listed nowhere else. */
    static std::vector<TranslationFile> allIn(const QString &folder);

    const QString &name() const { return m_name; }
    /** The language by the name of the file, e.g. zh_CN. */
    QString code() const;
    /** The language by the file's own word. */
    const QString &language() const { return m_language; }
    /** Whether the file holds plural forms of the program's own language, and so only some texts. */
    bool isOfSources() const { return code() == QStringLiteral("en"); }
    /** Why the file cannot be read; empty where it can. */
    const QString &problem() const { return m_problem; }
    const std::vector<Message> &messages() const { return m_messages; }

    Finding finding(const Message &message, const QString &what, const QString &translation) const;

private:
    QString m_name;
    QString m_language;
    QString m_problem;
    std::vector<Message> m_messages;
};

} // namespace Cairn

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace Cairn {

/** The text of a file with figures of pay: UTF-8 or another encoding that has ASCII in it, without a byte order mark.
 */
class PayImportFile final
{
public:
    /** Files that are larger are refused. */
    static constexpr qint64 MostBytes = qint64{2} * 1024 * 1024 * 1024;

    /** How much of the file is read: its beginning up to so many bytes, and up to the end of a line. */
    enum class Part : quint8 { Beginning, Whole };
    static constexpr qint64 BytesOfBeginning = qint64{8} * 1024 * 1024;

    /**
     * Asked now and then with the share that is done; returning false ends the reading, and the text is then empty. A
     * file that cannot be read, is empty, too large or no text is a problem.
     */
    using GoOn = std::function<bool(double)>;
    static Result<PayImportFile> read(const QString &path, Part part, const GoOn &goOn);

    std::string_view text() const { return std::string_view(m_text).substr(m_from); }
    const QString &encodingName() const { return m_encodingName; } ///< e.g. "UTF-8", as it is called everywhere
    qint64 bytes() const { return m_bytes; }                       ///< of the file
    bool isCancelled() const { return m_isCancelled; }

private:
    std::optional<Problem> readBytes(const QString &path, Part part, const GoOn &goOn);
    std::optional<Problem> decode(const GoOn &goOn);
    void cutAfterLastLine();

    std::string m_text;
    size_t m_from = 0; ///< behind the byte order mark
    QString m_encodingName;
    qint64 m_bytes = 0;
    bool m_isCancelled = false;
};

} // namespace Cairn

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

#include <vector>

namespace Cairn {

/**
 * Knows on which line of a JSON text each value stands, and which keys stand twice in one object (QJsonDocument
 * takes the last one without a word). Expects a text that a parser has accepted; it judges no grammar itself.
 */
class JsonPlaces final
{
public:
    /** The second standing of a key in its object. */
    struct DoubledKey
    {
        QString place;
        QString key;
        int line = 0;
    };

    explicit JsonPlaces(QByteArray json);

    /** From 1: the line of the value at the JSON pointer, or of the nearest value around it that exists. */
    int lineOf(const QString &pointer) const;

    /** In the order in which their objects end. */
    std::vector<DoubledKey> doubledKeys() const;

    /** The line of a byte, from 1. */
    int lineAt(qsizetype offset) const;

    /** One step of a JSON pointer, with ~ and / escaped. */
    static QString pointerStep(const QString &key);

private:
    void readLines() const;

    QByteArray m_json;
    mutable QHash<QString, int> m_lines; ///< filled by the first question, since most files are never asked
};

} // namespace Cairn

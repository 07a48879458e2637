// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace Cairn {

/** A writer of ZIP that knows nothing of the library that reads it. */
class SomeZip final
{
public:
    enum class Packing : quint16 { Stored = 0, Deflated = 8 };
    enum class Flags : quint16 { None = 0, Encrypted = 1 };

    void add(const QByteArray &name, const QByteArray &contents, Packing packing = Packing::Stored,
             Flags flags = Flags::None)
    {
        const QByteArray packed = packing == Packing::Stored ? contents : deflated(contents);
        QByteArray about = number16(20) + number16(static_cast<quint16>(flags))
                           + number16(static_cast<quint16>(packing)) + number32(0x5A210000)
                           + number32(checksumOf(contents)) + number32(static_cast<quint32>(packed.size()))
                           + number32(static_cast<quint32>(contents.size()))
                           + number16(static_cast<quint16>(name.size())) + number16(0);
        m_list += "PK\x01\x02" + number16(20) + about + number16(0) + number16(0) + number16(0) + number32(0)
                  + number32(static_cast<quint32>(m_bytes.size())) + name;
        m_bytes += "PK\x03\x04" + about + name + packed;
        ++m_count;
    }

    QByteArray bytes() const
    {
        return m_bytes + m_list + "PK\x05\x06" + number32(0) + number16(m_count) + number16(m_count)
               + number32(static_cast<quint32>(m_list.size())) + number32(static_cast<quint32>(m_bytes.size()))
               + number16(0);
    }

private:
    static QByteArray number16(quint16 number)
    {
        return QByteArray().append(static_cast<char>(number & 0xFFU)).append(static_cast<char>(number >> 8U));
    }
    static QByteArray number32(quint32 number)
    {
        return number16(static_cast<quint16>(number & 0xFFFFU)) + number16(static_cast<quint16>(number >> 16U));
    }
    /** Without the length that Qt writes, and without what zlib writes around. */
    static QByteArray deflated(const QByteArray &contents) { return qCompress(contents, 9).mid(6).chopped(4); }
    static quint32 checksumOf(const QByteArray &contents)
    {
        quint32 sum = 0xFFFFFFFFU;
        for (const char byte : contents) {
            sum ^= static_cast<uchar>(byte);
            for (int bit = 0; bit < 8; ++bit)
                sum = (sum >> 1U) ^ ((sum & 1U) != 0 ? 0xEDB88320U : 0U);
        }
        return ~sum;
    }

    QByteArray m_bytes;
    QByteArray m_list;
    quint16 m_count = 0;
};

} // namespace Cairn

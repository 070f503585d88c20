// SPDX-License-Identifier: GPL-3.0-or-later
#include "log/zipfile.h"

#include <array>

namespace taabia::ZipFile {

namespace {

constexpr quint16 version = 20; ///< 2.0: deflated entries
constexpr quint16 nameIsUtf8 = 1 << 11;
constexpr quint16 deflated = 8;

quint32 crc32(const QByteArray &bytes)
{
    static const std::array<quint32, 256> table = [] {
        std::array<quint32, 256> made{};
        for (quint32 i = 0; i < made.size(); ++i) {
            quint32 value = i;
            for (int bit = 0; bit < 8; ++bit)
                value = (value >> 1) ^ ((value & 1) != 0 ? 0xEDB88320U : 0U);
            made[i] = value;
        }
        return made;
    }();
    quint32 sum = 0xFFFFFFFFU;
    for (const char byte : bytes)
        sum = (sum >> 8) ^ table[(sum ^ static_cast<quint8>(byte)) & 0xFFU];
    return ~sum;
}

/// qCompress() puts a length of four bytes before what zlib makes, and zlib two bytes before and four after the plain
/// deflated bytes that a zip holds.
QByteArray deflate(const QByteArray &content)
{
    if (content.isEmpty())
        return QByteArray("\x03\x00", 2); // an empty block: qCompress() gives nothing for nothing
    const QByteArray zlib = qCompress(content);
    return zlib.mid(6, zlib.size() - 10);
}

/// Little-endian, as everything in a zip.
class Bytes {
public:
    Bytes &two(quint32 value) { return put(value, 2); }
    Bytes &four(quint32 value) { return put(value, 4); }
    Bytes &raw(const QByteArray &bytes)
    {
        m_bytes += bytes;
        return *this;
    }
    const QByteArray &bytes() const { return m_bytes; }
    quint32 size() const { return static_cast<quint32>(m_bytes.size()); }

private:
    Bytes &put(quint32 value, int count)
    {
        for (int i = 0; i < count; ++i)
            m_bytes += static_cast<char>((value >> (8 * i)) & 0xFFU);
        return *this;
    }
    QByteArray m_bytes;
};

/// As MS-DOS wrote time and day.
quint32 dosTime(const QDateTime &utc)
{
    const QDate day = utc.date();
    const QTime time = utc.time();
    const int years = qBound(0, day.year() - 1980, 127);
    return (static_cast<quint32>(years) << 25) | (static_cast<quint32>(day.month()) << 21)
        | (static_cast<quint32>(day.day()) << 16) | (static_cast<quint32>(time.hour()) << 11)
        | (static_cast<quint32>(time.minute()) << 5) | (static_cast<quint32>(time.second()) / 2);
}

} // namespace

QByteArray pack(const std::vector<Entry> &entries, const QDateTime &madeUtc)
{
    Bytes zip;
    Bytes directory;
    for (const Entry &entry : entries) {
        const QByteArray name = entry.name.toUtf8();
        const QByteArray packed = deflate(entry.content);
        const quint32 offset = zip.size();
        Bytes common;
        common.two(version).two(nameIsUtf8).two(deflated).four(dosTime(madeUtc)).four(crc32(entry.content));
        common.four(static_cast<quint32>(packed.size())).four(static_cast<quint32>(entry.content.size()));
        common.two(static_cast<quint32>(name.size())).two(0); // no extra field
        zip.four(0x04034B50).raw(common.bytes()).raw(name).raw(packed);
        directory.four(0x02014B50).two(version).raw(common.bytes());
        directory.two(0).two(0).two(0).four(0).four(offset).raw(name); // no comment, one disk, no attributes
    }
    const auto count = static_cast<quint32>(entries.size());
    const quint32 offset = zip.size();
    zip.raw(directory.bytes());
    zip.four(0x06054B50).two(0).two(0).two(count).two(count).four(directory.size()).four(offset).two(0);
    return zip.bytes();
}

} // namespace taabia::ZipFile

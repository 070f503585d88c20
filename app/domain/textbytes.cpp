// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/textbytes.h"

#include <QStringDecoder>

#include <array>
#include <optional>

namespace taabia {

namespace {

/// Windows-1252 from 0x80 to 0x9F; everywhere else it is Latin-1. Qt knows it only where it was built with ICU.
constexpr std::array<char16_t, 32> middleOfWindows1252{0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
    0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178};

QString fromWindows1252(const QByteArray &bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar &c : text) {
        if (c.unicode() >= 0x80 && c.unicode() < 0x80 + middleOfWindows1252.size())
            c = QChar(middleOfWindows1252[c.unicode() - 0x80U]);
    }
    return text;
}

QString decoded(QStringConverter::Encoding encoding, const QByteArray &bytes)
{
    QStringDecoder decoder(encoding, QStringConverter::Flag::ConvertInitialBom);
    const QString text = decoder.decode(bytes);
    // Half a surrogate pair could be neither shown nor saved as it came.
    return text.isValidUtf16() ? text : QString::fromUtf8(text.toUtf8());
}

bool isWorkbook(const QByteArray &bytes)
{
    return bytes.startsWith("PK\x03\x04") || bytes.startsWith("\xD0\xCF\x11\xE0");
}

/// Digits, separators and line ends have a zero byte in UTF-16, always on the same side. On both sides, it is no text.
std::optional<QStringConverter::Encoding> sidedUtf16(const QByteArray &bytes)
{
    std::array<qsizetype, 2> zeros{};
    for (qsizetype i = 0; i < bytes.size(); ++i)
        zeros[static_cast<std::size_t>(i % 2)] += bytes[i] == '\0' ? 1 : 0;
    if ((zeros[0] > 0) == (zeros[1] > 0))
        return std::nullopt;
    return zeros[0] > 0 ? QStringConverter::Utf16BE : QStringConverter::Utf16LE;
}

} // namespace

Expected<QString, TextTrouble> textOfBytes(const QByteArray &bytes)
{
    if (isWorkbook(bytes))
        return Unexpected{TextTrouble::Workbook};

    QString text;
    if (bytes.startsWith("\xEF\xBB\xBF"))
        text = decoded(QStringConverter::Utf8, bytes.mid(3));
    else if (bytes.startsWith("\xFF\xFE"))
        text = decoded(QStringConverter::Utf16LE, bytes.mid(2));
    else if (bytes.startsWith("\xFE\xFF"))
        text = decoded(QStringConverter::Utf16BE, bytes.mid(2));
    else if (const auto encoding = bytes.contains('\0') ? sidedUtf16(bytes) : std::nullopt)
        text = decoded(*encoding, bytes);
    else if (bytes.isValidUtf8())
        text = decoded(QStringConverter::Utf8, bytes);
    else
        text = fromWindows1252(bytes);

    if (text.contains(QChar(u'\0')))
        return Unexpected{TextTrouble::Binary};
    return text;
}

} // namespace taabia

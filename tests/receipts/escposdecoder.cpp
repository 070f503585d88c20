// SPDX-License-Identifier: GPL-3.0-or-later
#include "escposdecoder.h"

namespace taabia {

bool EscPosDecoder::decode(const QByteArray &bytes)
{
    m_bytes = bytes;
    m_at = 0;
    while (m_at < m_bytes.size()) {
        if (!command())
            return false;
    }
    return true;
}

std::optional<int> EscPosDecoder::byte()
{
    if (m_at >= m_bytes.size())
        return std::nullopt;
    return static_cast<unsigned char>(m_bytes[m_at++]);
}

bool EscPosDecoder::fail(const char *why)
{
    m_error = QStringLiteral("byte %1: %2").arg(m_at).arg(QString::fromLatin1(why));
    return false;
}

bool EscPosDecoder::command()
{
    switch (byte().value_or(-1)) {
    case 27:
        return escape();
    case 29:
        return group();
    case 0:
        return fail("a stray NUL");
    }
    return fail("letters, or a command that is not known here: the printer would print them as text");
}

/// ESC @, ESC p, ESC d
bool EscPosDecoder::escape()
{
    const auto code = byte();
    if (!code)
        return fail("ESC without a command");
    if (*code == '@') {
        ++m_resets;
        return true;
    }
    if (*code == 'd') {
        const auto lines = byte();
        if (!lines)
            return fail("ESC d without its number of lines");
        m_fedLines += *lines;
        return true;
    }
    if (*code != 'p')
        return fail("an ESC command that is not known here");
    const auto connector = byte();
    const auto on = byte();
    const auto off = byte();
    if (!off)
        return fail("ESC p is cut short");
    if (*connector != 0 && *connector != 1 && *connector != '0' && *connector != '1')
        return fail("ESC p names no connector");
    const int pin = *connector == 0 || *connector == '0' ? 2 : 5;
    m_pulses.push_back({pin, *on * 2, *off * 2, static_cast<int>(m_rows.size())});
    return true;
}

/// GS v 0, GS V, GS r
bool EscPosDecoder::group()
{
    const auto code = byte();
    if (!code)
        return fail("GS without a command");
    if (*code == 'v')
        return raster();
    if (*code == 'V')
        return cut();
    if (*code != 'r')
        return fail("a GS command that is not known here");
    const auto which = byte();
    if (!which || (*which != 1 && *which != 2 && *which != '1' && *which != '2'))
        return fail("GS r asks for no status");
    ++m_statusesAsked;
    return true;
}

/// GS v 0 m xL xH yL yH d1...dk: k = (xL + xH * 256) * (yL + yH * 256), rows from the top, the highest bit leftmost
bool EscPosDecoder::raster()
{
    if (byte() != '0')
        return fail("GS v is not followed by 0");
    const auto mode = byte();
    const auto xL = byte();
    const auto xH = byte();
    const auto yL = byte();
    const auto yH = byte();
    if (!yH)
        return fail("GS v 0 is cut short");
    if (*mode != 0 && *mode != '0')
        return fail("a picture of another size than its dots");
    const int across = *xL + 256 * *xH;
    const int down = *yL + 256 * *yH;
    if (across == 0 || down == 0 || down > 2303)
        return fail("GS v 0 without an area, or taller than a printer takes");
    if (across * 8 - 7 > m_headDots)
        return fail("a picture wider than the print head");
    if (!m_cuts.empty())
        return fail("printed after the cut");
    for (int row = 0; row < down; ++row) {
        std::vector<bool> dots;
        for (int column = 0; column < across; ++column) {
            const auto eight = byte();
            if (!eight)
                return fail("the picture is cut short");
            for (int place = 7; place >= 0; --place)
                dots.push_back(((*eight >> place) & 1) != 0);
        }
        for (size_t beside = static_cast<size_t>(m_headDots); beside < dots.size(); ++beside) {
            if (dots[beside])
                return fail("a dot beside the print head");
        }
        m_rows.push_back(std::move(dots));
    }
    m_width = qMax(m_width, across * 8);
    return true;
}

/// GS V m, m = 0, 1, '0', '1'; or GS V m n, m = 'A', 'B'
bool EscPosDecoder::cut()
{
    const auto mode = byte();
    if (!mode)
        return fail("GS V without its way of cutting");
    const int row = static_cast<int>(m_rows.size());
    switch (*mode) {
    case 0:
    case 1:
    case '0':
    case '1':
        m_cuts.push_back({*mode == 0 || *mode == '0', false, row});
        return true;
    case 'A':
    case 'B':
        if (!byte())
            return fail("GS V does not say how far to feed");
        m_cuts.push_back({*mode == 'A', true, row});
        return true;
    }
    return fail("GS V cuts in a way that is not known");
}

QImage EscPosDecoder::picture() const
{
    QImage image(qMin(m_width, m_headDots), static_cast<int>(m_rows.size()), QImage::Format_Mono);
    image.setColorTable({qRgb(255, 255, 255), qRgb(0, 0, 0)});
    image.fill(0);
    for (int y = 0; y < image.height(); ++y) {
        const std::vector<bool> &row = m_rows[static_cast<size_t>(y)];
        for (int x = 0; x < qMin(image.width(), static_cast<int>(row.size())); ++x) {
            if (row[static_cast<size_t>(x)])
                image.setPixel(x, y, 1);
        }
    }
    return image;
}

} // namespace taabia

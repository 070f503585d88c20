// SPDX-License-Identifier: GPL-3.0-or-later
#include "receipts/escposraster.h"

namespace taabia {

namespace {

constexpr char esc = 0x1b;
constexpr char gs = 0x1d;

/// Rows a command. Printers of every make take this many, and begin to print while the rest is on its way.
constexpr int bandRows = 128;

/// Paper between head and knife, and a little more: 15 mm.
constexpr char linesToTear = 5;

void appendBand(QByteArray &bytes, const QImage &picture, int from, int rows, int width)
{
    const int bytesARow = (width + 7) / 8;
    // GS v 0, normal size: the width in bytes and the height in rows, each low byte first
    for (const int byte : {0x1d, 0x76, 0x30, 0, bytesARow % 256, bytesARow / 256, rows % 256, rows / 256})
        bytes.append(static_cast<char>(byte));
    // What stands to the right of the last dot in its byte is no part of the picture.
    const auto lastMask = static_cast<uchar>(width % 8 == 0 ? 0xff : 0xff << (8 - width % 8));
    for (int row = from; row < from + rows; ++row) {
        bytes.append(reinterpret_cast<const char *>(picture.constScanLine(row)), bytesARow);
        bytes.back() = static_cast<char>(static_cast<uchar>(bytes.back()) & lastMask);
    }
}

} // namespace

QByteArray EscPosRaster::encode(const QImage &picture, const Job &job)
{
    Q_ASSERT(picture.format() == QImage::Format_Mono);
    QByteArray bytes;
    bytes.append(esc).append('@'); // forget what somebody else has set
    if (job.openDrawer)
        bytes.append(esc).append('p').append('\0').append(char(50)).append(char(100)); // pin 2, 100 ms on, 200 ms off
    const int width = qMin(picture.width(), job.headDots);
    for (int row = 0; row < picture.height() && width > 0; row += bandRows)
        appendBand(bytes, picture, row, qMin(bandRows, picture.height() - row), width);
    switch (job.cut) {
    case Cut::None:
        bytes.append(esc).append('d').append(linesToTear);
        break;
    case Cut::Partial:
        bytes.append(gs).append('V').append('B').append('\0'); // feeds to the knife first
        break;
    }
    return bytes;
}

QByteArray EscPosRaster::askWhenDone()
{
    return QByteArray().append(gs).append('r').append(char(1));
}

bool EscPosRaster::isPaperStatus(char answer)
{
    return (static_cast<uchar>(answer) & 0x90) == 0; // bits 4 and 7 are fixed
}

bool EscPosRaster::hasPaper(char answer)
{
    return (static_cast<uchar>(answer) & 0x0c) == 0; // both bits of the end sensor
}

} // namespace taabia

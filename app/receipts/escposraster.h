// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>

namespace taabia {

/// The language of receipt printers. Everything goes as a picture: what a printer's own letters cannot do (Arabic, a
/// comma in the right place) then looks the same on all of them.
namespace EscPosRaster {

enum class Cut { None, Partial };

struct Job {
    bool openDrawer = false; ///< first of all, so that the change is counted while it prints
    Cut cut = Cut::Partial; ///< None: fed far enough to be torn off
    int headDots = 576; ///< as wide as the print head; what lies beyond is left out
};

/// \a picture: Format_Mono, 1 is black.
QByteArray encode(const QImage &picture, const Job &job);

/// Asks the printer for one byte once everything before it is done ("GS r 1", paper sensor).
QByteArray askWhenDone();

/// What that byte says: true if there is paper. Nothing if it is no such byte.
bool isPaperStatus(char answer);
bool hasPaper(char answer);

} // namespace EscPosRaster
} // namespace taabia

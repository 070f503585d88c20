// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>
#include <QString>

#include <optional>
#include <vector>

namespace taabia {

/// A receipt printer made of memory: reads the ESC/POS command language by its reference and shows what would lie on
/// the counter. Written without a look at what writes it; strict, so that what no printer would take is refused.
class EscPosDecoder {
public:
    struct Pulse {
        int pin = 2; ///< of the drawer's plug: 2 or 5
        int onMilliseconds = 0;
        int offMilliseconds = 0;
        int atRow = 0; ///< how many rows were printed before
        friend bool operator==(const Pulse &, const Pulse &) = default;
    };
    struct CutMade {
        bool full = false;
        bool fedToKnife = false;
        int atRow = 0;
        friend bool operator==(const CutMade &, const CutMade &) = default;
    };

    explicit EscPosDecoder(int headDots)
        : m_headDots(headDots)
    { }

    /// False at the first byte that makes no sense; error() then says why.
    bool decode(const QByteArray &bytes);

    const QString &error() const { return m_error; }
    QImage picture() const; ///< Format_Mono, 1 is black, as wide as the widest band
    int resets() const { return m_resets; }
    int fedLines() const { return m_fedLines; } ///< after the picture, before a cut
    int statusesAsked() const { return m_statusesAsked; }
    const std::vector<Pulse> &pulses() const { return m_pulses; }
    const std::vector<CutMade> &cuts() const { return m_cuts; }

private:
    std::optional<int> byte();
    bool command();
    bool escape();
    bool group();
    bool raster();
    bool cut();
    bool fail(const char *why);

    int m_headDots;
    QByteArray m_bytes;
    qsizetype m_at = 0;
    QString m_error;
    int m_width = 0;
    std::vector<std::vector<bool>> m_rows;
    int m_resets = 0;
    int m_fedLines = 0;
    int m_statusesAsked = 0;
    std::vector<Pulse> m_pulses;
    std::vector<CutMade> m_cuts;
};

} // namespace taabia

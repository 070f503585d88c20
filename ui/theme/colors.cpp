// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/colors.h"

#include <QGuiApplication>

#include <cmath>

namespace taabia {

const Colors &Colors::light()
{
    static const Colors colors{
        .page = QColor(0xF3F5F7),
        .card = QColor(0xFFFFFF),
        .field = QColor(0xFFFFFF),
        .line = QColor(0xDDE3E9),
        .text = QColor(0x17212B),
        .muted = QColor(0x566575),
        .accent = QColor(0x0B7A57),
        .onAccent = QColor(0xFFFFFF),
        .accentSoft = QColor(0xE6F1EE),
        .hover = QColor(0xF3F6F8),
        .good = QColor(0x0B7A57),
        .progress = QColor(0x1F5FBF),
        .warning = QColor(0x8A5800),
        .bad = QColor(0xB3261E),
        .alarm = QColor(0xF0B429),
        .onAlarm = QColor(0x2A1C00),
        .shade = QColor(23, 33, 43, 110),
    };
    return colors;
}

const Colors &Colors::dark()
{
    static const Colors colors{
        .page = QColor(0x101418),
        .card = QColor(0x181E24),
        .field = QColor(0x0D1115),
        .line = QColor(0x2E3741),
        .text = QColor(0xE8EDF2),
        .muted = QColor(0x9AA8B7),
        .accent = QColor(0x2FB389),
        .onAccent = QColor(0x06251B),
        .accentSoft = QColor(0x1A2C2E),
        .hover = QColor(0x1E262D),
        .good = QColor(0x4CC38A),
        .progress = QColor(0x6CB6FF),
        .warning = QColor(0xF0B429),
        .bad = QColor(0xFF7B72),
        .alarm = QColor(0xF0B429),
        .onAlarm = QColor(0x2A1C00),
        .shade = QColor(0, 0, 0, 150),
    };
    return colors;
}

const Colors &Colors::current()
{
    return QGuiApplication::palette().color(QPalette::Window) == dark().page ? dark() : light();
}

QColor Colors::tone(Tone tone) const
{
    switch (tone) {
    case Tone::Quiet:
        return muted;
    case Tone::Progress:
        return progress;
    case Tone::Good:
        return good;
    case Tone::Warning:
        return warning;
    case Tone::Bad:
        return bad;
    }
    return text;
}

QPalette Colors::palette() const
{
    QPalette palette;
    palette.setColor(QPalette::Window, page);
    palette.setColor(QPalette::WindowText, text);
    palette.setColor(QPalette::Base, field);
    palette.setColor(QPalette::AlternateBase, hover);
    palette.setColor(QPalette::Text, text);
    palette.setColor(QPalette::Button, card);
    palette.setColor(QPalette::ButtonText, text);
    palette.setColor(QPalette::BrightText, bad);
    palette.setColor(QPalette::Light, card);
    palette.setColor(QPalette::Midlight, hover);
    palette.setColor(QPalette::Mid, line);
    palette.setColor(QPalette::Dark, line);
    palette.setColor(QPalette::Shadow, shade);
    palette.setColor(QPalette::Highlight, accent);
    palette.setColor(QPalette::HighlightedText, onAccent);
    palette.setColor(QPalette::Link, accent);
    palette.setColor(QPalette::LinkVisited, accent);
    palette.setColor(QPalette::ToolTipBase, text);
    palette.setColor(QPalette::ToolTipText, card);
    palette.setColor(QPalette::PlaceholderText, muted);
    for (QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, muted);
    }
    return palette;
}

QColor brandColor(Operator op)
{
    switch (op) {
    case Operator::Orange:
        return QColor(0xFF7900);
    case Operator::Inwi:
        return QColor(0x9B2A8B);
    case Operator::MarocTelecom:
        return QColor(0x0B67B2);
    }
    return {};
}

static double luminance(const QColor &color)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrastRatio(const QColor &a, const QColor &b)
{
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

} // namespace taabia

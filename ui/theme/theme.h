// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

namespace taabia {

struct Colors;

/// Dresses the application: Cairo, one of the two sets of colours, the style sheet. Changing any of it shows at once
/// in every open window. The composition root makes one and outlives the windows with it. UI thread.
class Theme : public QObject {
    Q_OBJECT
public:
    enum class Mode { System, Light, Dark };
    Q_ENUM(Mode)

    /// Loads the fonts and looks what the system prefers, before anything of ours is applied.
    explicit Theme(QObject *parent = nullptr);

    Mode mode() const { return m_mode; }
    bool isDark() const;

    /// 1.0, or 1.25 for people who see less well; on top of what the system's own scaling does.
    double textScale() const { return m_textScale; }

    /// What is on already stays on: it costs nothing to say it again.
    void apply(Mode mode, double textScale = 1.0);

private:
    struct Dress {
        const Colors *colors = nullptr;
        double points = 0;

        friend bool operator==(const Dress &, const Dress &) = default;
    };

    QString m_family;
    bool m_systemIsDark = false;
    Mode m_mode = Mode::System;
    double m_textScale = 1.0;
    Dress m_worn;
};

} // namespace taabia

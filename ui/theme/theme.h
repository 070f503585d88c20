// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QFontDatabase>
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

    /// The size in points that a desktop gives its own text, as long as nobody has enlarged it.
    static double usualSystemPoints();

    /// Loads the fonts and looks what the system prefers, before anything of ours is applied. \a systemFont is the
    /// system's own text: whoever has enlarged that wants ours larger too.
    explicit Theme(
        const QFont &systemFont = QFontDatabase::systemFont(QFontDatabase::GeneralFont), QObject *parent = nullptr);

    Mode mode() const { return m_mode; }
    bool isDark() const;

    /// As it was wished: 1.0, or more for people who see less well.
    double textScale() const { return m_textScale; }

    /// As it is: the larger of the wish and of how far the system's own text is enlarged, not both at once. What the
    /// system does to every pixel comes on top.
    double scale() const;

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
    double m_systemScale = 1.0; ///< up to what may be wished
    Dress m_worn;
};

} // namespace taabia

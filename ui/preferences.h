// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/settingsdoor.h"
#include "domain/money.h"
#include "domain/ownercatalogue.h"
#include "domain/shopdetails.h"
#include "ui/theme/theme.h"

#include <QObject>
#include <QString>
#include <QThreadPool>

#include <chrono>

namespace taabia {

/// What this till's people have chosen for themselves. An INI file in the data folder: read once when the object is
/// made, written by a thread of its own, because a slow disk must not hold up a keystroke. A lost write costs a
/// wish, never money. A file that cannot be read, or a value that makes no sense, is the default. UI thread.
class Preferences : public QObject {
    Q_OBJECT
public:
    /// An empty \a file keeps nothing.
    explicit Preferences(QString file, QObject *parent = nullptr);

    /// Waits until what was chosen is written.
    ~Preferences() override;

    const QString &language() const { return m_values.language; } ///< "fr", "ar", "en", "es"
    Theme::Mode theme() const { return m_values.theme; }
    double textScale() const { return m_values.textScale; } ///< 1.0 to 1.5
    Money lowBalance() const { return m_values.lowBalance; } ///< warn below it; zero: never
    const PaperSetup &paper() const { return m_values.paper; } ///< the shop's details and its printers
    const OwnerCatalogue &catalogue() const { return m_values.catalogue; } ///< as it is kept: sound or not

    const QString &seenVersion() const { return m_values.seenVersion; } ///< whose news were told; empty: of none
    std::chrono::minutes lockAfter() const { return m_values.lockAfter; } ///< without a hand on it; zero: never

    void setLanguage(const QString &language);
    void setTheme(Theme::Mode mode);
    void setTextScale(double scale);
    void setSeenVersion(const QString &version);

    /// Who may change what follows: without a call, anybody. What is refused is told by refused(), and changed() lets
    /// the window show what holds.
    void setPermit(std::shared_ptr<Permit> permit);
    void setLowBalance(Money threshold);
    void setLockAfter(std::chrono::minutes minutes); ///< to a day at most
    void setPaper(const PaperSetup &setup); ///< kept as PaperSettings::sensible() has it
    void setCatalogue(const OwnerCatalogue &catalogue);

Q_SIGNALS:
    void changed();
    void refused(); ///< a choice that is the owner's, and he is not here

private:
    struct Values {
        QString language = QStringLiteral("fr");
        Theme::Mode theme = Theme::Mode::System;
        double textScale = 1.0;
        QString seenVersion{};
        Money lowBalance = Money::fromDirhams(200);
        std::chrono::minutes lockAfter{5};
        PaperSetup paper{};
        OwnerCatalogue catalogue{};
    };
    static Values read(const QString &file);
    static void write(const QString &file, const Values &values);
    void keep();
    template <typename T> void keepOwners(T &kept, const T &wanted);

    SettingsDoor m_door;
    QString m_file;
    Values m_values;
    QThreadPool m_writer;
};

} // namespace taabia

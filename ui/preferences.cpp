// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences.h"

#include "ui/cataloguesettings.h"
#include "ui/papersettings.h"
#include "ui/theme/languageswitcher.h"

#include <QMetaEnum>
#include <QSettings>

#include <algorithm>
#include <cmath>

namespace taabia {

static const auto languageKey = QLatin1String("language");
static const auto themeKey = QLatin1String("theme");
static const auto textScaleKey = QLatin1String("text_scale");
static const auto lowBalanceKey = QLatin1String("low_balance");
static const auto seenVersionKey = QLatin1String("seen_version");
static const auto lockAfterKey = QLatin1String("lock_after_minutes");

static bool isSensible(std::chrono::minutes lockAfter)
{
    return lockAfter.count() >= 0 && lockAfter <= std::chrono::hours(24);
}

/// "nan" in the file is a number to Qt, and clamp would let it through.
static double sensibleScale(double scale)
{
    return std::isfinite(scale) ? std::clamp(scale, 1.0, 1.5) : 1.0;
}

Preferences::Preferences(QString file, QObject *parent)
    : QObject(parent)
    , m_file(std::move(file))
    , m_values(read(m_file))
{
    m_writer.setMaxThreadCount(1); // in order: the last choice is the one that stays
}

Preferences::~Preferences()
{
    m_writer.waitForDone();
}

void Preferences::setLanguage(const QString &language)
{
    if (language != m_values.language && LanguageSwitcher::languages().contains(language)) {
        m_values.language = language;
        m_values.paper.screen = language;
        keep();
    }
}

void Preferences::setTheme(Theme::Mode mode)
{
    if (mode != m_values.theme) {
        m_values.theme = mode;
        keep();
    }
}

void Preferences::setTextScale(double scale)
{
    if (!qFuzzyCompare(sensibleScale(scale), m_values.textScale)) {
        m_values.textScale = sensibleScale(scale);
        keep();
    }
}

void Preferences::setSeenVersion(const QString &version)
{
    if (version != m_values.seenVersion) {
        m_values.seenVersion = version;
        keep();
    }
}

void Preferences::setLowBalance(Money threshold)
{
    if (!threshold.isNegative())
        keepOwners(m_values.lowBalance, threshold);
}

void Preferences::setLockAfter(std::chrono::minutes minutes)
{
    if (isSensible(minutes))
        keepOwners(m_values.lockAfter, minutes);
}

void Preferences::setPaper(const PaperSetup &setup)
{
    PaperSetup sensible = PaperSettings::sensible(setup);
    sensible.screen = m_values.language;
    keepOwners(m_values.paper, sensible);
}

void Preferences::setCatalogue(const OwnerCatalogue &catalogue)
{
    keepOwners(m_values.catalogue, catalogue);
}

void Preferences::setPermit(std::shared_ptr<Permit> permit)
{
    m_door = SettingsDoor(std::move(permit));
}

template <typename T> void Preferences::keepOwners(T &kept, const T &wanted)
{
    switch (m_door.put(kept, wanted)) {
    case SettingsDoor::Answer::Same:
        break;
    case SettingsDoor::Answer::Kept:
        keep();
        break;
    case SettingsDoor::Answer::Refused:
        Q_EMIT refused();
        Q_EMIT changed();
        break;
    }
}

Preferences::Values Preferences::read(const QString &file)
{
    Values values;
    if (file.isEmpty()) {
        return values;
    }
    const QSettings settings(file, QSettings::IniFormat);
    const QString language = settings.value(languageKey).toString();
    if (LanguageSwitcher::languages().contains(language)) {
        values.language = language;
    }
    bool known = false;
    const QByteArray mode = settings.value(themeKey).toString().toLatin1();
    const int number = QMetaEnum::fromType<Theme::Mode>().keyToValue(mode.constData(), &known);
    if (known) {
        values.theme = static_cast<Theme::Mode>(number);
    }
    const double scale = settings.value(textScaleKey).toDouble(&known);
    if (known) {
        values.textScale = sensibleScale(scale);
    }
    if (const auto money = Money::parse(settings.value(lowBalanceKey).toString()); money && !money->isNegative()) {
        values.lowBalance = *money;
    }
    const std::chrono::minutes lockAfter(settings.value(lockAfterKey).toInt(&known));
    if (known && isSensible(lockAfter)) {
        values.lockAfter = lockAfter;
    }
    values.seenVersion = settings.value(seenVersionKey).toString();
    values.paper = PaperSettings::read(settings);
    values.paper.screen = values.language;
    values.catalogue = CatalogueSettings::read(settings);
    return values;
}

void Preferences::write(const QString &file, const Values &values)
{
    QSettings settings(file, QSettings::IniFormat);
    settings.setValue(languageKey, values.language);
    const char *mode = QMetaEnum::fromType<Theme::Mode>().valueToKey(static_cast<int>(values.theme));
    settings.setValue(themeKey, QString::fromLatin1(mode));
    settings.setValue(textScaleKey, QString::number(values.textScale));
    settings.setValue(seenVersionKey, values.seenVersion);
    settings.setValue(lowBalanceKey, values.lowBalance.toDecimal());
    settings.setValue(lockAfterKey, static_cast<int>(values.lockAfter.count()));
    PaperSettings::write(settings, values.paper);
    CatalogueSettings::write(settings, values.catalogue);
}

void Preferences::keep()
{
    if (!m_file.isEmpty()) {
        m_writer.start([file = m_file, values = m_values] { write(file, values); });
    }
    Q_EMIT changed();
}

} // namespace taabia

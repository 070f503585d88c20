// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences.h"

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

void Preferences::setLowBalance(Money threshold)
{
    if (threshold != m_values.lowBalance && !threshold.isNegative()) {
        m_values.lowBalance = threshold;
        keep();
    }
}

void Preferences::setPaper(const PaperSetup &setup)
{
    const PaperSetup sensible = PaperSettings::sensible(setup);
    if (sensible != m_values.paper) {
        m_values.paper = sensible;
        keep();
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
    values.paper = PaperSettings::read(settings);
    return values;
}

void Preferences::write(const QString &file, const Values &values)
{
    QSettings settings(file, QSettings::IniFormat);
    settings.setValue(languageKey, values.language);
    const char *mode = QMetaEnum::fromType<Theme::Mode>().valueToKey(static_cast<int>(values.theme));
    settings.setValue(themeKey, QString::fromLatin1(mode));
    settings.setValue(textScaleKey, QString::number(values.textScale));
    settings.setValue(lowBalanceKey, values.lowBalance.toDecimal());
    PaperSettings::write(settings, values.paper);
}

void Preferences::keep()
{
    if (!m_file.isEmpty()) {
        m_writer.start([file = m_file, values = m_values] { write(file, values); });
    }
    Q_EMIT changed();
}

} // namespace taabia

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/languageswitcher.h"

#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace taabia {

LanguageSwitcher::LanguageSwitcher(QObject *parent)
    : QObject(parent)
{ }

LanguageSwitcher::~LanguageSwitcher() = default;

QStringList LanguageSwitcher::languages()
{
    return {QStringLiteral("fr"), QStringLiteral("ar"), QStringLiteral("en"), QStringLiteral("es")};
}

QString LanguageSwitcher::nativeName(const QString &language)
{
    if (language == QLatin1String("ar")) {
        return QStringLiteral("\u0627\u0644\u0639\u0631\u0628\u064A\u0629");
    }
    if (language == QLatin1String("en")) {
        return QStringLiteral("English");
    }
    if (language == QLatin1String("es")) {
        return QStringLiteral("Espa\u00F1ol");
    }
    return QStringLiteral("Fran\u00E7ais");
}

void LanguageSwitcher::use(const QString &language)
{
    const QString known = languages().contains(language) ? language : languages().front();
    if (known == m_language) {
        return;
    }
    m_language = known;
    m_installed.clear(); // a translator takes itself off when it goes
    // Qt's own texts first: the last one installed is asked first, and Taabia's words outrank Qt's.
    install(QStringLiteral("qtbase_") + known);
    install(QStringLiteral("taabia_") + known);

    const bool rightToLeft = known == QLatin1String("ar");
    QLocale::setDefault(QLocale(known + QLatin1String("_MA")));
    QGuiApplication::setLayoutDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    Q_EMIT languageChanged(known);
}

void LanguageSwitcher::install(const QString &file)
{
    auto translator = std::make_unique<QTranslator>();
    if (translator->load(QStringLiteral(":/taabia/i18n/%1.qm").arg(file))
        || translator->load(file, QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
        QCoreApplication::installTranslator(translator.get());
        m_installed.push_back(std::move(translator));
    }
}

} // namespace taabia

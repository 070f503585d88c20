// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

class QTranslator;

namespace taabia {

/// Puts the program into a language while it runs: Taabia's own texts, Qt's, the locale and the writing direction.
/// Open windows learn it through QEvent::LanguageChange. A language without a file shows the English of the source.
/// UI thread.
class LanguageSwitcher : public QObject {
    Q_OBJECT
public:
    explicit LanguageSwitcher(QObject *parent = nullptr);
    ~LanguageSwitcher() override;

    /// "fr" (the default), "ar", "en", "es".
    static QStringList languages();

    /// How speakers write it: "Français", "العربية". Never translated: a person lost in the wrong language must still
    /// recognise their own.
    static QString nativeName(const QString &language);

    const QString &language() const { return m_language; }

    /// An unknown language is taken as French.
    void use(const QString &language);

Q_SIGNALS:
    void languageChanged(const QString &language);

private:
    void install(const QString &file);

    QString m_language;
    std::vector<std::unique_ptr<QTranslator>> m_installed;
};

} // namespace taabia

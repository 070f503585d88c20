// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/sandbox.h"
#include "startup.h"
#include "support/memorykeychain.h"
#include "ui/preferences.h"
#include "ui/theme/languageswitcher.h"
#include "ui/theme/theme.h"

#include <QLineEdit>
#include <QTemporaryDir>

#include <memory>

namespace taabia {

/// A till that has never been started, the provider's contract on loopback, and a pair of hands at whichever window
/// there is.
class FirstStart {
public:
    FirstStart();

    void start(); ///< the program, anew

    AccountSetup account() const; ///< the sandbox's
    void record(const SetupProgress &progress); ///< as an earlier start left it
    void finish(); ///< a till that was set up with its key in the keychain, and has no people yet

    SetupAssistant *assistant() const { return startup->assistant(); }
    KeyPrompt *prompt() const { return startup->prompt(); }
    QWidget &window() const; ///< the one that a person looks at

    // ---- Hands
    void press(Qt::Key pressed, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void type(const QString &text);
    void type(const char *text) { type(QString::fromLatin1(text)); }
    void typeAccount(const QByteArray &with); ///< on its page: address, client code and this key; ends with Enter
    void retype(const char *field, const QByteArray &text);
    void typePeople(); ///< an owner with 4826 and a clerk with 7391; ends with Enter
    void makePeople(); ///< the same at the till that is open, and the owner signs in

    // ---- Eyes
    QLineEdit *field(const char *accessibleName) const;
    bool shows(const char *words) const;
    bool until(const std::function<bool()> &done);
    bool accepted() const { return m_link == LinkView::State::Online; } ///< the provider's last word
    bool refused() const { return m_link == LinkView::State::Troubled; }

    const QByteArray key = "CANARY-sandbox-key-0123456789";
    const QString vaultId = QStringLiteral("0123456789abcdef");
    QTemporaryDir folder;
    std::shared_ptr<MemoryKeychain> keychain = std::make_shared<MemoryKeychain>();
    Preferences preferences;
    int quits = 0;
    std::unique_ptr<Startup> startup;

private:
    void listen();

    Shelf m_shelf;
    Theme m_theme;
    LanguageSwitcher m_language;
    Sandbox m_provider;
    Shop *m_heard = nullptr; ///< whose till is listened to
    LinkView::State m_link = LinkView::State::Connecting;
};

} // namespace taabia

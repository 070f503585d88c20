// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/accountprobe.h"
#include "domain/shift.h"
#include "ports/paperledger.h"
#include "receipts/fakeprinter.h"
#include "sandbox/sandbox.h"
#include "shop.h"
#include "shopday/customers.h"
#include "ui/preferences.h"
#include "ui/theme/languageswitcher.h"
#include "ui/theme/theme.h"

#include <QTemporaryDir>
#include <QTest>

namespace taabia {

/// The program on its threads, a provider that is 40 times as quick as a real one, a printer, and a pair of hands.
class ShopAtWork {
public:
    enum class Door {
        Open, ///< nobody signs in, and everything is allowed
        Guarded ///< by Youssef, an owner, and Amina, a clerk
    };
    explicit ShopAtWork(Door door = Door::Open);

    bool open(); ///< until the till has started and the window has the keyboard; Youssef is at a guarded one

    static constexpr auto ownersPin = "2580";
    static constexpr auto clerksPin = "1357";
    bool signInOwner() { return signIn(2, ownersPin); } ///< whoever is there
    bool signInClerk() { return signIn(1, clerksPin); }

    void speak(const QString &language) { m_language.use(language); }
    void wear(Theme::Mode mode, double textScale = 1.0) { m_theme.apply(mode, textScale); }

    // ---- Hands
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void type(const QString &text);

    /// Goes to the visible control of this accessible name and presses Space. False: there is none.
    bool pressNamed(const QString &accessibleName);

    /// A whole sale, up to the empty form. False, with the reason in the log, if it did not come to that.
    bool serve(const ServedCustomer &customer);

    bool until(const std::function<bool()> &done, int atMostMs = 20'000) { return QTest::qWaitFor(done, atMostMs); }

    // ---- Eyes: what is visible in the window, without direction marks and with plain spaces
    QString figure(const QString &accessibleName); ///< of a label; null: it is not there
    QStringList texts();
    bool shows(const QString &words); ///< somewhere
    template <typename T> T *visible()
    {
        for (T *one : m_shop->window().template findChildren<T *>()) {
            if (one->isVisible())
                return one;
        }
        return nullptr;
    }

    // ---- The world around
    void switchPrinterOff();
    void switchPrinterOn();
    QByteArray printed() const { return m_printed + (m_printer ? m_printer->received() : QByteArray()); }
    QJsonObject askProvider(const QByteArray &endpoint) const;

    Shop &shop() { return *m_shop; }
    MainWindow &window() { return m_shop->window(); }
    QString inFolder(const QString &name) const { return m_folder.filePath(name); }

    std::map<SaleId, Sale> sales; ///< as last told
    std::vector<PrintJob> jobs; ///< as last told, in their order
    std::optional<ShiftReport> z;
    std::optional<ShiftReport> x;

private:
    TillPlan plan() const;
    void listen();
    bool takeOnPeople();
    bool signIn(int number, const char *pin);
    bool choosePayment(const ServedCustomer &customer);

    QTemporaryDir m_folder;
    Sandbox m_provider;
    std::unique_ptr<FakePrinter> m_printer;
    quint16 m_printerPort = 0;
    QByteArray m_printed;
    Preferences m_preferences;
    Theme m_theme;
    LanguageSwitcher m_language;
    std::shared_ptr<Permit> m_permit; ///< null: the door is open
    std::unique_ptr<AccountProbe> m_probe; ///< of the shop's page where the key is replaced
    std::unique_ptr<Shop> m_shop;
};

/// Without direction marks, narrow spaces and double spaces: what a person reads.
QString plain(QString text);

} // namespace taabia

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sellingworld.h"

#include "desk/cashdesk.h"
#include "ledger/shopledger.h"
#include "support/fakepinhasher.h"
#include "support/fakeprinting.h"
#include "ui/people/counter.h"
#include "ui/people/doorkeeper.h"
#include "ui/people/pinentry.h"
#include "ui/people/pinfield.h"
#include "ui/people/pinpad.h"
#include "ui/people/signinpage.h"
#include "ui/people/stepup.h"

#include <QAbstractButton>
#include <QTemporaryDir>

namespace taabia {

/// What the window's parts wait by: it outlives the window.
struct WindowClock {
    FakeClock windowClock;
};

/// The Sell page on a till whose people sign in, with real ledgers: Youssef owns the shop, Amina and Karim sell. PINs
/// are judged when the test says so; the window's clock and the till's stand still until it turns them.
struct GuardedWorld : WindowClock, SellingWorld {
    struct Hired {
        const char *name;
        Role role;
        const char *pin; ///< null: none was set
    };
    static std::vector<Hired> usual()
    {
        return {{"Youssef", Role::Owner, "2580"}, {"Amina", Role::Clerk, "1357"}, {"Karim", Role::Clerk, "2468"}};
    }

    explicit GuardedWorld(const std::vector<Hired> &staff = usual(), std::unique_ptr<PinHasher> judge = {})
        : SellingWorld({QString(), false}, false)
        , permit(Permit::guarded())
        , counter(till.people(), permit, windowClock)
        , stepUp(new StepUp(counter, window))
    {
        furnish = [this, staff, &judge](TillParts made) { return guarded(std::move(made), staff, std::move(judge)); };
        page->setStepUp(stepUp);
        // As the composition does.
        QObject::connect(&counter, &Counter::handedOver, page, [this] { page->beginAnew(); });
        QObject::connect(&counter, &Counter::changed, page, [this](const std::optional<Person> &who) {
            if (who)
                page->readAgain();
        });
        listen();
        QObject::connect(&till, &Till::cannotStart, &window, [](const LedgerError &why) { qInfo() << why.detail; });
        doorkeeper = new Doorkeeper(till, counter, preferences, window);
        QSignalSpy read(&counter, &Counter::staffRead);
        till.start();
        (void)(read.count() > 0 || read.wait());
        QCoreApplication::processEvents();
    }

    Expected<TillParts, LedgerError> guarded(
        TillParts made, const std::vector<Hired> &staff, std::unique_ptr<PinHasher> judge)
    {
        auto ledgers = openShopLedger(
            folder.filePath(QStringLiteral("ledger.sqlite")), QStringLiteral("SHOP"), QByteArray(32, 'k'));
        if (!ledgers)
            return Unexpected{ledgers.error()};
        const Doing doing{QStringLiteral("Youssef"), QDateTime::currentDateTimeUtc(), QStringLiteral("T1")};
        for (const Hired &one : staff) {
            const auto hired = ledgers->people->save({0, QString::fromUtf8(one.name), one.role, true}, doing);
            if (!hired || (one.pin && !ledgers->people->setPinHash(hired->id, keptAs(one.pin, judge.get()), doing)))
                qFatal("nobody could be taken on");
        }
        people = ledgers->people.get();
        auto fake = std::make_unique<FakePinHasher>();
        hasher = judge ? nullptr : fake.get();
        ledger = nullptr; // it is on the disk
        made.permit = permit;
        made.ledger = std::move(ledgers->sales);
        made.cash = std::move(ledgers->cash);
        made.paper = std::move(ledgers->paper);
        made.balance = std::move(ledgers->balance);
        made.bulk = std::move(ledgers->bulk);
        made.people = std::move(ledgers->people);
        made.pinHasher = judge ? std::move(judge) : std::move(fake);
        made.writer = std::make_unique<FakeWriter>();
        made.output = std::make_unique<FakeOutput>();
        return made;
    }

    static QByteArray keptAs(const char *pin, PinHasher *judge)
    {
        if (!judge)
            return QByteArray("hash of ") + pin;
        std::optional<QByteArray> kept;
        judge->hash(Secret(pin), [&kept](const std::optional<QByteArray> &hash) { kept = hash; });
        (void)QTest::qWaitFor([&kept] { return kept.has_value(); });
        return kept.value_or(QByteArray());
    }

    // --- who is there

    SignInPage *door() const { return doorkeeper->page(); }
    PinEntry *entry() const { return door()->entry(); }
    PinField *pin() const { return entry()->pad()->field(); }
    bool isLocked() const { return window.isCovered(); }
    QString chosen() const { return door()->chosen() ? door()->chosen()->person.name : QString(); }

    /// What was asked of the till arrives there, is judged, and comes back.
    void judge()
    {
        for (int turn = 0; turn < 4; ++turn) {
            QCoreApplication::processEvents();
            if (hasher)
                hasher->answer();
        }
    }
    void choose(const char *name)
    {
        for (int i = 0; i < door()->names()->count(); ++i) {
            if (door()->names()->tile(i)->accessibleName() == QLatin1String(name))
                door()->names()->tile(i)->click();
        }
    }
    void enter(const char *digits)
    {
        type(digits);
        press(Qt::Key_Return);
        judge();
    }
    void signIn(const char *name)
    {
        if (!isLocked())
            press(Qt::Key_F11);
        choose(name);
        for (const Hired &one : usual()) {
            if (QLatin1String(one.name) == QLatin1String(name))
                enter(one.pin);
        }
    }
    QString told() const { return entry()->notice()->isVisible() ? entry()->notice()->sentence() : QString(); }

    void turnClocks(std::chrono::milliseconds time)
    {
        clock->turn(time);
        windowClock.turn(time);
        judge();
    }

    template <typename T> T *part(const QString &name) const
    {
        for (T *child : window.findChildren<T *>()) {
            if (child->isVisible() && child->accessibleName() == name)
                return child;
        }
        return nullptr;
    }
    template <typename T> T *part(const char *name) const { return part<T>(QString::fromUtf8(name)); }
    QAbstractButton *pressable(const char *name) const
    {
        for (auto *child : window.findChildren<QAbstractButton *>()) {
            if (child->isVisible()
                && (child->text() == QLatin1String(name) || child->accessibleName() == QLatin1String(name)))
                return child;
        }
        return nullptr;
    }

    void listen()
    {
        QObject::connect(&till, &Till::saleRecorded, &window, [this](Ticket, const Sale &sale) { recorded = sale; });
        QObject::connect(&till, &Till::saleChanged, &window, [this](const Sale &sale) { changed = sale; });
    }

    /// Somewhere on the screen.
    bool shows(const QString &words) const
    {
        const auto labels = window.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
            [&](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
    }

    QTemporaryDir folder;
    std::shared_ptr<Permit> permit;
    Counter counter;
    StepUp *stepUp;
    Doorkeeper *doorkeeper = nullptr;
    FakePinHasher *hasher = nullptr; ///< null: a real one was given
    PeopleLedger *people = nullptr;
    std::optional<Sale> recorded; ///< the last one of which the till has told
    std::optional<Sale> changed;
};

} // namespace taabia

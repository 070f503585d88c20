// SPDX-License-Identifier: GPL-3.0-or-later
#include "guardedworld.h"

#include "ui/people/stepupoverlay.h"
#include "ui/theme/theme.h"
#include "ui/widgets/announcer.h"
#include "ui/widgets/caption.h"
#include "ui/widgets/notice.h"
#include "ui/words/paperwords.h"
#include "ui/words/words.h"

#include <QAccessible>
#include <QApplication>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

using namespace taabia;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

/// What a screen reader reads out: each notification that appears, by its words. That the bridge of Linux tells when
/// something appears is proved with the whole program: tests/e2e/people_by_accessibility.py.
class Listener : public QObject {
public:
    Listener() { qApp->installEventFilter(this); }

    bool heard(const QString &words)
    {
        QCoreApplication::processEvents();
        return times(words) > 0;
    }
    qsizetype times(const QString &words) const
    {
        return std::count_if(
            m_said.begin(), m_said.end(), [&words](const QString &said) { return said.contains(words); });
    }
    qsizetype count()
    {
        QCoreApplication::processEvents();
        return m_said.size();
    }
    void forget()
    {
        QCoreApplication::processEvents();
        m_said.clear();
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Show && qobject_cast<Announcement *>(watched)) {
            const QAccessibleInterface *news = QAccessible::queryAccessibleInterface(watched);
            if (news->role() == QAccessible::Notification && news->childCount() == 1)
                m_said << news->child(0)->text(QAccessible::Name);
        }
        return QObject::eventFilter(watched, event);
    }

private:
    QStringList m_said;
};

} // namespace

/// What is announced to whoever does not see the screen: each thing once, and nothing that runs on by itself.
class TestAnnouncements : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_theme.apply(Theme::Mode::Light);
        announceToNobodyToo();
    }

    void aSaleIsToldAtEachChangeAndNotAtEachAsking()
    {
        SellingWorld world;
        const Sale sold = sell(world);
        Listener listener;
        Sale pending = sold;
        pending.state = SaleState::Pending;
        Q_EMIT world.till.saleChanged(pending);
        QVERIFY(listener.heard(u"06 12 34 56 78"_s) || listener.heard(u"06\u202F12\u202F34\u202F56\u202F78"_s));
        QVERIFY(listener.heard(Words::stateSentence(pending)));
        Q_EMIT world.till.saleChanged(pending);
        pending.attempts += 1;
        Q_EMIT world.till.saleChanged(pending);
        QCOMPARE(listener.count(), 1);
        Sale done = sold;
        done.state = SaleState::Done;
        done.status = StatusCode(3);
        Q_EMIT world.till.saleChanged(done);
        QVERIFY(listener.heard(Words::stateSentence(done)));
        QCOMPARE(listener.count(), 2);
    }

    void aSaleIsToldWhileItsSellerIsOnAnotherPage()
    {
        SellingWorld world;
        Sale failed = sell(world);
        world.press(Qt::Key_F3);
        Listener listener;
        failed.state = SaleState::Failed;
        failed.status = StatusCode(4);
        Q_EMIT world.till.saleChanged(failed);
        QVERIFY(listener.heard(Words::stateSentence(failed)));
    }

    void theSalesOfAListAreNotToldOneByOne()
    {
        SellingWorld world;
        Listener listener;
        Q_EMIT world.till.saleChanged(samples::sale(77, SaleState::Done));
        QCOMPARE(listener.count(), 0);
    }

    void whyASaleWasRefusedIsTold()
    {
        Notice notice(Notice::Shape::Inline);
        notice.show();
        Listener listener;
        notice.tell(Tone::Bad, {}, u"Nothing was charged."_s);
        notice.retell(u"Nothing was charged, 2 s ago."_s);
        QVERIFY(listener.heard(u"Nothing was charged"_s));
        notice.retell(u"Nothing was charged, 3 s ago."_s);
        QCOMPARE(listener.count(), 1);
    }

    void whatCannotBeSeenIsNotTold()
    {
        QWidget window;
        Notice notice(Notice::Shape::Inline, &window);
        window.show();
        notice.hide();
        Listener listener;
        notice.tell(Tone::Bad, {}, u"Nothing was charged."_s);
        QCOMPARE(listener.count(), 0);
    }

    void whatIsWrongInAFieldIsToldToWhoeverStandsInIt()
    {
        QWidget window;
        QVBoxLayout column(&window);
        QLineEdit field;
        Caption caption(&field);
        column.addWidget(&caption);
        column.addWidget(&field);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        field.setFocus();
        Listener listener;
        caption.setTrouble(u"Too short."_s);
        QVERIFY(listener.heard(u"Too short."_s));
        QCOMPARE(field.accessibleDescription(), u"Too short."_s);
    }

    void aWrongPinAndItsWaitAreToldOnceAndThatItIsOverOnce()
    {
        GuardedWorld world;
        world.choose("Amina");
        Listener listener;
        for (int wrong = 0; wrong < 20 && !world.told().contains(u"Try again in"_s); ++wrong) {
            listener.forget();
            world.enter("0000");
        }
        QVERIFY(listener.heard(u"Try again in"_s));
        QVERIFY(world.pin()->accessibleDescription().contains(u"Too many wrong PINs"_s));
        const qsizetype before = listener.count();
        QCOMPARE(before, 1);
        for (int second = 0; second < 120 && world.told().contains(u"Try again in"_s); ++second)
            world.turnClocks(1s);
        QCOMPARE(listener.count(), before + 1);
        QVERIFY(listener.heard(u"You can try again now"_s));
        QVERIFY(!world.pin()->accessibleDescription().contains(u"Too many"_s));
    }

    void theLockIsTold()
    {
        GuardedWorld world;
        world.signIn("Amina");
        Listener listener;
        world.press(Qt::Key_F11);
        world.judge();
        QVERIFY(world.isLocked());
        QVERIFY(listener.heard(u"Nobody is signed in"_s));
    }

    void nothingOfTheShopIsToldWhileItIsLocked()
    {
        GuardedWorld world;
        world.signIn("Amina");
        announce(world.page, u"06 12 34 56 78: it is on its way."_s);
        QVERIFY(world.window.findChild<Announcement *>());
        world.press(Qt::Key_F11);
        world.judge();
        for (const Announcement *left : world.window.findChildren<Announcement *>())
            QVERIFY(!left->accessibleName().contains(u"06 12"_s)); // nor can what was just said be read any more
        Listener listener;
        QVERIFY(!announce(world.page, u"06 12 34 56 78: it was delivered."_s));
        QCOMPARE(listener.count(), 0);
    }

    void whatBecameOfASaleBehindTheLockIsToldToWhoMadeIt()
    {
        GuardedWorld world;
        world.signIn("Amina");
        Sale failed = sell(world);
        world.press(Qt::Key_F11);
        world.judge();
        failed.state = SaleState::Failed;
        failed.status = StatusCode(4);
        Q_EMIT world.till.saleChanged(failed);
        Listener listener;
        world.enter("1357");
        QVERIFY(!world.isLocked());
        QTRY_VERIFY(listener.heard(Words::stateSentence(failed)));
        QCOMPARE(listener.times(Words::stateSentence(failed)), 1);
    }

    void anOverlayIsADialogWithAName()
    {
        GuardedWorld world;
        world.signIn("Amina");
        world.stepUp->whenAllowed(&world.window, Action::ChangeAccount, {}, [] {});
        auto *overlay = world.window.findChild<StepUpOverlay *>();
        QVERIFY(overlay);
        const QAccessibleInterface *told = QAccessible::queryAccessibleInterface(overlay);
        QCOMPARE(told->role(), QAccessible::Dialog);
        QCOMPARE(told->text(QAccessible::Name), u"An owner's PIN is needed"_s);
    }

    void theReadBackIsReadOutWithItsButton()
    {
        SellingWorld world;
        fill(world);
        const QString told = world.button("Confirm sale")->accessibleDescription();
        QString plain = told;
        plain.replace(QChar(0x00A0), u' ').replace(QChar(0x202F), u' ');
        for (const auto &part : {u"06 12 34 56 78"_s, u"Inwi"_s, u"10 DH"_s, u"*6"_s})
            QVERIFY2(plain.contains(part), qPrintable(told));
    }

private:
    static void fill(SellingWorld &world)
    {
        world.form()->setOrder(samples::order());
        world.form()->advance();
        QTRY_VERIFY(world.readBack());
    }
    static Sale sell(SellingWorld &world)
    {
        std::optional<Sale> sold;
        QObject::connect(
            &world.till, &Till::saleRecorded, &world.window, [&sold](Ticket, const Sale &sale) { sold = sale; });
        fill(world);
        world.button("Confirm sale")->click();
        (void)QTest::qWaitFor([&sold] { return sold.has_value(); });
        QCoreApplication::processEvents();
        return *sold;
    }

    Theme m_theme;
};

QTEST_MAIN(TestAnnouncements)
#include "tst_announcements.moc"

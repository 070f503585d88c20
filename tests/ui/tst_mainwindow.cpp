// SPDX-License-Identifier: GPL-3.0-or-later
#include "sellingworld.h"

#include "ui/theme/theme.h"
#include "ui/widgets/accessibility.h"
#include "ui/widgets/linkbadge.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/pagetab.h"
#include "ui/widgets/questionoverlay.h"
#include "ui/widgets/shortcutsoverlay.h"
#include "ui/words/words.h"

#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QScrollArea>

using namespace taabia;

class TestMainWindow : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme.apply(Theme::Mode::Light); }

    void functionKeysTurnThePages()
    {
        SellingWorld world;
        world.press(Qt::Key_F3);
        QVERIFY(world.window.page(PageId::History)->isVisible());
        world.press(Qt::Key_F2); // reserved, not built
        QVERIFY(world.window.page(PageId::History)->isVisible());
        world.press(Qt::Key_F1);
        QVERIFY(world.page->isVisible());
        QVERIFY(world.form()->phone()->hasFocus());
    }

    void theNamesAndRolesOfTheContractAreThere_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QAccessible::Role>("role");
        const auto row = [](const char *name, QAccessible::Role role) {
            QTest::addRow("%s, role %d", name, int(role)) << QString::fromLatin1(name) << role;
        };
        row("Phone number", QAccessible::EditableText);
        row("Amount", QAccessible::EditableText);
        for (const char *button :
            {"Orange", "Inwi", "Maroc Telecom", "Normal", "*1", "*2", "*6", "5", "10", "200", "Sell"}) {
            row(button, QAccessible::Button);
        }
        for (const char *group : {"Operator", "Promo"}) {
            row(group, QAccessible::Grouping);
        }
        for (const char *page : {"Sell", "History", "Settings"}) {
            row(page, QAccessible::PageTab);
        }
        row("Sales history", QAccessible::Table);
    }
    void theNamesAndRolesOfTheContractAreThere()
    {
        QFETCH(QString, name);
        QFETCH(QAccessible::Role, role);
        SellingWorld world;
        QCOMPARE(find(&world.window, name, role).size(), 1);
        const QAccessibleInterface *found = find(&world.window, name, role).front();
        QVERIFY(!found->state().invisible);
        QVERIFY(!found->state().disabled);
    }

    void noTwoThingsAreCalledBalanceAndItsDescriptionIsTheAmount()
    {
        SellingWorld world;
        QTRY_VERIFY(!world.server->balances.empty());
        world.server->answerBalance(Balance{Money::fromCentimes(123450), QStringLiteral("MAD"), {}});
        QAccessibleInterface *root = QAccessible::queryAccessibleInterface(&world.window);
        QList<QAccessibleInterface *> found;
        collect(
            root, [](QAccessibleInterface *one) { return one->text(QAccessible::Name) == QLatin1String("Balance"); },
            found);
        QCOMPARE(found.size(), 1);
        QTRY_COMPARE(found.front()->text(QAccessible::Description), QStringLiteral("1\u202F234,50 DH"));
    }

    void aTileIsACheckablePushButtonThatCanBePressed()
    {
        SellingWorld world;
        QAccessibleInterface *inwi = find(&world.window, QStringLiteral("Inwi"), QAccessible::Button).front();
        QVERIFY(inwi->state().checkable);
        QVERIFY(!inwi->state().checked);
        QAccessibleActionInterface *actions = inwi->actionInterface();
        QVERIFY(actions);
        QCOMPARE(actions->actionNames().front(), QAccessibleActionInterface::pressAction());
        actions->doAction(actions->actionNames().front());
        QVERIFY(inwi->state().checked);
        actions->doAction(actions->actionNames().front());
        QVERIFY(inwi->state().checked); // pressing what is chosen leaves it chosen
        QCOMPARE(inwi->text(QAccessible::Description), QStringLiteral("chosen")); // a push button's state is not spoken
    }

    void aPageTabCanBePressed()
    {
        SellingWorld world;
        QAccessibleInterface *tab = find(&world.window, QStringLiteral("History"), QAccessible::PageTab).front();
        QCOMPARE(tab->actionInterface()->actionNames().front(), QAccessibleActionInterface::pressAction());
        tab->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QVERIFY(world.window.page(PageId::History)->isVisible());
        QVERIFY(tab->state().selected);
    }

    void aScrollAreaThatIsAskedForAChildItNoLongerHasSaysSo()
    {
        installAccessibility();
        QScrollArea area;
        QAccessibleInterface *told = QAccessible::queryAccessibleInterface(&area);
        QVERIFY(told->childCount() > 0);
        QVERIFY(!told->child(told->childCount() + 2)); // counted while its bars showed
    }

    void aSaleIsMadeThroughTheAccessibilityTreeAlone()
    {
        SellingWorld world;
        const auto press = [&world](const char *name) {
            // Qt presses a button a moment later, as if by hand.
            QList<QAccessibleInterface *> found;
            QTRY_COMPARE((found = find(&world.window, QString::fromLatin1(name), QAccessible::Button)).size(), 1);
            found.front()->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        };
        QAccessibleInterface *phone =
            find(&world.window, QStringLiteral("Phone number"), QAccessible::EditableText).front();
        phone->setText(QAccessible::Value, QStringLiteral("0612345678"));
        press("Inwi");
        press("10");
        press("*6");
        QAccessibleInterface *sellButton = find(&world.window, QStringLiteral("Sell"), QAccessible::Button).front();
        QVERIFY(sellButton->text(QAccessible::Description).contains(QStringLiteral("10")));
        QVERIFY(find(&world.window, QStringLiteral("Confirm sale"), QAccessible::Button).isEmpty());
        press("Sell");
        press("Confirm sale");
        QTRY_COMPARE(world.ledger->rows.size(), 1U);
        QCOMPARE(world.ledger->rows.begin()->second.sale.order, samples::order());
    }

    void closingWithNothingUnderWayJustCloses()
    {
        SellingWorld world;
        QSignalSpy quit(&world.window, &MainWindow::quitConfirmed);
        world.window.close();
        QVERIFY(!world.window.isVisible());
        QCOMPARE(quit.count(), 1);
    }

    void closingWithSalesUnderWayAsksInsideTheWindow()
    {
        SellingWorld world;
        QSignalSpy quit(&world.window, &MainWindow::quitConfirmed);
        Q_EMIT world.till.workloadChanged(Workload{2, 0});
        world.window.close();
        QVERIFY(world.window.isVisible());
        QVERIFY(qobject_cast<QuestionOverlay *>(world.window.overlay()));
        world.window.close(); // asking once is enough
        QCOMPARE(world.window.findChildren<QuestionOverlay *>().size(), 1);
        world.type("0612"); // nothing gets through to the form
        QVERIFY(world.form()->phone()->text().isEmpty());
        world.press(Qt::Key_Return); // "Stay" has the focus
        QVERIFY(world.window.isVisible());
        QVERIFY(!world.window.overlay());
        QVERIFY(world.form()->phone()->hasFocus());
        QCOMPARE(quit.count(), 0);

        world.window.close();
        Q_EMIT qobject_cast<QuestionOverlay *>(world.window.overlay())->accepted();
        QVERIFY(!world.window.isVisible());
        QCOMPARE(quit.count(), 1);
    }

    void anOverlayOnTopGivesBackTheOneBelowAndItsFocus()
    {
        SellingWorld world;
        auto *below = new QuestionOverlay(QStringLiteral("Below"), {}, QStringLiteral("Yes"), QStringLiteral("No"),
            world.window.shell(), &world.window);
        world.window.openOverlay(below);
        QWidget *before = QApplication::focusWidget();
        QVERIFY(before && below->isAncestorOf(before));
        auto *above = new QuestionOverlay(QStringLiteral("Above"), {}, QStringLiteral("Yes"), QStringLiteral("No"),
            world.window.top(), &world.window);
        world.window.openOnTop(above);
        QCOMPARE(world.window.overlay(), above);
        QVERIFY(!below->isEnabled());
        world.press(Qt::Key_Escape);
        QCOMPARE(world.window.overlay(), below);
        QVERIFY(below->isEnabled());
        QCOMPARE(QApplication::focusWidget(), before);

        // Another one in their place closes both, and gives the window back in the end.
        world.window.openOnTop(new QuestionOverlay(QStringLiteral("Above"), {}, QStringLiteral("Yes"),
            QStringLiteral("No"), world.window.top(), &world.window));
        world.window.openOverlay(new QuestionOverlay(QStringLiteral("Instead"), {}, QStringLiteral("Yes"),
            QStringLiteral("No"), world.window.shell(), &world.window));
        QVERIFY(!world.window.shell()->isEnabled());
        world.press(Qt::Key_Escape);
        QVERIFY(!world.window.overlay());
        QVERIFY(world.window.shell()->isEnabled());
        QVERIFY(world.form()->phone()->hasFocus());
    }

    void theShortcutsAreListed()
    {
        SellingWorld world;
        world.press(Qt::Key_F12);
        const auto *help = qobject_cast<ShortcutsOverlay *>(world.window.overlay());
        QVERIFY(help);
        help->tiles()->choose(0); // everywhere; each place is made when it is first looked at
        QStringList texts;
        for (const QLabel *label : help->findChildren<QLabel *>())
            texts.append(label->text());
        for (const char *keys : {"F1", "F3", "F5", "Alt+N", "Alt+A", "Ctrl+R"}) {
            QVERIFY2(texts.contains(QString::fromLatin1(keys)), keys);
        }
        world.press(Qt::Key_Escape);
        QVERIFY(!world.window.overlay());
    }

    void troubleWithTheDiskIsToldAcrossTheWindowUntilItIsOver()
    {
        SellingWorld world;
        const LedgerError trouble{LedgerError::Kind::Unwritable, {}};
        QVERIFY(!banners(world).contains(Words::ledgerTrouble(trouble)));
        Q_EMIT world.till.ledgerTroubled(trouble);
        QVERIFY(banners(world).contains(Words::ledgerTrouble(trouble)));
        Q_EMIT world.till.ledgerRecovered();
        QVERIFY(!banners(world).contains(Words::ledgerTrouble(trouble)));
    }

    void aTillThatCannotStartDoesNotLookAsIfItSold()
    {
        SellingWorld world({QStringLiteral("Amina"), false}, false);
        world.type("06");
        QCOMPARE(world.form()->phone()->text(), QStringLiteral("06"));
        Q_EMIT world.till.cannotStart({LedgerError::Kind::Busy, {}}); // another program has the ledger
        QVERIFY(!banners(world).isEmpty());
        QVERIFY(!world.page->isEnabled());
        world.type("12");
        QCOMPARE(world.form()->phone()->text(), QStringLiteral("06"));
        world.press(Qt::Key_F5); // the language can still be chosen
        QVERIFY(world.window.page(PageId::Settings)->isVisible());
        QVERIFY(world.window.page(PageId::Settings)->isEnabled());
    }

    void trainingCannotBeMissed()
    {
        SellingWorld real;
        QVERIFY(banners(real).isEmpty());
        real.window.hide();
        SellingWorld training({QStringLiteral("Amina"), true});
        QCOMPARE(banners(training).size(), 1);
        QVERIFY(banners(training).front().contains(QStringLiteral("TRAINING")));
    }

    void theLineToTheServerIsToldInWords()
    {
        SellingWorld world;
        const auto *badge = world.window.findChild<LinkBadge *>();
        LinkView troubled;
        troubled.state = LinkView::State::Troubled;
        troubled.failure = samples::failed(FailureKind::TimedOut);
        Q_EMIT world.till.linkChanged(troubled);
        QCOMPARE(badge->text(), Words::linkState(troubled));
        QCOMPARE(badge->accessibleDescription(), Words::failure(*troubled.failure));
    }

private:
    template <typename Predicate>
    static void collect(QAccessibleInterface *from, Predicate wanted, QList<QAccessibleInterface *> &found)
    {
        for (int i = 0; i < from->childCount(); ++i) {
            if (QAccessibleInterface *child = from->child(i)) {
                if (!child->state().invisible) {
                    if (wanted(child)) {
                        found.append(child);
                    }
                    collect(child, wanted, found);
                }
            }
        }
    }

    static QList<QAccessibleInterface *> find(QWidget *window, const QString &name, QAccessible::Role role)
    {
        QList<QAccessibleInterface *> found;
        collect(
            QAccessible::queryAccessibleInterface(window),
            [&](QAccessibleInterface *one) { return one->role() == role && one->text(QAccessible::Name) == name; },
            found);
        return found;
    }

    static QStringList banners(const SellingWorld &world)
    {
        QStringList told;
        for (const Notice *notice : world.window.findChildren<Notice *>()) {
            if (notice->isVisible() && notice->width() == world.window.width()) {
                told.append(notice->sentence());
            }
        }
        return told;
    }

    Theme m_theme;
};

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"

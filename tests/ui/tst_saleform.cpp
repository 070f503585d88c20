// SPDX-License-Identifier: GPL-3.0-or-later
#include "sellingworld.h"

#include "ui/theme/theme.h"
#include "ui/widgets/caption.h"
#include "ui/words/words.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>

using namespace taabia;

class TestSaleForm : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme.apply(Theme::Mode::Light); }

    void init()
    {
        m_form = std::make_unique<SaleForm>(*Catalogue::parse(SellingWorld::read(":/taabia/catalogue.json")),
            *NumberPlan::parse(SellingWorld::read(":/taabia/ma-number-plan.csv")));
        m_form->resize(520, 600);
        m_form->show();
        QVERIFY(QTest::qWaitForWindowActive(m_form.get()));
        m_form->focusNumber();
    }
    void cleanup() { m_form.reset(); }

    void aNumberIsGroupedWhileItIsTyped()
    {
        type("061234");
        QCOMPARE(m_form->phone()->text(), QStringLiteral("06 12 34"));
        QTest::keyClick(m_form->phone(), Qt::Key_Backspace);
        QCOMPARE(m_form->phone()->text(), QStringLiteral("06 12 3"));
        type("45678");
        QCOMPARE(m_form->phone()->text(), QStringLiteral("06 12 34 56 78"));
        QCOMPARE(m_form->phone()->number()->national(), QStringLiteral("0612345678"));
    }

    void aDigitInTheMiddleKeepsTheCaretBehindIt()
    {
        type("06123456");
        m_form->phone()->setCursorPosition(2);
        type("9");
        QCOMPARE(m_form->phone()->text(), QStringLiteral("06 91 23 45 6"));
        QCOMPARE(m_form->phone()->cursorPosition(), 4);
    }

    void everyWrittenFormIsUnderstoodWhenPasted_data()
    {
        QTest::addColumn<QString>("pasted");
        for (const char *form : {"0612345678", "06 12 34 56 78", "06.12.34.56.78", "06-12-34-56-78", "+212612345678",
                 "+212 (0)6 12 34 56 78", "00212 612 345 678", "212612345678"}) {
            QTest::newRow(form) << QString::fromLatin1(form);
        }
        QTest::newRow("arabic-indic") << QStringLiteral("\u0660\u0666\u0661\u0662\u0663\u0664\u0665\u0666\u0667\u0668");
        QTest::newRow("isolated") << QStringLiteral("\u206606\u202F12\u202F34\u202F56\u202F78\u2069");
    }
    void everyWrittenFormIsUnderstoodWhenPasted()
    {
        QFETCH(QString, pasted);
        QApplication::clipboard()->setText(pasted);
        QTest::keyClick(m_form->phone(), Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(m_form->phone()->text(), QStringLiteral("06 12 34 56 78"));
        QVERIFY(troubles().isEmpty());
    }

    void aNumberThatCannotBeOneIsRefusedInASentence_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<MsisdnError>("error");
        QTest::newRow("letters") << QStringLiteral("06abc") << MsisdnError::NotDigits;
        QTest::newRow("eleven digits") << QStringLiteral("06123456789") << MsisdnError::TooLong;
        QTest::newRow("a landline") << QStringLiteral("0522") << MsisdnError::NotMobile;
        QTest::newRow("French") << QStringLiteral("+33612345678") << MsisdnError::Foreign;
    }
    void aNumberThatCannotBeOneIsRefusedInASentence()
    {
        QFETCH(QString, typed);
        QFETCH(MsisdnError, error);
        QTest::keyClicks(m_form->phone(), typed);
        QCOMPARE(troubles(), QStringList{Words::phoneError(error)});
        QCOMPARE(m_form->phone()->accessibleDescription(), Words::phoneError(error));
    }

    void nineDigitsAreRefusedOnlyWhenTheClerkGoesOn()
    {
        type("061234567");
        QVERIFY(troubles().isEmpty());
        QTest::keyClick(m_form->phone(), Qt::Key_Return);
        QCOMPARE(troubles(), QStringList{Words::phoneError(MsisdnError::TooShort)});
        QVERIFY(m_form->phone()->hasFocus());
        type("8");
        QVERIFY(troubles().isEmpty());
    }

    void anAmountThatCannotBeOneIsRefusedInASentence_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("zero") << QStringLiteral("0");
        QTest::newRow("a third decimal") << QStringLiteral("1.005");
        QTest::newRow("a million") << QStringLiteral("1000000");
        QTest::newRow("letters") << QStringLiteral("ten");
        QTest::newRow("negative") << QStringLiteral("-5");
    }
    void anAmountThatCannotBeOneIsRefusedInASentence()
    {
        QFETCH(QString, typed);
        type("0612345678");
        QSignalSpy ready(m_form.get(), &SaleForm::orderReady);
        m_form->amounts()->field()->setFocus();
        QTest::keyClicks(m_form->amounts()->field(), typed);
        QTest::keyClick(m_form->amounts()->field(), Qt::Key_Return);
        QCOMPARE(troubles().size(), 1);
        QVERIFY(!troubles().front().isEmpty());
        QCOMPARE(ready.count(), 0);
        QVERIFY(!m_form->order());
    }

    void anArabicAmountIsUnderstoodAndLightsItsTile()
    {
        m_form->amounts()->field()->setText(QStringLiteral("\u0661\u0660"));
        QCOMPARE(m_form->amounts()->amount(), std::optional(Money::fromDirhams(10)));
        QVERIFY(m_form->amounts()->tiles()->tile(1)->isChecked());
        QTest::mouseClick(m_form->amounts()->tiles()->tile(3), Qt::LeftButton);
        QCOMPARE(m_form->amounts()->amount(), std::optional(Money::fromDirhams(25)));
        QVERIFY(m_form->amounts()->field()->text().isEmpty());
    }

    void theNumberSuggestsItsOperatorAndTheLastSaleKnowsBetter()
    {
        QSignalSpy completed(m_form.get(), &SaleForm::numberCompleted);
        type("0661002233");
        QCOMPARE(completed.count(), 1);
        QCOMPARE(chosen(), wireName(Operator::MarocTelecom));
        QVERIFY(hints().contains(QStringLiteral("Suggested by the number")));
        m_form->rememberOperator(*Msisdn::parse(u"0661002233"), Operator::Inwi);
        QCOMPARE(chosen(), wireName(Operator::Inwi));
        QVERIFY(hints().contains(QStringLiteral("As last time")));
    }

    void anAnswerAboutAnotherNumberChangesNothing()
    {
        type("0661002233");
        m_form->rememberOperator(*Msisdn::parse(u"0661002234"), Operator::Inwi);
        QCOMPARE(chosen(), wireName(Operator::MarocTelecom));
    }

    void whatTheClerkChoseIsNeverOverridden()
    {
        type("0661");
        QTest::mouseClick(m_form->operators()->tile(0), Qt::LeftButton);
        m_form->phone()->setFocus();
        m_form->phone()->end(false);
        type("002233");
        m_form->rememberOperator(*Msisdn::parse(u"0661002233"), Operator::Inwi);
        QCOMPARE(chosen(), wireName(Operator::Orange));
        QTest::keyClick(m_form->phone(), Qt::Key_Backspace);
        type("3");
        QCOMPARE(chosen(), wireName(Operator::Orange));
    }

    void anotherNumberIsSuggestedForAnew()
    {
        type("0661002233");
        QTest::mouseClick(m_form->operators()->tile(0), Qt::LeftButton);
        m_form->phone()->setText(QStringLiteral("0661002244"));
        QCOMPARE(chosen(), wireName(Operator::MarocTelecom));
    }

    void enterGoesToWhatIsMissing()
    {
        QTest::keyClick(m_form->phone(), Qt::Key_Return);
        QCOMPARE(troubles(), QStringList{Words::phoneError(MsisdnError::Empty)});
        type("0661002233");
        QTest::keyClick(m_form->phone(), Qt::Key_Return);
        QVERIFY(m_form->amounts()->tiles()->tile(0)->hasFocus());
        QVERIFY(troubles().isEmpty());
    }

    void sellingTooEarlySaysWhatIsMissing()
    {
        type("0661002233");
        QVERIFY(!m_form->sellButton()->isReady());
        QVERIFY(m_form->sellButton()->isEnabled());
        QTest::mouseClick(m_form->sellButton(), Qt::LeftButton);
        QCOMPARE(troubles().size(), 1);
        QVERIFY(m_form->amounts()->tiles()->tile(0)->hasFocus());
    }

    void arrowKeysGoThroughTheTilesAndChoose()
    {
        m_form->amounts()->takeFocus();
        key(Qt::Key_Right);
        key(Qt::Key_Down);
        QCOMPARE(m_form->amounts()->amount(), std::optional(Money::fromDirhams(100)));
        key(Qt::Key_End);
        QCOMPARE(m_form->amounts()->amount(), std::optional(Money::fromDirhams(200)));
    }

    void aPromoIsDialledAsPeopleDialIt()
    {
        type("0661002233*3");
        QVERIFY(m_form->promos()->tile(3)->isChecked());
        QCOMPARE(m_form->phone()->number()->national(), QStringLiteral("0661002233"));
    }

    void escapeGoesBackAndThenEmptiesTheForm()
    {
        type("0661002233");
        m_form->amounts()->takeFocus();
        key(Qt::Key_Escape);
        QVERIFY(m_form->phone()->hasFocus());
        QVERIFY(!m_form->phone()->text().isEmpty());
        key(Qt::Key_Escape);
        QVERIFY(m_form->phone()->text().isEmpty());
        QCOMPARE(m_form->operators()->current(), -1);
    }

    void altWithALetterChoosesTheOperator()
    {
        QTest::keyClick(m_form.get(), Qt::Key_M, Qt::AltModifier);
        QCOMPARE(chosen(), wireName(Operator::MarocTelecom));
        QTest::keyClick(m_form.get(), Qt::Key_I, Qt::AltModifier);
        QCOMPARE(chosen(), wireName(Operator::Inwi));
        QTest::keyClick(m_form.get(), Qt::Key_A, Qt::AltModifier);
        QVERIFY(m_form->amounts()->field()->hasFocus());
    }

    void theFieldTakesTextThatAProgramSets()
    {
        m_form->phone()->setText(QStringLiteral("0612345678")); // as the accessibility tree does it
        QCOMPARE(m_form->phone()->text(), QStringLiteral("06 12 34 56 78"));
        QVERIFY(!chosen().isEmpty());
    }

private:
    void type(const char *text)
    {
        for (const char *c = text; *c; ++c) {
            QTest::keyClick(QApplication::focusWidget(), *c);
        }
    }
    void key(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }

    QString chosen() const
    {
        const int at = m_form->operators()->current();
        return at < 0 ? QString() : m_form->operators()->tile(at)->text();
    }
    QStringList troubles() const
    {
        QStringList told;
        for (const Caption *caption : m_form->findChildren<Caption *>()) {
            if (!caption->trouble().isEmpty()) {
                told.append(caption->trouble());
            }
        }
        return told;
    }
    QStringList hints() const
    {
        QStringList texts;
        for (const QLabel *label : m_form->findChildren<QLabel *>()) {
            if (label->isVisible()) {
                texts.append(label->text());
            }
        }
        return texts;
    }

    Theme m_theme;
    std::unique_ptr<SaleForm> m_form;
};

QTEST_MAIN(TestSaleForm)
#include "tst_saleform.moc"

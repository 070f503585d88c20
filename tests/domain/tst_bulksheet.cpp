// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/bulksheet.h"

#include <QTest>

using namespace taabia;
using namespace Qt::StringLiterals;

namespace {

const Catalogue &catalogue()
{
    static const Catalogue made = *Catalogue::parse(R"({"smallest_amount": 5, "largest_amount": 1000, "operators": [
        {"operator": "Orange", "amounts": [10], "promos": ["0", "6"]},
        {"operator": "Inwi", "amounts": [10], "promos": ["0", "6"]},
        {"operator": "Maroc Telecom", "amounts": [10], "promos": ["0", "3"]}]})");
    return made;
}

/// 0600 is Inwi's, 0612 Orange's, 0661 Maroc Telecom's; nobody knows whose 0699 is.
const NumberPlan &plan()
{
    static const NumberPlan made = *NumberPlan::parse("prefix,operator\n0600,Inwi\n0612,Orange\n0661,Maroc Telecom\n");
    return made;
}

BulkSheet sheetOf(const char *text)
{
    return BulkSheet(*BulkFile::readText(QString::fromUtf8(text)), catalogue(), plan());
}

SaleOrder order(const char *phone, Operator op, int dirhams, const char *type = "0")
{
    return {*Msisdn::parse(QString::fromLatin1(phone)), op, Money::fromDirhams(dirhams),
        *Promo::fromType(QString::fromLatin1(type))};
}

Sale sold(SaleId id, const SaleOrder &order, SaleState state)
{
    Sale sale{id, *ExternalReference::fromText(u"T%1"_s.arg(id)), order, state};
    sale.createdUtc = QDateTime(QDate(2026, 3, 2), QTime(10, 0), Qt::UTC).addSecs(id);
    return sale;
}

const std::map<Operator, Margin> margins{{Operator::Orange, Margin::fromBasisPoints(650)},
    {Operator::Inwi, Margin::fromBasisPoints(-300)}, {Operator::MarocTelecom, Margin::fromBasisPoints(333)}};

} // namespace

/// A list of recharges before it is sent.
class TestBulkSheet : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aLineIsAnOrderOrSaysWhatIsWrong_data();
    void aLineIsAnOrderOrSaysWhatIsWrong();
    void aWrongLineShowsItsCellsAndNeverGoes();
    void theOperatorIsGuessedFromTheNumberOnlyWhereTheFileNamesNone();
    void aLostZeroIsNoted();
    void theSecondOfTwoAlikeDoesNotGoUnlessTicked();
    void theSameNumberForAnotherAmountIsOnlyNoted();
    void aSaleOfTodayHoldsItsLineBack_data();
    void aSaleOfTodayHoldsItsLineBack();
    void aSaleThatComesToNothingLetsItsLineGo();
    void aTickGivenBeforeASaleOfTodayIsAskedAgain();
    void theNewestSaleOfTodayIsTold();
    void theTotalsAreExactToTheCentime();
    void theCostIsNotKnownWithoutAMargin();
    void theBalanceAfterIsJudged_data();
    void theBalanceAfterIsJudged();
};

void TestBulkSheet::aLineIsAnOrderOrSaysWhatIsWrong_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("fault"); // -1: an order
    const auto row = [](const char *line, int fault) { QTest::newRow(line) << QString::fromUtf8(line) << fault; };
    const auto wrong = [&row](const char *line, BulkFault fault) { row(line, int(fault)); };
    row("0612345678;10;Orange;", -1);
    row("0612345678;10", -1);
    row("0612345678;7,50;Orange;*6", -1); // not among the tiles, yet within the bounds
    row("0612345678;5", -1);
    row("0612345678;1000", -1);
    row("0699123456;10;Inwi", -1);
    wrong("0612345678;4,99", BulkFault::AmountBelowLeast);
    wrong("0612345678;1000,01", BulkFault::AmountAboveMost);
    wrong("0612345678;10;Maroc Telecom;6", BulkFault::PromoNotOffered);
    wrong("0612345678;10;Orange;3", BulkFault::PromoNotOffered);
    wrong("0699123456;10", BulkFault::OperatorNotTold);
    wrong("0612345678;10;Bouygues", BulkFault::OperatorUnknown); // as the file's reader says
    wrong("06123;10", BulkFault::PhoneTooShort);
    wrong("\"0612345678;10", BulkFault::OpenQuote);
}

void TestBulkSheet::aLineIsAnOrderOrSaysWhatIsWrong()
{
    QFETCH(QString, line);
    QFETCH(int, fault);
    const BulkSheet sheet = sheetOf(qPrintable(line));
    QCOMPARE(sheet.lines().size(), std::size_t(1));
    const BulkSheetLine &read = sheet.lines().front();
    QCOMPARE(read.isWrong(), fault >= 0);
    QCOMPARE(read.goes, fault < 0);
    if (fault >= 0)
        QCOMPARE(int(read.content.error().fault), fault);
}

void TestBulkSheet::aWrongLineShowsItsCellsAndNeverGoes()
{
    BulkSheet sheet = sheetOf("nom;téléphone;montant;opérateur;promo\nAli;0699 12 34 56;abc;iam;*9\n;0612345678;4;;\n");
    QCOMPARE(sheet.lines().size(), std::size_t(2));
    const BulkCellTexts expected{u"0699 12 34 56"_s, u"iam"_s, u"abc"_s, u"*9"_s};
    QCOMPARE(sheet.lines()[0].cells, expected);
    QCOMPARE(sheet.lines()[0].number, 2);
    QCOMPARE(sheet.lines()[1].content.error().text, u"4"_s);
    QCOMPARE(sheet.lines()[1].content.error().column, std::optional(BulkColumn::Amount));
    sheet.setGoes(0, true);
    QVERIFY(!sheet.lines()[0].goes);
    QCOMPARE(sheet.totals(margins).wrong, 2);
    QCOMPARE(sheet.totals(margins).going, 0);
}

void TestBulkSheet::theOperatorIsGuessedFromTheNumberOnlyWhereTheFileNamesNone()
{
    const BulkSheet sheet = sheetOf("0612345678;10;;\n0612345679;10;iam;\n0612345670;10;orange;\n0699123456;10;inwi;");
    const auto &lines = sheet.lines();
    QCOMPARE(lines[0].content->op, Operator::Orange);
    QVERIFY(lines[0].operatorGuessed && !lines[0].blockOf);
    QCOMPARE(lines[1].content->op, Operator::MarocTelecom); // the file's word counts: numbers are ported
    QVERIFY(!lines[1].operatorGuessed);
    QCOMPARE(lines[1].blockOf, std::optional(Operator::Orange));
    QVERIFY(!lines[2].operatorGuessed && !lines[2].blockOf);
    QVERIFY(!lines[3].operatorGuessed && !lines[3].blockOf);
}

void TestBulkSheet::aLostZeroIsNoted()
{
    const BulkSheet sheet = sheetOf("612345678;10\n0612345679;10");
    QVERIFY(sheet.lines()[0].zeroRestored);
    QVERIFY(!sheet.lines()[1].zeroRestored);
}

void TestBulkSheet::theSecondOfTwoAlikeDoesNotGoUnlessTicked()
{
    BulkSheet sheet = sheetOf("0612345678;10;;*6\n0661002233;10\n+212612345678;10,00;Inwi;6\n0612345678;10;;6");
    const auto &lines = sheet.lines();
    QVERIFY(lines[0].goes && !lines[0].sameAs);
    QCOMPARE(lines[2].sameAs, std::optional(1)); // whatever the operator
    QCOMPARE(lines[3].sameAs, std::optional(3));
    QVERIFY(!lines[2].goes && !lines[3].goes);
    QVERIFY(!lines[3].numberAlsoOn); // said once is enough
    QCOMPARE(sheet.totals(margins).doubles, 2);
    QCOMPARE(sheet.totals(margins).going, 2);
    sheet.setGoes(2, true);
    QVERIFY(lines[2].goes);
    QCOMPARE(sheet.totals(margins).going, 3);
    QCOMPARE(sheet.totals(margins).doubles, 2);
    sheet.setGoes(0, false);
    QCOMPARE(sheet.totals(margins).going, 2);
}

void TestBulkSheet::theSameNumberForAnotherAmountIsOnlyNoted()
{
    const BulkSheet sheet = sheetOf("0612345678;10\n0612345678;20\n0612345678;10;;*6");
    const auto &lines = sheet.lines();
    QVERIFY(!lines[0].numberAlsoOn);
    QCOMPARE(lines[1].numberAlsoOn, std::optional(1));
    QCOMPARE(lines[2].numberAlsoOn, std::optional(2));
    QVERIFY(lines[0].goes && lines[1].goes && lines[2].goes);
    QCOMPARE(sheet.totals(margins).doubles, 0);
}

void TestBulkSheet::aSaleOfTodayHoldsItsLineBack_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<bool>("holds");
    QTest::addColumn<bool>("endIsKnown");
    const auto row = [](const char *name, SaleState state, bool holds, bool known) {
        QTest::newRow(name) << int(state) << holds << known;
    };
    row("intent", SaleState::Intent, true, false);
    row("void", SaleState::Void, false, false);
    row("open", SaleState::Open, true, false);
    row("pending", SaleState::Pending, true, false);
    row("done", SaleState::Done, true, true);
    row("failed", SaleState::Failed, false, false);
    row("refunded", SaleState::Refunded, false, false);
    row("rejected", SaleState::Rejected, false, false);
    row("unresolved", SaleState::Unresolved, true, false);
    row("conflict", SaleState::Conflict, true, false);
}

void TestBulkSheet::aSaleOfTodayHoldsItsLineBack()
{
    QFETCH(int, state);
    QFETCH(bool, holds);
    QFETCH(bool, endIsKnown);
    BulkSheet sheet = sheetOf("0612345678;10;;6\n0612345678;20;;6\n0661002233;10;;3");
    const Sale sale = sold(7, order("0612345678", Operator::Inwi, 10, "6"), SaleState(state));
    const std::vector<std::size_t> changed = sheet.note(sale);
    QCOMPARE(changed.size(), std::size_t(holds ? 1 : 0));
    QCOMPARE(sheet.lines()[0].goes, !holds);
    QCOMPARE(sheet.lines()[0].sold.has_value(), holds);
    if (holds) {
        QCOMPARE(sheet.lines()[0].sold->sale, SaleId(7));
        QCOMPARE(sheet.lines()[0].sold->utc, sale.createdUtc);
        QCOMPARE(sheet.lines()[0].sold->endIsKnown, endIsKnown);
    }
    QVERIFY(sheet.lines()[1].goes && !sheet.lines()[1].sold);
    QVERIFY(sheet.note(sold(8, order("0699123456", Operator::Inwi, 10), SaleState::Done)).empty()); // not in the list
}

void TestBulkSheet::aSaleThatComesToNothingLetsItsLineGo()
{
    BulkSheet sheet = sheetOf("0612345678;10");
    const SaleOrder like = order("0612345678", Operator::Orange, 10);
    sheet.note(sold(7, like, SaleState::Pending));
    QVERIFY(!sheet.lines()[0].goes);
    QCOMPARE(sheet.note(sold(7, like, SaleState::Pending)).size(), std::size_t(0)); // nothing new
    QCOMPARE(sheet.note(sold(7, like, SaleState::Failed)).size(), std::size_t(1));
    QVERIFY(sheet.lines()[0].goes && !sheet.lines()[0].isDouble());
}

void TestBulkSheet::aTickGivenBeforeASaleOfTodayIsAskedAgain()
{
    BulkSheet sheet = sheetOf("0612345678;10\n0612345678;10");
    const SaleOrder like = order("0612345678", Operator::Orange, 10);
    sheet.setGoes(1, true); // he has seen that it is there twice
    sheet.note(sold(7, like, SaleState::Done));
    QVERIFY(!sheet.lines()[0].goes); // he could not know of this one
    QVERIFY(sheet.lines()[1].sold);
    sheet.setGoes(0, true);
    sheet.note(sold(8, like, SaleState::Done));
    QVERIFY(sheet.lines()[0].goes); // he knows that there is one
}

void TestBulkSheet::theNewestSaleOfTodayIsTold()
{
    BulkSheet sheet = sheetOf("0612345678;10");
    const SaleOrder like = order("0612345678", Operator::Orange, 10);
    sheet.note(sold(9, like, SaleState::Done));
    sheet.note(sold(7, like, SaleState::Done));
    QCOMPARE(sheet.lines()[0].sold->sale, SaleId(9));
    sheet.note(sold(9, like, SaleState::Refunded));
    QCOMPARE(sheet.lines()[0].sold->sale, SaleId(7));
}

void TestBulkSheet::theTotalsAreExactToTheCentime()
{
    const BulkSheet sheet = sheetOf("0612345678;10\n0600345678;10\n0661345678;7,55\n06123;99\n0612345678;10");
    const BulkTotals totals = sheet.totals(margins);
    QCOMPARE(totals.lines, 5);
    QCOMPARE(totals.wrong, 1);
    QCOMPARE(totals.doubles, 1);
    QCOMPARE(totals.going, 3);
    QCOMPARE(totals.faceValue, Money::fromCentimes(2755));
    // 9.35 + 10.30 + (7.55 - 0.25, of 0.251415)
    QCOMPARE(totals.cost, std::optional(Money::fromCentimes(935 + 1030 + 730)));
    QCOMPARE(totals.losing, 1); // the one at 10.30
    QCOMPARE(totals.loss, Money::fromCentimes(30));
}

void TestBulkSheet::theCostIsNotKnownWithoutAMargin()
{
    BulkSheet sheet = sheetOf("0612345678;10\n0600345678;10");
    const std::map<Operator, Margin> orange{{Operator::Orange, Margin::fromBasisPoints(650)}};
    QVERIFY(!sheet.totals(orange).cost);
    QCOMPARE(sheet.totals(orange).faceValue, Money::fromDirhams(20));
    sheet.setGoes(1, false);
    QCOMPARE(sheet.totals(orange).cost, std::optional(Money::fromCentimes(935)));
}

void TestBulkSheet::theBalanceAfterIsJudged_data()
{
    QTest::addColumn<qint64>("balance"); // all in dirhams; -1: not known
    QTest::addColumn<qint64>("credit");
    QTest::addColumn<qint64>("cost");
    QTest::addColumn<qint64>("threshold");
    QTest::addColumn<int>("verdict");
    const auto row = [](const char *name, qint64 balance, qint64 credit, qint64 cost, qint64 threshold,
                         BulkBalance::Verdict verdict) {
        QTest::newRow(name) << balance << credit << cost << threshold << int(verdict);
    };
    using V = BulkBalance::Verdict;
    row("no balance", -1, 0, 10, 0, V::NotKnown);
    row("no cost", 100, 0, -1, 0, V::NotKnown);
    row("enough", 100, 0, 10, 50, V::Enough);
    row("to the last dirham", 100, 0, 100, 0, V::Enough);
    row("at the threshold", 100, 0, 50, 50, V::Enough);
    row("below the threshold", 100, 0, 51, 50, V::Low);
    row("not enough", 100, 0, 101, 50, V::NotEnough);
    row("on credit", 100, 20, 120, 50, V::Low);
    row("beyond the credit", 100, 20, 121, 50, V::NotEnough);
}

void TestBulkSheet::theBalanceAfterIsJudged()
{
    QFETCH(qint64, balance);
    QFETCH(qint64, credit);
    QFETCH(qint64, cost);
    QFETCH(qint64, threshold);
    QFETCH(int, verdict);
    const auto known = [](qint64 dirhams) {
        return dirhams < 0 ? std::nullopt : std::optional(Money::fromDirhams(dirhams));
    };
    const BulkBalance after =
        BulkBalance::after(known(balance), Money::fromDirhams(credit), known(cost), Money::fromDirhams(threshold));
    QCOMPARE(int(after.verdict), verdict);
    QCOMPARE(after.left.has_value(), balance >= 0 && cost >= 0);
    if (after.left)
        QCOMPARE(*after.left, Money::fromDirhams(balance - cost));
}

QTEST_APPLESS_MAIN(TestBulkSheet)
#include "tst_bulksheet.moc"

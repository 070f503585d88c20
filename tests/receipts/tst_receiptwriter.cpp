// SPDX-License-Identifier: GPL-3.0-or-later
#include "receipts/receiptwriter.h"

#include "knownpapers.h"
#include "writtenwords.h"

#include <QLocale>
#include <QTest>

using namespace taabia;
using namespace taabia::paper;
using namespace Qt::StringLiterals;

namespace {

QStringList marksOf(const PaperDocument &document)
{
    QStringList marks;
    for (const Part &part : document.parts) {
        for (const Block &block : part.blocks) {
            if (const auto *mark = std::get_if<Mark>(&block))
                marks += wordsOf({{}, {{false, {*mark}}}, false});
        }
    }
    return marks;
}

/// False if a figure could be turned around among Arabic words, or an isolate reaches beyond its text.
bool directionsAreClosed(const QString &text)
{
    int depth = 0;
    for (const QChar c : text) {
        if (c == QChar(u'\u2069'))
            --depth;
        else if (isIsolate(c))
            ++depth;
        else if (c.isDigit() && depth == 0)
            return false;
        if (depth < 0)
            return false;
    }
    return depth == 0;
}

ReceiptFacts factsIn(SaleState state)
{
    ReceiptFacts facts = known::facts();
    facts.sale.state = state;
    facts.provisional = isUnsettled(state);
    facts.sale.status.reset();
    return facts;
}

constexpr std::array allStates{SaleState::Intent, SaleState::Void, SaleState::Open, SaleState::Pending, SaleState::Done,
    SaleState::Failed, SaleState::Refunded, SaleState::Rejected, SaleState::Unresolved, SaleState::Conflict};

} // namespace

class TestReceiptWriter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFactIsOnTheReceipt_data();
    void everyFactIsOnTheReceipt();
    void whatTheShopDoesNotHaveTakesNoRoom();
    void onlyADeliveredSaleSaysThatItWasDelivered_data();
    void onlyADeliveredSaleSaysThatItWasDelivered();
    void aPendingSaleIsNoProofOfDelivery();
    void aProvisionalPrintStaysOneWhateverBecameOfTheSale();
    void aCustomerWhoGotNothingIsToldWhatHeGetsBack();
    void whatWasGivenBackIsNotOwedAnyMore_data();
    void whatWasGivenBackIsNotOwedAnyMore();
    void whatsAppCreditIsSaid();
    void aReprintSaysWhichCopyItIsAndWhoMadeIt();
    void aSpecimenSaysSoAtBothEnds();
    void cashReceivedAndChangeAreToldOnlyIfNoted();
    void aSaleOnCreditNamesTheCustomer();
    void whatTheOwnerCallsAPromoStandsBesideItsCode();
    void timesAreMoroccan();
    void bothLanguagesStandOnOneReceipt();
    void figuresKeepTheirDirection_data();
    void figuresKeepTheirDirection();
    void theLanguageOfThePcDoesNotMatter();
    void paperSpeaksAsTheScreenDoesUnlessTheOwnerHasChosen();
    void hostileWordsStayInTheirPlace();
    void theNumberOfAPaperIsKeptApartFromItsTitle();
    void theTestPageSpeaksAllLanguages();
    void theDocumentCanBeKept();

private:
    PaperDocument receipt(const ReceiptFacts &facts, ReceiptLanguage language = ReceiptLanguage::French)
    {
        return m_writer.receipt(facts, known::setup(language));
    }

    ReceiptWriter m_writer;
};

void TestReceiptWriter::everyFactIsOnTheReceipt_data()
{
    QTest::addColumn<ReceiptLanguage>("language");
    QTest::addColumn<QStringList>("said");
    const QStringList same{u"Téléboutique Al Amal"_s, u"12, avenue Hassan II"_s, u"Tétouan"_s, u"05 39 12 34 56"_s,
        u"ICE 001525786000079"_s, u"IF 40123456"_s, u"RC 12345"_s, u"Patente 35401234"_s, u"Merci de votre visite !"_s,
        u"318"_s, u"02/03/2026 11:04:00"_s, u"Amina"_s, u"T1"_s, u"Inwi"_s, u"06 12 34 56 78"_s, u"*6"_s,
        u"T1-7H3K9M2QX8R4W5Y6Z0A1B2C3D4"_s, u"8841207"_s};
    const QStringList french{u"20,00 DH"_s, u"Espèces"_s, u"50,00 DH"_s, u"30,00 DH"_s, u"Recharge effectuée."_s};
    const QStringList arabic{u"نقدًا"_s, u"وصلت التعبئة."_s};
    QTest::newRow("French") << ReceiptLanguage::French << same + french;
    QTest::newRow("Arabic") << ReceiptLanguage::Arabic
                            << same + arabic + QStringList{u"20,00 درهم"_s, u"50,00 درهم"_s, u"30,00 درهم"_s};
    QTest::newRow("both") << ReceiptLanguage::Both << same + french + arabic;
}

void TestReceiptWriter::everyFactIsOnTheReceipt()
{
    QFETCH(const ReceiptLanguage, language);
    QFETCH(const QStringList, said);
    const PaperDocument document = receipt(known::facts(), language);
    const QString words = wordsOf(document);
    for (const QString &fact : said)
        QVERIFY2(words.contains(fact), qPrintable(fact + u" is not in "_s + words));
    QVERIFY2(marksOf(document).isEmpty(), "an ordinary receipt has nothing in frames");
}

void TestReceiptWriter::whatTheShopDoesNotHaveTakesNoRoom()
{
    PaperSetup setup;
    setup.language = ReceiptLanguage::French;
    const QString words = wordsOf(m_writer.receipt(known::facts(), setup));
    for (const QString &name : {u"ICE"_s, u"IF "_s, u"RC "_s, u"Patente"_s, u"Tél"_s})
        QVERIFY2(!words.contains(name), qPrintable(name));
    const QStringList texts = stringsOf(m_writer.receipt(known::facts(), setup));
    QVERIFY(!texts.contains(QString()));
    const PaperDocument document = m_writer.receipt(known::facts(), setup);
    QVERIFY(!std::holds_alternative<Rule>(document.parts.front().blocks.front()));
    QVERIFY(!std::holds_alternative<Rule>(document.parts.back().blocks.back()));
    setup.shop.ice = u"  \n "_s;
    setup.shop.footer = u"\u202e"_s;
    QCOMPARE(m_writer.receipt(known::facts(), setup), document);
}

void TestReceiptWriter::onlyADeliveredSaleSaysThatItWasDelivered_data()
{
    QTest::addColumn<SaleState>("state");
    for (const SaleState state : allStates)
        QTest::addRow("%d", static_cast<int>(state)) << state;
}

void TestReceiptWriter::onlyADeliveredSaleSaysThatItWasDelivered()
{
    QFETCH(const SaleState, state);
    for (const ReceiptLanguage language : known::allLanguages()) {
        const PaperDocument document = receipt(factsIn(state), language);
        const QString words = wordsOf(document);
        const bool delivered = state == SaleState::Done;
        const bool says = words.contains(u"Recharge effectuée"_s) || words.contains(u"وصلت التعبئة."_s);
        QCOMPARE(says, delivered);
        QCOMPARE(marksOf(document).isEmpty(), delivered);
        if (delivered)
            continue;
        // The frame comes before the amount.
        const QString mark = marksOf(document).front();
        QVERIFY(words.indexOf(mark) < words.indexOf(u"20,00"_s));
    }
}

void TestReceiptWriter::aPendingSaleIsNoProofOfDelivery()
{
    for (const SaleState state : {SaleState::Intent, SaleState::Open, SaleState::Pending}) {
        const QString french = wordsOf(receipt(factsIn(state)));
        QVERIFY(french.contains(u"EN ATTENTE"_s));
        QVERIFY(french.contains(u"n’est pas une preuve de livraison"_s));
        const QString arabic = wordsOf(receipt(factsIn(state), ReceiptLanguage::Arabic));
        QVERIFY(arabic.contains(u"قيد الانتظار"_s));
        QVERIFY(arabic.contains(u"ليست إثباتًا"_s));
    }
}

void TestReceiptWriter::aProvisionalPrintStaysOneWhateverBecameOfTheSale()
{
    ReceiptFacts facts = known::facts();
    facts.provisional = true;
    const QString words = wordsOf(receipt(facts));
    QVERIFY(words.contains(u"EN ATTENTE"_s));
    QVERIFY(!words.contains(u"Recharge effectuée"_s));
}

void TestReceiptWriter::aCustomerWhoGotNothingIsToldWhatHeGetsBack()
{
    for (const SaleState state : {SaleState::Failed, SaleState::Rejected, SaleState::Void, SaleState::Refunded}) {
        ReceiptFacts facts = factsIn(state);
        QVERIFY(wordsOf(receipt(facts)).contains(u"a droit au remboursement de 20,00 DH"_s));
        QVERIFY(wordsOf(receipt(facts, ReceiptLanguage::Arabic)).contains(u"استرجاع 20,00 درهم"_s));
        facts.payment = {PaymentMethod::CreditBook, {}, CustomerId(3)};
        const QString words = wordsOf(receipt(facts));
        QVERIFY(!words.contains(u"remboursement"_s));
        QVERIFY(words.contains(u"ne doit rien"_s));
    }
}

void TestReceiptWriter::whatWasGivenBackIsNotOwedAnyMore_data()
{
    QTest::addColumn<SaleState>("state");
    QTest::addColumn<PaymentMethod>("method");
    QTest::addColumn<QString>("says");
    QTest::addColumn<QString>("saysInArabic");
    const QString cash = u"Rendu le 02/03/2026 13:30:00 : 20,00 DH"_s;
    const QString card = u"Rendu par carte le 02/03/2026 13:30:00 : 20,00 DH"_s;
    const QString cashInArabic = u"أُرجع المبلغ في 02/03/2026 13:30:00: 20,00 درهم"_s;
    const QString cardInArabic = u"أُرجع المبلغ بالبطاقة في 02/03/2026 13:30:00: 20,00 درهم"_s;
    QTest::newRow("refunded, cash") << SaleState::Refunded << PaymentMethod::Cash << cash << cashInArabic;
    QTest::newRow("failed, cash") << SaleState::Failed << PaymentMethod::Cash << cash << cashInArabic;
    QTest::newRow("refused, cash") << SaleState::Rejected << PaymentMethod::Cash << cash << cashInArabic;
    QTest::newRow("delivered after all, cash") << SaleState::Done << PaymentMethod::Cash << cash << cashInArabic;
    QTest::newRow("refunded, card") << SaleState::Refunded << PaymentMethod::Card << card << cardInArabic;
    QTest::newRow("refunded, credit") << SaleState::Refunded << PaymentMethod::CreditBook << u"ne doit rien"_s
                                      << u"لا"_s;
}

void TestReceiptWriter::whatWasGivenBackIsNotOwedAnyMore()
{
    QFETCH(const SaleState, state);
    QFETCH(const PaymentMethod, method);
    QFETCH(const QString, says);
    QFETCH(const QString, saysInArabic);
    ReceiptFacts facts = factsIn(state);
    facts.payment = {method, {}, {}};
    facts.givenBack = known::facts(known::Case::GivenBack).givenBack;
    facts.givenBack->method = method;
    for (const ReceiptLanguage language : known::allLanguages()) {
        const PaperDocument document = receipt(facts, language);
        const QString words = wordsOf(document);
        QVERIFY2(language == ReceiptLanguage::Arabic || words.contains(says), qPrintable(words));
        QVERIFY2(language == ReceiptLanguage::French || words.contains(saysInArabic), qPrintable(words));
        QVERIFY(!words.contains(u"a droit au remboursement"_s));
        QVERIFY(!words.contains(u"من حق الزبون"_s));
        const bool moneyMoved = method != PaymentMethod::CreditBook;
        QCOMPARE(words.contains(u"Karim"_s), moneyMoved); // who gave it
        QCOMPARE(words.contains(u"Rendu par | Karim"_s), moneyMoved && language == ReceiptLanguage::French);
        QVERIFY(!document.opensDrawer);
    }
}

void TestReceiptWriter::whatsAppCreditIsSaid()
{
    ReceiptFacts facts = known::facts();
    for (const int status : {19, 20}) {
        facts.sale.status = StatusCode(status);
        for (const ReceiptLanguage language : known::allLanguages())
            QVERIFY(wordsOf(receipt(facts, language)).contains(u"WhatsApp"_s));
    }
    QVERIFY(!wordsOf(receipt(known::facts())).contains(u"WhatsApp"_s));
}

void TestReceiptWriter::aReprintSaysWhichCopyItIsAndWhoMadeIt()
{
    const PaperDocument document = receipt(known::facts(known::Case::Duplicate));
    QCOMPARE(marksOf(document), QStringList{u"DUPLICATA n° 2"_s});
    QVERIFY(wordsOf(document).contains(u"Imprimé par | Karim"_s));
    QVERIFY(wordsOf(document).contains(u"Imprimé le | 03/03/2026 11:04:00"_s));
    QVERIFY(marksOf(receipt(known::facts(known::Case::Duplicate), ReceiptLanguage::Arabic))
                .front()
                .contains(u"DUPLICATA"_s));
    QCOMPARE(marksOf(receipt(known::facts(known::Case::Duplicate), ReceiptLanguage::Both)),
        QStringList{u"DUPLICATA n° 2 نسخة رقم 2"_s}); // the law's word once
    QVERIFY(!wordsOf(receipt(known::facts())).contains(u"Imprimé"_s));
}

void TestReceiptWriter::aSpecimenSaysSoAtBothEnds()
{
    for (const ReceiptLanguage language : known::allLanguages()) {
        const PaperDocument document = receipt(known::facts(known::Case::Specimen), language);
        const auto isSpecimen = [](const Block &block) {
            const auto *mark = std::get_if<Mark>(&block);
            return mark && mark->text.contains(u"SPECIMEN"_s);
        };
        QVERIFY(isSpecimen(document.parts.front().blocks.front()));
        QVERIFY(isSpecimen(document.parts.back().blocks.back()));
        QVERIFY(!wordsOf(receipt(known::facts(), language)).contains(u"SPECIMEN"_s));
    }
}

void TestReceiptWriter::cashReceivedAndChangeAreToldOnlyIfNoted()
{
    ReceiptFacts facts = known::facts();
    QVERIFY(wordsOf(receipt(facts)).contains(u"Monnaie rendue | 30,00 DH"_s));
    facts.payment.received.reset();
    QVERIFY(!wordsOf(receipt(facts)).contains(u"Monnaie rendue"_s));
    QVERIFY(wordsOf(receipt(facts)).contains(u"Paiement | Espèces"_s));
    facts.payment.method = PaymentMethod::Card;
    facts.payment.received = Money::fromDirhams(20);
    QVERIFY(wordsOf(receipt(facts)).contains(u"Paiement | Carte"_s));
    QVERIFY(!wordsOf(receipt(facts)).contains(u"Monnaie rendue"_s));
}

void TestReceiptWriter::aSaleOnCreditNamesTheCustomer()
{
    const PaperDocument document = receipt(known::facts(known::Case::Credit));
    QVERIFY(wordsOf(document).contains(u"Client | محمد العلوي"_s));
    QVERIFY(wordsOf(document).contains(u"non payé"_s));
    QVERIFY(!document.opensDrawer);
}

void TestReceiptWriter::whatTheOwnerCallsAPromoStandsBesideItsCode()
{
    ReceiptFacts facts = known::facts();
    facts.sale.order.promo = *Promo::fromType(u"6");
    PaperSetup setup = known::setup(ReceiptLanguage::French);
    setup.shop.promoNames[facts.sale.order.op][u"6"_s] = {u"Internet"_s, u"\u0627\u0646\u062a\u0631\u0646\u062a"_s};
    ReceiptWriter &writer = m_writer;
    setup.language = ReceiptLanguage::French;
    QVERIFY(wordsOf(writer.receipt(facts, setup)).contains(u"Promo | *6 · Internet"_s));
    setup.language = ReceiptLanguage::Arabic;
    QVERIFY(wordsOf(writer.receipt(facts, setup)).contains(u"*6 · \u0627\u0646\u062a\u0631\u0646\u062a"_s));
    facts.sale.order.promo = *Promo::fromType(u"5"); // that one has no name
    QVERIFY(!wordsOf(writer.receipt(facts, setup)).contains(u"*5 ·"_s));
}

void TestReceiptWriter::timesAreMoroccan()
{
    ReceiptFacts facts = known::facts();
    facts.sale.createdUtc = QDateTime(QDate(2025, 7, 1), QTime(23, 30), Qt::UTC);
    facts.printedUtc = facts.sale.createdUtc;
    QVERIFY(wordsOf(receipt(facts)).contains(u"02/07/2025 00:30:00"_s));
}

void TestReceiptWriter::bothLanguagesStandOnOneReceipt()
{
    const PaperDocument document = receipt(known::facts(known::Case::Pending), ReceiptLanguage::Both);
    const QString words = wordsOf(document);
    QCOMPARE(words.count(u"06 12 34 56 78"_s), 1); // figures are not printed twice
    QVERIFY(words.contains(u"Date · التاريخ"_s));
    bool french = false;
    bool arabic = false;
    for (const Part &part : document.parts)
        (part.rightToLeft ? arabic : french) = true;
    QVERIFY(french && arabic);
}

void TestReceiptWriter::figuresKeepTheirDirection_data()
{
    QTest::addColumn<PaperDocument>("document");
    for (const ReceiptLanguage language : {ReceiptLanguage::Arabic, ReceiptLanguage::Both}) {
        const PaperSetup setup = known::setup(language);
        for (const known::Case one : known::allCases())
            QTest::newRow(qPrintable(known::nameOf(one) + u' ' + known::nameOf(language)))
                << m_writer.receipt(known::facts(one), setup);
        QTest::newRow(qPrintable(u"X "_s + known::nameOf(language))) << m_writer.shiftReport(known::xReport(), setup);
        QTest::newRow(qPrintable(u"Z "_s + known::nameOf(language))) << m_writer.shiftReport(known::zReport(), setup);
    }
}

void TestReceiptWriter::figuresKeepTheirDirection()
{
    QFETCH(const PaperDocument, document);
    for (const QString &text : stringsOf(document)) {
        for (const QString &line : text.split(u'\n'))
            QVERIFY2(directionsAreClosed(line), qPrintable(line));
    }
}

void TestReceiptWriter::theLanguageOfThePcDoesNotMatter()
{
    const PaperDocument before = receipt(known::facts(), ReceiptLanguage::Both);
    QLocale::setDefault(QLocale(QLocale::Arabic, QLocale::Egypt));
    const PaperDocument after = ReceiptWriter().receipt(known::facts(), known::setup(ReceiptLanguage::Both));
    QLocale::setDefault(QLocale::c());
    QCOMPARE(after, before);
}

void TestReceiptWriter::paperSpeaksAsTheScreenDoesUnlessTheOwnerHasChosen()
{
    const std::map<QString, QString> delivered{{u"fr"_s, u"Recharge effectuée."_s}, {u"ar"_s, u"وصلت التعبئة."_s},
        {u"en"_s, u"Recharge delivered."_s}, {u"es"_s, u"Recarga entregada."_s}};
    PaperSetup setup = known::setup(ReceiptLanguage::AsScreen);
    for (const auto &[screen, sentence] : delivered) {
        setup.screen = screen;
        for (const auto &[other, words] : delivered)
            QCOMPARE(wordsOf(m_writer.receipt(known::facts(), setup)).contains(words), other == screen);
    }
    setup.screen = u"es"_s;
    setup.language = ReceiptLanguage::English;
    QVERIFY(wordsOf(m_writer.receipt(known::facts(), setup)).contains(delivered.at(u"en"_s)));
    setup.screen = u"fr"_s;
    setup.language = ReceiptLanguage::Spanish;
    QVERIFY(wordsOf(m_writer.receipt(known::facts(), setup)).contains(delivered.at(u"es"_s)));
}

void TestReceiptWriter::hostileWordsStayInTheirPlace()
{
    PaperSetup setup = known::setup(ReceiptLanguage::Arabic);
    const QString hostile = u"\u202e\u2067\u0007%1 %2 \u200f"_s + QString(10'000, u'x') + u"\u2069\u2069"_s;
    setup.shop = {hostile, hostile + u"\n"_s.repeated(300) + hostile, hostile, hostile, hostile, hostile, hostile,
        (hostile + u'\n').repeated(50)};
    ReceiptFacts facts = known::facts(known::Case::Duplicate);
    facts.clerk = facts.till = facts.sale.clerk = facts.sale.providerReference = facts.customerName = hostile;
    facts.payment = {PaymentMethod::CreditBook, {}, CustomerId(1)};
    qsizetype length = 0;
    for (const QString &text : stringsOf(m_writer.receipt(facts, setup))) {
        length += text.size();
        for (const QString &line : text.split(u'\n'))
            QVERIFY2(directionsAreClosed(line), qPrintable(line.left(60)));
        for (const QChar c : text)
            QVERIFY(
                c == u'\n' || (c.category() != QChar::Other_Control && (c < QChar(u'\u202a') || c > QChar(u'\u202e'))));
    }
    QVERIFY2(length < 8'000, qPrintable(QString::number(length)));
    QVERIFY(wordsOf(m_writer.receipt(facts, setup)).contains(u"20,00 درهم"_s));
}

void TestReceiptWriter::theNumberOfAPaperIsKeptApartFromItsTitle()
{
    QCOMPARE(receipt(known::facts()).number, std::optional<qint64>(318));
    QCOMPARE(receipt(known::facts()).duplicate, 0);
    QCOMPARE(receipt(known::facts(known::Case::Duplicate)).duplicate, 2);
    ReceiptFacts preview = known::facts();
    preview.number = 0;
    QCOMPARE(receipt(preview).number, std::nullopt);
    const PaperSetup setup = known::setup(ReceiptLanguage::French);
    QCOMPARE(m_writer.shiftReport(known::zReport(), setup).number, std::optional<qint64>(12));
    QCOMPARE(m_writer.shiftReport(known::xReport(), setup).number, std::nullopt);
}

void TestReceiptWriter::theTestPageSpeaksAllLanguages()
{
    const PaperDocument document = m_writer.testPage(known::setup(ReceiptLanguage::French));
    const QString words = wordsOf(document);
    for (const QString &name : {u"Français"_s, u"العربية"_s, u"English"_s, u"Español"_s})
        QVERIFY2(words.contains(name), qPrintable(name));
    int scales = 0;
    for (const Part &part : document.parts) {
        for (const Block &block : part.blocks)
            scales += std::holds_alternative<Scale>(block) ? 1 : 0;
    }
    QVERIFY(scales > 0);
    QVERIFY(!document.opensDrawer);
}

void TestReceiptWriter::theDocumentCanBeKept()
{
    for (const PaperDocument &document : {receipt(known::facts(known::Case::Specimen), ReceiptLanguage::Both),
             m_writer.shiftReport(known::zReport(), known::setup(ReceiptLanguage::Arabic)),
             m_writer.testPage(known::setup(ReceiptLanguage::Both))}) {
        const auto kept = PaperDocument::fromJson(document.toJson());
        QVERIFY(kept);
        QVERIFY(*kept == document);
    }
}

QTEST_MAIN(TestReceiptWriter)
#include "tst_receiptwriter.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/samples.h"
#include "ui/words/words.h"

#include <QSet>
#include <QTest>
#include <QTextDocument>

#include <functional>

using namespace taabia;
using namespace Qt::StringLiterals;

namespace {

constexpr std::array allStates{SaleState::Intent, SaleState::Void, SaleState::Open, SaleState::Pending, SaleState::Done,
    SaleState::Failed, SaleState::Refunded, SaleState::Rejected, SaleState::Unresolved, SaleState::Conflict};
constexpr std::array allAttentions{Attention::None, Attention::Check, Attention::GiveBack, Attention::Contradicted};
constexpr std::array allErrorCodes{ErrorCode::InsufficientFunds, ErrorCode::ClientSuspended, ErrorCode::IpNotAllowed,
    ErrorCode::AuthMissing, ErrorCode::AuthInvalid, ErrorCode::DuplicateReference, ErrorCode::DailyLimitExceeded,
    ErrorCode::NotFound, ErrorCode::WebhookUrlRequired, ErrorCode::WebhookUrlInvalid, ErrorCode::WebhookUpdateFailed,
    ErrorCode::BareMessage, ErrorCode::Unlisted};
constexpr std::array allFailures{FailureKind::NotSent, FailureKind::Refused, FailureKind::TimedOut,
    FailureKind::Dropped, FailureKind::TlsUntrusted, FailureKind::Redirected, FailureKind::ServerError,
    FailureKind::TooLarge, FailureKind::Unreadable, FailureKind::Cancelled};

Sale saleIn(SaleState state, std::optional<StatusCode> status = {}, Attention attention = Attention::None)
{
    Sale sale = samples::sale(7, state);
    sale.status = status;
    sale.attention = attention;
    return sale;
}

/// Fails on an empty text and on a text that another case has already.
class Distinct {
public:
    bool take(const QString &text, QByteArray what)
    {
        const bool fine = !text.trimmed().isEmpty() && !m_seen.contains(text);
        m_seen.insert(text);
        if (!fine)
            qWarning("%s: \"%s\" is empty or not distinct", what.constData(), qPrintable(text));
        return fine;
    }

private:
    QSet<QString> m_seen;
};

bool mentions(const QString &text, const char *words)
{
    return text.contains(QString::fromUtf8(words), Qt::CaseInsensitive);
}

} // namespace

/// The sentences by which people decide about money: each case has its own, and none says more than is known.
class TestWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyDocumentedStatusHasAWordAndASentenceOfItsOwn();
    void anUndocumentedStatusIsToldByItsNumber();
    void everyStateAndAttentionHasItsSentence();
    void everyStateHasAnIconAndNoTwoTonesShareAMeaning();
    void anOpenSaleIsNeverToldAsDoneOrFailed();
    void aPendingSaleIsNotToBeSoldAgain();
    void aFailedSaleWithABilledAmountIsNotCalledUncharged();
    void aRejectedSaleWasNotCharged();
    void aRejectedSaleSaysWhy();
    void aRefundedSaleAsksForTheCash();
    void aSaleThatWasSaidToHaveFailedIsDeliveredOnlyOnceItIs();
    void whatsAppCreditIsSaidInWords();
    void aFailedSaleTellsTheDocumentedMeaning();
    void everyErrorCodeHasASentenceThatBeginsWithTheMoney();
    void aDuplicateReferenceIsNotToldAsNotCharged();
    void everyFailureHasASentenceThatSaysNothingOfTheSale();
    void aServersOwnWordsAreShownAsTextOnly();
    void everyRefusalHasItsSentence();
    void aHeldBackSaleNamesTheEarlierOne();
    void everyLedgerTroubleHasItsSentence();
    void everyTypingErrorHasItsSentence();
    void theLinkIsToldInAFewWords();
    void figuresAreLeftToRightIsolates();
    void timesAreMoroccan();
    void agesAreRounded();
};

void TestWords::everyDocumentedStatusHasAWordAndASentenceOfItsOwn()
{
    Distinct words;
    Distinct sentences;
    for (const int code : StatusCode::documented) {
        QVERIFY(words.take(Words::statusWord(StatusCode(code)), QByteArray::number(code)));
        const QString sentence = Words::statusMeaning(StatusCode(code));
        QVERIFY(sentences.take(sentence, QByteArray::number(code)));
        QVERIFY2(sentence.endsWith(u'.'), qPrintable(sentence));
        QVERIFY2(!mentions(sentence, "nobody has documented"), qPrintable(sentence));
    }
}

void TestWords::anUndocumentedStatusIsToldByItsNumber()
{
    for (const int code : {-1, 13, 14, 15, 18, 23, 99, 2'000'000'000}) {
        QVERIFY(Words::statusWord(StatusCode(code)).contains(QString::number(code)));
        const QString sentence = Words::statusMeaning(StatusCode(code));
        QVERIFY(sentence.contains(QString::number(code)));
        QVERIFY(mentions(sentence, "not taken as final"));
    }
}

void TestWords::everyStateAndAttentionHasItsSentence()
{
    Distinct sentences;
    for (const SaleState state : allStates) {
        for (const Attention attention : allAttentions) {
            const Sale sale = saleIn(state, {}, attention);
            const QByteArray what =
                "state " + QByteArray::number(int(state)) + ", attention " + QByteArray::number(int(attention));
            QVERIFY2(!Words::stateWord(sale).isEmpty(), what.constData());
            QVERIFY(sentences.take(Words::stateSentence(sale), what));
        }
    }
}

void TestWords::everyStateHasAnIconAndNoTwoTonesShareAMeaning()
{
    for (const SaleState state : allStates) {
        for (const Attention attention : allAttentions) {
            const Sale sale = saleIn(state, {}, attention);
            QVERIFY(!Words::icon(sale).isEmpty());
            if (attention != Attention::None)
                QCOMPARE(Words::tone(sale), Tone::Warning);
        }
    }
    QCOMPARE(Words::tone(saleIn(SaleState::Done)), Tone::Good);
    QCOMPARE(Words::tone(saleIn(SaleState::Failed)), Tone::Bad);
    QCOMPARE(Words::tone(saleIn(SaleState::Rejected)), Tone::Bad);
    QCOMPARE(Words::tone(saleIn(SaleState::Open)), Tone::Progress);
    QCOMPARE(Words::tone(saleIn(SaleState::Pending)), Tone::Progress);
    // The same shape for two meanings would leave only the colour to tell them apart.
    QVERIFY(Words::icon(saleIn(SaleState::Done)) != Words::icon(saleIn(SaleState::Failed)));
    QVERIFY(Words::icon(saleIn(SaleState::Done)) != Words::icon(saleIn(SaleState::Pending)));
    QVERIFY(Words::icon(saleIn(SaleState::Refunded)) != Words::icon(saleIn(SaleState::Done)));
}

void TestWords::anOpenSaleIsNeverToldAsDoneOrFailed()
{
    for (const Attention attention : {Attention::None, Attention::Check}) {
        const Sale sale = saleIn(SaleState::Open, {}, attention);
        const QString sentence = Words::stateSentence(sale);
        QVERIFY2(mentions(sentence, "not known yet"), qPrintable(sentence));
        QVERIFY2(mentions(sentence, "do not sell it again"), qPrintable(sentence));
        for (const char *claim : {"failed", "done", "delivered", "nothing was charged", "not charged"})
            QVERIFY2(!mentions(sentence, claim) && !mentions(Words::stateWord(sale), claim), claim);
    }
    QVERIFY(mentions(Words::stateSentence(saleIn(SaleState::Open)), "the till keeps asking"));
    for (const SaleState state : {SaleState::Unresolved, SaleState::Conflict}) {
        const QString sentence = Words::stateSentence(saleIn(state, {}, Attention::Check));
        QVERIFY2(mentions(sentence, "not known"), qPrintable(sentence));
        QVERIFY2(mentions(sentence, "do not sell it again"), qPrintable(sentence));
    }
}

void TestWords::aPendingSaleIsNotToBeSoldAgain()
{
    for (const int code : {0, 1, 2, 8, 9, 16, 17, 21, 22, 77}) {
        const QString sentence = Words::stateSentence(saleIn(SaleState::Pending, StatusCode(code)));
        QVERIFY2(mentions(sentence, "do not sell it again"), qPrintable(sentence));
        QVERIFY2(!mentions(sentence, "nothing was charged"), qPrintable(sentence));
    }
}

void TestWords::aFailedSaleWithABilledAmountIsNotCalledUncharged()
{
    Sale sale = saleIn(SaleState::Failed, StatusCode(4));
    QVERIFY(mentions(Words::stateSentence(sale), "not charged"));
    sale.billed = Money();
    QVERIFY(mentions(Words::stateSentence(sale), "not charged"));
    sale.billed = Money::fromCentimes(935);
    QVERIFY(!mentions(Words::stateSentence(sale), "not charged"));
    QVERIFY(mentions(Words::stateSentence(sale), "billed amount"));
    QVERIFY(mentions(Words::stateSentence(sale), "not delivered"));
}

void TestWords::aRejectedSaleWasNotCharged()
{
    for (const char *code : {"", "INSUFFICIENT_FUNDS", "AUTH_INVALID", "SOMETHING_NEW", "Operateur invalide."}) {
        Sale sale = saleIn(SaleState::Rejected);
        sale.errorCode = QString::fromLatin1(code);
        QVERIFY(Words::stateSentence(sale).startsWith(u"Nothing was charged."_s));
    }
}

void TestWords::aRejectedSaleSaysWhy()
{
    Sale sale = saleIn(SaleState::Rejected);
    sale.errorCode = u"INSUFFICIENT_FUNDS"_s;
    QVERIFY(mentions(Words::stateSentence(sale), "not enough balance: top it up, then sell again"));
    sale.errorCode = u"Operateur invalide."_s;
    QVERIFY(mentions(Words::stateSentence(sale), "Operateur invalide."));
    sale.errorCode = u"SOMETHING_NEW"_s;
    QVERIFY(mentions(Words::stateSentence(sale), "SOMETHING_NEW"));
    sale.errorCode.clear();
    QVERIFY(mentions(Words::stateSentence(sale), "did not leave"));
}

void TestWords::aRefundedSaleAsksForTheCash()
{
    const Sale open = saleIn(SaleState::Refunded, StatusCode(11), Attention::GiveBack);
    QVERIFY(mentions(Words::stateSentence(open), "give the customer the cash back"));
    QVERIFY(mentions(Words::stateWord(open), "cash back"));
    const Sale settled = saleIn(SaleState::Refunded, StatusCode(11));
    QVERIFY(!mentions(Words::stateSentence(settled), "give the customer"));
    QCOMPARE(Words::stateWord(settled), u"Refunded"_s);
}

void TestWords::aSaleThatWasSaidToHaveFailedIsDeliveredOnlyOnceItIs()
{
    const Sale underWay = saleIn(SaleState::Pending, StatusCode(2), Attention::Contradicted);
    QVERIFY(!mentions(Words::stateWord(underWay), "delivered"));
    const Sale delivered = saleIn(SaleState::Done, StatusCode(3), Attention::Contradicted);
    QCOMPARE(Words::stateWord(delivered), u"Delivered after all"_s);
}

void TestWords::whatsAppCreditIsSaidInWords()
{
    for (const int code : {19, 20}) {
        const Sale sale = saleIn(SaleState::Done, StatusCode(code));
        QVERIFY(mentions(Words::stateWord(sale), "WhatsApp credit"));
        QVERIFY(mentions(Words::stateSentence(sale), "WhatsApp credit"));
        QCOMPARE(Words::tone(sale), Tone::Good);
    }
}

void TestWords::aFailedSaleTellsTheDocumentedMeaning()
{
    Distinct sentences;
    for (const int code : {4, 5, 6, 7, 10, 12}) {
        const Sale sale = saleIn(SaleState::Failed, StatusCode(code));
        QVERIFY(sentences.take(Words::stateSentence(sale), QByteArray::number(code)));
        QVERIFY(Words::stateSentence(sale).contains(Words::statusMeaning(StatusCode(code))));
        QCOMPARE(Words::stateWord(sale), Words::statusWord(StatusCode(code)));
    }
}

void TestWords::everyErrorCodeHasASentenceThatBeginsWithTheMoney()
{
    Distinct sentences;
    for (const ErrorCode code : allErrorCodes) {
        const QString sentence = Words::errorCode(code, u"SOME_CODE"_s, u"some words"_s);
        QVERIFY(sentences.take(sentence, QByteArray::number(int(code))));
        QVERIFY2(sentence.startsWith(u"Nothing was charged."_s) || sentence.startsWith(u"It is not known yet"_s),
            qPrintable(sentence));
        QVERIFY(!Words::errorCode(code, {}, {}).isEmpty());
    }
    QVERIFY(mentions(Words::errorCode(ErrorCode::Unlisted, u"SOME_CODE"_s, u"some words"_s), "SOME_CODE"));
    QVERIFY(mentions(Words::errorCode(ErrorCode::Unlisted, u"SOME_CODE"_s, u"some words"_s), "some words"));
    QVERIFY(mentions(Words::errorCode(ErrorCode::BareMessage, {}, u"some words"_s), "some words"));
}

void TestWords::aDuplicateReferenceIsNotToldAsNotCharged()
{
    for (const ErrorCode code : {ErrorCode::DuplicateReference, ErrorCode::NotFound})
        QVERIFY(!mentions(Words::errorCode(code, {}, {}), "nothing was charged"));
}

void TestWords::everyFailureHasASentenceThatSaysNothingOfTheSale()
{
    Distinct sentences;
    for (const FailureKind kind : allFailures) {
        const Failure failure{kind, ErrorCode::AuthInvalid, {}, u"words of the network"_s};
        QVERIFY(sentences.take(Words::failure(failure), QByteArray::number(int(kind))));
        QVERIFY(!Words::failureReason(failure).isEmpty());
        QVERIFY2(!mentions(Words::failure(failure), "charged"), qPrintable(Words::failure(failure)));
    }
    Distinct refusals;
    for (const ErrorCode code : allErrorCodes) {
        const QString sentence = Words::failure({FailureKind::Refused, code, u"CODE"_s, u"words"_s});
        QVERIFY(refusals.take(sentence, QByteArray::number(int(code))));
        QVERIFY2(!mentions(sentence, "charged"), qPrintable(sentence));
    }
}

void TestWords::aServersOwnWordsAreShownAsTextOnly()
{
    QVERIFY(!Qt::mightBeRichText(Words::told(u"<b>bold</b><img src=x>"_s)));
    QVERIFY(!Qt::mightBeRichText(Words::told(u"&lt;b&gt;"_s)));
    const QString steered = Words::told(u"abc\u202edef\u2067\nghi"_s);
    QCOMPARE(steered, u"\u2068abcdef ghi\u2069"_s);
    QVERIFY(Words::told(QString(10'000, u'x')).size() < 300);
}

void TestWords::everyRefusalHasItsSentence()
{
    Distinct sentences;
    for (const auto kind :
        {SellRefusal::Kind::HeldBack, SellRefusal::Kind::LedgerTrouble, SellRefusal::Kind::NotStarted}) {
        const QString sentence = Words::refusal({kind, {}, {}});
        QVERIFY(sentences.take(sentence, QByteArray::number(int(kind))));
        QVERIFY(sentence.startsWith(u"Nothing was sent and nothing was charged."_s));
    }
    for (const auto why : {WishRefusal::TooOld, WishRefusal::AgeUnknown, WishRefusal::NotOpen,
             WishRefusal::LedgerTrouble, WishRefusal::NotAllowed}) {
        QVERIFY(sentences.take(Words::wishRefusal(why), QByteArray::number(int(why))));
        QVERIFY(Words::wishRefusal(why).startsWith(u"Nothing was sent."_s));
    }
}

void TestWords::aHeldBackSaleNamesTheEarlierOne()
{
    const QString sentence =
        Words::refusal({SellRefusal::Kind::HeldBack, saleIn(SaleState::Open, {}, Attention::Check), {}});
    QVERIFY(sentence.contains(Words::phone(samples::order().phone)));
    QVERIFY(sentence.contains(Words::amount(samples::order().faceValue)));
}

void TestWords::everyLedgerTroubleHasItsSentence()
{
    using Kind = LedgerError::Kind;
    Distinct sentences;
    for (const Kind kind : {Kind::Unwritable, Kind::Busy, Kind::Damaged, Kind::FromTheFuture, Kind::Foreign,
             Kind::LostClaim, Kind::NotFound, Kind::NotAllowed})
        QVERIFY(sentences.take(Words::ledgerTrouble({kind, u"detail"_s}), QByteArray::number(int(kind))));
}

void TestWords::everyTypingErrorHasItsSentence()
{
    Distinct sentences;
    for (const auto error : {MsisdnError::Empty, MsisdnError::NotDigits, MsisdnError::TooShort, MsisdnError::TooLong,
             MsisdnError::NotMobile, MsisdnError::Foreign})
        QVERIFY(sentences.take(Words::phoneError(error), QByteArray::number(int(error))));
    for (const auto error :
        {MoneyError::Empty, MoneyError::NotANumber, MoneyError::TooManyDecimals, MoneyError::TooLarge})
        QVERIFY(sentences.take(Words::amountError(error), QByteArray::number(int(error))));
    Distinct outcomes;
    for (const auto outcome : {AttemptOutcome::InFlight, AttemptOutcome::Accepted, AttemptOutcome::Rejected,
             AttemptOutcome::NotSent, AttemptOutcome::Unknown, AttemptOutcome::RefusedUnconfirmed})
        QVERIFY(outcomes.take(Words::attemptOutcome(outcome), QByteArray::number(int(outcome))));
}

void TestWords::theLinkIsToldInAFewWords()
{
    Distinct words;
    QVERIFY(words.take(Words::linkState({LinkView::State::Connecting, {}}), "connecting"));
    QVERIFY(words.take(Words::linkState({LinkView::State::Online, {}}), "online"));
    QVERIFY(words.take(Words::linkState({LinkView::State::Troubled, {}}), "troubled"));
    for (const FailureKind kind : allFailures) {
        const QString text =
            Words::linkState({LinkView::State::Troubled, Failure{kind, ErrorCode::BareMessage, {}, {}}});
        QVERIFY(words.take(text, QByteArray::number(int(kind))));
        QVERIFY(text.count(u' ') <= 2);
    }
    const auto refused = [](ErrorCode code) {
        return Words::linkState({LinkView::State::Troubled, Failure{FailureKind::Refused, code, {}, {}}});
    };
    QVERIFY(words.take(refused(ErrorCode::AuthInvalid), "key"));
    QVERIFY(words.take(refused(ErrorCode::ClientSuspended), "suspended"));
    QVERIFY(words.take(refused(ErrorCode::IpNotAllowed), "address"));
}

void TestWords::figuresAreLeftToRightIsolates()
{
    QCOMPARE(Words::amount(Money::fromDirhams(10)), u"\u206610\u2069 DH"_s);
    QCOMPARE(Words::amount(Money::fromCentimes(123450)), u"\u20661\u202f234,50\u2069 DH"_s);
    QCOMPARE(
        Words::amount(Money::fromCentimes(-30)), u"\u2066%1\u2069 DH"_s.arg(Money::fromCentimes(-30).toShortDisplay()));
    QCOMPARE(Words::phone(samples::order().phone), u"\u206606\u202f12\u202f34\u202f56\u202f78\u2069"_s);
    QCOMPARE(Words::number(0), u"\u20660\u2069"_s);
    QCOMPARE(Words::number(999), u"\u2066999\u2069"_s);
    QCOMPARE(Words::number(1'000'000), u"\u20661\u202f000\u202f000\u2069"_s);
    QCOMPARE(Words::number(-123'456), u"\u2066-123\u202f456\u2069"_s);
    QCOMPARE(Words::promoName(*Promo::fromType(u"6")), u"\u2066*6\u2069"_s);
    QCOMPARE(Words::promoName(Promo()), u"Normal"_s);
}

void TestWords::timesAreMoroccan()
{
    const QDateTime winter(QDate(2026, 1, 9), QTime(23, 30, 5), Qt::UTC);
    QCOMPARE(Words::timeOfDay(winter), u"\u206600:30:05\u2069"_s);
    QCOMPARE(Words::dateTime(winter), u"\u206610/01/2026 00:30:05\u2069"_s);
}

void TestWords::agesAreRounded()
{
    QCOMPARE(Words::age(-5), u"just now"_s);
    QCOMPARE(Words::age(12), u"\u206612\u2069 s ago"_s);
    QCOMPARE(Words::age(59), u"\u206659\u2069 s ago"_s);
    QCOMPARE(Words::age(60), u"\u20661\u2069 min ago"_s);
    QCOMPARE(Words::age(3599), u"\u206659\u2069 min ago"_s);
    QCOMPARE(Words::age(3600), u"\u20661\u2069 h ago"_s);
    QCOMPARE(Words::age(3 * 86400), u"\u20663\u2069 days ago"_s);
}

QTEST_GUILESS_MAIN(TestWords)
#include "tst_words.moc"

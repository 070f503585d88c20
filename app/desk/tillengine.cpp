// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/tillengine.h"

#include "desk/saleprivacy.h"
#include "ports/entropy.h"

namespace taabia {

namespace {

constexpr std::size_t mostUntold = 2000; ///< a day of a busy counter; older ones are read with the lists

/// A till that was given no permit is one without PINs.
TillParts permitted(TillParts parts)
{
    if (!parts.permit)
        parts.permit = Permit::unguarded(parts.clerk);
    return parts;
}

} // namespace

TillEngine::TillEngine(Till &till, TillParts parts)
    : m_till(till)
    , m_parts(permitted(std::move(parts)))
    , m_serverClock(*m_parts.clock)
    , m_link([this](const LinkView &view) { Q_EMIT m_till.linkChanged(view); })
    , m_disk(m_parts.disk.get(), *m_parts.clock,
          {[this](const DiskView &disk) { Q_EMIT m_till.diskChanged(disk); },
              [this] { Q_EMIT m_till.healthCheckDue(); }})
    , m_balance(*m_parts.server, *m_parts.clock, m_serverClock, m_link,
          [this](const Balance &balance, std::chrono::milliseconds askedAt) { balanceRead(balance, askedAt); })
    , m_cashier({m_parts.referencePrefix, m_parts.permit}, *m_parts.ledger, *m_parts.server, *m_parts.clock,
          *m_parts.entropy, m_serverClock, m_link, cashierEvents())
    , m_repeats(*m_parts.ledger, *m_parts.clock, m_serverClock)
{
    if (BackOffice::canWorkWith(m_parts)) {
        m_office = std::make_unique<BackOffice>(BackOffice::Surroundings{m_till, m_parts, m_cashier, m_serverClock,
            m_link, m_disk, [this] { m_balance.refreshNow(); }, [this] { whoChanged(); }});
    }
}

LedgerError TillEngine::notThere()
{
    return {LedgerError::Kind::NotFound, QStringLiteral("the till has not started, or it only sells")};
}

/// Tells the window of \a sale, as far as whoever is signed in may see it; else once somebody is here who may.
void TillEngine::tellChange(const Sale &sale)
{
    if (SalePrivacy::maySee(permit(), sale, m_parts.clock->wallClockUtc())) {
        m_untold.erase(sale.id);
        Q_EMIT m_till.saleChanged(SalePrivacy::seen(permit(), sale));
    } else {
        m_untold.insert(sale.id);
        if (m_untold.size() > mostUntold)
            m_untold.erase(m_untold.begin());
    }
}

void TillEngine::saleChanged(const Sale &sale)
{
    tellChange(sale);
    if (m_office)
        m_office->saleChanged(sale);
}

void TillEngine::balanceRead(const Balance &balance, std::chrono::milliseconds askedAt)
{
    Q_EMIT m_till.balanceRead(balance);
    if (m_office)
        m_office->reconciler().balanceRead(balance.amount, askedAt);
}

Cashier::Events TillEngine::cashierEvents()
{
    return {
        [this](const Sale &sale) { saleChanged(sale); },
        [this](const Workload &workload) { Q_EMIT m_till.workloadChanged(workload); },
        [this] { m_balance.refreshSoon(); },
        [this](const LedgerError &trouble) { Q_EMIT m_till.ledgerTroubled(trouble); },
        [this] { Q_EMIT m_till.ledgerRecovered(); },
    };
}

LedgerResult<std::monostate> TillEngine::start()
{
    LedgerResult<std::monostate> recovered = m_cashier.recover();
    if (recovered) {
        m_disk.start();
        if (m_office)
            m_office->bulk().recover();
        if (m_office)
            recovered = m_office->catchUp().begin();
        m_balance.refreshNow();
        askAccount();
    }
    return recovered;
}

void TillEngine::whoChanged()
{
    tellAccount();
    if (permit().may(Action::SeeMargins) && !m_account.prices)
        askAccount(); // the line was down when it was asked for
    if (m_office)
        m_office->cash().whoChanged();
    for (const SaleId id : std::exchange(m_untold, {})) {
        if (const LedgerResult<Sale> sale = m_parts.ledger->sale(id))
            tellChange(*sale);
        else
            m_untold.insert(id);
    }
}

/// Why whoever is signed in may not sell so; empty if he may.
std::optional<SellRefusal> TillEngine::notAllowed(Till::Hold hold)
{
    if (!permit().take(Action::Sell))
        return SellRefusal::notAllowed(Action::Sell);
    if (hold == Till::Hold::SellKnowing && !permit().take(Action::ReleaseHeldSale))
        return SellRefusal::notAllowed(Action::ReleaseHeldSale);
    return std::nullopt;
}

void TillEngine::sell(Ticket ticket, const SaleOrder &order, Till::Hold hold, const Payment &payment)
{
    const std::optional<SellRefusal> forbidden = notAllowed(hold);
    const Expected<Sale, SellRefusal> sale = forbidden ? Unexpected{*forbidden} : record(order, hold, payment);
    if (!sale) {
        SellRefusal refusal = sale.error();
        if (refusal.like)
            refusal.like = SalePrivacy::seen(permit(), *refusal.like);
        Q_EMIT m_till.sellRefused(ticket, refusal);
        return;
    }
    Q_EMIT m_till.saleRecorded(ticket, *sale);
    m_cashier.send(sale->id);
}

/// Puts the sale on disk, if it is paid for, with what is to be known of it before it is sent.
Expected<Sale, SellRefusal> TillEngine::record(const SaleOrder &order, Till::Hold hold, const Payment &payment)
{
    if (const auto &catchUp = m_office ? m_office->catchUp().view() : std::nullopt;
        catchUp && catchUp->stopsSelling()) {
        SellRefusal refusal{SellRefusal::Kind::CatchingUp, std::nullopt, std::nullopt};
        refusal.catchUp = catchUp;
        return Unexpected{refusal};
    }
    if (const std::optional<LedgerError> stop = m_disk.objection())
        return Unexpected{SellRefusal{SellRefusal::Kind::LedgerTrouble, std::nullopt, *stop}};
    const bool onCredit = payment.method == PaymentMethod::CreditBook;
    if (!CashSession::isSound(payment, order.faceValue) || (onCredit && !m_office))
        return Unexpected{SellRefusal{SellRefusal::Kind::BadPayment, std::nullopt, std::nullopt}};
    if (m_office) {
        if (const std::optional<SellRefusal> objection = m_office->cash().objection(payment, order.faceValue))
            return Unexpected{*objection};
    }
    if (hold == Till::Hold::AskFirst) {
        if (const std::optional<SellRefusal> question = askAboutRepeat(order))
            return Unexpected{*question};
    }
    const bool knowing = hold == Till::Hold::SellKnowing;
    std::optional<Sale> past;
    if (knowing && m_office) {
        if (const auto like = m_parts.ledger->unresolvedLike(order.phone, order.faceValue))
            past = *like;
    }
    const Expected<Sale, SellRefusal> sale = m_cashier.record(order, knowing, payment);
    if (sale)
        m_repeats.recorded(sale->id);
    if (sale && m_office)
        m_office->saleRecorded(*sale, payment, past);
    return sale;
}

/// A sale whose end nobody knows is the Cashier's to hold back. And a ledger that cannot be read refuses the sale
/// itself, in the Cashier: here it is only no reason to ask.
std::optional<SellRefusal> TillEngine::askAboutRepeat(const SaleOrder &order)
{
    const auto former = m_repeats.formerOf(order);
    if (!former || !*former)
        return askAboutForeign(order);
    if (isUnsettled((*former)->sale.state) || (*former)->sale.attention != Attention::None)
        return std::nullopt;
    SellRefusal question{SellRefusal::Kind::JustSold, (*former)->sale, std::nullopt};
    question.ago = (*former)->ago;
    return question;
}

/// A recharge like it that only the provider knows: this till forgot it with what a backup did not have, or another
/// till made it.
std::optional<SellRefusal> TillEngine::askAboutForeign(const SaleOrder &order)
{
    const auto like =
        m_office ? m_office->catchUp().likeOf(order) : LedgerResult<std::optional<ForeignRecharge>>(std::nullopt);
    if (!like || !*like)
        return std::nullopt;
    SellRefusal question{SellRefusal::Kind::JustSold, std::nullopt, std::nullopt};
    question.foreign = **like;
    return question;
}

void TillEngine::checkNow(Ticket ticket, SaleId sale)
{
    if (permit().take(Action::Sell))
        m_cashier.checkNow(sale, checked(ticket), refused(ticket));
    else
        refused(ticket)(WishRefusal::NotAllowed);
}

void TillEngine::resend(Ticket ticket, SaleId sale, Till::Hold hold)
{
    if (!permit().take(Action::Sell)) {
        refused(ticket)(WishRefusal::NotAllowed);
        return;
    }
    LedgerResult<std::optional<SellRefusal>> question = std::optional<SellRefusal>();
    if (hold == Till::Hold::AskFirst)
        question = askAboutSendingAgain(sale);
    if (m_disk.objection() || !question)
        refused(ticket)(WishRefusal::LedgerTrouble);
    else if (*question)
        Q_EMIT m_till.sellRefused(ticket, **question);
    else
        m_cashier.resend(sale, checked(ticket), refused(ticket));
}

/// The customer of a sale that a backup has without an end may have been served by another one that the backup forgot.
LedgerResult<std::optional<SellRefusal>> TillEngine::askAboutSendingAgain(SaleId id)
{
    if (!m_office || m_cashier.isClosed())
        return std::optional<SellRefusal>();
    const LedgerResult<Sale> sale = m_parts.ledger->sale(id);
    if (!sale)
        return Unexpected{sale.error()};
    const auto like = sale->state == SaleState::Open ? m_office->catchUp().likeOf(sale->order)
                                                     : LedgerResult<std::optional<ForeignRecharge>>(std::nullopt);
    if (!like)
        return Unexpected{like.error()};
    if (!*like)
        return std::optional<SellRefusal>();
    SellRefusal question{SellRefusal::Kind::JustSold, std::nullopt, std::nullopt};
    question.foreign = **like;
    question.sendingAgain = id;
    return std::optional(question);
}

/// Of a sale that was taken back it says that the customer has his cash, and so takes what giving it takes.
bool TillEngine::mayAcknowledge(SaleId id)
{
    const LedgerResult<Sale> sale = m_parts.ledger->sale(id);
    const bool isGiveBack = sale && sale->attention == Attention::GiveBack;
    return permit().take(isGiveBack ? Action::GiveBack : Action::DealWithSale);
}

void TillEngine::acknowledge(Ticket ticket, SaleId sale)
{
    if (!mayAcknowledge(sale)) {
        refused(ticket)(WishRefusal::NotAllowed);
        return;
    }
    if (m_office && !m_office->cash().beforeAcknowledging(sale)) {
        refused(ticket)(WishRefusal::LedgerTrouble);
        return;
    }
    m_cashier.acknowledge(sale, checked(ticket), refused(ticket));
}

Cashier::Checked TillEngine::checked(Ticket ticket)
{
    return [this, ticket](const Sale &sale, const std::optional<Failure> &failure) {
        Q_EMIT m_till.saleChecked(ticket, SalePrivacy::seen(permit(), sale), failure);
    };
}

Cashier::Refused TillEngine::refused(Ticket ticket)
{
    return [this, ticket](WishRefusal why) { Q_EMIT m_till.wishRefused(ticket, why); };
}

void TillEngine::tellOperatorOf(const Msisdn &phone)
{
    if (!permit().take(Action::Sell))
        return;
    const LedgerResult<std::optional<Operator>> last = m_parts.ledger->lastOperatorOf(phone);
    if (last && *last)
        Q_EMIT m_till.operatorKnown(phone, **last);
}

void TillEngine::refreshBalance()
{
    if (permit().take(Action::Sell))
        m_balance.refreshNow();
}

void TillEngine::readAccount()
{
    if (permit().take(Action::SeeMargins))
        askAccount();
}

void TillEngine::askAccount()
{
    m_parts.server->account([this](const Reply<Account> &reply) {
        m_serverClock.heard(reply.serverTime);
        m_link.heard(reply);
        heardAccount({reply.result ? std::optional(*reply.result) : std::nullopt, std::nullopt});
    });
    m_parts.server->prices([this](const Reply<Prices> &reply) {
        m_serverClock.heard(reply.serverTime);
        m_link.heard(reply);
        heardAccount({std::nullopt, reply.result ? std::optional(*reply.result) : std::nullopt});
    });
}

void TillEngine::heardAccount(const AccountView &told)
{
    if (told.account)
        m_account.account = told.account;
    if (told.prices)
        m_account.prices = told.prices;
    tellAccount();
}

/// Nothing of it, to whoever may not see it: so the window forgets what it told the one before.
void TillEngine::tellAccount()
{
    Q_EMIT m_till.accountRead(permit().may(Action::SeeMargins) ? m_account : AccountView{});
}

} // namespace taabia

// SPDX-License-Identifier: GPL-3.0-or-later
#include "receipts/receiptpaper.h"

#include "receipts/salewords.h"
#include "receipts/shophead.h"

namespace taabia {

using namespace paper;

namespace {

/// A print this much later than its sale tells its own time too.
constexpr qint64 printedLater = 120;

QString numberText(const ReceiptFacts &facts)
{
    // None yet: this is a preview.
    return facts.number > 0 ? PaperLanguage::isolated(QString::number(facts.number)) : QStringLiteral("…");
}

class ReceiptMaker {
public:
    ReceiptMaker(const PaperSpeech::Languages &languages, const ReceiptFacts &facts)
        : m_facts(facts)
        , m_speech(languages)
    { }

    PaperDocument make(const ShopDetails &shop, const QString &title) &&;

private:
    void addSpecimen();
    void addMarks();
    void addRecharge();
    void addOutcome();
    void addPayment();
    void addFacts(const ShopDetails &shop);
    QString promoText(const ShopDetails &shop) const;
    void addReferences();
    void addPair(const QString &label, const QString &value, Size size = Size::Normal, bool bold = false)
    {
        m_speech.add(Pair{label, value, size, bold});
    }

    const ReceiptFacts &m_facts;
    PaperSpeech m_speech;
};

void ReceiptMaker::addSpecimen()
{
    if (m_facts.training)
        m_speech.add(Mark{m_speech.first().translate("Receipt", "SPECIMEN")});
}

void ReceiptMaker::addMarks()
{
    if (!SaleWords::isDelivered(m_facts))
        m_speech.addMark([this](const PaperLanguage &in) { return SaleWords::mark(in, m_facts); });
    if (m_facts.duplicate > 0)
        m_speech.addMark([this](const PaperLanguage &in) {
            // The word that the law knows is said once, whatever the languages.
            return (&in == &m_speech.first() ? in.translate("Receipt", "DUPLICATA no. %1")
                                             : in.translate("Receipt", "Copy no. %1", "below DUPLICATA no. %1"))
                .arg(PaperLanguage::isolated(QString::number(m_facts.duplicate)));
        });
}

void ReceiptMaker::addRecharge()
{
    const SaleOrder &order = m_facts.sale.order;
    m_speech.add(Text{m_speech.translate("Receipt", "Phone recharge"), Align::Center, Size::Normal});
    m_speech.add(Text{m_speech.money(order.faceValue), Align::Center, Size::Huge, true});
    m_speech.add(Text{PaperLanguage::phone(order.phone), Align::Center, Size::Large, true});
    m_speech.add(Text{PaperLanguage::isolated(wireName(order.op)), Align::Center, Size::Large});
}

void ReceiptMaker::addOutcome()
{
    m_speech.addEach([this](const PaperLanguage &in) { return SaleWords::outcome(in, m_facts); },
        Text{{}, Align::Center, Size::Normal, true});
    for (const auto sentence : {SaleWords::consequence, SaleWords::givenBack})
        m_speech.addEach([this, sentence](const PaperLanguage &in) { return sentence(in, m_facts); },
            Text{{}, Align::Center, Size::Normal, false});
}

void ReceiptMaker::addPayment()
{
    if (!m_facts.overTheCounter)
        return;
    const Payment &payment = m_facts.payment;
    const QString label = m_speech.translate("Receipt", "Payment");
    switch (payment.method) {
    case PaymentMethod::Cash:
        addPair(label, m_speech.translate("Receipt", "Cash"));
        break;
    case PaymentMethod::Card:
        addPair(label, m_speech.translate("Receipt", "Card"));
        break;
    case PaymentMethod::CreditBook:
        addPair(label, m_speech.translate("Receipt", "On credit, not paid yet"));
        if (const QString name = PaperLanguage::told(m_facts.customerName); !name.isEmpty())
            addPair(m_speech.translate("Receipt", "Customer"), name);
        break;
    }
    if (payment.method != PaymentMethod::Cash || !payment.received)
        return;
    addPair(m_speech.translate("Receipt", "Cash received"), m_speech.money(*payment.received));
    addPair(m_speech.translate("Receipt", "Change given"),
        m_speech.money(*payment.received - m_facts.sale.order.faceValue));
}

/// The code, and after it what the owner calls it.
QString ReceiptMaker::promoText(const ShopDetails &shop) const
{
    const SaleOrder &order = m_facts.sale.order;
    if (order.promo.isNone())
        return m_speech.translate("Receipt", "Normal", "promo: none");
    const QString code = PaperLanguage::isolated(order.promo.star());
    const auto names = shop.promoNames.find(order.op);
    if (names == shop.promoNames.end())
        return code;
    const QString name = nameOf(names->second, order.promo).in(m_speech.first().isRightToLeft());
    return name.isEmpty() ? code : code + QStringLiteral(" · ") + PaperLanguage::told(name);
}

void ReceiptMaker::addFacts(const ShopDetails &shop)
{
    const Sale &sale = m_facts.sale;
    addPair(m_speech.translate("Receipt", "Receipt no."), numberText(m_facts), Size::Normal, true);
    addPair(m_speech.translate("Receipt", "Date"), PaperLanguage::dateTime(sale.createdUtc));
    addPair(m_speech.translate("Receipt", "Face value"), m_speech.money(sale.order.faceValue));
    addPair(m_speech.translate("Receipt", "Promo"), promoText(shop));
    addPayment();
}

void ReceiptMaker::addReferences()
{
    const Sale &sale = m_facts.sale;
    const QString clerk = PaperLanguage::told(sale.clerk);
    const QString printer = PaperLanguage::told(m_facts.clerk);
    if (!clerk.isEmpty())
        addPair(m_speech.translate("Receipt", "Clerk"), clerk, Size::Small);
    addPair(m_speech.translate("Receipt", "Till"), PaperLanguage::told(m_facts.till), Size::Small);
    if (sale.createdUtc.secsTo(m_facts.printedUtc) > printedLater || m_facts.duplicate > 0)
        addPair(m_speech.translate("Receipt", "Printed at"), PaperLanguage::dateTime(m_facts.printedUtc), Size::Small);
    if (!printer.isEmpty() && printer != clerk)
        addPair(m_speech.translate("Receipt", "Printed by"), printer, Size::Small);
    if (m_facts.givenBack && !SaleWords::givenBack(m_speech.first(), m_facts).isEmpty())
        addPair(
            m_speech.translate("Receipt", "Given back by"), PaperLanguage::told(m_facts.givenBack->clerk), Size::Small);
    addPair(m_speech.translate("Receipt", "Reference"), PaperLanguage::isolated(sale.reference.text()), Size::Small);
    addPair(m_speech.translate("Receipt", "Provider ref."),
        sale.providerReference.isEmpty() ? m_speech.translate("Receipt", "not told yet")
                                         : PaperLanguage::told(sale.providerReference),
        Size::Small);
}

PaperDocument ReceiptMaker::make(const ShopDetails &shop, const QString &title) &&
{
    addSpecimen();
    if (m_facts.training) {
        m_speech.addEach([](const PaperLanguage &in) { return in.translate("Receipt", "Training: no real recharge."); },
            Text{{}, Align::Center, Size::Small});
        m_speech.add(Gap{});
    }
    ShopHead::addHead(m_speech, shop);
    addMarks();
    addRecharge();
    m_speech.add(Gap{});
    addOutcome();
    m_speech.add(Rule{});
    addFacts(shop);
    m_speech.add(Gap{});
    addReferences();
    ShopHead::addFoot(m_speech, shop);
    addSpecimen(); // at both ends, so that tearing one off makes no receipt of it
    PaperDocument document = std::move(m_speech).document(title);
    // A copy is printed for somebody who has paid, or got his money back, before: no reason to open the drawer.
    document.opensDrawer =
        m_facts.payment.method == PaymentMethod::Cash && m_facts.duplicate == 0 && !m_facts.givenBack;
    if (m_facts.number > 0)
        document.number = m_facts.number;
    document.duplicate = m_facts.duplicate;
    return document;
}

} // namespace

PaperDocument receiptPaper(const PaperSpeech::Languages &languages, const ReceiptFacts &facts, const ShopDetails &shop)
{
    // A copy is told from its original where papers are only named: in the list of prints, in a folder of PDFs.
    const PaperLanguage &in = *languages.front();
    const QString title = facts.duplicate > 0
        ? in.translate("Receipt", "Receipt %1, duplicate %2", "title of a document")
              .arg(numberText(facts), PaperLanguage::isolated(QString::number(facts.duplicate)))
        : in.translate("Receipt", "Receipt %1", "title of a document").arg(numberText(facts));
    return ReceiptMaker(languages, facts).make(shop, title);
}

} // namespace taabia

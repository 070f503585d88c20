// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sell/sellpage.h"

#include "desk/cashdesk.h"
#include "desk/paperdesk.h"
#include "ui/news/newshint.h"
#include "ui/paper/printsign.h"
#include "ui/people/stepup.h"
#include "ui/preferences.h"
#include "ui/sell/balancecard.h"
#include "ui/sell/confirmsheet.h"
#include "ui/sell/customerchooser.h"
#include "ui/sell/givebackcard.h"
#include "ui/sell/heldbacksheet.h"
#include "ui/sell/lastsalecard.h"
#include "ui/sell/livesalescard.h"
#include "ui/sell/paymentpanel.h"
#include "ui/sell/regularoffers.h"
#include "ui/sell/saleform.h"
#include "ui/sell/shifthint.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/announcer.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/phonefield.h"
#include "ui/words/words.h"

#include <QEvent>
#include <QKeyEvent>
#include <QShortcut>
#include <QStackedLayout>
#include <QTimer>

#include <utility>

namespace taabia {

SellPage::SellPage(Till &till, HistoryDesk &history, Preferences &preferences, const Catalogue &catalogue,
    const NumberPlan &plan, QWidget *parent)
    : QWidget(parent)
    , m_till(till)
    , m_history(history)
    , m_preferences(preferences)
    , m_base(catalogue)
    , m_catalogue(catalogue)
    , m_form(new SaleForm(catalogue, plan, this))
    , m_refusalNotice(new Notice(Notice::Shape::Inline, this))
    , m_last(new LastSaleCard(this))
    , m_balance(new BalanceCard(this))
    , m_live(new LiveSalesCard(history, this))
    , m_giveBacks(new GiveBackCard(till.cash(), this))
    , m_shiftHint(new ShiftHint(till.cash(), this))
    , m_newsHint(new NewsHint(preferences, this))
    , m_printSign(new PrintSign(till.paper(), this))
{
    build();
    wireTill();
    wireCards();
    wirePaper();
    addShortcuts();
}

/// A form that has more to say, because something was refused, leaves less room below it.
bool SellPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_form && event->type() == QEvent::LayoutRequest)
        QTimer::singleShot(0, this, &SellPage::fit);
    return QWidget::eventFilter(watched, event);
}

void SellPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void SellPage::wireTill()
{
    connect(&m_till, &Till::started, this, &SellPage::readAgain);
    connect(&m_till, &Till::saleRecorded, this, &SellPage::recorded);
    connect(&m_till, &Till::sellRefused, this, &SellPage::refused);
    connect(&m_till, &Till::saleChanged, this, [this](const Sale &sale) {
        m_live->upsert(sale);
        if (m_last->sale() && m_last->sale()->id == sale.id) {
            m_last->show(sale);
            fit();
        }
        announceChange(sale);
    });
    connect(&m_till, &Till::saleChecked, this,
        [this](Ticket ticket, const Sale &sale, const std::optional<Failure> &failure) {
            if (ticket == m_wishTicket && failure && m_last->sale() && m_last->sale()->id == sale.id) {
                m_last->tell(Words::failure(*failure));
            }
        });
    connect(&m_till, &Till::wishRefused, this, [this](Ticket ticket, WishRefusal why) {
        if (ticket == m_wishTicket) {
            m_last->tell(Words::wishRefusal(why));
        }
    });
    connect(&m_till, &Till::diskChanged, this, [this](const DiskView &disk) {
        m_disk = disk;
        if (auto *sheet = qobject_cast<ConfirmSheet *>(m_sheet))
            sheet->setDisk(disk);
    });
    connect(&m_till, &Till::operatorKnown, m_form, &SaleForm::rememberOperator);
    connect(&m_till, &Till::balanceRead, m_balance, &BalanceCard::setBalance);
    connect(&m_till, &Till::accountRead, this, [this](const AccountView &account) {
        m_prices = account.prices; // none, if whoever is here now may not see them
        m_balance->setPrices(account.prices.value_or(Prices()));
    });
    connect(&m_till, &Till::workloadChanged, this, [this](const Workload &workload) {
        m_attention = workload.attention;
        tellAttention();
    });
    connect(&m_history, &HistoryDesk::attentionCounted, this, [this](Ticket ticket, int sales) {
        if (ticket == m_attentionTicket && m_ownToday)
            m_balance->setAttention(sales);
    });
}

void SellPage::wireCards()
{
    connect(m_form, &SaleForm::orderReady, this, &SellPage::readBack);
    connect(m_form, &SaleForm::numberCompleted, this, [this](const Msisdn &phone) { m_till.askOperatorOf(phone); });
    connect(m_form, &SaleForm::edited, this, [this] {
        m_refusal.reset();
        tellRefusal();
    });
    connect(m_last, &LastSaleCard::sameAgain, this, &SellPage::sellAgain);
    connect(m_form->offers(), &RegularOffers::wanted, this, [this](const QString &digits) {
        m_digits = digits;
        m_regularsTicket = m_history.fetchRegulars(digits, RegularOffers::mostShown);
    });
    connect(
        &m_history, &HistoryDesk::regularsArrived, this, [this](Ticket ticket, const std::vector<Regular> &regulars) {
            if (ticket == m_regularsTicket) {
                m_form->offers()->offer(m_digits, regulars);
            }
        });
    connect(m_last, &LastSaleCard::checkNow, this, [this](SaleId sale) { m_wishTicket = m_till.checkNow(sale); });
    connect(m_last, &LastSaleCard::sendAgain, this, [this](SaleId sale) { m_wishTicket = m_till.resend(sale); });
    connect(m_last, &LastSaleCard::dealtWith, this, [this](SaleId sale) {
        const bool isGiveBack = m_last->sale() && m_last->sale()->attention == Attention::GiveBack;
        StepUp::whenAllowed(m_stepUp, this, isGiveBack ? Action::GiveBack : Action::DealWithSale, sale,
            [this, sale] { m_wishTicket = m_till.acknowledge(sale); });
    });
    connect(m_last, &LastSaleCard::detailsWanted, this, &SellPage::detailsWanted);
    connect(m_live, &LiveSalesCard::saleActivated, this, &SellPage::detailsWanted);
    connect(m_balance, &BalanceCard::refreshWanted, this, [this] { m_till.refreshBalance(); });
    connect(m_balance, &BalanceCard::attentionWanted, this, &SellPage::attentionListWanted);
    connect(&m_preferences, &Preferences::changed, this, &SellPage::followOwner);
    followOwner();
}

void SellPage::wirePaper()
{
    PaperDesk &paper = m_till.paper();
    connect(m_last, &LastSaleCard::printWanted, this,
        [this](SaleId sale) { m_printTicket = m_till.paper().printReceipt(sale); });
    connect(m_last, &LastSaleCard::previewWanted, this, &SellPage::previewWanted);
    connect(&paper, &PaperDesk::jobQueued, this, [this](Ticket, const PrintJob &job) { m_last->showJob(job); });
    connect(&paper, &PaperDesk::jobChanged, m_last, &LastSaleCard::showJob);
    connect(&paper, &PaperDesk::refused, this, [this](Ticket ticket, const LedgerError &why) {
        if (ticket == m_printTicket && ticket != 0) {
            m_last->tell(Words::ledgerTrouble(why));
        }
    });
    connect(m_printSign, &HintLine::wanted, this, &SellPage::printsWanted);
    connect(m_shiftHint, &HintLine::wanted, this, &SellPage::shiftWanted);
    connect(m_newsHint, &HintLine::wanted, this, [this] {
        Q_EMIT newsWanted();
        m_newsHint->setNews({});
    });
    connect(m_newsHint, &HintLine::changed, this, &SellPage::fitRight);
    connect(m_printSign, &HintLine::changed, this, &SellPage::fitRight);
    connect(m_shiftHint, &HintLine::changed, this, &SellPage::fitRight);
    connect(m_giveBacks, &GiveBackCard::changed, this, &SellPage::fitRight);
    connect(m_giveBacks, &GiveBackCard::left, this, &SellPage::focusSale);
}

void SellPage::addShortcuts()
{
    const auto shortcut = [this](QKeyCombination keys, auto action) {
        auto *made = new QShortcut(QKeySequence(keys), this);
        made->setAutoRepeat(false);
        connect(made, &QShortcut::activated, this, action);
    };
    shortcut(Qt::CTRL | Qt::Key_R, [this] { m_till.refreshBalance(); });
    shortcut(Qt::CTRL | Qt::Key_T, [this] { m_live->focusList(); });
    shortcut(Qt::ALT | Qt::Key_G, [this] { m_giveBacks->ask(); });
    const auto press = [](HintLine *line) {
        if (line->isVisible()) {
            line->button()->click();
        }
    };
    shortcut(Qt::CTRL | Qt::Key_O, [this, press] { press(m_shiftHint); });
    shortcut(Qt::ALT | Qt::Key_W, [this, press] {
        if (!sheet()) // nothing comes over a sale that is being made
            press(m_newsHint);
    });
    shortcut(Qt::ALT | Qt::Key_J, [this, press] { press(m_printSign); });
}

void SellPage::readBack(const SaleOrder &order)
{
    std::optional<Money> loss;
    if (m_prices) {
        const auto margin = m_prices->margins.find(order.op);
        if (margin != m_prices->margins.end() && margin->second.basisPoints() < 0) {
            loss = Money() - margin->second.shareOf(order.faceValue);
        }
    }
    auto *sheet = new ConfirmSheet(order, loss, m_till.cash());
    sheet->payment()->customers()->setStepUp(m_stepUp);
    sheet->setDisk(m_disk);
    sheet->setPromoName(m_catalogue.offer(order.op).nameOf(order.promo));
    connect(sheet, &ConfirmSheet::confirmed, this, [this](const SaleOrder &confirmed, const Payment &payment) {
        send({confirmed, payment}, Till::Hold::AskFirst);
    });
    showSheet(sheet);
}

/// The owner's choices, at once. A catalogue that does not hold (a file that somebody has edited) is none.
void SellPage::followOwner()
{
    m_balance->setThreshold(m_preferences.lowBalance());
    const auto own = OwnerCatalogues::apply(m_base, m_preferences.catalogue());
    Catalogue catalogue = own ? *own : m_base;
    if (catalogue == m_catalogue)
        return; // every other preference changes far more often
    m_catalogue = std::move(catalogue);
    m_form->setCatalogue(m_catalogue);
    fit(); // tiles with names below are higher
}

void SellPage::send(const Bargain &bargain, Till::Hold hold)
{
    m_onItsWay = bargain;
    m_sellTicket = m_till.sell(bargain.order, hold, bargain.payment);
}

void SellPage::sellAgain(const SaleOrder &order)
{
    if (m_sellTicket != 0)
        return; // a sale is on its way to the disk: its order stays where it is
    closeSheet(); // of another order, which must not be what the next Enter confirms
    m_form->setOrder(order);
    m_form->advance();
}

void SellPage::recorded(Ticket ticket, const Sale &sale)
{
    m_live->upsert(sale);
    if (ticket != m_sellTicket) {
        return;
    }
    m_sellTicket = 0;
    const Payment payment = m_onItsWay ? m_onItsWay->payment : Payment{};
    m_onItsWay.reset();
    m_toldOf.insert_or_assign(sale.id, Words::stateSentence(sale));
    m_last->show(sale);
    m_last->showReceived(payment.received);
    fit();
    closeSheet();
    m_form->clear();
}

/// Whoever sold it is at something else by now. Nobody waits for the sales of a list one by one.
void SellPage::announceChange(const Sale &sale)
{
    const auto told = m_toldOf.find(sale.id);
    const QString sentence = Words::stateSentence(sale);
    if (told == m_toldOf.end() || told->second == sentence)
        return;
    if (announce(this, Words::phone(sale.order.phone) + QStringLiteral(": ") + sentence))
        told->second = sentence;
    else
        m_unheard.insert_or_assign(sale.id, sale);
}

void SellPage::refused(Ticket ticket, const SellRefusal &refusal)
{
    if (ticket == m_wishTicket && refusal.sendingAgain)
        askToSendAgain(refusal);
    if (ticket != m_sellTicket) {
        return;
    }
    m_sellTicket = 0;
    const bool justSold = refusal.kind == SellRefusal::Kind::JustSold;
    if ((justSold || refusal.kind == SellRefusal::Kind::HeldBack) && m_onItsWay) {
        auto *sheet = new HeldBackSheet(m_onItsWay->order, refusal);
        askToSellAnyway(sheet, refusal);
        connect(sheet, &HeldBackSheet::saleWanted, this, &SellPage::detailsWanted);
        showSheet(sheet);
        return;
    }
    if (auto *sheet = qobject_cast<ConfirmSheet *>(m_sheet); sheet && refusal.kind == SellRefusal::Kind::OverLimit) {
        sheet->tellRefusal(refusal); // the customer still stands here, and can pay in another way
        return;
    }
    closeSheet();
    m_refusal = refusal;
    tellRefusal();
}

/// What was just sold is anybody's to sell once more; what nobody knows the end of is an owner's to let go.
void SellPage::askToSellAnyway(HeldBackSheet *sheet, const SellRefusal &refusal)
{
    const bool justSold = refusal.kind == SellRefusal::Kind::JustSold;
    const auto sell = [this, sheet = QPointer(sheet), bargain = *m_onItsWay, justSold] {
        if (sheet)
            sheet->setBusy(true);
        send(bargain, justSold ? Till::Hold::SellAgain : Till::Hold::SellKnowing);
    };
    const std::optional<SaleId> like = refusal.like ? std::optional(refusal.like->id) : std::nullopt;
    connect(sheet, &HeldBackSheet::sellAnyway, this, [this, justSold, sell, like] {
        StepUp::whenAllowed(m_stepUp, this, justSold ? Action::Sell : Action::ReleaseHeldSale, like, sell);
    });
}

/// A sheet that is open is about another order, and stays: then it is only said.
void SellPage::askToSendAgain(const SellRefusal &refusal)
{
    const std::optional<Sale> &sale = m_last->sale();
    if (!sale || sale->id != *refusal.sendingAgain)
        return;
    if (m_sheet) {
        m_last->tell(Words::refusal(refusal));
        return;
    }
    auto *sheet = new HeldBackSheet(sale->order, refusal);
    connect(sheet, &HeldBackSheet::sellAnyway, this, [this, id = sale->id] {
        closeSheet();
        m_wishTicket = m_till.resend(id, Till::Hold::SellAgain);
    });
    showSheet(sheet);
}

/// Of all sales; to whoever may open only his own of today, of those.
void SellPage::tellAttention()
{
    if (m_ownToday)
        m_attentionTicket = m_history.countAttention();
    else
        m_balance->setAttention(m_attention);
}

void SellPage::beginAnew(bool ownToday)
{
    m_ownToday = ownToday;
    m_balance->setAttention(0); // until it is known
    tellAttention();
    m_giveBacks->beginAnew();
    m_toldOf.clear();
    m_unheard.clear();
    m_last->clear();
    m_live->beginAnew(ownToday);
    if (m_sellTicket != 0)
        return;
    closeSheet();
    m_refusal.reset();
    m_form->clear();
    tellRefusal();
}

void SellPage::readAgain()
{
    m_live->load();
    m_giveBacks->load();
    m_printSign->load();
    tellAttention(); // while nobody was there nobody could be told
    QMetaObject::invokeMethod( // once the page is there again
        this,
        [this] {
            for (const auto &[id, sale] : std::exchange(m_unheard, {}))
                announceChange(sale);
        },
        Qt::QueuedConnection);
    m_till.cash().askShift();
    m_till.readAccount(); // its prices tell the margins
}

void SellPage::tellRefusal()
{
    m_refusalNotice->setVisible(m_refusal.has_value());
    if (m_refusal) {
        m_refusalNotice->tell(Tone::Bad, QStringLiteral("circle-alert"), Words::refusal(*m_refusal));
    }
    fit(); // the notice has the last sale's place for as long as it is there
}

void SellPage::showSheet(Sheet *sheet)
{
    Sheet *before = m_sheet;
    m_sheet = sheet;
    connect(sheet, &Sheet::cancelled, this, &SellPage::closeSheet);
    m_last->setReadingBack(true);
    m_stack->addWidget(sheet);
    if (QWidget *at = focusWidget())
        at->clearFocus(); // else it would go by the bar on its way to the sheet, and be heard there
    m_stack->setCurrentWidget(sheet);
    if (before) {
        m_stack->removeWidget(before);
        before->deleteLater();
    }
}

Sheet *SellPage::sheet() const
{
    return m_sheet;
}

void SellPage::closeSheet()
{
    if (!m_sheet) {
        return;
    }
    Sheet *sheet = m_sheet;
    m_sheet = nullptr;
    m_last->setReadingBack(false);
    m_stack->setCurrentWidget(m_formSide);
    m_form->sellButton()->setFocus(Qt::OtherFocusReason);
    m_stack->removeWidget(sheet);
    sheet->hide();
    sheet->deleteLater();
}

/// A sheet's own Escape, from beside it: Tab leads to the lists of the page as well.
void SellPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_sheet && !m_sheet->isBusy() && !event->isAutoRepeat())
        closeSheet();
    else
        QWidget::keyPressEvent(event);
}

void SellPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        tellRefusal();
        QTimer::singleShot(0, this, &SellPage::fit); // its parts hear of the language after the page
    } else if (event->type() == QEvent::ApplicationFontChange) {
        fit();
    }
    QWidget::changeEvent(event);
}

void SellPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    focusSale();
}

/// Whoever comes to this page, or back from something beside the sale, comes to sell.
void SellPage::focusSale()
{
    if (m_sheet) {
        m_sheet->setFocus(Qt::OtherFocusReason);
    } else {
        m_form->focusNumber();
    }
}

} // namespace taabia

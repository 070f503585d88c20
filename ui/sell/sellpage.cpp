// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sell/sellpage.h"

#include "desk/cashdesk.h"
#include "desk/paperdesk.h"
#include "ui/paper/printsign.h"
#include "ui/preferences.h"
#include "ui/sell/balancecard.h"
#include "ui/sell/confirmsheet.h"
#include "ui/sell/givebackcard.h"
#include "ui/sell/heldbacksheet.h"
#include "ui/sell/lastsalecard.h"
#include "ui/sell/livesalescard.h"
#include "ui/sell/saleform.h"
#include "ui/sell/shifthint.h"
#include "ui/theme/icons.h"
#include "ui/theme/stylesheet.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/phonefield.h"
#include "ui/words/words.h"

#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QShortcut>
#include <QStackedLayout>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace taabia {

SellPage::SellPage(Till &till, HistoryDesk &history, Preferences &preferences, const Catalogue &catalogue,
    const NumberPlan &plan, QWidget *parent)
    : QWidget(parent)
    , m_till(till)
    , m_history(history)
    , m_preferences(preferences)
    , m_form(new SaleForm(catalogue, plan, this))
    , m_refusalNotice(new Notice(Notice::Shape::Inline, this))
    , m_last(new LastSaleCard(this))
    , m_balance(new BalanceCard(this))
    , m_live(new LiveSalesCard(history, this))
    , m_giveBacks(new GiveBackCard(till.cash(), this))
    , m_shiftHint(new ShiftHint(till.cash(), this))
    , m_printSign(new PrintSign(till.paper(), this))
{
    build();
    wireTill();
    wireCards();
    wirePaper();
    addShortcuts();
}

void SellPage::build()
{
    m_card = new QFrame(this);
    setLook(m_card, "card");
    m_cardMargins = new QVBoxLayout(m_card); // a stacked layout has no margins of its own
    m_stack = new QStackedLayout;
    m_cardMargins->addLayout(m_stack);
    m_formSide = new QWidget(m_card);
    m_formColumn = new QVBoxLayout(m_formSide);
    m_formColumn->setContentsMargins(0, 0, 0, 0);
    m_formColumn->setSpacing(8);
    m_formColumn->addWidget(m_form);
    m_formColumn->addWidget(m_refusalNotice);
    m_formColumn->addWidget(m_last, 1);
    m_refusalNotice->hide();
    m_stack->addWidget(m_formSide);

    m_right = new QVBoxLayout;
    m_right->addWidget(m_giveBacks); // over everything else: somebody is waiting for money
    m_right->addWidget(m_balance);
    m_right->addWidget(m_printSign);
    m_right->addWidget(m_shiftHint);
    m_right->addWidget(m_live, 1);
    m_right->addStretch(); // where the list has given way, nothing grows in its place
    m_row = new QHBoxLayout(this);
    m_row->addWidget(m_card);
    m_row->addLayout(m_right, 1);
    fit();
    m_form->installEventFilter(this);
    setFocusProxy(m_form->phone());
}

void SellPage::fit()
{
    // Drawn for 1366 pixels; on a small or enlarged screen the air goes before the content does.
    const bool narrow = width() * 20 / Icons::textSize() < 1200;
    const int margin = narrow ? 10 : 16;
    m_row->setContentsMargins(margin, narrow ? 8 : 14, margin, narrow ? 8 : 14);
    m_row->setSpacing(margin);
    m_right->setSpacing(narrow ? 10 : 14);
    m_cardMargins->setContentsMargins(narrow ? 14 : 20, narrow ? 8 : 14, narrow ? 14 : 20, narrow ? 12 : 18);
    m_live->setNarrow(narrow);
    const int cardWidth = std::clamp(width() * 41 / 100, 430, 600);
    m_card->setFixedWidth(cardWidth);
    placeLastSale(cardWidth);
    fitRight();
}

/// What has changed within a part would reach the page's layout only in some turns of the loop.
static void settle(const QWidget *part)
{
    for (QObject *child : part->children()) {
        if (child->isWidgetType())
            settle(static_cast<QWidget *>(child));
    }
    if (part->layout())
        part->layout()->activate();
}

/// Where not everything fits beside the sale, what can wait gives way: the list of what is owed becomes shorter, the
/// hints go, and at last the day's sales, which the History page has too.
void SellPage::fitRight()
{
    const QMargins page = m_row->contentsMargins();
    const int room = roomBelow() - page.top() - page.bottom();
    int rows = GiveBackCard::mostShown;
    m_giveBacks->setRows(rows);
    m_printSign->setRoom(true);
    m_shiftHint->setRoom(true);
    m_live->show();
    const int width = std::max(1, this->width() - m_card->width() - page.left() - page.right() - m_row->spacing());
    const auto fits = [this, width, room] {
        for (QWidget *part : std::initializer_list<QWidget *>{m_giveBacks, m_balance, m_last, m_printSign, m_shiftHint})
            settle(part);
        m_right->invalidate();
        int least = -m_right->spacing();
        for (int i = 0; i < m_right->count(); ++i) {
            QLayoutItem *part = m_right->itemAt(i);
            if (!part->isEmpty()) // as the layout reckons: what wraps gets its whole height or squeezes the others
                least += m_right->spacing()
                    + (part->hasHeightForWidth() ? part->heightForWidth(width) : part->minimumSize().height());
        }
        return std::max(least, m_right->minimumSize().height()) <= room;
    };
    while (rows > 1 && !fits()) {
        m_giveBacks->setRows(--rows);
    }
    if (!fits()) {
        m_shiftHint->setRoom(false);
    }
    if (!fits()) {
        m_printSign->setRoom(false);
    }
    m_live->setVisible(fits());
}

/// The page's own height says nothing when its content has already pushed it over the window's edge.
int SellPage::roomBelow() const
{
    return std::min(height(), window()->height() - mapTo(window(), QPoint()).y());
}

void SellPage::placeLastSale(int cardWidth)
{
    // Its place is under the Sell button. Where the window is too low for an ordinary sale, it stands over the day's
    // sales instead, for all of them: it does not jump from one to the next. Only one that somebody has to look at may
    // have so much to say that it goes there alone.
    const QMargins air = m_cardMargins->contentsMargins();
    const int inner = cardWidth - air.left() - air.right();
    const QMargins page = m_row->contentsMargins();
    const int room = roomBelow() - page.top() - page.bottom() - air.top() - air.bottom();
    const int tallest = m_last->tallest(inner);
    const bool aside = m_form->minimumSizeHint().height() + m_formColumn->spacing() + tallest > room;
    const bool refused = m_refusal.has_value();
    // Its room is kept, whatever the sale has to say and before there is one: so the form does not jump either.
    const int rest = std::max(m_form->minimumSizeHint().height(), room - m_formColumn->spacing() - tallest);
    m_form->setMaximumHeight(aside || refused ? QWIDGETSIZE_MAX : rest);
    m_last->setVisible(aside ? m_last->sale().has_value() : !refused);
    if (aside == m_lastAside) {
        return;
    }
    m_lastAside = aside;
    m_last->setFramed(aside);
    if (aside) {
        m_formColumn->removeWidget(m_last);
        m_right->insertWidget(m_right->indexOf(m_balance) + 1, m_last);
        m_formColumn->addStretch(1);
    } else {
        m_right->removeWidget(m_last);
        delete m_formColumn->takeAt(m_formColumn->count() - 1); // the stretch
        m_formColumn->addWidget(m_last, 1);
    }
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
    connect(&m_till, &Till::started, this, [this] {
        m_live->load();
        m_giveBacks->load();
        m_printSign->load();
        m_till.cash().askShift();
        m_till.readAccount(); // its prices tell the margins
    });
    connect(&m_till, &Till::saleRecorded, this, &SellPage::recorded);
    connect(&m_till, &Till::sellRefused, this, &SellPage::refused);
    connect(&m_till, &Till::saleChanged, this, [this](const Sale &sale) {
        m_live->upsert(sale);
        if (m_last->sale() && m_last->sale()->id == sale.id) {
            m_last->show(sale);
            fit();
        }
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
    connect(&m_till, &Till::operatorKnown, m_form, &SaleForm::rememberOperator);
    connect(&m_till, &Till::balanceRead, m_balance, &BalanceCard::setBalance);
    connect(&m_till, &Till::accountRead, this, [this](const AccountView &account) {
        if (account.prices) {
            m_prices = account.prices;
            m_balance->setPrices(*account.prices);
        }
    });
    connect(&m_till, &Till::workloadChanged, this,
        [this](const Workload &workload) { m_balance->setAttention(workload.attention); });
}

void SellPage::wireCards()
{
    connect(m_form, &SaleForm::orderReady, this, &SellPage::readBack);
    connect(m_form, &SaleForm::numberCompleted, this, [this](const Msisdn &phone) { m_till.askOperatorOf(phone); });
    connect(m_form, &SaleForm::edited, this, [this] {
        m_refusal.reset();
        tellRefusal();
    });
    connect(m_last, &LastSaleCard::sameAgain, m_form, &SaleForm::setOrder);
    connect(m_last, &LastSaleCard::checkNow, this, [this](SaleId sale) { m_wishTicket = m_till.checkNow(sale); });
    connect(m_last, &LastSaleCard::sendAgain, this, [this](SaleId sale) { m_wishTicket = m_till.resend(sale); });
    connect(m_last, &LastSaleCard::dealtWith, this, [this](SaleId sale) { m_wishTicket = m_till.acknowledge(sale); });
    connect(m_last, &LastSaleCard::detailsWanted, this, &SellPage::detailsWanted);
    connect(m_live, &LiveSalesCard::saleActivated, this, &SellPage::detailsWanted);
    connect(m_balance, &BalanceCard::refreshWanted, this, [this] { m_till.refreshBalance(); });
    connect(m_balance, &BalanceCard::attentionWanted, this, &SellPage::attentionListWanted);
    const auto threshold = [this] { m_balance->setThreshold(m_preferences.lowBalance()); };
    connect(&m_preferences, &Preferences::changed, this, threshold);
    threshold();
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
    connect(sheet, &ConfirmSheet::confirmed, this, [this](const SaleOrder &confirmed, const Payment &payment) {
        send({confirmed, payment}, Till::Hold::AskFirst);
    });
    showSheet(sheet);
}

void SellPage::send(const Bargain &bargain, Till::Hold hold)
{
    m_onItsWay = bargain;
    m_sellTicket = m_till.sell(bargain.order, hold, bargain.payment);
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
    m_last->show(sale);
    m_last->showChange(payment.received ? *payment.received - sale.order.faceValue : Money());
    fit();
    closeSheet();
    m_form->clear();
}

void SellPage::refused(Ticket ticket, const SellRefusal &refusal)
{
    if (ticket != m_sellTicket) {
        return;
    }
    m_sellTicket = 0;
    if (refusal.kind == SellRefusal::Kind::HeldBack && m_onItsWay) {
        auto *sheet = new HeldBackSheet(m_onItsWay->order, refusal);
        connect(sheet, &HeldBackSheet::sellAnyway, this,
            [this, bargain = *m_onItsWay] { send(bargain, Till::Hold::SellKnowing); });
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/bulkdesk.h" // before the ledgers: a name of theirs would be shadowed in it

#include "shopday/everyplace.h"

#include "ui/bulk/bulkrunpane.h"
#include "ui/bulk/bulksheetpane.h"
#include "ui/bulk/bulkstartpane.h"
#include "ui/bulk/confirmbulkoverlay.h"
#include "ui/cash/closeshiftsheet.h"
#include "ui/cash/countoverlay.h"
#include "ui/cash/linefield.h"
#include "ui/cash/openshiftcard.h"
#include "ui/cash/piecegrid.h"
#include "ui/cash/shiftcard.h"
#include "ui/news/newshint.h"
#include "ui/news/newstext.h"
#include "ui/out/listview.h"
#include "ui/people/pinentry.h"
#include "ui/people/whooverlay.h"
#include "ui/sell/heldbacksheet.h"
#include "ui/sell/saleform.h"
#include "ui/sell/sellpage.h"
#include "ui/settings/restoreprompt.h"
#include "ui/settings/sectionlist.h"
#include "ui/setup/keyprompt.h"
#include "ui/setup/setupassistant.h"
#include "ui/support/supportoverlay.h"
#include "ui/widgets/phonefield.h"
#include "ui/widgets/salesview.h"
#include "ui/widgets/topbar.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QPushButton>
#include <QTableWidget>

namespace taabia {

using namespace Qt::StringLiterals;

// ---------------------------------------------------------------- where to look

EveryPlace::EveryPlace()
    : m_shop(ShopAtWork::Door::Guarded)
{
    for (const auto &some :
        {inTheDrawer(), whileSelling(), withLists(), ofOwnersAndClerks(), atTheDoor(), beforeTheShop()})
        m_places.insert(m_places.end(), some.begin(), some.end());
}

/// What the places are about: sales of which one has no end and one is lent, and a print.
bool EveryPlace::begin()
{
    const ServedCustomer usual{u"0612000001"_s, Operator::Orange, 10, Fate::Delivered, PaymentMethod::Cash, 0};
    const ServedCustomer pending{u"0600000098"_s, Operator::MarocTelecom, 20, Fate::Pending, PaymentMethod::Cash, 0};
    const ServedCustomer lent{u"0612000006"_s, Operator::Inwi, 10, Fate::Delivered, PaymentMethod::CreditBook, 0};
    if (!m_shop.open())
        return false;
    window().setFixedSize(screen);
    return m_shop.serve(lent) && m_shop.serve(pending) && m_shop.serve(usual) && press(Qt::Key_P, Qt::ControlModifier)
        && m_shop.until([this] { return !m_shop.jobs.empty(); });
}

std::vector<EveryPlace::Place> EveryPlace::atTheDoor()
{
    return {
        {"sign in", "SignInPage", [this] { return press(Qt::Key_F9); }},
        {"sign in, a wrong PIN", "PinNotice", [this] { return press(Qt::Key_F9) && wrongPins(1, 1); }},
        {"sign in, the wait", "PinNotice", [this] { return press(Qt::Key_F9) && wrongPins(1, 5); }},
    };
}

std::vector<EveryPlace::Place> EveryPlace::whileSelling()
{
    const auto paid = [this](Qt::Key how) { return readBack("0612000401") && press(how); };
    const auto details = [this] {
        if (!go(Qt::Key_F3) || !m_shop.until([this] { return table() && table()->model()->rowCount() > 0; }))
            return false;
        table()->setFocus();
        return press(Qt::Key_Down) && press(Qt::Key_Return);
    };
    return {
        {"read-back in cash", "ConfirmSheet", [this] { return readBack("0612000401"); }},
        {"read-back by card", "ConfirmSheet", [paid] { return paid(Qt::Key_F7); }},
        {"read-back with the credit book", "CustomerChooser", [paid] { return paid(Qt::Key_F8); }},
        {"the ten-minute question", "HeldBackSheet",
            [this] { return readBack("0612000001") && press(Qt::Key_Return) && sees<HeldBackSheet>(); }},
        {"receipt preview", "ReceiptPreviewOverlay",
            [this] { return go(Qt::Key_F1) && press(Qt::Key_L, Qt::ControlModifier); }},
        {"shortcuts", "ShortcutsOverlay", [this] { return go(Qt::Key_F1) && press(Qt::Key_F12); }},
        {"what is new", "NewsOverlay",
            [this] {
                if (!go(Qt::Key_F1))
                    return false;
                sell()->newsHint()->setNews(NewsText::all().versions());
                return m_shop.until([this] { return sell()->newsHint()->isVisible(); })
                    && press(Qt::Key_W, Qt::AltModifier);
            }},
        {"quit?", "QuestionOverlay", [this] { return go(Qt::Key_F1) && press(Qt::Key_Q, Qt::ControlModifier); }},
        {"sale details", "SaleDetailsOverlay", details},
        {"the replies to a sale", "SaleDetailsOverlay",
            [this, details] { return details() && press(Qt::Key_W, Qt::AltModifier); }},
    };
}

std::vector<EveryPlace::Place> EveryPlace::inTheDrawer()
{
    const auto drawer = [this](
                            Qt::Key key) { return [this, key] { return haveShift() && press(key, Qt::AltModifier); }; };
    const auto book = [this](Qt::Key key) {
        return [this, key] { return go(Qt::Key_F4, Qt::Key_3) && sees<ListView>() && press(key, Qt::AltModifier); };
    };
    const auto counted = [this] {
        return haveShift() && press(Qt::Key_K, Qt::AltModifier) && countAll() && press(Qt::Key_Return)
            && m_shop.until([this] { return m_shop.visible<CountOverlay>()->reason()->isVisible(); });
    };
    return {
        {"the float, piece by piece", "FloatCountOverlay", // comes first: no shift is open yet
            [this] { return go(Qt::Key_F4, Qt::Key_2) && sees<OpenShiftCard>() && press(Qt::Key_P, Qt::AltModifier); }},
        {"cash in", "CashMoveOverlay", drawer(Qt::Key_I)},
        {"cash out", "CashMoveOverlay", drawer(Qt::Key_O)},
        {"movements", "MovementsOverlay", drawer(Qt::Key_M)},
        {"closings", "ClosingsOverlay", drawer(Qt::Key_Z)},
        {"the count", "CountOverlay", drawer(Qt::Key_K)},
        {"the difference", "CountOverlay", counted},
        {"the last question before closing", "CloseShiftSheet",
            [this, counted] {
                if (!counted())
                    return false;
                m_shop.type(u"nobody knows"_s);
                return press(Qt::Key_Return) && sees<CloseShiftSheet>();
            }},
        {"repayment", "RepayOverlay", book(Qt::Key_R)},
        {"a customer's story", "CustomerStoryOverlay", book(Qt::Key_S)},
        {"a customer", "CustomerOverlay", book(Qt::Key_C)},
        {"a new customer", "CustomerOverlay", book(Qt::Key_N)},
        {"paper preview", "PaperPreviewOverlay",
            [this] {
                return go(Qt::Key_F4, Qt::Key_5) && sees<QTableWidget>() && press(Qt::Key_L, Qt::ControlModifier);
            }},
    };
}

std::vector<EveryPlace::Place> EveryPlace::withLists()
{
    const auto confirmed = [this] {
        return pasteList() && m_shop.until([this] { // until it is compared with the sales of today
            return m_shop.visible<ConfirmBulkSheet>()
                || (press(Qt::Key_Return, Qt::ControlModifier) && m_shop.visible<ConfirmBulkSheet>());
        });
    };
    const auto sent = [this, confirmed] {
        if (!confirmed() || !sees<ConfirmBulkSheet>())
            return false;
        return m_shop.until([this] { return m_shop.visible<ConfirmBulkSheet>()->isArmed(); }) && press(Qt::Key_Return)
            && sees<BulkRunPane>();
    };
    return {
        {"a list", "BulkSheetPane", [this] { return pasteList(); }},
        {"a list read back", "ConfirmBulkOverlay", confirmed},
        {"a list on its way", "BulkRunPane", sent},
        {"a list at its end", "BulkRunPane",
            [this, sent] {
                return sent() && m_shop.until([this] {
                    const auto &progress = m_shop.visible<BulkRunPane>()->progress();
                    return progress && !progress->underWay;
                });
            }},
    };
}

std::vector<EveryPlace::Place> EveryPlace::ofOwnersAndClerks()
{
    const auto menu = [this] {
        auto *who = m_shop.visible<TopBar>()->findChild<QPushButton *>();
        who->setFocus(Qt::TabFocusReason);
        return press(Qt::Key_Space) && sees<WhoOverlay>();
    };
    const auto people = [this](Qt::Key key) {
        return [this, key] { return goToSection(sectionOfPeople) && press(key, Qt::AltModifier); };
    };
    const auto covered = [this](Qt::Key page, Qt::Key view) {
        return [this, page, view] { return as(Role::Clerk) && go(page, view); };
    };
    return {
        {"who is here", "WhoOverlay", menu},
        {"one's own PIN", "PinOverlay",
            [this, menu] { return menu() && press(Qt::Key_Down) && press(Qt::Key_Down) && press(Qt::Key_Return); }},
        {"somebody new", "PersonOverlay", people(Qt::Key_N)},
        {"somebody who is here", "PersonOverlay", people(Qt::Key_C)},
        {"somebody's PIN", "PinOverlay", people(Qt::Key_P)},
        {"the key replaced", "ReplaceKeyCard", [this] { return goToSection(sectionOfAccount); }},
        {"the report for support", "SupportOverlay",
            [this] {
                return goToSection(sectionOfAbout) && press(Qt::Key_R, Qt::AltModifier) && m_shop.until([this] {
                    const auto *report = m_shop.visible<SupportOverlay>();
                    return report && report->files()->count() > 0;
                });
            }},
        {"a clerk at the figures", "OwnersOnly", covered(Qt::Key_F4, Qt::Key_1)},
        {"a clerk at the account", "OwnersOnly", covered(Qt::Key_F4, Qt::Key_4)},
        {"a clerk at the settings", "OwnersOnly", covered(Qt::Key_F5, Qt::Key_unknown)},
        {"an owner's PIN", "StepUpOverlay",
            [this] { return haveShift() && as(Role::Clerk) && haveShift() && press(Qt::Key_X, Qt::AltModifier); }},
        {"an owner's PIN, wrong", "StepUpOverlay",
            [this] {
                if (!haveShift() || !as(Role::Clerk) || !haveShift() || !press(Qt::Key_X, Qt::AltModifier))
                    return false;
                m_shop.type(u"8642"_s);
                return press(Qt::Key_Return) && sees<PinNotice>();
            }},
    };
}

std::vector<EveryPlace::Place> EveryPlace::beforeTheShop()
{
    const auto ask = [this](std::function<void(KeyPrompt &)> what) {
        return [this, what] {
            auto made = std::make_unique<KeyPrompt>();
            what(*made);
            return showBefore(std::move(made));
        };
    };
    const auto assistant = [this](SetupStep step, bool lacking) {
        return [this, step, lacking] {
            const AccountSetup account{
                AccountSetup::Kind::Custom, u"http://10.1.1.1/"_s, {}, AccountSetup::KeyPlace::SealedFile};
            auto made = std::make_unique<SetupAssistant>(m_preferences, m_probe, SetupProgress{step, account});
            made->setKeychain(false);
            return showBefore(std::move(made)) && (!lacking || press(Qt::Key_Return));
        };
    };
    const VaultError locked{VaultError::Kind::Locked, {}};
    return {
        {"first start, language", "LanguagePage", assistant(SetupStep::Language, false)},
        {"first start, shop", "ShopPage", assistant(SetupStep::Shop, false)},
        {"first start, account", "AccountPage", assistant(SetupStep::Account, false)},
        {"first start, an account with nothing typed", "AccountPage", assistant(SetupStep::Account, true)},
        {"first start, people", "PeoplePage", assistant(SetupStep::People, false)},
        {"first start, nobody typed", "PeoplePage", assistant(SetupStep::People, true)},
        {"the passphrase", "KeyPrompt", ask([](KeyPrompt &prompt) { prompt.askPassphrase(); })},
        {"a wrong passphrase, and the wait", "KeyPrompt", ask([locked](KeyPrompt &prompt) {
             for (int i = 0; i < 6; ++i)
                 prompt.tellVaultTrouble(AccountSetup::KeyPlace::SealedFile, locked);
         })},
        {"the key", "KeyPrompt", ask([](KeyPrompt &prompt) { prompt.askKey(AccountSetup()); })},
        {"no keychain", "KeyPrompt",
            ask([locked](KeyPrompt &prompt) { prompt.tellVaultTrouble(AccountSetup::KeyPlace::Keychain, locked); })},
        {"damaged data", "RestorePrompt",
            [this] {
                return showBefore(std::make_unique<RestorePrompt>(
                    m_restore, LedgerError{LedgerError::Kind::Damaged, {}}, QString(), true));
            }},
        {"a damaged account file", "KeyPrompt",
            ask([](KeyPrompt &prompt) { prompt.tellFileFault(AccountFileFault::Damaged); })},
    };
}

// ---------------------------------------------------------------- hands

SellPage *EveryPlace::sell() const
{
    return qobject_cast<SellPage *>(shopWindow().page(PageId::Sell));
}

SalesView *EveryPlace::table() const
{
    return m_shop.visible<SalesView>();
}

bool EveryPlace::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(window().windowHandle(), key, modifiers);
    return true;
}

/// Back to a window in which nothing is open.
bool EveryPlace::leave()
{
    m_before.reset();
    shopWindow().activateWindow();
    shopWindow().beginAnew();
    if (sell()->sheet()) {
        sell()->sheet()->setFocus();
        press(Qt::Key_Escape);
    }
    const bool active = m_shop.until([this] { return shopWindow().isActiveWindow() && !sell()->sheet(); });
    return active && as(Role::Owner);
}

bool EveryPlace::as(Role role)
{
    const std::optional<Person> &who = m_shop.shop().counter().who();
    if (who && who->role == role)
        return true;
    return role == Role::Owner ? m_shop.signInOwner() : m_shop.signInClerk();
}

bool EveryPlace::go(Qt::Key page, Qt::Key view)
{
    press(page);
    if (!QApplication::focusWidget())
        press(Qt::Key_Tab);
    if (view != Qt::Key_unknown)
        press(view, Qt::AltModifier);
    return m_shop.until([this] { return !m_shop.texts().contains(u"…"_s); });
}

bool EveryPlace::goToSection(int section)
{
    if (!go(Qt::Key_F5) || !sees<SectionList>())
        return false;
    m_shop.visible<SectionList>()->setFocus();
    press(Qt::Key_Home);
    for (int i = 0; i < section; ++i)
        press(Qt::Key_Down);
    return true;
}

bool EveryPlace::readBack(const char *phone)
{
    if (!go(Qt::Key_F1) || !m_shop.until([this] { return sell()->form()->phone()->isVisible(); }))
        return false;
    sell()->form()->phone()->setFocus();
    press(Qt::Key_Escape); // an empty form
    m_shop.type(QString::fromLatin1(phone));
    press(Qt::Key_O, Qt::AltModifier);
    press(Qt::Key_Return);
    m_shop.type(u"10"_s);
    press(Qt::Key_Return);
    return m_shop.until([this] { return sell()->sheet() && sell()->sheet()->isArmed(); });
}

bool EveryPlace::haveShift()
{
    if (!go(Qt::Key_F4, Qt::Key_2)
        || !m_shop.until([this] { return m_shop.visible<OpenShiftCard>() || m_shop.visible<ShiftCard>(); }))
        return false;
    if (!m_shop.visible<OpenShiftCard>())
        return true;
    m_shop.type(u"100"_s);
    return press(Qt::Key_Return) && sees<ShiftCard>();
}

bool EveryPlace::countAll()
{
    const auto *count = m_shop.visible<CountOverlay>();
    for (std::size_t i = 0; count && i < count->grid()->fields().size(); ++i) {
        m_shop.type(u"1"_s);
        press(Qt::Key_Return);
    }
    return count != nullptr;
}

/// Three lines of which one is wrong.
bool EveryPlace::pasteList()
{
    if (!go(Qt::Key_F2))
        return false;
    const bool free = m_shop.until([this] { // the one before is put away, once it is sent
        return m_shop.visible<BulkStartPane>()
            || (press(Qt::Key_N, Qt::AltModifier) && m_shop.visible<BulkStartPane>());
    });
    if (!free)
        return false;
    QString text;
    for (int i = 0; i < 2; ++i)
        text += u"06130%1;10\n"_s.arg(++m_listed, 5, 10, QLatin1Char('0'));
    QGuiApplication::clipboard()->setText(text + u"0522;10\n"_s);
    press(Qt::Key_V, Qt::ControlModifier);
    return sees<BulkSheetPane>();
}

bool EveryPlace::wrongPins(int number, int times)
{
    m_shop.type(QString::number(number));
    for (int i = 0; i < times; ++i) {
        const auto *entry = m_shop.visible<PinEntry>();
        if (!entry || !m_shop.until([entry] { return !entry->isJudging(); }))
            return false;
        m_shop.type(u"8642"_s);
        press(Qt::Key_Return);
    }
    return m_shop.until([this] { return !m_shop.visible<PinEntry>()->isJudging() && m_shop.visible<PinNotice>(); });
}

bool EveryPlace::showBefore(std::unique_ptr<QWidget> before)
{
    m_before = std::move(before);
    m_before->setFixedSize(screen);
    m_before->show();
    return QTest::qWaitForWindowActive(m_before.get());
}

} // namespace taabia

// SPDX-License-Identifier: GPL-3.0-or-later
#include "stress/busycounter.h"

#include "domain/catalogue.h"
#include "domain/numberplan.h"
#include "ledger/sqlitesalehistory.h"
#include "ports/clock.h"
#include "ports/entropy.h"
#include "ports/topupserver.h"
#include "sandbox/sandbox.h"
#include "tillplan.h"
#include "ui/history/saledetailsoverlay.h"
#include "ui/sell/livesalescard.h"
#include "ui/settings/settingspage.h"
#include "ui/widgets/phonefield.h"
#include "ui/widgets/salesview.h"
#include "ui/widgets/tilegroup.h"

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QTest>

namespace taabia {

namespace {

using namespace std::chrono_literals;

TillPlan planOf(const BusyCounter::Place &place)
{
    TillPlan plan;
    plan.dataDir = place.folder;
    plan.clientCode = trainingClientCode;
    plan.referencePrefix = QStringLiteral("T1");
    plan.clerk = QStringLiteral("Amina");
    plan.makeServer = [place]() -> LedgerResult<std::unique_ptr<TopupServer>> {
        return std::unique_ptr<TopupServer>(std::make_unique<HttpTopupServer>(
            *BaseUrl::parse(place.url), Credentials{trainingClientCode, trainingApiKey.data()}, place.timeouts));
    };
    plan.chainKey = QByteArray(32, 'k');
    return plan;
}

} // namespace

BusyCounter::BusyCounter(const Place &place)
    : m_place(place)
    , m_preferences(place.folder + QLatin1String("/preferences.ini"))
    , m_shop(std::make_unique<Shop>(
          planOf(place), [this] { return parts(); }, m_preferences, *Shelf::read()))
    , m_page(qobject_cast<SellPage *>(m_shop->window().page(PageId::Sell)))
    , m_historyPage(qobject_cast<SaleHistoryPage *>(m_shop->window().page(PageId::History)))
{
    m_preferences.setLanguage(place.language);
    const auto dress = [this] {
        m_theme.apply(m_preferences.theme(), m_preferences.textScale());
        m_language.use(m_preferences.language());
    };
    dress();
    QObject::connect(&m_preferences, &Preferences::changed, &window(), dress);

    QObject::connect(&window(), &MainWindow::quitConfirmed, &window(), [this] { m_quit = true; });
    watchTestimony();
}

BusyCounter::~BusyCounter() = default;

/// The program's own composition, with the gate in front of the disk.
Expected<TillParts, LedgerError> BusyCounter::parts() const
{
    Expected<TillParts, LedgerError> parts = Composition::tillFactory(planOf(m_place))();
    if (parts)
        parts->ledger = std::make_unique<GatedLedger>(std::move(parts->ledger), m_gate);
    return parts;
}

bool BusyCounter::open()
{
    bool started = false;
    const auto once = QObject::connect(&till(), &Till::started, &window(), [&started] { started = true; });
    bool dayRead = false;
    QObject::connect(
        &m_shop->today(), &HistoryDesk::rowsArrived, &window(), [&dayRead] { dayRead = true; },
        Qt::SingleShotConnection);
    m_shop->open();
    window().showMaximized();
    const bool ready = until([&] { return started && dayRead && window().isActiveWindow(); });
    QObject::disconnect(once);
    m_meter.reset(); // opening is a stall of its own kind, before anybody types
    return ready;
}

// ---------------------------------------------------------------- hands

/// Not by QTest::keyClick(): that one turns the event loop too, after pressing and after letting go, and all of it
/// would count as one turn.
void BusyCounter::stroke(const QString &name, Qt::Key key, Qt::KeyboardModifiers modifiers, const QString &text)
{
    for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
        m_meter.during(name, [&] { qt_handleKeyEvent(window().windowHandle(), type, key, modifiers, text, false); });
        m_meter.turnUntil([turns = 0]() mutable { return turns++ > 0; }, 1s);
    }
}

void BusyCounter::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    const char ascii = QTest::keyToAscii(key);
    stroke(QStringLiteral("the key ") + QKeySequence(QKeyCombination(modifiers, key)).toString(), key, modifiers,
        ascii ? QString(QLatin1Char(ascii)) : QString());
}

void BusyCounter::keyEvent(QEvent::Type type, Qt::Key key, bool repeated)
{
    const QString text = key == Qt::Key_Space ? QStringLiteral(" ") : QStringLiteral("\r");
    m_meter.during(QStringLiteral("a held key"),
        [&] { qt_handleKeyEvent(window().windowHandle(), type, key, Qt::NoModifier, text, repeated); });
}

void BusyCounter::type(const QString &text)
{
    for (const QChar c : text)
        stroke(QStringLiteral("the key ") + c, Qt::Key_unknown, Qt::NoModifier, c);
}

void BusyCounter::paste(const QString &text)
{
    QApplication::clipboard()->setText(text);
    press(Qt::Key_V, Qt::ControlModifier);
}

bool BusyCounter::fillTo(const char *phone, int dirhams)
{
    if (!until([this] { return !m_page->sheet() && form().phone()->hasFocus(); }))
        return false;
    type(QString::fromLatin1(phone));
    press(Qt::Key_Return);
    if (form().operators()->current() < 0) { // the number plan does not know whose it is
        press(Qt::Key_I, Qt::AltModifier);
        press(Qt::Key_Return);
    }
    type(QString::number(dirhams));
    press(Qt::Key_Return);
    return awaitReadBack();
}

bool BusyCounter::awaitReadBack()
{
    return until([this] { return readBack() && readBack()->isArmed(); });
}

bool BusyCounter::sell(const char *phone, int dirhams)
{
    if (!fillTo(phone, dirhams))
        return false;
    press(Qt::Key_Return);
    return until([this] { return !m_page->sheet(); });
}

bool BusyCounter::until(const std::function<bool()> &done, std::chrono::milliseconds atMost)
{
    return m_meter.turnUntil(done, atMost);
}

void BusyCounter::rest(std::chrono::milliseconds time)
{
    m_meter.turnUntil([] { return false; }, time);
}

// ---------------------------------------------------------------- the witness

void BusyCounter::watchTestimony()
{
    // Direct: on the till thread, while the till tells it, so that nothing can change in between.
    QObject::connect(
        &till(), &Till::saleRecorded, &till(), [this](Ticket, const Sale &sale) { testify(sale); },
        Qt::DirectConnection);
    QObject::connect(
        &till(), &Till::saleChanged, &till(), [this](const Sale &sale) { testify(sale); }, Qt::DirectConnection);
    QObject::connect(
        &m_shop->tillThread(), &QThread::finished, &till(), [this] { m_witness.reset(); }, Qt::DirectConnection);
}

void BusyCounter::testify(const Sale &told)
{
    if (!m_witness) {
        auto opened = SqliteSaleHistory::open(ledgerFile());
        m_witness = opened ? *std::move(opened) : nullptr;
    }
    const auto kept = m_witness ? m_witness->sales({told.id}) : LedgerResult<std::vector<Sale>>(std::vector<Sale>());
    const bool same = kept && kept->size() == 1 && kept->front().reference == told.reference
        && kept->front().order == told.order && kept->front().state == told.state
        && kept->front().attention == told.attention && kept->front().status == told.status
        && kept->front().billed == told.billed;
    if (!same) {
        const std::lock_guard lock(m_testimonyMutex);
        m_falseTestimony += QStringLiteral("sale %1 was told in state %2, which is not what is on the disk")
                                .arg(told.id)
                                .arg(static_cast<int>(told.state));
    }
}

QStringList BusyCounter::falseTestimony() const
{
    const std::lock_guard lock(m_testimonyMutex);
    return m_falseTestimony;
}

} // namespace taabia

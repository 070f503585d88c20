// SPDX-License-Identifier: GPL-3.0-or-later
#include "shopday/shopatwork.h"

#include "api/httptopupserver.h"
#include "desk/cashdesk.h"
#include "desk/paperdesk.h"
#include "desk/peopledesk.h"
#include "supportreport.h"
#include "ui/sell/confirmsheet.h"
#include "ui/sell/saleform.h"
#include "ui/sell/sellpage.h"
#include "ui/widgets/phonefield.h"

#include <httplib.h>

#include <QAbstractItemView>
#include <QApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>

#include <algorithm>

namespace taabia {

namespace {

SandboxConfig quickProvider()
{
    SandboxConfig config;
    config.balance = Money::fromDirhams(5000);
    config.speed = 40;
    return config;
}

Qt::Key keyOf(Operator op)
{
    switch (op) {
    case Operator::Orange:
        return Qt::Key_O;
    case Operator::Inwi:
        return Qt::Key_I;
    case Operator::MarocTelecom:
        return Qt::Key_M;
    }
    Q_UNREACHABLE();
}

/// As the accessibility tree has it: a button without a name of its own goes by its text.
QString nameOf(const QWidget &widget)
{
    return widget.accessibleName().isEmpty() ? widget.property("text").toString() : widget.accessibleName();
}

} // namespace

QString plain(QString text)
{
    for (const char16_t mark : {u'\u2066', u'\u2067', u'\u2068', u'\u2069', u'\u200E', u'\u200F'})
        text.remove(QChar(mark));
    text.replace(QChar(u'\u202F'), QLatin1Char(' ')).replace(QChar(u'\u00A0'), QLatin1Char(' '));
    return text.simplified();
}

ShopAtWork::ShopAtWork(Door door)
    : m_provider(quickProvider())
    , m_printer(std::make_unique<FakePrinter>(FakePrinter::Manner::Honest))
    , m_printerPort(m_printer->port())
    , m_preferences(inFolder(QStringLiteral("preferences.ini")))
    , m_permit(door == Door::Guarded ? Permit::guarded() : nullptr)
{
    m_preferences.setLanguage(QStringLiteral("en"));
    PaperSetup paper;
    paper.shop.name = QStringLiteral("Téléboutique El Amal");
    paper.language = ReceiptLanguage::French;
    paper.printer = {PrinterSetup::Kind::EscPosNetwork, QStringLiteral("127.0.0.1:%1").arg(m_printerPort),
        PaperWidth::Roll80, true, true};
    paper.dailyPdf = true;
    paper.pdfFolder = inFolder(QStringLiteral("pdf"));
    m_preferences.setPaper(paper);
    m_theme.apply(Theme::Mode::Light, 1.0);
    m_language.use(QStringLiteral("en"));
}

TillPlan ShopAtWork::plan() const
{
    TillPlan plan;
    plan.dataDir = m_folder.path();
    plan.clientCode = trainingClientCode;
    plan.referencePrefix = QStringLiteral("T1");
    plan.clerk = QStringLiteral("Amina");
    plan.permit = m_permit;
    plan.makeServer = [url = m_provider.baseUrl()]() -> LedgerResult<std::unique_ptr<TopupServer>> {
        return std::unique_ptr<TopupServer>(std::make_unique<HttpTopupServer>(
            *BaseUrl::parse(url), Credentials{trainingClientCode, trainingApiKey.data()}));
    };
    plan.chainKey = QByteArray(32, 'k');
    SupportSources sources;
    sources.dataDir = plan.dataDir;
    sources.ledgerFile = plan.ledgerFile();
    plan.support = [sources] { return Support::collect(sources); };
    return plan;
}

bool ShopAtWork::open()
{
    if (!m_provider.start())
        return false;
    const TillPlan made = plan();
    m_shop = std::make_unique<Shop>(made, Composition::tillFactory(made), m_preferences, *Shelf::read());
    if (m_permit) {
        m_probe = std::make_unique<AccountProbe>(
            [](const AccountSetup &, const Secret &) { return Unexpected{BaseUrlError::Empty}; });
        m_shop->setKeyReplacement({m_probe.get(), AccountSetup(), {}});
    }
    listen();
    bool started = false;
    QObject::connect(&m_shop->till(), &Till::started, &window(), [&started] { started = true; });
    m_shop->open();
    window().resize(1024, 740);
    window().show();
    return until([&] { return started && window().isActiveWindow(); }) && (!m_permit || takeOnPeople());
}

bool ShopAtWork::takeOnPeople()
{
    m_shop->till().people().begin(
        QStringLiteral("Youssef"), Secret(ownersPin), QStringLiteral("Amina"), Secret(clerksPin));
    const bool there = until([this] {
        m_shop->counter().read();
        QTest::qWait(50);
        return m_shop->counter().staff().size() == 2;
    });
    return there && signInOwner();
}

bool ShopAtWork::signIn(int number, const char *pin)
{
    if (!window().isCovered())
        press(Qt::Key_F9);
    press(Qt::Key_Escape); // to the names: somebody may have been chosen already
    type(QString::number(number));
    type(QString::fromLatin1(pin));
    press(Qt::Key_Return);
    return until([this] { return !window().isCovered(); });
}

void ShopAtWork::listen()
{
    Till &till = m_shop->till();
    QObject::connect(&till, &Till::saleRecorded, &window(),
        [this](Ticket, const Sale &sale) { sales.insert_or_assign(sale.id, sale); });
    QObject::connect(
        &till, &Till::saleChanged, &window(), [this](const Sale &sale) { sales.insert_or_assign(sale.id, sale); });
    const auto note = [this](const PrintJob &job) {
        const auto known =
            std::find_if(jobs.begin(), jobs.end(), [&](const PrintJob &one) { return one.id == job.id; });
        if (known == jobs.end())
            jobs.push_back(job);
        else
            *known = job;
    };
    QObject::connect(
        &till.paper(), &PaperDesk::jobQueued, &window(), [note](Ticket, const PrintJob &job) { note(job); });
    QObject::connect(&till.paper(), &PaperDesk::jobChanged, &window(), note);
    QObject::connect(
        &till.cash(), &CashDesk::shiftClosed, &window(), [this](Ticket, const ShiftReport &report) { z = report; });
    QObject::connect(
        &till.cash(), &CashDesk::reportQueued, &window(), [this](Ticket, const ShiftReport &report) { x = report; });
}

void ShopAtWork::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(window().windowHandle(), key, modifiers);
}

void ShopAtWork::type(const QString &text)
{
    for (const QChar c : text)
        QTest::sendKeyEvent(QTest::Click, window().windowHandle(), Qt::Key_unknown, c, Qt::NoModifier);
}

bool ShopAtWork::pressNamed(const QString &accessibleName)
{
    QWidget *wanted = nullptr;
    const auto found = [&] {
        for (QWidget *widget : window().findChildren<QWidget *>()) {
            if (widget->isVisible() && widget->isEnabled() && widget->focusPolicy() != Qt::NoFocus
                && nameOf(*widget) == accessibleName)
                wanted = widget;
        }
        return wanted != nullptr;
    };
    if (!until(found))
        return false;
    wanted->setFocus(Qt::TabFocusReason);
    press(Qt::Key_Space);
    return true;
}

bool ShopAtWork::serve(const ServedCustomer &customer)
{
    const auto *page = qobject_cast<SellPage *>(window().page(PageId::Sell));
    const auto fail = [&](const char *where) {
        qWarning("%s: %s", qPrintable(customer.phone), where);
        return false;
    };
    if (!until([&] { return !page->sheet() && page->form()->phone()->hasFocus(); }))
        return fail("the form is not free");
    type(customer.phone);
    press(keyOf(customer.op), Qt::AltModifier);
    press(Qt::Key_Return);
    type(QString::number(customer.dirhams));
    press(Qt::Key_Return);
    const auto *sheet = qobject_cast<ConfirmSheet *>(page->sheet());
    if (!sheet || !until([&] { return sheet->isArmed(); }))
        return fail("no read-back came");
    if (!choosePayment(customer) || !until([&] { return sheet->isArmed(); }))
        return fail("the payment was not taken");
    const size_t before = sales.size();
    press(Qt::Key_Return);
    if (!until([&] { return sales.size() == before + 1 && !page->sheet(); }))
        return fail("it was not sold");
    const SaleOrder &order = sales.rbegin()->second.order;
    return order.phone.national() == customer.phone && order.op == customer.op
        && order.faceValue == Money::fromDirhams(customer.dirhams);
}

bool ShopAtWork::choosePayment(const ServedCustomer &customer)
{
    const Money change = Money::fromDirhams(customer.received - customer.dirhams);
    switch (customer.method) {
    case PaymentMethod::Cash:
        if (customer.received == 0)
            return true;
        type(QString::number(customer.received));
        return figure(QStringLiteral("Change")).startsWith(plain(change.toShortDisplay()));
    case PaymentMethod::Card:
        press(Qt::Key_F7);
        return true;
    case PaymentMethod::CreditBook:
        press(Qt::Key_F8);
        type(QStringLiteral("Hassan"));
        press(Qt::Key_Return);
        if (const QWidget *focus = QApplication::focusWidget();
            focus && focus->accessibleName() == QLatin1String("Add customer"))
            press(Qt::Key_Return);
        return until([this] { return shows(QStringLiteral("With this sale")); });
    }
    return false;
}

QString ShopAtWork::figure(const QString &accessibleName)
{
    for (const QLabel *label : window().findChildren<QLabel *>()) {
        if (label->isVisible() && label->accessibleName() == accessibleName)
            return plain(label->text());
    }
    for (const QWidget *widget : window().findChildren<QWidget *>()) {
        if (widget->isVisible() && widget->accessibleName() == accessibleName && widget->property("text").isValid())
            return plain(widget->property("text").toString());
    }
    return {};
}

QStringList ShopAtWork::texts()
{
    QStringList all;
    for (const QWidget *widget : window().findChildren<QWidget *>()) {
        if (!widget->isVisible())
            continue;
        const QVariant text = widget->property("text");
        all += plain(text.isValid() ? text.toString() : QString());
        all += plain(widget->accessibleName());
        all += plain(widget->accessibleDescription());
    }
    for (const QAbstractItemView *view : window().findChildren<QAbstractItemView *>()) {
        const QAbstractItemModel *cells = view->isVisible() ? view->model() : nullptr;
        for (int row = 0; cells && row < cells->rowCount(); ++row) {
            for (int column = 0; column < cells->columnCount(); ++column)
                all += plain(cells->index(row, column).data().toString());
        }
    }
    all.removeAll(QString());
    return all;
}

bool ShopAtWork::shows(const QString &words)
{
    const QStringList all = texts();
    return std::any_of(all.begin(), all.end(), [&](const QString &one) { return one.contains(words); });
}

void ShopAtWork::switchPrinterOff()
{
    m_printed += m_printer->received();
    m_printer.reset();
}

void ShopAtWork::switchPrinterOn()
{
    m_printer = std::make_unique<FakePrinter>(FakePrinter::Manner::Honest, m_printerPort);
}

QJsonObject ShopAtWork::askProvider(const QByteArray &endpoint) const
{
    const QUrl url(m_provider.baseUrl());
    httplib::Client client("127.0.0.1", url.port());
    const httplib::Headers caller{{"X-Client-Code", trainingClientCode.data()}, {"X-Api-Key", trainingApiKey.data()}};
    const httplib::Result reply = client.Get(url.path().toStdString() + endpoint.toStdString(), caller);
    return reply ? QJsonDocument::fromJson(QByteArray::fromStdString(reply->body)).object() : QJsonObject();
}

} // namespace taabia

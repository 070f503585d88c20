// SPDX-License-Identifier: GPL-3.0-or-later
#include "stress/onlooker.h"

#include "ledger/sqlitesalehistory.h"
#include "ui/sell/balancecard.h"
#include "ui/sell/lastsalecard.h"
#include "ui/sell/livesalescard.h"
#include "ui/widgets/paragraph.h"
#include "ui/widgets/salesview.h"
#include "ui/words/words.h"

#include <QAccessible>
#include <QLabel>

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <set>

namespace taabia {

namespace {

using namespace std::chrono_literals;

constexpr std::size_t rowsOfTheDay = 200; ///< what the Sell page keeps

/// "0612345678" as it is read on the screen.
QString grouped(const QString &digits)
{
    QString text;
    for (qsizetype i = 0; i < digits.size(); ++i)
        text += (i > 0 && i % 2 == 0 ? QStringLiteral(" ") : QString()) + digits.at(i);
    return text;
}

/// What the screen may say of a recharge that the provider has brought to an end: an own reading of the documents.
const std::map<int, QString> &englishOfFinalStatus()
{
    static const std::map<int, QString> words{{3, QStringLiteral("Done")}, {4, QStringLiteral("No such line")},
        {6, QStringLiteral("Failed")}, {11, QStringLiteral("Give the cash back")},
        {12, QStringLiteral("Number suspended")}};
    return words;
}

bool isDelivered(int status)
{
    return status == 3 || status == 19 || status == 20;
}

bool isFailed(int status)
{
    return status == 4 || status == 5 || status == 6 || status == 7 || status == 10 || status == 12;
}

/// May a sale stand like this while the provider has it like that, when nothing moves any more?
bool agree(const Sale &sale, int status)
{
    switch (sale.state) {
    case SaleState::Done:
        return isDelivered(status);
    case SaleState::Failed:
        return isFailed(status);
    case SaleState::Refunded:
        return status == 11;
    case SaleState::Open:
    case SaleState::Pending:
    case SaleState::Unresolved:
        return true;
    case SaleState::Intent:
    case SaleState::Void:
    case SaleState::Rejected:
    case SaleState::Conflict:
        return false; // the provider has it, and the till says that there is nothing
    }
    return false;
}

} // namespace

Onlooker::Onlooker(BusyCounter &counter, const CountingProvider &provider)
    : m_counter(counter)
    , m_provider(provider)
{ }

Onlooker::~Onlooker() = default;

SqliteSaleHistory *Onlooker::history()
{
    if (!m_history) {
        auto opened = SqliteSaleHistory::open(m_counter.ledgerFile());
        m_history = opened ? *std::move(opened) : nullptr;
    }
    return m_history.get();
}

std::vector<Sale> Onlooker::ledger()
{
    SqliteSaleHistory *open = history();
    if (!open)
        return {};
    const auto ids = open->ids({}, std::nullopt, std::numeric_limits<int>::max());
    const auto sales = ids ? open->sales(*ids) : LedgerResult<std::vector<Sale>>(Unexpected{ids.error()});
    return sales ? *sales : std::vector<Sale>();
}

// ---------------------------------------------------------------- reading the screen

std::vector<QStringList> Onlooker::rows(const SalesView &view)
{
    const QAbstractItemModel &model = *view.model();
    std::vector<QStringList> rows;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells += model.index(row, column).data(Qt::AccessibleTextRole).toString();
        rows.push_back(cells);
    }
    return rows;
}

QString Onlooker::balance() const
{
    for (const QLabel *label : m_counter.page().balance()->findChildren<QLabel *>()) {
        if (!label->accessibleDescription().isEmpty())
            return label->accessibleDescription();
    }
    return {};
}

QString Onlooker::outcome() const
{
    // The large type; the sentence under it is smaller.
    const QList<Paragraph *> texts = m_counter.page().lastSale()->findChildren<Paragraph *>();
    return texts.isEmpty() || !texts.front()->isVisible() ? QString() : texts.front()->text();
}

bool Onlooker::isTableCurrent()
{
    m_complaints.clear();
    compareTable(*m_counter.page().liveSales()->view(), ledger(), false);
    return m_complaints.isEmpty();
}

// ---------------------------------------------------------------- comparing

bool Onlooker::letEverythingSettle()
{
    const auto settled = [this] {
        const std::vector<Sale> sales = ledger();
        return std::none_of(sales.begin(), sales.end(), [](const Sale &sale) { return isUnsettled(sale.state); });
    };
    QElapsedTimer time;
    time.start();
    do {
        m_provider.clock->turn(10 * secondMs);
        m_counter.press(Qt::Key_K, Qt::ControlModifier); // "check now", as somebody does who cannot wait
        if (time.elapsed() > 30'000)
            return false;
    } while (!m_counter.until(settled, 300ms));
    m_counter.press(Qt::Key_R, Qt::ControlModifier);
    const auto booked = [this] { return Words::amount(Money::fromCentimes(std::llround(m_provider.balance() * 100))); };
    const QString due = booked().remove(QChar(0x2066)).remove(QChar(0x2069));
    return m_counter.until([&] { return balance() == due && isTableCurrent(); }, 10s);
}

QString Onlooker::complaints()
{
    QString now;
    // What the ledger has is on its way to the screen: a moment's difference is none.
    m_counter.until([&] { return (now = look()).isEmpty(); }, 5s);
    return now;
}

QString Onlooker::look()
{
    m_complaints.clear();
    const std::vector<Sale> sales = ledger();
    compareTable(*m_counter.page().liveSales()->view(), sales, false);
    compareLastSale(sales);
    compareBooks(sales);
    m_complaints += m_counter.falseTestimony();
    return m_complaints.join(QLatin1Char('\n'));
}

void Onlooker::compareTable(const SalesView &view, const std::vector<Sale> &sales, bool alwaysDay)
{
    const std::vector<QStringList> shown = rows(view);
    const std::size_t expected = alwaysDay ? sales.size() : std::min(sales.size(), rowsOfTheDay);
    if (shown.size() != expected)
        complain(QStringLiteral("%1 rows are shown instead of %2").arg(shown.size()).arg(expected));
    for (std::size_t i = 0; i < std::min(shown.size(), expected); ++i) {
        const Sale &sale = sales[i];
        const QString state = Words::stateWord(sale).remove(QChar(0x2066)).remove(QChar(0x2069));
        const QStringList due{grouped(sale.order.phone.national()), wireName(sale.order.op), state};
        const QStringList told{shown[i].value(1), shown[i].value(2), shown[i].value(5)};
        if (due != told)
            complain(QStringLiteral("row %1 reads \"%2\" instead of \"%3\"")
                         .arg(i)
                         .arg(told.join(QLatin1Char(' ')), due.join(QLatin1Char(' '))));
    }
}

void Onlooker::compareLastSale(const std::vector<Sale> &sales)
{
    const std::optional<Sale> &shown = m_counter.page().lastSale()->sale();
    if (!shown || m_counter.page().sheet())
        return; // nothing was sold since the program started, or the read-back covers it
    const auto kept = std::find_if(sales.begin(), sales.end(), [&](const Sale &sale) { return sale.id == shown->id; });
    if (kept == sales.end())
        complain(QStringLiteral("the last sale is not in the ledger"));
    else if (outcome() != Words::stateWord(*kept))
        complain(
            QStringLiteral("the last sale reads \"%1\" instead of \"%2\"").arg(outcome(), Words::stateWord(*kept)));
}

void Onlooker::compareBooks(const std::vector<Sale> &sales)
{
    std::map<QString, const Sale *> byReference;
    for (const Sale &sale : sales)
        byReference[sale.reference.text()] = &sale;
    const std::vector<QStringList> shown = rows(*m_counter.page().liveSales()->view());
    const bool english = m_counter.preferences().language() == QLatin1String("en");
    std::set<QString> charged;
    for (const CountingProvider::Line &line : m_provider.books()) {
        const auto found = byReference.find(line.reference);
        if (found == byReference.end()) {
            complain(QStringLiteral("the provider has %1, which no sale explains").arg(line.reference));
            continue;
        }
        const Sale &sale = *found->second;
        if (!charged.insert(line.reference).second)
            complain(QStringLiteral("%1 is charged twice").arg(line.reference));
        const bool sameOrder = line.phone == sale.order.phone.national() && line.op == wireName(sale.order.op)
            && line.type == sale.order.promo.type()
            && std::llround(line.value * 100) == sale.order.faceValue.centimes();
        if (!sameOrder)
            complain(QStringLiteral("sale %1 is another one at the provider").arg(sale.id));
        if (!agree(sale, line.status))
            complain(QStringLiteral("sale %1 is in state %2, the provider says %3")
                         .arg(sale.id)
                         .arg(static_cast<int>(sale.state))
                         .arg(line.status));
        const auto word = englishOfFinalStatus().find(line.status);
        const auto row = static_cast<std::size_t>(sales.front().id - sale.id);
        if (english && word != englishOfFinalStatus().end() && !isUnsettled(sale.state) && row < shown.size()
            && shown[row].value(5) != word->second)
            complain(
                QStringLiteral("the provider says %1, the screen \"%2\"").arg(line.status).arg(shown[row].value(5)));
    }
    for (const Sale &sale : sales) {
        const bool mustBeBooked = sale.state == SaleState::Pending || sale.state == SaleState::Done
            || sale.state == SaleState::Failed || sale.state == SaleState::Refunded;
        if (mustBeBooked && !charged.contains(sale.reference.text()))
            complain(QStringLiteral("sale %1 is in state %2, and the provider does not know it")
                         .arg(sale.id)
                         .arg(static_cast<int>(sale.state)));
    }
}

} // namespace taabia

// SPDX-License-Identifier: GPL-3.0-or-later
#include "orderbook.h"

#include <array>

namespace taabia::kill9 {

namespace {

constexpr int salesPerLife = 1000;
constexpr QLatin1String refundedLater("0600000011");
constexpr QLatin1String doneAfterAll("0600000043");

/// How often which fate comes, of a thousand sales; all others are done after five seconds.
struct Fate {
    int share;
    QLatin1String phone;
};
constexpr std::array fates{
    Fate{10, QLatin1String("0600000002")}, // a minute in execution
    Fate{10, QLatin1String("0600000004")}, // fails: no such line
    Fate{10, QLatin1String("0600000006")}, // fails
    Fate{10, refundedLater}, Fate{10, QLatin1String("0600000013")}, // refunded at once
    Fate{10, QLatin1String("0600000016")}, // not final for a while
    Fate{10, QLatin1String("0600000020")}, // as WhatsApp credit
    Fate{10, QLatin1String("0600000023")}, // the long way
    Fate{10, doneAfterAll}, Fate{3, QLatin1String("0600000098")}, // for ever in execution
    Fate{10, QLatin1String("0600000099")}, // a status that nobody listed
    Fate{20, QLatin1String("0600000101")}, // a slow answer
    Fate{10, QLatin1String("0600000102")}, // accepted, never an answer
    Fate{25, QLatin1String("0600000103")}, // accepted, the line is cut
    Fate{3, QLatin1String("0600000104")}, // not accepted, the line is cut
    Fate{3, QLatin1String("0600000105")}, // not accepted, 500
    Fate{15, QLatin1String("0600000106")}, // accepted, 500
    Fate{15, QLatin1String("0600000107")}, // accepted, broken JSON
    Fate{10, QLatin1String("0600000108")}, // accepted, null
    Fate{2, QLatin1String("0600000109")}, // redirected
    Fate{2, QLatin1String("0600000110")}, // 429
    Fate{1, QLatin1String("0600000111")}, // accepted, an answer of 30 MB
    Fate{15, QLatin1String("0600000112")}, // accepted, half an answer
    Fate{3, QLatin1String("0600000113")}, // not accepted, never an answer
    Fate{40, QLatin1String("0600000114")}, // lost once
    Fate{25, QLatin1String("0600000115")}, // lost, and accepted later all the same
    Fate{5, QLatin1String("0600000116")}, // 409: somebody else's reference
    Fate{10, QLatin1String("0600000117")}, // accepted, an empty answer
    Fate{2, QLatin1String("0600000118")}, // a guest network's page
    Fate{10, QLatin1String("0600000203")}, // refused: no funds
    Fate{10, QLatin1String("0600000205")}, // refused: credentials
    Fate{10, QLatin1String("0600000207")}, // refused with a code that nobody listed
    Fate{10, QLatin1String("0600000208")}, // refused with a bare message
};

} // namespace

OrderBook::OrderBook(quint32 seed, int life)
    : m_dice(seed)
    , m_serial(life * salesPerLife)
{ }

OrderBook OrderBook::allDelivered(int life)
{
    OrderBook book(1, life);
    book.m_allDelivered = true;
    return book;
}

QString OrderBook::fateOf(int serial)
{
    int lot = m_dice.bounded(1000);
    for (const Fate &fate : fates) {
        lot -= fate.share;
        if (lot < 0 && !m_allDelivered)
            return fate.phone;
    }
    // 07, because the provider's stranger has an 06.
    return QStringLiteral("07%1").arg(serial, 8, 10, QLatin1Char('0'));
}

SaleOrder OrderBook::next()
{
    const int serial = m_serial++;
    const auto phone = Msisdn::parse(fateOf(serial));
    const auto op = allOperators[static_cast<std::size_t>(m_dice.bounded(int(allOperators.size())))];
    const auto promo = Promo::fromType(QString::number(m_dice.bounded(7)));
    return {*phone, op, Money::fromCentimes(500 + serial), *promo};
}

bool changesItsMind(const QString &phone)
{
    return phone == refundedLater || phone == doneAfterAll;
}

} // namespace taabia::kill9

// SPDX-License-Identifier: GPL-3.0-or-later
#include "disk/rules.h"

#include "disk/shop.h"
#include "ledger/sqlitesaleledger.h"

#include <algorithm>

namespace taabia::rules {

namespace {

using Booking = HonestProvider::Booking;

/// The money that the provider has kept: a failed or refunded recharge costs nothing.
bool isCharged(Shop &shop, const Booking &booking)
{
    const Verdict verdict = shop.provider.statusOf(booking).verdict();
    return verdict == Verdict::Done || verdict == Verdict::Pending;
}

const SaleDetails *saleOf(const std::vector<SaleDetails> &all, const QString &reference)
{
    const auto found = std::find_if(
        all.begin(), all.end(), [&](const SaleDetails &one) { return one.sale.reference.text() == reference; });
    return found == all.end() ? nullptr : &*found;
}

/// Every POST has a sale with its bytes, and a claim of its own.
QStringList lostOrUnclaimed(Shop &shop, const std::vector<SaleDetails> &all)
{
    QStringList wrong;
    const auto &posts = shop.provider.posts();
    for (const HonestProvider::Post &post : posts) {
        const SaleDetails *const local = saleOf(all, post.reference);
        const auto copies = std::count_if(
            posts.begin(), posts.end(), [&](const auto &other) { return other.reference == post.reference; });
        if (!local)
            wrong += QStringLiteral("LOST: %1 was sent, and the ledger has no such sale").arg(post.reference);
        else if (local->requestBody != post.body)
            wrong += QStringLiteral("sale %1: the bytes sent are not those on the disk").arg(local->sale.id);
        else if (static_cast<qsizetype>(local->attempts.size()) < copies)
            wrong += QStringLiteral("sale %1: %2 POSTs, but %3 claims on the disk")
                         .arg(local->sale.id)
                         .arg(copies)
                         .arg(local->attempts.size());
    }
    return wrong;
}

QStringList chargedTwice(Shop &shop)
{
    QStringList wrong;
    for (const Shop::Customer &customer : shop.customers) {
        const auto &bookings = shop.provider.bookings();
        const auto charges = std::count_if(bookings.begin(), bookings.end(), [&](const Booking &booking) {
            return booking.phone == customer.phone.national() && isCharged(shop, booking);
        });
        if (charges > 1)
            wrong += QStringLiteral("TWICE: %1 was charged %2 times").arg(customer.phone.national()).arg(charges);
    }
    return wrong;
}

/// What the ledger says of a sale is what the provider's books say of it.
QString contradiction(Shop &shop, const SaleDetails &local)
{
    const auto &bookings = shop.provider.bookings();
    const auto booked = std::find_if(bookings.begin(), bookings.end(),
        [&](const Booking &one) { return one.post.reference == local.sale.reference.text(); });
    const bool exists = booked != bookings.end();
    const bool charged = exists && isCharged(shop, *booked);
    const auto says = [&](const char *what) {
        return QStringLiteral("sale %1 is in state %2, but the provider %3")
            .arg(local.sale.id)
            .arg(static_cast<int>(local.sale.state))
            .arg(QLatin1String(what));
    };
    switch (local.sale.state) {
    case SaleState::Void:
    case SaleState::Rejected:
        return exists ? says("has it") : QString();
    case SaleState::Failed:
        return charged ? says("has charged it") : QString();
    case SaleState::Refunded:
        return !exists || charged ? says("has not given it back") : QString();
    case SaleState::Done:
        return charged ? QString() : says("has not delivered it");
    case SaleState::Open:
        // The provider does not know it, and who can tell whether a copy is still on its way? A person has to decide.
        if (!exists && local.sale.attention == Attention::Check)
            return {};
        break;
    case SaleState::Intent:
    case SaleState::Pending:
    case SaleState::Unresolved:
    case SaleState::Conflict:
        break;
    }
    return says("is well and so is the disk: it should be settled");
}

QStringList untold(const Shop &shop)
{
    QStringList wrong;
    if (shop.troublesTold < shop.promises.writesFailed)
        wrong += QStringLiteral("%1 writes failed, but the clerk was told of %2")
                     .arg(shop.promises.writesFailed)
                     .arg(shop.troublesTold);
    if (shop.troubleStands)
        wrong += QStringLiteral("the disk is well, but the window still says that it is not");
    return wrong;
}

} // namespace

QStringList broken(Shop &shop)
{
    QStringList wrong = shop.promises.compareNow(shop.file());
    const std::vector<SaleDetails> all = everySale(shop.file(), wrong);
    wrong += lostOrUnclaimed(shop, all);
    wrong += chargedTwice(shop);
    for (const SaleDetails &local : all) {
        const QString contradicts = contradiction(shop, local);
        if (!contradicts.isEmpty())
            wrong += contradicts;
    }
    for (const Shop::Customer &customer : shop.customers) {
        const bool served = std::any_of(all.begin(), all.end(), [&](const SaleDetails &one) {
            return one.sale.order.phone == customer.phone && one.sale.state != SaleState::Void;
        });
        if (!served)
            wrong += QStringLiteral("%1 could not be served").arg(customer.phone.national());
    }
    wrong += untold(shop);
    if (const auto damage = shop.file().checkIntegrity())
        wrong += QStringLiteral("integrity: ") + damage->detail;
    return wrong;
}

} // namespace taabia::rules

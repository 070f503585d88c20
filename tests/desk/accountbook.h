// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/moroccotime.h"
#include "support/fakeserver.h"
#include "support/samples.h"

#include <algorithm>
#include <map>
#include <random>

namespace taabia {

/// The provider's own book of an account: it answers whatever a FakeServer was asked, loses an answer now and then,
/// and knows to the centime what it took and gave.
class AccountBook {
public:
    struct Entry {
        QString reference; ///< ours; of others: theirs
        SaleOrder order;
        int status = 1;
        Money billed;
        qint64 madeAt = 0;
        bool ours = true;
    };

    explicit AccountBook(Money opening)
        : m_opening(opening)
        , m_balance(opening)
    { }

    std::map<int, Entry> entries; ///< by the provider's reference
    qint64 now = 0; ///< seconds since 1970
    Money outside; ///< what came in and went out without this till: deposits less others' recharges

    Money balance() const { return m_balance; }
    Money opening() const { return m_opening; }

    void deposit(Money amount)
    {
        m_balance = m_balance + amount;
        outside = outside + amount;
    }

    void otherTillSells(const SaleOrder &order)
    {
        const int id = book(QStringLiteral("T9-%1").arg(m_lastId), order, false);
        entries.at(id).status = 3;
        outside = outside - entries.at(id).billed;
    }

    /// The provider's next word on a recharge. Failed and refunded ones cost nothing.
    void decide(int id, int status)
    {
        Entry &entry = entries.at(id);
        if (status == 4 || status == 11)
            m_balance = m_balance + entry.billed;
        entry.status = status;
    }

    /// Lets a POST arrive, whether or not its answer does. Empty: refused, nothing taken.
    std::optional<int> arrive(const QByteArray &body)
    {
        const SaleOrder order = orderIn(body);
        const QString reference = QString::fromUtf8(body.split(' ').last());
        if (find(reference))
            return std::nullopt; // 409
        return book(reference, order, true);
    }

    std::optional<int> find(const QString &reference) const
    {
        for (const auto &[id, entry] : entries) {
            if (entry.reference == reference)
                return id;
        }
        return std::nullopt;
    }

    static SaleOrder orderIn(const QByteArray &body)
    {
        const QString text = QString::fromUtf8(body); // "0612345678 Maroc Telecom 10 0 T1-..."
        const QStringList words = text.split(QLatin1Char(' '));
        const qsizetype last = words.size() - 1;
        return {*Msisdn::parse(words.front()), *operatorFromName(words.mid(1, last - 3).join(QLatin1Char(' '))),
            *Money::parse(words[last - 2]), *Promo::fromType(words[last - 1])};
    }

    RechargeRecord record(int id, bool thin) const
    {
        const Entry &entry = entries.at(id);
        RechargeRecord record;
        record.providerReference = QString::number(id);
        record.status = StatusCode(entry.status);
        record.phone = entry.order.phone.national();
        record.billed = entry.billed;
        record.createdAt = MoroccoTime::fromUtc(QDateTime::fromSecsSinceEpoch(entry.madeAt, Qt::UTC))
                               .toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
        record.raw = "{}";
        if (thin)
            return record;
        record.externalReference = entry.reference;
        record.op = wireName(entry.order.op);
        record.type = entry.order.promo.type();
        record.faceValue = entry.order.faceValue;
        return record;
    }

    /// Answers all questions that wait, POSTs excepted.
    void answerQuestions(FakeServer &server)
    {
        server.serverTime = now;
        while (!server.lookups.empty()) {
            const std::optional<int> id = find(server.lookups.front().reference.text());
            if (id)
                server.answerLookup(record(*id, false));
            else
                server.answerLookup(Unexpected{samples::refused(ErrorCode::NotFound, "NOT_FOUND")}, 404);
        }
        while (!server.pages.empty())
            server.answerPage(page(server.pages.front().page, server.pages.front().pageSize));
        while (!server.balances.empty())
            server.answerBalance(Balance{m_balance, QStringLiteral("MAD"), Money()});
    }

private:
    /// Inwi costs more than its face value, as the documents' margin of -3 has it.
    static Money priceOf(const SaleOrder &order)
    {
        const qint64 perMille = order.op == Operator::Inwi ? 1030 : order.op == Operator::Orange ? 935 : 950;
        return Money::fromCentimes(order.faceValue.centimes() * perMille / 1000);
    }

    int book(const QString &reference, const SaleOrder &order, bool ours)
    {
        const int id = ++m_lastId;
        const Entry entry{reference, order, 1, priceOf(order), now, ours};
        m_balance = m_balance - entry.billed;
        entries.emplace(id, entry);
        return id;
    }

    HistoryPage page(int number, int size) const
    {
        HistoryPage page;
        page.page = number;
        page.pageSize = size;
        page.total = static_cast<qint64>(entries.size());
        const int first = m_lastId - (number - 1) * size;
        for (int id = first; id > std::max(first - size, firstId); --id)
            page.items.push_back(record(id, true));
        return page;
    }

    Money m_opening;
    Money m_balance;
    static constexpr int firstId = 1000;
    int m_lastId = firstId;
};

} // namespace taabia

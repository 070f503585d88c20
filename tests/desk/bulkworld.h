// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/bulkseller.h"
#include "desk/deskworld.h"

namespace taabia {

/// A desk with a seller of long lists, and a provider whose books a test writes; it answers questions by itself.
struct BulkWorld : DeskWorld {
    struct Died { };

    std::vector<BulkProgress> told;
    std::map<QString, RechargeRecord> books; ///< by our reference
    bool listsNothing = false; ///< /history has no page: each sale is asked for by-ref
    std::unique_ptr<BulkSeller> seller = openSeller();

    std::unique_ptr<BulkSeller> openSeller()
    {
        alsoTell = [this](const Sale &sale) {
            if (seller)
                seller->saleChanged(sale);
        };
        return std::make_unique<BulkSeller>(BulkSeller::Parts{ledger, *cashier, clock,
                                                Permit::unguarded(QStringLiteral("Youssef")), QStringLiteral("T1")},
            [this](const BulkProgress &progress) { told.push_back(progress); });
    }

    /// The program dies here and is started again. It may die once more of what it does then.
    void restart()
    {
        seller.reset();
        crashAndRestart();
        seller = openSeller();
        seller->recover();
    }

    static std::vector<BulkWish> wishes(int count)
    {
        std::vector<BulkWish> all;
        for (int i = 0; i < count; ++i) {
            const QByteArray phone = "0612" + QByteArray::number(100'000 + i);
            all.push_back({i + 2, samples::order(phone.constData(), Operator::Inwi, 10)});
        }
        return all;
    }

    BulkRunId begin(int lines)
    {
        const auto begun = seller->begin(QStringLiteral("staff.csv"), wishes(lines));
        Q_ASSERT(begun && begun->underWay);
        clock.turn(std::chrono::milliseconds(0));
        return begun->run.id;
    }

    void book(const BulkOrder &order, int status = 3)
    {
        RechargeRecord record;
        record.providerReference = QStringLiteral("R%1").arg(books.size() + 1);
        record.status = StatusCode(status);
        record.externalReference = order.reference.text();
        record.phone = order.order.phone.national();
        record.faceValue = order.order.faceValue;
        record.billed = Money::fromCentimes(950);
        books.insert_or_assign(record.externalReference, record);
    }

    static BulkLine sold() { return {true, StatusCode(1), QStringLiteral("BY-PLACE"), {}, "{}"}; }
    static BulkLine refused(const char *why) { return {false, std::nullopt, {}, QLatin1String(why), "{}"}; }

    /// The call that is on the wire.
    std::vector<BulkOrder> onTheWire() const { return server.bulkCalls.front().orders; }

    /// Books all of it and says so, line by line.
    void acceptCall()
    {
        BulkAnswer answer;
        for (const BulkOrder &order : onTheWire()) {
            book(order);
            answer.lines.push_back(sold());
        }
        server.answerBulk(answer);
    }

    /// Time passes; the provider answers what it is asked from its books.
    void serve(int seconds)
    {
        for (int second = 0; second < seconds; ++second) {
            clock.turn(std::chrono::seconds(1));
            while (!server.lookups.empty()) {
                const auto found = books.find(server.lookups.front().reference.text());
                if (found == books.end())
                    server.answerLookup(notFound(), 404);
                else
                    server.answerLookup(found->second);
            }
            while (!server.pages.empty())
                answerPage();
        }
    }

    void answerPage()
    {
        if (listsNothing) {
            server.answerPage(notFound(), 404);
            return;
        }
        HistoryPage page{{}, server.pages.front().page, 100, static_cast<qint64>(books.size())};
        int at = 0;
        for (const auto &[reference, record] : books) {
            if (at++ / 100 == page.page - 1)
                page.items.push_back(record);
        }
        server.answerPage(page);
    }

    /// One letter a line: unsent, Open, Pending, Delivered, Rejected, Conflict, or ? for anything else.
    QByteArray stands(BulkRunId run)
    {
        QByteArray letters;
        const auto lines = ledger.lines(run);
        for (const BulkRunLine &line : *lines) {
            if (!line.sale) {
                letters += 'u';
                continue;
            }
            switch (line.sale->state) {
            case SaleState::Open:
                letters += 'O';
                break;
            case SaleState::Pending:
                letters += 'P';
                break;
            case SaleState::Done:
                letters += 'D';
                break;
            case SaleState::Rejected:
                letters += 'R';
                break;
            case SaleState::Conflict:
                letters += 'C';
                break;
            case SaleState::Intent:
            case SaleState::Void:
            case SaleState::Failed:
            case SaleState::Refunded:
            case SaleState::Unresolved:
                letters += '?';
                break;
            }
        }
        return letters;
    }

    BulkProgress progress(BulkRunId run)
    {
        const auto runs = seller->runs();
        for (const BulkProgress &one : *runs) {
            if (one.run.id == run)
                return one;
        }
        return {};
    }
};

} // namespace taabia

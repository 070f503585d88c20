// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/runningsandbox.h"

#include <QJsonArray>

#include <vector>

namespace taabia {

/// The embedded provider with its books open. They are read over the wire, page by page, as any client would, and its
/// clock stands until a test turns it: so "in the queue" lasts as long as the test likes.
class CountingProvider : public RunningSandbox {
public:
    /// One recharge as the provider has it, field by field as it was written to it.
    struct Line {
        QString reference;
        QString phone;
        QString op;
        QString type;
        double value = 0;
        double billed = 0;
        int status = 0;
    };

    explicit CountingProvider(double speed = 1)
        : RunningSandbox(config(speed))
    { }

    QString url() const { return sandbox().baseUrl(); }

    /// Newest first.
    std::vector<Line> books() const
    {
        std::vector<Line> lines;
        for (int page = 1;; ++page) {
            const QJsonObject told = json("/history?page=" + QByteArray::number(page) + "&pageSize=100");
            const QJsonArray items = told[QLatin1String("items")].toArray();
            for (const QJsonValue &item : items)
                lines.push_back(lineOf(item.toObject()));
            const int total = told[QLatin1String("pagination")][QLatin1String("total")].toInt();
            if (items.isEmpty() || static_cast<int>(lines.size()) >= total)
                return lines;
        }
    }

private:
    static SandboxConfig config(double speed)
    {
        SandboxConfig config;
        config.balance = Money::fromDirhams(100'000);
        config.speed = speed;
        return config;
    }

    static Line lineOf(const QJsonObject &item)
    {
        const auto text = [&item](const char *name) { return item[QLatin1String(name)].toString(); };
        return {text("external_reference"), text("phone"), text("operator"), text("type"),
            item[QLatin1String("value")].toDouble(), item[QLatin1String("billing_amount")].toDouble(),
            item[QLatin1String("status_code")].toInt()};
    }
};

} // namespace taabia

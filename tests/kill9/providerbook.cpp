// SPDX-License-Identifier: GPL-3.0-or-later
#include <httplib.h>

#include "providerbook.h"

#include "engine.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace taabia::kill9 {

namespace {

using namespace std::chrono_literals;
using L = QLatin1String;

constexpr int pageSize = 100;

Money moneyOf(const QJsonValue &json)
{
    const auto money = Money::parse(QString::number(json.toDouble(), 'g', 15));
    return money ? *money : Money::fromCentimes(-1);
}

ProviderRecord recordOf(const QJsonObject &item)
{
    return {item[L("id")].toString(), item[L("external_reference")].toString(), item[L("phone")].toString(),
        item[L("operator")].toString(), moneyOf(item[L("value")]), moneyOf(item[L("billing_amount")]),
        item[L("type")].toString(), StatusCode(item[L("status_code")].toInt())};
}

} // namespace

ProviderBook::ProviderBook(const QString &program, const QString &dataFile, const QByteArray &apiKey)
    : m_apiKey(apiKey)
    , m_process(std::make_unique<ChildProcess>(
          QStringList{program, QStringLiteral("--data"), dataFile, QStringLiteral("--speed"), QStringLiteral("50"),
              QStringLiteral("--balance"), openingBalance().toDecimal(), QStringLiteral("--client-code"),
              QString::fromLatin1(clientCode)},
          ChildProcess::Environment{{"TAABIA_SANDBOX_KEY", apiKey}}))
{
    const std::optional<QByteArray> line = m_process->nextLine(20s);
    m_url = QUrl(QString::fromUtf8(line.value_or(QByteArray())));
    if (m_url.port() <= 0)
        m_trouble = QStringLiteral("%1 did not start").arg(program);
}

std::optional<QByteArray> ProviderBook::ask(const QByteArray &path)
{
    httplib::Client client("127.0.0.1", m_url.port());
    client.set_read_timeout(20);
    const httplib::Headers headers{{"X-Client-Code", clientCode}, {"X-Api-Key", m_apiKey.toStdString()}};
    const httplib::Result reply = client.Get(m_url.path().toStdString() + path.toStdString(), headers);
    if (!reply || reply->status != 200)
        return std::nullopt;
    return QByteArray::fromStdString(reply->body);
}

std::optional<Money> ProviderBook::balance()
{
    const std::optional<QByteArray> json = ask("/balance");
    if (!json)
        return std::nullopt;
    return moneyOf(QJsonDocument::fromJson(*json).object()[L("balance")]);
}

std::optional<std::vector<ProviderRecord>> ProviderBook::records()
{
    std::vector<ProviderRecord> records;
    for (int page = 1;; ++page) {
        const std::optional<QByteArray> json =
            ask("/history?page=" + QByteArray::number(page) + "&pageSize=" + QByteArray::number(pageSize));
        if (!json)
            return std::nullopt;
        const QJsonObject answer = QJsonDocument::fromJson(*json).object();
        for (const QJsonValue item : answer[L("items")].toArray())
            records.push_back(recordOf(item.toObject()));
        if (page * pageSize < answer[L("pagination")].toObject()[L("total")].toInt())
            continue;
        if (static_cast<int>(records.size()) != answer[L("pagination")].toObject()[L("total")].toInt())
            return std::nullopt; // the books moved while they were read
        return records;
    }
}

} // namespace taabia::kill9

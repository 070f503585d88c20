// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/scenarios.h"

#include <QStringList>

#include <algorithm>

namespace taabia {

namespace {

using L = QLatin1String;

constexpr L done("2000:2,5000:3");

// 06 00 00 00 CC ends with status CC; 06 00 00 01 NN disturbs the answer to the POST; 06 00 00 02 NN is refused.
constexpr Scenario table[] = {
    {L("0600000000"), L("status 0 (unknown) from 5 s to 25 s, then done"), L("2000:2,5000:0,25000:3")},
    {L("0600000001"), L("waits in the queue (1) for a minute, then done"), L("60000:2,63000:3")},
    {L("0600000002"), L("is being executed (2) for a minute, then done"), L("2000:2,60000:3")},
    {L("0600000003"), L("done (3) after 5 s, as any number that is not in this table"), done},
    {L("0600000004"), L("fails with 4, no such line"), L("2000:2,5000:4")},
    {L("0600000005"), L("fails with 5, wrong amount"), L("2000:2,5000:5")},
    {L("0600000006"), L("fails with 6, operation failed"), L("2000:2,5000:6")},
    {L("0600000007"), L("fails with 7, number not available"), L("2000:2,5000:7")},
    {L("0600000008"), L("status 8 (internal error) from 5 s to 25 s, then done"), L("2000:2,5000:8,25000:3")},
    {L("0600000009"), L("status 9 (internal problem) from 5 s to 25 s, then done"), L("2000:2,5000:9,25000:3")},
    {L("0600000010"), L("fails with 10, offer not valid"), L("2000:2,5000:10")},
    {L("0600000011"), L("done after 5 s, and refunded (11) 15 s later"), L("2000:2,5000:3,20000:11")},
    {L("0600000012"), L("fails with 12, number suspended"), L("2000:2,5000:12")},
    {L("0600000013"), L("refunded (11) after 5 s without having been done"), L("2000:2,5000:11")},
    {L("0600000016"), L("status 16 (last try awaits confirmation) from 5 s to 25 s, then done"),
        L("2000:2,5000:16,25000:3")},
    {L("0600000017"), L("status 17 (being checked) from 5 s to 25 s, then done"), L("2000:2,5000:17,25000:3")},
    {L("0600000019"), L("delivered as WhatsApp credit (19)"), L("2000:2,5000:19")},
    {L("0600000020"), L("converted to WhatsApp credit (20)"), L("2000:2,5000:20")},
    {L("0600000021"), L("status 21 (second try prepared) from 5 s to 25 s, then done"), L("2000:2,5000:21,25000:3")},
    {L("0600000022"), L("status 22 (second try) from 5 s to 25 s, then done"), L("2000:2,5000:22,25000:3")},
    {L("0600000023"), L("the long way: 2, 21, 22, 16, 17, one each 3 s, then done"),
        L("2000:2,5000:21,8000:22,11000:16,14000:17,17000:3")},
    {L("0600000043"), L("fails with 4, and is done (3) after all 15 s later"), L("2000:2,5000:4,20000:3")},
    {L("0600000098"), L("stays in execution (2) for ever"), L("2000:2")},
    {L("0600000099"), L("status 99, which no document lists, from 5 s to 25 s, then done"),
        L("2000:2,5000:99,25000:3")},

    {L("0600000101"), L("accepted; the answer takes 8 s"), done, Fault::SlowReply},
    {L("0600000102"), L("accepted; never an answer"), done, Fault::SilenceAfter},
    {L("0600000103"), L("accepted; the line is cut before the answer"), done, Fault::HangUpAfter},
    {L("0600000104"), L("not accepted; the line is cut, each time"), done, Fault::HangUpBefore},
    {L("0600000105"), L("not accepted; 500 with an HTML page"), done, Fault::ErrorBefore},
    {L("0600000106"), L("accepted; 500 with an HTML page"), done, Fault::ErrorAfter},
    {L("0600000107"), L("accepted; the answer is broken JSON"), done, Fault::BrokenJson},
    {L("0600000108"), L("accepted; the answer is null"), done, Fault::NullReply},
    {L("0600000109"), L("not accepted; redirected (307) to another server"), done, Fault::Redirect},
    {L("0600000110"), L("not accepted; 429, too many requests"), done, Fault::TooManyRequests},
    {L("0600000111"), L("accepted; the answer is 30 MB long"), done, Fault::HugeReply},
    {L("0600000112"), L("accepted; half of the answer, then the line is cut"), done, Fault::CutShort},
    {L("0600000113"), L("not accepted; never an answer"), done, Fault::SilenceBefore},
    {L("0600000114"), L("the line is cut; the same reference sent again is accepted"), done, Fault::LostOnce},
    {L("0600000115"), L("the line is cut; accepted 20 s later all the same"), done, Fault::ActsLate},
    {L("0600000116"), L("409: the reference already belongs to a recharge of 06 12 34 56 78"), done,
        Fault::ForeignReference},
    {L("0600000117"), L("accepted; the answer is empty"), done, Fault::EmptyReply},
    {L("0600000118"), L("not accepted; 200 with an HTML page, as of a guest network"), done, Fault::StrangePage},

    {L("0600000201"), L("CLIENT_SUSPENDED (403), account suspended"), done, Fault::None, ApiRefusal::ClientSuspended},
    {L("0600000202"), L("IP_NOT_ALLOWED (403), address not on the white list"), done, Fault::None,
        ApiRefusal::IpNotAllowed},
    {L("0600000203"), L("INSUFFICIENT_FUNDS (400), empty balance"), done, Fault::None, ApiRefusal::InsufficientFunds},
    {L("0600000204"), L("DAILY_LIMIT_EXCEEDED (400), daily limit reached"), done, Fault::None,
        ApiRefusal::DailyLimitExceeded},
    {L("0600000205"), L("AUTH_INVALID (401), wrong credentials"), done, Fault::None, ApiRefusal::AuthInvalid},
    {L("0600000206"), L("AUTH_MISSING (401), no credentials"), done, Fault::None, ApiRefusal::AuthMissing},
    {L("0600000207"), L("OPERATOR_MAINTENANCE (400), a code that no document lists"), done, Fault::None,
        ApiRefusal::OperatorMaintenance},
    {L("0600000208"), L("a bare message without a code (400): missing or invalid payload"), done, Fault::None,
        ApiRefusal::InvalidPayload},
    {L("0600000209"), L("a bare message without a code (400): invalid operator"), done, Fault::None,
        ApiRefusal::InvalidOperator},
};

QString headingBefore(const QString &number)
{
    if (number.endsWith(QLatin1String("000000")))
        return QStringLiteral("06 00 00 00 CC: the recharge is accepted (status 1) and ends with status CC");
    if (number.endsWith(QLatin1String("0101")))
        return QStringLiteral("06 00 00 01 NN: something is wrong with the answer");
    if (number.endsWith(QLatin1String("0201")))
        return QStringLiteral("06 00 00 02 NN: the recharge is refused; the reference stays free");
    return {};
}

QString inPairs(QString number)
{
    for (const int at : {8, 6, 4, 2})
        number.insert(at, QLatin1Char(' '));
    return number;
}

} // namespace

std::span<const Scenario> trainingNumbers()
{
    return table;
}

Scenario scenarioOf(const Msisdn &phone)
{
    const auto *const found = std::find_if(
        std::begin(table), std::end(table), [&](const Scenario &s) { return phone.national() == s.number; });
    return found != std::end(table) ? *found : Scenario{L(), L(), done};
}

QString trainingNumbersText()
{
    QStringList lines;
    for (const Scenario &scenario : table) {
        const QString number(scenario.number);
        const QString heading = headingBefore(number);
        if (!heading.isEmpty())
            lines << (lines.isEmpty() ? QString() : QStringLiteral("\n")) + heading;
        lines << QStringLiteral("  %1  %2").arg(inPairs(number), QString(scenario.says));
    }
    lines << QStringLiteral("\nA webhook_url on https://%1/ is answered with WEBHOOK_UPDATE_FAILED.")
                 .arg(webhookHostThatFails);
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

} // namespace taabia

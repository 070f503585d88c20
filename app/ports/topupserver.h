// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/expected.h"
#include "domain/margin.h"
#include "domain/money.h"
#include "domain/sale.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <map>
#include <optional>
#include <vector>

namespace taabia {

/// The documented error codes ("Erreurs" of the API), and the two that are not in its table.
enum class ErrorCode {
    InsufficientFunds,
    ClientSuspended,
    IpNotAllowed,
    AuthMissing,
    AuthInvalid,
    DuplicateReference,
    DailyLimitExceeded,
    NotFound,
    WebhookUrlRequired,
    WebhookUrlInvalid,
    WebhookUpdateFailed,
    BareMessage, ///< a validation error: a message without a code
    Unlisted, ///< a code that nobody has documented
};

/// Why a call brought no result.
enum class FailureKind {
    NotSent, ///< not a byte left: no name, no route, no TLS
    Refused, ///< the server answered with a 4xx in the API's own error shape: see code and message
    TimedOut, ///< may have arrived
    Dropped, ///< the connection broke after sending began: may have arrived
    TlsUntrusted, ///< the certificate is not to be trusted; nothing was sent
    Redirected, ///< a 3xx, which is never followed
    ServerError, ///< 5xx, or a 4xx without the API's shape
    TooLarge, ///< the reply is larger or deeper than any honest one
    Unreadable, ///< not the JSON that was documented
    Cancelled, ///< we hung up: may have arrived
};

struct Failure {
    FailureKind kind = FailureKind::NotSent;
    ErrorCode code = ErrorCode::BareMessage; ///< only with Refused (and ServerError, when the body had one)
    QString codeText; ///< the code as it came
    QString message; ///< the server's own words, or the network's, for the log and details
};

/// A call's result, with what came over the wire kept for disputes.
template <typename T> struct Reply {
    Expected<T, Failure> result;
    int httpStatus = 0; ///< 0: no reply at all
    std::optional<qint64> serverTime; ///< the Date header, seconds since 1970
    QByteArray raw; ///< the body as received, capped
};

/// POST /recharge answered.
struct RechargeAccepted {
    StatusCode status;
    QString providerReference; ///< ref_interne
    QString externalReference;
    std::optional<Money> faceValue;
    std::optional<Money> billed;
    std::optional<Money> balanceAfter;
};

/// A recharge as by-ref, by-id and history tell it. Only the id and the status are always there (a history item can
/// be as thin as that); amounts that are not whole centimes are left out rather than bent.
struct RechargeRecord {
    QString providerReference; ///< ref_interne (by-ref) or id (by-id, history)
    StatusCode status{0};
    QString externalReference;
    QString phone; ///< as the server writes it
    QString op; ///< as the server writes it
    QString type; ///< as the server writes it
    std::optional<Money> faceValue;
    std::optional<Money> billed;
    QString createdAt; ///< as the server writes it: Moroccan local time, no zone
    QString executedAt;
    QByteArray raw; ///< this record alone, as JSON: of a history page not the whole page
};

struct Account {
    qint64 clientId = 0;
    QString name;
    QString code;
    QString type;
    QString status;
    std::optional<Money> balance;
    QString currency;
    std::optional<Money> creditLimit;
    QString ipWhitelist;
    QString webhookUrl;
};

struct Balance {
    Money amount;
    QString currency;
    Money creditLimit;
};

struct Prices {
    QString currency;
    std::map<Operator, Margin> margins; ///< operators that the till does not know are left out
};

struct HistoryPage {
    std::vector<RechargeRecord> items; ///< newest first
    int page = 1;
    int pageSize = 0;
    qint64 total = 0;
    int skipped = 0; ///< that could not be read, and are not among the items
};

struct WebhookConfig {
    QString url;
    QString ipWhitelist;
};

/// One line of a bulk answer. It carries no reference: match by position, confirm each by-ref.
struct BulkLine {
    bool success = false;
    std::optional<StatusCode> status;
    QString providerReference;
    QString error;
    QByteArray raw; ///< this line alone, as JSON
};

struct BulkAnswer {
    std::vector<BulkLine> lines;
    std::optional<Money> balance;
};

struct BulkOrder {
    SaleOrder order;
    ExternalReference reference;
};

struct ServerHealth { };

/// The provider, as the till needs it: the MoroccoTopup contract, one method an endpoint. Every call answers exactly
/// once, within its timeout, never from inside the call itself, cancelled or not. Each POST is on the wire at most
/// once per call. Till thread.
class TopupServer {
public:
    using CallId = quint64;
    template <typename T> using Answer = std::function<void(Reply<T>)>;

    virtual ~TopupServer() = default;

    /// The exact bytes that recharge() will send: made before the intent is saved, so that they are saved with it.
    virtual QByteArray rechargeBody(const SaleOrder &order, const ExternalReference &reference) const = 0;

    /// A recharge is about to be put on disk and then sent. What takes time and tells nobody anything (a connection)
    /// may begin; nothing of the sale leaves before recharge() or rechargeBulk().
    virtual void expectRecharge() { }

    virtual CallId recharge(const QByteArray &body, Answer<RechargeAccepted> answer) = 0;
    virtual CallId rechargeBulk(const std::vector<BulkOrder> &orders, Answer<BulkAnswer> answer) = 0;
    virtual CallId byReference(const ExternalReference &reference, Answer<RechargeRecord> answer) = 0;
    virtual CallId byProviderReference(const QString &id, Answer<RechargeRecord> answer) = 0;
    virtual CallId history(int page, int pageSize, Answer<HistoryPage> answer) = 0;
    virtual CallId account(Answer<Account> answer) = 0;
    virtual CallId balance(Answer<Balance> answer) = 0;
    virtual CallId prices(Answer<Prices> answer) = 0;
    virtual CallId webhook(Answer<WebhookConfig> answer) = 0;
    virtual CallId setWebhook(const WebhookConfig &config, Answer<WebhookConfig> answer) = 0;
    virtual CallId health(Answer<ServerHealth> answer) = 0;

    /// The call still answers, with Cancelled, unless it has answered already.
    virtual void cancel(CallId call) = 0;
};

} // namespace taabia

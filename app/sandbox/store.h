// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/storefile.h"

#include "domain/expected.h"
#include "domain/money.h"
#include "domain/msisdn.h"
#include "domain/operator.h"

#include <QByteArray>
#include <QSqlDatabase>
#include <QString>

#include <initializer_list>
#include <memory>
#include <optional>
#include <vector>

class QSqlQuery;
class QVariant;

namespace taabia {

/// A recharge that a client asked for, read and found well-formed.
struct RechargeOrder {
    Msisdn phone;
    Operator op;
    Money value;
    QString type;
    QString externalReference; ///< empty: none was given
};

struct StoredAccount {
    Money balance;
    QString webhookUrl;
    QString ipWhitelist;
    qint64 createdMs = 0;
    qint64 updatedMs = 0;
};

struct StoredRecharge {
    qint64 id = 0; ///< 0: not stored yet
    QString externalReference;
    QString phone;
    QString op;
    Money value;
    Money billed;
    QString type;
    int status = 1;
    bool charged = true; ///< its billed amount is off the balance
    qint64 createdMs = 0;
    std::optional<qint64> executedMs;
    QString timeline;
    int nextStep = 0;
    std::optional<qint64> dueMs; ///< when the next step is due; none: it has come to rest
};

/// A POST that will be served although nobody waits for its answer any more.
struct Latecomer {
    qint64 id = 0;
    qint64 dueMs = 0;
    RechargeOrder order;
    QString timeline;
};

struct PendingDelivery {
    qint64 id = 0;
    QByteArray payload;
    int failures = 0;
    qint64 dueMs = 0;
};

/// The world's memory: SQL and nothing else. Amounts in centimes, times in milliseconds since 1970. One thread: the one
/// that opened the connection. A statement that fails spoils the transaction, and commit() then refuses: callers need
/// not look at every write.
class Store {
public:
    /// As openStoreFile().
    static Expected<std::unique_ptr<Store>, QString> open(const QString &file, const WorldSeed &seed);
    ~Store();
    Store(const Store &) = delete;
    Store &operator=(const Store &) = delete;

    void begin();
    bool commit(); ///< false: nothing of the transaction was kept
    void rollback();
    bool isSpoilt() const { return m_spoilt; }

    StoredAccount account();
    void setBalance(Money balance);
    void setAccess(const QString &webhookUrl, const QString &ipWhitelist, qint64 nowMs);

    qint64 insert(const StoredRecharge &recharge); ///< the new id
    void updateProgress(const StoredRecharge &recharge); ///< status, charged, executed, next step, due
    std::optional<StoredRecharge> byReference(const QString &externalReference);
    std::optional<StoredRecharge> byId(qint64 id);
    std::optional<StoredRecharge> nextDue();
    std::vector<StoredRecharge> newestFirst(qint64 offset, int count);
    qint64 count();
    Money billedBetween(qint64 fromMs, qint64 untilMs); ///< [from, until), without what was given back

    void insertLatecomer(const Latecomer &latecomer);
    std::optional<Latecomer> nextLatecomer();
    void removeLatecomer(qint64 id);

    /// True the first time that it is told a reference.
    bool markLost(const QString &externalReference, qint64 nowMs);

    void insertDelivery(const QByteArray &payload, qint64 dueMs);
    std::optional<PendingDelivery> nextDelivery();
    void postponeDelivery(qint64 id, qint64 dueMs); ///< counts one failure more
    void removeDelivery(qint64 id);

    /// Forgets what was created before \a ms.
    void forgetBefore(qint64 ms);

private:
    explicit Store(QSqlDatabase database);
    QSqlQuery run(const QString &sql, std::initializer_list<QVariant> values = {});
    std::optional<StoredRecharge> one(const QString &condition, std::initializer_list<QVariant> values);

    QSqlDatabase m_database;
    bool m_spoilt = false;
};

} // namespace taabia

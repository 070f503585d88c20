// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/scryptpinhasher.h"

#include "security/randombytes.h"

#include <QList>

namespace taabia {

namespace {

struct Kept {
    Scrypt::Cost cost;
    QByteArray salt;
    Secret key;
};

std::optional<Kept> read(const QByteArray &text)
{
    const QList<QByteArray> parts = text.split('$');
    if (parts.size() != 6 || parts[0] != "scrypt")
        return std::nullopt;
    const auto strictly = QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors;
    Kept kept{{parts[1].toInt(), parts[2].toInt(), parts[3].toInt()}, QByteArray::fromBase64(parts[4], strictly),
        Secret(QByteArray::fromBase64(parts[5], strictly))};
    const bool whole = Scrypt::isSensible(kept.cost) && kept.salt.size() == Scrypt::saltBytes
        && kept.key.bytes().size() == Scrypt::keyBytes;
    return whole ? std::optional(kept) : std::nullopt;
}

QByteArray write(const Kept &kept)
{
    const auto number = [](int value) { return QByteArray::number(value); };
    const QByteArray key(kept.key.bytes().data(), kept.key.bytes().size());
    return QByteArrayList{"scrypt", number(kept.cost.logN), number(kept.cost.r), number(kept.cost.p),
        kept.salt.toBase64(), key.toBase64()}
        .join('$');
}

std::optional<QByteArray> hashed(const Secret &pin, const Scrypt::Cost &cost)
{
    const QByteArray salt = randomBytes(Scrypt::saltBytes);
    const std::optional<Secret> key = salt.isEmpty() ? std::nullopt : Scrypt::derive(pin, salt, cost);
    return key ? std::optional(write({cost, salt, *key})) : std::nullopt;
}

std::optional<bool> checked(const Secret &pin, const QByteArray &hash)
{
    const std::optional<Kept> kept = read(hash);
    const std::optional<Secret> key = kept ? Scrypt::derive(pin, kept->salt, kept->cost) : std::nullopt;
    return key ? std::optional(*key == kept->key) : std::nullopt;
}

} // namespace

ScryptPinHasher::ScryptPinHasher(Scrypt::Cost cost)
    : m_cost(cost)
{
    m_worker.setMaxThreadCount(1);
}

ScryptPinHasher::~ScryptPinHasher()
{
    m_worker.waitForDone();
}

void ScryptPinHasher::hash(const Secret &pin, const std::function<void(const std::optional<QByteArray> &)> &done)
{
    m_worker.start([this, pin, done, cost = m_cost] {
        QMetaObject::invokeMethod(
            &m_here, [done, result = hashed(pin, cost)] { done(result); }, Qt::QueuedConnection);
    });
}

void ScryptPinHasher::check(
    const Secret &pin, const QByteArray &hash, const std::function<void(std::optional<bool>)> &done)
{
    m_worker.start([this, pin, hash, done] {
        QMetaObject::invokeMethod(
            &m_here, [done, result = checked(pin, hash)] { done(result); }, Qt::QueuedConnection);
    });
}

} // namespace taabia

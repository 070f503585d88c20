// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/sealedfile.h"

#include "security/randombytes.h"
#include "security/sealedbox.h"

#include <QIODevice>
#include <QtEndian>

#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>

#include <algorithm>
#include <array>
#include <memory>

namespace taabia::SealedFile {

namespace {

using Kind = Fault::Kind;

constexpr QByteArrayView magic("TAABIASEAL1");
constexpr qsizetype lengthBytes = 2;
constexpr qsizetype saltBytes = 32;
constexpr qsizetype tagBytes = 16;
constexpr qsizetype longestBox = 1024; ///< bytes; what a damaged head may make us read

using Cipher = std::unique_ptr<EVP_CIPHER_CTX, decltype(&EVP_CIPHER_CTX_free)>;
using Nonce = std::array<unsigned char, 12>;

const unsigned char *raw(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

unsigned char *raw(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

Unexpected<Fault> fault(Kind kind, const QString &detail)
{
    return Unexpected{Fault{kind, detail}};
}

Nonce nonceOf(quint64 number, bool last)
{
    Nonce nonce{};
    qToBigEndian(number, nonce.data() + 3);
    nonce.back() = last ? 1 : 0;
    return nonce;
}

/// One file's chunks, in their order.
class Chunks {
public:
    Chunks(const Secret &sealingKey, QByteArrayView head, bool sealing)
        : m_cipher(EVP_CIPHER_CTX_new(), EVP_CIPHER_CTX_free)
        , m_sealing(sealing)
    {
        unsigned int length = 0;
        m_ready = m_cipher
            && HMAC(EVP_sha256(), sealingKey.bytes().data(), static_cast<int>(sealingKey.bytes().size()), raw(head),
                static_cast<std::size_t>(head.size()), m_key.data(), &length)
            && length == m_key.size();
    }
    ~Chunks() { OPENSSL_cleanse(m_key.data(), m_key.size()); }
    Chunks(const Chunks &) = delete;
    Chunks &operator=(const Chunks &) = delete;

    /// Empty: OpenSSL cannot.
    std::optional<QByteArray> seal(const QByteArray &plain, bool last)
    {
        QByteArray sealed(plain.size() + tagBytes, '\0');
        int length = 0;
        const bool worked = begin(last)
            && EVP_CipherUpdate(m_cipher.get(), raw(sealed), &length, raw(plain), static_cast<int>(plain.size())) == 1
            && EVP_CipherFinal_ex(m_cipher.get(), raw(sealed) + plain.size(), &length) == 1
            && EVP_CIPHER_CTX_ctrl(m_cipher.get(), EVP_CTRL_AEAD_GET_TAG, tagBytes, sealed.data() + plain.size()) == 1;
        return worked ? std::optional(sealed) : std::nullopt;
    }

    /// Empty: it is not authentic, or not the chunk that belongs here.
    std::optional<QByteArray> open(QByteArray sealed, bool last)
    {
        if (sealed.size() < tagBytes)
            return std::nullopt;
        QByteArray tag = sealed.last(tagBytes);
        sealed.chop(tagBytes);
        QByteArray plain(sealed.size(), '\0');
        int length = 0;
        const bool authentic = begin(last)
            && EVP_CipherUpdate(m_cipher.get(), raw(plain), &length, raw(sealed), static_cast<int>(sealed.size())) == 1
            && EVP_CIPHER_CTX_ctrl(m_cipher.get(), EVP_CTRL_AEAD_SET_TAG, tagBytes, tag.data()) == 1
            && EVP_CipherFinal_ex(m_cipher.get(), raw(tag), &length) == 1;
        return authentic ? std::optional(plain) : std::nullopt;
    }

private:
    bool begin(bool last)
    {
        const Nonce nonce = nonceOf(m_number++, last);
        return m_ready
            && EVP_CipherInit_ex(
                   m_cipher.get(), EVP_aes_256_gcm(), nullptr, m_key.data(), nonce.data(), m_sealing ? 1 : 0)
            == 1;
    }

    Cipher m_cipher;
    std::array<unsigned char, 32> m_key{};
    quint64 m_number = 0;
    bool m_sealing;
    bool m_ready = false;
};

/// A whole chunk, or what is left: a device may give less than it was asked for. Empty: it cannot be read.
std::optional<QByteArray> readFully(QIODevice &device, qsizetype most)
{
    QByteArray read;
    while (read.size() < most) {
        QByteArray more(most - read.size(), Qt::Uninitialized);
        const qint64 count = device.read(more.data(), more.size());
        if (count < 0)
            return std::nullopt;
        if (count == 0)
            break;
        read.append(more.constData(), count);
    }
    return read;
}

struct Head {
    QByteArray box;
    QByteArray bytes; ///< all of it, as the key of the chunks takes it in
};

Expected<Head, Fault> readHead(QIODevice &sealed)
{
    const auto begin = sealed.seek(0) ? readFully(sealed, magic.size() + lengthBytes) : std::nullopt;
    if (!begin)
        return fault(Kind::Unreadable, sealed.errorString());
    if (begin->size() < magic.size() + lengthBytes || !begin->startsWith(magic))
        return fault(Kind::NotSealed, QStringLiteral("it does not begin as a sealed file"));
    const qsizetype boxBytes = qFromBigEndian<quint16>(begin->constData() + magic.size());
    if (boxBytes == 0 || boxBytes > longestBox)
        return fault(Kind::Changed, QStringLiteral("a box of %1 bytes").arg(boxBytes));
    const auto rest = readFully(sealed, boxBytes + saltBytes);
    if (!rest)
        return fault(Kind::Unreadable, sealed.errorString());
    if (rest->size() < boxBytes + saltBytes)
        return fault(Kind::Changed, QStringLiteral("its head is cut"));
    return Head{rest->first(boxBytes), *begin + *rest};
}

QByteArray headFor(const QByteArray &box)
{
    const QByteArray salt = randomBytes(static_cast<int>(saltBytes));
    if (salt.isEmpty() || box.isEmpty() || box.size() > longestBox)
        return {};
    QByteArray length(lengthBytes, '\0');
    qToBigEndian(static_cast<quint16>(box.size()), length.data());
    return magic.toByteArray() + length + box + salt;
}

bool writeFully(QIODevice &device, const QByteArray &bytes)
{
    return device.write(bytes) == bytes.size();
}

} // namespace

std::optional<Lock> makeLock(const Secret &key, const Secret &passphrase, const Scrypt::Cost &cost)
{
    if (key.bytes().size() != keyBytes)
        return std::nullopt;
    const std::optional<QByteArray> box = SealedBox::seal(key, passphrase, cost);
    return box ? std::optional(Lock{key, *box}) : std::nullopt;
}

Outcome seal(QIODevice &plain, QIODevice &sealed, const Lock &lock, const GoOn &goOn)
{
    const QByteArray head = lock.isSet() ? headFor(lock.box) : QByteArray();
    if (head.isEmpty())
        return fault(Kind::NoMemory, QStringLiteral("there is no key, or no random bytes are to be had"));
    if (!writeFully(sealed, head))
        return fault(Kind::Unwritable, sealed.errorString());
    Chunks chunks(lock.key, head, true);
    std::optional<QByteArray> chunk = readFully(plain, chunkBytes);
    for (qint64 done = 0; chunk;) {
        // One ahead: whether this is the last is known when there is no other.
        std::optional<QByteArray> next = readFully(plain, chunkBytes);
        if (!next)
            break;
        const bool last = next->isEmpty();
        const std::optional<QByteArray> locked = chunks.seal(*chunk, last);
        if (!locked)
            return fault(Kind::NoMemory, QStringLiteral("the cipher does not work"));
        if (!writeFully(sealed, *locked))
            return fault(Kind::Unwritable, sealed.errorString());
        done += chunk->size();
        if (last)
            return std::monostate();
        if (goOn && !goOn(done))
            return fault(Kind::Stopped, QStringLiteral("stopped"));
        chunk = std::move(next);
    }
    return fault(Kind::Unreadable, plain.errorString());
}

bool isSealed(QIODevice &sealed)
{
    const auto begin = sealed.seek(0) ? readFully(sealed, magic.size()) : std::nullopt;
    return begin && QByteArrayView(*begin) == magic;
}

Expected<Secret, Fault> keyOf(QIODevice &sealed, const Secret &passphrase)
{
    const auto head = readHead(sealed);
    if (!head)
        return Unexpected{head.error()};
    const Expected<Secret, SealedBox::Fault> key = SealedBox::open(head->box, passphrase);
    if (key && key->bytes().size() == keyBytes)
        return *key;
    if (key)
        return fault(Kind::Changed, QStringLiteral("the box holds no key"));
    switch (key.error()) {
    case SealedBox::Fault::NoBox:
        return fault(Kind::Changed, QStringLiteral("its box is none"));
    case SealedBox::Fault::WrongPassphrase:
        return fault(Kind::WrongPassphrase, QStringLiteral("another passphrase sealed it, or it was changed"));
    case SealedBox::Fault::NoMemory:
        return fault(Kind::NoMemory, QStringLiteral("no memory to work the key out"));
    }
    Q_UNREACHABLE();
}

Outcome open(QIODevice &sealed, QIODevice *plain, const Secret &key, const GoOn &goOn)
{
    const auto head = readHead(sealed);
    if (!head)
        return Unexpected{head.error()};
    Chunks chunks(key, head->bytes, false);
    std::optional<QByteArray> chunk = readFully(sealed, chunkBytes + tagBytes);
    for (qint64 done = 0; chunk;) {
        std::optional<QByteArray> next = readFully(sealed, chunkBytes + tagBytes);
        if (!next)
            break;
        const bool last = next->isEmpty();
        const std::optional<QByteArray> opened = chunks.open(*std::move(chunk), last);
        if (!opened)
            return fault(Kind::Changed, QStringLiteral("it is not what was written, from byte %1 on").arg(done));
        if (plain && !writeFully(*plain, *opened))
            return fault(Kind::Unwritable, plain->errorString());
        done += opened->size();
        if (last)
            return std::monostate();
        if (goOn && !goOn(done))
            return fault(Kind::Stopped, QStringLiteral("stopped"));
        chunk = std::move(next);
    }
    return fault(Kind::Unreadable, sealed.errorString());
}

} // namespace taabia::SealedFile

// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/sealedbox.h"

#include "security/randombytes.h"

#include <openssl/evp.h>

#include <memory>

namespace taabia::SealedBox {

namespace {

constexpr QByteArrayView magic("TAABIABOX1");
constexpr qsizetype costBytes = 3;
constexpr qsizetype nonceBytes = 12;
constexpr qsizetype tagBytes = 16;
constexpr qsizetype saltAt = magic.size() + costBytes;
constexpr qsizetype nonceAt = saltAt + Scrypt::saltBytes;
constexpr qsizetype headBytes = nonceAt + nonceBytes;

using Cipher = std::unique_ptr<EVP_CIPHER_CTX, decltype(&EVP_CIPHER_CTX_free)>;

const unsigned char *raw(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

unsigned char *raw(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

/// Keyed, with the head taken in as authenticated.
Cipher cipherFor(QByteArrayView head, const Secret &key, bool sealing)
{
    Cipher cipher(EVP_CIPHER_CTX_new(), EVP_CIPHER_CTX_free);
    int length = 0;
    const bool ready = cipher
        && EVP_CipherInit_ex(cipher.get(), EVP_aes_256_gcm(), nullptr, raw(key.bytes()),
               raw(head.sliced(nonceAt, nonceBytes)), sealing ? 1 : 0)
            == 1
        && EVP_CipherUpdate(cipher.get(), nullptr, &length, raw(head), static_cast<int>(head.size())) == 1;
    if (!ready)
        cipher.reset();
    return cipher;
}

QByteArray headFor(const Scrypt::Cost &cost)
{
    const QByteArray salt = randomBytes(Scrypt::saltBytes);
    const QByteArray nonce = randomBytes(nonceBytes);
    if (salt.isEmpty() || nonce.isEmpty())
        return {};
    QByteArray head = magic.toByteArray();
    for (const int part : {cost.logN, cost.r, cost.p})
        head += static_cast<char>(part);
    return head + salt + nonce;
}

Scrypt::Cost costIn(QByteArrayView head)
{
    const auto part = [&](qsizetype index) { return static_cast<unsigned char>(head[magic.size() + index]); };
    return {part(0), part(1), part(2)};
}

} // namespace

std::optional<QByteArray> seal(const Secret &what, const Secret &passphrase, const Scrypt::Cost &cost)
{
    const QByteArray head = headFor(cost);
    if (head.isEmpty())
        return std::nullopt;
    const std::optional<Secret> key = Scrypt::derive(passphrase, head.sliced(saltAt, Scrypt::saltBytes), cost);
    const Cipher cipher = key ? cipherFor(head, *key, true) : Cipher(nullptr, EVP_CIPHER_CTX_free);
    if (!cipher)
        return std::nullopt;
    QByteArray sealed(what.bytes().size(), '\0');
    QByteArray tag(tagBytes, '\0');
    int length = 0;
    const bool worked =
        EVP_CipherUpdate(cipher.get(), raw(sealed), &length, raw(what.bytes()), static_cast<int>(what.bytes().size()))
            == 1
        && EVP_CipherFinal_ex(cipher.get(), raw(tag), &length) == 1
        && EVP_CIPHER_CTX_ctrl(cipher.get(), EVP_CTRL_AEAD_GET_TAG, tagBytes, tag.data()) == 1;
    return worked ? std::optional(head + sealed + tag) : std::nullopt;
}

Expected<Secret, Fault> open(const QByteArray &box, const Secret &passphrase)
{
    if (box.size() < headBytes + tagBytes || !box.startsWith(magic))
        return Unexpected{Fault::NoBox};
    const QByteArray head = box.first(headBytes);
    if (!Scrypt::isSensible(costIn(head)))
        return Unexpected{Fault::NoBox};
    const std::optional<Secret> key = Scrypt::derive(passphrase, head.sliced(saltAt, Scrypt::saltBytes), costIn(head));
    const Cipher cipher = key ? cipherFor(head, *key, false) : Cipher(nullptr, EVP_CIPHER_CTX_free);
    if (!cipher)
        return Unexpected{Fault::NoMemory};
    const QByteArrayView sealed = QByteArrayView(box).sliced(headBytes).chopped(tagBytes);
    QByteArray plain(sealed.size(), '\0');
    QByteArray tag = box.last(tagBytes);
    int length = 0;
    // What is not authentic is never handed out, though the cipher has turned it into something by then.
    const bool authentic =
        EVP_CipherUpdate(cipher.get(), raw(plain), &length, raw(sealed), static_cast<int>(sealed.size())) == 1
        && EVP_CIPHER_CTX_ctrl(cipher.get(), EVP_CTRL_AEAD_SET_TAG, tagBytes, tag.data()) == 1
        && EVP_CipherFinal_ex(cipher.get(), raw(tag), &length) == 1;
    const Secret opened{QByteArrayView(plain)};
    wipe(plain);
    if (!authentic)
        return Unexpected{Fault::WrongPassphrase};
    return opened;
}

} // namespace taabia::SealedBox

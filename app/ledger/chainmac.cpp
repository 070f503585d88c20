// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/chainmac.h"

#include <openssl/core_names.h>
#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/params.h>

#include <array>

namespace taabia {

struct ChainMac::Context {
    explicit Context(EVP_MAC_CTX *made)
        : mac(made)
    { }
    ~Context() { EVP_MAC_CTX_free(mac); } // wipes the key
    Context(const Context &) = delete;
    Context &operator=(const Context &) = delete;
    EVP_MAC_CTX *mac;
};

ChainMac::ChainMac(const QByteArray &key)
{
    EVP_MAC *const hmac = EVP_MAC_fetch(nullptr, OSSL_MAC_NAME_HMAC, nullptr);
    auto context = std::make_unique<Context>(EVP_MAC_CTX_new(hmac));
    EVP_MAC_free(hmac); // the context holds on to it
    std::array<char, 7> digest{"SHA256"};
    const std::array parameters{
        OSSL_PARAM_construct_utf8_string(OSSL_MAC_PARAM_DIGEST, digest.data(), 0), OSSL_PARAM_construct_end()};
    // An empty key is one too (of the programs that only sell), but a null one would mean "the key from before".
    const auto *const bytes = reinterpret_cast<const unsigned char *>(key.constData());
    if (context->mac && EVP_MAC_init(context->mac, bytes, static_cast<std::size_t>(key.size()), parameters.data()) == 1)
        m_keyed = std::move(context);
}

ChainMac::~ChainMac() = default;

std::optional<QByteArray> ChainMac::of(const QByteArray &message) const
{
    if (!m_keyed)
        return std::nullopt;
    const Context context(EVP_MAC_CTX_dup(m_keyed->mac));
    if (!context.mac)
        return std::nullopt;
    QByteArray hash(size, '\0');
    std::size_t length = 0;
    const bool worked = EVP_MAC_update(context.mac, reinterpret_cast<const unsigned char *>(message.constData()),
                            static_cast<std::size_t>(message.size()))
            == 1
        && EVP_MAC_final(context.mac, reinterpret_cast<unsigned char *>(hash.data()), &length,
               static_cast<std::size_t>(hash.size()))
            == 1
        && length == static_cast<std::size_t>(size);
    return worked ? std::optional(hash) : std::nullopt;
}

std::optional<QByteArray> ChainMac::fingerprint() const
{
    return of(QByteArrayLiteral("taabia: which key is this?"));
}

bool ChainMac::same(const QByteArray &a, const QByteArray &b)
{
    return a.size() == b.size() && CRYPTO_memcmp(a.constData(), b.constData(), static_cast<std::size_t>(a.size())) == 0;
}

} // namespace taabia

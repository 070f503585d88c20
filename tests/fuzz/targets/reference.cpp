// SPDX-License-Identifier: GPL-3.0-or-later
//
// External references: those that we make, and those that a ledger or a server holds.
#include "support/demand.h"

#include "domain/externalreference.h"

#include <algorithm>
#include <cstdint>

using namespace taabia;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    if (const auto reference = ExternalReference::fromText(text)) {
        DEMAND(reference->text() == text);
        DEMAND(size >= 1 && size <= 64); // every character of one is one byte
        const QByteArray allowed("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.");
        DEMAND(std::all_of(data, data + size, [&](std::uint8_t c) { return allowed.contains(static_cast<char>(c)); }));
    }

    ExternalReference::Entropy entropy{};
    for (std::size_t i = 0; i < std::min(size, entropy.size()); ++i)
        entropy[i] = static_cast<std::byte>(data[i]);
    const ExternalReference made = ExternalReference::make(u"T1", entropy);
    DEMAND(made.text().size() == 3 + 26);
    DEMAND(ExternalReference::fromText(made.text()) == made);
    entropy[size % entropy.size()] ^= std::byte{1}; // one bit of luck more or less is another sale
    DEMAND(!(ExternalReference::make(u"T1", entropy) == made));
    return 0;
}

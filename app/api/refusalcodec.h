// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/topupserver.h"

namespace taabia {

/// The API's error shape: {"message": "...", "parameters": {"code": "..."}}, or a bare message for validation.
struct Refusal {
    ErrorCode code = ErrorCode::BareMessage;
    QString codeText; ///< as it came; empty for a bare message
    QString message;
};

namespace RefusalCodec {

/// Empty if the body is not in the documented shape: then it proves nothing about what the server did. The message is
/// a text that is not empty; a code, if there is one, is a text. "parameters" may be a list (PHP writes an empty
/// object so), which holds no code. A long message is cut at 500 characters.
std::optional<Refusal> decode(const QByteArray &json);

} // namespace RefusalCodec
} // namespace taabia

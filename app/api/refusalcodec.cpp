// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/refusalcodec.h"

#include "api/fieldreader.h"
#include "api/jsontext.h"

#include <array>

namespace taabia::RefusalCodec {

namespace {

constexpr qsizetype longestMessage = 500;

struct Named {
    QLatin1String text;
    ErrorCode code;
};

constexpr std::array documented{
    Named{QLatin1String("INSUFFICIENT_FUNDS"), ErrorCode::InsufficientFunds},
    Named{QLatin1String("CLIENT_SUSPENDED"), ErrorCode::ClientSuspended},
    Named{QLatin1String("IP_NOT_ALLOWED"), ErrorCode::IpNotAllowed},
    Named{QLatin1String("AUTH_MISSING"), ErrorCode::AuthMissing},
    Named{QLatin1String("AUTH_INVALID"), ErrorCode::AuthInvalid},
    Named{QLatin1String("DUPLICATE_REFERENCE"), ErrorCode::DuplicateReference},
    Named{QLatin1String("DAILY_LIMIT_EXCEEDED"), ErrorCode::DailyLimitExceeded},
    Named{QLatin1String("NOT_FOUND"), ErrorCode::NotFound},
    Named{QLatin1String("WEBHOOK_URL_REQUIRED"), ErrorCode::WebhookUrlRequired},
    Named{QLatin1String("WEBHOOK_URL_INVALID"), ErrorCode::WebhookUrlInvalid},
    Named{QLatin1String("WEBHOOK_UPDATE_FAILED"), ErrorCode::WebhookUpdateFailed},
};

ErrorCode codeNamed(const QString &text)
{
    if (text.isEmpty())
        return ErrorCode::BareMessage;
    for (const Named &named : documented) {
        if (text == named.text)
            return named.code;
    }
    return ErrorCode::Unlisted;
}

} // namespace

std::optional<Refusal> decode(const QByteArray &json)
{
    const Expected<QJsonObject, QString> object = JsonText::object(json);
    if (!object)
        return std::nullopt;
    FieldReader fields(*object);
    const QLatin1String message("message");
    Refusal refusal;
    refusal.message = fields.mandatory(fields.text(message), message).left(longestMessage);
    const QJsonValue parameters = (*object)[QLatin1String("parameters")];
    const bool holdsNoCode = parameters.isUndefined() || parameters.isNull() || parameters.isArray();
    if (!holdsNoCode && !parameters.isObject())
        return std::nullopt;
    FieldReader details(parameters.toObject());
    const QLatin1String code("code");
    refusal.codeText = details.identifier(code);
    if (parameters[code].isDouble()) // an identifier may be a number, a code of this API may not
        details.spoil(code);
    if (fields.isSpoiled() || details.isSpoiled())
        return std::nullopt;
    refusal.code = codeNamed(refusal.codeText);
    return refusal;
}

} // namespace taabia::RefusalCodec

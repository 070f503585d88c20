// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/apirefusal.h"

namespace taabia {

namespace {

ApiRefusalForm coded(int http, const char *code, const char *message)
{
    return {http, QString::fromLatin1(code), QString::fromUtf8(message)};
}

ApiRefusalForm bare(int http, const char *message)
{
    return {http, QString(), QString::fromUtf8(message)};
}

} // namespace

ApiRefusalForm formOf(ApiRefusal refusal)
{
    switch (refusal) {
    case ApiRefusal::InsufficientFunds:
        return coded(400, "INSUFFICIENT_FUNDS", "Solde insuffisant.");
    case ApiRefusal::ClientSuspended:
        return coded(403, "CLIENT_SUSPENDED", "Compte suspendu.");
    case ApiRefusal::IpNotAllowed:
        return coded(403, "IP_NOT_ALLOWED", "IP non autorisée.");
    case ApiRefusal::AuthMissing:
        return coded(401, "AUTH_MISSING", "Identifiants API manquants.");
    case ApiRefusal::AuthInvalid:
        return coded(401, "AUTH_INVALID", "Identifiants API invalides.");
    case ApiRefusal::DuplicateReference:
        return coded(409, "DUPLICATE_REFERENCE", "Référence externe déjà utilisée.");
    case ApiRefusal::DailyLimitExceeded:
        return coded(400, "DAILY_LIMIT_EXCEEDED", "Limite quotidienne atteinte.");
    case ApiRefusal::NotFound:
        return coded(404, "NOT_FOUND", "Recharge introuvable.");
    case ApiRefusal::WebhookUrlRequired:
        return coded(400, "WEBHOOK_URL_REQUIRED", "webhook_url est requis.");
    case ApiRefusal::WebhookUrlInvalid:
        return coded(400, "WEBHOOK_URL_INVALID", "webhook_url invalide.");
    case ApiRefusal::WebhookUpdateFailed:
        return coded(500, "WEBHOOK_UPDATE_FAILED", "Mise à jour webhook impossible.");
    case ApiRefusal::OperatorMaintenance:
        return coded(400, "OPERATOR_MAINTENANCE", "Opérateur en maintenance.");

    // The first two to the letter of the documents, one of them in English.
    case ApiRefusal::InvalidPayload:
        return bare(400, "Missing or invalid payload (phone, operator, value).");
    case ApiRefusal::InvalidOperator:
        return bare(400, "Operateur invalide. Valeurs autorisées: Orange, Inwi, Maroc Telecom.");
    case ApiRefusal::InvalidType:
        return bare(400, "type invalide (ex: \"6\" pour la promo *6, \"0\" sans promo).");
    case ApiRefusal::InvalidReference:
        return bare(400, "external_reference invalide.");
    case ApiRefusal::InvalidItems:
        return bare(400, "Missing or invalid payload (items).");
    case ApiRefusal::TooManyItems:
        return bare(400, "Trop de recharges en une fois (items).");
    case ApiRefusal::InvalidPaging:
        return bare(400, "Pagination invalide (page, pageSize).");
    case ApiRefusal::InvalidWhitelist:
        return bare(400, "ip_whitelist invalide.");

    // None of these carries NOT_FOUND or any other code of the table: a wrong address must never read as "this
    // recharge does not exist".
    case ApiRefusal::UnreadableRequest:
        return bare(400, "Requête illisible.");
    case ApiRefusal::UnknownPath:
        return bare(404, "Adresse inconnue.");
    case ApiRefusal::MethodNotAllowed:
        return bare(405, "Méthode non autorisée.");
    case ApiRefusal::LengthRequired:
        return bare(411, "Content-Length manquant.");
    case ApiRefusal::BodyTooLarge:
        return bare(413, "Requête trop volumineuse.");
    case ApiRefusal::PathTooLong:
        return bare(414, "Adresse trop longue.");
    case ApiRefusal::TooManyRequests:
        return bare(429, "Trop de requêtes.");
    case ApiRefusal::InternalError:
        return bare(500, "Erreur interne.");
    }
    Q_UNREACHABLE();
}

QString bulkErrorOf(ApiRefusal refusal)
{
    const ApiRefusalForm form = formOf(refusal);
    return form.code.isEmpty() ? form.message : form.code;
}

} // namespace taabia

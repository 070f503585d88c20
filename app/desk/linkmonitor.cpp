// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/linkmonitor.h"

namespace taabia {

namespace {

bool accountIsRefused(ErrorCode code)
{
    switch (code) {
    case ErrorCode::ClientSuspended:
    case ErrorCode::IpNotAllowed:
    case ErrorCode::AuthMissing:
    case ErrorCode::AuthInvalid:
        return true;
    case ErrorCode::InsufficientFunds:
    case ErrorCode::DuplicateReference:
    case ErrorCode::DailyLimitExceeded:
    case ErrorCode::NotFound:
    case ErrorCode::WebhookUrlRequired:
    case ErrorCode::WebhookUrlInvalid:
    case ErrorCode::WebhookUpdateFailed:
    case ErrorCode::BareMessage:
    case ErrorCode::Unlisted:
        return false;
    }
    Q_UNREACHABLE();
}

} // namespace

bool LinkMonitor::isTrouble(const Failure &failure)
{
    switch (failure.kind) {
    case FailureKind::Refused:
        return accountIsRefused(failure.code);
    case FailureKind::Cancelled:
        return false;
    case FailureKind::NotSent:
    case FailureKind::TimedOut:
    case FailureKind::Dropped:
    case FailureKind::TlsUntrusted:
    case FailureKind::Redirected:
    case FailureKind::ServerError:
    case FailureKind::TooLarge:
    case FailureKind::Unreadable:
        return true;
    }
    Q_UNREACHABLE();
}

void LinkMonitor::heard(const Failure *failure)
{
    if (failure && failure->kind == FailureKind::Cancelled)
        return;
    LinkView now{LinkView::State::Online, std::nullopt};
    if (failure && isTrouble(*failure))
        now = {LinkView::State::Troubled, *failure};
    const bool same = now.state == m_view.state && now.failure.has_value() == m_view.failure.has_value()
        && (!now.failure || (now.failure->kind == m_view.failure->kind && now.failure->code == m_view.failure->code));
    m_view = now;
    if (!same)
        m_changed(m_view);
}

} // namespace taabia

// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/httpcall.h"

#include "api/oneshotbody.h"

#include <QNetworkAccessManager>

namespace taabia {

namespace {

constexpr qint64 largestReply = qint64(2) * 1024 * 1024; ///< a page of 500 recharges is a tenth of it

std::optional<qint64> sizeAnnouncedBy(const QNetworkReply &reply)
{
    bool fits = false;
    const qint64 size = reply.rawHeader("Content-Length").toLongLong(&fits);
    return fits && size >= 0 ? std::optional(size) : std::nullopt;
}

} // namespace

HttpCall::HttpCall(Ended ended)
    : m_ended(std::move(ended))
{
    m_timeout.setSingleShot(true);
    m_timeout.setTimerType(Qt::PreciseTimer);
    connect(&m_timeout, &QTimer::timeout, this, [this] { conclude(WireOutcome::End::TimedOut); });
}

HttpCall::~HttpCall()
{
    hangUp();
}

void HttpCall::get(QNetworkAccessManager &manager, const QNetworkRequest &request, std::chrono::milliseconds timeout)
{
    watch(manager.get(request), timeout);
}

void HttpCall::post(std::unique_ptr<QNetworkAccessManager> manager, QNetworkRequest request, const QByteArray &body,
    std::chrono::milliseconds timeout)
{
    m_own = std::move(manager);
    // Also of a connection that was being opened before there was a reply.
    connect(m_own.get(), &QNetworkAccessManager::sslErrors, this, [this] { m_outcome.certificateRefused = true; });
    m_body = std::make_unique<OneShotBody>(body);
    request.setHeader(QNetworkRequest::ContentLengthHeader, body.size());
    request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    watch(m_own->post(request, m_body.get()), timeout);
}

void HttpCall::refuse(const QString &words)
{
    m_outcome.words = words;
    conclude(WireOutcome::End::Finished);
}

void HttpCall::watch(QNetworkReply *reply, std::chrono::milliseconds timeout)
{
    m_reply = reply;
    // Bounds what the network's thread piles up while this one is busy; collect() sees the excess and hangs up.
    reply->setReadBufferSize(largestReply + 1);
    connect(reply, &QNetworkReply::requestSent, this, [this] { m_outcome.mayHaveArrived = true; });
    connect(reply, &QNetworkReply::sslErrors, this, [this] { m_outcome.certificateRefused = true; });
    connect(reply, &QNetworkReply::metaDataChanged, this, &HttpCall::collect);
    connect(reply, &QNetworkReply::readyRead, this, &HttpCall::collect);
    connect(reply, &QNetworkReply::finished, this, [this] { conclude(WireOutcome::End::Finished); });
    m_timeout.start(timeout);
}

void HttpCall::collect()
{
    m_outcome.httpStatus = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    m_outcome.announcedSize = sizeAnnouncedBy(*m_reply);
    m_outcome.date = m_reply->rawHeader("Date");
    if (m_reply->isOpen())
        m_outcome.body += m_reply->read(largestReply + 1 - m_outcome.body.size());
    if (isOversized())
        conclude(WireOutcome::End::Oversized);
}

bool HttpCall::isOversized() const
{
    return m_outcome.body.size() > largestReply || m_outcome.announcedSize.value_or(0) > largestReply;
}

void HttpCall::conclude(WireOutcome::End end)
{
    if (m_concluded)
        return;
    m_concluded = true;
    m_outcome.end = end;
    m_timeout.stop();
    if (m_reply) {
        if (end != WireOutcome::End::Oversized)
            collect();
        if (isOversized())
            m_outcome.end = WireOutcome::End::Oversized;
        m_outcome.body.truncate(largestReply);
        m_outcome.error = m_reply->error();
        m_outcome.words = m_reply->errorString();
        m_outcome.mayHaveArrived = m_outcome.mayHaveArrived || (m_body && m_body->isTouched());
    }
    hangUp();
    // Not at once: a caller, or a signal of the reply, is still at work further up.
    QMetaObject::invokeMethod(this, &HttpCall::tell, Qt::QueuedConnection);
}

void HttpCall::hangUp()
{
    if (m_body)
        m_body->revoke();
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    m_reply->abort();
    m_reply->deleteLater();
    m_reply.clear();
}

void HttpCall::tell()
{
    m_ended(m_outcome);
}

} // namespace taabia

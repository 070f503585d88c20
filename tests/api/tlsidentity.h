// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fixture.h"

#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslSocket>

namespace taabia::wire {

inline const QString https = QStringLiteral("https://127.0.0.1"); // a bare system need not know the name "localhost"

inline QSslConfiguration identity(const QString &certificate)
{
    QSslConfiguration configuration;
    configuration.setLocalCertificate(QSslCertificate(fixture(QStringLiteral("tls/") + certificate)));
    configuration.setPrivateKey(QSslKey(fixture(QStringLiteral("tls/server.key")), QSsl::Ec));
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone); // of the server: it asks clients for no certificate
    return configuration;
}

/// Changes what the whole process trusts, for as long as it lives.
class ProcessWideTls {
public:
    explicit ProcessWideTls(const QSslConfiguration &configuration)
    {
        QSslConfiguration::setDefaultConfiguration(configuration);
    }
    ~ProcessWideTls() { QSslConfiguration::setDefaultConfiguration(m_before); }
    Q_DISABLE_COPY(ProcessWideTls)

private:
    const QSslConfiguration m_before = QSslConfiguration::defaultConfiguration();
};

inline QSslConfiguration trustingTheTestsAuthority()
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.addCaCertificate(QSslCertificate(fixture(QStringLiteral("tls/authority.pem"))));
    return configuration;
}

/// The same without the computer's own authorities, which cost a noticeable time with each connection.
inline QSslConfiguration trustingTheTestsAuthorityAlone()
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setCaCertificates({QSslCertificate(fixture(QStringLiteral("tls/authority.pem")))});
    return configuration;
}

} // namespace taabia::wire

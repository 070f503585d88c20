// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "childprocess.h"
#include "comparison.h"

#include <QUrl>

#include <memory>

namespace taabia::kill9 {

/// The provider: a taabia-sandbox process with a data file of its own, which nobody kills, and its books as they are
/// read over HTTP by something that shares no code with the till's client.
class ProviderBook {
public:
    ProviderBook(const QString &program, const QString &dataFile, const QByteArray &apiKey);

    /// Empty: it answers.
    const QString &trouble() const { return m_trouble; }

    QString url() const { return m_url.toString(); }
    std::optional<Money> balance();
    std::optional<std::vector<ProviderRecord>> records(); ///< every one there is

    /// Money for longer than any campaign.
    static Money openingBalance() { return Money::fromDirhams(5'000'000'000); }

private:
    std::optional<QByteArray> ask(const QByteArray &path);

    const QByteArray m_apiKey;
    std::unique_ptr<ChildProcess> m_process;
    QUrl m_url;
    QString m_trouble;
};

} // namespace taabia::kill9

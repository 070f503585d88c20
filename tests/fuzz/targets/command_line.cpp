// SPDX-License-Identifier: GPL-3.0-or-later
//
// The command line: one argument a line; a first line that begins with "key=" is what TAABIA_API_KEY holds.
#include "support/demand.h"

#include "commandline.h"

#include <QHostAddress>

#include <algorithm>
#include <cstdint>

using namespace taabia;

namespace {

bool isPrintable(const QByteArray &text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= ' ' && c <= '~'; });
}

void demandServer(const Command::Server &server, const QByteArray &key)
{
    DEMAND(server.credentials.apiKey == Secret(key) && isPrintable(key));
    DEMAND(isPrintable(server.credentials.clientCode.toUtf8()));
    const QUrl url(server.url.text());
    DEMAND(url.isValid() && !url.host().isEmpty());
    DEMAND(url.userInfo().isEmpty() && !url.hasQuery() && !url.hasFragment());
    DEMAND(url.scheme() == u"https" || url.scheme() == u"http");
    if (url.scheme() == u"http") { // the key would travel readable to any other computer
        const QHostAddress host(url.host());
        DEMAND(url.host() == u"localhost" || host.isLoopback());
    }
    DEMAND(server.url.endpoint("/balance").toEncoded().endsWith("/balance"));
    const auto again = BaseUrl::parse(server.url.text());
    DEMAND(again && *again == server.url);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    QByteArray key;
    QStringList arguments;
    for (const QByteArray &line : bytes.split('\n')) {
        if (key.isEmpty() && arguments.isEmpty() && line.startsWith("key="))
            key = line.mid(4);
        else
            arguments.append(QString::fromUtf8(line));
    }
    const auto command = CommandLine::read(arguments, key);
    if (!command) {
        DEMAND(!command.error().isEmpty());
        const bool isSecret = key.size() >= 12 && !bytes.mid(4 + key.size()).contains(key);
        DEMAND(!isSecret || !command.error().contains(QString::fromUtf8(key)));
        return 0;
    }
    DEMAND(
        QStringList({QString(), QStringLiteral("fr"), QStringLiteral("ar"), QStringLiteral("en"), QStringLiteral("es")})
            .contains(command->language));
    DEMAND(!command->server || command->mode != Command::Mode::Training);
    if (command->server)
        demandServer(*command->server, key);
    return 0;
}

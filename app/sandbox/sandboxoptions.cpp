// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/sandboxoptions.h"

#include "sandbox/scenarios.h"

#include <QCommandLineParser>

#include <algorithm>

namespace taabia {

namespace {

QString s(const char *text)
{
    return QString::fromLatin1(text);
}

struct Options {
    QCommandLineOption port{s("port"), s("Listen on this port of 127.0.0.1 (default: any free one)."), s("N")};
    QCommandLineOption balance{s("balance"),
        s("Balance of a new account in dirhams (default: 1000). A data file that exists keeps the balance it holds."),
        s("DH")};
    QCommandLineOption creditLimit{
        s("credit-limit"), s("How far the balance may go below zero (default: 0)."), s("DH")};
    QCommandLineOption dailyLimit{
        s("daily-limit"), s("How much may be billed on one Moroccan day (default: no limit)."), s("DH")};
    QCommandLineOption clientCode{s("client-code"), s("The client code (default: API-TRAINING)."), s("C")};
    QCommandLineOption apiKey{s("api-key"),
        s("The API key (default: TAABIA_SANDBOX_KEY of the environment, which other users cannot see, else"
          " TRAINING-KEY)."),
        s("K")};
    QCommandLineOption data{s("data"), s("Keep everything in this file (default: in memory)."), s("FILE")};
    QCommandLineOption speed{
        s("speed"), s("Let statuses, slow answers and webhook retries run X times as fast (default: 1)."), s("X")};
    QCommandLineOption forgetAccess{
        s("forget-access"), s("Forget the webhook_url and ip_whitelist that the data file holds.")};
    QCommandLineOption numbers{s("numbers"), s("Print the training numbers and what happens to them, and end.")};
    QCommandLineOption help{{s("h"), s("help")}, s("Print this help and end.")};
    QCommandLineOption version{{s("v"), s("version")}, s("Print the version and end.")};
};

Expected<Money, QString> amount(const QString &option, const QString &text)
{
    const Expected<Money, MoneyError> money = Money::parse(text);
    if (!money || money->isNegative()) {
        return Unexpected{
            QStringLiteral("--%1 wants an amount of dirhams such as 250 or 99.50, not \"%2\".").arg(option, text)};
    }
    return *money;
}

Expected<quint16, QString> portNumber(const QString &text)
{
    bool readable = false;
    const ushort port = text.toUShort(&readable);
    if (!readable)
        return Unexpected{QStringLiteral("--port wants a number from 0 to 65535, not \"%1\".").arg(text)};
    return port;
}

Expected<double, QString> speedFactor(const QString &text)
{
    bool readable = false;
    const double speed = text.toDouble(&readable);
    if (!readable || !(speed >= 0.01 && speed <= 10'000))
        return Unexpected{QStringLiteral("--speed wants a number from 0.01 to 10000, not \"%1\".").arg(text)};
    return speed;
}

/// Credentials travel in HTTP headers, and not every character may.
bool fitsHeader(const QString &text)
{
    return !text.isEmpty()
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() > 0x20 && c.unicode() < 0x7F; });
}

Expected<SandboxConfig, QString> withLimits(
    SandboxConfig config, const QCommandLineParser &parser, const Options &options)
{
    const auto read = [&](const QCommandLineOption &option, auto keep) -> QString {
        if (!parser.isSet(option))
            return {};
        const Expected<Money, QString> money = amount(option.names().constFirst(), parser.value(option));
        if (!money)
            return money.error();
        keep(*money);
        return {};
    };
    for (const QString &problem : {read(options.balance, [&](Money m) { config.balance = m; }),
             read(options.creditLimit, [&](Money m) { config.creditLimit = m; }),
             read(options.dailyLimit, [&](Money m) { config.dailyLimit = m; })}) {
        if (!problem.isEmpty())
            return Unexpected{problem};
    }
    return config;
}

Expected<SandboxConfig, QString> withCredentials(
    SandboxConfig config, const QCommandLineParser &parser, const Options &options, const QByteArray &environmentKey)
{
    if (parser.isSet(options.clientCode))
        config.clientCode = parser.value(options.clientCode);
    if (parser.isSet(options.apiKey))
        config.apiKey = parser.value(options.apiKey).toUtf8();
    else if (!environmentKey.isEmpty())
        config.apiKey = environmentKey;
    if (!fitsHeader(config.clientCode))
        return Unexpected{QStringLiteral("--client-code wants visible ASCII characters without spaces.")};
    if (!fitsHeader(QString::fromUtf8(config.apiKey)))
        return Unexpected{QStringLiteral("The API key must be visible ASCII characters without spaces.")};
    return config;
}

Expected<SandboxConfig, QString> configFrom(
    const QCommandLineParser &parser, const Options &options, const QByteArray &environmentKey)
{
    SandboxConfig config;
    config.databaseFile = parser.value(options.data);
    config.forgetAccess = parser.isSet(options.forgetAccess);
    if (parser.isSet(options.data) && config.databaseFile.isEmpty())
        return Unexpected{QStringLiteral("--data wants the name of a file.")};
    if (parser.isSet(options.port)) {
        const Expected<quint16, QString> port = portNumber(parser.value(options.port));
        if (!port)
            return Unexpected{port.error()};
        config.port = *port;
    }
    if (parser.isSet(options.speed)) {
        const Expected<double, QString> speed = speedFactor(parser.value(options.speed));
        if (!speed)
            return Unexpected{speed.error()};
        config.speed = *speed;
    }
    const Expected<SandboxConfig, QString> limited = withLimits(config, parser, options);
    return limited ? withCredentials(*limited, parser, options, environmentKey) : limited;
}

} // namespace

Expected<SandboxCommand, QString> readSandboxOptions(const QStringList &arguments, const QByteArray &keyFromEnvironment)
{
    const Options options;
    QCommandLineParser parser;
    parser.setApplicationDescription(
        s("Serves the MoroccoTopup contract on this computer, for training and tests. No real recharge is made.\n"
          "The first line that it prints is the base URL."));
    parser.addOptions(
        {options.port, options.balance, options.creditLimit, options.dailyLimit, options.clientCode, options.apiKey,
            options.data, options.speed, options.forgetAccess, options.numbers, options.help, options.version});
    if (!parser.parse(arguments)) {
        QString problem = parser.errorText();
        return Unexpected{problem.endsWith(QLatin1Char('.')) ? problem : problem + QLatin1Char('.')};
    }
    if (!parser.positionalArguments().isEmpty())
        return Unexpected{QStringLiteral("\"%1\" is not an option.").arg(parser.positionalArguments().constFirst())};
    if (parser.isSet(options.help))
        return SandboxCommand(parser.helpText());
    if (parser.isSet(options.version))
        return SandboxCommand(s("taabia-sandbox " TAABIA_VERSION "\n"));
    if (parser.isSet(options.numbers))
        return SandboxCommand(trainingNumbersText());
    const Expected<SandboxConfig, QString> config = configFrom(parser, options, keyFromEnvironment);
    if (!config)
        return Unexpected{config.error()};
    return SandboxCommand(*config);
}

} // namespace taabia

// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline.h"

#include <QCommandLineParser>

namespace taabia::CommandLine {

namespace {

const QStringList languages{QStringLiteral("fr"), QStringLiteral("ar"), QStringLiteral("en"), QStringLiteral("es")};

void describe(QCommandLineParser &parser)
{
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    parser.setApplicationDescription(
        QStringLiteral("Taabia sells mobile recharges through the MoroccoTopup API.\n\n"
                       "With --server the API key is read from the environment variable TAABIA_API_KEY."));
    parser.addOptions({
        {QStringLiteral("training"),
            QStringLiteral("Sell for practice: an embedded sandbox, a ledger of its own, no money.")},
        {QStringLiteral("data-dir"), QStringLiteral("Keep the ledger and the settings in <dir>."),
            QStringLiteral("dir")},
        {QStringLiteral("language"), QStringLiteral("fr, ar, en or es."), QStringLiteral("language")},
        {QStringLiteral("server"), QStringLiteral("Sell through the API at <url>; needs --client-code."),
            QStringLiteral("url")},
        {QStringLiteral("client-code"), QStringLiteral("The account's client code."), QStringLiteral("code")},
        {{QStringLiteral("h"), QStringLiteral("help")}, QStringLiteral("Show this text.")},
        {QStringLiteral("version"), QStringLiteral("Show the version.")},
    });
}

QString whyNotAUrl(BaseUrlError error)
{
    switch (error) {
    case BaseUrlError::Empty:
        return QStringLiteral("--server needs an address, such as https://api.moroccotopup.com/rest/V1/recharge-api");
    case BaseUrlError::NotAnAddress:
        return QStringLiteral("--server: this is no address; it should look like https://host/path");
    case BaseUrlError::WrongScheme:
        return QStringLiteral("--server: the address must begin with https://");
    case BaseUrlError::PlainHttp:
        return QStringLiteral("--server: plain http is accepted for this computer alone, because it shows the key to "
                              "everybody on the way; use https://");
    case BaseUrlError::HoldsUserInfo:
        return QStringLiteral("--server: no user name or password in the address; the key goes into TAABIA_API_KEY");
    case BaseUrlError::HoldsQuery:
        return QStringLiteral("--server: nothing may follow the path of the address");
    }
    Q_UNREACHABLE();
}

Expected<Command::Server, QString> readServer(const QCommandLineParser &parser, const QByteArray &apiKey)
{
    const Expected<BaseUrl, BaseUrlError> url = BaseUrl::parse(parser.value(QStringLiteral("server")));
    if (!url)
        return Unexpected{whyNotAUrl(url.error())};
    const QString clientCode = parser.value(QStringLiteral("client-code")).trimmed();
    if (!isHeaderValue(clientCode.toUtf8()))
        return Unexpected{QStringLiteral("--server needs --client-code with the account's client code")};
    if (!isHeaderValue(apiKey))
        return Unexpected{QStringLiteral("--server needs the API key in the environment variable TAABIA_API_KEY")};
    return Command::Server{*url, {clientCode, apiKey}};
}

} // namespace

Expected<Command, QString> read(const QStringList &arguments, const QByteArray &apiKey)
{
    QCommandLineParser parser;
    describe(parser);
    if (!parser.parse(QStringList(QStringLiteral("taabia")) + arguments))
        return Unexpected{parser.errorText()};
    if (!parser.positionalArguments().isEmpty())
        return Unexpected{QStringLiteral("Unexpected argument \"%1\".").arg(parser.positionalArguments().front())};

    Command command;
    if (parser.isSet(QStringLiteral("help")))
        command.mode = Command::Mode::Help;
    else if (parser.isSet(QStringLiteral("version")))
        command.mode = Command::Mode::Version;
    else if (parser.isSet(QStringLiteral("training")))
        command.mode = Command::Mode::Training;
    command.dataDir = parser.value(QStringLiteral("data-dir"));
    command.language = parser.value(QStringLiteral("language"));

    if (parser.isSet(QStringLiteral("data-dir")) && command.dataDir.isEmpty())
        return Unexpected{QStringLiteral("--data-dir needs a folder")};
    if (parser.isSet(QStringLiteral("language")) && !languages.contains(command.language))
        return Unexpected{QStringLiteral("--language must be one of fr, ar, en, es")};
    if (parser.isSet(QStringLiteral("server"))) {
        if (command.mode == Command::Mode::Training)
            return Unexpected{QStringLiteral("--training brings its own server: leave --server out")};
        Expected<Command::Server, QString> server = readServer(parser, apiKey);
        if (!server)
            return Unexpected{server.error()};
        command.server = *std::move(server);
    } else if (parser.isSet(QStringLiteral("client-code"))) {
        return Unexpected{QStringLiteral("--client-code goes with --server")};
    }
    return command;
}

QString help()
{
    QCommandLineParser parser;
    describe(parser);
    // The parser asks an application for its name, and there is none yet.
    return parser.helpText().replace(QLatin1String("<executable_name>"), QLatin1String("taabia"));
}

} // namespace taabia::CommandLine

// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline.h"

#include "addresswords.h"

#include <QCommandLineParser>

namespace taabia::CommandLine {

namespace {

const QStringList languages{QStringLiteral("fr"), QStringLiteral("ar"), QStringLiteral("en"), QStringLiteral("es")};

void describe(QCommandLineParser &parser)
{
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    parser.setApplicationDescription(QStringLiteral(
        "Taabia sells mobile recharges through the MoroccoTopup API.\n\n"
        "Secrets are read from the environment alone: the API key from TAABIA_API_KEY (with --server and "
        "--setup), PINs from TAABIA_PINS and the passphrase of a sealed file from TAABIA_PASSPHRASE (with "
        "--setup)."));
    parser.addOptions({
        {QStringLiteral("training"),
            QStringLiteral("Sell for practice: an embedded sandbox, a ledger of its own, no money.")},
        {QStringLiteral("data-dir"), QStringLiteral("Keep the ledger and the settings in <dir>."),
            QStringLiteral("dir")},
        {QStringLiteral("language"), QStringLiteral("fr, ar, en or es."), QStringLiteral("language")},
        {QStringLiteral("server"), QStringLiteral("Sell through the API at <url>; needs --client-code."),
            QStringLiteral("url")},
        {QStringLiteral("client-code"), QStringLiteral("The account's client code."), QStringLiteral("code")},
        {QStringLiteral("setup"),
            QStringLiteral(
                "Set this till up as <file> says, without a window, and exit. Run again it brings the till up "
                "to the file."),
            QStringLiteral("file")},
        {QStringLiteral("till"),
            QStringLiteral(
                "With --setup: the till of the section [till <name>]; without it the one that is named as this "
                "computer."),
            QStringLiteral("name")},
        {QStringLiteral("check"),
            QStringLiteral("With --setup: say what is wrong or would change, and write nothing.")},
        {QStringLiteral("setup-example"), QStringLiteral("Print a file for --setup in which every key is explained.")},
        {QStringLiteral("report"),
            QStringLiteral("Save a report for support as <file> (zip), without a window: log files, version, settings, "
                           "figures of the ledger; no key, no customer's number."),
            QStringLiteral("file")},
        {{QStringLiteral("h"), QStringLiteral("help")}, QStringLiteral("Show this text.")},
        {QStringLiteral("version"), QStringLiteral("Show the version.")},
    });
}

Expected<Command::Server, QString> readServer(const QCommandLineParser &parser, const QByteArray &apiKey)
{
    const Expected<BaseUrl, BaseUrlError> url = BaseUrl::parse(parser.value(QStringLiteral("server")));
    if (!url)
        return Unexpected{QStringLiteral("--server: ") + addressFault(url.error())};
    const QString clientCode = parser.value(QStringLiteral("client-code")).trimmed();
    if (!isHeaderValue(clientCode.toUtf8()))
        return Unexpected{QStringLiteral("--server needs --client-code with the account's client code")};
    if (!isHeaderValue(apiKey))
        return Unexpected{QStringLiteral("--server needs the API key in the environment variable TAABIA_API_KEY")};
    return Command::Server{*url, {clientCode, apiKey}};
}

/// What is done without a window. Empty: nothing of it was asked for.
std::optional<Command::Mode> errandOf(const QCommandLineParser &parser)
{
    using Mode = Command::Mode;
    for (const auto &[name, mode] : {std::pair("help", Mode::Help), std::pair("version", Mode::Version),
             std::pair("setup-example", Mode::SetUpExample), std::pair("setup", Mode::SetUp),
             std::pair("report", Mode::Report)}) {
        if (parser.isSet(QLatin1String(name)))
            return mode;
    }
    return std::nullopt;
}

/// Options that have no meaning beside each other. Empty: there are none.
QString misfits(const QCommandLineParser &parser)
{
    struct Pair {
        const char *one;
        const char *other;
    };
    for (const auto &[one, other] : {Pair{"setup", "report"}, Pair{"setup", "training"}, Pair{"setup", "server"},
             Pair{"report", "training"}, Pair{"report", "server"}}) {
        if (parser.isSet(QLatin1String(one)) && parser.isSet(QLatin1String(other)))
            return QStringLiteral("--%1 and --%2 do not go together").arg(QLatin1String(one), QLatin1String(other));
    }
    for (const char *part : {"till", "check"}) {
        if (parser.isSet(QLatin1String(part)) && !parser.isSet(QStringLiteral("setup")))
            return QStringLiteral("--%1 goes with --setup").arg(QLatin1String(part));
    }
    for (const char *named : {"setup", "report", "till"}) {
        if (parser.isSet(QLatin1String(named)) && parser.value(QLatin1String(named)).trimmed().isEmpty())
            return QStringLiteral("--%1 needs a name").arg(QLatin1String(named));
    }
    return {};
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
    if (const QString misfit = misfits(parser); !misfit.isEmpty())
        return Unexpected{misfit};
    if (const auto errand = errandOf(parser))
        command.mode = *errand;
    else if (parser.isSet(QStringLiteral("training")))
        command.mode = Command::Mode::Training;
    const bool setsUp = command.mode == Command::Mode::SetUp;
    command.file = parser.value(setsUp ? QStringLiteral("setup") : QStringLiteral("report"));
    command.till = parser.value(QStringLiteral("till")).trimmed();
    command.onlyCheck = parser.isSet(QStringLiteral("check"));
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

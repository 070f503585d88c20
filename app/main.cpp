// SPDX-License-Identifier: GPL-3.0-or-later
//
// The composition root: with startup.cpp, shop.cpp and tillplan.cpp the only files that know every class. It reads the
// command line and dresses the program. Nothing is decided here.

#include "commandline.h"
#include "console.h"
#include "errands.h"
#include "log/log.h"
#include "secrecy.h"
#include "shop.h"
#include "startup.h"
#include "ui/preferences.h"
#include "ui/theme/icons.h"
#include "ui/theme/languageswitcher.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QStandardPaths>
#include <QSysInfo>

#include <cstdio>
#include <cstdlib>

using namespace taabia;

namespace {

enum ExitCode { Quit = 0, BadArguments = 2, BrokenInstallation = 3 };

constexpr auto keyVariable = "TAABIA_API_KEY";

/// Wide on Windows, where a name in Arabic would not come through otherwise. No child process needs it either.
Secret fromEnvironment(const char *name)
{
    Secret secret = Secret::fromTyped(qEnvironmentVariable(name));
    Secrecy::wipeVariable(name);
    return secret;
}

std::optional<int> answerAtOnce(const Expected<Command, QString> &command)
{
    if (!command) {
        std::fprintf(stderr, "taabia: %s\n", qPrintable(command.error()));
        return BadArguments;
    }
    if (command->mode == Command::Mode::Help) {
        std::printf("%s", qPrintable(CommandLine::help()));
        return Quit;
    }
    if (command->mode == Command::Mode::Version) {
        std::printf("taabia %s\n", TAABIA_VERSION);
        return Quit;
    }
    if (command->mode == Command::Mode::SetUpExample)
        return Errands::printExample();
    return std::nullopt;
}

/// Until the window is closed. The ledger is closed, too, when it returns, and nobody but a thread that was left behind
/// (isAnybodyLeft) is still at work: a log that goes on without "program.ended" tells of a program that was cut off.
int runTill(const Command &command, const QString &dataDir, Preferences &preferences, const Shelf &shelf,
    const std::shared_ptr<Log> &log)
{
    Startup startup(dataDir, preferences, shelf);
    startup.setLog(log);
    QObject::connect(&startup, &Startup::quitWanted, qApp, &QApplication::quit);
    startup.begin(command);
    return QApplication::exec();
}

} // namespace

// NOLINTNEXTLINE(bugprone-exception-escape): nothing here throws but for want of memory, and then it is best to end
int main(int argc, char *argv[])
{
    Secrecy::forbidDumps();
    Secrecy::keepFilesFromOthers();
    Secrecy::hushDebugMessages();
    Console::open();
    // The command line is read before there is a window system to depend on.
    QByteArray key = qgetenv(keyVariable);
    Secrecy::wipeVariable(keyVariable); // no child process needs it
    const RolloutSecrets secrets{Secret(key), fromEnvironment("TAABIA_PINS"), fromEnvironment("TAABIA_PASSPHRASE")};
    const Expected<Command, QString> command = CommandLine::read(Console::arguments(argc, argv), key);
    wipe(key);
    if (const std::optional<int> answered = answerAtOnce(command))
        return *answered;
    const std::optional<Shelf> shelf = Shelf::read();
    if (!shelf) {
        std::fprintf(stderr, "taabia: the catalogue or the number plan inside the program cannot be read\n");
        return BrokenInstallation;
    }
    if (command->mode == Command::Mode::Report)
        return Errands::saveReport(argc, argv, *command);
    if (command->mode == Command::Mode::SetUp)
        return Errands::setUp(argc, argv, *command, secrets, *shelf);

    QApplication app(argc, argv);
    QApplication::setApplicationName(QStringLiteral("taabia"));
    QApplication::setApplicationVersion(QStringLiteral(TAABIA_VERSION));
    QApplication::setWindowIcon(Icons::programIcon());
    QApplication::setDesktopFileName(QStringLiteral("taabia")); // taabia.desktop: how Linux desktops find name and icon
    QApplication::setQuitOnLastWindowClosed(false); // the window decides, after it has asked

    const QString dataDir = command->dataDir.isEmpty()
        ? QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation)
        : QDir(command->dataDir).absolutePath();
    Preferences preferences(dataDir + QLatin1String("/preferences.ini"));
    if (!command->language.isEmpty())
        preferences.setLanguage(command->language);
    Theme theme;
    LanguageSwitcher language;
    const auto dress = [&] {
        theme.apply(preferences.theme(), preferences.textScale());
        language.use(preferences.language());
    };
    dress();
    QObject::connect(&preferences, &Preferences::changed, &app, dress);

    const auto log = std::make_shared<Log>(dataDir + QLatin1String("/log"));
    log->takeQtMessages();
    log->write(LogLine("program.started")
                   .with("version", TAABIA_VERSION)
                   .with("qt", qVersion())
                   .with("unattended", command->server ? 1 : 0)
                   .with("training", command->mode == Command::Mode::Training ? 1 : 0)
                   .told("system", QSysInfo::prettyProductName()));
    const int code = runTill(*command, dataDir, preferences, *shelf, log);
    log->write(LogLine("program.ended").with("code", code));
    if (isAnybodyLeft) {
        log->flush();
        std::_Exit(code);
    }
    return code;
}

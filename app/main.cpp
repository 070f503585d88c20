// SPDX-License-Identifier: GPL-3.0-or-later
//
// The composition root: with startup.cpp, shop.cpp and tillplan.cpp the only files that know every class. It reads the
// command line and dresses the program. Nothing is decided here.

#include "commandline.h"
#include "console.h"
#include "secrecy.h"
#include "startup.h"
#include "ui/preferences.h"
#include "ui/theme/icons.h"
#include "ui/theme/languageswitcher.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QStandardPaths>

#include <cstdio>

using namespace taabia;

namespace {

enum ExitCode { Quit = 0, BadArguments = 2, BrokenInstallation = 3 };

constexpr auto keyVariable = "TAABIA_API_KEY";

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
    return std::nullopt;
}

} // namespace

int main(int argc, char *argv[])
{
    Secrecy::forbidDumps();
    Secrecy::hushDebugMessages();
    Console::open();
    // The command line is read before there is a window system to depend on.
    QByteArray key = qgetenv(keyVariable);
    Secrecy::wipeVariable(keyVariable); // no child process needs it
    const Expected<Command, QString> command = CommandLine::read(Console::arguments(argc, argv), key);
    wipe(key);
    if (const std::optional<int> answered = answerAtOnce(command))
        return *answered;

    QApplication app(argc, argv);
    QApplication::setApplicationName(QStringLiteral("taabia"));
    QApplication::setApplicationVersion(QStringLiteral(TAABIA_VERSION));
    QApplication::setWindowIcon(Icons::programIcon());
    QApplication::setDesktopFileName(QStringLiteral("taabia")); // taabia.desktop: how Linux desktops find name and icon
    QApplication::setQuitOnLastWindowClosed(false); // the window decides, after it has asked

    const std::optional<Shelf> shelf = Shelf::read();
    if (!shelf) {
        std::fprintf(stderr, "taabia: the catalogue or the number plan inside the program cannot be read\n");
        return BrokenInstallation;
    }
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

    Startup startup(dataDir, preferences, *shelf);
    QObject::connect(&startup, &Startup::quitWanted, &app, &QApplication::quit);
    startup.begin(*command);
    return QApplication::exec();
}

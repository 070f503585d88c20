// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/sandboxoptions.h"
#include "sandbox/stopsignal.h"

#include <QCoreApplication>

#include <cstdio>

using namespace taabia;

namespace {

constexpr int badUsage = 2;

/// Flushed, because whoever started us may be reading the URL through a pipe.
void print(std::FILE *out, const QString &text)
{
    std::fputs(text.toLocal8Bit().constData(), out);
    std::fflush(out);
}

int fail(const QString &sentence, int code)
{
    print(stderr, QStringLiteral("taabia-sandbox: %1\n").arg(sentence));
    return code;
}

QString greeting(const QString &baseUrl, const SandboxConfig &config)
{
    const bool trainingKey = config.apiKey == trainingApiKey.data();
    return QStringLiteral("%1\nclient code: %2\nAPI key: %3\n")
        .arg(baseUrl, config.clientCode, trainingKey ? QString(trainingApiKey) : QStringLiteral("as given"));
}

} // namespace

int main(int argc, char *argv[])
{
    StopSignal stopSignal;
    const QCoreApplication application(argc, argv);
    const Expected<SandboxCommand, QString> command =
        readSandboxOptions(QCoreApplication::arguments(), qgetenv("TAABIA_SANDBOX_KEY"));
    if (!command)
        return fail(command.error() + QStringLiteral(" Try --help."), badUsage);
    if (const QString *const text = std::get_if<QString>(&*command)) {
        print(stdout, *text);
        return 0;
    }
    const SandboxConfig config = std::get<SandboxConfig>(*command);
    Sandbox sandbox(config);
    const Expected<quint16, QString> port = sandbox.start();
    if (!port)
        return fail(port.error(), 1);
    print(stdout, greeting(sandbox.baseUrl(), config));
    stopSignal.wait();
    sandbox.stop();
    return 0;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrecy.h"

#include "domain/secret.h"

#include <QtGlobal>

#include <cstdlib>
#include <cstring>

namespace taabia::Secrecy {

namespace {

QtMessageHandler earlier = nullptr;

void passWarnings(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (type != QtDebugMsg && type != QtInfoMsg && earlier)
        earlier(type, context, message);
}

} // namespace

void wipeVariable(const char *name)
{
    if (char *value = std::getenv(name))
        overwrite(value, std::strlen(value));
    qunsetenv(name);
}

void hushDebugMessages()
{
    earlier = qInstallMessageHandler(passWarnings);
}

} // namespace taabia::Secrecy

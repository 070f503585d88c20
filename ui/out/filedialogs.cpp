// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/out/filedialogs.h"

namespace taabia {

QString FileDialogs::filter(const QString &name)
{
    // Nothing but patterns may stand within the brackets, or Qt takes them for a part of the name. What stands before
    // them tells which way they are read.
    QString made = name;
    made.remove(QChar(0x200F)); // a translator's own try
    return made.replace(QLatin1String("(*"), QStringLiteral("\u200E(*"));
}

} // namespace taabia

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/out/filedialogs.h"

#include "ui/out/lastfolder.h"

namespace taabia {

QFileDialog *FileDialogs::make(const QString &title, QFileDialog::Options options, QWidget *window)
{
    auto *dialog = new QFileDialog(window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOptions(options);
    dialog->setViewMode(QFileDialog::List); // its columns know no language of ours
    dialog->setWindowTitle(title);
    dialog->setDirectory(LastFolder::toBeginIn());
    return dialog;
}

QString FileDialogs::filter(const QString &name)
{
    // Nothing but patterns may stand within the brackets, or Qt takes them for a part of the name. What stands before
    // them tells which way they are read.
    QString made = name;
    made.remove(QChar(0x200F)); // a translator's own try
    return made.replace(QLatin1String("(*"), QStringLiteral("\u200E(*"));
}

} // namespace taabia

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileDialog>

namespace taabia {

/// Qt's file dialog for what this program reads and writes, so that it can be read from right to left too. UI thread.
namespace FileDialogs {

/// Begins in the folder that was chosen last and goes when it is closed; open() it.
QFileDialog *make(const QString &title, QFileDialog::Options options, QWidget *window);

/// Opens it, in \a folder if that is there and says so at once: a share that has died is waited for by nobody. Comes
/// back before it is open.
void openIn(QFileDialog *dialog, const QString &folder);

/// A name with its patterns, "Lists (*.csv *.txt)": the patterns stay as they are typed.
QString filter(const QString &name);

} // namespace FileDialogs
} // namespace taabia

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/out/filedialogs.h"

#include "ui/out/lastfolder.h"

#include <QFileInfo>
#include <QThread>
#include <QTimer>

#include <atomic>
#include <chrono>
#include <memory>

namespace taabia {

namespace {

using namespace std::chrono_literals;

constexpr auto lookEvery = 10ms;
constexpr int looksAtMost = 30; ///< longer than a disk that works takes, shorter than a hand on the button notices

} // namespace

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

void FileDialogs::openIn(QFileDialog *dialog, const QString &folder)
{
    if (folder.isEmpty()) {
        dialog->open();
        return;
    }
    enum Answer { None, There, Missing };
    const auto answer = std::make_shared<std::atomic<Answer>>(None);
    // Not one of a pool's: the program waits for those before it ends.
    QThread *asking = QThread::create([folder, answer] { *answer = QFileInfo(folder).isDir() ? There : Missing; });
    QObject::connect(asking, &QThread::finished, asking, &QObject::deleteLater);
    asking->start();
    auto *looking = new QTimer(dialog);
    QObject::connect(looking, &QTimer::timeout, dialog, [=, waited = 0]() mutable {
        if (*answer == None && ++waited < looksAtMost)
            return;
        looking->deleteLater();
        if (*answer == There)
            dialog->setDirectory(folder);
        dialog->open();
    });
    looking->start(lookEvery);
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

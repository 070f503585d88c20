// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/out/fileout.h"

#include "ui/words/words.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStorageInfo>
#include <QTemporaryDir>
#include <QThread>

namespace taabia {

namespace {
constexpr qint64 roomForAFile = qint64(256) << 10; ///< with less than this left on it, a disk is called full
}

std::optional<OutError> FileJobs::write(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return std::nullopt;
    return troubleWith(path, file.errorString());
}

OutError FileJobs::troubleWith(const QString &path, const QString &detail)
{
    const QFileInfo folder(QFileInfo(path).absolutePath());
    if (!folder.isDir())
        return {OutError::Kind::NoFolder, detail};
    if (!folder.isWritable())
        return {OutError::Kind::ReadOnlyFolder, detail};
    const QStorageInfo disk(folder.absoluteFilePath());
    if (disk.isReadOnly())
        return {OutError::Kind::ReadOnlyFolder, detail};
    if (disk.isValid() && disk.bytesAvailable() >= 0 && disk.bytesAvailable() < roomForAFile)
        return {OutError::Kind::DiskFull, detail};
    return {OutError::Kind::Unwritable, detail};
}

QString FileJobs::freePath(const QString &path)
{
    const QFileInfo wanted(path);
    QString free = path;
    for (int copy = 2; QFileInfo::exists(free); ++copy) {
        free = QStringLiteral("%1/%2 (%3)%4")
                   .arg(wanted.path(), wanted.completeBaseName(), QString::number(copy),
                       wanted.suffix().isEmpty() ? QString() : u'.' + wanted.suffix());
    }
    return free;
}

FileJob FileJobs::csv(const Listing &listing)
{
    return [listing](const QString &path, OutProgress &) { return write(path, Listings::csv(listing)); };
}

FileJob FileJobs::pdf(const PaperTools &tools, const PaperDocument &document)
{
    return [draw = tools.writePdf, document](const QString &path, OutProgress &) -> std::optional<OutError> {
        // Drawn elsewhere first, so that a half-drawn page never stands under the name that was asked for.
        const QTemporaryDir scratch;
        const QString drawn = scratch.filePath(QStringLiteral("page.pdf"));
        if (!scratch.isValid())
            return troubleWith(drawn, scratch.errorString());
        if (const std::optional<QString> why = draw(document, PaperWidth::A4, drawn))
            return OutError{OutError::Kind::NotDrawn, *why};
        QFile page(drawn);
        if (!page.open(QIODevice::ReadOnly))
            return OutError{OutError::Kind::NotDrawn, page.errorString()};
        return write(path, page.readAll());
    };
}

FileJob FileJobs::withFolder(FileJob job)
{
    return [job = std::move(job)](const QString &path, OutProgress &progress) {
        (void)QDir().mkpath(QFileInfo(path).absolutePath());
        return job(path, progress);
    };
}

FileOut::FileOut(QObject *parent)
    : QObject(parent)
{ }

FileOut::~FileOut()
{
    stop();
}

void FileOut::write(const QString &wanted, FileJob job)
{
    if (m_writing)
        return;
    m_writing = true;
    m_progress = std::make_shared<OutProgress>();
    struct End {
        QString path;
        std::optional<OutError> error;
    };
    auto result = std::make_shared<End>();
    QThread *thread = QThread::create([wanted, job = std::move(job), progress = m_progress, result] {
        result->path = FileJobs::freePath(wanted);
        result->error = job(result->path, *progress);
    });
    thread->setObjectName(QStringLiteral("file"));
    // Told to this object if it is still there; the thread itself is let go of either way, at the latest by the
    // program's end.
    connect(thread, &QThread::finished, this, [this, result] { end(result->path, result->error); });
    connect(thread, &QThread::finished, thread, &QObject::deleteLater);
    connect(qApp, &QCoreApplication::aboutToQuit, thread, [thread, progress = m_progress] {
        progress->stop = true;
        thread->wait();
    });
    thread->start();
}

void FileOut::end(const QString &path, const std::optional<OutError> &error)
{
    m_writing = false;
    if (error)
        Q_EMIT failed(path, *error);
    else
        Q_EMIT written(path);
}

void FileOut::stop()
{
    if (m_progress)
        m_progress->stop = true;
}

QString OutWords::sentence(const OutError &error)
{
    const QString nothing = tr("The file was not written.");
    const auto both = [&nothing](const QString &why) { return nothing + QLatin1Char(' ') + why; };
    switch (error.kind) {
    case OutError::Kind::NoFolder:
        return both(tr("This folder is not there. Choose another one."));
    case OutError::Kind::ReadOnlyFolder:
        return both(tr("Nothing may be written in this folder. Choose another one."));
    case OutError::Kind::DiskFull:
        return both(tr("The disk is full. Make room on it, or choose another one."));
    case OutError::Kind::Unwritable:
        return both(tr("The disk said: %1").arg(Words::told(error.detail)));
    case OutError::Kind::NotDrawn:
        return both(tr("The page could not be drawn: %1").arg(Words::told(error.detail)));
    case OutError::Kind::LedgerTrouble:
        return both(error.ledger ? Words::ledgerTrouble(*error.ledger) : Words::told(error.detail));
    case OutError::Kind::Stopped:
        return tr("Stopped. The file was not written.");
    }
    return nothing;
}

} // namespace taabia

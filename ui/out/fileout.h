// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/salehistory.h"
#include "ui/out/listing.h"
#include "ui/paper/papertools.h"

#include <QObject>

#include <atomic>
#include <functional>
#include <memory>

namespace taabia {

/// Why a file was not written. Whatever stood under its name before still stands there.
struct OutError {
    enum class Kind {
        NoFolder,
        ReadOnlyFolder,
        DiskFull,
        Unwritable, ///< the disk says no for another reason
        NotDrawn, ///< the PDF could not be made
        LedgerTrouble, ///< the sales could not be read: see ledger
        Stopped, ///< by a person
    };
    Kind kind = Kind::Unwritable;
    QString detail{}; ///< in English
    std::optional<LedgerError> ledger{};
};

/// Shared by the thread that writes and the one that looks.
struct OutProgress {
    std::atomic<qint64> rows = 0;
    std::atomic<bool> stop = false;
};

/// Writes one file. Runs on a thread of its own; keeps nothing of the window's.
using FileJob = std::function<std::optional<OutError>(const QString &path, OutProgress &progress)>;

/// The jobs there are. Made on the UI thread, because words are; run on any.
namespace FileJobs {

FileJob csv(const Listing &listing);
FileJob pdf(const PaperTools &tools, const PaperDocument &document);

/// \a job in a folder that is made first; if it cannot be made, the job says why.
FileJob withFolder(FileJob job);

/// Bytes under a name, all of them or none: a file that was there stays until the new one is complete.
std::optional<OutError> write(const QString &path, const QByteArray &bytes);

/// What a folder that refused to be written in has to say for itself.
OutError troubleWith(const QString &path, const QString &detail);

/// \a path, or if that is taken "name (2).csv", "name (3).csv"... Asks the disk, so not on the UI thread.
QString freePath(const QString &path);

} // namespace FileJobs

/// Runs one FileJob at a time beside the window. The thread that writes is its own: it holds nothing of the window's
/// and ends by itself, so that a window which goes away never waits for a slow disk. Only the program's end waits, so
/// that a file is whole or not there. UI thread.
class FileOut : public QObject {
    Q_OBJECT
public:
    explicit FileOut(QObject *parent = nullptr);
    ~FileOut() override; ///< asks the job that is running to stop, and waits for nothing

    bool isWriting() const { return m_writing; }
    qint64 rowsWritten() const { return m_progress ? m_progress->rows.load() : 0; }

    /// Writes under \a wanted or, if that is taken, under the next free name. Ends in written() or failed(), with the
    /// path that it came to be; not while one is running.
    void write(const QString &wanted, FileJob job);
    void stop(); ///< then failed() with Stopped, unless it was done already

Q_SIGNALS:
    void written(const QString &path);
    void failed(const QString &path, const taabia::OutError &why);

private:
    void end(const QString &path, const std::optional<OutError> &error);

    std::shared_ptr<OutProgress> m_progress;
    bool m_writing = false;
};

/// \a error as a sentence: what happened, what to do.
class OutWords {
    Q_DECLARE_TR_FUNCTIONS(OutWords)
public:
    static QString sentence(const OutError &error);
};

} // namespace taabia

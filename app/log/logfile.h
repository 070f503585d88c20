// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QString>

#include <memory>

class QLockFile;

namespace taabia {

/// The log on disk, bounded: "taabia.log" and the ones before it, "taabia.1.log" the newest of those. A second program
/// on the same folder writes "taabia-second.log" and so on, because the first one's files are about to be renamed under
/// it. While somebody keeps the newest one from being renamed it grows on, to as much as all may have together. What
/// cannot be written is lost: no log ever stops a till. One thread.
class LogFile {
public:
    struct Bounds {
        qint64 bytes = qint64(1) << 20; ///< of one file, more or less a line
        int files = 5;
    };

    LogFile(const QString &folder, const Bounds &bounds);
    ~LogFile();

    void append(const QByteArray &lines);

private:
    QString pathOf(int age) const;
    bool turnOver();
    void shift(const QString &newest);
    bool open();

    const QString m_folder;
    const Bounds m_bounds;
    QString m_name = QStringLiteral("taabia");
    std::unique_ptr<QLockFile> m_lock;
    QFile m_file;
};

} // namespace taabia

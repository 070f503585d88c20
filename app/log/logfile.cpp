// SPDX-License-Identifier: GPL-3.0-or-later
#include "log/logfile.h"

#include <QDir>
#include <QFileInfo>
#include <QLockFile>

#include <filesystem>

namespace taabia {

namespace {

/// Not QFile's own, which copies what it may not rename.
bool rename(const QString &from, const QString &to)
{
    std::error_code failed;
    if (QFile::exists(to))
        return false;
    std::filesystem::rename(QFileInfo(from).filesystemFilePath(), QFileInfo(to).filesystemFilePath(), failed);
    return !failed;
}

} // namespace

LogFile::LogFile(const QString &folder, const Bounds &bounds)
    : m_folder(folder)
    , m_bounds(bounds)
{
    QDir().mkpath(folder);
    for (const char *name : {"taabia", "taabia-second"}) {
        m_name = QString::fromLatin1(name);
        m_lock = std::make_unique<QLockFile>(folder + u'/' + m_name + QLatin1String(".lock"));
        m_lock->setStaleLockTime(0); // only a program that has ended gives it up
        if (m_lock->tryLock(0))
            return;
    }
    m_lock.reset(); // a third one writes none
}

LogFile::~LogFile() = default;

QString LogFile::pathOf(int age) const
{
    const QString number = age == 0 ? QString() : QStringLiteral(".%1").arg(age);
    return m_folder + u'/' + m_name + number + QLatin1String(".log");
}

bool LogFile::open()
{
    m_file.setFileName(pathOf(0));
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::Append))
        return false;
    m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner); // it tells when the shop sells
    return true;
}

/// What can fail comes first: Windows renames no file that another program reads, and then nothing older goes.
bool LogFile::turnOver()
{
    m_file.close();
    if (m_bounds.files == 1)
        return QFile::remove(pathOf(0));
    const QString aside = m_folder + u'/' + m_name + QLatin1String(".turning");
    if (QFile::exists(aside)) // half done, before a crash
        shift(aside);
    if (!rename(pathOf(0), aside))
        return false;
    shift(aside);
    return true;
}

void LogFile::shift(const QString &newest)
{
    QFile::remove(pathOf(m_bounds.files - 1));
    for (int age = m_bounds.files - 1; age > 1; --age)
        (void)rename(pathOf(age - 1), pathOf(age));
    (void)rename(newest, pathOf(1));
}

void LogFile::append(const QByteArray &lines)
{
    if (!m_lock || (!m_file.isOpen() && !open()))
        return;
    const qint64 size = m_file.size() + lines.size();
    if (m_file.size() > 0 && size > m_bounds.bytes) {
        const bool isNew = turnOver();
        if (!open() || (!isNew && size > m_bounds.bytes * m_bounds.files))
            return;
    }
    m_file.write(lines);
    m_file.flush(); // to the system: a crash of this program loses none of it
}

} // namespace taabia

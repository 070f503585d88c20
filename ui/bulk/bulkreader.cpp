// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bulk/bulkreader.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QThread>

#include <functional>

namespace taabia {

namespace {

using Read = Expected<BulkFile, BulkReadError>;

Read listOf(Expected<BulkFile, BulkFileError> file)
{
    if (!file)
        return Unexpected{BulkReadError{BulkReadError::Kind::NoList, {}, file.error()}};
    return *std::move(file);
}

Read fileAt(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return Unexpected{BulkReadError{BulkReadError::Kind::NotThere}};
    if (!info.isFile()) // a pipe or a device would never end
        return Unexpected{BulkReadError{BulkReadError::Kind::NoFile}};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Unexpected{BulkReadError{BulkReadError::Kind::Unreadable, file.errorString()}};
    const QByteArray bytes = file.read(BulkFile::mostBytes + 1); // one more tells that there is too much
    if (file.error() != QFileDevice::NoError)
        return Unexpected{BulkReadError{BulkReadError::Kind::Unreadable, file.errorString()}};
    return listOf(BulkFile::read(bytes));
}

} // namespace

BulkReader::BulkReader(const Catalogue &catalogue, const NumberPlan &plan, QObject *parent)
    : QObject(parent)
    , m_catalogue(std::make_shared<Catalogue>(catalogue))
    , m_plan(std::make_shared<NumberPlan>(plan))
{ }

void BulkReader::setCatalogue(const Catalogue &catalogue)
{
    m_catalogue = std::make_shared<Catalogue>(catalogue);
}

void BulkReader::readFile(const QString &path)
{
    run(QFileInfo(path).fileName(), [path] { return fileAt(path); });
}

void BulkReader::readText(const QString &text)
{
    run(QString(), [text]() -> Read {
        if (text.trimmed().isEmpty())
            return Unexpected{BulkReadError{BulkReadError::Kind::NothingToPaste}};
        return listOf(BulkFile::readText(text));
    });
}

void BulkReader::run(const QString &title, std::function<Expected<BulkFile, BulkReadError>()> read)
{
    m_reading = true;
    const quint64 mine = ++m_newest;
    auto result = std::make_shared<std::optional<Result>>();
    QThread *thread = QThread::create([result, read = std::move(read), catalogue = m_catalogue, plan = m_plan] {
        const Read file = read();
        if (file)
            result->emplace(std::make_shared<BulkSheet>(*file, *catalogue, *plan));
        else
            result->emplace(Unexpected{file.error()});
    });
    thread->setObjectName(QStringLiteral("list"));
    // As in FileOut: told if this object is still there; the thread ends by itself, at the latest with the program.
    connect(thread, &QThread::finished, this, [this, mine, title, result] {
        if (mine != m_newest)
            return;
        m_reading = false;
        if (**result)
            Q_EMIT this->read(title, ***result);
        else
            Q_EMIT failed(title, (*result)->error());
    });
    connect(thread, &QThread::finished, thread, &QObject::deleteLater);
    connect(qApp, &QCoreApplication::aboutToQuit, thread, [thread] { thread->wait(); });
    thread->start();
}

} // namespace taabia

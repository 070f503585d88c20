// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/ledgerdisk.h"

#include "ledger/ledgerfile.h"

#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QStorageInfo>

#include <vector>

namespace taabia {

LedgerDisk::LedgerDisk(std::shared_ptr<LedgerFile> ledger)
    : m_ledger(std::move(ledger))
{ }

LedgerDisk::~LedgerDisk()
{
    m_ledger->database().setTroubleListener({});
}

static QString besideLedger(const QString &ledgerFile, QLatin1String suffix)
{
    const QFileInfo ledger(ledgerFile);
    return ledger.absolutePath() + QLatin1Char('/') + ledger.completeBaseName() + suffix;
}

QString LedgerDisk::reservePath() const
{
    return besideLedger(m_ledger->database().path(), QLatin1String(".reserve"));
}

QString LedgerDisk::damagePath(const QString &ledgerFile)
{
    return besideLedger(ledgerFile, QLatin1String(".damaged"));
}

std::optional<qint64> LedgerDisk::bytesFree()
{
    const QStorageInfo disk(QFileInfo(m_ledger->database().path()).absolutePath());
    if (!disk.isValid() || disk.bytesTotal() <= 0) // some network drives
        return std::nullopt;
    return disk.bytesAvailable();
}

/// Bytes of chance: a file system that compresses, or leaves holes for zeros, would keep no room with others.
bool LedgerDisk::growReserve()
{
    QFile reserve(reservePath());
    if (reserve.size() >= reserveSize || !reserve.open(QIODevice::Append | QIODevice::Unbuffered))
        return false;
    std::vector<quint32> piece(pieceSize / sizeof(quint32));
    QRandomGenerator chance(QRandomGenerator::securelySeeded());
    chance.fillRange(piece.data(), static_cast<qsizetype>(piece.size()));
    const qint64 written = reserve.write(reinterpret_cast<const char *>(piece.data()), pieceSize);
    return written == pieceSize && reserve.size() < reserveSize;
}

void LedgerDisk::releaseReserve()
{
    QFile::remove(reservePath());
}

bool LedgerDisk::isNotedDamaged()
{
    return QFile::exists(damagePath(m_ledger->database().path()));
}

/// Where the disk does not even take that, what is damaged is found again by whoever reads it.
void LedgerDisk::noteDamaged(bool damaged)
{
    QFile note(damagePath(m_ledger->database().path()));
    if (damaged)
        (void)note.open(QIODevice::WriteOnly);
    else
        note.remove();
}

void LedgerDisk::listen(std::function<void(const LedgerError &)> heard)
{
    m_ledger->database().setTroubleListener(std::move(heard));
}

} // namespace taabia

// SPDX-License-Identifier: GPL-3.0-or-later
#include "rolloutstanding.h"

#include "ledger/backupfile.h"
#include "ui/preferences.h"

#include <cmath>

namespace taabia::RolloutStanding {

namespace {

QString fileIn(const QString &dataDir)
{
    return dataDir + QLatin1String("/preferences.ini");
}

BackupFile backupsOf(const QString &dataDir)
{
    return BackupFile(dataDir + QLatin1String("/backup.json")); // beside the ledger: see BackupFile::beside()
}

void readPreferences(RolloutDraft &draft, const QString &dataDir)
{
    const Preferences kept(fileIn(dataDir));
    draft.language = kept.language();
    draft.theme = kept.theme();
    draft.textPercent = static_cast<int>(std::lround(kept.textScale() * 100));
    draft.lowBalance = kept.lowBalance();
    draft.lockAfter = kept.lockAfter();
    draft.paper = kept.paper();
    draft.catalogue = kept.catalogue();
    draft.backupFolder = backupsOf(dataDir).read().choice.folder;
}

/// What the screen speaks is told apart, as the language.
PaperSetup withoutScreen(PaperSetup paper)
{
    paper.screen.clear();
    return paper;
}

} // namespace

RolloutDraft of(const AccountRecord &record, const QString &dataDir)
{
    RolloutDraft draft;
    if (record.progress.step >= SetupStep::People)
        draft.account = record.progress.account;
    draft.prefix = record.prefix;
    readPreferences(draft, dataDir);
    return draft;
}

bool writePreferences(const RolloutDraft &wanted, const QString &dataDir)
{
    {
        Preferences kept(fileIn(dataDir));
        kept.setLanguage(wanted.language);
        kept.setTheme(wanted.theme);
        kept.setTextScale(wanted.textPercent / 100.0);
        kept.setLowBalance(wanted.lowBalance);
        kept.setLockAfter(wanted.lockAfter);
        kept.setPaper(wanted.paper);
        kept.setCatalogue(wanted.catalogue);
        BackupFile backups = backupsOf(dataDir);
        BackupRecord record = backups.read();
        if (record.choice.folder != wanted.backupFolder) { // an unchanged one is not written again
            record.choice.folder = wanted.backupFolder;
            // Of the other folder:
            record.hasFailedSince = false;
            record.isElsewhere = false;
            record.pending.clear();
            backups.write(record); // read again below
        }
        if (kept.seenVersion().isEmpty())
            kept.setSeenVersion(QStringLiteral(TAABIA_VERSION)); // to a new till nothing is new
    } // waits for the disk
    RolloutDraft read = wanted;
    readPreferences(read, dataDir);
    return differences(wanted, read).isEmpty();
}

QStringList differences(const RolloutDraft &one, const RolloutDraft &other)
{
    QStringList all;
    const auto compare = [&all](const char *what, bool same) {
        if (!same)
            all << QString::fromLatin1(what);
    };
    compare("account", one.account == other.account);
    compare("till.prefix", one.prefix == other.prefix);
    compare("till.language", one.language == other.language);
    compare("till.theme", one.theme == other.theme);
    compare("till.text-size", one.textPercent == other.textPercent);
    compare("till.low-balance", one.lowBalance == other.lowBalance);
    compare("till.lock-after", one.lockAfter == other.lockAfter);
    compare("shop", one.paper.shop == other.paper.shop);
    PaperSetup bare = withoutScreen(one.paper);
    PaperSetup otherBare = withoutScreen(other.paper);
    compare("printer", bare.printer == otherBare.printer);
    compare("second-printer", bare.second == otherBare.second);
    bare.shop = otherBare.shop;
    bare.printer = otherBare.printer;
    bare.second = otherBare.second;
    compare("paper", bare == otherBare);
    compare("catalogue", one.catalogue == other.catalogue);
    compare("backup.folder", one.backupFolder == other.backupFolder);
    return all;
}

} // namespace taabia::RolloutStanding

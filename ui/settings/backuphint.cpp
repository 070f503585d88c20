// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/backuphint.h"

#include <QEvent>

namespace taabia {

BackupHint::BackupHint(BackupDesk &desk, QWidget *parent)
    : HintLine(parent)
{
    connect(&desk, &BackupDesk::told, this, &BackupHint::take);
    desk.ask();
    retranslate();
}

void BackupHint::take(const BackupStanding &standing)
{
    if (standing.worry == m_worry && standing.daysWithout == m_days)
        return;
    m_worry = standing.worry;
    m_days = standing.daysWithout;
    retranslate();
}

void BackupHint::retranslate()
{
    QString sentence;
    switch (m_worry) {
    case BackupRule::Worry::None:
        break;
    case BackupRule::Worry::NoFolder:
        sentence = tr("This till makes no backups yet: nobody has chosen a folder or a stick for them.");
        break;
    case BackupRule::Worry::Failing:
        sentence = tr("There has been no backup for %n days.", nullptr, m_days);
        break;
    case BackupRule::Worry::ChainBroken:
        sentence = tr("The chain in the last backup is broken: something was changed behind the till's back. Account, "
                      "Verify says what.");
        break;
    }
    if (!sentence.isEmpty())
        tell(Tone::Warning, QStringLiteral("triangle-alert"), sentence);
    setAction(tr("Backup"), {});
    setWorthSaying(!sentence.isEmpty());
}

void BackupHint::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    HintLine::changeEvent(event);
}

} // namespace taabia

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/backupdesk.h"
#include "ui/widgets/hintline.h"

namespace taabia {

/// Tells the owner, where he reads the day, that there has been no backup for some days or that the last one is not
/// what it should be. Silent while all is well. UI thread.
class BackupHint : public HintLine {
    Q_OBJECT
public:
    explicit BackupHint(BackupDesk &desk, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void take(const BackupStanding &standing);
    void retranslate();

    BackupRule::Worry m_worry = BackupRule::Worry::None;
    int m_days = 0;
};

} // namespace taabia

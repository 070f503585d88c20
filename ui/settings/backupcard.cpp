// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/backupcard.h"

#include "desk/backupdesk.h"
#include "ui/cash/linefield.h"
#include "ui/preferences.h"
#include "ui/theme/stylesheet.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/notice.h"
#include "ui/words/words.h"

#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>

namespace taabia {

static constexpr int longestPath = 600;

BackupCard::BackupCard(BackupDesk &desk, Preferences &preferences, QWidget *parent)
    : QFrame(parent)
    , m_desk(desk)
    , m_preferences(preferences)
    , m_title(new QLabel(this))
    , m_why(new Paragraph(TextSize::Small, this))
    , m_folder(new LineField(this))
    , m_choose(new ActionButton(ActionButton::Kind::Plain, {}, this))
    , m_now(new ActionButton(ActionButton::Kind::Main, QStringLiteral("download"), this))
    , m_notice(new Notice(Notice::Shape::Inline, this))
    , m_last(new Paragraph(TextSize::Body, this))
{
    build();
    wire();
    m_folder->setText(m_preferences.backup().folder);
    retranslate();
}

void BackupCard::build()
{
    setLook(this, "card");
    setLook(m_title, "title");
    m_why->setTone(Tone::Quiet);
    m_why->setRigid(true);
    m_last->setRigid(true);
    m_folder->field()->setMaxLength(longestPath);
    m_folder->field()->setLayoutDirection(Qt::LeftToRight); // a path, in every language
    auto *where = new QHBoxLayout;
    where->setSpacing(8);
    where->addWidget(m_folder, 1);
    where->addWidget(m_choose, 0, Qt::AlignBottom);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 20);
    column->setSpacing(12);
    column->addWidget(m_title);
    column->addWidget(m_why);
    column->addLayout(where);
    column->addWidget(m_now);
    column->addWidget(m_notice);
    column->addWidget(m_last);
    m_now->setReady(true);
}

void BackupCard::wire()
{
    connect(m_choose, &ActionButton::clicked, this, &BackupCard::choose);
    connect(m_now, &ActionButton::clicked, this, &BackupCard::backUp);
    connect(m_folder, &LineField::entered, this, &BackupCard::backUp);
    connect(&m_preferences, &Preferences::changed, this, &BackupCard::showLast);
    connect(&m_desk, &BackupDesk::made, this, [this](Ticket ticket, const BackupMade &backup) {
        if (ticket != m_ticket)
            return;
        m_ticket = 0;
        m_made = backup;
        m_preferences.setBackup({m_folder->text(), backup.atUtc});
        tell();
    });
    connect(&m_desk, &BackupDesk::failed, this, [this](Ticket ticket, const BackupError &why) {
        if (ticket != m_ticket)
            return;
        m_ticket = 0;
        m_error = why;
        tell();
    });
}

void BackupCard::choose()
{
    auto *dialog = new QFileDialog(window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    dialog->setWindowTitle(m_choose->accessibleName());
    dialog->setDirectory(m_folder->text().isEmpty() ? QDir::homePath() : m_folder->text());
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) { m_folder->setText(path); });
    dialog->open();
}

void BackupCard::backUp()
{
    if (m_ticket != 0)
        return;
    if (m_folder->text().isEmpty()) {
        m_folder->setTrouble(tr("Choose the folder first, or the stick."));
        m_folder->field()->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_made.reset();
    m_error.reset();
    m_ticket = m_desk.make(m_folder->text());
    tell();
}

void BackupCard::tell()
{
    m_notice->setVisible(m_ticket != 0 || m_made || m_error);
    m_folder->setEnabled(m_ticket == 0);
    m_choose->setEnabled(m_ticket == 0);
    m_now->setReady(m_ticket == 0);
    if (m_ticket != 0) {
        m_notice->tell(Tone::Progress, QStringLiteral("loader"),
            tr("The backup is being written and read again. Leave the stick where it is; selling goes on."));
    } else if (m_error) {
        m_notice->tell(Tone::Bad, QStringLiteral("circle-alert"), Words::backupTrouble(*m_error));
    } else if (m_made) {
        m_notice->tell(Tone::Good, QStringLiteral("circle-check"),
            tr("Backed up, and read again: it is whole. %1").arg(Words::told(QDir::toNativeSeparators(m_made->path))));
    }
    showLast();
}

void BackupCard::showLast()
{
    const BackupNote &last = m_preferences.backup();
    m_last->setTone(last.lastUtc.isValid() ? Tone::Quiet : Tone::Warning);
    m_last->setText(last.lastUtc.isValid() ? tr("Last backup from here: %1").arg(Words::dateTime(last.lastUtc))
                                           : tr("No backup was ever made from here."));
}

void BackupCard::retranslate()
{
    m_title->setText(tr("Backup"));
    m_why->setText(
        tr("A copy of all that this till has written: sales, cash, receipts, the credit book, people. It is "
           "one file with the date in its name. Neither the API key nor the key of the checks (Day, Account) "
           "is in it. Keep it away from this PC."));
    m_folder->setCaption(tr("Folder or stick"));
    m_choose->setText(tr("Choose\u2026"));
    m_choose->setAccessibleName(tr("Choose the folder of the backup"));
    m_now->setText(tr("Back up now"));
    m_now->setAccessibleName(tr("Back up now"));
    tell();
}

void BackupCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

} // namespace taabia

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/backupcard.h"

#include "ui/out/filedialogs.h"
#include "ui/settings/backuplock.h"
#include "ui/settings/pathfield.h"
#include "ui/theme/stylesheet.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/caption.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/tilegroup.h"
#include "ui/words/words.h"

#include <QDir>
#include <QEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace taabia {

namespace {

enum At { ByItself, ByHand };

} // namespace

BackupCard::BackupCard(BackupDesk &desk, QWidget *parent)
    : QFrame(parent)
    , m_desk(desk)
    , m_title(new QLabel(this))
    , m_why(new Paragraph(TextSize::Small, this))
    , m_folder(new PathField(this))
    , m_choose(new ActionButton(ActionButton::Kind::Plain, {}, this))
    , m_place(new Paragraph(TextSize::Small, this))
    , m_automaticCaption(new CaptionText(this))
    , m_automatic(new TileGroup(2, TextSize::Body, this))
    , m_when(new Paragraph(TextSize::Small, this))
    , m_lock(new BackupLock(this))
    , m_now(new ActionButton(ActionButton::Kind::Main, QStringLiteral("download"), this))
    , m_notice(new Notice(Notice::Shape::Inline, this))
    , m_last(new Paragraph(TextSize::Body, this))
    , m_failure(new Paragraph(TextSize::Body, this))
{
    build();
    wire();
    retranslate();
}

/// The field loses its focus when it goes, and says then that it has been left.
BackupCard::~BackupCard()
{
    m_folder->field()->disconnect(this);
}

void BackupCard::build()
{
    setLook(this, "card");
    setLook(m_title, "title");
    m_why->setTone(Tone::Quiet);
    m_when->setTone(Tone::Quiet);
    m_place->setTone(Tone::Warning);
    m_failure->setTone(Tone::Quiet);
    for (Paragraph *text : {m_why, m_place, m_when, m_last, m_failure})
        text->setRigid(true);
    auto *when = new QVBoxLayout;
    when->setSpacing(6);
    when->addWidget(m_automaticCaption);
    when->addWidget(m_automatic);
    when->addWidget(m_when);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 20);
    column->setSpacing(12);
    column->addWidget(m_title);
    column->addWidget(m_why);
    column->addLayout(m_folder->besideButton(m_choose));
    column->addWidget(m_place);
    column->addLayout(when);
    column->addWidget(m_lock);
    column->addWidget(m_now);
    column->addWidget(m_notice);
    column->addWidget(m_last);
    column->addWidget(m_failure);
}

void BackupCard::wire()
{
    connect(m_choose, &ActionButton::clicked, this, &BackupCard::chooseFolder);
    connect(m_now, &ActionButton::clicked, this, &BackupCard::backUp);
    connect(m_folder, &LineField::entered, this, &BackupCard::keepFolder);
    connect(m_folder->field(), &QLineEdit::editingFinished, this, &BackupCard::keepFolder);
    connect(m_automatic, &TileGroup::chosen, this, [this](int at) {
        if (m_standing)
            m_keeping = m_desk.choose({m_standing->choice.folder, at == ByItself});
    });
    connect(m_lock, &BackupLock::lockWanted, this, [this](const Secret &passphrase) {
        m_keeping = m_desk.lock(passphrase);
        showState();
    });
    connect(m_lock, &BackupLock::unlockWanted, this, [this] { m_keeping = m_desk.unlock(); });
    connect(&m_desk, &BackupDesk::told, this, &BackupCard::take);
    connect(&m_desk, &BackupDesk::kept, this, [this](Ticket ticket) {
        if (ticket == m_keeping) {
            m_keeping = 0;
            m_error.reset();
            showState();
        }
    });
    connect(&m_desk, &BackupDesk::made, this, [this](Ticket ticket, const BackupMade &backup) {
        if (ticket != m_making)
            return;
        m_making = 0;
        m_made = backup;
        showState();
    });
    connect(&m_desk, &BackupDesk::failed, this, [this](Ticket ticket, const BackupError &why) {
        if (ticket != m_making && ticket != m_keeping)
            return;
        (ticket == m_making ? m_making : m_keeping) = 0;
        m_error = why;
        showState();
        m_desk.ask(); // what holds, in place of the wish
    });
}

void BackupCard::chooseFolder()
{
    if (window()->findChild<QFileDialog *>()) // which is about to open
        return;
    QFileDialog *dialog = FileDialogs::make(
        m_choose->accessibleName(), QFileDialog::DontUseNativeDialog | QFileDialog::ShowDirsOnly, window());
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        m_folder->setPath(path);
        keepFolder();
    });
    FileDialogs::openIn(dialog, m_folder->path());
}

/// As soon as it is typed or picked: a folder that waits for a button is a folder that nobody backs up to.
void BackupCard::keepFolder()
{
    const QString folder = m_folder->path();
    if (!m_standing || folder == m_standing->choice.folder)
        return;
    m_standing->choice.folder = folder;
    m_made.reset();
    m_error.reset();
    m_keeping = m_desk.choose({folder, m_standing->choice.automatic});
    showState();
}

void BackupCard::backUp()
{
    if (m_making != 0 || !m_standing)
        return;
    if (m_folder->text().isEmpty()) {
        m_folder->setTrouble(tr("Choose the folder first, or the stick."));
        m_folder->field()->setFocus(Qt::OtherFocusReason);
        return;
    }
    keepFolder();
    m_made.reset();
    m_error.reset();
    m_making = m_desk.make();
    showState();
}

void BackupCard::take(const BackupStanding &standing)
{
    m_standing = standing;
    if (!m_folder->field()->hasFocus() || !m_folder->field()->isModified())
        m_folder->setPath(standing.choice.folder);
    m_automatic->setCurrent(standing.choice.automatic ? ByItself : ByHand);
    m_lock->setLocked(standing.isLocked);
    showState();
}

void BackupCard::showState()
{
    const bool isUnderWay = m_making != 0 || (m_standing && m_standing->isUnderWay);
    m_folder->setEnabled(!isUnderWay);
    m_choose->setEnabled(!isUnderWay);
    m_automatic->setEnabled(m_standing && !isUnderWay);
    m_lock->setAtWork(isUnderWay || m_keeping != 0);
    m_now->setReady(m_standing && !isUnderWay);
    m_notice->setVisible(isUnderWay || m_made || m_error);
    tell();
    showPlace();
    showHistory();
}

void BackupCard::tell()
{
    if (m_making != 0 || (m_standing && m_standing->isUnderWay)) {
        m_notice->tell(Tone::Progress, QStringLiteral("loader"),
            tr("The backup is being written and read again. Leave the stick where it is; selling goes on."));
    } else if (m_error) {
        m_notice->tell(Tone::Bad, QStringLiteral("circle-alert"), Words::backupTrouble(*m_error));
    } else if (m_made && m_made->broken) {
        m_notice->tell(Tone::Warning, QStringLiteral("triangle-alert"),
            tr("Backed up, and read again: the copy is whole. But the chain in it is broken: something was changed "
               "behind the till's back. Day, Account, Verify says what. The copy is kept, with chain-broken in its "
               "name."));
    } else if (m_made) {
        m_notice->tell(Tone::Good, QStringLiteral("circle-check"),
            tr("Backed up, and read again: it is whole. %1").arg(Words::told(QDir::toNativeSeparators(m_made->path))));
    }
}

/// What is worth knowing of the folder; nothing, of a stick that is there.
void BackupCard::showPlace()
{
    QString what;
    if (m_standing && !m_standing->choice.folder.isEmpty()) {
        if (!m_standing->isThere)
            what = m_standing->choice.automatic
                ? tr("This folder is not there now. As soon as it is, it gets the backup that it has missed.")
                : tr("This folder is not there now.");
        else if (m_standing->isOwnDisk)
            what = tr("This folder lies on the disk that the till works on: if that disk breaks, the backups go with "
                      "it. A stick or another PC is safer.");
    }
    m_place->setVisible(!what.isEmpty());
    m_place->setText(what);
}

void BackupCard::showHistory()
{
    m_last->setVisible(m_standing.has_value());
    m_failure->setVisible(m_standing && m_standing->failure && m_standing->hasFailedSince);
    if (!m_standing)
        return;
    const auto &last = m_standing->last;
    m_last->setTone(!last || !last->chainHolds ? Tone::Warning : Tone::Quiet);
    if (!last)
        m_last->setText(tr("No backup was ever made from here."));
    else if (!last->chainHolds)
        m_last->setText(tr("Last backup from here: %1. The chain in it is broken.").arg(Words::dateTime(last->atUtc)));
    else
        m_last->setText(tr("Last backup from here: %1").arg(Words::dateTime(last->atUtc)));
    if (m_standing->failure) {
        m_failure->setText(tr("Not since: on %1 it did not work. %2", "a moment, and the reason as whole sentences")
                               .arg(Words::dateTime(m_standing->failure->atUtc),
                                   Words::backupTrouble({m_standing->failure->kind, m_standing->failure->detail})));
    }
}

void BackupCard::retranslate()
{
    m_title->setText(tr("Backup"));
    m_why->setText(
        tr("A copy of all that this till has written: sales, cash, receipts, the credit book, people. It is "
           "one file with the date in its name, read again and checked. Neither the API key nor the key of the checks "
           "(Day, Account) is in it. Keep it away from this PC."));
    m_folder->setCaption(tr("Folder or stick"));
    m_choose->setText(tr("Choose\u2026"));
    m_choose->setAccessibleName(tr("Choose the folder of the backup"));
    m_automaticCaption->setText(tr("When a backup is made"));
    m_automatic->setAccessibleName(tr("When a backup is made"));
    m_automatic->setChoices({{tr("By itself"), {}, {}, std::nullopt}, {tr("Only by hand"), {}, {}, std::nullopt}});
    m_when->setText(
        tr("By itself is once a day, and when a shift is closed. Older ones are let go: those of seven days, "
           "of five weeks and of twelve months stay."));
    m_automatic->setCurrent(m_standing && !m_standing->choice.automatic ? ByHand : ByItself);
    m_now->setText(tr("Back up now"));
    m_now->setAccessibleName(tr("Back up now"));
    showState();
}

void BackupCard::showEvent(QShowEvent *event)
{
    m_desk.ask();
    QFrame::showEvent(event);
}

void BackupCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

} // namespace taabia

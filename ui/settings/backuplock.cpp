// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/backuplock.h"

#include "ui/setup/newpassphrase.h"
#include "ui/setup/secretfield.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/caption.h"
#include "ui/widgets/paragraph.h"
#include "ui/widgets/tilegroup.h"
#include "ui/words/words.h"

#include <QHideEvent>
#include <QVBoxLayout>

namespace taabia {

namespace {
enum Lock { Open, Locked };
}

BackupLock::BackupLock(QWidget *parent)
    : QWidget(parent)
    , m_caption(new CaptionText(this))
    , m_choice(new TileGroup(2, TextSize::Body, this))
    , m_meaning(new Paragraph(TextSize::Small, this))
    , m_passphrase(new NewPassphrase(this))
    , m_button(new ActionButton(ActionButton::Kind::Plain, QStringLiteral("lock"), this))
{
    build();
    wire();
    retranslate();
}

void BackupLock::build()
{
    m_meaning->setRigid(true);
    m_meaning->setTone(Tone::Quiet);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_caption);
    column->addWidget(m_choice);
    column->addWidget(m_meaning);
    column->addWidget(m_passphrase);
    column->addWidget(m_button, 0, Qt::AlignLeading);
    m_button->showKeyOnlyAt({m_passphrase->again()});
}

void BackupLock::wire()
{
    connect(m_choice, &TileGroup::chosen, this, &BackupLock::choose);
    connect(m_choice, &TileGroup::stepDone, this, [this] {
        if (m_typing)
            m_passphrase->begin(Qt::TabFocusReason);
    });
    connect(m_passphrase, &NewPassphrase::entered, this, &BackupLock::press);
    connect(m_button, &ActionButton::clicked, this, &BackupLock::press);
}

void BackupLock::choose(int at)
{
    m_typing = at == Locked && !m_locked.value_or(false);
    if (!m_typing)
        m_passphrase->wipe();
    if (at == Open && m_locked.value_or(false))
        Q_EMIT unlockWanted();
    showState();
}

/// With the fields open: locks. Else, where it is locked: opens them for another passphrase.
void BackupLock::press()
{
    if (m_atWork)
        return;
    if (!m_typing) {
        m_typing = true;
        showState();
        m_passphrase->begin(Qt::OtherFocusReason);
        return;
    }
    const std::optional<Secret> passphrase = m_passphrase->demand();
    if (!passphrase)
        return;
    giveUp();
    Q_EMIT lockWanted(*passphrase);
    m_choice->takeFocus();
}

void BackupLock::setLocked(bool locked)
{
    m_locked = locked;
    showState();
}

void BackupLock::setAtWork(bool atWork)
{
    m_atWork = atWork;
    showState();
}

void BackupLock::showState()
{
    const bool isLocked = m_locked.value_or(false);
    m_choice->setCurrent(m_typing || isLocked ? Locked : Open);
    m_choice->setEnabled(m_locked.has_value() && !m_atWork);
    m_passphrase->setVisible(m_typing);
    m_button->setVisible(m_typing || isLocked);
    m_button->setReady(!m_atWork);
    m_button->setText(m_typing ? tr("Lock from now on") : tr("Set another passphrase"));
    m_button->setAccessibleName(m_button->text());
    m_meaning->setVisible(m_typing || isLocked);
    m_meaning->setText(m_typing
            ? tr("Write the passphrase down and keep it away from the stick: without it nobody can open these backups, "
                 "neither this till nor anybody's help.")
            : tr("Whoever finds the stick reads nothing. To bring such a backup back, on any PC, takes the passphrase "
                 "that was set when it was made."));
}

void BackupLock::giveUp()
{
    m_typing = false;
    m_passphrase->wipe();
    showState();
}

/// What was typed and not kept does not wait for the next who stands here.
void BackupLock::hideEvent(QHideEvent *event)
{
    if (!event->spontaneous())
        giveUp();
    QWidget::hideEvent(event);
}

void BackupLock::retranslate()
{
    m_caption->setText(tr("Who can read a backup"));
    m_choice->setAccessibleName(tr("Who can read a backup"));
    m_choice->setChoices(
        {{tr("Whoever has the file"), {}, {}, std::nullopt}, {tr("Who knows a passphrase"), {}, {}, std::nullopt}});
    m_passphrase->setCaption(tr("Passphrase of the backups"));
    m_button->setKey(Words::enterKey());
    showState();
}

void BackupLock::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace taabia

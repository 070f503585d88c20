// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/keyprompt.h"

#include "domain/pinrule.h"
#include "ui/setup/accountwords.h"
#include "ui/setup/secretfield.h"
#include "ui/support/supportcard.h"
#include "ui/theme/stylesheet.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/notice.h"
#include "ui/words/peoplewords.h"
#include "ui/words/words.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QShortcut>

namespace taabia {

using namespace std::chrono_literals;

namespace {

constexpr int widestBody = 720;

const QString typeKey = QStringLiteral("Alt+K");
const QString againKey = QStringLiteral("Alt+A");
const QString trainKey = QStringLiteral("Alt+T");
const QString reportKey = QStringLiteral("Alt+R");

QString faultSentence(AccountFileFault why)
{
    switch (why) {
    case AccountFileFault::Unreadable:
        return KeyPrompt::tr("The file that says which account this till sells through cannot be read. Check the disk "
                             "and the rights of the data folder, then try again.");
    case AccountFileFault::Damaged:
        return KeyPrompt::tr("The file that says which account this till sells through is damaged. Your sales are in "
                             "another file. Bring it back from your backup, or set the account up again.");
    case AccountFileFault::FromTheFuture:
        return KeyPrompt::tr("A newer Taabia has set this till up. Install the newer version to open it.");
    }
    return {};
}

} // namespace

KeyPrompt::KeyPrompt()
    : m_title(new QLabel(this))
    , m_why(new Paragraph(TextSize::Body, this))
    , m_notice(new Notice(Notice::Shape::Inline, this))
    , m_field(new SecretField(this))
    , m_open(new ActionButton(ActionButton::Kind::Main, {}, this))
    , m_typeKey(new ActionButton(ActionButton::Kind::Plain, {}, this))
    , m_again(new ActionButton(ActionButton::Kind::Plain, {}, this))
    , m_train(new ActionButton(ActionButton::Kind::Plain, QStringLiteral("graduation-cap"), this))
    , m_report(new ActionButton(ActionButton::Kind::Plain, QStringLiteral("download"), this))
    , m_body(new QWidget(this))
{
    setWindowTitle(QStringLiteral("Taabia"));
    m_wait.setInterval(1s);
    build();
    tie();
    resize(1024, 740);
    retranslate();
}

void KeyPrompt::build()
{
    setLook(m_title, "figure");
    m_why->setRigid(true);
    m_why->setTone(Tone::Quiet);
    m_typeKey->setKey(typeKey);
    m_again->setKey(againKey);
    m_train->setKey(trainKey);
    m_report->setKey(reportKey);
    auto *ways = new QVBoxLayout;
    ways->setSpacing(10);
    for (ActionButton *button : {m_typeKey, m_again, m_train, m_report})
        ways->addWidget(button, 0, Qt::AlignLeading);
    m_body->setMaximumWidth(widestBody);
    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(16);
    column->addStretch(1);
    column->addWidget(m_title);
    column->addWidget(m_why);
    column->addWidget(m_field);
    column->addWidget(m_notice);
    column->addWidget(m_open);
    column->addSpacing(16);
    column->addLayout(ways);
    column->addStretch(2);
    auto *row = new QHBoxLayout(this);
    row->addStretch(1);
    row->addWidget(m_body, 100);
    row->addStretch(1);
}

void KeyPrompt::tie()
{
    connect(m_field, &LineField::entered, this, &KeyPrompt::give);
    connect(m_field, &LineField::edited, this, [this] {
        if (!isWaiting() && !m_busy && m_trouble && m_asks != Asks::Nothing && !m_field->isEmpty()) {
            m_trouble = {};
            showState();
        }
    });
    connect(m_open, &ActionButton::clicked, this, &KeyPrompt::give);
    connect(m_typeKey, &ActionButton::clicked, this, [this] {
        m_trouble = {};
        ask(Asks::Key);
    });
    connect(m_again, &ActionButton::clicked, this, &KeyPrompt::setUpAgain);
    connect(m_train, &ActionButton::clicked, this, &KeyPrompt::trainingChosen);
    connect(m_report, &ActionButton::clicked, this, &KeyPrompt::reportWanted);
    for (const auto &[button, sequence] : {std::pair(m_typeKey, typeKey), std::pair(m_again, againKey),
             std::pair(m_train, trainKey), std::pair(m_report, reportKey)}) {
        auto *key = new QShortcut(QKeySequence(sequence), this);
        key->setAutoRepeat(false);
        connect(key, &QShortcut::activated, button, [button = button] {
            if (button->isVisible())
                button->click();
        });
    }
    connect(&m_wait, &QTimer::timeout, this, [this] {
        if (--m_left > 0s) {
            m_notice->retell(trouble());
            return;
        }
        m_wait.stop();
        showState();
    });
}

void KeyPrompt::askPassphrase()
{
    m_mayTypeKey = true;
    ask(Asks::Passphrase);
}

void KeyPrompt::askKey(const AccountSetup &account)
{
    m_clientCode = account.clientCode;
    ask(Asks::Key);
}

void KeyPrompt::ask(Asks what)
{
    m_asks = what;
    m_busy = false;
    m_field->wipe();
    retranslate();
    if (what == Asks::Nothing)
        m_open->setFocus(Qt::OtherFocusReason);
    else
        m_field->setFocus(Qt::OtherFocusReason);
}

void KeyPrompt::tellVaultTrouble(AccountSetup::KeyPlace place, const VaultError &why)
{
    m_mayTypeKey = true;
    const bool wrong = place == AccountSetup::KeyPlace::SealedFile && why.kind == VaultError::Kind::Locked;
    m_trouble = [place, why] { return AccountWords::vaultTrouble(place, why); };
    if (wrong)
        pauseAfterWrong();
    ask(wrong ? Asks::Passphrase : Asks::Nothing);
}

void KeyPrompt::tellFileFault(AccountFileFault why)
{
    m_trouble = [why] { return faultSentence(why); };
    m_again->setVisible(why != AccountFileFault::FromTheFuture); // the newer program's account would be lost
    ask(Asks::Nothing);
}

/// Whoever guesses at the counter is slowed down. Somebody with a copy of the file is not: scrypt is against those.
void KeyPrompt::pauseAfterWrong()
{
    m_left = PinRule::waitAfter(++m_wrong);
    if (m_left > 0s)
        m_wait.start();
}

void KeyPrompt::give()
{
    if (m_busy || isWaiting())
        return;
    if (m_asks != Asks::Nothing && m_field->isEmpty()) {
        m_field->setTrouble(m_asks == Asks::Key ? tr("Type or paste the key.") : tr("Type the passphrase."));
        m_field->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_busy = true;
    m_trouble = {};
    const Secret given = m_field->take();
    showState();
    switch (m_asks) {
    case Asks::Passphrase:
        Q_EMIT passphraseGiven(given);
        return;
    case Asks::Key:
        Q_EMIT keyGiven(given);
        return;
    case Asks::Nothing:
        Q_EMIT tryAgain();
        return;
    }
}

/// What went wrong, and for how long one waits because of it.
QString KeyPrompt::trouble() const
{
    const QString told = m_trouble ? m_trouble() : QString();
    return isWaiting() ? told + QLatin1Char(' ') + PeopleWords::tryAgain(m_left) : told;
}

void KeyPrompt::showState()
{
    m_field->setVisible(m_asks != Asks::Nothing);
    m_field->field()->setReadOnly(m_busy || isWaiting());
    const QString told = trouble();
    m_notice->setVisible(!told.isEmpty());
    m_notice->tell(Tone::Bad, QStringLiteral("circle-alert"), told);
    m_open->setReady(!m_busy && !isWaiting());
    m_open->setText(m_busy ? tr("Opening…") : m_asks == Asks::Nothing ? tr("Try again") : tr("Open the till"));
    m_open->setAccessibleName(m_open->text());
    m_typeKey->setVisible(m_mayTypeKey && m_asks != Asks::Key);
}

void KeyPrompt::retranslate()
{
    m_title->setText(tr("Open the till"));
    switch (m_asks) {
    case Asks::Passphrase:
        m_why->setText(tr("The key of the shop's account lies in a file that your passphrase opens."));
        m_field->setCaption(tr("Passphrase of the file"));
        break;
    case Asks::Key:
        m_why->setText(m_clientCode.isEmpty()
                ? tr("Type the key of the shop's account. It stays in this till until it is closed.")
                : tr("Type the key of the shop's account %1.").arg(Words::told(m_clientCode)));
        m_field->setCaption(tr("API key"));
        break;
    case Asks::Nothing:
        m_why->setText(tr("Your sales are kept. Only selling for real waits for this."));
        break;
    }
    m_typeKey->setText(tr("Type the key instead"));
    m_again->setText(tr("Set the account up again"));
    m_train->setText(tr("Practise in training mode"));
    m_report->setText(SupportCard::name());
    for (ActionButton *button : {m_typeKey, m_again, m_train, m_report})
        button->setAccessibleName(button->text());
    m_open->setKey(Words::enterKey());
    showState();
}

void KeyPrompt::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && !event->isAutoRepeat())
        give();
    else
        QWidget::keyPressEvent(event);
}

void KeyPrompt::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void KeyPrompt::closeEvent(QCloseEvent *event)
{
    event->accept();
    Q_EMIT closed();
}

} // namespace taabia

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/replacekeycard.h"

#include "ui/people/stepup.h"
#include "ui/setup/accountwords.h"
#include "ui/setup/checkcard.h"
#include "ui/setup/secretfield.h"
#include "ui/theme/stylesheet.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/paragraph.h"
#include "ui/words/words.h"

#include <QHideEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QPointer>
#include <QVBoxLayout>

namespace taabia {

ReplaceKeyCard::ReplaceKeyCard(const KeyReplacement &replacement, QWidget *parent)
    : QFrame(parent)
    , m_replacement(replacement)
    , m_title(new QLabel(this))
    , m_why(new Paragraph(TextSize::Body, this))
    , m_key(new SecretField(this))
    , m_passphrase(new SecretField(this))
    , m_check(new CheckCard(CheckCard::Of::NewKey, *replacement.probe, this))
    , m_notice(new Notice(Notice::Shape::Inline, this))
    , m_go(new ActionButton(ActionButton::Kind::Main, {}, this))
{
    setLook(this, "card");
    setLook(m_title, "title");
    m_why->setRigid(true);
    m_why->setTone(Tone::Quiet);
    const bool sealed = replacement.account.keyPlace == AccountSetup::KeyPlace::SealedFile;
    m_passphrase->setVisible(sealed);
    m_go->showKeyOnlyAt({m_key, m_passphrase});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 20);
    column->setSpacing(12);
    column->addWidget(m_title);
    column->addWidget(m_why);
    column->addWidget(m_key);
    column->addWidget(m_passphrase);
    column->addWidget(m_check);
    column->addWidget(m_notice);
    column->addWidget(m_go);
    connect(m_key, &LineField::edited, this, [this] {
        m_check->forget();
        if (!m_key->isEmpty())
            m_said = Said::Nothing;
        showState();
    });
    connect(m_key, &LineField::entered, this, [this, sealed] {
        if (sealed && m_passphrase->isEmpty())
            m_passphrase->setFocus(Qt::TabFocusReason);
        else
            advance();
    });
    connect(m_passphrase, &LineField::entered, this, &ReplaceKeyCard::advance);
    connect(m_go, &ActionButton::clicked, this, &ReplaceKeyCard::advance);
    connect(m_check, &CheckCard::changed, this, &ReplaceKeyCard::showState);
    connect(m_check, &CheckCard::failed, this, [this](const ProbeFindings &findings) {
        if (AccountWords::blamesKey(findings))
            m_key->select();
    });
    retranslate();
}

void ReplaceKeyCard::advance()
{
    if (m_keeping || m_check->isChecking())
        return;
    if (m_key->isEmpty()) {
        m_key->setTrouble(tr("Type or paste the new key."));
        m_key->setFocus(Qt::OtherFocusReason);
    } else if (!m_passphrase->isHidden() && m_passphrase->isEmpty()) {
        m_passphrase->setTrouble(tr("Type the passphrase of the file with the key."));
        m_passphrase->setFocus(Qt::OtherFocusReason);
    } else if (!m_check->hasPassed()) {
        m_said = Said::Nothing;
        m_check->check(m_replacement.account, m_key->peek());
    } else {
        StepUp::whenAllowed(m_stepUp, this, Action::ChangeAccount, std::nullopt, [this] { keep(); });
    }
}

void ReplaceKeyCard::keep()
{
    m_keeping = true;
    m_said = Said::Nothing;
    showState();
    const QPointer<ReplaceKeyCard> here(this);
    m_replacement.keep(m_key->peek(), m_passphrase->peek(), [here](const std::optional<KeyRefusal> &refusal) {
        if (here)
            here->ended(refusal);
    });
}

void ReplaceKeyCard::ended(const std::optional<KeyRefusal> &refusal)
{
    m_keeping = false;
    m_passphrase->wipe();
    if (!refusal) {
        m_key->wipe();
        m_said = Said::Kept;
    } else {
        m_refusal = *refusal;
        m_said = Said::Refused;
    }
    showState();
    (refusal && !m_passphrase->isHidden() ? m_passphrase : m_key)->setFocus(Qt::OtherFocusReason);
}

void ReplaceKeyCard::showState()
{
    m_key->setEnabled(!m_keeping);
    m_passphrase->setEnabled(!m_keeping);
    m_go->setReady(!m_keeping && !m_check->isChecking());
    m_go->setText(m_keeping         ? tr("Saving…")
            : m_check->isChecking() ? tr("Checking…")
            : m_check->hasPassed()  ? tr("Keep the new key")
                                    : tr("Check the new key"));
    m_go->setAccessibleName(m_go->text());
    m_notice->setVisible(m_said != Said::Nothing);
    if (m_said == Said::Kept) {
        const bool nowhere = m_replacement.account.keyPlace == AccountSetup::KeyPlace::AskEachStart;
        m_notice->tell(Tone::Good, QStringLiteral("circle-check"),
            nowhere ? tr("The till uses the new key from now on, and asks for it at its next start.")
                    : tr("The new key is kept, and the till uses it from now on."));
    } else if (m_said == Said::Refused) {
        m_notice->tell(Tone::Bad, QStringLiteral("circle-alert"),
            m_refusal.notAllowed ? tr("The old key stays: whoever is signed in may not replace it.")
                                 : tr("The old key stays.") + QLatin1Char(' ')
                    + AccountWords::notKept(m_replacement.account.keyPlace, m_refusal.vault));
    }
}

void ReplaceKeyCard::retranslate()
{
    m_title->setText(tr("Replace the key"));
    m_why->setText(tr("When the provider has given the shop a new key. The old one stays in use until the new one has "
                      "passed the check and is kept."));
    m_key->setCaption(tr("New API key"));
    m_key->setHint(tr("shown as dots"));
    m_passphrase->setCaption(tr("Passphrase of the file"));
    m_go->setKey(Words::enterKey());
    showState();
}

void ReplaceKeyCard::giveUp()
{
    m_key->wipe();
    m_passphrase->wipe();
    m_check->forget();
    m_said = Said::Nothing;
    showState();
}

/// What was typed and not kept does not wait for the next who stands here.
void ReplaceKeyCard::hideEvent(QHideEvent *event)
{
    if (!m_keeping && !event->spontaneous())
        giveUp();
    QFrame::hideEvent(event);
}

void ReplaceKeyCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape || event->isAutoRepeat() || m_keeping) {
        QFrame::keyPressEvent(event);
    } else if (m_check->isChecking()) {
        m_check->stop();
    } else {
        giveUp();
        m_key->setFocus(Qt::OtherFocusReason);
    }
}

void ReplaceKeyCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

} // namespace taabia

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/keyplacechooser.h"

#include "ui/setup/accountwords.h"
#include "ui/setup/secretfield.h"
#include "ui/widgets/caption.h"
#include "ui/widgets/tilegroup.h"
#include "ui/words/words.h"

#include <QEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace taabia {

namespace {
constexpr qsizetype shortestPassphrase = 8; ///< bytes; scrypt makes each guess slow, a short one few guesses
}

KeyPlaceChooser::KeyPlaceChooser(QWidget *parent)
    : QWidget(parent)
    , m_caption(new CaptionText(this))
    , m_places(new TileGroup(0, TextSize::Body, this))
    , m_meaning(new Paragraph(TextSize::Small, this))
    , m_passphrase(new SecretField(this))
    , m_again(new SecretField(this))
{
    m_meaning->setRigid(true);
    m_meaning->setTone(Tone::Quiet);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_caption);
    column->addWidget(m_places);
    column->addWidget(m_meaning);
    column->addWidget(m_passphrase);
    column->addWidget(m_again);
    connect(m_places, &TileGroup::chosen, this, [this](int at) {
        m_wished = m_offered.at(static_cast<std::size_t>(at));
        showState();
    });
    connect(m_places, &TileGroup::stepDone, this, [this] {
        if (m_passphrase->isVisible())
            m_passphrase->setFocus(Qt::TabFocusReason);
        else
            Q_EMIT entered();
    });
    connect(m_passphrase, &LineField::entered, this, [this] {
        if (demandPassphrase())
            m_again->setFocus(Qt::TabFocusReason);
    });
    connect(m_again, &LineField::entered, this, &KeyPlaceChooser::entered);
    offer();
}

void KeyPlaceChooser::setKeychain(bool there)
{
    m_keychain = there;
    offer();
}

void KeyPlaceChooser::setPlace(Place place)
{
    m_wished = place;
    offer();
}

KeyPlaceChooser::Place KeyPlaceChooser::place() const
{
    return m_offered.at(static_cast<std::size_t>(m_places->current()));
}

/// The first that is offered, unless somebody has wished another.
void KeyPlaceChooser::offer()
{
    m_offered = {Place::SealedFile, Place::AskEachStart};
    if (m_keychain.value_or(false))
        m_offered.insert(m_offered.begin(), Place::Keychain);
    retranslate();
    const auto wished = std::find(m_offered.begin(), m_offered.end(), m_wished.value_or(m_offered.front()));
    m_places->setCurrent(wished == m_offered.end() ? 0 : static_cast<int>(wished - m_offered.begin()));
    showState();
}

void KeyPlaceChooser::showState()
{
    const bool sealed = place() == Place::SealedFile;
    m_passphrase->setVisible(sealed);
    m_again->setVisible(sealed);
    QString meaning = AccountWords::placeMeaning(place());
    if (!m_keychain)
        meaning = tr("Looking for the keychain of this PC…") + QLatin1Char(' ') + meaning;
    else if (!*m_keychain)
        meaning = tr("This PC has no keychain that answers.") + QLatin1Char(' ') + meaning;
    m_meaning->setText(meaning);
}

bool KeyPlaceChooser::demandPassphrase()
{
    if (m_passphrase->peek().bytes().size() >= shortestPassphrase)
        return true;
    m_passphrase->setTrouble(tr("A passphrase has at least %1 characters.").arg(Words::number(shortestPassphrase)));
    m_passphrase->setFocus(Qt::OtherFocusReason);
    return false;
}

std::optional<KeyPlaceChooser::Choice> KeyPlaceChooser::demand()
{
    if (place() != Place::SealedFile)
        return Choice{place(), {}};
    if (!demandPassphrase())
        return std::nullopt;
    const Secret passphrase = m_passphrase->peek();
    if (!(m_again->peek() == passphrase)) {
        m_again->wipe();
        m_again->setTrouble(tr("Not the same passphrase: type it again."));
        m_again->setFocus(Qt::OtherFocusReason);
        return std::nullopt;
    }
    return Choice{place(), passphrase};
}

void KeyPlaceChooser::wipe()
{
    m_passphrase->wipe();
    m_again->wipe();
}

void KeyPlaceChooser::retranslate()
{
    m_caption->setText(tr("Where the key is kept"));
    std::vector<TileGroup::Choice> choices;
    for (const Place place : m_offered)
        choices.push_back({AccountWords::placeName(place), {}, {}, std::nullopt});
    m_places->setChoices(choices);
    m_passphrase->setCaption(tr("Passphrase of the file"));
    m_passphrase->setHint(tr("at least %1 characters").arg(Words::number(shortestPassphrase)));
    m_again->setCaption(tr("The passphrase once more"));
}

void KeyPlaceChooser::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showState();
    }
    QWidget::changeEvent(event);
}

} // namespace taabia

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/keyplacechooser.h"

#include "ui/setup/accountwords.h"
#include "ui/setup/newpassphrase.h"
#include "ui/widgets/caption.h"
#include "ui/widgets/tilegroup.h"

#include <QEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace taabia {

KeyPlaceChooser::KeyPlaceChooser(QWidget *parent)
    : QWidget(parent)
    , m_caption(new CaptionText(this))
    , m_places(new TileGroup(0, TextSize::Body, this))
    , m_meaning(new Paragraph(TextSize::Small, this))
    , m_passphrase(new NewPassphrase(this))
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
    connect(m_places, &TileGroup::chosen, this, [this](int at) {
        m_wished = m_offered.at(static_cast<std::size_t>(at));
        showState();
    });
    connect(m_places, &TileGroup::stepDone, this, [this] {
        if (m_passphrase->isVisible())
            m_passphrase->begin(Qt::TabFocusReason);
        else
            Q_EMIT entered();
    });
    connect(m_passphrase, &NewPassphrase::entered, this, &KeyPlaceChooser::entered);
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
    m_passphrase->setVisible(place() == Place::SealedFile);
    QString meaning = AccountWords::placeMeaning(place());
    if (!m_keychain)
        meaning = tr("Looking for the keychain of this PC…") + QLatin1Char(' ') + meaning;
    else if (!*m_keychain)
        meaning = tr("This PC has no keychain that answers.") + QLatin1Char(' ') + meaning;
    m_meaning->setText(meaning);
}

std::optional<KeyPlaceChooser::Choice> KeyPlaceChooser::demand()
{
    if (place() != Place::SealedFile)
        return Choice{place(), {}};
    const std::optional<Secret> passphrase = m_passphrase->demand();
    return passphrase ? std::optional(Choice{place(), *passphrase}) : std::nullopt;
}

void KeyPlaceChooser::wipe()
{
    m_passphrase->wipe();
}

void KeyPlaceChooser::retranslate()
{
    m_caption->setText(tr("Where the key is kept"));
    std::vector<TileGroup::Choice> choices;
    for (const Place place : m_offered)
        choices.push_back({AccountWords::placeName(place), {}, {}, std::nullopt});
    m_places->setChoices(choices);
    m_passphrase->setCaption(tr("Passphrase of the file"));
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/accountpage.h"

#include "ui/cash/linefield.h"
#include "ui/setup/accountwords.h"
#include "ui/setup/checkcard.h"
#include "ui/setup/keyplacechooser.h"
#include "ui/setup/secretfield.h"
#include "ui/theme/fieldmanners.h"
#include "ui/theme/stylesheet.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/paragraph.h"
#include "ui/widgets/tilegroup.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QShortcut>

#include <algorithm>
#include <array>

namespace taabia {

namespace {

using Kind = AccountSetup::Kind;

/// The tiles; another address is a matter of the field for it.
constexpr std::array tiles{Kind::Production, Kind::ProviderSandbox, Kind::Training};

const QString advancedKey = QStringLiteral("Alt+A");
const QString allTheSameKey = QStringLiteral("Alt+K");

bool refuse(LineField *field, const QString &sentence)
{
    field->setVisible(true);
    field->setTrouble(sentence);
    field->setFocus(Qt::OtherFocusReason);
    FieldManners::bringIntoView(field); // it may have had the focus
    return false;
}

} // namespace

AccountPage::AccountPage(AccountProbe &probe, const AccountSetup &draft, QWidget *parent)
    : SetupPage(parent)
    , m_check(new CheckCard(CheckCard::Of::Account, probe, this))
    , m_kinds(new TileGroup(3, TextSize::Lead, this))
    , m_meaning(new Paragraph(TextSize::Body, this))
    , m_form(new QFrame(this))
    , m_code(new LineField(m_form))
    , m_key(new SecretField(m_form))
    , m_place(new KeyPlaceChooser(m_form))
    , m_advanced(new ActionButton(ActionButton::Kind::Bare, {}, m_form))
    , m_url(new LineField(m_form))
    , m_trouble(new Notice(Notice::Shape::Inline, this))
    , m_allTheSame(new ActionButton(ActionButton::Kind::Plain, {}, this))
{
    nameKinds();
    build();
    tie();
    m_code->setText(draft.clientCode);
    m_place->setPlace(draft.keyPlace);
    m_url->setText(draft.url);
    choose(draft.kind == Kind::Custom ? Kind::Production : draft.kind);
    m_url->setVisible(draft.kind == Kind::Custom);
    retranslate();
}

void AccountPage::build()
{
    setLook(m_form, "card");
    m_meaning->setRigid(true);
    m_meaning->setTone(Tone::Quiet);
    for (LineField *field : {m_code, m_url})
        field->field()->setLayoutDirection(Qt::LeftToRight);
    m_url->field()->setMaxLength(512);
    m_advanced->setKey(advancedKey);
    m_allTheSame->setKey(allTheSameKey);
    m_trouble->hide();

    auto *form = new QVBoxLayout(m_form);
    form->setContentsMargins(20, 14, 20, 16);
    form->setSpacing(10);
    form->addWidget(m_code);
    form->addWidget(m_key);
    form->addWidget(m_place);
    form->addWidget(m_advanced, 0, Qt::AlignLeading);
    form->addWidget(m_url);
    form->addStretch(1);
    auto *right = new QVBoxLayout;
    right->setSpacing(10);
    right->addWidget(m_check);
    right->addWidget(m_allTheSame);
    right->addStretch(1);
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(m_form, 11);
    row->addLayout(right, 9);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(m_kinds);
    column->addWidget(m_meaning);
    column->addWidget(m_trouble);
    column->addLayout(row, 1);
    column->addStretch(1);
}

void AccountPage::tie()
{
    connect(m_kinds, &TileGroup::chosen, this, [this](int at) { choose(tiles.at(static_cast<std::size_t>(at))); });
    connect(m_kinds, &TileGroup::stepDone, this, [this] {
        if (chosen() == Kind::Training)
            advance();
        else
            m_code->setFocus(Qt::TabFocusReason);
    });
    connect(m_code, &LineField::entered, this, [this] {
        if (demandCode())
            m_key->setFocus(Qt::TabFocusReason);
    });
    // Whoever has filled in the rest before is not led through it again.
    connect(m_key, &LineField::entered, this, &AccountPage::advance);
    connect(m_url, &LineField::entered, this, &AccountPage::advance);
    connect(m_place, &KeyPlaceChooser::entered, this, &AccountPage::advance);
    for (LineField *field : std::initializer_list<LineField *>{m_code, m_key, m_url})
        connect(field, &LineField::edited, m_check, &CheckCard::forget);
    connect(m_url->field(), &QLineEdit::textEdited, this, &AccountPage::showState);
    connect(m_check, &CheckCard::changed, this, [this] {
        showState();
        if (!m_check->isUntouched())
            FieldManners::bringIntoView(m_check); // whoever pressed Enter far below it would see nothing happen
    });
    connect(m_check, &CheckCard::failed, this, &AccountPage::pointAt);
    connect(m_allTheSame, &ActionButton::clicked, this, &AccountPage::goOn);
    connect(m_advanced, &ActionButton::clicked, this, [this] {
        m_url->setVisible(true);
        m_url->setFocus(Qt::TabFocusReason);
    });
    for (ActionButton *button : {m_advanced, m_allTheSame}) {
        auto *key = new QShortcut(QKeySequence(button == m_advanced ? advancedKey : allTheSameKey), this);
        key->setAutoRepeat(false);
        connect(key, &QShortcut::activated, button, [button] {
            if (button->isVisible())
                button->click();
        });
    }
}

AccountSetup::Kind AccountPage::chosen() const
{
    return tiles.at(static_cast<std::size_t>(m_kinds->current()));
}

void AccountPage::choose(Kind kind)
{
    m_kinds->setCurrent(static_cast<int>(std::find(tiles.begin(), tiles.end(), kind) - tiles.begin()));
    if (!hasOwnUrl())
        m_url->setText(documentedUrl(kind));
    m_check->forget();
    showState();
}

/// Somebody typed an address, and it is none of those in the provider's document.
bool AccountPage::hasOwnUrl() const
{
    const QString url = m_url->text();
    return std::all_of(
        tiles.begin(), tiles.end(), [&url](Kind kind) { return !url.isEmpty() && url != documentedUrl(kind); });
}

AccountSetup AccountPage::draft() const
{
    const bool own = chosen() != Kind::Training && m_url->text() != documentedUrl(chosen());
    return {own ? Kind::Custom : chosen(), m_url->text(), m_code->text(), m_place->place()};
}

void AccountPage::setKeychain(bool there)
{
    m_place->setKeychain(there);
}

QString AccountPage::title() const
{
    return tr("The account");
}

QString AccountPage::nextWords() const
{
    if (m_keeping)
        return tr("Opening the till…");
    if (chosen() == Kind::Training)
        return tr("Practise now");
    if (m_check->isChecking())
        return tr("Checking…");
    return m_check->hasPassed() ? tr("Keep it and go on") : tr("Check the account");
}

bool AccountPage::isBusy() const
{
    return m_keeping || m_check->isChecking();
}

bool AccountPage::canStop() const
{
    return m_check->isChecking();
}

void AccountPage::enter()
{
    m_kinds->takeFocus();
}

bool AccountPage::retreat()
{
    if (m_keeping)
        return true; // it is being written: what came of it has to be seen
    const bool wasChecking = m_check->isChecking();
    m_check->stop();
    return wasChecking;
}

bool AccountPage::demandCode()
{
    return !m_code->text().isEmpty() || refuse(m_code, tr("Type the client code that the provider gave the shop."));
}

/// Says beside the first empty field what is missing.
bool AccountPage::demandFields()
{
    if (!demandCode())
        return false;
    if (m_key->isEmpty())
        return refuse(m_key, tr("Type or paste the key that the provider gave the shop."));
    if (m_url->text().isEmpty())
        return refuse(m_url, AccountWords::addressFault(BaseUrlError::Empty));
    return m_place->demand().has_value();
}

/// What is to be typed otherwise has the focus.
void AccountPage::pointAt(const ProbeFindings &findings)
{
    if (findings.address) {
        refuse(m_url, AccountWords::addressFault(*findings.address));
    } else if (AccountWords::blamesKey(findings)) {
        m_key->select();
        FieldManners::bringIntoView(m_key);
    }
}

void AccountPage::advance()
{
    if (isBusy())
        return;
    m_notKept = {};
    if (chosen() == Kind::Training) {
        Q_EMIT trainingChosen();
        return;
    }
    if (!demandFields()) {
        showState();
        return;
    }
    if (m_check->hasPassed())
        goOn();
    else
        m_check->check(draft(), m_key->peek());
}

void AccountPage::goOn()
{
    if (isBusy() || !demandFields())
        return;
    m_keeping = true;
    showState();
    Q_EMIT accountChosen(draft(), m_key->peek(), m_place->demand()->passphrase);
}

void AccountPage::kept()
{
    m_keeping = false;
    m_key->wipe();
    m_place->wipe();
    showState();
}

void AccountPage::notKept(const std::function<QString()> &sentence)
{
    m_keeping = false;
    m_notKept = sentence;
    showState();
    m_key->setFocus(Qt::OtherFocusReason);
}

void AccountPage::showState()
{
    const Kind kind = draft().kind;
    const bool training = kind == Kind::Training;
    m_form->setVisible(!training);
    m_check->setVisible(!training);
    m_kinds->setEnabled(!m_keeping); // while it is checked, typing stops the check
    m_form->setEnabled(!m_keeping);
    m_allTheSame->setVisible(!training && m_check->mayGoOnAllTheSame());
    m_allTheSame->setEnabled(!m_keeping);
    m_trouble->setVisible(static_cast<bool>(m_notKept));
    if (m_notKept)
        m_trouble->tell(Tone::Bad, QStringLiteral("circle-alert"), m_notKept());
    m_meaning->setText(training ? tr("Everything inside this program: no account, no key, no internet. No money moves.")
            : kind == Kind::ProviderSandbox
            ? tr("MoroccoTopup's own place to try: the same account and the same key, and nothing is debited.")
            : kind == Kind::Custom
            ? tr("Recharges go to the address below. Expect them to be real, and charged to the account there.")
            : tr("Recharges are real and charged to the shop's account at MoroccoTopup."));
    Q_EMIT changed();
}

void AccountPage::nameKinds()
{
    std::vector<TileGroup::Choice> choices;
    for (const Kind kind : tiles)
        choices.push_back({AccountWords::kindName(kind), {}, {}, std::nullopt});
    m_kinds->setChoices(choices);
}

void AccountPage::retranslate()
{
    nameKinds();
    m_code->setCaption(tr("Client code"));
    m_key->setCaption(tr("API key"));
    m_key->setHint(tr("shown as dots"));
    m_url->setCaption(tr("Address of the service"));
    m_advanced->setText(tr("Another address"));
    m_advanced->setAccessibleName(m_advanced->text());
    m_allTheSame->setText(tr("Keep it and go on without the check"));
    m_allTheSame->setAccessibleName(m_allTheSame->text());
    showState();
}

void AccountPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    SetupPage::changeEvent(event);
}

} // namespace taabia

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/webhookcard.h"

#include "desk/accountdesk.h"
#include "ui/cash/linefield.h"
#include "ui/theme/stylesheet.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/notice.h"
#include "ui/words/words.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QRegularExpression>

#include <algorithm>

namespace taabia {

static constexpr int longestAddress = 2000;

/// The first that is certainly none: figures and dots, but not four numbers up to 255. What else there may be, such as
/// a range, is the provider's to judge.
static QString wrongAddressIn(const QString &list)
{
    static const QRegularExpression between(QStringLiteral("[,;\\s]+"));
    static const QRegularExpression figures(QStringLiteral("^[0-9.]+$"));
    for (const QString &entry : list.split(between, Qt::SkipEmptyParts)) {
        const QStringList numbers = entry.split(QLatin1Char('.'));
        const bool fits = numbers.size() == 4 && std::all_of(numbers.begin(), numbers.end(), [](const QString &number) {
            bool isNumber = false;
            return number.toUInt(&isNumber) <= 255 && isNumber;
        });
        if (figures.match(entry).hasMatch() && !fits)
            return entry;
    }
    return {};
}

WebhookCard::WebhookCard(AccountDesk &desk, QWidget *parent)
    : QFrame(parent)
    , m_desk(desk)
    , m_title(new QLabel(this))
    , m_why(new Paragraph(TextSize::Small, this))
    , m_url(new LineField(this))
    , m_whitelist(new LineField(this))
    , m_notice(new Notice(Notice::Shape::Inline, this))
    , m_no(new ActionButton(ActionButton::Kind::Plain, QStringLiteral("x"), this))
    , m_yes(new ActionButton(ActionButton::Kind::Plain, QStringLiteral("triangle-alert"), this))
    , m_change(new ActionButton(ActionButton::Kind::Plain, QStringLiteral("send"), this))
    , m_again(new ActionButton(ActionButton::Kind::Plain, QStringLiteral("refresh-cw"), this))
{
    build();
    wire();
    retranslate();
}

void WebhookCard::build()
{
    setLook(this, "card");
    setLook(m_title, "title");
    m_why->setTone(Tone::Quiet);
    m_why->setRigid(true);
    for (LineField *field : {m_url, m_whitelist}) {
        field->field()->setMaxLength(longestAddress);
        field->field()->setLayoutDirection(Qt::LeftToRight); // addresses, in every language
    }
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    for (ActionButton *button : {m_no, m_yes, m_change, m_again})
        buttons->addWidget(button);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 20);
    column->setSpacing(12);
    column->addWidget(m_title);
    column->addWidget(m_why);
    column->addWidget(m_url);
    column->addWidget(m_whitelist);
    column->addWidget(m_notice);
    column->addLayout(buttons);
}

void WebhookCard::wire()
{
    connect(m_change, &ActionButton::clicked, this, &WebhookCard::wish);
    connect(m_again, &ActionButton::clicked, this, &WebhookCard::readAgain);
    connect(m_yes, &ActionButton::clicked, this, &WebhookCard::change);
    connect(m_no, &ActionButton::clicked, this, &WebhookCard::leave);
    for (LineField *field : {m_url, m_whitelist}) {
        connect(field, &LineField::entered, this, &WebhookCard::wish);
        connect(field->field(), &QLineEdit::textEdited, this, [this] {
            m_outcome.reset(); // it was about what stood there
            m_nothingNew = false;
            tell();
        });
    }
    connect(&m_desk, &AccountDesk::webhookRead, this,
        [this](Ticket ticket, const Expected<WebhookConfig, Failure> &config) {
            if (ticket != m_ticket)
                return;
            m_ticket = 0;
            m_doing = Doing::Nothing;
            if (config)
                take(*config);
            else
                m_failure = config.error();
            showState();
        });
    connect(&m_desk, &AccountDesk::webhookChanged, this, [this](Ticket ticket, const WebhookChange &change) {
        if (ticket == m_ticket)
            ended(change);
    });
    connect(&m_desk, &AccountDesk::refused, this, [this](Ticket ticket, const AccountRefusal &why) {
        if (ticket != m_ticket)
            return;
        m_ticket = 0;
        m_doing = Doing::Nothing;
        m_refusal = why;
        showState();
    });
}

void WebhookCard::readAgain()
{
    if (m_doing != Doing::Nothing)
        return;
    m_failure.reset();
    m_refusal.reset();
    m_outcome.reset();
    m_nothingNew = false;
    m_doing = Doing::Reading;
    m_ticket = m_desk.readWebhook();
    showState();
}

/// What is being typed stays, unless it is what the provider had until now.
void WebhookCard::take(const WebhookConfig &now)
{
    const WebhookConfig before = m_now.value_or(WebhookConfig());
    if (typed().url == before.url.simplified())
        m_url->setText(now.url);
    if (typed().ipWhitelist == before.ipWhitelist.simplified())
        m_whitelist->setText(now.ipWhitelist);
    m_now = now;
}

WebhookConfig WebhookCard::typed() const
{
    return {m_url->text(), m_whitelist->text()};
}

/// Only over what was read: a list that nobody has seen would be overwritten with what stands in an empty field.
void WebhookCard::wish()
{
    if (m_doing != Doing::Nothing || !m_now)
        return;
    const bool otherUrl = typed().url != m_now->url.simplified();
    const bool otherList = typed().ipWhitelist != m_now->ipWhitelist.simplified();
    m_nothingNew = !otherUrl && !otherList;
    m_outcome.reset();
    m_failure.reset();
    m_refusal.reset();
    if (m_nothingNew) {
        tell();
    } else if (!demandAddresses()) {
        tell();
    } else if (otherList && !typed().ipWhitelist.isEmpty()) {
        m_doing = Doing::Asking;
        showState();
        m_no->setFocus(Qt::OtherFocusReason); // the answer that changes nothing
    } else {
        change();
    }
}

bool WebhookCard::demandAddresses()
{
    const QString wrong = wrongAddressIn(typed().ipWhitelist);
    if (wrong.isEmpty())
        return true;
    m_whitelist->setTrouble(tr("%1 is no internet address: one has four numbers, up to 255.").arg(Words::told(wrong)));
    m_whitelist->setFocus(Qt::OtherFocusReason);
    return false;
}

void WebhookCard::change()
{
    m_doing = Doing::Changing;
    m_ticket = m_desk.changeWebhook(typed());
    showState();
}

void WebhookCard::leave()
{
    m_doing = Doing::Nothing;
    showState();
    m_whitelist->field()->setFocus(Qt::OtherFocusReason);
}

void WebhookCard::ended(const WebhookChange &change)
{
    m_ticket = 0;
    m_doing = Doing::Nothing;
    m_outcome = change;
    if (change.now) { // also where it is another: what stands there is what the provider has
        m_now = change.now;
        m_url->setText(change.now->url);
        m_whitelist->setText(change.now->ipWhitelist);
    }
    showState();
    m_change->setFocus(Qt::OtherFocusReason); // it was off while the provider was asked
}

void WebhookCard::showState()
{
    const bool free = m_doing == Doing::Nothing;
    m_url->setEnabled(m_now && free);
    m_whitelist->setEnabled(m_now && free);
    m_change->setEnabled(m_now && free);
    m_again->setEnabled(free);
    m_change->setVisible(m_doing != Doing::Asking);
    m_again->setVisible(m_doing != Doing::Asking);
    m_yes->setVisible(m_doing == Doing::Asking);
    m_no->setVisible(m_doing == Doing::Asking);
    tell();
}

/// One sentence: what is going on, else how the last thing ended.
void WebhookCard::tell()
{
    m_notice->show();
    const auto bad = [this](const QString &sentence) {
        m_notice->tell(Tone::Bad, QStringLiteral("circle-alert"), sentence);
    };
    if (m_doing == Doing::Reading) {
        m_notice->tell(Tone::Progress, QStringLiteral("loader"), tr("The provider is being asked\u2026"));
    } else if (m_doing == Doing::Changing) {
        m_notice->tell(Tone::Progress, QStringLiteral("loader"), tr("The provider is being asked to change it\u2026"));
    } else if (m_doing == Doing::Asking) {
        m_notice->tell(Tone::Warning, QStringLiteral("triangle-alert"),
            tr("From then on only these addresses may use the account: %1. This till cannot know its own internet "
               "address. If it is not among them, the provider refuses every sale of this till, and only the provider "
               "can undo it.")
                .arg(Words::told(typed().ipWhitelist)));
    } else if (m_refusal) {
        bad(Words::accountRefusal(*m_refusal));
    } else if (m_outcome && m_outcome->end == WebhookChange::End::Saved) {
        m_notice->tell(Tone::Good, QStringLiteral("circle-check"), Words::webhookChange(*m_outcome));
    } else if (m_outcome && m_outcome->end == WebhookChange::End::Unknown) {
        m_notice->tell(Tone::Warning, QStringLiteral("circle-question-mark"), Words::webhookChange(*m_outcome));
    } else if (m_outcome) {
        bad(Words::webhookChange(*m_outcome));
    } else if (m_failure) {
        bad(tr("It could not be read. %1", "the reason").arg(Words::failedOnce(*m_failure)));
    } else if (m_nothingNew) {
        m_notice->tell(Tone::Quiet, QStringLiteral("info"), tr("The provider has exactly this already."));
    } else {
        m_notice->hide();
    }
}

void WebhookCard::retranslate()
{
    m_title->setText(tr("Webhook and addresses"));
    m_why->setText(tr("A webhook is a web server of yours that the provider calls when the status of a recharge "
                      "changes. This PC is none and needs none: the till asks for the status of each sale by itself. "
                      "Enter one only if you have such a server."));
    m_url->setCaption(tr("Webhook address"));
    m_url->field()->setPlaceholderText(QStringLiteral("https://"));
    m_whitelist->setCaption(tr("Internet addresses that may use the account"));
    m_whitelist->setHint(tr("Empty: any"));
    m_whitelist->field()->setPlaceholderText(QStringLiteral("1.2.3.4, 5.6.7.8"));
    m_change->setText(tr("Change it at the provider"));
    m_again->setText(tr("Read again"));
    m_again->setAccessibleName(tr("Read the webhook again"));
    m_yes->setText(tr("Change it all the same"));
    m_no->setText(tr("Leave it as it is"));
    m_no->setKey(Words::escapeKey());
    showState();
}

void WebhookCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_doing == Doing::Asking)
        leave();
    else
        QFrame::keyPressEvent(event);
}

void WebhookCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void WebhookCard::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    readAgain();
}

} // namespace taabia

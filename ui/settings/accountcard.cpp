// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/accountcard.h"

#include "desk/accountdesk.h"
#include "ui/history/factgrid.h"
#include "ui/theme/stylesheet.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/paragraph.h"
#include "ui/words/words.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace taabia {

static constexpr int factCount = 7;

AccountCard::AccountCard(Till &till, QWidget *parent)
    : QFrame(parent)
    , m_till(till)
    , m_title(new QLabel(this))
    , m_facts(new FactGrid(this))
    , m_pricesTitle(new QLabel(this))
    , m_notice(new Notice(Notice::Shape::Inline, this))
    , m_again(new ActionButton(ActionButton::Kind::Plain, QStringLiteral("refresh-cw"), this))
{
    build();
    wire();
    retranslate();
}

void AccountCard::build()
{
    setLook(this, "card");
    setLook(m_title, "title");
    setLook(m_pricesTitle, "title");
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 20);
    column->setSpacing(12);
    column->addWidget(m_title);
    for (int fact = 0; fact < factCount; ++fact)
        m_facts->add();
    column->addWidget(m_facts);
    column->addSpacing(4);
    column->addWidget(m_pricesTitle);
    for (const Operator op : allOperators) {
        auto *line = new Paragraph(TextSize::Body, this);
        line->setRigid(true);
        column->addWidget(line);
        m_prices[op] = line;
    }
    column->addWidget(m_notice);
    column->addWidget(m_again, 0, Qt::AlignLeading);
}

void AccountCard::wire()
{
    AccountDesk &desk = m_till.account();
    connect(m_again, &ActionButton::clicked, this, &AccountCard::readAgain);
    connect(&m_till, &Till::accountRead, this, &AccountCard::showAccount);
    connect(&desk, &AccountDesk::accountRead, this, [this](Ticket ticket, const AccountReading &reading) {
        if (ticket != m_ticket)
            return;
        m_ticket = 0;
        m_failure = reading.failure;
        if (!m_failure)
            m_readUtc = QDateTime::currentDateTimeUtc();
        showReading();
    });
    connect(&desk, &AccountDesk::refused, this, [this](Ticket ticket, const AccountRefusal &why) {
        if (ticket != m_ticket)
            return;
        m_ticket = 0;
        m_refusal = why;
        showReading();
    });
}

void AccountCard::readAgain()
{
    if (m_ticket != 0)
        return;
    m_failure.reset();
    m_refusal.reset();
    m_ticket = m_till.account().read();
    showReading();
}

void AccountCard::showAccount(const AccountView &account)
{
    // A read that brought only one of the two does not unsay the other.
    if (account.account)
        m_account.account = account.account;
    if (account.prices)
        m_account.prices = account.prices;
    showFacts();
    showPrices();
}

/// How the last reading went; what an earlier one told stays where it is.
void AccountCard::showReading()
{
    m_notice->setVisible(m_ticket != 0 || m_failure || m_refusal || m_readUtc.isValid());
    if (m_ticket != 0) {
        m_notice->tell(Tone::Progress, QStringLiteral("loader"), tr("The provider is being asked…"));
    } else if (m_refusal) {
        m_notice->tell(Tone::Bad, QStringLiteral("circle-alert"), Words::accountRefusal(*m_refusal));
    } else if (m_failure) {
        const QString before = m_readUtc.isValid()
            ? tr("What stands here was read at %1.").arg(Words::timeOfDay(m_readUtc))
            : tr("What is not known could not be read.");
        m_notice->tell(Tone::Bad, QStringLiteral("circle-alert"),
            tr("%1 %2", "why it failed, what is shown instead").arg(Words::failedOnce(*m_failure), before));
    } else {
        m_notice->tell(Tone::Quiet, QStringLiteral("check"), tr("Read at %1").arg(Words::timeOfDay(m_readUtc)));
    }
}

void AccountCard::retranslate()
{
    m_title->setText(tr("Account at the provider"));
    m_pricesTitle->setText(tr("What a sale of 10 DH brings"));
    m_again->setText(tr("Read again"));
    m_again->setAccessibleName(tr("Read the account again"));
    int fact = 0;
    for (const QString &caption : {tr("Name"), tr("Client code"), tr("Status"), tr("Type"), tr("Currency"),
             tr("Credit limit"), tr("Addresses that may use it")})
        m_facts->setCaption(fact++, caption);
    showFacts();
    showPrices();
    showReading();
}

void AccountCard::showFacts()
{
    const auto orUnknown = [](const QString &text) { return text.isEmpty() ? tr("Not known") : Words::told(text); };
    const Account account = m_account.account.value_or(Account());
    int fact = 0;
    m_facts->setValue(fact++, orUnknown(account.name));
    m_facts->setValue(fact++, orUnknown(account.code));
    m_facts->setValue(fact++, statusText(account.status));
    m_facts->setValue(fact++, typeText(account.type));
    m_facts->setValue(fact++, orUnknown(account.currency));
    m_facts->setValue(fact++, creditText(account.creditLimit));
    m_facts->setValue(fact++, whitelistText(m_account.account));
}

void AccountCard::showPrices()
{
    for (const auto &[op, line] : m_prices) {
        line->setText(tr("%1: not known").arg(wireName(op)));
        line->setTone(Tone::Quiet);
        if (!m_account.prices)
            continue;
        if (const auto margin = m_account.prices->margins.find(op); margin != m_account.prices->margins.end()) {
            line->setText(priceSentence(op, margin->second));
            line->setTone(margin->second.basisPoints() < 0 ? Tone::Warning : Tone::Good);
        }
    }
}

/// The provider's words in the shop's language, in whichever letters they come; one that nobody has documented as it
/// is.
QString AccountCard::inWords(const QString &told, std::initializer_list<std::pair<const char *, QString>> known)
{
    for (const auto &[word, meaning] : known) {
        if (told.compare(QLatin1String(word), Qt::CaseInsensitive) == 0)
            return meaning;
    }
    return told.isEmpty() ? tr("Not known") : Words::told(told);
}

QString AccountCard::statusText(const QString &status)
{
    return inWords(status, {{"active", tr("Active")}, {"suspended", tr("Suspended", "the account")}});
}

QString AccountCard::typeText(const QString &type)
{
    return inWords(type,
        {{"reseller", tr("Reseller")}, {"prepaid", tr("Prepaid", "the account")},
            {"postpaid", tr("Paid afterwards", "the account")}});
}

QString AccountCard::creditText(const std::optional<Money> &limit)
{
    if (!limit)
        return tr("Not known");
    return *limit > Money() ? Words::amount(*limit) : tr("None: what is sold is paid from the balance");
}

/// An empty list is told too: then any address may use it.
QString AccountCard::whitelistText(const std::optional<Account> &account)
{
    if (!account)
        return tr("Not known");
    return account->ipWhitelist.trimmed().isEmpty() ? tr("Any") : Words::told(account->ipWhitelist);
}

QString AccountCard::priceSentence(Operator op, Margin margin)
{
    const Money faceValue = Money::fromDirhams(10);
    const Money share = margin.shareOf(faceValue);
    if (share == Money())
        return tr("%1: you neither earn nor lose.").arg(wireName(op));
    if (share.isNegative()) {
        return tr("%1: you lose %2 on %3.").arg(wireName(op), Words::amount(Money() - share), Words::amount(faceValue));
    }
    return tr("%1: you earn %2 on %3.").arg(wireName(op), Words::amount(share), Words::amount(faceValue));
}

void AccountCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void AccountCard::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    readAgain(); // prices and limits change at the provider, and nobody tells
}

} // namespace taabia

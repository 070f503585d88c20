// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/accountcard.h"

#include "ui/history/factgrid.h"
#include "ui/theme/stylesheet.h"
#include "ui/widgets/paragraph.h"
#include "ui/words/words.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace taabia {

AccountCard::AccountCard(QWidget *parent)
    : QFrame(parent)
    , m_title(new QLabel(this))
    , m_facts(new FactGrid(this))
    , m_pricesTitle(new QLabel(this))
{
    setLook(this, "card");
    setLook(m_title, "title");
    setLook(m_pricesTitle, "title");
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 20);
    column->setSpacing(12);
    column->addWidget(m_title);
    for (int fact = 0; fact < 6; ++fact)
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
    retranslate();
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

void AccountCard::retranslate()
{
    m_title->setText(tr("Account at the provider"));
    m_pricesTitle->setText(tr("What a sale of 10 DH brings"));
    int fact = 0;
    for (const QString &caption :
        {tr("Name"), tr("Client code"), tr("Status"), tr("Type"), tr("Currency"), tr("Credit limit")})
        m_facts->setCaption(fact++, caption);
    showFacts();
    showPrices();
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
    m_facts->setValue(fact++, account.creditLimit ? Words::amount(*account.creditLimit) : tr("Not known"));
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

} // namespace taabia

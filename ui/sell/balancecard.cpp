// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sell/balancecard.h"

#include "ui/theme/fonts.h"
#include "ui/theme/stylesheet.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/caption.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/paragraph.h"
#include "ui/words/words.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace taabia {

BalanceCard::BalanceCard(QWidget *parent)
    : QFrame(parent)
    , m_caption(new CaptionText(this))
    , m_amount(new QLabel(this))
    , m_aside(new Paragraph(TextSize::Small, this))
    , m_low(new Notice(Notice::Shape::Inline, this))
    , m_pill(new ActionButton(ActionButton::Kind::Pill, QStringLiteral("circle-question-mark"), this))
    , m_reload(new ActionButton(ActionButton::Kind::Bare, QStringLiteral("refresh-cw"), this))
{
    setLook(this, "card");
    setLook(m_amount, "figure");
    m_aside->setTone(Tone::Quiet);

    m_aside->setAlignment(Qt::AlignVCenter);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_caption);
    head->addStretch(1);
    head->addWidget(m_pill);
    head->addWidget(m_reload);
    auto *figure = new QHBoxLayout;
    figure->setSpacing(14);
    figure->addWidget(m_amount);
    figure->addWidget(m_aside, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(18, 8, 18, 10);
    column->setSpacing(0);
    column->addLayout(head);
    column->addLayout(figure);
    column->addWidget(m_low);

    connect(m_pill, &ActionButton::clicked, this, &BalanceCard::attentionWanted);
    connect(m_reload, &ActionButton::clicked, this, &BalanceCard::refreshWanted);
    auto *tick = new QTimer(this);
    connect(tick, &QTimer::timeout, this, &BalanceCard::refreshAge);
    tick->start(1000);
    refresh();
}

void BalanceCard::setBalance(const Balance &balance)
{
    m_balance = balance;
    m_age.start();
    refresh();
}

void BalanceCard::setPrices(const Prices &prices)
{
    m_prices = prices;
    refresh();
}

void BalanceCard::setThreshold(Money lowBalance)
{
    m_threshold = lowBalance;
    refresh();
}

void BalanceCard::setAttention(int sales)
{
    m_attention = sales;
    refresh();
}

QString BalanceCard::salesLeft() const
{
    // An estimate with the least favourable margin, so that the shop is not promised too much.
    if (!m_prices || m_prices->margins.empty() || m_balance->amount.isNegative()) {
        return {};
    }
    const auto least = std::min_element(m_prices->margins.begin(), m_prices->margins.end(),
        [](const auto &a, const auto &b) { return a.second < b.second; });
    const Money face = Money::fromDirhams(10);
    const Money price = face - least->second.shareOf(face);
    if (price.centimes() <= 0) {
        return {};
    }
    const auto count = static_cast<int>(std::min<qint64>(m_balance->amount.centimes() / price.centimes(), 1'000'000));
    return tr("about %n sale(s) of %1", "what the balance is enough for", count).arg(Words::amount(face));
}

static QString withoutMarks(QString text)
{
    // The marks that keep a figure together on screen would only disturb who reads it as data.
    text.remove(QChar(0x2066)).remove(QChar(0x2069));
    return text;
}

void BalanceCard::refresh()
{
    m_amount->setFixedHeight(Fonts::lineHeight(Fonts::font(TextSize::Figure, QFont::Bold)));
    m_caption->setText(tr("Balance"));
    const QString amount = m_balance ? Words::amount(m_balance->amount) : QStringLiteral("\u2014");
    m_amount->setText(amount);
    m_amount->setAccessibleName(tr("Balance"));
    const QString description = m_balance ? withoutMarks(amount) : tr("not known yet");
    if (description != m_amount->accessibleDescription()) {
        m_amount->setAccessibleDescription(description);
    }
    const bool low = m_balance && m_threshold > Money() && m_balance->amount < m_threshold;
    m_low->setVisible(low);
    if (low) {
        m_low->tell(Tone::Warning, QStringLiteral("triangle-alert"),
            tr("Low balance: below %1.").arg(Words::amount(m_threshold)));
    }
    m_pill->setVisible(m_attention > 0);
    m_pill->setText(tr("%n sale(s) to look at", nullptr, m_attention));
    m_reload->setAccessibleName(tr("Read the balance again"));
    m_reload->setToolTip(tr("Read the balance again (Ctrl+R)"));
    refreshAge();
}

void BalanceCard::refreshAge()
{
    if (!m_balance) {
        m_aside->setText(tr("not known yet"));
        return;
    }
    QStringList parts{Words::age(m_age.elapsed() / 1000)};
    if (const QString left = salesLeft(); !left.isEmpty()) {
        parts.append(left);
    }
    if (m_balance->creditLimit != Money()) {
        parts.append(tr("credit limit %1").arg(Words::amount(m_balance->creditLimit)));
    }
    const QString aside = parts.join(QStringLiteral(" \u00B7 "));
    if (aside != m_aside->text()) {
        m_aside->setText(aside);
    }
}

void BalanceCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::ApplicationFontChange) {
        refresh();
    }
    QFrame::changeEvent(event);
}

} // namespace taabia

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sell/lastsalecard.h"

#include "ui/theme/colors.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/stylesheet.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/announcer.h"
#include "ui/widgets/painting.h"
#include "ui/widgets/paragraph.h"
#include "ui/words/paperwords.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace taabia {

static constexpr int airAbove = 8; ///< under the Sell button

LastSaleCard::LastSaleCard(QWidget *parent)
    : QWidget(parent)
    , m_sign(new QLabel(this))
    , m_outcome(new Paragraph(TextSize::Action, this))
    , m_sentence(new Paragraph(TextSize::Small, this))
    , m_again(new ActionButton(ActionButton::Kind::Plain, QStringLiteral("repeat"), this))
    , m_check(new ActionButton(ActionButton::Kind::Plain, QStringLiteral("refresh-cw"), this))
    , m_send(new ActionButton(ActionButton::Kind::Plain, {}, this))
    , m_dealt(new ActionButton(ActionButton::Kind::Plain, QStringLiteral("check"), this))
    , m_details(new ActionButton(ActionButton::Kind::Plain, {}, this))
    , m_paperSign(new QLabel(this))
    , m_paper(new Paragraph(TextSize::Small, this))
    , m_print(new ActionButton(ActionButton::Kind::Plain, {}, this))
    , m_preview(new ActionButton(ActionButton::Kind::Plain, {}, this))
{
    build();
    connect(m_again, &ActionButton::clicked, this, [this] { Q_EMIT sameAgain(m_sale->order); });
    connect(m_check, &ActionButton::clicked, this, [this] { Q_EMIT checkNow(m_sale->id); });
    connect(m_send, &ActionButton::clicked, this, [this] { Q_EMIT sendAgain(m_sale->id); });
    connect(m_dealt, &ActionButton::clicked, this, [this] { Q_EMIT dealtWith(m_sale->id); });
    connect(m_details, &ActionButton::clicked, this, [this] { Q_EMIT detailsWanted(m_sale->id); });
    connect(m_print, &ActionButton::clicked, this, [this] { Q_EMIT printWanted(m_sale->id); });
    connect(m_preview, &ActionButton::clicked, this, [this] { Q_EMIT previewWanted(m_sale->id); });
    refresh();
}

void LastSaleCard::build()
{
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_sign);
    head->addWidget(m_outcome, 1);
    head->addWidget(m_again);
    head->addWidget(m_check);
    auto *paper = new QHBoxLayout;
    paper->setSpacing(8);
    paper->addWidget(m_paperSign);
    paper->addWidget(m_paper, 0, Qt::AlignVCenter);
    paper->addStretch(1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch(1);
    for (ActionButton *button : {m_send, m_dealt, m_print, m_preview, m_details}) {
        buttons->addWidget(button);
    }
    auto *column = new QVBoxLayout(this);
    column->setSpacing(4);
    column->addLayout(head);
    column->addWidget(m_sentence);
    column->addLayout(paper);
    column->addLayout(buttons);
    column->addStretch(1);
    m_sentence->setTone(Tone::Quiet);
    m_sentence->setRigid(true);
    m_outcome->setWeight(QFont::Bold);
    m_outcome->setRigid(true);
    m_outcome->setAlignment(Qt::AlignVCenter);
    m_paper->setOneLine();
    setFramed(false);
    addKey(m_again, QStringLiteral("Ctrl+D"));
    addKey(m_check, QStringLiteral("Ctrl+K"));
    addKey(m_print, QStringLiteral("Ctrl+P"));
    addKey(m_preview, QStringLiteral("Ctrl+L"));
    addKey(m_details, QStringLiteral("Ctrl+I"));
    m_details->setKey({}); // on three buttons there is room for two caps: the help tells this one
    m_details->setToolTip(QStringLiteral("Ctrl+I"));
}

/// Works anywhere in the window, as long as the button can be seen and pressed.
void LastSaleCard::addKey(ActionButton *button, const QString &key)
{
    button->setKey(key);
    auto *shortcut = new QShortcut(QKeySequence(key), button);
    shortcut->setAutoRepeat(false);
    connect(shortcut, &QShortcut::activated, button, &ActionButton::click);
}

void LastSaleCard::show(const Sale &sale)
{
    if (!m_sale || m_sale->id != sale.id) {
        m_job.reset();
        m_received.reset();
    }
    m_sale = sale;
    m_told.clear();
    refresh();
}

void LastSaleCard::clear()
{
    m_sale.reset();
    m_job.reset();
    m_received.reset();
    m_told.clear();
    refresh();
}

void LastSaleCard::showReceived(std::optional<Money> received)
{
    m_received = received;
    refresh();
}

void LastSaleCard::showJob(const PrintJob &job)
{
    const bool older = m_job && job.id < m_job->id; // of two prints the newer one counts
    if (m_sale && job.sale == m_sale->id && !older) {
        const QString told = m_job ? PaperWords::stateSentence(*m_job) : QString();
        m_job = job;
        refreshPaper();
        if (PaperWords::stateSentence(job) != told)
            announce(this, PaperWords::stateSentence(job));
    }
}

void LastSaleCard::setReadingBack(bool reading)
{
    m_again->setEnabled(!reading);
}

void LastSaleCard::tell(const QString &sentence)
{
    m_told = sentence;
    refresh();
    announce(this, sentence);
}

void LastSaleCard::refresh()
{
    for (QWidget *widget : findChildren<QWidget *>(Qt::FindDirectChildrenOnly)) {
        widget->setVisible(m_sale.has_value());
    }
    if (!m_sale) {
        return;
    }
    m_outcome->setText(Words::stateWord(*m_sale));
    m_sentence->setText(sentence(*m_sale, m_received, m_told.isEmpty() ? Words::stateSentence(*m_sale) : m_told));
    m_again->setText(tr("Same again"));
    m_check->setText(tr("Check now"));
    m_send->setText(tr("Send again"));
    m_send->setToolTip(tr("Send again (same reference)"));
    m_send->setAccessibleName(m_send->toolTip());
    m_dealt->setText(tr("Dealt with"));
    m_details->setText(tr("Details"));
    m_print->setText(tr("Print"));
    m_print->setToolTip(tr("Print the receipt (Ctrl+P)"));
    m_preview->setText(tr("Preview"));
    m_preview->setAccessibleName(tr("Look at the receipt"));
    m_preview->setToolTip(m_preview->accessibleName());
    offer();
    dress();
}

/// Buttons for what makes sense. Selling it again is what must not be suggested while nobody knows what became of it;
/// who types the same once more is asked.
void LastSaleCard::offer()
{
    const Sale &sale = *m_sale;
    const bool toCheck = sale.attention == Attention::Check;
    const bool toSettle = sale.attention != Attention::None;
    m_again->setVisible(mayBeOfferedAgain(sale));
    m_check->setVisible(isUnsettled(sale.state) || toCheck);
    m_send->setVisible(sale.state == SaleState::Open && toCheck);
    m_dealt->setVisible(toSettle && !isUnsettled(sale.state));
}

/// What the customer gets back of his cash. Whether he has his change already is not known: it is right either way.
static QString cashBack(const Sale &sale, Money received)
{
    if (received <= sale.order.faceValue) {
        return {};
    }
    if (cameToNothing(sale.state) || sale.attention == Attention::GiveBack) {
        return LastSaleCard::tr("If the money goes back: %1, or %2 if the change is already given.",
            "all the cash received, the price of the sale")
            .arg(Words::amount(received), Words::amount(sale.order.faceValue));
    }
    if (sale.state == SaleState::Refunded || sale.attention == Attention::Contradicted) {
        return {}; // by now all of it may have been given back
    }
    return LastSaleCard::tr("Change: %1.", "cash to hand back").arg(Words::amount(received - sale.order.faceValue));
}

/// What was sold to whom, how it stands or what has just been answered, and the customer's cash.
QString LastSaleCard::sentence(const Sale &sale, const std::optional<Money> &received, const QString &news)
{
    const QString what = tr("%1 to %2.", "amount, phone number of the last sale")
                             .arg(Words::amount(sale.order.faceValue), Words::phone(sale.order.phone));
    const QString cash = cashBack(sale, received.value_or(Money()));
    // Change is given while the customer waits, so it stands first; what goes back depends on how it ended.
    QStringList parts = countsAsSold(sale.state) ? QStringList{what, cash, news} : QStringList{what, news, cash};
    parts.removeAll(QString());
    return parts.join(QLatin1Char(' '));
}

void LastSaleCard::refreshPaper()
{
    m_paper->setText(m_job ? PaperWords::stateWord(*m_job) : QString());
    m_paper->setVisible(m_sale && m_job);
    m_paperSign->setVisible(m_sale && m_job);
    if (m_job) {
        const Tone tone = PaperWords::tone(*m_job);
        m_paper->setTone(tone);
        m_paper->setToolTip(PaperWords::stateSentence(*m_job));
        m_paper->setAccessibleDescription(m_paper->toolTip());
        m_paperSign->setPixmap(Icons::pixmap(PaperWords::icon(*m_job), Colors::current().tone(tone), Icons::textSize(),
            m_paperSign->devicePixelRatioF()));
    }
}

/// Of a large sale with change to give, in each state and status in which it asks for nobody.
int LastSaleCard::longestOrdinary(int width) const
{
    int &longest = m_longest[{width, m_sentence->lineStep(), QLocale().name()}];
    if (longest > 0)
        return longest;
    const Money faceValue = Money::fromDirhams(1000);
    Sale sale{.reference = *ExternalReference::fromText(u"T1-LONGEST"),
        .order = {*Msisdn::parse(u"0600000000"), Operator::Orange, faceValue, Promo()}};
    Paragraph measure(TextSize::Small);
    for (const SaleState state : {SaleState::Intent, SaleState::Void, SaleState::Open, SaleState::Pending,
             SaleState::Done, SaleState::Failed, SaleState::Rejected}) {
        sale.state = state;
        for (int status = 0; status <= 22; ++status) {
            sale.status = StatusCode(status);
            measure.setText(sentence(sale, faceValue + faceValue, Words::stateSentence(sale)));
            longest = std::max(longest, measure.heightFor(width));
        }
    }
    return longest;
}

int LastSaleCard::tallest(int width) const
{
    const int sentence = std::max(longestOrdinary(width), m_sentence->heightFor(width));
    const int button = m_details->sizeHint().height();
    return airAbove + button + sentence + m_paper->lineStep() + button + 3 * layout()->spacing();
}

void LastSaleCard::setFramed(bool framed)
{
    m_framed = framed;
    layout()->setContentsMargins(framed ? QMargins(16, 10, 16, 10) : QMargins(0, airAbove, 0, 0));
    update();
}

/// It wraps between words, never within one.
static int widestWord(const QString &text)
{
    const QFontMetrics metrics(Fonts::font(TextSize::Action, QFont::Bold));
    int widest = 0;
    for (const QString &word : text.split(QLatin1Char(' '))) {
        widest = std::max(widest, metrics.horizontalAdvance(word) + 2);
    }
    return widest;
}

void LastSaleCard::dress()
{
    if (!m_sale) {
        return;
    }
    const QColor color = Colors::current().tone(Words::tone(*m_sale));
    const int size = qRound(Icons::textSize() * 1.25);
    m_sign->setPixmap(Icons::pixmap(Words::icon(*m_sale), color, size, m_sign->devicePixelRatioF()));
    m_outcome->setTone(Words::tone(*m_sale));
    m_outcome->setMinimumWidth(widestWord(m_outcome->text()));
    refreshPaper();
}

void LastSaleCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        refresh();
    } else if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationFontChange) {
        dress();
    }
    QWidget::changeEvent(event);
}

void LastSaleCard::paintEvent(QPaintEvent *)
{
    const Colors &colors = Colors::current();
    QPainter painter(this);
    if (m_framed) {
        Painting::box(painter, rect(), colors.card, colors.line, 1, 12);
    } else if (m_sale) {
        painter.fillRect(QRect(0, 0, width(), 1), colors.line);
    }
}

} // namespace taabia

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sell/lastsalecard.h"

#include "ui/theme/colors.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/stylesheet.h"
#include "ui/widgets/actionbutton.h"
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
    for (ActionButton *button : {m_again, m_check, m_dealt}) {
        head->addWidget(button);
    }
    auto *paper = new QHBoxLayout;
    paper->setSpacing(8);
    paper->addWidget(m_paperSign);
    paper->addWidget(m_paper, 0, Qt::AlignVCenter);
    paper->addStretch(1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch(1);
    for (ActionButton *button : {m_send, m_print, m_preview, m_details}) {
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
    m_outcome->setMinimumWidth(96); // it wraps; asking for more would push the window off a small screen in large text
    m_outcome->setAlignment(Qt::AlignVCenter);
    m_paper->setOneLine();
    setFramed(false);
    addKey(m_again, QStringLiteral("Ctrl+D"));
    addKey(m_check, QStringLiteral("Ctrl+K"));
    addKey(m_print, QStringLiteral("Ctrl+P"));
    addKey(m_preview, QStringLiteral("Ctrl+L"));
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
        m_change = Money();
    }
    m_sale = sale;
    m_told.clear();
    refresh();
}

void LastSaleCard::clear()
{
    m_sale.reset();
    m_job.reset();
    m_change = Money();
    m_told.clear();
    refresh();
}

void LastSaleCard::showChange(Money change)
{
    m_change = change;
    refresh();
}

void LastSaleCard::showJob(const PrintJob &job)
{
    const bool older = m_job && job.id < m_job->id; // of two prints the newer one counts
    if (m_sale && job.sale == m_sale->id && !older) {
        m_job = job;
        refreshPaper();
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
    m_sentence->setText(
        opening(*m_sale, m_change) + QLatin1Char(' ') + (m_told.isEmpty() ? Words::stateSentence(*m_sale) : m_told));
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

/// What was sold to whom, and what the customer still gets back.
QString LastSaleCard::opening(const Sale &sale, Money change)
{
    const QString what = tr("%1 to %2.", "amount, phone number of the last sale")
                             .arg(Words::amount(sale.order.faceValue), Words::phone(sale.order.phone));
    return change > Money()
        ? what + QLatin1Char(' ') + tr("Change: %1.", "cash to hand back").arg(Words::amount(change))
        : what;
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
            measure.setText(opening(sale, faceValue) + QLatin1Char(' ') + Words::stateSentence(sale));
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

void LastSaleCard::dress()
{
    if (!m_sale) {
        return;
    }
    const QColor color = Colors::current().tone(Words::tone(*m_sale));
    const int size = qRound(Icons::textSize() * 1.25);
    m_sign->setPixmap(Icons::pixmap(Words::icon(*m_sale), color, size, m_sign->devicePixelRatioF()));
    m_outcome->setTone(Words::tone(*m_sale));
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

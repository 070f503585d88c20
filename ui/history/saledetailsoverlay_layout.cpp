// SPDX-License-Identifier: GPL-3.0-or-later
// The looks of SaleDetailsOverlay: what stands where, and its unchanging texts.
#include "ui/history/factgrid.h"
#include "ui/history/saledetailsoverlay.h"
#include "ui/theme/fonts.h"
#include "ui/theme/stylesheet.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/paragraph.h"
#include "ui/words/words.h"

#include <QFontDatabase>
#include <QLabel>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

namespace taabia {

namespace {

constexpr int rawHeight = 240;

QLabel *plainLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    return label;
}

QLabel *sectionTitle(QWidget *parent)
{
    QLabel *label = plainLabel(parent);
    setLook(label, "title");
    return label;
}

} // namespace

void SaleDetailsOverlay::build()
{
    auto *column = new QVBoxLayout(frame());
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(makeHead());
    column->addWidget(makeWishes());
    column->addWidget(makeBody(), 1);
    setFirstFocus(m_close);
    m_number->setText(tr("Being read…"));
    for (QWidget *later : {static_cast<QWidget *>(m_again), static_cast<QWidget *>(m_check),
             static_cast<QWidget *>(m_resend), static_cast<QWidget *>(m_acknowledge),
             static_cast<QWidget *>(m_resendWhy), static_cast<QWidget *>(m_answer)})
        later->hide();
    retranslate(); // after the hiding: the toggle says what it will do
}

ActionButton *SaleDetailsOverlay::makeButton(
    const QString &icon, const QString &key, void (SaleDetailsOverlay::*action)())
{
    auto *button = new ActionButton(ActionButton::Kind::Plain, icon, frame());
    button->setKey(key);
    connect(button, &ActionButton::clicked, this, action);
    auto *shortcut = new QShortcut(QKeySequence(key), button); // rests while the button is hidden
    shortcut->setAutoRepeat(false);
    connect(shortcut, &QShortcut::activated, button, &ActionButton::click);
    return button;
}

QWidget *SaleDetailsOverlay::makeHead()
{
    auto *head = new QWidget(frame());
    auto *grid = new QGridLayout(head);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(4);
    m_number = plainLabel(head);
    setLook(m_number, "figure");
    m_order = new Paragraph(TextSize::Lead, head);
    m_order->setRigid(true);
    m_close = new ActionButton(ActionButton::Kind::Plain, QStringLiteral("x"), head);
    connect(m_close, &ActionButton::clicked, this, &SaleDetailsOverlay::close);
    grid->addWidget(m_number, 0, 0);
    m_print = makeButton(QStringLiteral("printer"), QStringLiteral("Ctrl+P"), &SaleDetailsOverlay::print);
    m_preview = makeButton(QStringLiteral("eye"), QStringLiteral("Ctrl+L"), &SaleDetailsOverlay::preview);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_print);
    buttons->addWidget(m_preview);
    buttons->addWidget(m_close);
    grid->addLayout(buttons, 0, 1, Qt::AlignTop);
    grid->addWidget(m_order, 1, 0, 1, 2);
    grid->setColumnStretch(0, 1);

    auto *state = new QHBoxLayout;
    state->setSpacing(7);
    m_stateIcon = new QLabel(head);
    m_stateWord = plainLabel(head);
    setLook(m_stateWord, "title");
    state->addWidget(m_stateIcon);
    state->addWidget(m_stateWord, 1);
    grid->addLayout(state, 2, 0, 1, 2);
    m_sentence = new Paragraph(TextSize::Body, head);
    m_sentence->setRigid(true);
    grid->addWidget(m_sentence, 3, 0, 1, 2);
    return head;
}

QWidget *SaleDetailsOverlay::makeWishes()
{
    auto *wishes = new QWidget(frame());
    auto *column = new QVBoxLayout(wishes);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    m_again = makeButton(QStringLiteral("repeat"), QStringLiteral("Ctrl+D"), &SaleDetailsOverlay::sellAgain);
    m_check = makeButton(QStringLiteral("refresh-cw"), QStringLiteral("Alt+C"), &SaleDetailsOverlay::checkNow);
    m_resend = makeButton(QStringLiteral("send"), QStringLiteral("Alt+R"), &SaleDetailsOverlay::resend);
    m_acknowledge = makeButton(QStringLiteral("check"), QStringLiteral("Alt+D"), &SaleDetailsOverlay::acknowledge);
    row->addWidget(m_again);
    row->addWidget(m_check);
    row->addWidget(m_resend);
    row->addWidget(m_acknowledge);
    row->addStretch(1);
    column->addLayout(row);
    m_resendWhy = new Paragraph(TextSize::Small, wishes);
    m_resendWhy->setRigid(true);
    m_resendWhy->setTone(Tone::Quiet);
    column->addWidget(m_resendWhy);
    m_answer = new Notice(Notice::Shape::Inline, wishes);
    column->addWidget(m_answer);
    return wishes;
}

QWidget *SaleDetailsOverlay::makeBody()
{
    m_scroll = new QScrollArea(frame());
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *body = new QWidget(m_scroll);
    body->setObjectName(QStringLiteral("scrolled"));
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 4, 8, 4);
    column->setSpacing(8);
    m_facts = new FactGrid(body);
    for (const FactGrid::Copying copying :
        {FactGrid::Copying::WithButton, FactGrid::Copying::WithButton, FactGrid::Copying::ByHand,
            FactGrid::Copying::ByHand, FactGrid::Copying::ByHand, FactGrid::Copying::ByHand})
        m_facts->add(copying);
    m_attemptsTitle = sectionTitle(body);
    m_observationsTitle = sectionTitle(body);
    m_rawToggle = makeButton(QStringLiteral("eye"), QStringLiteral("Alt+W"), &SaleDetailsOverlay::toggleRaw);
    column->addWidget(m_facts);
    column->addSpacing(6);
    column->addWidget(m_attemptsTitle);
    column->addSpacing(6);
    column->addWidget(m_observationsTitle);
    column->addSpacing(6);
    column->addWidget(m_rawToggle, 0, Qt::AlignLeading);
    column->addStretch(1);
    m_scroll->setWidget(body);
    return m_scroll;
}

/// Tables are slow to make, so each comes with what stands in it, in a later turn than the key that opened the card.
EventTable *SaleDetailsOverlay::makeTable(EventTable::Of what, QWidget *title, QWidget *next)
{
    QWidget *body = m_scroll->widget();
    auto *table = new EventTable(what, body);
    table->stackUnder(next); // Tab goes as they are laid out
    auto *column = qobject_cast<QVBoxLayout *>(body->layout());
    column->insertWidget(column->indexOf(title) + 1, table);
    return table;
}

void SaleDetailsOverlay::makeRaw()
{
    QWidget *body = m_scroll->widget();
    m_raw = new QPlainTextEdit(body);
    m_raw->setReadOnly(true);
    m_raw->setTabChangesFocus(true);
    m_raw->setLayoutDirection(Qt::LeftToRight);
    m_raw->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_raw->setFixedHeight(rawHeight);
    m_raw->setAccessibleName(tr("Raw replies"));
    m_raw->hide();
    auto *column = qobject_cast<QVBoxLayout *>(body->layout());
    column->insertWidget(column->indexOf(m_rawToggle) + 1, m_raw);
}

void SaleDetailsOverlay::retranslate()
{
    setAccessibleName(tr("Sale"));
    m_scroll->setAccessibleName(tr("Details"));
    m_close->setText(tr("Close"));
    m_close->setKey(Words::escapeKey());
    m_close->setAccessibleName(tr("Close"));
    m_print->setText(tr("Print"));
    m_print->setAccessibleName(tr("Print the receipt"));
    m_preview->setText(tr("Preview"));
    m_preview->setAccessibleName(tr("Look at the receipt"));
    m_again->setText(tr("Same again"));
    m_again->setAccessibleName(tr("Same again"));
    m_check->setText(tr("Check now"));
    m_check->setAccessibleName(tr("Check now"));
    m_resend->setText(tr("Send again"));
    m_resend->setAccessibleName(tr("Send again with the same reference"));
    m_resendWhy->setText(tr("“Send again” uses the same reference. The provider accepts a reference only once, so the "
                            "sale cannot be charged twice."));
    if (m_raw)
        m_raw->setAccessibleName(tr("Raw replies"));
    m_rawToggle->setText(isRawShown() ? tr("Hide the raw replies") : tr("Show the raw replies"));
    m_rawToggle->setAccessibleName(m_rawToggle->text());
    int fact = 0;
    for (const QString &caption : {tr("Our reference"), tr("Provider's reference"), tr("Billed by the provider"),
             tr("Last status"), tr("Made at"), tr("Clerk")})
        m_facts->setCaption(fact++, caption);
    m_facts->setCopyName(0, tr("Copy our reference"));
    m_facts->setCopyName(1, tr("Copy the provider's reference"));
    for (EventTable *table : {m_attempts, m_observations}) {
        if (table)
            table->retranslate();
    }
    showDetails();
}

void SaleDetailsOverlay::fitToWindow()
{
    m_number->setFixedHeight(Fonts::lineHeight(Fonts::font(TextSize::Figure, QFont::Bold)) + 4);
    // A number reads from the left, yet begins where the page begins.
    m_number->setAlignment(
        (layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignVCenter);
    FramedOverlay::fitToWindow();
}

} // namespace taabia

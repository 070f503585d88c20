// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cash/cashmoveoverlay.h"

#include "ui/cash/linefield.h"
#include "ui/theme/stylesheet.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/paragraph.h"

#include <QLabel>
#include <QVBoxLayout>

namespace taabia {

CashMoveOverlay::CashMoveOverlay(CashDesk &cash, CashMove kind, QWidget *covered, QWidget *window)
    : CashForm(cash, covered, window)
    , m_kind(kind)
    , m_title(new QLabel(this))
    , m_what(new Paragraph(TextSize::Body, this))
    , m_amount(new AmountField(AmountField::Least::Centime, this))
    , m_reason(new LineField(this))
{
    setLook(m_title, "title");
    m_what->setRigid(true);
    m_what->setTone(Tone::Quiet);
    constexpr int cardWidth = 480;
    m_amount->setMinimumWidth(cardWidth);
    content()->addWidget(m_title);
    content()->addWidget(m_what);
    content()->addWidget(m_amount);
    content()->addWidget(m_reason);
    addFoot({m_amount, m_reason});
    saveButton()->showKeyOnlyAt({m_reason});

    connect(m_amount, &LineField::entered, this, [this] {
        if (m_amount->demand()) {
            m_reason->setFocus(Qt::TabFocusReason);
        }
    });
    connect(m_reason, &LineField::entered, this, &CashMoveOverlay::trySave);
    connect(&cash, &CashDesk::cashMoved, this, [this](Ticket ticket, const CashMovement &movement) {
        if (isAnswer(ticket)) {
            Q_EMIT moved(movement);
        }
    });
    retranslate();
}

void CashMoveOverlay::save()
{
    const std::optional<Money> amount = m_amount->demand();
    if (!amount) {
        return;
    }
    if (m_reason->text().isEmpty()) {
        m_reason->setTrouble(tr("Say in a few words what it is for."));
        m_reason->setFocus(Qt::OtherFocusReason);
        return;
    }
    askAllowed(Action::MoveCash,
        [this, amount = *amount, reason = m_reason->text()] { return cash().moveCash(m_kind, amount, reason); });
}

QString CashMoveOverlay::saveWords() const
{
    return m_kind == CashMove::In ? tr("Put it in") : tr("Take it out");
}

void CashMoveOverlay::retranslate()
{
    const bool in = m_kind == CashMove::In;
    setAccessibleName(in ? tr("Cash in") : tr("Cash out"));
    m_title->setText(in ? tr("Cash in") : tr("Cash out"));
    m_what->setText(in ? tr("Cash that goes into the drawer without a sale: change from the bank, the owner's own.")
                       : tr("Cash that leaves the drawer without a sale: to the safe, for a purchase."));
    m_amount->setCaption(tr("How much, in DH"), tr("Amount"));
    m_reason->setCaption(tr("What for"), tr("Reason"));
    saveButton()->setAccessibleName(saveWords());
    CashForm::retranslate();
}

} // namespace taabia

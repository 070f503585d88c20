// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cash/customeroverlay.h"

#include "domain/foldedname.h"
#include "ui/cash/linefield.h"
#include "ui/theme/stylesheet.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/paragraph.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace taabia {

namespace {
constexpr int longestName = 60;
constexpr int longestPhone = 30;
} // namespace

CustomerOverlay::CustomerOverlay(
    CashDesk &cash, const Customer &customer, const QStringList &takenNames, QWidget *covered, QWidget *window)
    : CashForm(cash, covered, window)
    , m_customer(customer)
    , m_title(new QLabel(this))
    , m_name(new LineField(this))
    , m_phone(new LineField(this))
    , m_limit(new AmountField(AmountField::Least::Zero, this))
    , m_sameName(new Paragraph(TextSize::Body, this))
{
    for (const QString &name : takenNames) {
        m_taken.append(foldedName(name));
    }
    setLook(m_title, "title");
    constexpr int cardWidth = 480;
    m_name->setMinimumWidth(cardWidth);
    m_name->field()->setMaxLength(longestName);
    m_phone->field()->setMaxLength(longestPhone);
    m_phone->field()->setLayoutDirection(Qt::LeftToRight);
    m_sameName->setRigid(true);
    m_sameName->setTone(Tone::Warning);
    m_sameName->hide();
    if (customer.id != 0) {
        m_name->setText(customer.name);
        m_phone->setText(customer.phone);
        m_limit->setAmount(customer.limit);
    }
    content()->addWidget(m_title);
    content()->addWidget(m_name);
    content()->addWidget(m_sameName);
    content()->addWidget(m_phone);
    content()->addWidget(m_limit);
    addFoot({m_name, m_phone, m_limit});
    saveButton()->showKeyOnlyAt({m_limit});
    wire();
    retranslate();
}

void CustomerOverlay::wire()
{
    connect(m_name, &LineField::edited, this, &CustomerOverlay::showSameName);
    connect(m_name, &LineField::entered, this, [this] { m_phone->setFocus(Qt::TabFocusReason); });
    connect(m_phone, &LineField::entered, this, [this] { m_limit->setFocus(Qt::TabFocusReason); });
    connect(m_limit, &LineField::entered, this, &CustomerOverlay::trySave);
    connect(&cash(), &CashDesk::customerSaved, this, [this](Ticket ticket, const Customer &customer) {
        if (isAnswer(ticket)) {
            Q_EMIT saved(customer);
        }
    });
}

void CustomerOverlay::save()
{
    if (m_name->text().isEmpty()) {
        m_name->setTrouble(tr("Type a name."));
        m_name->setFocus(Qt::OtherFocusReason);
        return;
    }
    const std::optional<Money> limit = m_limit->demand();
    if (limit) {
        const Customer customer{m_customer.id, m_name->text(), m_phone->text(), *limit};
        askAllowed(Action::EditCustomers, [this, customer] { return cash().saveCustomer(customer); });
    }
}

QString CustomerOverlay::saveWords() const
{
    return tr("Save");
}

void CustomerOverlay::showSameName()
{
    const QString folded = foldedName(m_name->text());
    const bool same = !folded.isEmpty() && m_taken.contains(folded);
    m_sameName->setText(same ? tr("There is a customer of this name already: add what tells them apart.") : QString());
    m_sameName->setVisible(same);
}

void CustomerOverlay::retranslate()
{
    const QString title = m_customer.id == 0 ? tr("New customer") : tr("Change the customer");
    setAccessibleName(title);
    m_title->setText(title);
    m_name->setCaption(tr("Name"));
    m_phone->setCaption(tr("Phone (may be empty)"), tr("Phone"));
    m_limit->setCaption(tr("May owe at most, in DH"), tr("Limit"));
    saveButton()->setAccessibleName(saveWords());
    showSameName();
    CashForm::retranslate();
}

} // namespace taabia

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cash/openshiftcard.h"

#include "ui/cash/linefield.h"
#include "ui/theme/stylesheet.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/paragraph.h"
#include "ui/words/words.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QShortcut>

namespace taabia {

namespace {
const QString countKey = QStringLiteral("Alt+P");
}

OpenShiftCard::OpenShiftCard(QWidget *parent)
    : QFrame(parent)
    , m_title(new QLabel(this))
    , m_why(new Paragraph(TextSize::Body, this))
    , m_float(new AmountField(AmountField::Least::Zero, this))
    , m_count(new ActionButton(ActionButton::Kind::Plain, {}, this))
    , m_notice(new Notice(Notice::Shape::Inline, this))
    , m_open(new ActionButton(ActionButton::Kind::Main, {}, this))
{
    setLook(this, "card");
    setLook(m_title, "title");
    m_why->setRigid(true);
    m_why->setTone(Tone::Quiet);
    m_notice->hide();
    m_count->setKey(countKey);
    m_open->showKeyOnlyAt({m_float});
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    row->addWidget(m_float, 1);
    row->addWidget(m_count, 0, Qt::AlignBottom);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 18, 24, 20);
    column->setSpacing(14);
    column->addWidget(m_title);
    column->addWidget(m_why);
    column->addLayout(row);
    column->addWidget(m_notice);
    column->addWidget(m_open);
    column->addStretch(1);
    setFocusProxy(m_float);

    connect(m_float, &LineField::entered, this, &OpenShiftCard::open);
    connect(m_open, &ActionButton::clicked, this, &OpenShiftCard::open);
    connect(m_count, &ActionButton::clicked, this, &OpenShiftCard::countWanted);
    auto *key = new QShortcut(QKeySequence(countKey), this);
    key->setAutoRepeat(false);
    connect(key, &QShortcut::activated, m_count, &ActionButton::click);
    retranslate();
}

void OpenShiftCard::open()
{
    if (m_waiting) {
        return;
    }
    if (m_float->text().isEmpty()) {
        m_float->setTrouble(tr("Type what is in the drawer now; 0 if nothing is."));
        m_float->setFocus(Qt::OtherFocusReason);
    } else if (const std::optional<Money> amount = m_float->demand()) {
        Q_EMIT openWanted(*amount);
    }
}

void OpenShiftCard::setFloat(Money amount)
{
    m_float->setAmount(amount);
    m_float->setFocus(Qt::OtherFocusReason);
}

void OpenShiftCard::setWaiting(bool waiting)
{
    m_waiting = waiting;
    m_open->setEnabled(!waiting);
}

void OpenShiftCard::setTrouble(const std::optional<CashError> &trouble)
{
    m_trouble = trouble;
    showTrouble();
}

void OpenShiftCard::showTrouble()
{
    m_notice->setVisible(m_trouble.has_value());
    if (m_trouble) {
        m_notice->tell(Tone::Bad, QStringLiteral("circle-alert"), Words::cashTrouble(*m_trouble));
    }
}

void OpenShiftCard::clear()
{
    m_float->setText({});
    setWaiting(false);
    setTrouble({});
}

void OpenShiftCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QFrame::changeEvent(event);
}

void OpenShiftCard::retranslate()
{
    m_title->setText(tr("No shift is open"));
    m_why->setText(tr("You can sell all the same. Those sales are listed apart and not counted with the drawer."));
    m_float->setCaption(tr("Cash in the drawer now, in DH"), tr("Float"));
    m_count->setText(tr("By pieces…"));
    m_count->setAccessibleName(tr("Count the float"));
    m_open->setText(tr("Open the shift"));
    m_open->setKey(Words::enterKey());
    showTrouble();
}

} // namespace taabia

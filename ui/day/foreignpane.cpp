// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/day/foreignpane.h"

#include "ui/day/balancelists.h"
#include "ui/out/listview.h"
#include "ui/theme/stylesheet.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/caption.h"
#include "ui/widgets/notice.h"
#include "ui/words/words.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

namespace taabia {

ForeignPane::ForeignPane(BalanceDesk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_list(new ListView(ListView::Rows::Chosen, this))
    , m_empty(new QLabel(this))
    , m_reasonCaption(nullptr)
    , m_reason(new QLineEdit(this))
    , m_adopt(new ActionButton(ActionButton::Kind::Plain, QStringLiteral("check"), this))
    , m_scan(new ActionButton(ActionButton::Kind::Plain, QStringLiteral("refresh-cw"), this))
    , m_answer(new Notice(Notice::Shape::Inline, this))
{
    m_reasonCaption = new Caption(m_reason, this);
    m_reason->setMaxLength(200);
    setLook(m_empty, "muted");
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_list, 1);
    column->addWidget(m_empty, 1);
    column->addWidget(m_answer);
    column->addWidget(m_reasonCaption);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_reason, 1);
    row->addWidget(m_adopt);
    row->addWidget(m_scan);
    column->addLayout(row);
    m_answer->hide();
    setFocusProxy(m_list);
    wire();
    retranslate();
}

void ForeignPane::wire()
{
    connect(m_list, &ListView::rowChosen, this, &ForeignPane::showWishes);
    connect(m_list, &ListView::rowActivated, m_reason, [this] { m_reason->setFocus(Qt::OtherFocusReason); });
    connect(m_reason, &QLineEdit::returnPressed, this, &ForeignPane::adopt);
    connect(m_reason, &QLineEdit::textEdited, this, [this] { m_reasonCaption->setTrouble(QString()); });
    connect(m_adopt, &ActionButton::clicked, this, &ForeignPane::adopt);
    connect(m_scan, &ActionButton::clicked, this, &ForeignPane::scan);
    connect(&m_desk, &BalanceDesk::adopted, this, [this](Ticket ticket, const ForeignRecharge &) {
        if (ticket != m_adoptTicket)
            return;
        m_adoptTicket = 0;
        m_reason->clear();
        m_answer->tell(Tone::Good, QStringLiteral("circle-check"),
            tr("Adopted. It is noted with your name, the time and the reason."));
        showWishes();
        Q_EMIT changed();
    });
    connect(&m_desk, &BalanceDesk::historyScanned, this,
        [this](Ticket ticket, int found, const std::optional<Failure> &failure) {
            if (ticket == m_scanTicket)
                tellScanned(found, failure);
        });
    connect(&m_desk, &BalanceDesk::refused, this, [this](Ticket ticket, const LedgerError &why) {
        if (ticket == 0 || (ticket != m_adoptTicket && ticket != m_scanTicket))
            return;
        (ticket == m_adoptTicket ? m_adoptTicket : m_scanTicket) = 0;
        m_answer->tell(Tone::Bad, QStringLiteral("circle-alert"),
            why.kind == LedgerError::Kind::NotFound ? tr("This recharge is adopted already, or not known any more.")
                                                    : Words::ledgerTrouble(why));
        showWishes();
        Q_EMIT changed();
    });
}

void ForeignPane::setRecharges(const std::vector<ForeignRecharge> &recharges)
{
    const ForeignRecharge *before = chosen();
    const QString reference = before ? before->record.providerReference : QString();
    m_recharges = recharges;
    m_list->setTable(BalanceLists::foreign(recharges));
    m_list->setVisible(!recharges.empty());
    m_empty->setVisible(recharges.empty());
    int row = 0;
    for (std::size_t i = 0; i < recharges.size(); ++i) {
        if (recharges[i].record.providerReference == reference)
            row = static_cast<int>(i);
    }
    m_list->chooseRow(row);
    showWishes();
}

const ForeignRecharge *ForeignPane::chosen() const
{
    const int row = m_list->currentRow();
    return row < 0 || static_cast<std::size_t>(row) >= m_recharges.size() ? nullptr
                                                                          : &m_recharges[static_cast<std::size_t>(row)];
}

void ForeignPane::adopt()
{
    const ForeignRecharge *recharge = chosen();
    if (!recharge || recharge->adoptedUtc || m_adoptTicket != 0)
        return;
    const QString reason = m_reason->text().trimmed();
    if (reason.isEmpty()) {
        m_reasonCaption->setTrouble(tr("Say why this recharge is yours."));
        m_reason->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_adoptTicket = m_desk.adopt(recharge->record.providerReference, reason);
    m_answer->tell(Tone::Progress, QStringLiteral("loader"), tr("Saving…"));
    showWishes();
}

void ForeignPane::scan()
{
    if (m_scanTicket != 0)
        return;
    m_scanTicket = m_desk.scanHistory(m_since);
    m_answer->tell(Tone::Progress, QStringLiteral("loader"),
        tr("Reading the provider's list, a page a second. You can go on working…"));
    showWishes();
}

void ForeignPane::tellScanned(int found, const std::optional<Failure> &failure)
{
    m_scanTicket = 0;
    const QString news = found == 0
        ? tr("Nothing was found that this till does not know.")
        : tr("%1 recharges were found that this till does not know.", "the number picks the plural form", found)
              .arg(Words::number(found));
    if (failure)
        m_answer->tell(Tone::Warning, QStringLiteral("circle-alert"),
            tr("The list could not be read to its end. %1").arg(Words::failureReason(*failure))
                + (found > 0 ? QLatin1Char(' ') + news : QString()));
    else
        m_answer->tell(Tone::Good, QStringLiteral("circle-check"), news);
    showWishes();
    Q_EMIT changed();
}

QString ForeignPane::told() const
{
    return m_answer->sentence();
}

void ForeignPane::showWishes()
{
    const ForeignRecharge *recharge = chosen();
    const bool open = recharge && !recharge->adoptedUtc;
    m_adopt->setEnabled(open && m_adoptTicket == 0);
    m_reason->setEnabled(open && m_adoptTicket == 0);
    m_scan->setEnabled(m_scanTicket == 0);
    m_answer->setVisible(!m_answer->sentence().isEmpty());
}

void ForeignPane::retranslate()
{
    m_list->setAccessibleName(tr("Recharges that this till did not make"));
    m_empty->setText(tr("No recharge of this account is known that this till did not make."));
    m_reasonCaption->setText(tr("Reason for adopting it"));
    m_reason->setAccessibleName(tr("Reason for adopting it"));
    m_adopt->setText(tr("Adopt"));
    m_adopt->setToolTip(tr("Say that this recharge is yours to answer for: another till of the shop made it, or it was "
                           "made before this ledger was restored."));
    m_scan->setText(tr("Read the history again"));
    m_answer->tell(Tone::Quiet, QString(), QString());
    setRecharges(m_recharges);
}

void ForeignPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace taabia

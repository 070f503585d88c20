// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/day/misfitspane.h"

#include "ui/day/balancelists.h"
#include "ui/models/salestablemodel.h"
#include "ui/out/listview.h"
#include "ui/theme/stylesheet.h"
#include "ui/widgets/paragraph.h"
#include "ui/widgets/salesview.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace taabia {

MisfitsPane::MisfitsPane(QWidget *parent)
    : QWidget(parent)
    , m_sentence(new Paragraph(TextSize::Body, this))
    , m_aroundTitle(new QLabel(this))
    , m_model(new SalesTableModel(200, this))
    , m_empty(new QLabel(this))
    , m_content(new QWidget(this))
{
    m_list = new ListView(ListView::Rows::Chosen, m_content);
    m_around = new SalesView(m_content);
    m_around->setTimeForm(SaleTimeForm::DayIfNotToday);
    m_around->setModel(m_model);
    for (const SaleColumn told : {SaleColumn::Operator, SaleColumn::Promo})
        m_around->hideColumn(static_cast<int>(told)); // by its details: here the state must not be cut
    m_sentence->setRigid(true);
    setLook(m_aroundTitle, "title");
    setLook(m_empty, "muted");
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);

    auto *right = new QVBoxLayout;
    right->setSpacing(6);
    right->addWidget(m_sentence);
    right->addWidget(m_aroundTitle);
    right->addWidget(m_around, 1);
    auto *side = new QHBoxLayout(m_content);
    side->setContentsMargins(0, 0, 0, 0);
    side->setSpacing(16);
    side->addWidget(m_list, 1);
    side->addLayout(right, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_content, 1);
    column->addWidget(m_empty, 1);

    connect(m_list, &ListView::rowChosen, this, &MisfitsPane::showChosen);
    connect(m_around, &SalesView::saleActivated, this, &MisfitsPane::saleActivated);
    setFocusProxy(m_list);
    retranslate();
}

void MisfitsPane::setMisfits(const std::vector<BalanceMisfit> &misfits)
{
    m_misfits = misfits;
    m_list->setTable(BalanceLists::misfits(misfits));
    m_content->setVisible(!misfits.empty());
    m_empty->setVisible(misfits.empty());
    m_list->chooseRow(0);
    showChosen();
}

void MisfitsPane::showChosen()
{
    const int row = m_list->currentRow();
    if (row < 0 || static_cast<std::size_t>(row) >= m_misfits.size()) {
        m_model->reset({});
        m_sentence->setText(QString());
        return;
    }
    const BalanceMisfit &misfit = m_misfits[static_cast<std::size_t>(row)];
    m_sentence->setText(BalanceLists::misfitSentence(misfit));
    m_aroundTitle->setText(
        misfit.around.empty() ? tr("This till made no sale in this time.") : tr("The sales around it"));
    m_model->reset(misfit.around);
    m_around->setVisible(!misfit.around.empty());
}

void MisfitsPane::retranslate()
{
    m_list->setAccessibleName(tr("What does not fit"));
    m_empty->setText(tr("Every check of the balance adds up in this time."));
    const int row = m_list->currentRow();
    setMisfits(m_misfits);
    m_list->chooseRow(row);
    m_model->retranslate();
}

void MisfitsPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace taabia

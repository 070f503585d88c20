// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/noaccountpage.h"

#include "ui/theme/fonts.h"

#include <QCloseEvent>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace taabia {

NoAccountPage::NoAccountPage(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
    , m_train(new QPushButton(this))
{
    setWindowTitle(QStringLiteral("Taabia"));
    m_title->setFont(Fonts::font(TextSize::Figure, QFont::DemiBold));
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_train->setDefault(true);
    m_train->setAutoDefault(true);
    m_train->setMinimumHeight(56);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(48, 40, 48, 40);
    layout->setSpacing(20);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addStretch();
    layout->addWidget(m_train);
    resize(760, 540);
    retranslate();
    m_train->setFocus();
    connect(m_train, &QPushButton::clicked, this, &NoAccountPage::trainingChosen);
}

void NoAccountPage::retranslate()
{
    m_title->setText(tr("This till has no account yet"));
    m_text->setText(
        tr("To sell for real, start it with the address and the client code that the provider gave the shop, "
           "and the API key in the environment variable TAABIA_API_KEY:")
        + QStringLiteral("\n\n\u2066taabia --server URL --client-code CODE\u2069\n\n")
        + tr("To practise, nothing is needed: no money moves, and every outcome can be tried."));
    m_train->setText(tr("Practise in training mode"));
}

void NoAccountPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void NoAccountPage::closeEvent(QCloseEvent *event)
{
    event->accept();
    Q_EMIT closed();
}

} // namespace taabia

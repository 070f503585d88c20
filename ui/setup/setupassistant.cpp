// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/setupassistant.h"

#include "ui/setup/accountpage.h"
#include "ui/setup/accountwords.h"
#include "ui/setup/languagepage.h"
#include "ui/setup/peoplepage.h"
#include "ui/setup/shoppage.h"
#include "ui/theme/stylesheet.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/paragraph.h"
#include "ui/words/words.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>

namespace taabia {

namespace {
constexpr int widest = 1000; ///< a line of text longer than that is hard to read
constexpr int nextWidth = 360;
} // namespace

SetupAssistant::SetupAssistant(Preferences &preferences, AccountProbe &probe, const SetupProgress &progress)
    : m_step(progress.step)
    , m_language(new LanguagePage(preferences))
    , m_account(new AccountPage(probe, progress.account))
    , m_people(new PeoplePage)
    , m_title(new QLabel(this))
    , m_count(new Paragraph(TextSize::Body, this))
    , m_stack(new QStackedWidget(this))
{
    setWindowTitle(QStringLiteral("Taabia"));
    addPage(SetupStep::Language, m_language);
    addPage(SetupStep::Shop, new ShopPage(preferences));
    addPage(SetupStep::Account, m_account);
    addPage(SetupStep::People, m_people);
    m_back = new ActionButton(ActionButton::Kind::Plain, {}, this); // after the pages, for the Tab key too
    m_next = new ActionButton(ActionButton::Kind::Main, {}, this);
    build();
    tie();
    resize(1024, 740);
    go(m_step);
}

void SetupAssistant::build()
{
    setLook(m_title, "figure");
    m_count->setOneLine();
    m_count->setTone(Tone::Quiet);
    m_next->setMinimumWidth(nextWidth);
    m_next->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addStretch(1);
    head->addWidget(m_count, 0, Qt::AlignVCenter);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_back, 0, Qt::AlignVCenter);
    foot->addStretch(1);
    foot->addWidget(m_next);
    auto *body = new QWidget(this);
    body->setMaximumWidth(widest);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(12);
    column->addLayout(head);
    column->addWidget(m_stack, 1);
    column->addLayout(foot);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addStretch(1);
    row->addWidget(body, 100);
    row->addStretch(1);
}

void SetupAssistant::addPage(SetupStep step, SetupPage *page)
{
    auto *scroll = new QScrollArea(m_stack);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus); // its fields bring themselves into view
    page->setObjectName(QStringLiteral("scrolled"));
    scroll->setWidget(page);
    m_stack->addWidget(scroll);
    m_pages[step] = page;
    connect(page, &SetupPage::changed, this, &SetupAssistant::showState);
}

void SetupAssistant::tie()
{
    connect(m_pages.at(SetupStep::Language), &SetupPage::done, this, [this] { go(SetupStep::Shop); });
    connect(m_pages.at(SetupStep::Shop), &SetupPage::done, this, [this] { go(SetupStep::Account); });
    connect(m_people, &SetupPage::done, this, &SetupAssistant::finished);
    connect(m_language, &LanguagePage::trainingChosen, this, &SetupAssistant::trainingChosen);
    connect(m_account, &AccountPage::trainingChosen, this, [this] {
        Q_EMIT progressed(progress());
        Q_EMIT trainingChosen();
    });
    connect(m_account, &AccountPage::accountChosen, this, &SetupAssistant::accountChosen);
    connect(m_next, &ActionButton::clicked, this, &SetupAssistant::advance);
    connect(m_back, &ActionButton::clicked, this, &SetupAssistant::retreat);
    // A shortcut, because a field with the focus would take it for its cursor.
    connect(new QShortcut(QKeySequence(Qt::ALT | Qt::Key_Left), this), &QShortcut::activated, this,
        &SetupAssistant::retreat);
}

SetupProgress SetupAssistant::progress() const
{
    return {m_step, m_account->draft()};
}

void SetupAssistant::go(SetupStep step)
{
    m_step = step;
    m_stack->setCurrentWidget(m_stack->widget(static_cast<int>(step) - 1));
    showState();
    page()->enter();
    Q_EMIT progressed(progress());
}

void SetupAssistant::advance()
{
    if (!page()->isBusy())
        page()->advance();
}

void SetupAssistant::retreat()
{
    if (!page()->retreat() && m_step > SetupStep::Language)
        go(static_cast<SetupStep>(static_cast<int>(m_step) - 1));
}

void SetupAssistant::setKeychain(bool there)
{
    m_account->setKeychain(there);
}

void SetupAssistant::goOnWithPeople(PeopleDesk &people)
{
    m_account->kept();
    m_people->setPeople(people);
    go(SetupStep::People);
}

void SetupAssistant::tellNotKept(AccountSetup::KeyPlace place, const VaultError &why)
{
    m_account->notKept([place, why] { return AccountWords::notKept(place, why); });
}

void SetupAssistant::tellCannotStart(const LedgerError &why)
{
    m_account->notKept([why] { return Words::ledgerTrouble(why); });
}

void SetupAssistant::showState()
{
    const QString count = Words::isolated(QStringLiteral("%1/%2").arg(static_cast<int>(m_step)).arg(setupSteps.size()));
    m_title->setText(page()->title());
    m_count->setText(count);
    m_count->setAccessibleName(tr("Step %1", "1/4").arg(count));
    m_back->setText(page()->canStop() ? tr("Stop") : tr("Back"));
    m_back->setAccessibleName(m_back->text());
    m_back->setKey(Words::escapeKey());
    m_back->setVisible(m_step == SetupStep::Shop || m_step == SetupStep::Account);
    m_next->setText(page()->nextWords());
    m_next->setAccessibleName(m_next->text());
    m_next->setKey(Words::enterKey());
    m_next->setReady(!page()->isBusy());
}

void SetupAssistant::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && !event->isAutoRepeat())
        advance();
    else if (event->key() == Qt::Key_Escape)
        retreat();
    else
        QWidget::keyPressEvent(event);
}

void SetupAssistant::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        showState();
    QWidget::changeEvent(event);
}

void SetupAssistant::closeEvent(QCloseEvent *event)
{
    event->accept();
    Q_EMIT progressed(progress());
    Q_EMIT closed();
}

} // namespace taabia

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/signinpage.h"

#include "desk/till.h"
#include "domain/foldedname.h"
#include "ui/people/counter.h"
#include "ui/people/pinentry.h"
#include "ui/support/supportcard.h"
#include "ui/theme/stylesheet.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/tilegroup.h"
#include "ui/words/peoplewords.h"

#include <QApplication>
#include <QFrame>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QScrollArea>
#include <QShortcut>

#include <algorithm>

namespace taabia {

static const QString reportKey = QStringLiteral("Alt+R");
static constexpr int mostNumbered = 9; ///< names that a digit chooses

SignInPage::SignInPage(Till &till, Counter &counter, QWidget *parent)
    : QWidget(parent)
    , m_till(till)
    , m_counter(counter)
    , m_program(new QLabel(QStringLiteral("Taabia"), this))
    , m_title(new QLabel(this))
    , m_trouble(new Notice(Notice::Shape::Inline, this))
    , m_names(new TileGroup(2, TextSize::Lead, this))
    , m_who(new QLabel(this))
    , m_role(new QLabel(this))
    , m_entry(new PinEntry(
          counter, [&desk = counter.desk()](PersonId person, const Secret &pin) { return desk.signIn(person, pin); },
          this))
    , m_report(new ActionButton(ActionButton::Kind::Plain, QStringLiteral("download"), this))
    , m_quit(new ActionButton(ActionButton::Kind::Bare, QStringLiteral("log-out"), this))
{
    build();
    wire();
    retranslate();
}

void SignInPage::build()
{
    setAutoFillBackground(true);
    auto *card = new QFrame(this);
    setLook(card, "card");
    auto *sides = new QHBoxLayout;
    sides->setSpacing(32);
    sides->addWidget(makeNames(), 1);
    sides->addWidget(makePin());
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(28, 20, 28, 24);
    column->setSpacing(12);
    column->addWidget(m_trouble);
    column->addWidget(m_report, 0, Qt::AlignLeading);
    column->addLayout(sides, 1);
    auto *head = new QHBoxLayout;
    head->addWidget(m_program);
    head->addStretch(1);
    head->addWidget(m_quit);
    auto *middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(card);
    middle->addStretch(1);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(24, 12, 24, 24);
    page->addLayout(head);
    page->addStretch(1);
    page->addLayout(middle);
    page->addStretch(1);
    m_trouble->hide();
    m_report->hide();
    m_report->setKey(reportKey);
}

QWidget *SignInPage::makeNames()
{
    m_namesSide = new QWidget(this);
    auto *column = new QVBoxLayout(m_namesSide);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    setLook(m_title, "title");
    auto *body = new QWidget(m_namesSide);
    body->setObjectName(QStringLiteral("scrolled"));
    auto *rows = new QVBoxLayout(body);
    rows->setContentsMargins(2, 2, 2, 2);
    rows->addWidget(m_names);
    rows->addStretch(1);
    m_scroll = new QScrollArea(m_namesSide);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(body);
    m_scroll->setMinimumWidth(400);
    column->addWidget(m_title);
    column->addWidget(m_scroll, 1);
    return m_namesSide;
}

QWidget *SignInPage::makePin()
{
    m_pinSide = new QWidget(this);
    m_pinSide->setFixedWidth(320);
    auto *column = new QVBoxLayout(m_pinSide);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    setLook(m_who, "title");
    setLook(m_role, "muted");
    for (QLabel *label : {m_who, m_role})
        label->setTextFormat(Qt::PlainText);
    m_who->setWordWrap(true); // a name can be long
    auto *head = new QHBoxLayout;
    head->addWidget(m_who, 1);
    head->addWidget(m_role);
    column->addLayout(head);
    column->addWidget(m_entry);
    column->addStretch(1);
    return m_pinSide;
}

void SignInPage::wire()
{
    connect(m_names, &TileGroup::chosen, this, [this](int index) { choose(index, false); });
    connect(m_names, &TileGroup::stepDone, this, [this] { m_entry->setFocus(Qt::TabFocusReason); });
    connect(m_names, &TileGroup::typed, this, [this](const QString &digit) { choose(digit.toInt() - 1, true); });
    connect(qApp, &QApplication::focusChanged, this, &SignInPage::showNumbers);
    connect(m_report, &ActionButton::clicked, this, &SignInPage::reportWanted);
    connect(new QShortcut(QKeySequence(reportKey), this), &QShortcut::activated, this, [this] {
        if (m_report->isVisible())
            m_report->click();
    });
    connect(m_quit, &ActionButton::clicked, this, &SignInPage::quitWanted);
    connect(
        new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Q), this), &QShortcut::activated, this, &SignInPage::quitWanted);
    connect(&m_counter, &Counter::staffRead, this, [this] {
        m_cannotRead.reset();
        showStaff();
    });
    connect(&m_counter, &Counter::staffNotRead, this, [this](const PeopleRefusal &why) {
        m_cannotRead = why;
        showStaff();
    });
    connect(&m_counter.desk(), &PeopleDesk::signedIn, this, [this](Ticket ticket) { m_entry->isAnswer(ticket); });
    connect(&m_till, &Till::started, &m_counter, &Counter::read);
    connect(&m_till, &Till::cannotStart, this, [this](const LedgerError &why) {
        m_cannotStart = why;
        showStaff();
    });
}

void SignInPage::begin()
{
    m_entry->clear();
    m_chosen = m_counter.awaited();
    m_counter.read(); // somebody may have come or gone
    showStaff();
}

/// Who can be chosen, and what keeps anybody from it.
void SignInPage::showStaff()
{
    const bool cannot = m_cannotStart || (m_cannotRead && m_counter.staff().empty());
    m_trouble->setVisible(cannot);
    m_report->setVisible(m_cannotStart.has_value()); // nobody gets to the settings
    if (m_cannotStart)
        m_trouble->tell(Tone::Bad, QStringLiteral("triangle-alert"),
            tr("The till cannot start. %1").arg(Words::ledgerTrouble(*m_cannotStart)));
    else if (cannot && m_cannotRead->kind == PeopleRefusal::Kind::NotStarted)
        m_trouble->tell(Tone::Progress, QStringLiteral("loader"), tr("The till is starting…"));
    else if (cannot)
        m_trouble->tell(Tone::Bad, QStringLiteral("triangle-alert"), PeopleWords::refusal(*m_cannotRead));
    else
        m_trouble->tell(Tone::Quiet, {}, {});
    m_people = m_counter.present();
    m_namesSide->setVisible(m_people.size() != 1);
    m_pinSide->setVisible(!m_people.empty());
    showNames();
    if (m_people.size() == 1)
        m_chosen = m_people.front().person.id;
    else if (!chosen())
        m_chosen = m_counter.awaited();
    showChoice();
    takeFocus();
}

void SignInPage::showNames()
{
    std::vector<TileGroup::Choice> choices;
    for (const PersonView &view : m_people) {
        choices.push_back({Words::told(view.person.name), view.person.name, {}, {}});
    }
    m_names->setChoices(choices);
    showNumbers();
    for (int i = 0; i < m_names->count(); ++i) {
        Tile *tile = m_names->tile(i);
        tile->setMinimumHeight(56);
        disconnect(tile, &Tile::clicked, this, nullptr);
        connect(tile, &Tile::clicked, this, [this, i] { choose(i, true); }); // by hand: the PIN is next
    }
}

/// While a PIN is typed a digit is one of its digits, and chooses nobody.
void SignInPage::showNumbers()
{
    const QWidget *at = QApplication::focusWidget();
    const bool choose = at && m_names->isAncestorOf(at);
    for (int i = 0; i < m_names->count(); ++i)
        m_names->tile(i)->setKey(choose && i < mostNumbered ? QString::number(i + 1) : QString());
}

const PersonView *SignInPage::chosen() const
{
    const auto it = std::find_if(
        m_people.begin(), m_people.end(), [this](const PersonView &view) { return view.person.id == m_chosen; });
    return it == m_people.end() ? nullptr : &*it;
}

void SignInPage::choose(int index, bool goOn)
{
    if (index < 0 || index >= static_cast<int>(m_people.size()) || m_entry->isJudging())
        return;
    m_chosen = m_people[static_cast<std::size_t>(index)].person.id;
    showChoice();
    if (goOn)
        m_entry->setFocus(Qt::TabFocusReason);
}

void SignInPage::showChoice()
{
    const PersonView *view = chosen();
    m_names->setCurrent(view ? static_cast<int>(view - m_people.data()) : -1);
    m_who->setText(view ? Words::told(view->person.name) : tr("Choose your name"));
    m_role->setText(view ? PeopleWords::role(view->person.role) : QString());
    m_entry->setPerson(view ? std::optional(*view) : std::nullopt);
}

/// To where typing begins, unless somebody is at it.
void SignInPage::takeFocus()
{
    const QWidget *at = focusWidget();
    const bool isUsed =
        at && at->hasFocus() && at->isVisible() && isAncestorOf(at) && at != this && at != m_quit && at != m_report;
    if (isUsed || !isVisible())
        return;
    if (chosen())
        m_entry->setFocus(Qt::OtherFocusReason);
    else
        goToNames();
}

void SignInPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    takeFocus();
}

void SignInPage::goToNames()
{
    if (m_people.size() > 1)
        m_names->takeFocus();
    else
        setFocus(Qt::OtherFocusReason);
}

void SignInPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        m_entry->wipe();
        goToNames();
        return;
    }
    // The next one, from the one who is chosen on, whose name begins like this.
    const QString letter = foldedName(event->text());
    const auto count = static_cast<int>(m_people.size());
    for (int step = 1; step <= count && letter.size() == 1 && !letter.at(0).isDigit(); ++step) {
        const int at = (m_names->current() + step + count) % count;
        if (foldedName(m_people[static_cast<std::size_t>(at)].person.name).startsWith(letter)) {
            m_names->choose(at);
            m_names->tile(at)->setFocus(Qt::TabFocusReason);
            return;
        }
    }
    QWidget::keyPressEvent(event);
}

void SignInPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void SignInPage::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), Colors::current().page);
}

void SignInPage::retranslate()
{
    setAccessibleName(tr("Sign in"));
    setLook(m_program, "title");
    m_title->setText(tr("Who is at the till?"));
    m_names->setAccessibleName(tr("Who is at the till?"));
    m_entry->setWords(tr("Sign in"), tr("PIN"));
    m_report->setText(SupportCard::name());
    m_report->setAccessibleName(SupportCard::name());
    m_quit->setText(tr("Quit"));
    m_quit->setKey(QStringLiteral("Ctrl+Q"));
    showStaff();
}

} // namespace taabia

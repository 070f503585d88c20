// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sell/customerchooser.h"

#include "desk/cashdesk.h"
#include "ui/models/customersearch.h"
#include "ui/people/stepup.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/caption.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/tilegroup.h"
#include "ui/words/words.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace taabia {

static constexpr std::size_t mostShown = 3;

CustomerChooser::CustomerChooser(Money due, CashDesk &desk, QWidget *parent)
    : QWidget(parent)
    , m_due(due)
    , m_desk(desk)
    , m_field(new QLineEdit(this))
    , m_matches(new TileGroup(1, TextSize::Body, this))
    , m_aside(new Paragraph(TextSize::Small, this))
    , m_fate(new Notice(Notice::Shape::Inline, this))
    , m_add(new ActionButton(ActionButton::Kind::Plain, QStringLiteral("plus"), this))
{
    m_caption = new Caption(m_field, this);
    m_aside->setTone(Tone::Quiet);
    m_aside->setRigid(true);
    m_field->setMaxLength(80);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_caption);
    column->addWidget(m_field);
    column->addWidget(m_matches);
    column->addWidget(m_aside);
    column->addWidget(m_fate);
    column->addWidget(m_add);
    wire();
    refresh();
}

void CustomerChooser::wire()
{
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textEdited, this, &CustomerChooser::search);
    connect(m_matches, &TileGroup::stepDone, this, [this] {
        if (const int at = m_matches->current(); at >= 0)
            choose(m_found.at(static_cast<std::size_t>(at)));
    });
    connect(m_add, &ActionButton::clicked, this, &CustomerChooser::add);
    connect(&m_desk, &CashDesk::creditBookRead, this, &CustomerChooser::takeBook);
    connect(&m_desk, &CashDesk::customerSaved, this, &CustomerChooser::takeSaved);
    connect(&m_desk, &CashDesk::refused, this, &CustomerChooser::takeTrouble);
}

void CustomerChooser::load()
{
    m_trouble.reset();
    m_bookTicket = m_desk.askCreditBook();
    refresh();
}

void CustomerChooser::takeBook(Ticket ticket, const std::vector<CreditLine> &lines)
{
    if (ticket != 0 && ticket != m_bookTicket)
        return;
    m_book = lines;
    m_trouble.reset();
    if (m_chosen) { // what he owes may have changed while he stood here
        const auto same = std::find_if(lines.begin(), lines.end(),
            [this](const CreditLine &line) { return line.customer.id == m_chosen->customer.id; });
        if (same != lines.end())
            m_chosen = *same;
    }
    search();
}

void CustomerChooser::takeSaved(Ticket ticket, const Customer &customer)
{
    if (ticket != m_saveTicket || ticket == 0)
        return;
    m_saveTicket = 0;
    choose({customer, Money(), QDateTime()});
}

void CustomerChooser::takeTrouble(Ticket ticket, const CashError &why)
{
    if (ticket == 0 || (ticket != m_bookTicket && ticket != m_saveTicket))
        return;
    m_saveTicket = 0;
    m_trouble = why;
    refresh();
}

void CustomerChooser::search()
{
    if (m_chosen && m_field->text() != m_chosen->customer.name)
        m_chosen.reset();
    m_caption->setTrouble({});
    m_found.clear();
    const CustomerSearch search(m_field->text());
    for (const CreditLine &line : m_book.value_or(std::vector<CreditLine>())) {
        if (search.matches(line.customer))
            m_found.push_back(line);
    }
    // Who begins with it comes before who merely contains it.
    std::stable_partition(
        m_found.begin(), m_found.end(), [&search](const CreditLine &line) { return search.beginsName(line.customer); });
    refresh();
    Q_EMIT edited();
}

void CustomerChooser::choose(const CreditLine &line)
{
    m_chosen = line;
    m_field->setText(line.customer.name);
    m_caption->setTrouble({});
    refresh();
    Q_EMIT edited();
    Q_EMIT chosenByHand();
}

bool CustomerChooser::isNewName() const
{
    const CustomerSearch search(m_field->text());
    return m_book && search.isName() && std::none_of(m_book->begin(), m_book->end(), [&search](const CreditLine &line) {
        return search.isNameOf(line.customer);
    });
}

void CustomerChooser::add()
{
    if (m_saveTicket != 0 || !isNewName())
        return;
    Customer customer;
    customer.name = m_field->text().simplified();
    customer.limit = startingLimit;
    StepUp::whenAllowed(m_stepUp, this, Action::EditCustomers, {}, [this, customer] {
        m_saveTicket = m_desk.saveCustomer(customer);
        refresh();
    });
}

/// Enter in the field: the first of those whose name fits; a name that nobody has goes on to the button that adds it. A
/// part of a number is nobody's until one alone has it: he pays who is meant.
void CustomerChooser::enter()
{
    const CustomerSearch search(m_field->text());
    const bool byName = !m_found.empty() && search.matchesName(m_found.front().customer);
    if (m_field->text().trimmed().isEmpty())
        tellMissing();
    else if (byName || (m_found.size() == 1 && search.isNumber()))
        choose(m_found.front());
    else if (isNewName())
        m_add->setFocus(Qt::TabFocusReason);
    else if (!m_found.empty())
        goThroughMatches();
    else
        tellMissing();
}

void CustomerChooser::goThroughMatches()
{
    m_matches->setCurrent(0);
    m_matches->takeFocus();
}

void CustomerChooser::takeFocus()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void CustomerChooser::type(const QString &text)
{
    m_field->setFocus(Qt::OtherFocusReason);
    m_field->setText(text);
    search();
}

void CustomerChooser::tellMissing()
{
    takeFocus();
    m_caption->setTrouble(tr("Choose who will pay later: type the name."));
}

QString CustomerChooser::row(const CreditLine &line) const
{
    const QString figures = tr("owes %1, limit %2", "a customer of the credit book: debt, limit")
                                .arg(Words::amount(line.owed), Words::amount(line.customer.limit));
    const QFontMetrics metrics(Fonts::font(TextSize::Body, QFont::Medium));
    const int room = std::max(80, width() - 60 - metrics.horizontalAdvance(figures));
    const QString name = metrics.elidedText(Words::told(line.customer.name), Qt::ElideRight, room);
    return QString(tr("%1 · %2", "name of a customer; what he owes").arg(name, figures))
        .replace(QLatin1Char('&'), QLatin1String("&&"));
}

void CustomerChooser::refreshMatches()
{
    // Only hidden once somebody is chosen: it may be one of these tiles whose press is being dealt with.
    m_matches->setVisible(!m_chosen && !m_found.empty());
    if (m_chosen)
        return;
    std::vector<TileGroup::Choice> choices;
    for (std::size_t i = 0; i < std::min(mostShown, m_found.size()); ++i)
        choices.push_back({row(m_found[i]), Words::spoken(row(m_found[i])), {}, {}});
    m_matches->setChoices(choices);
    m_matches->setCurrent(-1);
    for (int i = 0; i < m_matches->count(); ++i) {
        // A press of the mouse or of Space is a choice at once; the arrow keys only go through them.
        m_matches->tile(i)->disconnect(this);
        connect(
            m_matches->tile(i), &Tile::clicked, this, [this, i] { choose(m_found.at(static_cast<std::size_t>(i))); });
    }
}

void CustomerChooser::tellFate()
{
    m_fate->setVisible(m_chosen || m_trouble);
    if (m_trouble) {
        m_fate->tell(Tone::Bad, QStringLiteral("circle-alert"), Words::cashTrouble(*m_trouble));
    } else if (m_chosen) {
        const Money after = m_chosen->owed + m_due;
        const bool over = after > m_chosen->customer.limit;
        const QString owed = Words::amount(m_chosen->owed);
        m_fate->tell(over ? Tone::Warning : Tone::Good,
            over ? QStringLiteral("triangle-alert") : QStringLiteral("user"),
            (over ? tr("Owes %1. With this sale %2: more than the limit of %3.")
                  : tr("Owes %1. With this sale %2; the limit is %3."))
                .arg(owed, Words::amount(after), Words::amount(m_chosen->customer.limit)));
    }
}

void CustomerChooser::refresh()
{
    m_caption->setText(tr("Who will pay later?"));
    m_field->setAccessibleName(tr("Customer"));
    m_field->setPlaceholderText(tr("Name or number"));
    refreshMatches();
    tellFate();
    const auto more = static_cast<int>(m_found.size()) - static_cast<int>(mostShown);
    QString aside;
    if (!m_book && !m_trouble)
        aside = tr("The credit book is being read…");
    else if (m_book && m_book->empty() && m_field->text().isEmpty())
        aside = tr("Nobody is in the credit book yet. Type a name to add one.");
    else if (!m_chosen && more > 0)
        aside = tr("and %n more: go on typing", nullptr, more);
    m_aside->setText(aside);
    m_aside->setVisible(!aside.isEmpty());
    m_add->setVisible(!m_chosen && isNewName());
    m_add->setEnabled(m_saveTicket == 0);
    m_add->setText(tr("Add %1, up to %2", "a new customer; what he may owe")
                       .arg(Words::told(m_field->text()), Words::amount(startingLimit)));
    m_add->setAccessibleName(tr("Add customer"));
}

bool CustomerChooser::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress && !m_chosen) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            if (!key->isAutoRepeat())
                enter();
            return true;
        }
        if (key->key() == Qt::Key_Down && m_matches->count() > 0) {
            goThroughMatches();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void CustomerChooser::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

void CustomerChooser::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    refreshMatches();
}

} // namespace taabia

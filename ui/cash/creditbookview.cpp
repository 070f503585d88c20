// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cash/creditbookview.h"

#include "ui/cash/cashlistings.h"
#include "ui/cash/customeroverlay.h"
#include "ui/cash/customerstoryoverlay.h"
#include "ui/cash/repayoverlay.h"
#include "ui/mainwindow.h"
#include "ui/models/customersearch.h"
#include "ui/out/exportbar.h"
#include "ui/out/listview.h"
#include "ui/people/counter.h"
#include "ui/people/stepup.h"
#include "ui/theme/stylesheet.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/keycap.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/paragraph.h"
#include "ui/words/words.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QShortcut>

namespace taabia {

namespace {

const QString searchKey = QStringLiteral("Ctrl+F");
} // namespace

CreditBookView::CreditBookView(
    Till &till, ReportDesk &reports, const PaperTools &paper, MainWindow &window, QWidget *parent)
    : QWidget(parent)
    , m_till(till)
    , m_cash(till.cash())
    , m_reports(reports)
    , m_paper(paper)
    , m_window(window)
{
    build(paper);
    wire();
    retranslate();
}

void CreditBookView::build(const PaperTools &paper)
{
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    auto *card = new QFrame(this);
    setLook(card, "card");
    page->addWidget(card);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(20, 14, 20, 14);
    column->setSpacing(10);
    // Made in the order in which Tab goes through them.
    QWidget *head = makeHead();
    m_list = new ListView(ListView::Rows::Chosen, card);
    m_empty = new QLabel(card);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    setLook(m_empty, "muted");
    m_notice = new Notice(Notice::Shape::Inline, card);
    m_notice->hide();
    auto *commands = new QWidget(card);
    auto *row = new QHBoxLayout(commands);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    m_repay = addCommand(commands, {}, QStringLiteral("Alt+R"), &CreditBookView::repay);
    m_story = addCommand(commands, {}, QStringLiteral("Alt+S"), &CreditBookView::showStory);
    m_change = addCommand(commands, {}, QStringLiteral("Alt+C"), &CreditBookView::changeCustomer);
    m_add = addCommand(commands, {}, QStringLiteral("Alt+N"), &CreditBookView::addCustomer);
    m_export = new ExportBar(
        paper,
        [this]() -> std::optional<Listing> {
            return m_known ? std::optional(CashListings::creditBook(m_lines)) : std::nullopt;
        },
        card);
    column->addWidget(head);
    column->addWidget(m_list, 1);
    column->addWidget(m_empty, 1);
    column->addWidget(m_notice);
    column->addWidget(m_export->noticeRow());
    row->addStretch(1);
    row->addWidget(m_export);
    column->addWidget(commands);
    setFocusProxy(m_search);
}

QWidget *CreditBookView::makeHead()
{
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    m_title = new QLabel(head);
    setLook(m_title, "title");
    m_search = new QLineEdit(head);
    m_search->setMaxLength(60);
    m_search->setMinimumWidth(220);
    m_search->installEventFilter(this);
    m_totals = new Paragraph(TextSize::Lead, head);
    m_totals->setWeight(QFont::DemiBold);
    m_totals->setOneLine();
    row->addWidget(m_title);
    row->addWidget(m_search, 1);
    row->addWidget(new KeyCap(searchKey, head), 0, Qt::AlignVCenter);
    row->addWidget(m_totals, 0, Qt::AlignVCenter);
    return head;
}

ActionButton *CreditBookView::addCommand(
    QWidget *row, const QString &icon, const QString &key, void (CreditBookView::*action)())
{
    auto *button = new ActionButton(ActionButton::Kind::Plain, icon, row);
    button->setKey(key);
    connect(button, &ActionButton::clicked, this, action);
    auto *shortcut = new QShortcut(QKeySequence(key), this);
    shortcut->setAutoRepeat(false);
    connect(shortcut, &QShortcut::activated, button, &ActionButton::click);
    row->layout()->addWidget(button);
    return button;
}

void CreditBookView::wire()
{
    connect(m_search, &QLineEdit::textChanged, this, &CreditBookView::showLines);
    connect(new QShortcut(QKeySequence(searchKey), this), &QShortcut::activated, this, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    connect(m_list, &ListView::rowChosen, this, &CreditBookView::showChoice);
    connect(m_list, &ListView::rowActivated, this, &CreditBookView::showStory);
    connect(&m_cash, &CashDesk::creditBookRead, this, &CreditBookView::takeBook);
    connect(&m_cash, &CashDesk::refused, this, [this](Ticket ticket, const CashError &why) {
        if (ticket != 0 && ticket == m_asking) {
            m_trouble = why;
            tell(Told::Trouble);
        }
    });
    connect(&m_till, &Till::started, this, [this] {
        if (isVisible()) {
            refresh(); // it could not answer before
        }
    });
}

void CreditBookView::setStepUp(StepUp *stepUp)
{
    m_stepUp = stepUp;
    connect(&stepUp->counter(), &Counter::changed, this, &CreditBookView::showRights);
    showRights();
}

/// The whole book leaves with whoever may take it.
void CreditBookView::showRights()
{
    m_export->setVisible(StepUp::isAllowed(m_stepUp, Action::SeeReports));
}

void CreditBookView::refresh()
{
    m_asking = m_cash.askCreditBook();
}

void CreditBookView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void CreditBookView::takeBook(Ticket, const std::vector<CreditLine> &lines)
{
    m_known = true;
    m_lines = lines; // asked for or not, the newest is what holds
    if (m_told == Told::Trouble) {
        tell(Told::Nothing);
    }
    showLines();
    showTotals();
}

void CreditBookView::showLines()
{
    const CustomerId wanted = m_choice;
    m_shown.clear();
    const CustomerSearch search(m_search->text());
    for (const CreditLine &line : m_lines) {
        if (search.matches(line.customer)) {
            m_shown.push_back(line);
        }
    }
    ListTable table = CashListings::creditBook(m_shown).tables.front();
    table.total.reset(); // what all owe stands above; of a search it would only confuse
    m_list->setTable(table);
    m_list->setVisible(!m_shown.empty());
    m_empty->setVisible(m_shown.empty());
    m_empty->setText(!m_known ? tr("The credit book is being read…")
            : m_lines.empty() ? tr("Nobody buys on credit yet. Add a customer first.")
                              : tr("No customer of this name or number."));
    m_choice = 0;
    for (std::size_t row = 0; row < m_shown.size(); ++row) {
        if (m_shown[row].customer.id == wanted) {
            m_list->chooseRow(static_cast<int>(row));
        }
    }
    if (m_list->currentRow() < 0) {
        m_list->chooseRow(0);
    }
    showChoice();
}

void CreditBookView::showTotals()
{
    Money owed;
    Money owing;
    for (const CreditLine &line : m_lines) {
        (line.owed.isNegative() ? owing : owed) = line.owed.isNegative() ? owing - line.owed : owed + line.owed;
    }
    QString text = tr("Owed in all: %1").arg(Words::amount(owed));
    if (owing != Money()) {
        text += QStringLiteral(" · ") + Words::debt(Money() - owing);
    }
    m_totals->setText(m_known ? text : QString());
}

const CreditLine *CreditBookView::chosen() const
{
    const int row = m_list->currentRow();
    return row < 0 || row >= static_cast<int>(m_shown.size()) ? nullptr : &m_shown[static_cast<std::size_t>(row)];
}

void CreditBookView::showChoice()
{
    const CreditLine *line = chosen();
    m_choice = line ? line->customer.id : 0;
    for (ActionButton *command : {m_repay, m_story, m_change}) {
        command->setEnabled(line != nullptr);
    }
}

void CreditBookView::addCustomer()
{
    Customer fresh;
    if (CustomerSearch(m_search->text()).isName()) {
        fresh.name = m_search->text().simplified();
    }
    editCustomer(fresh);
}

void CreditBookView::changeCustomer()
{
    if (const CreditLine *line = chosen()) {
        editCustomer(line->customer);
    }
}

void CreditBookView::editCustomer(const Customer &customer)
{
    tell(Told::Nothing);
    QStringList taken;
    for (const CreditLine &line : m_lines) {
        if (line.customer.id != customer.id) {
            taken.append(line.customer.name);
        }
    }
    auto *overlay = new CustomerOverlay(m_cash, customer, taken, m_window.shell(), &m_window);
    overlay->setStepUp(m_stepUp);
    connect(overlay, &CustomerOverlay::saved, this, [this](const Customer &saved) {
        m_saved = saved;
        m_choice = saved.id;
        m_search->clear();
        tell(Told::Saved);
        refresh();
    });
    m_window.openOverlay(overlay);
}

void CreditBookView::repay()
{
    const CreditLine *line = chosen();
    if (!line) {
        return;
    }
    tell(Told::Nothing);
    auto *overlay = new RepayOverlay(m_cash, *line, m_window.shell(), &m_window);
    connect(overlay, &RepayOverlay::repaid, this, [this](const CashMovement &movement) {
        m_movement = movement;
        tell(Told::Repaid);
        refresh();
    });
    m_window.openOverlay(overlay);
}

void CreditBookView::showStory()
{
    if (const CreditLine *line = chosen()) {
        m_window.openOverlay(new CustomerStoryOverlay(m_reports, m_paper, *line, m_window.shell(), &m_window));
    }
}

bool CreditBookView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if ((enter && !key->isAutoRepeat()) || key->key() == Qt::Key_Down) {
            m_list->setFocus(Qt::TabFocusReason);
            return true;
        }
        if (key->key() == Qt::Key_Escape && !m_search->text().isEmpty()) {
            m_search->clear();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void CreditBookView::tell(Told what)
{
    m_told = what;
    m_notice->setVisible(what != Told::Nothing);
    switch (what) {
    case Told::Nothing:
        m_notice->tell(Tone::Quiet, {}, {});
        break;
    case Told::Saved:
        m_notice->tell(Tone::Good, QStringLiteral("circle-check"),
            tr("Saved: %1, who may owe %2.").arg(Words::told(m_saved.name), Words::amount(m_saved.limit)));
        break;
    case Told::Repaid:
        m_notice->tell(Tone::Good, QStringLiteral("circle-check"),
            Words::noted(tr("Noted: the customer paid %1 (%2).", "an amount, a method of payment")
                             .arg(Words::amount(m_movement.amount), Words::paymentMethod(m_movement.method)),
                m_movement));
        break;
    case Told::Trouble:
        m_notice->tell(Tone::Bad, QStringLiteral("circle-alert"), Words::cashTrouble(m_trouble));
        break;
    }
}

void CreditBookView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void CreditBookView::retranslate()
{
    setAccessibleName(tr("Credit book"));
    m_title->setText(tr("Credit book"));
    m_search->setAccessibleName(tr("Search"));
    m_search->setPlaceholderText(tr("Name or number"));
    m_list->setAccessibleName(tr("Customers"));
    m_repay->setText(tr("Take payment"));
    m_story->setText(tr("Details"));
    m_story->setAccessibleName(tr("Sales and repayments"));
    m_change->setText(tr("Change"));
    m_add->setText(tr("New customer"));
    tell(m_told);
    showLines();
    showTotals();
}

} // namespace taabia

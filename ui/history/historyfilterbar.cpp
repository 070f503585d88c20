// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/historyfilterbar.h"

#include "domain/digits.h"
#include "domain/moroccotime.h"
#include "ui/theme/colors.h"
#include "ui/theme/icons.h"
#include "ui/theme/stylesheet.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/keycap.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCalendarWidget>
#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QShortcut>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace taabia {

namespace {

constexpr int typingPauseMs = 250;
constexpr int popupPadding = 40;
constexpr qsizetype shortestSearch = 3; ///< HistoryFilter::search: part of a number, 3 digits or more

const QString searchKey = QStringLiteral("Ctrl+F");
const QString dayKey = QStringLiteral("Alt+D");
const QString operatorKey = QStringLiteral("Alt+O");
const QString stateKey = QStringLiteral("Alt+S");
const QString clearKey = QStringLiteral("Alt+C");

constexpr std::array stateChoices{StateFilter::Any, StateFilter::Pending, StateFilter::Done, StateFilter::Failed,
    StateFilter::Refunded, StateFilter::NeedsAttention};

QDate today()
{
    return MoroccoTime::dayOf(QDateTime::currentDateTimeUtc());
}

/// What is chosen can be read whole; what else could be may take more room only in the list that opens, so that large
/// text fits too.
class Choice : public QComboBox {
public:
    explicit Choice(QWidget *parent)
        : QComboBox(parent)
    {
        setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        connect(this, &QComboBox::currentTextChanged, this, &QWidget::updateGeometry);
    }

    QSize minimumSizeHint() const override
    {
        return {fontMetrics().horizontalAdvance(currentText()) + besideText, QComboBox::minimumSizeHint().height()};
    }

private:
    static constexpr int besideText = 64; ///< the frame, the air and the arrow of the style sheet
};

QWidget *addColumn(QHBoxLayout *row, QLabel *caption, const QString &key, QWidget *field, int stretch)
{
    auto *box = new QWidget(caption->parentWidget());
    setLook(caption, "muted");
    caption->setBuddy(field);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(caption);
    head->addWidget(new KeyCap(key, caption->parentWidget()), 0, Qt::AlignVCenter);
    head->addStretch(1);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(head);
    column->addWidget(field);
    row->addWidget(box, stretch);
    return box;
}

} // namespace

HistoryFilterBar::HistoryFilterBar(QWidget *parent)
    : QWidget(parent)
    , m_search(new QLineEdit(this))
    , m_searchIcon(m_search->addAction(QIcon(), QLineEdit::LeadingPosition))
    , m_day(new Choice(this))
    , m_date(new QDateEdit(today(), this))
    , m_operator(new Choice(this))
    , m_state(new Choice(this))
    , m_searchCaption(new QLabel(this))
    , m_dayCaption(new QLabel(this))
    , m_operatorCaption(new QLabel(this))
    , m_stateCaption(new QLabel(this))
    , m_clear(new ActionButton(ActionButton::Kind::Plain, QStringLiteral("x"), this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    addColumn(row, m_searchCaption, searchKey, m_search, 5);
    auto *days = new QWidget(this);
    auto *dayRow = new QHBoxLayout(days);
    dayRow->setContentsMargins(0, 0, 0, 0);
    dayRow->setSpacing(6);
    dayRow->addWidget(m_day);
    dayRow->addWidget(m_date);
    m_days = addColumn(row, m_dayCaption, dayKey, days, 3);
    addColumn(row, m_operatorCaption, operatorKey, m_operator, 3);
    addColumn(row, m_stateCaption, stateKey, m_state, 4);
    row->addWidget(m_clear, 0, Qt::AlignBottom);

    m_search->setMaxLength(64);
    m_search->setMinimumWidth(120);
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_date->setCalendarPopup(true);
    m_date->setLayoutDirection(Qt::LeftToRight); // else Qt would turn the date around in Arabic: 2026/11/20
    m_date->setDisplayFormat(QStringLiteral("dd/MM/yyyy"));
    m_date->hide();
    m_clear->setKey(clearKey);

    fillChoices();
    addShortcuts();
    retranslate();
    dress();

    m_typingPause.setSingleShot(true);
    m_typingPause.setInterval(typingPauseMs);
    connect(&m_typingPause, &QTimer::timeout, this, &HistoryFilterBar::apply);
    connect(m_search, &QLineEdit::textChanged, &m_typingPause, qOverload<>(&QTimer::start));
    connect(m_day, &QComboBox::currentIndexChanged, this, [this] {
        m_date->setVisible(day() == Day::Chosen);
        apply();
    });
    connect(m_date, &QDateEdit::dateChanged, this, &HistoryFilterBar::apply);
    connect(m_operator, &QComboBox::currentIndexChanged, this, &HistoryFilterBar::apply);
    connect(m_state, &QComboBox::currentIndexChanged, this, &HistoryFilterBar::apply);
    connect(m_clear, &ActionButton::clicked, this, [this] {
        clear();
        focusSearch();
    });
}

void HistoryFilterBar::addShortcuts()
{
    const auto go = [this](const QString &key, QWidget *field) {
        connect(new QShortcut(QKeySequence(key), this), &QShortcut::activated, field, [field] {
            if (field->isVisible())
                field->setFocus(Qt::ShortcutFocusReason);
        });
    };
    go(dayKey, m_day);
    go(operatorKey, m_operator);
    go(stateKey, m_state);
    connect(new QShortcut(QKeySequence(searchKey), this), &QShortcut::activated, this, &HistoryFilterBar::focusSearch);
    connect(new QShortcut(QKeySequence(clearKey), this), &QShortcut::activated, m_clear, &ActionButton::click);
}

void HistoryFilterBar::fillChoices()
{
    for (const Day each : {Day::All, Day::Today, Day::Yesterday, Day::LastSeven, Day::Chosen})
        m_day->addItem(QString(), static_cast<int>(each));
    m_operator->addItem(QString(), -1);
    for (const Operator op : allOperators)
        m_operator->addItem(wireName(op), static_cast<int>(op));
    for (const StateFilter state : stateChoices)
        m_state->addItem(QString(), static_cast<int>(state));
}

void HistoryFilterBar::retranslate()
{
    m_searchCaption->setText(tr("Search"));
    m_dayCaption->setText(tr("Day"));
    m_operatorCaption->setText(tr("Operator"));
    m_stateCaption->setText(tr("State"));
    m_search->setAccessibleName(tr("Search"));
    m_day->setAccessibleName(tr("Day"));
    m_day->setAccessibleDescription(tr("Day")); // on Linux Qt 6.4 tells a box's value as its name
    m_date->setAccessibleName(tr("Date"));
    m_operator->setAccessibleName(tr("Operator"));
    m_state->setAccessibleName(tr("State"));
    m_search->setPlaceholderText(tr("Number or reference"));
    m_search->setToolTip(tr("Part of a number, or the beginning of a reference"));

    m_day->setItemText(static_cast<int>(Day::All), tr("All days"));
    m_day->setItemText(static_cast<int>(Day::Today), tr("Today"));
    m_day->setItemText(static_cast<int>(Day::Yesterday), tr("Yesterday"));
    m_day->setItemText(static_cast<int>(Day::LastSeven), tr("Last 7 days"));
    m_day->setItemText(static_cast<int>(Day::Chosen), tr("One day"));
    m_operator->setItemText(0, tr("All"));
    const QString states[] = {tr("All"), tr("Not final", "sales that the provider has not finished"), tr("Delivered"),
        tr("Failed or refused"), tr("Refunded"), tr("To be looked at")};
    for (int i = 0; i < m_state->count(); ++i)
        m_state->setItemText(i, states[i]);
    for (QComboBox *box : {m_day, m_operator, m_state})
        box->view()->setMinimumWidth(box->view()->sizeHintForColumn(0) + popupPadding);
    m_clear->setText(tr("Show all"));
    m_clear->setAccessibleName(tr("Show all again, without filters"));
}

void HistoryFilterBar::dress()
{
    m_searchIcon->setIcon(Icons::icon(QStringLiteral("search"), Colors::current().muted));
}

void HistoryFilterBar::setTodayOnly(bool todayOnly)
{
    m_days->setVisible(!todayOnly);
}

HistoryFilter HistoryFilterBar::filter() const
{
    HistoryFilter filter;
    if (!isSearchTooShort())
        filter.search = searchFrom(m_search->text());
    const auto between = [&filter](QDate first, QDate last) {
        filter.fromUtc = MoroccoTime::utcRange(first).first;
        filter.untilUtc = MoroccoTime::utcRange(last).second;
    };
    switch (day()) {
    case Day::All:
        break;
    case Day::Today:
        between(today(), today());
        break;
    case Day::Yesterday:
        between(today().addDays(-1), today().addDays(-1));
        break;
    case Day::LastSeven:
        between(today().addDays(-6), today());
        break;
    case Day::Chosen:
        between(m_date->date(), m_date->date());
        break;
    }
    if (const int op = m_operator->currentData().toInt(); op >= 0)
        filter.op = static_cast<Operator>(op);
    filter.state = static_cast<StateFilter>(m_state->currentData().toInt());
    return filter;
}

SaleTimeForm HistoryFilterBar::timeForm() const
{
    return day() == Day::Today || m_days->isHidden() ? SaleTimeForm::DayIfNotToday : SaleTimeForm::AlwaysDay;
}

bool HistoryFilterBar::isClear() const
{
    return filter() == HistoryFilter();
}

bool HistoryFilterBar::isSearchTooShort() const
{
    const qsizetype length = searchFrom(m_search->text()).size();
    return length > 0 && length < shortestSearch;
}

void HistoryFilterBar::clear()
{
    showOnly(StateFilter::Any);
}

void HistoryFilterBar::showOnly(StateFilter state)
{
    {
        const QSignalBlocker quietSearch(m_search);
        const QSignalBlocker quietDay(m_day);
        const QSignalBlocker quietOperator(m_operator);
        const QSignalBlocker quietState(m_state);
        m_search->clear();
        m_day->setCurrentIndex(0);
        m_date->hide();
        m_operator->setCurrentIndex(0);
        m_state->setCurrentIndex(m_state->findData(static_cast<int>(state)));
    }
    apply();
}

void HistoryFilterBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

QString HistoryFilterBar::searchFrom(const QString &typed)
{
    const QString text = plainDigits(typed).trimmed();
    QString digits = text;
    for (const QChar mark : {QLatin1Char(' '), QLatin1Char('.'), QLatin1Char('-'), QLatin1Char('/')})
        digits.remove(mark);
    for (const QLatin1String prefix : {QLatin1String("+212"), QLatin1String("00212")}) {
        if (digits.startsWith(prefix))
            digits.replace(0, prefix.size(), QLatin1Char('0'));
    }
    const bool isNumber = !digits.isEmpty() && std::all_of(digits.begin(), digits.end(), [](QChar c) {
        return c >= QLatin1Char('0') && c <= QLatin1Char('9');
    });
    return isNumber ? digits : text;
}

HistoryFilterBar::Day HistoryFilterBar::day() const
{
    return static_cast<Day>(m_day->currentData().toInt());
}

void HistoryFilterBar::apply()
{
    m_typingPause.stop();
    Q_EMIT changed();
}

bool HistoryFilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Down) {
            if (m_typingPause.isActive())
                apply();
            Q_EMIT leaveRequested();
            return true;
        }
        if (key == Qt::Key_Escape && !m_search->text().isEmpty()) {
            m_search->clear();
            apply();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void HistoryFilterBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationPaletteChange)
        dress();
    QWidget::changeEvent(event);
}

} // namespace taabia

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/day/periodchooser.h"

#include "domain/moroccotime.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/tilegroup.h"

#include <QDateEdit>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QShortcut>
#include <QSignalBlocker>

namespace taabia {

namespace {
const QString todayKey = QStringLiteral("Alt+T");
const QDate earliest(2015, 1, 1);

/// The names differ from the words: "Day" by itself is the page.
std::vector<TileGroup::Choice> kindChoices()
{
    return {{PeriodChooser::tr("Day", "a period"), PeriodChooser::tr("One day"), {}, {}},
        {PeriodChooser::tr("Week", "a period"), PeriodChooser::tr("One week"), {}, {}},
        {PeriodChooser::tr("Month", "a period"), PeriodChooser::tr("One month"), {}, {}},
        {PeriodChooser::tr("Range", "from any day to any day"), PeriodChooser::tr("From day to day"), {}, {}}};
}

/// With its tiles, so that Tab comes to them before it comes to what is made next.
TileGroup *makeKinds(QWidget *parent)
{
    auto *kinds = new TileGroup(0, TextSize::Body, parent);
    kinds->setChoices(kindChoices());
    return kinds;
}

} // namespace

PeriodChooser::PeriodChooser(QWidget *parent)
    : QWidget(parent)
    , m_period(Period::of(Period::Kind::Day, today()))
    , m_kinds(makeKinds(this))
    , m_before(new ActionButton(ActionButton::Kind::Plain, QStringLiteral("chevron-left"), this))
    , m_first(new QDateEdit(this))
    , m_dash(new QLabel(QStringLiteral("–"), this))
    , m_last(new QDateEdit(this))
    , m_after(new ActionButton(ActionButton::Kind::Plain, QStringLiteral("chevron-right"), this))
    , m_today(new ActionButton(ActionButton::Kind::Plain, QStringLiteral("calendar"), this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(m_kinds);
    row->addSpacing(6);
    row->addWidget(m_before);
    row->addWidget(m_first);
    row->addWidget(m_dash);
    row->addWidget(m_last);
    row->addWidget(m_after);
    row->addSpacing(6);
    row->addWidget(m_today);
    row->addStretch(1);
    m_today->setKey(todayKey);
    for (ActionButton *button : {m_before, m_after})
        button->installEventFilter(this);
    for (QDateEdit *edit : {m_first, m_last}) {
        edit->setCalendarPopup(true);
        edit->setLayoutDirection(Qt::LeftToRight); // else Qt would turn the date around in Arabic: 2026/11/20
        edit->setDisplayFormat(QStringLiteral("dd/MM/yyyy"));
        edit->setMinimumDate(earliest);
        edit->setKeyboardTracking(false); // a half-typed year is no period
        connect(edit, &QDateEdit::dateChanged, this, &PeriodChooser::takeDates);
    }
    connect(m_kinds, &TileGroup::chosen, this, &PeriodChooser::takeKind);
    connect(m_before, &ActionButton::clicked, this, [this] { step(-1); });
    connect(m_after, &ActionButton::clicked, this, [this] { step(1); });
    connect(m_today, &ActionButton::clicked, this, &PeriodChooser::goToday);
    m_midnight.setSingleShot(true);
    connect(&m_midnight, &QTimer::timeout, this, &PeriodChooser::showPeriod);
    addShortcuts();
    setFocusProxy(m_before);
    retranslate();
    showPeriod();
    dress();
}

QDate PeriodChooser::today()
{
    return MoroccoTime::dayOf(QDateTime::currentDateTimeUtc());
}

/// They work for as long as the chooser can be seen, wherever the focus is.
void PeriodChooser::addShortcuts()
{
    const auto on = [this](const QKeySequence &keys, auto action) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, action);
    };
    on(QKeySequence(Qt::ALT | Qt::Key_Left), [this] { step(isForward(Qt::Key_Left) ? 1 : -1); });
    on(QKeySequence(Qt::ALT | Qt::Key_Right), [this] { step(isForward(Qt::Key_Right) ? 1 : -1); });
    on(QKeySequence(todayKey), [this] { goToday(); });
}

bool PeriodChooser::isForward(int key) const
{
    return (key == Qt::Key_Right) != (layoutDirection() == Qt::RightToLeft);
}

void PeriodChooser::setPeriod(const Period &period)
{
    m_period = period;
    showPeriod();
}

void PeriodChooser::take(const Period &period)
{
    const bool isFuture = period.range.first > today();
    if (period == m_period || period.range.first < earliest || isFuture) {
        showPeriod(); // a date that was typed and is not taken goes back
        return;
    }
    setPeriod(period);
    Q_EMIT changed();
}

void PeriodChooser::takeKind(int kind)
{
    // Looking closer at a past month shows its first day; at the running one, today.
    const bool isNow = m_period.range.first <= today() && today() <= m_period.range.last;
    const auto wanted = static_cast<Period::Kind>(kind);
    take(wanted == Period::Kind::Range ? Period::between(m_period.range.first, std::min(m_period.range.last, today()))
                                       : Period::of(wanted, isNow ? today() : m_period.range.first));
}

void PeriodChooser::takeDates()
{
    if (m_period.kind == Period::Kind::Range)
        take(Period::between(m_first->date(), m_last->date()));
    else
        take(Period::of(m_period.kind, m_first->date()));
}

Period PeriodChooser::stepped(int steps) const
{
    const Period next = m_period.stepped(steps);
    const bool tooFar = next.kind == Period::Kind::Range && next.range.last > today();
    return tooFar ? Period::between(today().addDays(1 - next.range.days()), today()) : next;
}

void PeriodChooser::step(int steps)
{
    take(stepped(steps));
}

void PeriodChooser::goToday()
{
    if (m_period.kind == Period::Kind::Range) // as long as it is, up to today
        take(Period::between(today().addDays(1 - m_period.range.days()), today()));
    else
        take(Period::of(m_period.kind, today()));
}

void PeriodChooser::showPeriod()
{
    const QSignalBlocker quietFirst(m_first);
    const QSignalBlocker quietLast(m_last);
    m_kinds->setCurrent(static_cast<int>(m_period.kind));
    const bool isRange = m_period.kind == Period::Kind::Range;
    // A week or a month that is not over ends later, yet its end is not shown.
    const QDate last = isRange ? m_period.range.last : m_period.range.first;
    m_first->setMaximumDate(std::max(today(), m_period.range.first));
    m_last->setMaximumDate(std::max(today(), last));
    m_first->setDate(m_period.range.first);
    m_last->setDate(last);
    m_dash->setVisible(isRange);
    m_last->setVisible(isRange);
    m_first->setAccessibleName(isRange ? tr("First day") : tr("Day in the period"));
    m_last->setAccessibleName(tr("Last day"));
    const Period next = stepped(1);
    const bool more = next != m_period && next.range.first <= today();
    if (!more && m_after->hasFocus())
        m_before->setFocus(Qt::OtherFocusReason); // a button that goes off would send it somewhere else
    m_after->setEnabled(more);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    m_midnight.start(static_cast<int>(now.msecsTo(MoroccoTime::utcRange(today()).second)) + 1000);
}

/// By itself a button lets the arrow keys go to its neighbours.
bool PeriodChooser::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const bool plain = static_cast<QKeyEvent *>(event)->modifiers() == Qt::NoModifier;
        if (plain && (key == Qt::Key_Left || key == Qt::Key_Right)) {
            step(isForward(key) ? 1 : -1);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void PeriodChooser::retranslate()
{
    setAccessibleName(tr("Period"));
    m_kinds->setAccessibleName(tr("Period"));
    m_kinds->setChoices(kindChoices());
    m_before->setAccessibleName(tr("One before"));
    m_before->setToolTip(tr("One before (%1)").arg(QStringLiteral("Alt+←")));
    m_after->setAccessibleName(tr("One after"));
    m_after->setToolTip(tr("One after (%1)").arg(QStringLiteral("Alt+→")));
    m_today->setText(tr("Today"));
    showPeriod();
}

void PeriodChooser::dress()
{
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    // By itself the field forgets the room that its arrow takes.
    constexpr int arrowAndAir = 64;
    for (QDateEdit *edit : {m_first, m_last})
        edit->setMinimumWidth(edit->fontMetrics().horizontalAdvance(QStringLiteral("00/00/0000")) + arrowAndAir);
    m_before->setIconName(mirrored ? QStringLiteral("chevron-right") : QStringLiteral("chevron-left"));
    m_after->setIconName(mirrored ? QStringLiteral("chevron-left") : QStringLiteral("chevron-right"));
}

void PeriodChooser::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::ApplicationFontChange)
        dress();
    QWidget::changeEvent(event);
}

} // namespace taabia

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
} // namespace

PeriodChooser::PeriodChooser(QWidget *view)
    : QWidget(view)
    , m_period(Period::of(Period::Kind::Day, today()))
    , m_kinds(new TileGroup(0, TextSize::Body, this))
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
    for (ActionButton *button : {m_before, m_after, m_today})
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
    addShortcuts(view);
    setFocusProxy(m_before);
    retranslate();
    showPeriod();
    dress();
}

QDate PeriodChooser::today()
{
    return MoroccoTime::dayOf(QDateTime::currentDateTimeUtc());
}

void PeriodChooser::addShortcuts(QWidget *view)
{
    const auto on = [view, this](const QKeySequence &keys, auto action) {
        connect(new QShortcut(keys, view, nullptr, nullptr, Qt::WidgetWithChildrenShortcut), &QShortcut::activated,
            this, action);
    };
    // The arrow points where it leads: in Arabic the earlier days lie to the right.
    on(QKeySequence(Qt::ALT | Qt::Key_Left), [this] { step(layoutDirection() == Qt::RightToLeft ? 1 : -1); });
    on(QKeySequence(Qt::ALT | Qt::Key_Right), [this] { step(layoutDirection() == Qt::RightToLeft ? -1 : 1); });
    on(QKeySequence(todayKey), [this] { goToday(); });
}

void PeriodChooser::setPeriod(const Period &period)
{
    m_period = period;
    showPeriod();
}

void PeriodChooser::take(const Period &period)
{
    if (period == m_period || period.range.first < earliest)
        return;
    setPeriod(period);
    Q_EMIT changed();
}

void PeriodChooser::takeKind(int kind)
{
    // Looking closer at a past month shows its first day; at the running one, today.
    const bool isNow = m_period.range.first <= today() && today() <= m_period.range.last;
    const auto wanted = static_cast<Period::Kind>(kind);
    take(wanted == Period::Kind::Range ? Period::between(m_period.range.first, m_period.range.last)
                                       : Period::of(wanted, isNow ? today() : m_period.range.first));
}

void PeriodChooser::takeDates()
{
    if (m_period.kind == Period::Kind::Range)
        take(Period::between(m_first->date(), m_last->date()));
    else
        take(Period::of(m_period.kind, m_first->date()));
}

void PeriodChooser::step(int steps)
{
    take(m_period.stepped(steps));
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
    m_first->setDate(m_period.range.first);
    m_last->setDate(m_period.range.last);
    const bool isRange = m_period.kind == Period::Kind::Range;
    m_dash->setVisible(isRange);
    m_last->setVisible(isRange);
    m_first->setAccessibleName(isRange ? tr("First day") : tr("Day in the period"));
    m_last->setAccessibleName(tr("Last day"));
}

/// By itself a button lets the arrow keys go to its neighbours.
bool PeriodChooser::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const bool plain = static_cast<QKeyEvent *>(event)->modifiers() == Qt::NoModifier;
        if (plain && (key == Qt::Key_Left || key == Qt::Key_Right)) {
            const bool backwards = (key == Qt::Key_Left) != (layoutDirection() == Qt::RightToLeft);
            step(backwards ? -1 : 1);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void PeriodChooser::retranslate()
{
    setAccessibleName(tr("Period"));
    m_kinds->setAccessibleName(tr("Period"));
    // The names differ from the words: "Day" by itself is the page.
    m_kinds->setChoices({{tr("Day", "a period"), tr("One day"), {}, {}},
        {tr("Week", "a period"), tr("One week"), {}, {}}, {tr("Month", "a period"), tr("One month"), {}, {}},
        {tr("Range", "from any day to any day"), tr("From day to day"), {}, {}}});
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

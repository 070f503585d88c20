// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cash/piecegrid.h"

#include "domain/digits.h"
#include "ui/theme/fonts.h"
#include "ui/theme/stylesheet.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/painting.h"
#include "ui/words/words.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpressionValidator>
#include <QShortcut>

#include <algorithm>

namespace taabia {

namespace {

constexpr int columnGap = 36;
constexpr int cellGap = 10;

/// Up to five digits of any script: more pieces fit in no drawer.
const QRegularExpression &piecesForm()
{
    static const QRegularExpression form(QStringLiteral("[0-9\u0660-\u0669\u06F0-\u06F9]{0,5}"));
    return form;
}

} // namespace

PieceGrid::PieceGrid(QWidget *parent)
    : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(cellGap);
    grid->setVerticalSpacing(4);
    addColumn(grid, Denomination::Kind::Note, 0);
    grid->setColumnMinimumWidth(3, columnGap);
    addColumn(grid, Denomination::Kind::Coin, 4);
    for (const int total : {2, 6}) {
        grid->setColumnStretch(total, 1);
    }
    retranslate();
}

void PieceGrid::addColumn(QGridLayout *grid, Denomination::Kind kind, int firstColumn)
{
    QLabel *&title = kind == Denomination::Kind::Note ? m_notes : m_coins;
    title = new QLabel(this);
    setLook(title, "muted");
    grid->addWidget(title, 0, firstColumn, 1, 3);
    int row = 1;
    for (const Denomination &one : denominations()) {
        if (one.kind == kind) {
            addLine(grid, row, firstColumn, one.value);
            ++row;
        }
    }
}

void PieceGrid::addLine(QGridLayout *grid, int row, int firstColumn, Money value)
{
    auto *name = new QLabel(this);
    auto *field = new QLineEdit(this);
    auto *total = new QLabel(this);
    field->setValidator(new QRegularExpressionValidator(piecesForm(), field));
    field->setAlignment(Qt::AlignCenter);
    field->setInputMethodHints(Qt::ImhDigitsOnly);
    field->setMinimumHeight(Painting::smallestTarget);
    field->installEventFilter(this);
    setLook(total, "muted");
    grid->addWidget(name, row, firstColumn, Qt::AlignTrailing | Qt::AlignVCenter);
    grid->addWidget(field, row, firstColumn + 1);
    grid->addWidget(total, row, firstColumn + 2, Qt::AlignLeading | Qt::AlignVCenter);
    connect(field, &QLineEdit::textChanged, this, [this] {
        showTotals();
        Q_EMIT edited();
    });
    m_values.push_back(value);
    m_names.push_back(name);
    m_fields.push_back(field);
    m_totals.push_back(total);
}

int PieceGrid::piecesIn(std::size_t line) const
{
    return plainDigits(m_fields[line]->text()).toInt();
}

CashCount PieceGrid::count() const
{
    CashCount counted;
    for (std::size_t line = 0; line < m_fields.size(); ++line) {
        counted.set(m_values[line], piecesIn(line));
    }
    return counted;
}

bool PieceGrid::isUntouched() const
{
    return std::all_of(
        m_fields.begin(), m_fields.end(), [](const QLineEdit *field) { return field->text().isEmpty(); });
}

void PieceGrid::clear()
{
    for (QLineEdit *field : m_fields) {
        field->clear();
    }
}

void PieceGrid::showTotals()
{
    for (std::size_t line = 0; line < m_fields.size(); ++line) {
        const int pieces = piecesIn(line);
        m_totals[line]->setText(pieces == 0
                ? QString()
                : QStringLiteral("= ") + Words::amount(Money::fromCentimes(m_values[line].centimes() * pieces)));
    }
}

void PieceGrid::setDone(ActionButton *done)
{
    m_done = done;
    m_done->installEventFilter(this);
    // Both of a keyboard's keys that say Enter.
    for (const QKeySequence &keys :
        {QKeySequence(Qt::CTRL | Qt::Key_Enter), QKeySequence(QStringLiteral("Ctrl+Return"))}) {
        auto *key = new QShortcut(keys, this);
        key->setAutoRepeat(false);
        connect(key, &QShortcut::activated, m_done, &ActionButton::click);
    }
    retranslate();
}

/// From a field, or from the button after the last one.
void PieceGrid::walk(const QObject *from, int step)
{
    const auto at = static_cast<int>(std::find(m_fields.begin(), m_fields.end(), from) - m_fields.begin()) + step;
    QWidget *to = nullptr;
    if (at >= 0 && at < static_cast<int>(m_fields.size())) {
        to = m_fields[static_cast<std::size_t>(at)];
    } else if (at == static_cast<int>(m_fields.size())) {
        to = m_done;
    }
    if (to) {
        to->setFocus(step > 0 ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    }
}

bool PieceGrid::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress) {
        return QWidget::eventFilter(watched, event);
    }
    const auto *key = static_cast<QKeyEvent *>(event);
    switch (key->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (watched == m_done) {
            return false; // it is pressed
        }
        if (!key->isAutoRepeat()) {
            walk(watched, 1);
        }
        return true;
    case Qt::Key_Down:
        walk(watched, 1);
        return true;
    case Qt::Key_Up:
        walk(watched, -1);
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

void PieceGrid::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::ApplicationFontChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void PieceGrid::retranslate()
{
    m_notes->setText(tr("Notes"));
    m_coins->setText(tr("Coins"));
    const QFont bold = Fonts::font(TextSize::Body, QFont::DemiBold);
    const QFontMetrics metrics(Fonts::font(TextSize::Body));
    for (std::size_t line = 0; line < m_fields.size(); ++line) {
        const QString value = Words::amount(m_values[line]);
        m_names[line]->setFont(bold);
        m_names[line]->setText(value);
        m_fields[line]->setAccessibleName(tr("Pieces of %1").arg(Words::spoken(value)));
        m_fields[line]->setFixedWidth(metrics.horizontalAdvance(QStringLiteral("00000")) + 44);
        m_totals[line]->setMinimumWidth(
            metrics.horizontalAdvance(QStringLiteral("= ") + Words::amount(Money::fromDirhams(100'000))));
    }
    if (m_done) {
        m_done->setKey(Words::ctrlEnterKey());
    }
    showTotals();
}

} // namespace taabia

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/pinpad.h"

#include "ui/people/pinfield.h"
#include "ui/widgets/actionbutton.h"

#include <QApplication>
#include <QGridLayout>
#include <QKeyEvent>

#include <algorithm>
#include <array>

namespace taabia {

static constexpr std::size_t erase = 10;
static constexpr int keyHeight = 46;

/// The keys row by row, as on a telephone.
static constexpr std::array<std::size_t, 11> asLaidOut{1, 2, 3, 4, 5, 6, 7, 8, 9, 0, erase};

PinPad::PinPad(QWidget *parent)
    : QWidget(parent)
    , m_field(new PinField(this))
    , m_grid(new QWidget(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_field);
    column->addWidget(m_grid);
    auto *grid = new QGridLayout(m_grid);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(6);
    m_grid->setLayoutDirection(Qt::LeftToRight); // 1 2 3 in every language
    for (int digit = 0; digit <= 9; ++digit)
        addKey(QString::number(digit), {}, digit == 0 ? 3 : (digit - 1) / 3, digit == 0 ? 1 : (digit - 1) % 3);
    addKey({}, QStringLiteral("delete"), 3, 2);
    for (std::size_t i = 1; i < asLaidOut.size(); ++i)
        setTabOrder(m_keys[asLaidOut[i - 1]], m_keys[asLaidOut[i]]);
    goTo(1);
    setFocusProxy(m_field);
    retranslate();
}

void PinPad::addKey(const QString &digit, const QString &icon, int row, int column)
{
    auto *key = new ActionButton(ActionButton::Kind::Plain, icon, m_grid);
    key->setText(digit);
    key->setMinimumHeight(keyHeight);
    key->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    key->installEventFilter(this);
    const std::size_t index = m_keys.size();
    connect(key, &ActionButton::clicked, this, [this, index] { press(index); });
    static_cast<QGridLayout *>(m_grid->layout())->addWidget(key, row, column);
    m_keys.push_back(key);
}

void PinPad::press(std::size_t key)
{
    if (m_resting)
        return;
    if (key == erase)
        m_field->backspace();
    else
        m_field->append(QString::number(key));
}

/// The one that Tab comes to. A finger on a key leaves the focus in the field.
void PinPad::goTo(std::size_t key)
{
    for (std::size_t i = 0; i < m_keys.size(); ++i)
        m_keys[i]->setFocusPolicy(i == key ? Qt::TabFocus : Qt::NoFocus);
}

bool PinPad::takeKey(std::size_t at, QEvent *event)
{
    const auto *key = static_cast<QKeyEvent *>(event);
    const auto place = static_cast<int>(std::find(asLaidOut.begin(), asLaidOut.end(), at) - asLaidOut.begin());
    const auto move = [&](int by) {
        const int to = place + by;
        if (to >= 0 && to < static_cast<int>(asLaidOut.size())) {
            const std::size_t next = asLaidOut[static_cast<std::size_t>(to)];
            goTo(next);
            m_keys[next]->setFocus(Qt::TabFocusReason);
        }
        return true;
    };
    switch (key->key()) {
    case Qt::Key_Right:
        return move(1);
    case Qt::Key_Left:
        return move(-1);
    case Qt::Key_Down: // the last row begins one column later
        return move(at == 0 || at == erase ? 0 : place <= 6 ? 3 : 2);
    case Qt::Key_Up:
        return move(at == 0 || at == erase ? -2 : place < 3 ? 0 : -3);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        return key->isAutoRepeat(); // else the key on the screen is pressed
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
    case Qt::Key_Escape:
        return false;
    default:
        break;
    }
    if (key->text().isEmpty())
        return false;
    m_field->setFocus(Qt::OtherFocusReason); // real typing goes where it belongs
    QApplication::sendEvent(m_field, event);
    return true;
}

bool PinPad::eventFilter(QObject *watched, QEvent *event)
{
    const auto at = std::find(m_keys.begin(), m_keys.end(), watched);
    if (at != m_keys.end() && event->type() == QEvent::KeyPress
        && takeKey(static_cast<std::size_t>(at - m_keys.begin()), event))
        return true;
    return QWidget::eventFilter(watched, event);
}

void PinPad::setResting(bool resting)
{
    m_resting = resting;
    m_field->setReadOnly(resting);
}

void PinPad::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PinPad::retranslate()
{
    m_keys.back()->setAccessibleName(tr("Erase the last digit"));
    m_keys.back()->setToolTip(tr("Erase the last digit"));
}

} // namespace taabia

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/ownersonly.h"

#include "ui/people/counter.h"
#include "ui/theme/colors.h"
#include "ui/theme/icons.h"
#include "ui/theme/stylesheet.h"
#include "ui/widgets/actionbutton.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <utility>

namespace taabia {

OwnersOnly::OwnersOnly(Counter &counter, Action action, MakePage make, QWidget *parent)
    : QWidget(parent)
    , m_counter(counter)
    , m_action(action)
    , m_make(std::move(make))
    , m_stack(new QStackedLayout(this))
    , m_cover(new QWidget(this))
    , m_sign(new QLabel(m_cover))
    , m_title(new QLabel(m_cover))
    , m_sentence(new QLabel(m_cover))
    , m_button(new ActionButton(ActionButton::Kind::Main, QStringLiteral("lock"), m_cover))
{
    setLook(m_title, "title");
    setLook(m_sentence, "muted");
    m_sentence->setWordWrap(true);
    for (QLabel *label : {m_sign, m_title, m_sentence})
        label->setAlignment(Qt::AlignCenter);
    auto *middle = new QWidget(m_cover);
    middle->setFixedWidth(460);
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins({});
    column->setSpacing(14);
    column->addStretch(1);
    for (QWidget *part : std::initializer_list<QWidget *>{m_sign, m_title, m_sentence, m_button})
        column->addWidget(part);
    column->addStretch(2);
    auto *row = new QHBoxLayout(m_cover); // a column would ask how high the sentence is at the width of the page
    row->addStretch();
    row->addWidget(middle);
    row->addStretch();
    m_stack->addWidget(m_cover);
    connect(m_button, &ActionButton::clicked, this, [this] { m_counter.signOut(Counter::For::AnOwner); });
    connect(&counter, &Counter::changed, this, &OwnersOnly::look);
    retranslate();
    look();
}

bool OwnersOnly::isCovered() const
{
    return m_stack->currentWidget() == m_cover;
}

void OwnersOnly::look()
{
    const bool hadFocus = m_button->hasFocus();
    if (!m_counter.may(m_action)) {
        m_stack->setCurrentWidget(m_cover); // also while nobody is there
        setFocusProxy(m_button);
        return;
    }
    if (!isVisible() && !m_content)
        return; // nobody looks at it
    if (const auto make = std::exchange(m_make, nullptr)) {
        m_content = make(this);
        m_stack->addWidget(m_content);
    }
    m_stack->setCurrentWidget(m_content);
    setFocusProxy(m_content);
    if (hadFocus)
        setFocus(Qt::OtherFocusReason);
}

void OwnersOnly::showEvent(QShowEvent *event)
{
    look();
    QWidget::showEvent(event);
}

void OwnersOnly::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
    QWidget::changeEvent(event);
}

void OwnersOnly::retranslate()
{
    const int size = 2 * Icons::textSize();
    m_sign->setPixmap(
        Icons::pixmap(QStringLiteral("lock"), Colors::current().muted, size, m_sign->devicePixelRatioF()));
    m_title->setText(tr("For an owner"));
    m_sentence->setText(tr("This page is for an owner of the shop. With an owner's PIN it opens, and whoever is at the "
                           "till now signs in again afterwards."));
    m_button->setText(tr("Owner's PIN"));
    m_button->setAccessibleName(tr("Owner's PIN"));
}

} // namespace taabia

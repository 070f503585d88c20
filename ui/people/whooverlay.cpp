// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/whooverlay.h"

#include "ui/theme/stylesheet.h"
#include "ui/widgets/actionbutton.h"
#include "ui/words/peoplewords.h"
#include "ui/words/words.h"

#include <QKeyEvent>
#include <QLabel>
#include <QShortcut>
#include <QVBoxLayout>

namespace taabia {

WhoOverlay::WhoOverlay(const Person &who, QWidget *covered, QWidget *window)
    : Overlay(covered, window)
{
    setAccessibleName(tr("At the till"));
    auto *name = new QLabel(Words::told(who.name), this);
    name->setTextFormat(Qt::PlainText);
    name->setMinimumWidth(320);
    setLook(name, "title");
    auto *role = new QLabel(PeopleWords::role(who.role), this);
    setLook(role, "muted");
    content()->addWidget(name);
    content()->addWidget(role);
    content()->setSpacing(10);
    ActionButton *first =
        addChoice(QStringLiteral("user"), tr("Somebody else takes over"), switchKey(), &WhoOverlay::switchWanted);
    addChoice(QStringLiteral("lock"), tr("Lock the till"), lockKey(), &WhoOverlay::lockWanted);
    addChoice(QStringLiteral("settings"), tr("Change my PIN"), {}, &WhoOverlay::pinWanted);
    auto *leave = new ActionButton(ActionButton::Kind::Plain, {}, this);
    leave->setText(tr("Close"));
    leave->setKey(Words::escapeKey());
    connect(leave, &ActionButton::clicked, this, &Overlay::close);
    content()->addSpacing(6);
    content()->addWidget(leave, 0, Qt::AlignTrailing);
    setFirstFocus(first);
}

QKeySequence WhoOverlay::switchKey()
{
    return Qt::Key_F9;
}

QKeySequence WhoOverlay::lockKey()
{
    return Qt::Key_F11;
}

ActionButton *WhoOverlay::addChoice(
    const QString &icon, const QString &text, const QKeySequence &key, void (WhoOverlay::*wanted)())
{
    auto *button = new ActionButton(ActionButton::Kind::Plain, icon, this);
    button->setText(text);
    button->setKey(key.toString());
    connect(button, &ActionButton::clicked, this, [this, wanted] {
        close();
        Q_EMIT(this->*wanted)();
    });
    if (!key.isEmpty())
        connect(new QShortcut(key, this), &QShortcut::activated, button, &ActionButton::click);
    content()->addWidget(button);
    return button;
}

void WhoOverlay::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Up) // as in any menu
        focusNextPrevChild(event->key() == Qt::Key_Down);
    else
        Overlay::keyPressEvent(event);
}

} // namespace taabia

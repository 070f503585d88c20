// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/questionoverlay.h"

#include "ui/theme/stylesheet.h"
#include "ui/widgets/actionbutton.h"
#include "ui/words/words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace taabia {

QuestionOverlay::QuestionOverlay(const QString &title, const QString &question, const QString &yes, const QString &no,
    QWidget *covered, QWidget *window)
    : Overlay(covered, window)
{
    setAccessibleName(title);
    setAccessibleDescription(question);
    auto *head = new QLabel(title, this);
    setLook(head, "title");
    auto *sentence = new QLabel(question, this);
    sentence->setWordWrap(true);
    sentence->setMinimumWidth(360);
    auto *accept = new ActionButton(ActionButton::Kind::Plain, {}, this);
    accept->setText(yes);
    auto *refuse = new ActionButton(ActionButton::Kind::Plain, {}, this);
    refuse->setText(no);
    refuse->setKey(Words::escapeKey());
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(accept);
    buttons->addWidget(refuse);
    content()->addWidget(head);
    content()->addWidget(sentence);
    content()->addLayout(buttons);
    setFirstFocus(refuse);
    connect(accept, &ActionButton::clicked, this, [this] {
        close();
        Q_EMIT accepted();
    });
    connect(refuse, &ActionButton::clicked, this, &Overlay::close);
}

} // namespace taabia
